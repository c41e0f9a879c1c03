import type { Year } from '../fact.ts';

/** How many minutes a day are meant. */
export type Minutes = 2 | 5 | 10;

/** What the teacher has set for a pupil. Not part of what is remembered: changing it changes what is asked next, never what was answered. */
export interface Plan {
  readonly minutes: Minutes;
  readonly year: Year;
  /** Times by which the bands are wider than for others of the year: 1 to 3. */
  readonly widening: number;
  /** Groups whose strategy the class has been taught. */
  readonly taught: readonly string[];
  /** Practise half of the families by Leitner's boxes instead, chosen by hash, so that the class can compare the two. */
  readonly comparing?: true;
}

/** How many facts are learned at a time: a tighter cap hides facts, a wider one makes the first fortnight counting instead of recalling (simulated). */
export const LEARNING_CAP: Readonly<Record<Minutes, number>> = { 2: 6, 5: 8, 10: 12 };

/** How many facts are new on one day: about four are what a pupil takes in at a sitting (Burns 2016), and ten minutes are two sittings. */
export const NEW_A_DAY: Readonly<Record<Minutes, number>> = { 2: 2, 5: 4, 10: 8 };
