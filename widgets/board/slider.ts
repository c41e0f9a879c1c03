import { type Exact, Fraction, toExact, toFraction } from '../maths/exact.ts';
import type { Range } from './manipulative.ts';

/** A range as a slider counts it: whole steps from its least value. */
export interface Counted { readonly count: number; readonly index: number }

/** How many steps a range has, and on which it stands; between two steps, on the nearer. */
export function counted({ least, most, now, step }: Pick<Range<never>, 'least' | 'most' | 'now' | 'step'>): Counted {
  const stepsTo = (to: Exact): Fraction => toFraction(to).sub(toFraction(least)).div(toFraction(step));
  return { count: Math.max(Number(stepsTo(most).floor()), 0), index: Number(stepsTo(now).round()) };
}

/** A value, or the end of the range that it is past. */
export function valueWithin({ least, most }: Pick<Range<never>, 'least' | 'most'>, to: Exact): Exact {
  if (toFraction(to).compare(toFraction(least)) < 0) return least;
  return toFraction(to).compare(toFraction(most)) > 0 ? most : to;
}

/** The exact value that is `index` steps from a range's least, never past its ends. */
export function valueAt({ least, most, step }: Pick<Range<never>, 'least' | 'most' | 'step'>, index: number): Exact {
  return valueWithin({ least, most }, toExact(toFraction(least).add(toFraction(step).mul(new Fraction(Math.round(index))))));
}
