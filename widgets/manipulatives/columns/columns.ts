import { Fraction, toFraction, type Exact } from '../../maths/exact.ts';

/** An exchange that is shown and not done yet: ten of a column for one of the larger, or one of it for ten of the smaller. */
export type Exchanging = { readonly rank: number; readonly into: 'larger' | 'smaller' };
/**
 * A second number that is added or taken away column by column; `left`: what of it is still to be added or taken, in each column. `told`: what it comes
 * to is known before the first step.
 */
export type Sum = { readonly does: 'add' | 'take'; readonly change: Exact; readonly left: readonly number[]; readonly told?: true };
/** How columns are headed: Th H T O, words, numerals or powers of ten. */
export type Heads = 'letters' | 'words' | 'numerals' | 'powers';
/**
 * Things in columns, each column worth ten of the next: blocks on a mat, counters on a chart. A column is known by its rank, which falls by one from
 * left to right; `first` is the rank of the leftmost. `one`: the rank that is worth one, 0 where it is left out. `exchange`: whether ten that come
 * together in a column are exchanged by themselves, step by step at the teacher's pace, or not at all. `nth` makes the ids of the written numbers.
 * `loose`: no mat is drawn. `framed`: frames of ten are drawn; `lying`: fives lie. `counted`, `written`, `expanded`: how many in each column, the number, and 30 + 4, are written.
 */
export type Columns = {
  readonly first: number; readonly counts: readonly number[]; readonly one?: number; readonly exchange: 'alone' | 'steps' | 'off';
  readonly exchanging?: Exchanging; readonly sum?: Sum; readonly nth: number;
  readonly loose?: true; readonly heads: Heads; readonly counted?: true; readonly written?: true; readonly expanded?: true; readonly framed?: true; readonly lying?: true;
};
/** The ranks that a manipulative has things for, and what they are called: block, counter. */
export interface Ranks { readonly least: number; readonly most: number; readonly things: string }

/** The most things in one column. */
export const MOST = 40;
/** The most things of a second number in one column: with ten or more of the first there is room for all. */
export const MOST_LEFT = 20;

/** The ranks of the columns from left to right. */
export const ranksOf = ({ first, counts }: Pick<Columns, 'first' | 'counts'>): readonly number[] => counts.map((_, at) => first - at);
/** The rank of the rightmost column. */
export const lastOf = ({ first, counts }: Pick<Columns, 'first' | 'counts'>): number => first - counts.length + 1;
/** How many things are in a column; none where it is not there. */
export const countOf = ({ first, counts }: Pick<Columns, 'first' | 'counts'>, rank: number): number => counts[first - rank] ?? 0;
/** How many are still to be added or taken away in a column. */
export const leftOf = ({ first, sum }: Pick<Columns, 'first' | 'sum'>, rank: number): number => sum?.left[first - rank] ?? 0;
/** The power of ten that one thing of a rank is worth. */
export const powerOf = ({ one = 0 }: Pick<Columns, 'one'>, rank: number): number => rank - one;
/** What one thing of a rank is worth. */
export const worthOfOne = (props: Pick<Columns, 'one'>, rank: number): Fraction => {
  const power = powerOf(props, rank);
  return power < 0 ? new Fraction(1, 10 ** -power) : new Fraction(10 ** power);
};

/** What so many in each column come to. */
export function worthOfAll(props: Pick<Columns, 'first' | 'one'>, counts: readonly number[]): Fraction {
  return counts.reduce((sum, count, at) => sum.add(worthOfOne(props, props.first - at).mul(count)), new Fraction(0));
}

/** What stands in the columns; without what is still to be added. */
export const standing = (props: Columns): Fraction => worthOfAll(props, props.counts);
/** What is still to be added or taken away. */
export const remaining = (props: Columns): Fraction => worthOfAll(props, props.sum?.left ?? []);

/** The first number of a sum, which no step of it changes; without one, the number that stands. */
export function startOf(props: Columns): Fraction {
  const { sum } = props;
  if (sum === undefined) return standing(props);
  return sum.does === 'add' ? standing(props).add(remaining(props)).sub(sum.change) : standing(props).sub(remaining(props)).add(sum.change);
}

/** What a sum comes to in the end; without one, the number that stands. */
export function resultOf(props: Columns): Fraction {
  return props.sum?.does === 'take' ? standing(props).sub(remaining(props)) : standing(props).add(remaining(props));
}

/** Whether nothing is left to be added or taken away; so it is without a sum. */
export const isJoined = (props: Columns): boolean => remaining(props).equals(0);

/** How far a sum has gone: nothing yet, some columns, all of them with ten or more in one still, all. */
export function stageOf(props: Columns): 'asked' | 'under way' | 'crowded' | 'done' {
  if (isJoined(props)) return props.counts.some(count => count >= 10) ? 'crowded' : 'done';
  return remaining(props).equals(props.sum?.change ?? '0') ? 'asked' : 'under way';
}

type Here = Pick<Columns, 'first' | 'counts'>;

/** The same things on columns from one rank to another at least; what is not there yet is empty. */
export function stretched(here: Here, from: number, to: number): Here {
  const [top, bottom] = [Math.max(here.first, from), Math.min(lastOf(here), to)];
  return { first: top, counts: Array.from({ length: top - bottom + 1 }, (_, at) => countOf(here, top - at)) };
}

/** The same things without the empty columns at either end; nothing at all stands in the column of ones. */
export function trimmed(here: Here, one = 0): Here {
  const full = ranksOf(here).filter(rank => countOf(here, rank) > 0);
  const [top, bottom] = full.length === 0 ? [one, one] : [Math.max(...full), Math.min(...full)];
  return { first: top, counts: Array.from({ length: top - bottom + 1 }, (_, at) => countOf(here, top - at)) };
}

/** How many of each rank a number is made of, fewest of all, without noughts at either end; undefined where it is below zero or too long. */
export function digitsOf({ one }: Pick<Columns, 'one'>, value: Fraction, { least, most }: Ranks): Here | undefined {
  const small = value.div(worthOfOne({ ...(one !== undefined && { one }) }, least));
  if (small.d !== 1n || small.s < 0n) return undefined;
  const digits = String(small.n);
  const first = least + digits.length - 1;
  return small.n > 0n && first > most ? undefined : trimmed({ first, counts: [...digits].map(Number) }, one);
}

/** Whether props hold together: ranks that there are, a second number that fits, and no number below zero. */
export function isSound(props: Columns, { least, most }: Ranks): boolean {
  const { first, counts, exchanging, sum } = props;
  if (first > most || lastOf(props) < least || exchanging && countOf(props, exchanging.rank) < (exchanging.into === 'larger' ? 10 : 1)) return false;
  if (sum === undefined) return true;
  const change = toFraction(sum.change);
  return sum.left.length === counts.length && remaining(props).compare(change) <= 0 && startOf(props).compare(0) >= 0 && resultOf(props).compare(0) >= 0
    && change.div(worthOfOne(props, least)).d === 1n;
}
