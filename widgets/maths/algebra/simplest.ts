import { Fraction } from '../exact.ts';
import { exactQuotient, factorised } from './factors.ts';
import { attempted } from './limits.ts';
import { over, times, whole, type Quotient } from './quotient.ts';
import { add, commonBottom, factorSum, generators, isOne, leastOf, multiply, negate, NOTHING, ONE, onlyTerm, powerIn, scale, termSum, UNITY, ZERO, type Generator, type Sum } from './sum.ts';
import { commonDivisor, degreeOf, divided, sumOf, univariate } from './univariate.ts';
import { lettersOf } from './zero.ts';

/** The largest field, as a space over the rationals, in which one over a number is looked for by solving equations. */
const LARGEST_DIMENSION = 16;

/** A quotient without common factors, as far as they are found, and without roots of numbers under the bar: 1/(1 + √2) is √2 − 1. */
export function simplest(quotient: Quotient): Quotient {
  if (isOne(quotient.bottom)) return quotient;
  if (quotient.top.size === 0) return whole(NOTHING);
  const plain = cancelled(quotient);
  return isOne(plain.bottom) ? plain : rationalised(plain);
}

function cancelled(quotient: Quotient): Quotient {
  const { top, bottom } = quotient;
  const exact = attempted(() => exactQuotient(top, bottom));
  if (exact) return whole(exact);
  const letters = [...new Set([...lettersOf(top), ...lettersOf(bottom)])];
  const [letter] = letters;
  if (letter === undefined) return quotient;
  const [above, below] = [univariate(top, letter), univariate(bottom, letter)];
  if (letters.length === 1 && above && below) {
    const common = commonDivisor(above, below);
    if (degreeOf(common) === 0) return quotient;
    return over(whole(sumOf(divided(above, common).quotient, letter)), whole(sumOf(divided(below, common).quotient, letter)));
  }
  return withoutFactors(quotient);
}

function withoutFactors(quotient: Quotient): Quotient {
  let { top, bottom } = quotient;
  const found = attempted(() => factorised(bottom))?.factors ?? [];
  for (const factor of found.flatMap(({ of, times: often }) => Array.from({ length: often }, () => of))) {
    const [above, below] = [exactQuotient(top, factor), exactQuotient(bottom, factor)];
    if (above && below) [top, bottom] = [above, below];
  }
  return over(whole(top), whole(bottom));
}

/** Takes the roots of numbers out of the bottom, one after the other; where that is not possible they stay. */
function rationalised(quotient: Quotient): Quotient {
  let { top, bottom } = quotient;
  const expand = (by: Sum): void => {
    [top, bottom] = [multiply(top, by), multiply(bottom, by)];
  };
  const only = onlyTerm(bottom);
  for (const { of, power } of only?.factors ?? []) if (of.is === 'base') expand(factorSum(of, ONE.sub(power)));
  for (const generator of surdsIn(bottom)) {
    // What all terms have in common is no part of a conjugate.
    expand(factorSum(generator, leastOf(powersOf(bottom, generator)).neg()));
    if (leastCommonIndex(bottom, generator) === 2n) expand(conjugate(bottom, generator));
  }
  const remaining = surdsIn(bottom);
  const inverted = remaining.length > 0 ? inverseBySolving(bottom, remaining) : undefined;
  return inverted ? times(whole(top), whole(inverted)) : over(whole(top), whole(bottom));
}

function surdsIn(sum: Sum): Generator[] {
  const found = new Map<string, Generator>();
  for (const { factors } of sum.values()) for (const { of } of factors) if (of.is === 'prime') found.set(of.key, of);
  return [...found.values()];
}

function powersOf(sum: Sum, generator: Generator): Fraction[] {
  return [...sum.values()].map(term => powerIn(term, generator));
}

function leastCommonIndex(sum: Sum, generator: Generator): bigint {
  return commonBottom(powersOf(sum, generator)).n;
}

/** The sum with the sign of a square root changed. */
function conjugate(sum: Sum, generator: Generator): Sum {
  return [...sum.values()].map((term) => {
    const has = term.factors.some(({ of }) => of.key === generator.key);
    return has ? negate(termSum(term)) : termSum(term);
  }).reduce(add, NOTHING);
}

/** One over a sum of products of roots of primes, by solving the linear equations that say that the product is 1. */
function inverseBySolving(sum: Sum, surds: readonly Generator[]): Sum | undefined {
  if ([...generators(sum).values()].some(({ is }) => is !== 'prime')) return undefined;
  let basis: Sum[] = [UNITY];
  for (const generator of surds) {
    const index = leastCommonIndex(sum, generator);
    if (BigInt(basis.length) * index > BigInt(LARGEST_DIMENSION)) return undefined;
    basis = basis.flatMap(each => Array.from({ length: Number(index) }, (_, at) => multiply(each, factorSum(generator, new Fraction(BigInt(at), index)))));
  }
  const columns = basis.map(each => multiply(sum, each));
  const keys = basis.map(each => onlyTerm(each)?.key ?? '');
  const rows = keys.map(key => [...columns.map(column => column.get(key)?.number ?? ZERO), key === '' ? ONE : ZERO]);
  const amounts = solution(rows);
  return amounts && basis.map((each, at) => scale(each, amounts[at] ?? ZERO)).reduce(add, NOTHING);
}

/** The one solution of as many linear equations as unknowns, the constants last in each row. */
function solution(given: readonly (readonly Fraction[])[]): Fraction[] | undefined {
  const rows = given.map(row => [...row]);
  for (let at = 0; at < rows.length; at++) {
    const pivot = rows.findIndex((row, place) => place >= at && row[at]?.n !== 0n);
    const chosen = rows[pivot];
    const here = rows[at];
    if (!chosen || !here) return undefined;
    [rows[at], rows[pivot]] = [chosen, here];
    const inverse = (chosen[at] ?? ONE).inverse();
    const unit = chosen.map(each => each.mul(inverse));
    rows[at] = unit;
    rows.forEach((row, place) => {
      const factor = row[at];
      if (place !== at && factor && factor.n !== 0n) rows[place] = row.map((each, column) => each.sub(factor.mul(unit[column] ?? ZERO)));
    });
  }
  return rows.map(row => row.at(-1) ?? ZERO);
}
