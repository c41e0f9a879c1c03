import { effect, type ReadonlySignal, signal, type Signal } from '@preact/signals';
import type { Least } from '../board/camera.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { headOf, newLesson } from '../lesson/lesson.ts';
import { typesIn } from '../lesson/open.ts';
import { shown } from '../lesson/peer.ts';
import { openKeep } from '../shelf/open-keep.ts';
import type { Keep } from '../shelf/keep.ts';
import type { Summary } from '../shelf/revisions.ts';
import { type LessonPage, lessonPage } from '../shelf/lesson-page.ts';
import { newShelf, type Shelf } from './kinds.ts';
import { join, type Line } from './line.ts';
import { newPage, type Page } from './page.ts';

/** What every page of ours has, whatever lesson it shows. */
export interface House {
  readonly keep: Keep; readonly shelf: Shelf; readonly least: Least;
  /** What went wrong with keeping, at any time since. */
  readonly trouble: ReadonlySignal<string | undefined>;
  /** The lesson that was deleted last, as long as that can be undone here; it may have been the one that was open. */
  readonly gone: Signal<Summary | undefined>;
}
/** A page on a lesson, and its line to the other pages on it. */
export interface Entered { readonly house: House; readonly line: Line; readonly page: Page }

/** Ids that no other page makes: 12 letters and digits, from the browser's own chance. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 36).toString(36)).join('');
}

/** The size that a person chose for text, against the size where nobody chose. */
export function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}

/** Opens the store and nothing else. `least`: text sizes where nobody chose another. */
export async function newHouse(usual: Least): Promise<House> {
  const scale = textScale();
  const least: Least = { value: usual.value * scale, label: usual.label * scale, minor: usual.minor * scale };
  const trouble = signal<string | undefined>(undefined);
  const keep = await openKeep((sentence) => {
    trouble.value = sentence;
  });
  return { keep, shelf: newShelf(), least, trouble, gone: signal<Summary | undefined>(undefined) };
}

/** A lesson that belongs to the page beside the panel. */
export function lessonBeside(page: LessonPage | undefined): Lesson {
  return newLesson({ id: newId(), step: newId(), now: Date.now(), ...(page && { page }) });
}

/** The lesson to show at the start: the one that was open last, or a new one. */
export async function lessonToOpen({ keep }: House): Promise<string | Lesson> {
  // All three at once: the panel stands empty until they have answered.
  const [last, listed, beside] = await Promise.all([keep.setting('lesson'), keep.list(), lessonPage()]);
  if (typeof last === 'string' && !('refused' in listed) && listed.some(({ id }) => id === last)) return last;
  return lessonBeside(beside);
}

/** Enters a lesson, kept or new; resolves when it is known. `refused`: it cannot be opened, and why. */
export async function enter(house: House, which: string | Lesson): Promise<Entered | { readonly refused: string }> {
  const fresh = typeof which === 'string' ? undefined : which;
  const id = typeof which === 'string' ? which : which.id;
  const line = join({ ...house, id, fresh, newId });
  const why = await known(line);
  if (why !== undefined) {
    await line.close();
    return { refused: why };
  }
  const lesson = shown(line.peer.peek());
  if (lesson) await house.shelf.load(typesIn(lesson.entries));
  const page = newPage({ line, shelf: house.shelf, least: house.least, newId });
  addEventListener('pagehide', () => void line.close(), { once: true });
  return { house, line, page };
}

/** Whether a lesson is new, empty, of no page, and nothing has been done in it. */
export function isUntouched({ line, page }: Entered): boolean {
  const session = line.peer.peek().session;
  const { page: beside } = headOf(page.lesson.peek());
  return beside === undefined && session?.done.length === 0 && Object.keys(page.lesson.peek().entries).length === 2;
}

function known(line: Line): Promise<string | undefined> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      const why = line.stopped.value;
      if (why === undefined && !line.peer.value.session) return;
      queueMicrotask(() => stop());
      resolve(why);
    });
  });
}
