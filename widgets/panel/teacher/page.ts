import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Class } from '../../fluency/class.ts';
import type { Refusal } from '../../maths/refusal.ts';
import type { PracticeDesk } from '../practice/desk.ts';
import { newShelf, type Shelf } from '../kinds.ts';
import { type SeenClass, seeClass } from './seen.ts';

/** Which part of the teacher's view is shown. */
export type TeacherPlace = { readonly name: 'class' | 'settings' | 'files' } | { readonly name: 'pupil'; readonly id: string };

/** The teacher's view: where it is, what is seen there, and what is said about what was done. */
export interface TeacherPage {
  readonly desk: PracticeDesk;
  readonly shelf: Shelf;
  readonly place: ReadonlySignal<TeacherPlace>;
  /** Undefined until it has been read. */
  readonly seen: ReadonlySignal<SeenClass | undefined>;
  /** A sentence about what was done, or why it was not. */
  readonly said: Signal<string>;
  go(place: TeacherPlace): void;
  /** Keeps the class with a change; one after the other, so that none is lost. What could not be kept is said. */
  alter(change: (now: Class) => Class | Refusal): Promise<void>;
  /** Reads the class again: something was changed. */
  look(): Promise<void>;
}

/** A teacher's view that begins with the class. */
export function newTeacherPage(desk: PracticeDesk): TeacherPage {
  const place = signal<TeacherPlace>({ name: 'class' });
  const seen = signal<SeenClass | undefined>(undefined);
  const said = signal('');
  const look = async (): Promise<void> => {
    seen.value = await seeClass(desk);
  };
  let last = Promise.resolve();
  const altered = async (change: (now: Class) => Class | Refusal): Promise<void> => {
    const refused = await desk.setClass(change);
    said.value = refused?.refused ?? '';
    await look();
  };
  void look();
  return {
    desk, shelf: newShelf(), place, seen, said, look,
    alter: (change) => {
      last = last.then(() => altered(change));
      return last;
    },
    go: (to) => {
      said.value = '';
      place.value = to;
    },
  };
}
