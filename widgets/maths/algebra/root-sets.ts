import { Fraction } from '../exact.ts';
import { spend } from './limits.ts';
import { apart } from './odd-roots.ts';
import { simplest } from './simplest.ts';
import { whole, wholePower, type Quotient } from './quotient.ts';
import { intersection, union, type Comparison, type RealSet, type Solver } from './realset.ts';
import { add, factorSum, isOne, multiply, negate, letterGenerator, NOTHING, numberSum, raise, subtract, type Generator, type Sum } from './sum.ts';
import { lettersOf } from './zero.ts';

/** An even root in which a letter is: as what it is made of, and what stands under it. */
interface Root { readonly of: Generator; readonly under: Sum }

/** Roots of a higher index than this are left alone. */
const HIGHEST_INDEX = 8n;
/** What each root counts for: roots within roots lead to many inequalities. */
const STEPS = 400;

/** The first even root with the letter in it. */
export function rootIn(sum: Sum, letter: string): Root | undefined {
  for (const { factors } of sum.values()) {
    for (const { of, power } of factors) {
      const under = of.is === 'base' ? of.of : of.is === 'letter' ? factorSum(of) : undefined;
      if (power.d % 2n === 0n && power.d <= HIGHEST_INDEX && under && lettersOf(under).includes(letter)) return { of, under };
    }
  }
  return undefined;
}

/**
 * The numbers for which A + B√u stands so to zero: it is zero where A² is B²u and A and B are of different signs, and positive where A is and A² is more, or B
 * is and A² is less; for a fourth root with fourth powers, and so on. Where u is negative nothing holds. Over a bottom, that times the top has the same sign.
 */
export function byRoot({ top, bottom }: Quotient, as: Comparison, letter: string, root: Root, solve: Solver): RealSet | undefined {
  spend(STEPS);
  const where = (sum: Sum, stands: Comparison): RealSet | undefined => solve(whole(sum), stands, letter);
  if (!isOne(bottom)) return both(where(multiply(top, bottom), as), where(bottom, 'not equals'));
  const parts = apart(top, ({ of }) => of.key === root.of.key);
  if (!parts) return undefined;
  const { plain, times, radicand, index } = parts;
  const difference = subtract(raise(plain, index), multiply(raise(times, index), radicand));
  const zero = (): RealSet | undefined => both(where(difference, 'equals'), where(multiply(plain, times), 'at most'));
  const positive = (a: Sum, b: Sum): RealSet | undefined => either(both(where(a, 'more'), either(where(difference, 'more'), where(b, 'at least'))), both(where(b, 'more'), where(difference, 'less')));
  const [more, less] = [() => positive(plain, times), () => positive(negate(plain), negate(times))];
  const sets: Readonly<Record<Comparison, () => RealSet | undefined>> = {
    'equals': zero, 'more': more, 'less': less, 'not equals': () => either(more(), less()), 'at least': () => either(more(), zero()), 'at most': () => either(less(), zero()),
  };
  return both(sets[as](), where(root.under, 'at least'));
}

/** The least whole number of times that makes every power of the letter a whole one; nothing where that is 1, or the letter is there in another way too. */
export function indexIn(sums: readonly Sum[], letter: string): bigint | undefined {
  const factors = sums.flatMap(sum => [...sum.values()].flatMap(term => term.factors)).filter(({ of }) => lettersOf(factorSum(of)).includes(letter));
  if (factors.some(({ of }) => of.is !== 'letter')) return undefined;
  const index = factors.reduce((so, { power }) => so * power.d / new Fraction(so).gcd(new Fraction(power.d)).n, 1n);
  return index > 1n && index <= 2n * HIGHEST_INDEX ? index : undefined;
}

/** The numbers for which a quotient in fractional powers of the letter stands so to zero: the powers of those for which one in whole powers does. An even root is of no number below zero. */
export function byIndex({ top, bottom }: Quotient, as: Comparison, letter: string, index: bigint, solve: Solver): RealSet | undefined {
  const replaced = (sum: Sum): Sum => [...sum.values()].map(({ number, factors }) => factors.map(({ of, power }) => factorSum(of, of.key === letter ? power.mul(new Fraction(index)) : power)).reduce(multiply, numberSum(number))).reduce(add, NOTHING);
  const set = solve({ top: replaced(top), bottom: replaced(bottom) }, as, letter);
  const kept = index % 2n === 1n ? set : both(set, solve(whole(factorSum(letterGenerator(letter))), 'at least', letter));
  return kept && { ...kept, points: kept.points.map(point => simplest(wholePower(point, index))) };
}

const both = (one: RealSet | undefined, other: RealSet | undefined): RealSet | undefined => one && other && intersection(one, other);
const either = (one: RealSet | undefined, other: RealSet | undefined): RealSet | undefined => one && other && union(one, other);
