import { Fraction } from '../exact.ts';
import { exactQuotient } from './factors.ts';
import { attempted } from './limits.ts';
import { whole, type Quotient } from './quotient.ts';
import { intersection, stands, TURNED, union, type Comparison, type RealSet, type Solver } from './realset.ts';
import { factorSum, leastOf, letterGenerator, multiply, powerIn, type Generator, type Sum } from './sum.ts';
import { lettersOf } from './zero.ts';

/**
 * The numbers for which a quotient stands so to zero whose top is a multiple of the bottom, or whose top or bottom is a product with powers of e, which are positive, or with the letter itself, whose sign
 * is known: x ln x − x, x eˣ + eˣ. What is left is solved. `undefined` where nothing can be taken out, or what is left cannot be solved.
 */
export function byCommonFactor(side: Quotient, as: Comparison, letter: string, solve: Solver): RealSet | undefined {
  const divided = lettersOf(side.bottom).length > 0 ? attempted(() => exactQuotient(side.top, side.bottom)) : undefined;
  if (divided) return intersection(solve(whole(divided), as, letter), solve(whole(side.bottom), 'not equals', letter));
  const [top, bottom] = [side.top, side.bottom].map(sum => takenOut(sum, letter));
  if (!top || !bottom || (top.power === 0 && bottom.power === 0 && !top.hadGrowth && !bottom.hadGrowth)) return undefined;
  const rest = { top: top.rest, bottom: bottom.rest };
  const above = solve(rest, as, letter);
  if (top.power === 0 && bottom.power === 0) return above;
  const x = whole(factorSum(letterGenerator(letter)));
  const below = (top.power + bottom.power) % 2 === 0 ? above : solve(rest, TURNED[as], letter);
  const [positive, negative, nought] = [intersection(solve(x, 'more', letter), above), intersection(solve(x, 'less', letter), below), solve(x, 'equals', letter)];
  const aside = union(positive, negative);
  return bottom.power === 0 && stands(0, as) ? union(aside, nought) : aside;
}

interface Taken { readonly rest: Sum; readonly power: number; readonly hadGrowth: boolean }

function takenOut(sum: Sum, letter: string): Taken | undefined {
  const terms = [...sum.values()];
  const [first] = terms;
  if (!first) return { rest: sum, power: 0, hadGrowth: false };
  const isTaken = (of: Generator): boolean => of.is === 'growth' || (of.is === 'letter' && of.key === letter);
  const taken = first.factors.filter(({ of }) => isTaken(of)).map(({ of }) => ({ of, power: leastOf(terms.map(term => powerIn(term, of))) })).filter(({ power }) => power.n !== 0n);
  const outside = taken.find(({ of }) => of.is === 'letter')?.power ?? new Fraction(0);
  if (outside.s === -1n || outside.d !== 1n) return undefined;
  return { rest: taken.map(({ of, power }) => factorSum(of, power.neg())).reduce(multiply, sum), power: Number(outside.n), hadGrowth: taken.some(({ of }) => of.is === 'growth') };
}
