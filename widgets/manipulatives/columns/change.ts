import type { Moved } from '../../board/manipulative.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { readCount } from '../../maths/read.ts';
import { countOf, isJoined, lastOf, MOST, powerOf, ranksOf, remaining, standing, startOf, stretched, worthOfAll, type Columns, type Exchanging, type Ranks } from './columns.ts';
import { placeName } from './places.ts';

const OFF: Refusal = { refused: 'Exchanging is switched off. Choose step by step, then exchange.' };
const tooMany = (props: Columns, rank: number): Refusal =>
  ({ refused: `A column holds at most ${MOST}. Exchange ten ${placeName(powerOf(props, rank))} first, or take some away.` });

/** The same without an exchange that was begun. */
export function withoutExchange({ exchanging: _, ...props }: Columns): Columns {
  return props;
}

/** One number only: what stands, without the second number. The number has an id of its own when it is not the first of the sum. */
export function withoutSum(props: Columns): Columns {
  if (props.sum === undefined) return props;
  const { sum: _, ...rest } = withoutExchange(props);
  return startOf(props).equals(standing(props)) ? rest : { ...rest, nth: props.nth + 1 };
}

/** Columns from one rank to another at least; an empty one takes nothing away from what is there. */
export function widened(props: Columns, from: number, to: number): Columns {
  const { first, sum } = props;
  const { counts, ...place } = stretched(props, from, to);
  return { ...props, ...place, counts, ...(sum && { sum: { ...sum, left: stretched({ first, counts: sum.left }, from, to).counts } }) };
}

/** Columns from one rank to another; refuses to leave out a column in which there is something, and columns for which there are no things. */
export function spanned(props: Columns, [from, to]: readonly [number, number], { least, most, things }: Ranks): Moved<Columns> {
  const { first, sum } = props;
  if (from > most || to < least) return { refused: `There is no ${from > most ? 'larger' : 'smaller'} ${things} for another column.` };
  const wide = widened(props, from, to);
  const keeps = (counts: readonly number[]): readonly number[] => counts.filter((_, at) => wide.first - at <= from && wide.first - at >= to);
  const lost = wide.counts.some((count, at) => (wide.first - at > from || wide.first - at < to) && count + (wide.sum?.left[at] ?? 0) > 0);
  if (lost || from < to) return { refused: 'A column with something in it stays. Empty it first.' };
  const kept = { ...withoutExchange(wide), first: from, counts: keeps(wide.counts), ...(wide.sum && { sum: { ...wide.sum, left: keeps(wide.sum.left) } }) };
  return { props: from === first && to === lastOf(props) && sum === props.sum ? props : kept };
}

/** Ten of a column for one of the next larger, at once. A column that is not there yet is added. Refuses fewer than ten, and where no larger one is. */
function upwards(props: Columns, rank: number, { most, things }: Ranks): Moved<Columns> {
  const name = placeName(powerOf(props, rank));
  if (countOf(props, rank) < 10) return { refused: `Ten ${name} are exchanged for one ${placeName(powerOf(props, rank + 1), 1)}, and there are fewer than ten.` };
  if (rank >= most) return { refused: `There is no larger ${things} to exchange them for.` };
  if (countOf(props, rank + 1) >= MOST) return tooMany(props, rank + 1);
  return { props: shifted(widened(props, rank + 1, rank), { [rank]: -10, [rank + 1]: 1 }) };
}

/** One of a column for ten of the next smaller, at once. */
function downwards(props: Columns, rank: number, { least, things }: Ranks): Moved<Columns> {
  const name = placeName(powerOf(props, rank), 1);
  if (countOf(props, rank) === 0) return { refused: `There are no ${name}s here to exchange.` };
  if (rank <= least) return { refused: `There is no smaller ${things} to exchange it for.` };
  if (countOf(props, rank - 1) + 10 > MOST) return tooMany(props, rank - 1);
  return { props: shifted(widened(props, rank, rank - 1), { [rank]: -1, [rank - 1]: 10 }) };
}

