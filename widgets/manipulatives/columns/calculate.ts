import type { Moved } from '../../board/manipulative.ts';
import { toExact, toFraction, type Fraction } from '../../maths/exact.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { readCount, readExact } from '../../maths/read.ts';
import { begin, carried, exchange, widened, withoutExchange, withoutSum } from './change.ts';
import {
  countOf, digitsOf, lastOf, leftOf, MOST, MOST_LEFT, ranksOf, remaining, resultOf, standing, startOf, stretched, worthOfAll, worthOfOne, type Columns, type Exchanging, type Ranks, type Sum,
} from './columns.ts';

const NO_SECOND: Refusal = { refused: 'There is no second number here. Add one, or take one away.' };

/** What these things can show, for a refusal. */
function cannot(props: Pick<Columns, 'one'>, { least, most, things }: Ranks): Refusal {
  const finest = worthOfOne(props, least);
  const whole = finest.equals(1) ? 'a whole number' : `a number in steps of ${finest.toString()}`;
  return { refused: `These ${things}s show ${whole} from 0 to ${worthOfOne(props, most + 1).sub(finest).toString()}.` };
}

/** A number in as few things as can be, in the columns that are there and those it needs besides. Refuses what there are no things for. */
export function withNumber(props: Columns, value: Fraction, ranks: Ranks): Moved<Columns> {
  const digits = digitsOf(props, value, ranks);
  if (digits === undefined) return cannot(props, ranks);
  const { sum: _, ...one } = withoutExchange(props);
  return { props: { ...one, ...stretched(digits, props.first, lastOf(props)) } };
}

/** A second number to be added or taken away. Refuses what there are no things for, and to take away more than there is. */
export function withSecond(props: Columns, does: Sum['does'], value: Fraction, ranks: Ranks): Moved<Columns> {
  const digits = digitsOf(props, value, ranks);
  const comes = does === 'add' ? standing(props).add(value) : standing(props).sub(value);
  if (digits === undefined || comes.compare(0) >= 0 && !digitsOf(props, comes, ranks)) return cannot(props, ranks);
  if (comes.compare(0) < 0) return { refused: 'More would be taken away than there is. Take away less, or make the first number larger.' };
  const wide = widened(withoutSum(withoutExchange(props)), digits.first, lastOf(digits));
  return { props: { ...wide, sum: { does, change: toExact(value), left: stretched(digits, wide.first, lastOf(wide)).counts } } };
}

/** Both numbers of a sum, as it is before its first step. */
export function withBoth(props: Columns, [start, change]: readonly [Fraction, Fraction], { does, ranks }: { readonly does: Sum['does']; readonly ranks: Ranks }): Moved<Columns> {
  const first = withNumber(props, start, ranks);
  return isRefusal(first) ? first : withSecond(first.props, does, change, ranks);
}

/** The number as it was typed: of a sum its first number, and the sum begins again. */
export function typeNumber(props: Columns, text: string, ranks: Ranks): Moved<Columns> {
  const read = readExact(text);
  if (isRefusal(read)) return read;
  const { sum } = props;
  const value = toFraction(read.exact);
  return sum ? withBoth(props, [value, toFraction(sum.change)], { does: sum.does, ranks }) : withNumber(props, value, ranks);
}

/** The second number of a sum as it was typed; the sum begins again. */
export function typeSecond(props: Columns, text: string, ranks: Ranks): Moved<Columns> {
  const read = readExact(text);
  if (isRefusal(read)) return read;
  return props.sum ? withBoth(props, [startOf(props), toFraction(read.exact)], { does: props.sum.does, ranks }) : NO_SECOND;
}

/** A second number to be added to what stands or taken away from it, as it was typed. */
export function typeSum(props: Columns, does: Sum['does'], text: string, ranks: Ranks): Moved<Columns> {
  const read = readExact(text);
  return isRefusal(read) ? read : withSecond(props, does, toFraction(read.exact), ranks);
}

