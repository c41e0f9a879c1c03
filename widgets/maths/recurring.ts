import { LONGEST_PERIOD } from './numeral.ts';

/** How often the digits that recur have to be written before dots say that they go on. */
const LEAST_TIMES = 3;

/**
 * The digits after a point that are followed by dots (0.1666…), as those that come once and those that recur: the shortest group that was written three times
 * at the end, of several the one that goes back furthest. Nothing where none was, or where only nought would recur.
 */
export function recurringIn(digits: string): { readonly fixed: string; readonly recurring: string } | undefined {
  let [start, end] = [digits.length, digits.length];
  for (let period = 1; period <= LONGEST_PERIOD && period <= digits.length; period++) {
    const from = startOf(digits, period);
    const isOften = digits.length - from >= LEAST_TIMES * period;
    if (isOften && from < start) [start, end] = [from, from + period];
  }
  const recurring = digits.slice(start, end);
  return /[1-9]/.test(recurring) ? { fixed: digits.slice(0, start), recurring } : undefined;
}

/** Where the digits begin that repeat with this period up to the end. */
function startOf(digits: string, period: number): number {
  let from = digits.length - period;
  while (digits[from - 1] === digits[from - 1 + period]) from--;
  return from;
}
