import { spaceOf } from '../../board/card.ts';
import type { Box, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { Mark, TextSize } from '../../board/marks.ts';
import type { Token } from '../../board/said.ts';
import { widthOf } from '../../board/text.ts';
import { told } from '../say.ts';
import { countOf, isJoined, leftOf, powerOf, ranksOf, worthOfOne, type Columns, type Ranks } from './columns.ts';
import { placeLetters, placeName } from './places.ts';
import {
  countId, countToken, EXPANDED, expandedToken, isOtherCounted, isWritten, numberId, numberToken, otherId, otherToken, resultId, resultToken, secondId, secondToken,
} from './told.ts';

/** Some things of one rank in a heap: the first `ringed` of them, or the last, are about to be exchanged; `ghosts` are to come beside them. */
export interface Heap { readonly rank: number; readonly count: number; readonly ringed: 'none' | 'ten' | 'last'; readonly ghosts: number }
/** What stands in the columns, and how it lies: the room of a heap, and its drawing from a corner on. */
export interface Things extends Ranks {
  /** For so many there is room in each cell of a sum, so that its columns stay where they are from step to step. */
  reserve(rank: number): number;
  size(props: Columns, heap: Heap): { readonly width: number; readonly height: number };
  draw(props: Columns, heap: Heap, corner: Point): readonly Mark[];
}
/** A column from `x` on. */
export interface Column { readonly rank: number; readonly x: number; readonly width: number }
/** A row of cells: the heap of each column, the height of the heaps, and the middle of the line in which they are counted, where they are. */
export interface Row { readonly of: 'first' | 'second'; readonly heaps: readonly Heap[]; readonly y: number; readonly height: number; readonly line?: number }
/** A number that is written: its part, and where. */
export interface Written extends Point { readonly id: string; readonly token: Token; readonly size: TextSize; readonly width: number }
/** Everything that has a place. `frame`: the mat without what is written under it. */
export interface Laid {
  readonly columns: readonly Column[]; readonly rows: readonly Row[]; readonly heads: number; readonly frame: Box;
  readonly numbers: readonly Written[]; readonly signs: readonly (Point & { readonly text: string })[];
}

const PAD = 7;
/** The margin at either side of a mat, where its edge is taken hold of. */
export const EDGE = 14;

/** How high the heads of the columns are; they are no higher than their words need. */
function headHeight({ loose, heads, first, counts, one }: Columns, around: Around): number {
  if (loose) return 0;
  const isTwo = heads === 'words' && ranksOf({ first, counts }).some(rank => headWords({ one: one ?? 0 }, rank).length > 1);
  return around.text.label * (isTwo ? 3 : 1.8);
}

/** The words over a column, in one line or two. */
export const headWords = (props: Pick<Columns, 'one'>, rank: number): readonly string[] => placeName(powerOf(props, rank)).split(' ');

/** The number over a column: 100, or ten to the power of two. */
export function headToken(props: Columns, rank: number): Token {
  if (props.heads === 'powers') return { value: { op: 'power', of: [{ exact: '10' }, { exact: String(powerOf(props, rank)) }] }, parts: [] };
  return told(worthOfOne(props, rank), [], 'decimal');
}

function headWidth(props: Columns, rank: number, around: Around): number {
  if (props.loose) return 0;
  const height = around.text.label;
  if (props.heads === 'letters') return widthOf(placeLetters(powerOf(props, rank)), height);
  if (props.heads === 'words') return Math.max(...headWords(props, rank).map(word => widthOf(word, height)));
  return spaceOf(headToken(props, rank), 'label', around).width;
}

/** The heaps of the first number, with what is about to be exchanged; and those of the second number, where it is added. */
function heapsOf(props: Columns): readonly (readonly Heap[])[] {
  const { exchanging, sum } = props;
  const to = exchanging && (exchanging.into === 'larger' ? exchanging.rank + 1 : exchanging.rank - 1);
  const first = ranksOf(props).map((rank): Heap => ({
    rank, count: countOf(props, rank), ringed: exchanging?.rank !== rank ? 'none' : exchanging.into === 'larger' ? 'ten' : 'last',
    ghosts: to !== rank ? 0 : exchanging?.into === 'larger' ? 1 : 10,
  }));
  // A second number that is added or taken away whole is seen in the sentence under the columns.
  if (sum === undefined || isJoined(props)) return [first];
  return [first, ranksOf(props).map(rank => ({ rank, count: sum.does === 'add' ? leftOf(props, rank) : 0, ringed: 'none', ghosts: 0 }))];
}

/** The room of a heap in its cell. */
export function roomOf(props: Columns, things: Things, heap: Heap): { readonly width: number; readonly height: number } {
  const [needed, kept] = [things.size(props, heap), !isJoined(props) ? things.size(props, { ...heap, count: things.reserve(heap.rank), ghosts: 0 }) : { width: 0, height: 0 }];
  return { width: Math.max(needed.width, kept.width), height: Math.max(needed.height, kept.height) };
}

function columnsOf(props: Columns, things: Things, around: Around): readonly Column[] {
  const heaps = heapsOf(props);
  const count = (token: Token): number => spaceOf(token, 'label', around).width;
  const widths = ranksOf(props).map((rank, at): number => Math.max(
    ...heaps.map(row => (row[at] ? roomOf(props, things, row[at]).width : 0)),
    headWidth(props, rank, around), props.counted ? count(countToken(props, rank)) : 0, isOtherCounted(props) ? count(otherToken(props, rank)) : 0,
    props.loose ? 0 : 30,
  ) + 2 * PAD);
  const start = props.loose ? 0 : edgeOf(props, around);
  return ranksOf(props).map((rank, at) => ({ rank, width: widths[at] ?? 0, x: widths.slice(0, at).reduce((sum, width) => sum + width, start) }));
}

/** The margin at the left: of a sum it has room for the sign of the second row. */
const edgeOf = (props: Columns, around: Around): number => (props.sum ? Math.max(EDGE, around.text.value) : EDGE);

function rowsOf(props: Columns, things: Things, { around, top }: { readonly around: Around; readonly top: number }): readonly Row[] {
  const line = around.text.label * 1.7;
  return heapsOf(props).reduce<readonly Row[]>((rows, heaps, at) => {
    const before = rows.at(-1);
    const y = before ? (before.line === undefined ? before.y + before.height : before.line + line / 2) : top;
    const isTaken = at > 0 && props.sum?.does === 'take';
    const height = isTaken ? 0 : Math.max(30, ...heaps.map(heap => roomOf(props, things, heap).height)) + 2 * PAD;
    const isCounted = at === 0 ? props.counted : isOtherCounted(props);
    return [...rows, { of: at === 0 ? 'first' : 'second', heaps, y, height, ...(isCounted && { line: y + height + line / 2 }) }];
  }, []);
}

const bottomOf = (row: Row, around: Around): number => (row.line === undefined ? row.y + row.height : row.line + around.text.label * 0.85);

/** Where everything stands on this surface. */
export function laid(props: Columns, things: Things, around: Around): Laid {
  const heads = headHeight(props, around);
  const columns = columnsOf(props, things, around);
  const rows = rowsOf(props, things, { around, top: heads });
  const last = columns.at(-1);
  const bottom = Math.max(...rows.map(row => bottomOf(row, around)));
  const left = columns[0]?.x ?? 0;
  const frame = { x: left, y: 0, width: (last ? last.x + last.width : 0) - left, height: bottom };
  const counts = rows.flatMap(row => countsOf(props, row, columns, around));
  const under = numbersUnder(props, { x: frame.x + frame.width / 2, y: bottom }, around);
  return { columns, rows, heads, frame, numbers: [...counts, ...under.numbers], signs: under.signs };
}

function countsOf(props: Columns, { of, line }: Row, columns: readonly Column[], around: Around): readonly Written[] {
  if (line === undefined) return [];
  return columns.map(({ rank, x, width }): Written => {
    const token = of === 'first' ? countToken(props, rank) : otherToken(props, rank);
    return { id: of === 'first' ? countId(rank) : otherId(rank), token, size: 'label', x: x + width / 2, y: line, width: spaceOf(token, 'label', around).width };
  });
}

type Under = Pick<Laid, 'numbers' | 'signs'>;

/** The number under the columns, and what it is made of; or both numbers of a sum, and under them what it comes to so far. */
function numbersUnder(props: Columns, { x, y }: Point, around: Around): Under {
  const high = around.text.value * 1.75;
  if (props.sum) {
    const first = inLine([{ id: numberId(props), token: numberToken(props) }, props.sum.does === 'add' ? '+' : '−', { id: secondId(props), token: secondToken(props) }], { x, y: y + high * 0.55 }, around);
    const second = inLine(['=', { id: resultId(props), token: resultToken(props) }], { x, y: y + high * 1.55 }, around);
    return { numbers: [...first.numbers, ...second.numbers], signs: [...first.signs, ...second.signs] };
  }
  const number = props.written ? inLine([{ id: numberId(props), token: numberToken(props) }], { x, y: y + high * 0.55 }, around).numbers : [];
  const expanded = expandedToken(props, [EXPANDED]) ?? { ...numberToken(props), parts: [EXPANDED] };
  const line = { x, y: y + high * (props.written ? 1.55 : 0.55) };
  const wide = props.expanded ? inLine([...(props.written ? ['='] : []), { id: EXPANDED, token: expanded }], line, around) : { numbers: [], signs: [] };
  return { numbers: [...number, ...wide.numbers], signs: wide.signs };
}

type Piece = string | Pick<Written, 'id' | 'token'>;

/** Numbers and signs in one line about its middle. */
function inLine(pieces: readonly Piece[], { x, y }: Point, around: Around): Under {
  const gap = around.text.value * 0.3;
  const sizes = pieces.map(piece => (typeof piece === 'string' ? widthOf(piece, around.text.value) : spaceOf(piece.token, 'value', around).width));
  const whole = sizes.reduce((sum, size) => sum + size, gap * (pieces.length - 1));
  const middles = sizes.map((size, at) => x - whole / 2 + sizes.slice(0, at).reduce((sum, before) => sum + before + gap, 0) + size / 2);
  const numbers = pieces.flatMap((piece, at): readonly Written[] => (typeof piece === 'string' ? [] : [{ ...piece, size: 'value', x: middles[at] ?? x, y, width: sizes[at] ?? 0 }]));
  const signs = pieces.flatMap((piece, at) => (typeof piece === 'string' ? [{ text: piece, x: middles[at] ?? x, y }] : []));
  return { numbers, signs };
}

/** Whether anything is written under the columns. */
export const linesUnder = (props: Columns): number => (props.sum ? 2 : (isWritten(props) ? 1 : 0) + (props.expanded ? 1 : 0));

/** The columns with their edges, and what is written under them. */
export function box(props: Columns, things: Things, around: Around): Box {
  const { frame, numbers, signs } = laid(props, things, around);
  const right = frame.x + frame.width + (props.loose ? 0 : EDGE);
  const left = Math.min(0, ...numbers.map(({ x, width }) => x - width / 2), ...signs.map(({ x }) => x - around.text.value / 2));
  const end = Math.max(right, ...numbers.map(({ x, width }) => x + width / 2));
  return { x: left - 1, y: -1, width: end - left + 2, height: frame.height + 2 + linesUnder(props) * around.text.value * 1.75 + (linesUnder(props) > 0 ? 4 : 0) };
}
