import { whole } from './quotient.ts';
import type { Sided, SidedStatement } from './relations.ts';
import { add, factorSum, isOne, multiply, negate, NOTHING, numberSum, raise, ratio, subtract, termSum, type Factor, type Sum } from './sum.ts';
import { lettersOf, signOf } from './zero.ts';

/** A sum as p + q r, where r, which is √u or |u|, stands for what is not negative. `square`: r². */
interface WithRoot { readonly apart: Sum; readonly times: Sum; readonly square: Sum; readonly key: string }

/**
 * A statement without those square roots and absolute values that say no more than their squares do: √(x² + y²) = 5 is x² + y² = 25, and y = √u or y = −√u
 * is y² = u. A root stays where it says more, as y = √u does.
 */
export function withoutRoots(statement: SidedStatement): SidedStatement {
  if (statement.is === 'relation') return squared(statement) ?? statement;
  const of = statement.of.map(withoutRoots);
  if (statement.is === 'and') return { is: 'and', of };
  const joined: SidedStatement[] = [];
  for (const each of of) {
    const at = joined.findIndex((before) => togetherSquared(before, each));
    const both = togetherSquared(joined[at], each);
    if (both) joined[at] = both;
    else joined.push(each);
  }
  const [only] = joined;
  return joined.length === 1 && only ? only : { is: 'or', of: joined };
}

/** Of p + q r = 0 with numbers p and q of different signs, p² = q² r². */
function squared(relation: Sided): Sided | undefined {
  const parts = partsOf(relation);
  if (!parts || lettersOf(parts.apart).length > 0 || signOf(parts.apart) * signOf(parts.times) > 0) return undefined;
  return squareOf(relation, parts);
}

/** p + q r = 0 or p − q r = 0, where q is a number, as p² = q² r²: where r has no value neither holds, nor does that, for then r² is negative. */
function togetherSquared(one: SidedStatement | undefined, other: SidedStatement): Sided | undefined {
  if (one?.is !== 'relation' || other.is !== 'relation') return undefined;
  const [some, more] = [partsOf(one), partsOf(other)];
  if (!some || !more || some.key !== more.key) return undefined;
  const sameTimes = subtract(some.times, more.times).size === 0 && add(some.apart, more.apart).size === 0;
  const sameApart = subtract(some.times, negate(more.times)).size === 0 && subtract(some.apart, more.apart).size === 0;
  return sameTimes || sameApart ? squareOf(one, some) : undefined;
}

function squareOf(relation: Sided, { apart, times, square }: WithRoot): Sided {
  return { ...relation, side: whole(subtract(raise(apart, 2n), multiply(raise(times, 2n), square))), conditions: [] };
}

/** The parts of an equation in which there is one square root or absolute value, whose only condition is that what is under the root is not negative. */
function partsOf({ as, side: { top, bottom }, conditions }: Sided): WithRoot | undefined {
  if (as !== 'equals' || !isOne(bottom)) return undefined;
  const roots = [...top.values()].flatMap(({ factors }) => factors).filter(isRoot);
  const [root] = roots;
  const square = root && squareUnder(root);
  if (!root || !square || roots.some(({ of, power }) => of.key !== root.of.key || !power.equals(root.power))) return undefined;
  let [apart, times] = [NOTHING, NOTHING];
  for (const term of top.values()) {
    const factor = term.factors.find(isRoot);
    if (!factor) apart = add(apart, termSum(term));
    else times = add(times, term.factors.filter((each) => each !== factor).map(({ of, power }) => factorSum(of, power)).reduce(multiply, numberSum(term.number)));
  }
  const isOnlyCondition = conditions.every(({ is, of }) => is === 'at least' && isOne(of.bottom) && ratio(of.top, square)?.s === 1n);
  return lettersOf(times).length === 0 && isOnlyCondition ? { apart, times, square, key: root.of.key } : undefined;
}

function isRoot({ of, power }: Factor): boolean {
  return of.is === 'base' || of.is === 'size' || (of.is === 'letter' && power.d !== 1n);
}

function squareUnder({ of, power: { s, n, d } }: Factor): Sum | undefined {
  if (s !== 1n || n !== 1n) return undefined;
  if (of.is === 'size') return d === 1n ? raise(of.of, 2n) : undefined;
  if (d !== 2n) return undefined;
  return of.is === 'base' ? of.of : factorSum(of);
}
