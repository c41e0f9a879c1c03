import { Rating, State, computeDecayFactor, createEmptyCard, default_w, fsrs } from 'ts-fsrs';
import type { Card, Grade } from 'ts-fsrs';

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

/** What a review leaves: what is known of the card, and in how many days it comes back, 1 to `MOST_INTERVAL`. */
export interface Review { readonly spaced: Spaced; readonly interval: number }

/** A review by FSRS-6, whose own order of intervals may go a day beyond the most; `spaced` is left out at the first of all. A day before the last counts as the same. */
export function reviewed(spaced: Spaced | undefined, grade: Graded, day: number): Review {
  const now = dateOf(Math.max(day, spaced?.day ?? day));
  const { card } = scheduler.next(spaced ? cardOf(spaced) : createEmptyCard(now), now, GRADES[grade]);
  return { spaced: { stability: card.stability, difficulty: card.difficulty, day }, interval: Math.min(card.scheduled_days, MOST_INTERVAL) };
}

function cardOf({ stability, difficulty, day }: Spaced): Card {
  const then = dateOf(day);
  return { due: then, last_review: then, stability, difficulty, state: State.Review, elapsed_days: 0, scheduled_days: 0, learning_steps: 0, reps: 1, lapses: 0 };
}

/** The library reckons with dates, we with days. */
function dateOf(day: number): Date {
  return new Date(day * 86_400_000);
}

/** The chance to recall it on a day, by FSRS-6: 1 on the day of the review, 0.9 after `stability` days. */
export function recallOf({ stability, day: from }: Spaced, day: number): number {
  return (1 + (factor * Math.max(0, day - from)) / stability) ** decay;
}