const shifted = (props: Columns, by: Readonly<Record<number, number>>): Columns =>
  ({ ...withoutExchange(props), counts: props.counts.map((count, at) => count + (by[props.first - at] ?? 0)) });

/** Exchanges at once: a drag over the line does it, and the second of two steps. The number stays what it is. */
export function exchange(props: Columns, { rank, into }: Exchanging, ranks: Ranks): Moved<Columns> {
  if (props.exchange === 'off') return OFF;
  return into === 'larger' ? upwards(props, rank, ranks) : downwards(props, rank, ranks);
}

/** Shows which are to be exchanged, where that is done step by step; else exchanges at once. Refuses what cannot be exchanged. */
export function begin(props: Columns, exchanging: Exchanging, ranks: Ranks): Moved<Columns> {
  const done = exchange(props, exchanging, ranks);
  return isRefusal(done) || props.exchange !== 'steps' ? done : { props: { ...props, exchanging } };
}

/** Every ten that came together exchanged, from a column on to the left, as far as there are larger ones. */
export function carried(props: Columns, rank: number, ranks: Ranks): Columns {
  if (countOf(props, rank) < 10) return rank < props.first ? carried(props, rank + 1, ranks) : props;
  const moved = upwards(props, rank, ranks);
  return isRefusal(moved) ? props : carried(moved.props, rank, ranks);
}

/** So many things in a column, a whole number. Where ten are exchanged by themselves, ten that come together are. */
export function withCount(props: Columns, rank: number, count: number, ranks: Ranks): Moved<Columns> {
  if (count < 0) return { refused: `There are no ${placeName(powerOf(props, rank))} to take away here.` };
  if (count > MOST) return tooMany(props, rank);
  const before = countOf(props, rank);
  const moved = settled(withoutExchange(props), props.counts.map((each, at) => (props.first - at === rank ? count : each)));
  if (isRefusal(moved) || props.exchange !== 'alone' || count <= before) return moved;
  return { props: carried(moved.props, rank, ranks) };
}

/** Other counts: a sum that is done becomes one number, one that is under way begins with another number, if there is such a number. */
function settled(props: Columns, counts: readonly number[]): Moved<Columns> {
  if (props.sum && isJoined(props)) return { props: { ...withoutSum(props), counts } };
  const changed = { ...props, counts };
  if (startOf(changed).compare(0) < 0) return { refused: 'What was added already is among these. Finish the sum, or show one number.' };
  return worthOfAll(props, counts).compare(remaining(props)) < 0 && props.sum?.does === 'take' ? { refused: 'More is to be taken away than would be left. Take away less first.' } : { props: changed };
}

/** How many stay in a column, as it was typed. Where ten are exchanged by themselves, ten or more cannot stand in it. */
export function typeCount(props: Columns, rank: number, text: string, ranks: Ranks): Moved<Columns> {
  const count = readCount(text);
  if (isRefusal(count)) return count;
  const stays = props.exchange !== 'alone' || count < 10 || rank >= ranks.most || count <= countOf(props, rank);
  return stays ? withCount(props, rank, count, ranks) : { refused: 'Ten are exchanged by themselves here, so a column holds from 0 to 9. Choose step by step for more.' };
}

/** One more in a column, exchanged where that is done by itself; where a column is full of nines it goes on to the left. */
export const oneMore = (props: Columns, rank: number, ranks: Ranks): Moved<Columns> => withCount(props, rank, countOf(props, rank) + 1, ranks);

/** One less in a column. Where exchanging is done by itself and the column is empty, one of a larger column is exchanged for it. */
export function oneLess(props: Columns, rank: number, ranks: Ranks): Moved<Columns> {
  const count = countOf(props, rank);
  const giver = ranksOf(props).findLast(larger => larger > rank && countOf(props, larger) > 0);
  if (count > 0 || props.exchange !== 'alone' || giver === undefined) return withCount(props, rank, count - 1, ranks);
  const down = downwards(props, giver, ranks);
  return isRefusal(down) ? down : oneLess(down.props, rank, ranks);
}
