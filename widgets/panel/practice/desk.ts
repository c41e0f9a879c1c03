import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Answer } from '../../fluency/answer.ts';
import { type Class, NEW_CLASS, openClass } from '../../fluency/class.ts';
import { byAlias, isPupil } from '../../fluency/kept-pupil.ts';
import { ENGINE, type Memory, NO_MEMORY, step } from '../../fluency/memory/memory.ts';
import { MOST_ANSWERS, type Practice, replay, trimmed } from '../../fluency/memory/practice.ts';
import type { Pupil } from '../../fluency/pupil.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { openRoom } from '../../shelf/open-keep.ts';
import { newPupilKeep, type PupilKeep } from '../../shelf/pupils.ts';
import { claimSeat, type Seat, type SeatEnds, takeSeat } from '../../shelf/seat.ts';

export type Keep = PupilKeep<Pupil, Answer, Memory, Practice['snapshots']>;

/** A pupil at work on this page, and on no other. */
export interface Seated {
  readonly pupil: Pupil;
  /** False for somebody who only tries it. */
  readonly isKept: boolean;
  /** What the engine makes of all their answers so far. */
  memory(): Memory;
  /** Resolves when the answer is on the disk, with its number. */
  add(answer: Omit<Answer, 'number'>): Promise<Answer | Refusal>;
  /** Keeps what was made of the answers, and lets other pages have the pupil. */
  leave(): Promise<void>;
}

/** The pupils of this device and what is set for them: everything of the practice pages that lies on the disk goes through here. */
export interface PracticeDesk {
  readonly keep: Keep;
  /** Names this device in the ids of answers. */
  readonly device: string;
  /** By alias. */
  readonly pupils: ReadonlySignal<readonly Pupil[]>;
  readonly set: ReadonlySignal<Class>;
  /** What people must know about what is kept, in a sentence. */
  readonly trouble: Signal<string>;
  /** Reads pupils and what is set again: another page may have changed them. */
  refresh(): Promise<void>;
  /** All of them or none. */
  put(...pupils: readonly Pupil[]): Promise<Refusal | undefined>;
  /** The pupil and everything of theirs, for good. */
  remove(id: string): Promise<Refusal | undefined>;
  setClass(to: Class): Promise<Refusal | undefined>;
  /**
   * Sits a pupil down here. 'elsewhere': they are at work on another page, which `claim` asks to leave. `gone` is told, once, when another page wants the pupil
   * or has taken them: leave then.
   */
  seat(pupil: Pupil, how: 'take' | 'claim', gone: () => void): Promise<Seated | 'elsewhere' | Refusal>;
}

/** What was made of the answers is kept after so many of them, so that opening a pupil replays no more. */
const REMEMBER_EVERY = 20;
/** The names under which this device and what is set are kept. */
const [DEVICE, CLASS] = ['device', 'class'];

/** Opens the pupils of this device. */
export async function openPracticeDesk(): Promise<PracticeDesk> {
  const trouble = signal('');
  const tell = (sentence: string): void => {
    trouble.value = sentence;
  };
  const room = await openRoom(tell);
  if (room.where === 'memory' && trouble.peek() === '') tell('This browser keeps nothing for Partwhole here, so what is practised is gone when this page closes.');
  const keep: Keep = newPupilKeep(room);
  const device = await deviceOf(keep);
  const pupils = signal<readonly Pupil[]>([]);
  const set = signal<Class>(NEW_CLASS);
  const refresh = async (): Promise<void> => {
    const [listed, kept] = await Promise.all([keep.list(), keep.setting(CLASS)]);
    if (isRefusal(listed)) tell(listed.refused);
    else pupils.value = byAlias(listed.filter(isPupil));
    const opened = openClass(kept);
    if (isRefusal(opened)) tell(opened.refused);
    else set.value = opened;
  };
  const and = async (work: Promise<Refusal | undefined>): Promise<Refusal | undefined> => {
    const refused = await work;
    if (refused === undefined) await refresh();
    return refused;
  };
  await refresh();
  return {
    keep, device, pupils, set, trouble, refresh,
    put: (...all) => and(keep.put(...all)),
    remove: (id) => and(keep.remove(id)),
    setClass: (to) => and(keep.set(CLASS, to)),
    seat: async (pupil, how, gone) => {
      const ends: SeatEnds = { asked: once(gone), lost: once(gone) };
      const seat = await (how === 'take' ? takeSeat : claimSeat)(`pupil-${pupil.id}`, ends);
      if (!seat) return 'elsewhere';
      const memory = await memoryOf(keep, pupil.id);
      if (!isRefusal(memory)) return seated(keep, { pupil, memory, seat });
      seat.leave();
      return memory;
    },
  };
}

/** Somebody who only tries it: nothing is kept. */
export function trying(pupil: Pupil): Seated {
  let [number, memory] = [0, NO_MEMORY];
  return {
    pupil, isKept: false, memory: () => memory,
    add: async (answer) => {
      const kept = { ...answer, number };
      number += 1;
      memory = step(memory, [kept]);
      return kept;
    },
    leave: async () => undefined,
  };
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}

/** The name of this device, made the first time it is asked for; two pages that ask at once are told the same. */
function deviceOf(keep: Keep): Promise<string> {
  return navigator.locks.request('partwhole-device', async () => {
    const known = await keep.setting(DEVICE);
    if (typeof known === 'string') return known;
    const made = crypto.randomUUID();
    await keep.set(DEVICE, made);
    return made;
  });
}

/** What the engine makes of all the answers of a pupil: what it made last and the answers since, or all of them where another engine made it. */
async function memoryOf(keep: Keep, id: string): Promise<Memory | Refusal> {
  const opened = await keep.open(id);
  if (isRefusal(opened)) return opened;
  if (opened.memory?.engine === ENGINE) return step(opened.memory, opened.since);
  const all = await keep.all(id);
  return isRefusal(all) ? all : replay(all.snapshots ?? {}, all.log);
}

function seated(keep: Keep, { pupil, memory, seat }: { readonly pupil: Pupil; readonly memory: Memory; readonly seat: Seat }): Seated {
  let [now, unremembered] = [memory, 0];
  const remember = async (): Promise<void> => {
    // Nothing is lost where this cannot be kept: the next opening replays more.
    if (!isRefusal(await keep.remember(pupil.id, now))) unremembered = 0;
  };
  let last: Promise<unknown> = Promise.resolve();
  /** One thing after the other: what is remembered must be of exactly those answers that are kept. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done;
    return done;
  };
  return {
    pupil, isKept: true, memory: () => now,
    add: (answer) => inTurn(async () => {
      const kept = await keep.add(pupil.id, answer);
      if (isRefusal(kept)) return kept;
      now = step(now, [kept]);
      unremembered += 1;
      if (unremembered >= REMEMBER_EVERY) await remember();
      return kept;
    }),
    leave: () => inTurn(async () => {
      if (unremembered > 0) await remember();
      // A pupil of many years: the oldest answers live on in what the engine made of them.
      await keep.fold(pupil.id, MOST_ANSWERS, (snapshots = {}, dropped) => trimmed({ snapshots, log: dropped, memory: now }, 0).snapshots);
      seat.leave();
    }),
  };
}
