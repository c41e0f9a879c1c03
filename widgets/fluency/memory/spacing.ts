import { Rating, computeDecayFactor, default_w, fsrs } from 'ts-fsrs';
import type { Grade } from 'ts-fsrs';

/** What is known of a card between days (FSRS-6): in `stability` days the chance to recall it falls to nine in ten. `day` is of its last review. */
export interface Spaced { readonly stability: number; readonly difficulty: number; readonly day: number }

/** How sure a fact is to be recalled when it comes back, and the longest it may stay away: a term. */
export const RETENTION = 0.95;
export const MOST_INTERVAL = 45;

const scheduler = fsrs({
  request_retention: RETENTION, maximum_interval: MOST_INTERVAL, enable_fuzz: false, enable_short_term: false, learning_steps: [], relearning_steps: [],
});
const { decay, factor } = computeDecayFactor(default_w);

export type Graded = 'again' | 'hard' | 'good' | 'easy';
const GRADES: Readonly<Record<Graded, Grade>> = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy };

/** The spacing after the first answer of a day, by FSRS-6; `spaced` is left out at the first of all. A day before the last counts as the same. */
export function reviewed(spaced: Spaced | undefined, grade: Graded, day: number): Spaced {
  const { stability, difficulty } = scheduler.next_state(spaced ?? null, spaced ? Math.max(0, day - spaced.day) : 0, GRADES[grade]);
  return { stability, difficulty, day };
}

/** In how many days it comes back: when the chance to recall it has fallen to `RETENTION`, in 1 to `MOST_INTERVAL` days. */
export function intervalOf({ stability }: Spaced): number {
  return scheduler.next_interval(stability, 0);
}

/** The chance to recall it on a day, by FSRS-6: 1 on the day of the review, 0.9 after `stability` days. */
export function recallOf({ stability, day: from }: Spaced, day: number): number {
  return (1 + (factor * Math.max(0, day - from)) / stability) ** decay;
}
