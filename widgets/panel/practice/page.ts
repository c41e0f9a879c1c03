import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { askedAloud, factAloud } from '../../fluency/aloud.ts';
import { type Practised, practisedBy } from '../../fluency/class.ts';
import type { Group } from '../../fluency/fact.ts';
import { type Catalogue, catalogueOf } from '../../fluency/memory/catalogue.ts';
import type { Memory } from '../../fluency/memory/memory.ts';
import { NO_MOTOR } from '../../fluency/memory/motor.ts';
import type { Pupil } from '../../fluency/pupil.ts';
import type { Session, SittingMode } from '../../fluency/session/session.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { openSpeech, type Speech } from '../../shelf/speech.ts';
import { newShelf, type Shelf } from '../kinds.ts';
import { askedIn } from './asked.ts';
import type { PracticeDesk } from './desk.ts';
import { newRun, type Run } from './run.ts';
import { type Seated, trying } from './seated.ts';

/** A pupil at work, with all that can be asked of them. */
export interface Work { readonly seated: Seated; readonly practised: Practised; readonly catalogue: Catalogue; readonly groups: readonly Group[] }

/** Where the page is. */
export type Place =
  /** `refused`: why a pupil could not sit down. */
  | { readonly name: 'who'; readonly refused?: string }
  | { readonly name: 'new' | 'teacher' }
  | { readonly name: 'elsewhere'; readonly pupil: Pupil }
  | { readonly name: 'start'; readonly work: Work }
  | { readonly name: 'sitting'; readonly work: Work; readonly run: Run };

/** The practice page: where it is, and all that leads from one place to another. */
export interface PracticePage {
  readonly desk: PracticeDesk;
  readonly shelf: Shelf;
  readonly place: ReadonlySignal<Place>;
  /** A voice of this device; null where there is none; undefined until that is known. */
  readonly voice: ReadonlySignal<Speech | null | undefined>;
  readonly aloud: Signal<boolean>;
  readonly clockHidden: Signal<boolean>;
  toWho(): void;
  toNew(): void;
  toStart(): void;
  choose(pupil: Pupil, how?: 'take' | 'claim'): Promise<void>;
  tryIt(year: Pupil['year']): Promise<void>;
  /** `groups`: those that Understand is about. */
  begin(mode: SittingMode, groups?: readonly string[]): Promise<void>;
}

const GUEST: Omit<Pupil, 'year'> = { id: 'guest', alias: 'Just trying', face: 'leaf', shade: 3, minutes: 2, widening: 1, decks: [] };
const TEACHER = '#teacher';

export function newPracticePage(desk: PracticeDesk): PracticePage {
  const place = signal<Place>({ name: location.hash === TEACHER ? 'teacher' : 'who' });
  const voice = signal<Speech | null | undefined>(undefined);
  void openSpeech().then((speech) => {
    voice.value = speech ?? null;
  });
  const [aloud, clockHidden, shelf] = [signal(false), signal(false), newShelf()];

  const go = (next: Place): void => {
    const was = place.peek();
    if (was.name === 'sitting' && !(next.name === 'sitting' && next.run === was.run)) was.run.close();
    place.value = next;
  };
  let leaving: Promise<void> = Promise.resolve();
  let isOpening = false;
  const leave = (): void => {
    const was = place.peek();
    if ('work' in was) leaving = was.work.seated.leave();
  };
  const toWho = (): void => {
    leave();
    go({ name: 'who' });
    if (location.hash === TEACHER) history.replaceState(null, '', location.pathname);
    void desk.refresh();
  };
  addEventListener('hashchange', () => {
    if (location.hash === TEACHER) {
      leave();
      go({ name: 'teacher' });
    } else if (place.peek().name === 'teacher') toWho();
  });
  const work = async (seated: Seated): Promise<void> => {
    const practised = await practisedBy(seated.pupil, desk.set.peek());
    const catalogue = catalogueOf(practised.decks);
    const groups = [...new Map(practised.decks.flatMap((deck) => deck.groups).map((group) => [group.id, group])).values()];
    go({ name: 'start', work: { seated, practised, catalogue, groups } });
  };
  const say = (session: Session, done: () => void): (() => void) => {
    const speech = voice.peek();
    const { stage, sitting: { catalogue } } = session;
    if (!aloud.peek() || !speech || !('question' in stage)) return () => {};
    const asked = askedIn(catalogue, stage.question);
    if (!asked) return () => {};
    const { spoken } = desk.set.peek();
    const isTold = stage.name === 'meeting' || stage.name === 'wrong' || stage.name === 'right';
    speech.say(isTold ? factAloud(asked.entry.card, asked.form, spoken) : askedAloud(asked.form, spoken), isTold ? undefined : done);
    return () => speech.stop();
  };
  return {
    desk, shelf, place, voice, aloud, clockHidden, toWho,
    toNew: () => go({ name: 'new' }),
    toStart: () => {
      const was = place.peek();
      if (was.name === 'sitting') go({ name: 'start', work: was.work });
    },
    choose: async (pupil, how = 'take') => {
      // A button that is pressed twice opens once.
      if (isOpening) return;
      isOpening = true;
      await leaving;
      const seated = await desk.seat(pupil, how, () => {
        const was = place.peek();
        if (!('work' in was) || was.work.seated.pupil.id !== pupil.id) return;
        leave();
        go({ name: 'elsewhere', pupil });
      });
      isOpening = false;
      if (seated === 'elsewhere') return go({ name: 'elsewhere', pupil });
      if (!isRefusal(seated)) return work(seated);
      return go({ name: 'who', refused: `${pupil.alias}: ${seated.refused}` });
    },
    tryIt: (year) => work(trying({ ...GUEST, year })),
    begin: async (mode, groups) => {
      const was = place.peek();
      if (was.name !== 'start') return;
      const { seated, practised: { plan }, catalogue, groups: all } = was.work;
      // A picture that is seen for two seconds must be there from the first.
      await shelf.load(catalogue.list.flatMap(({ card }) => card.forms.flatMap(({ seen }) => seen?.type ?? [])));
      void shelf.load(catalogue.list.map(({ family }) => family.picture.type));
      const sitting = {
        mode, plan, catalogue, groups: groups ?? all.map(({ id }) => id), device: desk.device, seed: crypto.randomUUID(), spoken: aloud.peek() && Boolean(voice.peek()),
        typing: mode !== 'understand' && !isMeasured(seated.memory(), desk.device),
      };
      go({ name: 'sitting', work: was.work, run: newRun({ sitting, seated, say }) });
    },
  };
}

/** Whether it is known how quick these fingers are, with any input of this device. */
function isMeasured({ motor }: Memory, device: string): boolean {
  return Object.entries(motor).some(([key, { baseline }]) => key.startsWith(JSON.stringify([device]).slice(0, -1)) && baseline !== NO_MOTOR.baseline);
}
