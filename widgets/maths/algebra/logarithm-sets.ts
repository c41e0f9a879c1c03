import { exponential } from './growth.ts';
import { number, NUMBER_ONE, minus, over, plus, times, whole, wholePower, type Quotient } from './quotient.ts';
import { intersection, TURNED, union, type Comparison, type RealSet, type Solver } from './realset.ts';
import { simplest } from './simplest.ts';
import { add, commonBottom, factorSum, keyOf, letterGenerator, multiply, NOTHING, numberSum, ONE, ratio, termSum, type Factor, type Generator, type Sum, type Term } from './sum.ts';
import { lettersOf, signOf } from './zero.ts';

type Logarithm = Extract<Generator, { readonly of: Sum }>;

const holds = ({ of }: Factor, letter: string): boolean => lettersOf(factorSum(of)).includes(letter);

/** The logarithms by which the letter is in sums; nothing where it is there in another way too. */
export function logarithmsIn(sums: readonly Sum[], letter: string): readonly Logarithm[] | undefined {
  const found = new Map<string, Logarithm>();
  for (const { of } of sums.flatMap(sum => [...sum.values()].flatMap(({ factors }) => factors.filter(factor => holds(factor, letter))))) {
    if (of.is !== 'logarithm') return undefined;
    found.set(of.key, of);
  }
  return found.size > 0 ? [...found.values()] : undefined;
}

/**
 * The numbers for which a quotient with logarithms stands so to zero, those of which the logarithms have no value still among them. With ln x alone they are
 * the e^t, and −e^t, of the t for which one with t in its place does; else the logarithms are added up to that of one product, which stands so to 1.
 */
export function byLogarithm({ top, bottom }: Quotient, as: Comparison, letter: string, logarithms: readonly Logarithm[], solve: Solver): RealSet | undefined {
  const [first, ...others] = logarithms;
  if (!first) return undefined;
  const plain = factorSum(letterGenerator(letter));
  if (others.length > 0 || keyOf(first.of) !== keyOf(plain)) return byProduct({ top, bottom }, as, letter, solve);
  const replaced = (sum: Sum): Sum => [...sum.values()].map(({ number: amount, factors }) => factors.map(({ of, power }) => factorSum(of.key === first.key ? letterGenerator(letter) : of, power)).reduce(multiply, numberSum(amount))).reduce(add, NOTHING);
  const set = solve({ top: replaced(top), bottom: replaced(bottom) }, as, letter);
  if (!set) return undefined;
  const points = set.points.map(point => simplest(exponential(point)));
  return { points: [...points.map(minus).toReversed(), whole(NOTHING), ...points], at: [...set.at.toReversed(), false, ...set.at], between: [...set.between.toReversed(), ...set.between] };
}

/** A sum of multiples of logarithms, and of a number. */
function byProduct({ top, bottom }: Quotient, as: Comparison, letter: string, solve: Solver): RealSet | undefined {
  if (lettersOf(bottom).length > 0) return undefined;
  const parts = new Map<string, { readonly of: Sum; readonly before: Sum }>();
  let rest = NOTHING;
  for (const term of top.values()) {
    const [found, ...more] = term.factors.filter(factor => holds(factor, letter));
    if (!found) rest = add(rest, termSum(term));
    else if (more.length > 0 || found.of.is !== 'logarithm' || !found.power.equals(1)) return undefined;
    else parts.set(found.of.key, { of: found.of.of, before: add(parts.get(found.of.key)?.before ?? NOTHING, without(term, found)) });
  }
  const [lead] = parts.values();
  const amounts = lead ? [...parts.values()].map(({ before }) => ratio(before, lead.before)) : [];
  if (!lead || !amounts.every(amount => amount !== undefined)) return undefined;
  const often = commonBottom(amounts);
  const powers = [...parts.values()].map(({ of }, at) => wholePower(whole(of), BigInt((amounts[at] ?? ONE).mul(often).toFraction())));
  const product = powers.reduce(times, exponential(times(over(whole(rest), whole(lead.before)), number(often))));
  const direction = signOf(multiply(lead.before, bottom));
  const turned = direction === 1 ? as : TURNED[as];
  const where = (side: Quotient, stands: Comparison): RealSet | undefined => solve(simplest(side), stands, letter);
  const [positive, negative] = [product, minus(product)].map((side) => {
    const [sign, size] = [where(side, 'more'), where(plus(side, minus(NUMBER_ONE)), turned)];
    return intersection(sign, size);
  });
  return union(positive, negative);
}

const without = ({ number: amount, factors }: Term, found: Factor): Sum => factors.filter(factor => factor !== found).map(({ of, power }) => factorSum(of, power)).reduce(multiply, numberSum(amount));
