import { Fraction } from '../exact.ts';
import { spend } from './limits.ts';
import { apart } from './odd-roots.ts';
import { simplest } from './simplest.ts';
import { whole, wholePower, type Quotient } from './quotient.ts';
import { EVERYTHING, intersection, union, type Comparison, type RealSet, type Solver } from './realset.ts';
import { add, commonBottom, factorSum, generators, isOne, multiply, negate, letterGenerator, NOTHING, numberSum, raise, subtract, type Factor, type Sum } from './sum.ts';
import { lettersOf } from './zero.ts';


/** Roots of a higher index than this are left alone. */
const HIGHEST_INDEX = 8n;
/** What each root counts for: roots within roots lead to many inequalities. */
const STEPS = 400;

const isEvenRoot = ({ of, power }: Factor, letter: string): boolean => (of.is === 'base' || of.is === 'letter') && power.d % 2n === 0n && power.d <= HIGHEST_INDEX && lettersOf(factorSum(of)).includes(letter);

/** The even roots with the letter in them, by the keys of what they are of. */
export function rootsIn(sums: readonly Sum[], letter: string): ReadonlySet<string> {
  return new Set(sums.flatMap(sum => [...sum.values()]).flatMap(({ factors }) => factors.filter(factor => isEvenRoot(factor, letter)).map(({ of }) => of.key)));
}

/**
 * The numbers for which A + B√u stands so to zero: it is zero where A² is B²u and A and B are of different signs, and positive where A is and A² is more, or B
 * is and A² is less; for a fourth root with fourth powers, and so on. Where u is negative nothing holds. Over a bottom, that times the top has the same sign.
 */
export function byRoot({ top, bottom }: Quotient, as: Comparison, letter: string, roots: ReadonlySet<string>, solve: Solver): RealSet | undefined {
  spend(STEPS);
  const where = (sum: Sum, stands: Comparison): RealSet | undefined => solve(whole(sum), stands, letter);
  if (!isOne(bottom)) return intersection(where(multiply(top, bottom), as), where(bottom, 'not equals'));
  const parts = apart(top, ({ of }) => roots.has(of.key)) ?? apartByOne(top, roots, letter);
  if (!parts) return undefined;
  const { plain, times, radicand, index } = parts;
  const difference = subtract(raise(plain, index), multiply(raise(times, index), radicand));
  const zero = (): RealSet | undefined => intersection(where(difference, 'equals'), where(multiply(plain, times), 'at most'));
  const positive = (a: Sum, b: Sum): RealSet | undefined => union(intersection(where(a, 'more'), union(where(difference, 'more'), where(b, 'at least'))), intersection(where(b, 'more'), where(difference, 'less')));
  const [more, less] = [() => positive(plain, times), () => positive(negate(plain), negate(times))];
  const sets: Readonly<Record<Comparison, () => RealSet | undefined>> = {
    'equals': zero, 'more': more, 'less': less, 'not equals': () => union(more(), less()), 'at least': () => union(more(), zero()), 'at most': () => union(less(), zero()),
  };
  return intersection(sets[as](), where(radicand, 'at least'));
}

/** The numbers for which the roots of a quotient are taken to have values; of a product of roots, that of what they are of is. */
export function rootsAreReal({ top, bottom }: Quotient, letter: string, solve: Solver): RealSet | undefined {
  const roots = rootsIn([top, bottom], letter);
  const together = rootsIn([bottom], letter).size === 0 ? apart(top, ({ of }) => roots.has(of.key))?.radicand : undefined;
  const each = [...generators(add(top, bottom)).values()].filter(({ key }) => roots.has(key)).map(of => (of.is === 'base' ? of.of : factorSum(of)));
  return (together ? [together] : each).map(under => solve(whole(under), 'at least', letter)).reduce<RealSet | undefined>(intersection, EVERYTHING);
}

/**
 * Where there are several roots, one of them apart from all others. Not where one is multiplied by another: √(x² + x) is written as √x √(x + 1), and yet has a
 * value where both are of something below zero.
 */
function apartByOne(top: Sum, roots: ReadonlySet<string>, letter: string): ReturnType<typeof apart> {
  const [first] = roots;
  const isProduct = [...top.values()].some(({ factors }) => factors.filter(factor => isEvenRoot(factor, letter)).length > 1);
  return isProduct ? undefined : apart(top, ({ of }) => of.key === first);
}

/** The least whole number of times that makes every power of the letter a whole one; nothing where that is 1, or the letter is there in another way too. */
export function indexIn(sums: readonly Sum[], letter: string): bigint | undefined {
  const factors = sums.flatMap(sum => [...sum.values()].flatMap(term => term.factors)).filter(({ of }) => lettersOf(factorSum(of)).includes(letter));
  if (factors.some(({ of }) => of.is !== 'letter')) return undefined;
  const index = commonBottom(factors.map(({ power }) => power)).n;
  return index > 1n && index <= 2n * HIGHEST_INDEX ? index : undefined;
}

/** The numbers for which a quotient in fractional powers of the letter stands so to zero: the powers of those for which one in whole powers does. An even root is of no number below zero. */
export function byIndex({ top, bottom }: Quotient, as: Comparison, letter: string, index: bigint, solve: Solver): RealSet | undefined {
  const replaced = (sum: Sum): Sum => [...sum.values()].map(({ number, factors }) => factors.map(({ of, power }) => factorSum(of, of.key === letter ? power.mul(new Fraction(index)) : power)).reduce(multiply, numberSum(number))).reduce(add, NOTHING);
  const set = solve({ top: replaced(top), bottom: replaced(bottom) }, as, letter);
  const kept = index % 2n === 1n ? set : intersection(set, solve(whole(factorSum(letterGenerator(letter))), 'at least', letter));
  return kept && { ...kept, points: kept.points.map(point => simplest(wholePower(point, index))) };
}
