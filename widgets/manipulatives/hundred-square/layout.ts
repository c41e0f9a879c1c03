import { spaceOf } from '../../board/card.ts';
import type { Box, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { Token } from '../../board/said.ts';
import { told } from '../say.ts';
import { endOf, headerId, keyAt, valueOf, type HundredSquare } from './hundred-square.ts';

/** A cell's side at least, board units: ten of them are seen whole in a panel. */
const SIDE = 32;
/** Above this height of text the square is seen from so far away that room is made for veils' cards only while something is veiled. */
const FAR = 24;

/** How a square is drawn: the side of a cell, and how much room the numbers at the left and above or below take; none of a square of numbers. */
export interface Grid { readonly side: number; readonly edge: number; readonly square: HundredSquare }

/** The widest number on the square. */
function widest(square: HundredSquare): Token {
  const ends = square.times ? [valueOf(square, keyAt(square, square.rows - 1, square.across - 1))] : [square.start, endOf(square)];
  return told(ends.reduce((one, other) => (String(other).length > String(one).length ? other : one)), ['widest']);
}

/** The grid on this surface. Cells grow with the text, so that numbers and veils' cards never meet. */
export function gridOf(square: HundredSquare, around: Around): Grid {
  const token = widest(square);
  const number = spaceOf(token, 'label', { text: around.text });
  const card = spaceOf(token, 'minor', { text: around.text, veiled: new Set(token.parts) });
  const hasCards = around.text.label <= FAR || (around.veiled?.size ?? 0) > 0;
  const side = Math.max(SIDE, number.width + 3, 1.4 * around.text.label, hasCards ? card.width + 6 : 0);
  return { side, edge: square.times ? side : 0, square };
}

/** The corner of the place in a row and column, both from 0; −1 is the numbers at the edge. */
export function cornerOf({ side, edge, square }: Grid, row: number, column: number): Point {
  const down = square.upwards ? (row < 0 ? square.rows : square.rows - 1 - row) * side : row * side + edge;
  return { x: column * side + edge, y: down };
}

/** A cell as a box. */
export function cellBox(grid: Grid, { row, column }: { readonly row: number; readonly column: number }): Box {
  return { ...cornerOf(grid, row, column), width: grid.side, height: grid.side };
}

/** The knob at the corner of a marker's ring by which the marker is chosen; the rest of its cell is the cell's. */
export function knobOf(grid: Grid, place: { readonly row: number; readonly column: number }): Point & { readonly radius: number } {
  const { x, y, width } = cellBox(grid, place);
  return { x: x + width - width / 7, y: y + width / 7, radius: width / 8 };
}

/** The middle of a box. */
export const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** The row and column that a point lies in, or nearest to. */
export function placeAt({ side, edge, square }: Grid, { x, y }: Point): { readonly row: number; readonly column: number } {
  const within = (at: number, count: number): number => Math.min(count - 1, Math.max(0, Math.floor(at / side)));
  const down = within(square.upwards ? y : y - edge, square.rows);
  return { row: square.upwards ? square.rows - 1 - down : down, column: within(x - edge, square.across) };
}

/** A number at the edge of the products, with where it stands. */
export interface Header { readonly id: string; readonly of: 'row' | 'column'; readonly at: number; readonly box: Box }

/** The numbers at the edges of the products; none of a square of numbers. */
export function headersOf(grid: Grid): readonly Header[] {
  const { rows, across, times } = grid.square;
  if (!times) return [];
  const header = (of: Header['of']) => (_: unknown, at: number): Header =>
    ({ id: headerId(of, at + 1), of, at: at + 1, box: cellBox(grid, of === 'row' ? { row: at, column: -1 } : { row: -1, column: at }) });
  return [...Array.from({ length: rows }, header('row')), ...Array.from({ length: across }, header('column'))];
}

/** The whole square, with half of the thickest line around it. */
export function box(square: HundredSquare, around: Around): Box {
  const { side, edge } = gridOf(square, around);
  return { x: -2, y: -2, width: square.across * side + edge + 4, height: square.rows * side + edge + 4 };
}
