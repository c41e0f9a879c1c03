import { Fraction } from '../maths/exact.ts';
import type { Expression } from '../maths/expression.ts';
import { made, number } from './written.ts';

/** So many times the square root of a whole number without square factors; a rational number has the root of one. Zero is none of the root of one. */
export interface Surd { readonly out: Fraction; readonly in: bigint }

/** A whole number as a square times a number without square factors: 12 is 2² × 3. */
function parted(amount: bigint): readonly [bigint, bigint] {
  let [square, rest] = [1n, amount];
  for (let factor = 2n; factor * factor <= rest; factor += 1n) {
    while (rest % (factor * factor) === 0n) [square, rest] = [square * factor, rest / (factor * factor)];
  }
  return [square, rest];
}

/** So many times the square root of a number from nought on, in its simplest form with a whole number below the root sign. */
export function surd(out: Fraction, under: Fraction = new Fraction(1)): Surd {
  if (out.equals(0) || under.equals(0)) return { out: new Fraction(0), in: 1n };
  const [square, rest] = parted(under.n * under.d);
  return { out: out.mul(square).div(under.d), in: rest };
}

/** The square root of a number from nought on. */
export const rootOf = (amount: Fraction): Surd => surd(new Fraction(1), amount);
export const isRational = (one: Surd): boolean => one.in === 1n;
export const timesSurd = (a: Surd, b: Surd): Surd => surd(a.out.mul(b.out), new Fraction(a.in * b.in));
/** Not to be asked with a second that is nought. */
export const overSurd = (a: Surd, b: Surd): Surd => surd(a.out.div(b.out), new Fraction(a.in).div(b.in));

/** A surd as it is written: 7, −3/4, √5, 2√3, √3/2 over one bar, −2√3. */
export function writeSurd({ out, in: under }: Surd): Expression {
  if (under === 1n) return number(out);
  if (out.s < 0n) return made('negative', writeSurd({ out: out.neg(), in: under }));
  const root = made('root', number(under));
  const top = out.n === 1n ? root : made('beside', number(out.n), root);
  return out.d === 1n ? top : made('over', top, number(out.d));
}
