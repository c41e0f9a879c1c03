/** How much is worked out before an answer is given up; each step is the product of two terms. */
const MOST_STEPS = 7_000;
/** The most terms of a sum, and the longest number in it, in bits. */
export const MOST_TERMS = 400;
export const MOST_BITS = 4_000;

const TOO_MUCH = new RangeError('This is too much to work out.');
const NO_VALUE = new RangeError('This has no value.');

let stepsLeft = MOST_STEPS;
let running = false;

/** What came of working something out: what it is, or that it has no value (a division by zero), or that it was too much. */
export type Attempt<T> = { readonly is: T } | 'no value' | 'too much';

/**
 * Works something out within the caps. The functions of this folder that are not offered to others leave with `giveUp` and `noValue`; those that
 * are offered attempt, so that nothing is thrown at whoever asks.
 */
export function attempt<T>(work: () => T): Attempt<T> {
  const outermost = !running;
  if (outermost) stepsLeft = MOST_STEPS;
  running = true;
  try {
    return { is: work() };
  } catch (reason) {
    if (reason === NO_VALUE) return 'no value';
    // A RangeError that is not ours is of a stack that is too deep, or a number that is too long.
    if (reason instanceof RangeError) return 'too much';
    throw reason;
  } finally {
    if (outermost) running = false;
  }
}

/** What was worked out, or `undefined` when there is no value or it was too much. */
export function attempted<T>(work: () => T): T | undefined {
  const outcome = attempt(work);
  return typeof outcome === 'string' ? undefined : outcome.is;
}

/** Counts steps; gives up when there were too many. */
export function spend(steps: number): void {
  stepsLeft -= steps;
  if (stepsLeft < 0) giveUp();
}

/** Leaves the attempt: this is too much, or cannot be decided. */
export function giveUp(): never {
  throw TOO_MUCH;
}

/** Leaves the attempt: this has no value among the real numbers. */
export function noValue(): never {
  throw NO_VALUE;
}
