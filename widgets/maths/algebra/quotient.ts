import { Fraction } from '../exact.ts';
import { noValue } from './limits.ts';
import { add, factorSum, isOne, keyOf, leastOf, multiply, negate, numberSum, onlyTerm, powerIn, raise, termToPower, UNITY, ZERO, type Generator, type Sum, type Term } from './sum.ts';
import { isZero } from './zero.ts';

/** One sum over another, which is not zero. Common factors are not looked for: two quotients are compared by multiplying crosswise. */
export interface Quotient { readonly top: Sum; readonly bottom: Sum }

/** The quotient that is a sum, over 1. */
export function whole(top: Sum): Quotient {
  return { top, bottom: UNITY };
}

export const NUMBER_ONE: Quotient = whole(UNITY);

export function number(amount: Fraction): Quotient {
  return whole(numberSum(amount));
}

export function generator(of: Generator): Quotient {
  return whole(factorSum(of));
}

/** a + b. */
export function plus(a: Quotient, b: Quotient): Quotient {
  if (isOne(a.bottom) && isOne(b.bottom)) return whole(add(a.top, b.top));
  if (keyOf(a.bottom) === keyOf(b.bottom)) return { top: add(a.top, b.top), bottom: a.bottom };
  return { top: add(multiply(a.top, b.bottom), multiply(b.top, a.bottom)), bottom: multiply(a.bottom, b.bottom) };
}

/** −a. */
export function minus(a: Quotient): Quotient {
  return { top: negate(a.top), bottom: a.bottom };
}

/** a × b. */
export function times(a: Quotient, b: Quotient): Quotient {
  if (isOne(a.bottom) && isOne(b.bottom)) return whole(multiply(a.top, b.top));
  return tidy({ top: multiply(a.top, b.top), bottom: multiply(a.bottom, b.bottom) });
}

/** 1 / a. Has no value where a is zero. */
export function inverse({ top, bottom }: Quotient): Quotient {
  if (isZero(top)) noValue();
  return tidy({ top: bottom, bottom: top });
}

/** a ÷ b. */
export function over(a: Quotient, b: Quotient): Quotient {
  return times(a, inverse(b));
}

/** a to a whole power. Zero to the power of zero, and to a negative power, has no value. */
export function wholePower(base: Quotient, power: bigint): Quotient {
  if (power <= 0n && isZero(base.top)) noValue();
  if (power < 0n) return wholePower(inverse(base), -power);
  return { top: raise(base.top, power), bottom: isOne(base.bottom) ? base.bottom : raise(base.bottom, power) };
}

/** Whether one over a term is again a term: not where a root of a sum is in it, for its powers lie between 0 and 1. */
function hasInverse({ factors }: Term): boolean {
  return factors.every(({ of }) => of.is !== 'base' && (of.is !== 'size' || of.of.size === 1));
}

function tidy(quotient: Quotient): Quotient {
  const below = onlyTerm(quotient.bottom);
  if (!below || !hasInverse(below)) return quotient;
  return whole(isOne(quotient.bottom) ? quotient.top : multiply(quotient.top, termToPower(below, new Fraction(-1))));
}

/** The same with the negative powers of letters brought under the bar: 1/x − 2 as (1 − 2x)/x. */
export function withPositivePowers({ top, bottom }: Quotient): Quotient {
  const all = [...top.values()];
  const found = new Map(all.flatMap(({ factors }) => factors).flatMap(({ of }) => of.is === 'turn' ? [] : [[of.key, of]]));
  const by = [...found.values()].map(of => factorSum(of, leastOf([ZERO, ...all.map(term => powerIn(term, of))]).neg())).reduce(multiply, UNITY);
  return { top: multiply(top, by), bottom: multiply(bottom, by) };
}
