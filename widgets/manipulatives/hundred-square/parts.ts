import type { Point } from '../../board/document.ts';
import type { Around, Moved, Part } from '../../board/manipulative.ts';
import type { Said } from '../../board/said.ts';
import { toFraction } from '../../maths/exact.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { told } from '../say.ts';
import { mark, markAt, shade, typedNumber } from './change.ts';
import { cellId, cellsOf, headerId, keyAt, keysOf, lookOf, placeOf, shadedBy, SHADES, valueOf, type Cell, type HundredSquare, type Marker } from './hundred-square.ts';
import { cellBox, gridOf, headersOf, knobOf, middleOf, placeAt, type Grid, type Header } from './layout.ts';

/** "square", "striped and dotted square"; of products "7 times 8". */
function nameOf(square: HundredSquare, key: number): Said {
  const looks = SHADES.filter(shade => shadedBy(square, shade).includes(key)).map(shade => lookOf(square, shade)).join(' and ');
  if (!square.times) return [looks === '' ? 'square' : `${looks} square`];
  const { row, column } = placeOf(square, key);
  return [...(looks === '' ? [] : [`${looks} square, `]), told(row + 1, [headerId('row', row + 1)]), ' times ', told(column + 1, [headerId('column', column + 1)])];
}

/** A tap on a chosen cell shades it; where a marker is on it, it is dragged from there to another cell. */
function cellPart(grid: Grid, { id, key, row, column, value }: Cell): Part<HundredSquare> {
  const { square, side } = grid;
  const hit = cellBox(grid, { row, column });
  const marker = square.markers.findLast(({ at }) => at === key);
  const press = (): Moved<HundredSquare> => ({ props: shade(square, [key]) });
  const drag = marker && {
    grain: { x: side, y: side },
    move: (to: Point): Moved<HundredSquare> => {
      const moved = dragged(grid, marker.id, to);
      return isRefusal(moved) ? moved : { ...moved, inHand: marker.id };
    },
  };
  return { id, name: nameOf(square, key), at: middleOf(hit), hit, token: told(value, [id]), veil: 'value', press, ...drag };
}

/** A marker goes to the cell that it is dragged to. */
function dragged(grid: Grid, id: string, to: Point): Moved<HundredSquare> {
  const { row, column } = placeAt(grid, to);
  return markAt(grid.square, id, keyAt(grid.square, row, column));
}

/** A row's or column's number marks that row or column of the product that is marked, or of the first one. */
function headerPart({ square }: Grid, { id, of, at, box }: Header): Part<HundredSquare> {
  const key = square.markers[0]?.at;
  const { row, column } = key === undefined ? { row: 0, column: 0 } : placeOf(square, key);
  const press = (): Moved<HundredSquare> => mark(square, of === 'row' ? keyAt(square, at - 1, column) : keyAt(square, row, at - 1));
  // Veiled whole and not by its value, so that a veil over the whole square covers the products and leaves these.
  return { id, name: [of], at: middleOf(box), hit: box, token: told(at, [id]), veil: 'all', press };
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** A slider over every cell in counting order, by rows with the coarse keys; it is dragged to any cell. */
function markerPart(grid: Grid, { id, at }: Marker, nth: number): Part<HundredSquare> {
  const { square } = grid;
  const { x, y, radius } = knobOf(grid, placeOf(square, at));
  const token = told(valueOf(square, at), [cellId(square, at)]);
  const type = (text: string): Moved<HundredSquare> => {
    const number = typedNumber(square, text);
    return isRefusal(number) ? number : markAt(square, id, number);
  };
  return {
    id, name: [square.markers.length === 1 ? 'marker' : `${ORDINALS[nth] ?? 'last'} marker`], at: { x, y }, token,
    hit: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
    move: to => dragged(grid, id, to), range: range(square, id, at), ...(!square.times && { type }),
  };
}

function range(square: HundredSquare, id: string, at: number): NonNullable<Part<HundredSquare>['range']> {
  const page = String(square.across);
  if (!square.times) {
    const keys = keysOf(square);
    const set = (to: string): Moved<HundredSquare> => markAt(square, id, toFraction(to).valueOf());
    return { least: String(square.start), most: String(square.start + keys.length - 1), now: String(at), step: '1', page, set };
  }
  const { row, column } = placeOf(square, at);
  const set = (to: string): Moved<HundredSquare> => {
    const index = toFraction(to).valueOf() - 1;
    return markAt(square, id, keyAt(square, Math.floor(index / square.across), index % square.across));
  };
  const said: Said = [...nameOf(square, at), ' equals ', told(valueOf(square, at), [cellId(square, at)])];
  return { least: '1', most: String(square.rows * square.across), now: String(row * square.across + column + 1), step: '1', page, said, set };
}

/** The markers, which reach every cell by keys; the numbers at the edge; and every cell in counting order. */
export function parts(square: HundredSquare, around: Around): readonly Part<HundredSquare>[] {
  const grid = gridOf(square, around);
  return [
    ...square.markers.map((marker, nth) => markerPart(grid, marker, nth)),
    ...headersOf(grid).map(header => headerPart(grid, header)),
    ...cellsOf(square).map(cell => cellPart(grid, cell)),
  ];
}
