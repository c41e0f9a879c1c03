import { Fraction } from '../exact.ts';
import { spend } from './limits.ts';
import { add, factorSum, letterGenerator, NOTHING, numberSum, ONE, scale, ZERO, type Sum } from './sum.ts';

/** A polynomial in one letter with rational coefficients, the constant first; the last is not 0, and nothing at all is zero. */
export type Univariate = readonly Fraction[];

const HIGHEST_DEGREE = 60;

function trimmed(coefficients: readonly Fraction[]): Univariate {
  return coefficients.slice(0, coefficients.findLastIndex(({ n }) => n !== 0n) + 1);
}

export const degreeOf = (polynomial: Univariate): number => polynomial.length - 1;
export const leadingOf = (polynomial: Univariate): Fraction => polynomial.at(-1) ?? ZERO;

/** The coefficients of a sum that is a polynomial in this letter with rational coefficients; `undefined` for other sums. */
export function univariate(sum: Sum, letter: string): Univariate | undefined {
  const coefficients: Fraction[] = [];
  for (const { number, factors } of sum.values()) {
    const [first, second] = factors;
    if (second || (first && (first.of.is !== 'letter' || first.of.key !== letter))) return undefined;
    const power = first?.power ?? ZERO;
    if (power.d !== 1n || power.s === -1n || power.n > BigInt(HIGHEST_DEGREE)) return undefined;
    coefficients[Number(power.n)] = number;
  }
  return trimmed(Array.from(coefficients, each => each ?? ZERO));
}

/** The sum that a polynomial is. */
export function sumOf(polynomial: Univariate, letter: string): Sum {
  return polynomial.reduce((sum, coefficient, power) => add(sum, power === 0 ? numberSum(coefficient) : scale(factorSum(letterGenerator(letter), new Fraction(power)), coefficient)), NOTHING);
}

export function product(a: Univariate, b: Univariate): Univariate {
  spend(a.length * b.length);
  const result: Fraction[] = [];
  a.forEach((left, i) => b.forEach((right, j) => { result[i + j] = (result[i + j] ?? ZERO).add(left.mul(right)); }));
  return trimmed(result);
}

/** Division with remainder; the divisor is not zero. */
export function divided(a: Univariate, by: Univariate): { readonly quotient: Univariate; readonly remainder: Univariate } {
  const left = [...a];
  const quotient: Fraction[] = [];
  const inverse = leadingOf(by).inverse();
  for (let at = a.length - by.length; at >= 0; at--) {
    spend(by.length);
    const factor = (left[at + by.length - 1] ?? ZERO).mul(inverse);
    quotient[at] = factor;
    by.forEach((coefficient, i) => { left[at + i] = (left[at + i] ?? ZERO).sub(factor.mul(coefficient)); });
  }
  return { quotient: trimmed(quotient), remainder: trimmed(left) };
}

/** The polynomial with 1 as its leading coefficient. */
export function monic(polynomial: Univariate): Univariate {
  const inverse = polynomial.length === 0 ? ONE : leadingOf(polynomial).inverse();
  return polynomial.map(coefficient => coefficient.mul(inverse));
}

/** The greatest common divisor, monic. */
export function commonDivisor(a: Univariate, b: Univariate): Univariate {
  let [one, other] = [a, b];
  while (other.length > 0) [one, other] = [other, monic(divided(one, other).remainder)];
  return monic(one);
}

export function derivative(polynomial: Univariate): Univariate {
  return trimmed(polynomial.slice(1).map((coefficient, at) => coefficient.mul(at + 1)));
}

/** The monic polynomials that divide this one just once, twice and so on, in this order (Yun 1976); their powers' product is the polynomial over its leading coefficient. */
export function squareFree(polynomial: Univariate): Univariate[] {
  if (polynomial.length < 2) return [];
  const slope = derivative(polynomial);
  const common = commonDivisor(polynomial, slope);
  let left = monic(divided(polynomial, common).quotient);
  let rest = common;
  const parts: Univariate[] = [];
  while (left.length > 1) {
    const next = commonDivisor(left, rest);
    parts.push(monic(divided(left, next).quotient));
    left = next;
    rest = divided(rest, next).quotient;
  }
  return parts;
}

/** What a polynomial comes to where its letter is this number. */
export function valueAt(polynomial: Univariate, at: Fraction): Fraction {
  return polynomial.reduceRight((value, coefficient) => value.mul(at).add(coefficient), ZERO);
}
