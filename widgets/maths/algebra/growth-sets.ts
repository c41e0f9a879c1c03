import { Fraction } from '../exact.ts';
import { logarithm } from './growth.ts';
import { number, over, times, whole, type Quotient } from './quotient.ts';
import type { Comparison, RealSet, Solver } from './realset.ts';
import { simplest } from './simplest.ts';
import { add, factorSum, letterGenerator, multiply, NOTHING, numberSum, ONE, ZERO, type Factor, type Generator, type Sum, type Term } from './sum.ts';
import { lettersOf, signOf } from './zero.ts';

type Growth = Extract<Generator, { readonly of: Term }>;
/** e^(kx) as what it is made of, and k. */
interface Exponential { readonly of: Growth; readonly rate: Sum }

/** The one e^(kx), or power of such as 2^x, by which the letter is in sums; nothing where it is there in another way too. */
export function growthIn(sums: readonly Sum[], letter: string): Exponential | undefined {
  const factors = sums.flatMap(sum => [...sum.values()]).flatMap(term => term.factors).filter(({ of }) => lettersOf(factorSum(of)).includes(letter));
  const [first] = factors.map(({ of }) => of);
  if (first?.is !== 'growth' || factors.some(({ of }) => of.key !== first.key)) return undefined;
  const isLetter = ({ of }: Factor): boolean => of.is === 'letter' && of.key === letter;
  const rate = first.of.factors.filter(factor => !isLetter(factor)).map(({ of, power }) => factorSum(of, power)).reduce(multiply, numberSum(first.of.number));
  return first.of.factors.some(factor => isLetter(factor) && factor.power.equals(ONE)) && lettersOf(rate).length === 0 ? { of: first, rate } : undefined;
}

/** The numbers for which a quotient with e^(kx) in it stands so to zero: those t above zero for which one with t in its place does, as x = ln t/k. */
export function byGrowth({ top, bottom }: Quotient, as: Comparison, letter: string, { of, rate }: Exponential, solve: Solver): RealSet | undefined {
  const powers = [top, bottom].flatMap(sum => [...sum.values()]).map(({ factors }) => factors.find(each => each.of.key === of.key)?.power ?? ZERO);
  const root = powers.reduce((so, { d }) => so.mul(new Fraction(d)).div(so.gcd(new Fraction(d))), ONE);
  const inLetter = (sum: Sum): Sum => replaced(sum, of, letter, root);
  const set = solve({ top: inLetter(top), bottom: inLetter(bottom) }, as, letter);
  const direction = signOf(rate);
  if (!set || direction === 0) return undefined;
  const from = set.points.filter(point => signOf(multiply(point.top, point.bottom)) !== 1).length;
  const points = set.points.slice(from).map(point => simplest(times(over(logarithm(point), whole(rate)), number(root))));
  const [at, between] = [set.at.slice(from), set.between.slice(from)];
  return direction === 1 ? { points, at, between } : { points: points.toReversed(), at: at.toReversed(), between: between.toReversed() };
}

/** The letter in the place of e^(kx) to one over `root`; what is multiplied by a power of that so that none is negative keeps its sign. */
function replaced(sum: Sum, growth: Growth, letter: string, root: Fraction): Sum {
  const powerIn = (factors: readonly Factor[]): Fraction => factors.find(({ of }) => of.key === growth.key)?.power ?? ZERO;
  const least = [...sum.values()].map(({ factors }) => powerIn(factors)).reduce((so, each) => (each.compare(so) < 0 ? each : so), ZERO);
  let result = NOTHING;
  for (const { number: amount, factors } of sum.values()) {
    const rest = factors.filter(({ of }) => of.key !== growth.key).map(({ of, power }) => factorSum(of, power)).reduce(multiply, numberSum(amount));
    result = add(result, multiply(rest, factorSum(letterGenerator(letter), powerIn(factors).sub(least).mul(root))));
  }
  return result;
}
