import type { Looks, Moved, Preset } from '../../board/manipulative.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { exchange, withoutExchange } from './change.ts';
import { withNumber } from './calculate.ts';
import { countOf, lastOf, MOST, powerOf, ranksOf, standing, type Columns, type Ranks } from './columns.ts';
import { placeName } from './places.ts';

const done = (moved: Moved<Columns>): readonly Columns[] => (isRefusal(moved) ? [] : [moved.props]);
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "2 tens and 14 ones": what it is, as a title. */
function titleOf(props: Columns): string {
  return list.format(ranksOf(props).filter(rank => countOf(props, rank) > 0).map(rank => `${countOf(props, rank)} ${placeName(powerOf(props, rank), countOf(props, rank))}`));
}

/** Everything in the smallest column that has room for it, one column after the other. */
function lowered(props: Columns, ranks: Ranks): readonly Columns[] {
  const rank = ranksOf(props).find(each => each > lastOf(props) && countOf(props, each) > 0);
  const next = rank === undefined ? [] : done(exchange(props, { rank, into: 'smaller' }, ranks));
  return next.flatMap(each => [each, ...lowered(each, ranks)]);
}

/** The same number regrouped in all ways that one exchange or several the same way lead to, the plain one first. */
function regrouped(props: Columns, ranks: Ranks): readonly Columns[] {
  const plain = done(withNumber(props, standing(props), ranks)).map(each => ({ ...each, exchange: 'steps' as const }));
  const singly = plain.flatMap(each => ranksOf(each).slice(0, -1).flatMap(rank => done(exchange(each, { rank, into: 'smaller' }, ranks))));
  const low = plain.flatMap(each => lowered(each, ranks));
  return [...plain, ...low.slice(-1), ...singly, ...low];
}

const counts = (props: Columns): string => JSON.stringify([props.first, props.counts]);

/** Two columns next to each other have changed places; of equal ones there is one more. */
function mistaken(props: Columns): Looks<Columns>['not'] {
  const at = props.counts.findLastIndex((count, place) => place > 0 && count !== props.counts[place - 1]);
  if (at < 0) {
    const more = { ...props, counts: props.counts.map((count, place) => (place > 0 ? count : count < MOST ? count + 1 : count - 1)) };
    return { title: titleOf(more), props: more, why: 'A column has another count, so the number is another one.' };
  }
  const swapped = { ...props, counts: props.counts.map((count, place) => props.counts[place === at ? at - 1 : place === at - 1 ? at : place] ?? count) };
  return { title: titleOf(swapped), props: swapped, why: 'The same counts stand in other columns, so each is worth something else.' };
}

/** Regrouped with exchanges; where there are too few ways, other headings and writings. Refuses nothing at all, and a sum. */
export function looks(before: Columns, ranks: Ranks): Looks<Columns> | Refusal {
  if (before.sum) return { refused: 'A sum is shown. Show one number, and it can be shown in other ways.' };
  if (standing(before).equals(0)) return { refused: 'There is nothing here to show in another way. Make a number first.' };
  const props = withoutExchange(before);
  const { exchange: mode } = props;
  const others = regrouped(props, ranks).filter(each => counts(each) !== counts(props)).map(each => ({ title: titleOf(each), props: { ...each, exchange: mode === 'alone' ? 'steps' as const : mode } }));
  const { loose: _, ...onMat } = props;
  const dressed = (['numerals', 'words', 'letters', 'powers'] as const).filter(heads => props.loose || heads !== props.heads)
    .map((heads): Preset<Columns> => ({ title: `Headed in ${heads}`, props: { ...onMat, heads } }));
  const all = [...others, ...dressed];
  const [first, second, third] = all.filter((one, at) => all.findIndex(other => JSON.stringify(other.props) === JSON.stringify(one.props)) === at);
  if (!first || !second || !third) return { refused: 'There is too little here to show in three other ways.' };
  return { same: [first, second, third], not: mistaken(props) };
}
