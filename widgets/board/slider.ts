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

/** The step that a key which goes far takes a slider to, past its ends too: Home, End, and a page up or down, a tenth of it where it has none. Undefined for other keys. */
export function farTo(range: Pick<Range<never>, 'least' | 'most' | 'now' | 'step' | 'page'>, key: string): number | undefined {
  const { count, index } = counted(range);
  const page = range.page === undefined ? Math.max(1, Math.round(count / 10)) : Math.max(1, Number(toFraction(range.page).div(toFraction(range.step)).round()));
  switch (key) {
    case 'Home': return 0;
    case 'End': return count;
    case 'PageUp': return index + page;
    case 'PageDown': return index - page;
    default: return undefined;
  }
}
