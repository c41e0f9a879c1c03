import type { Operation } from '../expression.ts';
import { compared } from './number.ts';
import type { Quotient } from './quotient.ts';

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

/** How the opposite is compared with zero. */
export const TURNED: Readonly<Record<Comparison, Comparison>> = { 'equals': 'equals', 'not equals': 'not equals', 'less': 'more', 'more': 'less', 'at most': 'at least', 'at least': 'at most' };

/** Finds the numbers for which a quotient in one letter stands so to zero; `undefined` where they cannot be found. */
export type Solver = (side: Quotient, as: Comparison, letter: string) => RealSet | undefined;

/** The set without points at which nothing changes. */
export function tidy({ points, at, between }: RealSet): RealSet {
  const kept = points.map((_, place) => at[place] !== between[place] || at[place] !== between[place + 1]);
  return {
    points: points.filter((_, place) => kept[place]), at: at.filter((_, place) => kept[place]),
    between: between.filter((_, place) => place === 0 || kept[place - 1]),
  };
}

/** What is in both sets; `undefined` where one of them is not known. */
export function intersection(one: RealSet | undefined, other: RealSet | undefined): RealSet | undefined {
  return one && other && combined(one, other, (a, b) => a && b);
}

/** What is in one of the sets or in both; `undefined` where one of them is not known. */
export function union(one: RealSet | undefined, other: RealSet | undefined): RealSet | undefined {
  return one && other && combined(one, other, (a, b) => a || b);
}

function combined(one: RealSet, other: RealSet, both: (a: boolean, b: boolean) => boolean): RealSet {
  let [left, right] = [0, 0];
  const points: Quotient[] = [];
  const at: boolean[] = [];
  const beside = (): boolean => both(one.between[left] === true, other.between[right] === true);
  const between = [beside()];
  for (;;) {
    const [a, b] = [one.points[left], other.points[right]];
    const point = a ?? b;
    if (!point) return tidy({ points, at, between });
    const order = a && b ? compared(a, b) : Number(!a) - Number(!b);
    points.push(order > 0 && b ? b : point);
    const here = (set: RealSet, place: number, isHere: boolean): boolean => (isHere ? set.at[place] : set.between[place]) === true;
    at.push(both(here(one, left, order <= 0), here(other, right, order >= 0)));
    if (order <= 0) left++;
    if (order >= 0) right++;
    between.push(beside());
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
