import { Fraction } from '../exact.ts';
import { logarithm } from './growth.ts';
import { number, over, times, whole, type Quotient } from './quotient.ts';
import type { Comparison, RealSet, Solver } from './realset.ts';
import { simplest } from './simplest.ts';
import { add, factorSum, letterGenerator, multiply, NOTHING, numberSum, ONE, scale, subtract, ZERO, type Factor, type Sum, type Term } from './sum.ts';
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

/** The rational number of times that one rate is another. */
function ratio(one: Sum, other: Sum): Fraction | undefined {
  const [key = ''] = other.keys();
  const [above, below] = [one.get(key)?.number ?? ZERO, other.get(key)?.number ?? ONE];
  const so = above.div(below);
  return subtract(one, scale(other, so)).size === 0 ? so : undefined;
}

/** The numbers for which a quotient with powers of e^(kx) stands so to zero: those t above zero for which one with t in its place does, as x = ln t/k. */
export function byGrowth({ top, bottom }: Quotient, as: Comparison, letter: string, rate: Rate, solve: Solver): RealSet | undefined {
  const powerIn = (term: Term): Fraction => ratio(rateOf(term, letter) ?? NOTHING, rate) ?? ZERO;
  const root = [top, bottom].flatMap(sum => [...sum.values()]).map(powerIn).reduce((so, { d }) => so.mul(new Fraction(d)).div(so.gcd(new Fraction(d))), ONE);
  const set = solve({ top: replaced(top, letter, root, powerIn), bottom: replaced(bottom, letter, root, powerIn) }, as, letter);
  const direction = signOf(rate);
  if (!set || direction === 0) return undefined;
  const from = set.points.filter(point => signOf(multiply(point.top, point.bottom)) !== 1).length;
  const points = set.points.slice(from).map(point => simplest(times(over(logarithm(point), whole(rate)), number(root))));
  const [at, between] = [set.at.slice(from), set.between.slice(from)];
  return direction === 1 ? { points, at, between } : { points: points.toReversed(), at: at.toReversed(), between: between.toReversed() };
}

/** The letter in the place of e^(kx) to one over `root`, all of it multiplied by a power of that, which is positive, so that no power is negative. */
function replaced(sum: Sum, letter: string, root: Fraction, powerIn: (term: Term) => Fraction): Sum {
  const least = [...sum.values()].map(powerIn).reduce((so, each) => (each.compare(so) < 0 ? each : so), ZERO);
  let result = NOTHING;
  for (const term of sum.values()) {
    const rest = term.factors.filter(factor => !holds(factor, letter)).map(({ of, power }) => factorSum(of, power)).reduce(multiply, numberSum(term.number));
    result = add(result, multiply(rest, factorSum(letterGenerator(letter), powerIn(term).sub(least).mul(root))));
  }
  return result;
}
