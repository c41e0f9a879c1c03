import type { Answer } from '../../fluency/answer.ts';
import { type Memory, NO_MEMORY, step } from '../../fluency/memory/memory.ts';
import { MOST_ANSWERS, type Practice, trimming } from '../../fluency/memory/practice.ts';
import type { Pupil } from '../../fluency/pupil.ts';
import { atOnce } from '../../fluency/turns.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import type { PupilKeep } from '../../shelf/pupils.ts';
import type { Seat } from '../../shelf/seat.ts';

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

/** What was made of the answers is kept after so many of them, so that opening a pupil replays no more. */
const REMEMBER_EVERY = 20;
/** Sits a pupil down on a seat that this page has. */
export function seated(keep: Keep, { pupil, memory, seat }: { readonly pupil: Pupil; readonly memory: Memory; readonly seat: Seat }): Seated {
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
      await keep.fold(pupil.id, MOST_ANSWERS, (snapshots = {}, dropped) => atOnce(trimming({ snapshots, log: dropped, memory: now }, 0)).snapshots);
      seat.leave();
    }),
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
