import { commonBottom, factorSum, generators, leastOf, multiply, powerIn, raise, scale, subtract, UNITY, type Sum, type Term } from './sum.ts';

/** The highest power of a number within a logarithm. */
const HIGHEST = 24n;

/**
 * Whether a sum of rational multiples of logarithms of numbers made of roots is zero: ln(2 + √3) + ln(2 − √3). It is when the product of the numbers is 1. With a
 * rational number besides it is not, for e to a power of that would be such a product (Lindemann). `undefined` where anything else is in it.
 */
export function isZeroLogarithm(given: Sum, isZero: (sum: Sum) => boolean): boolean | undefined {
  const sum = withoutCommon(given);
  const terms = [...sum.values()];
  const logarithms = terms.filter(isOfRoots);
  if (logarithms.length === 0 || terms.some(term => !isOfRoots(term) && term.factors.length > 0)) return undefined;
  if (logarithms.length < terms.length) return false;
  const whole = [...scale(sum, commonBottom(logarithms.map(({ number }) => number))).values()];
  if (whole.some(({ number }) => number.n > HIGHEST)) return undefined;
  const product = (sign: bigint): Sum => whole.filter(({ number }) => number.s === sign).map(({ number, factors: [only] }) => (only?.of.is === 'logarithm' ? raise(only.of.of, number.n) : UNITY)).reduce(multiply, UNITY);
  return isZero(subtract(product(1n), product(-1n)));
}

/** A sum without the logarithms by which all of it is multiplied or divided; none is zero. */
function withoutCommon(sum: Sum): Sum {
  const terms = [...sum.values()];
  const logarithms = [...generators(sum).values()].filter(of => of.is === 'logarithm');
  return logarithms.map(of => factorSum(of, leastOf(terms.map(term => powerIn(term, of))).neg())).reduce(multiply, sum);
}

function isOfRoots({ factors: [only, other] }: Term): boolean {
  return only?.of.is === 'logarithm' && !other && only.power.equals(1) && isMadeOfRoots(only.of.of);
}

function isMadeOfRoots(sum: Sum): boolean {
  return [...sum.values()].every(({ factors }) => factors.every(({ of }) => of.is === 'prime' || (of.is === 'base' && isMadeOfRoots(of.of))));
}
