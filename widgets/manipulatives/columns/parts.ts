import type { Point } from '../../board/document.ts';
import type { Around, Moved, Part } from '../../board/manipulative.ts';
import { exchange, oneLess, oneMore, spanned, typeCount, withCount } from './change.ts';
import { typeLeft, typeNumber, typeSecond, withLeft } from './calculate.ts';
import { countOf, lastOf, leftOf, MOST, MOST_LEFT, powerOf, trimmed, type Columns, type Ranks } from './columns.ts';
import { EDGE, laid, type Column, type Laid, type Row, type Things } from './layout.ts';
import { placeName } from './places.ts';
import { cellId, countId, countToken, isOtherCounted, numberId, otherId, otherToken, resultId, secondId } from './told.ts';

interface Seen { readonly props: Columns; readonly things: Things; readonly all: Laid }

/** What is dragged over a line is exchanged; what is dragged off the columns is taken away. */
function dragged({ props, things, all }: Seen, rank: number, to: Point): Moved<Columns> {
  const { frame, columns } = all;
  const isOff = to.y < frame.y - 10 || to.y > frame.y + frame.height + 10 || to.x < frame.x - EDGE || to.x > frame.x + frame.width + EDGE;
  if (isOff) return oneLess(props, rank, things);
  const over = columns.findLast(({ x }) => x <= to.x)?.rank ?? props.first;
  if (over === rank) return { props };
  if (Math.abs(over - rank) > 1) return { refused: 'Exchange from one column to the next, one line at a time.' };
  return exchange(props, { rank, into: over > rank ? 'larger' : 'smaller' }, things);
}

/** A column from its head to the end of its things: a press puts one more into it. */
function cell(seen: Seen, { rank, x, width }: Column): Part<Columns> {
  const { props, things, all } = seen;
  const [row] = all.rows;
  const bottom = row ? row.y + row.height - (row.line === undefined ? STRIP : 0) : 0;
  return {
    id: cellId(rank), name: [`column of ${placeName(powerOf(props, rank))}`], at: { x: x + width / 2, y: (all.heads + bottom) / 2 }, hit: { x, y: 0, width, height: bottom },
    press: () => oneMore(props, rank, things), move: to => dragged(seen, rank, to), grain: { x: 12, y: 12 },
  };
}

/** What of a cell's foot belongs to the slider of its count while that is not written. */
const STRIP = 14;

/** How many in a column, as a slider that can be typed into. Where ten are exchanged by themselves, its tenth is exchanged. */
function count({ props, things, all }: Seen, { rank, x, width }: Column): Part<Columns> {
  const [row] = all.rows;
  const now = countOf(props, rank);
  const y = row?.line ?? (row ? row.y + row.height - STRIP / 2 : 0);
  const high = row?.line === undefined ? STRIP : 2 * (row.line - row.y - row.height);
  const most = props.exchange === 'alone' && rank < things.most ? Math.max(10, now) : MOST;
  return {
    id: countId(rank), name: [placeName(powerOf(props, rank))], at: { x: x + width / 2, y }, hit: { x, y: y - high / 2, width, height: high },
    token: countToken(props, rank), ...(props.counted && { veil: 'value' as const }), type: text => typeCount(props, rank, text, things),
    range: { least: '0', most: String(most), now: String(now), step: '1', page: '5', set: to => withCount(props, rank, Number(to), things) },
  };
}

/** How many of the second number are in a column still. */
function other({ props }: Seen, row: Row, { rank, x, width }: Column): Part<Columns> {
  const bottom = row.line === undefined ? row.y + row.height : 2 * row.line - row.y - row.height;
  return {
    id: otherId(rank), name: [`${placeName(powerOf(props, rank))} ${props.sum?.does === 'take' ? 'to take away' : 'to add'}`],
    at: { x: x + width / 2, y: row.line ?? row.y + row.height / 2 }, hit: { x, y: row.y, width, height: bottom - row.y },
    token: otherToken(props, rank), ...(isOtherCounted(props) && { veil: 'value' as const }), type: text => typeLeft(props, rank, text),
    range: { least: '0', most: String(MOST_LEFT), now: String(leftOf(props, rank)), step: '1', page: '5', set: to => withLeft(props, rank, Number(to)) },
  };
}

/** How far the columns can go at either edge: what is full stays, and one column at least. */
function ends(props: Columns, { least, most }: Ranks, edge: 'larger' | 'smaller'): { readonly low: number; readonly high: number } {
  const both = { first: props.first, counts: props.counts.map((each, at) => each + (props.sum?.left[at] ?? 0)) };
  const isEmpty = both.counts.every(each => each === 0);
  const full = trimmed(both);
  if (edge === 'larger') return { low: isEmpty ? lastOf(props) : full.first, high: most };
  return { low: least, high: isEmpty ? props.first : lastOf(full) };
}

/** An edge of the mat: dragged outwards it adds columns, dragged inwards it takes empty ones away. */
function edge({ props, things, all }: Seen, which: 'larger' | 'smaller'): Part<Columns> {
  const { frame, heads } = all;
  const { low, high } = ends(props, things, which);
  const x = which === 'larger' ? frame.x - EDGE : frame.x + frame.width;
  const now = which === 'larger' ? props.first : lastOf(props);
  const set = (to: number): Moved<Columns> => spanned(props, which === 'larger' ? [to, lastOf(props)] : [props.first, to], things);
  const move = (to: Point, from: Point): Moved<Columns> => set(Math.min(high, Math.max(low, now - Math.round((to.x - from.x) / 60))));
  return {
    id: which, name: [`${which === 'larger' ? 'largest' : 'smallest'} column`], at: { x: x + EDGE / 2, y: heads + 19 }, hit: { x, y: 0, width: EDGE, height: frame.height },
    move, range: { least: String(low), most: String(high), now: String(now), step: '1', said: [placeName(powerOf(props, now))], set: to => set(Number(to)) },
  };
}

/** Every column, how many are in it, and every number that is written under them. */
export function parts(props: Columns, things: Things, around: Around): readonly Part<Columns>[] {
  const all = laid(props, things, around);
  const seen: Seen = { props, things, all };
  const [, second] = all.rows;
  const high = around.text.value * 1.5;
  const types: Readonly<Record<string, (text: string) => Moved<Columns>>> = {
    [numberId(props)]: text => typeNumber(props, text, things), ...(props.sum && { [secondId(props)]: (text: string) => typeSecond(props, text, things) }),
  };
  const names: Readonly<Record<string, string>> = {
    [numberId(props)]: props.sum ? 'first number' : 'number', [secondId(props)]: 'second number', [resultId(props)]: 'result', expanded: 'expanded form',
  };
  const written = all.numbers.filter(({ size }) => size === 'value').map(({ id, token, x, y, width }): Part<Columns> => {
    const type = types[id];
    const wide = Math.max(width, high);
    return { id, name: [names[id] ?? 'number'], at: { x, y }, hit: { x: x - wide / 2, y: y - high / 2, width: wide, height: high }, token, veil: 'value', ...(type && { type }) };
  });
  return [
    ...all.columns.flatMap(column => [cell(seen, column), count(seen, column)]), ...(second ? all.columns.map(column => other(seen, second, column)) : []), ...written,
    ...(props.loose ? [] : [edge(seen, 'larger'), edge(seen, 'smaller')]),
  ];
}
