import type { Fraction } from '../exact.ts';
import { logarithm } from './growth.ts';
import { minus, number, over, plus, times, whole, withPositivePowers, type Quotient } from './quotient.ts';
import { EMPTY, EVERYTHING, stands, type Comparison, type RealSet, type Solver } from './realset.ts';
import { simplest } from './simplest.ts';
import { add, commonBottom, factorSum, leastOf, letterGenerator, multiply, negate, NOTHING, numberSum, ONE, ratio, scale, termSum, UNITY, ZERO, type Factor, type Sum, type Term } from './sum.ts';
import { lettersOf, signOf } from './zero.ts';

/** The k of the e^(kx) of which all powers of a sum are powers, as 4^x and 2^x are of 2^x. */
export type Rate = Sum;

const holds = ({ of }: Factor, letter: string): boolean => lettersOf(factorSum(of)).includes(letter);

/** The rate of the powers by which the letter is in sums; nothing where it is there in another way too, or where one is no power of another. */
export function rateIn(sums: readonly Sum[], letter: string): Rate | undefined {
  let rate: Rate | undefined;
  for (const term of sums.flatMap(sum => [...sum.values()])) {
    const here = rateOf(term, letter);
    if (!here) return undefined;
    if (here.size === 0) continue;
    rate ??= here;
    if (!ratio(here, rate)) return undefined;
  }
  return rate;
}

/** The k of e^(kx) in a term, which 10^x has as ln 2 + ln 5; zero where the letter is not in it. */
function rateOf({ factors }: Term, letter: string): Sum | undefined {
  let rate = NOTHING;
  for (const { of, power } of factors.filter(factor => holds(factor, letter))) {
    if (of.is !== 'growth') return undefined;
    const isLetter = (factor: Factor): boolean => factor.of.is === 'letter' && factor.of.key === letter;
    const linear = of.of.factors.filter(isLetter).every(factor => factor.power.equals(ONE));
    const rest = of.of.factors.filter(factor => !isLetter(factor)).map(factor => factorSum(factor.of, factor.power)).reduce(multiply, numberSum(of.of.number));
    if (!linear || lettersOf(rest).length > 0) return undefined;
    rate = add(rate, scale(rest, power));
  }
  return rate;
}

/** The numbers for which a quotient with powers of e^(kx) stands so to zero: those t above zero for which one with t in its place does, as x = ln t/k. */
export function byGrowth({ top, bottom }: Quotient, as: Comparison, letter: string, rate: Rate, solve: Solver): RealSet | undefined {
  const powerIn = (term: Term): Fraction => ratio(rateOf(term, letter) ?? NOTHING, rate) ?? ZERO;
  const root = commonBottom([top, bottom].flatMap(sum => [...sum.values()]).map(powerIn));
  const set = solve({ top: replaced(top, letter, root, powerIn), bottom: replaced(bottom, letter, root, powerIn) }, as, letter);
  const direction = signOf(rate);
  if (!set) return undefined;
  const from = set.points.filter(point => signOf(multiply(point.top, point.bottom)) !== 1).length;
  const points = set.points.slice(from).map(point => simplest(times(over(logarithm(point), whole(rate)), number(root))));
  const [at, between] = [set.at.slice(from), set.between.slice(from)];
  return direction === 1 ? { points, at, between } : { points: points.toReversed(), at: at.toReversed(), between: between.toReversed() };
}

/**
 * The numbers for which a quotient with the letter in exponents only stands so to zero, where every term of the top is positive or every one negative, or there
 * are two and their logarithms can be compared: 2^(x²) is more than 16 where x² ln 2 is more than 4 ln 2.
 */
export function byExponents({ top, bottom }: Quotient, as: Comparison, letter: string, solve: Solver): RealSet | undefined {
  const [above, below] = [top, bottom].map(sum => [...sum.values()].map(term => apart(term, letter)));
  const [under, ...more] = below ?? [];
  if (!above?.every(each => each !== undefined) || !under || more.length > 0) return undefined;
  const [first, second, ...others] = above.map(({ before, exponent }) => {
    const sign = signOf(before);
    return { sign: signOf(multiply(before, under.before)), size: whole(sign === 1 ? before : negate(before)), exponent };
  });
  if (!first) return undefined;
  if ([second, ...others].every(each => each === undefined || each.sign === first.sign)) return stands(first.sign, as) ? EVERYTHING : EMPTY;
  if (!second || others.length > 0) return undefined;
  const difference = plus(plus(first.exponent, minus(second.exponent)), plus(logarithm(first.size), minus(logarithm(second.size))));
  return solve(withPositivePowers(first.sign === 1 ? difference : minus(difference)), as, letter);
}

/** A term as what stands before e to a power, its sign apart, and the exponent; nothing where the letter is elsewhere too. */
function apart({ number: amount, factors }: Term, letter: string): { readonly before: Sum; readonly exponent: Quotient } | undefined {
  let before = numberSum(amount);
  let exponent = whole(NOTHING);
  for (const { of, power } of factors) {
    if (!holds({ of, power }, letter)) before = multiply(before, factorSum(of, power));
    else if (of.is === 'growth') exponent = plus(exponent, whole(scale(termSum(of.of), power)));
    else if (of.is === 'call' && of.word === 'exp') exponent = plus(exponent, times(over(whole(of.of[0] ?? NOTHING), whole(of.of[1] ?? UNITY)), number(power)));
    else return undefined;
  }
  return { before, exponent };
}

/** The letter in the place of e^(kx) to one over `root`, all of it multiplied by a power of that, which is positive, so that no power is negative. */
function replaced(sum: Sum, letter: string, root: Fraction, powerIn: (term: Term) => Fraction): Sum {
  const least = leastOf([ZERO, ...[...sum.values()].map(powerIn)]);
  let result = NOTHING;
  for (const term of sum.values()) {
    const rest = term.factors.filter(factor => !holds(factor, letter)).map(({ of, power }) => factorSum(of, power)).reduce(multiply, numberSum(term.number));
    result = add(result, multiply(rest, factorSum(letterGenerator(letter), powerIn(term).sub(least).mul(root))));
  }
  return result;
}
