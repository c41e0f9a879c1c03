import { spaceOf } from '../../board/card.ts';
import type { Box, PartId, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { Role } from '../../board/marks.ts';
import { aroundAll } from '../../board/room.ts';
import type { Token } from '../../board/said.ts';
import { spread } from '../row.ts';
import { lengthOf, OVER, productId, type DotArray, type Run, type Side } from './array.ts';
import { overToken, productToken, runToken, writing } from './tokens.ts';

/** From the middle of a thing to the middle of the next, board units; twelve in a row and their number are seen in a panel. */
export const PITCH = 24;
/** What a split line opens between two runs. */
const GAP = 10;
/** How far a number stands from the things it is about. */
const AWAY = 15;
/** How far the corner at which the array is drawn larger stands out. */
export const CORNER = 7;

/** Where a run begins and ends along its side. */
export interface Band extends Run { readonly from: number; readonly to: number }
/** A number beside the things, and its middle. */
export interface Label extends Point { readonly id: PartId; readonly token: Token; readonly width: number; readonly high: number; readonly role?: Role; readonly inside?: true }
/** The colour of a part that the split lines make, by its place in reading order. */
export function roleOf(at: number): Role {
  return (['part-1', 'part-2', 'part-3', 'part-4', 'part-5', 'part-6'] as const)[at] ?? 'part-1';
}
/** The colour of what is left over: one that no full row has, while there is one. */
export const overRole = ({ rows, columns }: DotArray): Role => roleOf(Math.min(5, rows.length * columns.length));

/** The runs of a side, one after the other, with a gap at every split line. */
export function bandsOf(side: Side): readonly Band[] {
  return side.reduce<readonly Band[]>((so, run) => {
    const from = (so.at(-1)?.to ?? -GAP) + GAP;
    return [...so, { ...run, from, to: from + run.count * PITCH }];
  }, []);
}

/** The middles of the things along a side. */
export function middlesOf(side: Side): readonly number[] {
  return bandsOf(side).flatMap(({ from, count }) => Array.from({ length: count }, (_, at) => from + (at + 0.5) * PITCH));
}

const extent = (side: Side): number => lengthOf(side) * PITCH + (side.length - 1) * GAP;

/** How wide the rows are, how high all full ones, and how high with an incomplete one. */
export function sizeOf({ rows, columns, over }: DotArray): { readonly width: number; readonly full: number; readonly height: number } {
  const full = extent(rows);
  return { width: extent(columns), full, height: full + (over > 0 ? PITCH + GAP / 2 : 0) };
}

/** The middle of the incomplete row. */
export const overY = (props: DotArray): number => sizeOf(props).height - PITCH / 2;

const mid = ({ from, to }: Band): number => (from + to) / 2;

/** A number with its room, around a point. */
function labelled(around: Around, { id, token, ...more }: Pick<Label, 'id' | 'token' | 'role' | 'inside'>, at: Point): Label {
  const space = spaceOf(token, 'value', around);
  return { id, token, ...at, ...more, width: Math.max(space.width, around.text.value * 0.6), high: space.above + space.below };
}

/** The numbers in a column, moved up and down until they stand clear. */
function stacked(labels: readonly Label[]): readonly Label[] {
  return spread(labels.map(label => ({ label, x: label.y, width: label.high - 4 }))).map(({ label, x }) => ({ ...label, y: x }));
}

/** The room of a number; one within the things lies on a card of paper. */
const boxOf = ({ x, y, width, high, inside: card }: Label): Box => {
  const [wide, tall] = [width + (card ? 14 : 0), high + (card ? 12 : 0)];
  return { x: x - wide / 2, y: y - tall / 2, width: wide, height: tall };
};

/** The products in the middle of the parts that cross; columns and rows of them make room for each other. */
function inside(props: DotArray, around: Around): readonly Label[] {
  const [down, across] = [bandsOf(props.rows), bandsOf(props.columns)];
  const all = down.map((row, r) => across.map((column, c) => labelled(around, {
    id: productId(row, column), token: productToken(props, row, column), role: roleOf(r * across.length + c), inside: true,
  }, { x: mid(column), y: mid(row) })));
  const xs = spread(across.map((column, c) => ({ x: mid(column), width: 8 + Math.max(...all.map(row => row[c]?.width ?? 0)) })));
  const ys = spread(all.map(row => ({ x: row[0]?.y ?? 0, width: 6 + Math.max(...row.map(label => label.high)) })));
  return all.flatMap((row, r) => row.map((label, c) => ({ ...label, x: xs[c]?.x ?? label.x, y: ys[r]?.x ?? label.y })));
}

/** The products of parts that lie side by side in one direction only: at the right of split rows, else under the columns. */
function beside(props: DotArray, around: Around): { readonly right: readonly Label[]; readonly below: readonly Label[] } {
  const isDown = props.rows.length > 1;
  const bands = bandsOf(isDown ? props.rows : props.columns);
  const labels = bands.map((band, at) => {
    const [row, column] = isDown ? [band, props.columns[0]] : [props.rows[0], band];
    return labelled(around, { id: productId(row, column), token: productToken(props, row, column), role: roleOf(at) }, { x: mid(band), y: mid(band) });
  });
  return isDown ? { right: labels, below: [] } : { right: [], below: labels };
}

/** Every number that is written: those of the sides, of the parts and of what is left over. None lies over another. */
export function written(props: DotArray, around: Around): readonly Label[] {
  const { sides, products, inside: crossing } = writing(props);
  const size = sizeOf(props);
  const within = products && crossing ? inside(props, around) : [];
  const outside = products && !crossing ? beside(props, around) : { right: [], below: [] };
  const body = aroundAll([{ x: 0, y: 0, width: size.width, height: size.height }, ...within.map(boxOf)]) ?? { x: 0, y: 0, width: size.width, height: size.height };
  const side = (runs: Side): readonly Label[] => (sides ? bandsOf(runs).map(band => labelled(around, { id: band.id, token: runToken(props, band) }, { x: mid(band), y: mid(band) })) : []);
  const over = sides && props.over > 0 ? [labelled(around, { id: OVER, token: overToken(props), role: overRole(props) }, { x: 0, y: overY(props) })] : [];
  const left = stacked(side(props.rows)).map(label => ({ ...label, x: body.x - AWAY - label.width / 2 }));
  const right = stacked([...outside.right, ...over]).map(label => ({ ...label, x: body.x + body.width + AWAY + CORNER + label.width / 2 }));
  const tops = [body.y, ...[...left, ...right].map(label => boxOf(label).y)];
  const bottoms = [body.y + body.height, ...[...left, ...right].map(label => label.y + label.high / 2)];
  const above = spread(side(props.columns)).map(label => ({ ...label, y: Math.min(...tops) - AWAY + 4 - label.high / 2 }));
  const below = spread(outside.below).map(label => ({ ...label, y: Math.max(...bottoms) + AWAY - 2 + label.high / 2 }));
  return [...left, ...above, ...within, ...right, ...below];
}

/** The things with the corner they are drawn larger at, the ends of the split lines, and the numbers around them. */
export function box(props: DotArray, around: Around): Box {
  const { width, height } = sizeOf(props);
  const things = { x: -CORNER - 2, y: -CORNER - 2, width: width + 2 * CORNER + 4, height: height + 2 * CORNER + 4 };
  return aroundAll([things, ...written(props, around).map(boxOf)]) ?? things;
}