/** So many still to be added or taken away in a column; the second number is another one by that. */
export function withLeft(props: Columns, rank: number, count: number): Moved<Columns> {
  const { sum } = props;
  if (sum === undefined) return NO_SECOND;
  if (count < 0 || count > MOST_LEFT) return { refused: `In a column of the second number stand from 0 to ${MOST_LEFT}.` };
  const left = sum.left.map((each, at) => (props.first - at === rank ? count : each));
  const more = worthOfAll(props, left).sub(remaining(props));
  const changed = { ...withoutExchange(props), sum: { ...sum, left, change: toExact(toFraction(sum.change).add(more)) } };
  return resultOf(changed).compare(0) < 0 ? { refused: 'More would be taken away than there is. Take away less.' } : { props: changed };
}

/** So many still to be added or taken away in a column, as it was typed. */
export function typeLeft(props: Columns, rank: number, text: string): Moved<Columns> {
  const count = readCount(text);
  return isRefusal(count) ? count : withLeft(props, rank, count);
}

/** What the next step is: an exchange that was begun, a column that is added or taken away, an exchange that is needed first; undefined when all is done. */
type Step = Exchanging | { readonly column: number };

function stepOf(props: Columns, ranks: Ranks): Step | undefined {
  const upward = [...ranksOf(props)].reverse();
  const crowded = (rank: number): boolean => countOf(props, rank) >= 10 && rank < ranks.most;
  const wanted = props.sum?.does === 'take' ? upward.find(each => leftOf(props, each) > 0) : undefined;
  if (wanted !== undefined) return takeStep(props, wanted, upward);
  const rank = upward.find(each => leftOf(props, each) > 0 || crowded(each));
  if (rank === undefined) return undefined;
  const isFull = countOf(props, rank) + leftOf(props, rank) > MOST;
  return leftOf(props, rank) > 0 && !isFull ? { column: rank } : { rank, into: 'larger' };
}

/** To take from a column that has too few, one of the nearest larger is exchanged; where all larger ones are empty, ten of a smaller column. */
function takeStep(props: Columns, rank: number, upward: readonly number[]): Step | undefined {
  if (countOf(props, rank) >= leftOf(props, rank)) return { column: rank };
  const larger = upward.find(each => each > rank && countOf(props, each) > 0);
  if (larger !== undefined) return { rank: larger, into: 'smaller' };
  const smaller = upward.findLast(each => each < rank && countOf(props, each) >= 10);
  return smaller === undefined ? undefined : { rank: smaller, into: 'larger' };
}

/** Adds or takes away one column. */
function joined(props: Columns, rank: number, ranks: Ranks): Columns {
  const { sum } = props;
  if (sum === undefined) return props;
  const by = leftOf(props, rank) * (sum.does === 'add' ? 1 : -1);
  const here = (at: number): boolean => props.first - at === rank;
  const done: Columns = {
    ...props, counts: props.counts.map((count, at) => (here(at) ? count + by : count)), sum: { ...sum, left: sum.left.map((count, at) => (here(at) ? 0 : count)) },
  };
  return props.exchange === 'alone' && by > 0 ? carried(done, rank, ranks) : done;
}

/**
 * The next step of a sum in columns, from the right: one column added or taken away, or one exchange, which is shown first where that is done step by
 * step. Without a sum the next ten that can be exchanged. Refuses when there is nothing left to do.
 */
export function nextStep(props: Columns, ranks: Ranks): Moved<Columns> {
  if (props.exchanging) return exchange(props, props.exchanging, ranks);
  const step = stepOf(props, ranks);
  if (step === undefined) return { refused: props.sum ? 'The sum is done: every column is as it should be.' : 'There are fewer than ten in each column, so nothing is to be exchanged.' };
  return 'column' in step ? { props: joined(props, step.column, ranks) } : begin(props, step, ranks);
}
