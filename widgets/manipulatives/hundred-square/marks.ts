import type { Box, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { Mark, TextSize } from '../../board/marks.ts';
import { arrowhead } from '../arrow.ts';
import { told } from '../say.ts';
import { cellsOf, has, neighboursOf, placeOf, shadedBy, SHADES, wayOf, type HundredSquare } from './hundred-square.ts';
import { cellBox, gridOf, headersOf, knobOf, middleOf, type Grid } from './layout.ts';

const inset = ({ x, y, width, height }: Box, by: number): Box => ({ x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by });

/** Fills with a pattern: on paper a plain one would be no shade. */
const FILLS = { 1: 'part-2', 2: 'part-3', 3: 'part-4' } as const;

/** A cell's ground: paper, or its shades side by side, without a line between that would run through the number. */
function ground(square: HundredSquare, box: Box, key: number): readonly Mark[] {
  const shades = SHADES.filter(shade => shadedBy(square, shade).includes(key));
  const frame: Mark = { mark: 'rect', ...box, edge: 'line', thickness: 1 };
  if (shades.length === 0) return [{ ...frame, fill: 'paper' }];
  const width = box.width / shades.length;
  return [...shades.map((shade, at): Mark => ({ mark: 'rect', ...box, x: box.x + at * width, width, fill: FILLS[shade] })), frame];
}

interface Numeral { readonly id: string; readonly value: number; readonly at: Point; readonly size: TextSize; readonly bold?: true }

/** A number, or its cover: that is as small as minor text, so that the shade of the cell and a ring are seen around it. */
const number = ({ id, value, ...more }: Numeral): Mark => ({ mark: 'value', part: id, token: told(value, [id]), anchor: 'middle', ...more });
const ring = (box: Box, thickness: number): Mark => ({ mark: 'rect', ...inset(box, 2.5), round: 4, edge: 'accent', thickness });

/** The row and the column of a product, from the numbers at the edge up to it. */
function bands(grid: Grid, at: number): readonly Mark[] {
  const place = placeOf(grid.square, at);
  const [cell, row, column] = [place, { ...place, column: -1 }, { ...place, row: -1 }].map(each => cellBox(grid, each));
  if (!cell || !row || !column) return [];
  const top = Math.min(cell.y, column.y);
  return [
    { mark: 'rect', x: row.x, y: row.y, width: cell.x + cell.width - row.x, height: row.height, edge: 'accent', thickness: 2.5, round: 4 },
    { mark: 'rect', x: column.x, y: top, width: column.width, height: Math.max(cell.y, column.y) + cell.height - top, edge: 'accent', thickness: 2.5, round: 4 },
  ];
}

/** Where the way crosses from one cell to the next; over the end of a row it goes out of one cell and into the other. */
function crossing(grid: Grid, from: number, to: number): readonly Mark[] {
  const [one, other] = [from, to].map(key => placeOf(grid.square, key));
  if (!one || !other) return [];
  const [here, there] = [one, other].map(place => middleOf(cellBox(grid, place)));
  if (!here || !there) return [];
  const half = grid.side / 2;
  const head = grid.side / 7;
  if (Math.abs(to - from) !== 1 || one.row === other.row) {
    const way = { x: Math.sign(there.x - here.x), y: Math.sign(there.y - here.y) };
    return [arrowhead({ x: here.x + half * way.x, y: here.y + half * way.y }, way, head)];
  }
  const way = { x: Math.sign(to - from), y: 0 };
  const small = 0.6 * head;
  return [arrowhead({ x: here.x + (half - small) * way.x, y: here.y }, way, small), arrowhead({ x: there.x - (half - small) * way.x, y: there.y }, way, small)];
}

/** The way over the markers, as heads of arrows from cell to cell. */
function way(grid: Grid): readonly Mark[] {
  const { square } = grid;
  return square.markers.slice(1).flatMap(({ at }, before) => {
    const keys = wayOf(square, square.markers[before]?.at ?? at, at).filter(key => has(square, key));
    return keys.slice(1).flatMap((key, nth) => crossing(grid, keys[nth] ?? key, key));
  });
}

/** The cells with their numbers, the numbers at the edge of products, and over them what is marked. */
export function marks(square: HundredSquare, around: Around): readonly Mark[] {
  const grid = gridOf(square, around);
  const cells = cellsOf(square).map(cell => ({ ...cell, box: cellBox(grid, cell) }));
  const boxOf = (key: number): Box => cellBox(grid, placeOf(square, key));
  const headers = headersOf(grid);
  return [
    ...cells.flatMap(({ key, box }) => ground(square, box, key)),
    ...headers.map(({ box }): Mark => ({ mark: 'rect', ...box, fill: 'board', edge: 'line', thickness: 1 })),
    ...cells.map(({ id, value, box }) => number({ id, value, at: middleOf(box), size: around.veiled?.has(id) ? 'minor' : 'label' })),
    ...headers.map(({ id, at, box }) => number({ id, value: at, at: middleOf(box), size: 'label', bold: true })),
    ...square.times ? square.markers.flatMap(({ at }) => bands(grid, at)) : [],
    ...neighboursOf(square).map(({ key }): Mark => ({ ...ring(boxOf(key), 2), dashed: true })),
    ...square.markers.flatMap(({ at }): readonly Mark[] => [ring(boxOf(at), 3.5), { mark: 'circle', ...knobOf(grid, placeOf(square, at)), fill: 'accent', edge: 'accent', thickness: 1 }]),
    ...square.times ? [] : way(grid),
  ];
}
