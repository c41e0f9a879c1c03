import { spaceOf, type Space } from '../../board/card.ts';
import type { Box, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import { aroundAll, middle } from '../../board/room.ts';
import type { Token } from '../../board/said.ts';
import { widthOf } from '../../board/text.ts';
import { fromNumber } from '../../maths/print.ts';
import { unknownIn, writtenIn } from '../proportion.ts';
import { wrapped } from '../wrap.ts';
import { allCells, cellId, factorOf, known, signOf, worked, type Arrow, type Column, type RatioTable, type Row } from './ratio-table.ts';

type Surface = Pick<Around, 'text' | 'veiled'>;

/** A cell and what is written in it. */
export interface LaidCell { readonly column: Column; readonly row: Row; readonly at: readonly [column: number, row: number]; readonly token: Token; readonly box: Box }
/** The name of a row in lines, and its cell at the left. */
export interface LaidName { readonly row: Row; readonly lines: readonly string[]; readonly box: Box }
/** An arrow: its corners from where it starts to its tip, and the middle and room of what is written at it. */
export interface LaidArrow { readonly arrow: Arrow; readonly points: readonly Point[]; readonly token: Token; readonly label: Point; readonly space: Space }
/** That columns are not in proportion: which, in words below the table. */
export interface Warning { readonly columns: readonly number[]; readonly text: string; readonly about: readonly string[]; readonly at: Point; readonly box: Box }
export interface Layout { readonly cells: readonly LaidCell[]; readonly names: readonly LaidName[]; readonly arrows: readonly LaidArrow[]; readonly warning?: Warning; readonly box: Box }

/** The least width and height of a cell: a finger finds it. */
const LEAST = 44;
/** The narrowest place for a name that is not written. */
const NO_NAME = 26;
/** How far from the middle of a column or row an arrow of the nearest level ends, so that two that meet there stand apart; others end in the middle. */
const APART = 8;

/** The number of a cell, or that it is to be found. */
export function cellToken(column: Column, row: Row, at: number): Token {
  const amount = known(column.cells[at]);
  return { value: amount ? writtenIn(row, amount) : unknownIn(row), parts: [cellId(column, row)] };
}

/** What is written at an arrow: × 3, ÷ 2, or that it is to be found. */
export function arrowToken(table: RatioTable, arrow: Arrow): Token {
  const factor = factorOf(table, arrow);
  return { value: factor ? { op: 'beside', of: [{ word: signOf(factor) }, fromNumber(factor.by)] } : { unknown: true }, parts: [arrow.id] };
}

/** Where each of several that stand side by side begins and how wide it is. */
function stretches(sizes: readonly number[], start: number): readonly { readonly start: number; readonly size: number }[] {
  return sizes.map((size, at) => ({ size, start: sizes.slice(0, at).reduce((sum, each) => sum + each, start) }));
}

function grid(table: RatioTable, around: Surface): Pick<Layout, 'cells' | 'names'> {
  const { rows, columns } = table;
  const high = around.text.label;
  const names = rows.map(row => (row.name === undefined ? [] : wrapped(row.name, high, high * 6)));
  const tokens = columns.map(column => rows.map((row, at) => cellToken(column, row, at)));
  const spaces = tokens.map(column => column.map(token => spaceOf(token, 'value', around)));
  const left = Math.max(NO_NAME, ...names.flat().map(line => widthOf(line, high) + 16));
  const across = stretches(spaces.map(column => Math.max(LEAST, ...column.map(({ width }) => width + 14))), left);
  const down = stretches(rows.map((_, row) => Math.max(LEAST, (names[row]?.length ?? 0) * high * 1.2 + 8, ...spaces.map(column => heightOf(column[row]) + 12))), 0);
  const boxAt = (x: { readonly start: number; readonly size: number } | undefined, row: number): Box =>
    ({ x: x?.start ?? 0, y: down[row]?.start ?? 0, width: x?.size ?? LEAST, height: down[row]?.size ?? LEAST });
  return {
    names: rows.map((row, at) => ({ row, lines: names[at] ?? [], box: boxAt({ start: 0, size: left }, at) })),
    cells: columns.flatMap((column, nth) => rows.flatMap((row, at): readonly LaidCell[] => {
      const token = tokens[nth]?.[at];
      return token ? [{ column, row, at: [nth, at], token, box: boxAt(across[nth], at) }] : [];
    })),
  };
}

const heightOf = (space: Space | undefined): number => (space ? space.above + space.below : 0);

interface Span { readonly least: number; readonly most: number }
const overlap = (one: Span, other: Span): boolean => one.least < other.most && other.least < one.most;

/** The arrows of one side in levels, the short ones nearest to the table; where two would lie over each other, one goes further out. */
function arrowsOf(table: RatioTable, side: Arrow['side'], { cells, around }: { readonly cells: readonly LaidCell[]; readonly around: Surface }): readonly LaidArrow[] {
  const isDown = side === 'right';
  const all = aroundAll(cells.map(({ box }) => box)) ?? { x: 0, y: 0, width: 0, height: 0 };
  const placeOf = (id: string): number => {
    const box = cells.find(cell => (isDown ? cell.row.id : cell.column.id) === id)?.box;
    return box ? (isDown ? middle(box).y : middle(box).x) : 0;
  };
  const taken: Span[][] = [];
  const arrows = table.arrows.filter(arrow => arrow.side === side).map(arrow => {
    const [start, end] = [placeOf(arrow.from), placeOf(arrow.to)];
    const token = arrowToken(table, arrow);
    return { arrow, token, start, end, space: spaceOf(token, 'label', around) };
  });
  const thick = Math.max(0, ...arrows.map(({ space }) => (isDown ? space.width : heightOf(space)))) + 14;
  return arrows.toSorted((a, b) => Math.abs(a.end - a.start) - Math.abs(b.end - b.start)).map(({ arrow, token, start, end, space }): LaidArrow => {
    const mid = (start + end) / 2;
    const half = (isDown ? heightOf(space) : space.width) / 2 + 3;
    const span = { least: Math.min(start, end, mid - half), most: Math.max(start, end, mid + half) };
    const free = taken.findIndex(level => level.every(other => !overlap(other, span)));
    const level = free < 0 ? taken.push([]) - 1 : free;
    taken[level]?.push(span);
    const out = 14 + level * thick;
    const base = isDown ? all.x + all.width : side === 'above' ? all.y : all.y + all.height;
    const sign = side === 'above' ? -1 : 1;
    const point = (along: number, away: number): Point => (isDown ? { x: base + away, y: along } : { x: along, y: base + sign * away });
    const apart = level === 0 ? Math.sign(end - start) * APART : 0;
    const reach = out + 4 + (isDown ? space.width / 2 : side === 'above' ? space.below : space.above);
    return { arrow, token, space, label: point(mid, reach), points: [[start + apart, 3], [start + apart, out], [end - apart, out], [end - apart, 3]].map(([along = 0, away = 0]) => point(along, away)) };
  });
}

const roomOf = ({ label, space }: LaidArrow): Box => ({ x: label.x - space.width / 2, y: label.y - space.above, width: space.width, height: heightOf(space) });
const boundsOf = (points: readonly Point[]): Box => aroundAll(points.map(({ x, y }) => ({ x: x - 5, y: y - 5, width: 10, height: 10 }))) ?? { x: 0, y: 0, width: 0, height: 0 };

function warningOf(table: RatioTable, around: Surface, bottom: number): Warning | undefined {
  const { off } = worked(table);
  if (off.length === 0) return undefined;
  const high = around.text.minor;
  const text = off.length === 1 ? 'not in proportion' : 'these are not in proportion';
  return { columns: off, text, about: allCells(table), at: { x: 0, y: bottom + high * 0.9 }, box: { x: 0, y: bottom, width: widthOf(text, high), height: high * 1.5 } };
}

const remembered = new WeakMap<RatioTable, { readonly around: Surface; readonly layout: Layout }>();

/** Where everything stands: the names begin at x = 0, the first row at y = 0, so that nothing shifts when arrows are added. */
export function layout(table: RatioTable, around: Surface): Layout {
  const before = remembered.get(table);
  if (before && before.around.text === around.text && before.around.veiled === around.veiled) return before.layout;
  const made = laidOut(table, around);
  remembered.set(table, { around, layout: made });
  return made;
}

function laidOut(table: RatioTable, around: Surface): Layout {
  const { cells, names } = grid(table, around);
  const arrows = (['above', 'below', 'right'] as const).flatMap(side => arrowsOf(table, side, { cells, around }));
  const drawn = [...names.map(({ box }) => box), ...cells.map(({ box }) => box), ...arrows.flatMap(one => [roomOf(one), boundsOf(one.points)])];
  const whole = aroundAll(drawn) ?? { x: 0, y: 0, width: LEAST, height: LEAST };
  const warning = warningOf(table, around, whole.y + whole.height);
  const { x, y, width, height } = aroundAll([whole, ...(warning ? [warning.box] : [])]) ?? whole;
  return { cells, names, arrows, ...(warning && { warning }), box: { x: x - 2, y: y - 2, width: width + 4, height: height + 4 } };
}
