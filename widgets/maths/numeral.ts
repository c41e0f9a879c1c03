import { toFraction, type Exact } from './exact.ts';
import type { NumberForm } from './expression.ts';

/**
 * How an exact number is written, sign apart: a whole number, a decimal (`after` the point, of which `recurring` goes on for ever), a fraction,
 * or a whole number and a fraction. Only digits, and thin spaces between thousands.
 */
export interface Numeral {
  readonly negative: boolean;
  readonly whole?: string;
  readonly after?: string;
  readonly recurring?: string;
  readonly fraction?: { readonly top: string; readonly bottom: string };
}

/** How many digits a decimal has after the point at most, recurring ones apart. A longer one is read by nobody; a fraction is as exact. */
export const MOST_PLACES = 20;
/** How many digits recur at most, as those of 1/7 do. */
export const LONGEST_PERIOD = 6;

/**
 * The digits of an exact number in the form that was asked for. A decimal with more than 20 places or a period longer than 6 is given as a
 * fraction instead, so what is given is always exact. `places`: write a decimal with at least so many digits after the point.
 */
export function numeral(exact: Exact, as: NumberForm = 'fraction', places = 0): Numeral {
  const { s, n, d } = toFraction(exact);
  const negative = s === -1n;
  const decimal = as === 'decimal' ? digitsAfter(n % d, d, places) : undefined;
  if (decimal !== undefined) return { negative, whole: grouped(n / d), ...decimal };
  if (d === 1n) return { negative, whole: grouped(n) };
  if (as !== 'mixed' || n < d) return { negative, fraction: { top: grouped(n), bottom: grouped(d) } };
  return { negative, whole: grouped(n / d), fraction: { top: grouped(n % d), bottom: grouped(d) } };
}

/** Thin spaces between thousands, from five digits on: 9999, 10 000. */
function grouped(amount: bigint): string {
  const digits = amount.toString();
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
}

/** The decimal digits of n/d, which is less than one. */
function digitsAfter(n: bigint, d: bigint, places: number): Pick<Numeral, 'after' | 'recurring'> | undefined {
  const { fixed, rest } = withoutTensFactors(d);
  if (fixed > MOST_PLACES) return undefined;
  if (rest === 1n) {
    const after = ((n * 10n ** BigInt(fixed)) / d).toString().padStart(fixed, '0');
    const padded = (fixed === 0 ? '' : after).padEnd(Math.min(places, MOST_PLACES), '0');
    return padded === '' ? {} : { after: padded };
  }
  const period = periodOf(rest);
  if (period === undefined) return undefined;
  const length = fixed + period;
  const digits = ((n * 10n ** BigInt(length)) / d).toString().padStart(length, '0');
  return { after: digits.slice(0, fixed), recurring: digits.slice(fixed) };
}

/** How many digits come before any recurring ones, and what is left of the denominator without its factors 2 and 5. */
function withoutTensFactors(d: bigint): { fixed: number; rest: bigint } {
  let rest = d;
  const count = (prime: bigint) => {
    let times = 0;
    for (; rest % prime === 0n; rest /= prime) times++;
    return times;
  };
  return { fixed: Math.max(count(2n), count(5n)), rest };
}

/** The length of the recurring block of 1/d, d prime to 10: the order of 10 modulo d. */
function periodOf(d: bigint): number | undefined {
  let power = 1n;
  for (let length = 1; length <= LONGEST_PERIOD; length++) {
    power = (power * 10n) % d;
    if (power === 1n) return length;
  }
  return undefined;
}
