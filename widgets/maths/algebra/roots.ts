import { Fraction } from '../exact.ts';
import { coefficientsIn, factorised } from './factors.ts';
import { minus, number, over, plus, whole, type Quotient } from './quotient.ts';
import { root } from './root.ts';
import { multiply, NOTHING, ratio, scale, subtract, type Sum } from './sum.ts';
import { sumOf, univariate, type Univariate } from './univariate.ts';
import { compareSums, signOf } from './zero.ts';

/** A real root, and how often it is there. */
export interface Root { readonly at: Quotient; readonly times: number }

/**
 * The real roots of a polynomial in one letter, exactly; `undefined` where they cannot be written with roots of numbers in the ways that school has:
 * linear and quadratic factors, and powers of the letter in their place (x³ = 2, x⁴ − 10x² + 1 = 0).
 */
export function realRoots(sum: Sum, letter: string): Root[] | undefined {
  const coefficients = coefficientsIn(sum, letter);
  const rational = univariate(sum, letter) ?? (coefficients && measured(coefficients));
  if (!rational) return coefficients && rootsByFormula(coefficients);
  if (rational.length < 2) return [];
  const roots: Root[] = [];
  for (const { of, times: often } of factorised(sumOf(rational, letter)).factors) {
    const found = rootsOfPart(univariate(of, letter) ?? []);
    if (!found) return undefined;
    roots.push(...found.map(at => ({ at, times: often })));
  }
  return roots;
}

/** The rational numbers of times that coefficients are the last of them: x² ln 2 − 4 ln 2 has the roots of x² − 4. */
function measured(coefficients: readonly Sum[]): Univariate | undefined {
  const last = coefficients.at(-1) ?? NOTHING;
  const amounts = coefficients.map(each => ratio(each, last));
  return amounts.every(amount => amount !== undefined) ? amounts : undefined;
}

function rootsByFormula(coefficients: readonly Sum[]): Root[] | undefined {
  const [constant = NOTHING, once = NOTHING, twice = NOTHING, more] = coefficients;
  if (more) return undefined;
  if (twice.size === 0) return once.size === 0 ? [] : [{ at: over(minus(whole(constant)), whole(once)), times: 1 }];
  const square = subtract(multiply(once, once), scale(multiply(twice, constant), new Fraction(4)));
  const sign = signOf(square);
  if (sign === -1) return [];
  const below = whole(scale(twice, new Fraction(2)));
  const middle = minus(whole(once));
  if (sign === 0) return [{ at: over(middle, below), times: 2 }];
  const distance = root(whole(square), 2);
  return [{ at: over(plus(middle, minus(distance)), below), times: 1 }, { at: over(plus(middle, distance), below), times: 1 }];
}

const numbers = (polynomial: Univariate): Sum[] => polynomial.map(each => number(each).top);

function rootsOfPart(polynomial: Univariate): Quotient[] | undefined {
  if (polynomial.length < 4) return rootsByFormula(numbers(polynomial))?.map(({ at }) => at);
  const step = polynomial.reduce((so, each, at) => (each.n === 0n ? so : commonMeasure(so, at)), 0);
  const inner = step > 1 ? rootsOfPart(polynomial.filter((_, at) => at % step === 0)) : undefined;
  return inner?.flatMap(at => powersThatAre(at, step));
}

function commonMeasure(a: number, b: number): number {
  return b === 0 ? a : commonMeasure(b, a % b);
}

/** The real numbers whose power is this number. */
function powersThatAre(value: Quotient, index: number): Quotient[] {
  const sign = compareSums(multiply(value.top, value.bottom), NOTHING);
  if (index % 2 === 1) return [root(value, index)];
  if (sign === -1) return [];
  const positive = root(value, index);
  return sign === 0 ? [positive] : [minus(positive), positive];
}

/** The leading coefficient of a polynomial in one letter. */
export function leadingIn(sum: Sum, letter: string): Sum {
  const coefficients = coefficientsIn(sum, letter) ?? [];
  return coefficients.at(-1) ?? NOTHING;
}
