import type { Operation } from '../expression.ts';
import { giveUp } from './limits.ts';
import { compared } from './number.ts';
import type { Quotient } from './quotient.ts';
import { leadingIn, realRoots, type Root } from './roots.ts';
import { add, factorSum, generators, multiply, negate, NOTHING, numberSum, UNITY, type Generator, type Sum } from './sum.ts';
import { lettersOf, signOf } from './zero.ts';

/**
 * A set of real numbers: finitely many points in order, whether each is in, and whether what lies before, between and after them is (`between`
 * has one more than `points`).
 */
export interface RealSet { readonly points: readonly Quotient[]; readonly at: readonly boolean[]; readonly between: readonly boolean[] }

export const EVERYTHING: RealSet = { points: [], at: [], between: [true] };
export const EMPTY: RealSet = { points: [], at: [], between: [false] };

/** How a quotient is compared with zero. */
export type Comparison = Extract<Operation, 'equals' | 'not equals' | 'less' | 'more' | 'at most' | 'at least'>;

/** Whether a number of this sign stands so to zero. */
export function stands(sign: number, as: Comparison): boolean {
  switch (as) {
    case 'equals': return sign === 0;
    case 'not equals': return sign !== 0;
    case 'less': return sign < 0;
    case 'more': return sign > 0;
    case 'at most': return sign <= 0;
    case 'at least': return sign >= 0;
  }
}

/**
 * The numbers for which a quotient in one letter stands so to zero; `undefined` where its zeros cannot be written down. Where the bottom is zero it stands in
 * no way at all.
 */
export function solutions({ top, bottom }: Quotient, as: Comparison, letter: string): RealSet | undefined {
  const size = [...generators(top).values(), ...generators(bottom).values()].find(isSize);
  if (size) return bySign({ top, bottom }, as, letter, size);
  const [zeros, poles] = [realRoots(top, letter), realRoots(bottom, letter)];
  if (!zeros || !poles) return undefined;
  const breaks = [...zeros.map(each => ({ ...each, pole: false })), ...poles.map(each => ({ ...each, pole: true }))]
    .toSorted((one, other) => compared(one.at, other.at));
  const groups: (Root & { readonly pole: boolean })[][] = [];
  for (const each of breaks) {
    const last = groups.at(-1);
    if (last?.[0] && compared(last[0].at, each.at) === 0) last.push(each);
    else groups.push([each]);
  }
  let sign = top.size === 0 ? 0 : signOf(leadingIn(top, letter)) * signOf(leadingIn(bottom, letter));
  const between = [stands(sign, as)];
  for (const group of groups.toReversed()) {
    if (group.reduce((so, each) => so + each.times, 0) % 2 === 1) sign = -sign;
    between.unshift(stands(sign, as));
  }
  const at = groups.map(group => !group.some(({ pole }) => pole) && stands(0, as));
  return tidy({ points: groups.flatMap(([first]) => first?.at ?? []), at, between });
}

type Size = Extract<Generator, { readonly of: Sum }>;
const isSize = (generator: Generator): generator is Size => generator.is === 'size';

/** What is between bars is looked at where it is positive or zero, and where it is negative. */
function bySign({ top, bottom }: Quotient, as: Comparison, letter: string, size: Size): RealSet | undefined {
  const [letterInside, other] = lettersOf(size.of);
  if (letterInside !== letter || other !== undefined) return undefined;
  const part = (by: Sum, where: Comparison): RealSet | undefined => {
    const inside = solutions({ top: size.of, bottom: UNITY }, where, letter);
    const all = solutions({ top: replaced(top, size.key, by), bottom: replaced(bottom, size.key, by) }, as, letter);
    return inside && all && intersection(inside, all);
  };
  const [positive, negative] = [part(size.of, 'at least'), part(negate(size.of), 'less')];
  return positive && negative && union(positive, negative);
}

function replaced(sum: Sum, key: string, by: Sum): Sum {
  let result = NOTHING;
  for (const { number, factors } of sum.values()) {
    const term = factors.map(({ of, power }) => (of.key === key ? (power.equals(1) ? by : giveUp()) : factorSum(of, power)));
    result = add(result, term.reduce(multiply, numberSum(number)));
  }
  return result;
}

/** The set without points at which nothing changes. */
function tidy({ points, at, between }: RealSet): RealSet {
  const kept = points.map((_, place) => at[place] !== between[place] || at[place] !== between[place + 1]);
  return {
    points: points.filter((_, place) => kept[place]), at: at.filter((_, place) => kept[place]),
    between: between.filter((_, place) => place === 0 || kept[place - 1]),
  };
}

/** What is in both sets. */
export function intersection(one: RealSet, other: RealSet): RealSet {
  return combined(one, other, (a, b) => a && b);
}

/** What is in one of the sets or in both. */
export function union(one: RealSet, other: RealSet): RealSet {
  return combined(one, other, (a, b) => a || b);
}

function combined(one: RealSet, other: RealSet, both: (a: boolean, b: boolean) => boolean): RealSet {
  let [left, right] = [0, 0];
  const points: Quotient[] = [];
  const at: boolean[] = [];
  const between = [both(one.between[0] ?? false, other.between[0] ?? false)];
  for (;;) {
    const [a, b] = [one.points[left], other.points[right]];
    const point = a ?? b;
    if (!point) return tidy({ points, at, between });
    const order = !b ? -1 : !a ? 1 : compared(a, b);
    points.push(order > 0 && b ? b : point);
    const here = (set: RealSet, place: number, isHere: boolean): boolean => (isHere ? set.at[place] : set.between[place]) ?? false;
    at.push(both(here(one, left, order <= 0), here(other, right, order >= 0)));
    if (order <= 0) left++;
    if (order >= 0) right++;
    between.push(both(one.between[left] ?? false, other.between[right] ?? false));
  }
}

/** Whether two sets have the same numbers in them. */
export function isSameSet(one: RealSet, other: RealSet): boolean {
  const same = (a: readonly boolean[], b: readonly boolean[]): boolean => a.length === b.length && a.every((each, place) => each === b[place]);
  return same(one.at, other.at) && same(one.between, other.between) && one.points.every((point, place) => {
    const there = other.points[place];
    return there !== undefined && compared(point, there) === 0;
  });
}
