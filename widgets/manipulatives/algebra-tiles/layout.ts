import { spaceOf, type Space } from '../../board/card.ts';
import type { Box, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { PartId } from '../../board/document.ts';
import type { Token } from '../../board/said.ts';
import { placesOf } from './rectangle.ts';
import { pairsOf, SHAPES, type AlgebraTiles, type Edges, type Shape, type Tile } from './tiles.ts';
import { linesOf, type Line } from './written.ts';

/** A tile where it lies. `part`: the part it belongs to. `empty`: a place without a tile. */
export interface Laid extends Box { readonly tile: Tile; readonly part: PartId; readonly empty?: true }
/** What lies on the board, without what is written under it: tiles, frames round zero pairs, and lines of a mat or a rectangle's edges. */
export interface Field { readonly laid: readonly Laid[]; readonly frames: readonly Box[]; readonly lines: readonly (readonly [Point, Point])[]; readonly box: Box }

/** Lengths in board units. The length of x is no whole number of ones, and y neither of ones nor of x: they could be any length. */
const LENGTH = { one: 30, x: 70, y: 112 } as const;
const GAP = 3;
/** Between two kinds, between the sides of a mat, and between a rectangle and its edges. */
const APART = 9;
const MIDDLE = 32;
const FRAME = 8;

const SIDES: Readonly<Record<Shape, readonly [keyof typeof LENGTH, keyof typeof LENGTH]>> = {
  xx: ['x', 'x'], xy: ['x', 'y'], yy: ['y', 'y'], x: ['one', 'x'], y: ['one', 'y'], one: ['one', 'one'],
};
/** How wide and how high a tile lies in a heap: single letters stand upright. */
export const sizeOf = (shape: Shape): { readonly width: number; readonly height: number } => ({ width: LENGTH[SIDES[shape][0]], height: LENGTH[SIDES[shape][1]] });
const lengthOf = ({ is }: Tile): number => LENGTH[is === 'x' || is === 'y' ? is : 'one'];

// Fives are seen at a glance; many lie in tens.
const acrossFor = (shape: Shape, many: number): number => (shape === 'yy' ? 2 : shape === 'xx' || shape === 'xy' ? 3 : many > 20 ? 10 : 5);

/** Tiles of one shape in rows from a height down. */
function rows(tiles: readonly Tile[], y: number): readonly Laid[] {
  const [first] = tiles;
  if (first === undefined) return [];
  const { width, height } = sizeOf(first.is);
  const across = acrossFor(first.is, tiles.length);
  return tiles.map((tile, at): Laid => ({ tile, part: tile.id, x: (at % across) * (width + GAP), y: y + Math.floor(at / across) * (height + GAP), width, height }));
}

const bottomOf = (boxes: readonly Box[], least: number): number => boxes.reduce((so, { y, height }) => Math.max(so, y + height), least);

interface Block { readonly laid: readonly Laid[]; readonly frames: readonly Box[] }

/** Zero pairs of one shape: each tile over its negative, in a frame. */
function paired(tiles: readonly Tile[], negatives: readonly Tile[], y: number): Block {
  const [first] = tiles;
  if (first === undefined) return { laid: [], frames: [] };
  const { width, height } = sizeOf(first.is);
  const across = acrossFor(first.is, tiles.length);
  const frames = tiles.map((_, at): Box => ({
    x: (at % across) * (width + FRAME + GAP), y: y + Math.floor(at / across) * (2 * height + FRAME + 2 * GAP), width: width + FRAME, height: 2 * height + GAP + FRAME,
  }));
  const laid = frames.flatMap(({ x, y: top }, at): readonly Laid[] => [tiles[at], negatives[at]].flatMap((tile, down) => (tile
    ? [{ tile, part: tile.id, x: x + FRAME / 2, y: top + FRAME / 2 + down * (height + GAP), width, height }] : [])));
  return { laid, frames };
}

/** The tiles of one shape from a height down: pairs where they are marked, positives, negatives under them. */
function kind(tiles: readonly Tile[], { y, isPaired }: { readonly y: number; readonly isPaired: boolean }): Block {
  const [first] = tiles;
  const [positive, negative] = [tiles.filter(({ minus }) => !minus), tiles.filter(({ minus }) => minus)];
  const many = isPaired && first ? pairsOf(tiles, first.is) : 0;
  const pairs = paired(positive.slice(0, many), negative.slice(0, many), y);
  const above = bottomOf(pairs.frames, y - GAP) + GAP;
  const up = rows(positive.slice(many), above);
  const down = rows(negative.slice(many), bottomOf(up, above - GAP) + GAP);
  return { laid: [...pairs.laid, ...up, ...down], frames: pairs.frames };
}

/** A heap, tidy by kind in rows. */
function heap(tiles: readonly Tile[], isPaired: boolean): Block & { readonly width: number; readonly height: number } {
  const blocks = SHAPES.reduce<readonly Block[]>((so, shape) => {
    const own = tiles.filter(({ is }) => is === shape);
    const y = so.reduce((most, { laid, frames }) => bottomOf([...laid, ...frames], most), -APART) + APART;
    return own.length === 0 ? so : [...so, kind(own, { y, isPaired })];
  }, []);
  const all = blocks.flatMap(({ laid, frames }) => [...laid, ...frames]);
  return {
    laid: blocks.flatMap(({ laid }) => laid), frames: blocks.flatMap(({ frames }) => frames),
    width: all.reduce((so, { x, width }) => Math.max(so, x + width), 0), height: bottomOf(all, 0),
  };
}

const shifted = <One extends Point>(by: Point) => (one: One): One => ({ ...one, x: one.x + by.x, y: one.y + by.y });

/** Room for a heap without a tile. */
const EMPTY = 60;

function heapField(props: AlgebraTiles): Field {
  const { laid, frames, width, height } = heap(props.tiles, props.pairs === true);
  return { laid, frames, lines: [], box: { x: 0, y: 0, width: Math.max(EMPTY, width), height: Math.max(EMPTY / 2, height) } };
}

function matField(props: AlgebraTiles): Field {
  const [one, other] = [props.tiles, props.right ?? []].map(tiles => heap(tiles, props.pairs === true));
  if (!one || !other) return heapField(props);
  const [left, right] = [one, other].map(({ width }) => Math.max(EMPTY, width));
  const high = Math.max(EMPTY, one.height, other.height);
  const by = shifted<Laid>({ x: (left ?? 0) + MIDDLE, y: 0 });
  const x = (left ?? 0) + MIDDLE / 2;
  return {
    laid: [...one.laid, ...other.laid.map(by)], frames: [...one.frames, ...other.frames.map(shifted<Box>({ x: (left ?? 0) + MIDDLE, y: 0 }))],
    lines: [[{ x, y: 0 }, { x, y: high }]], box: { x: 0, y: 0, width: (left ?? 0) + MIDDLE + (right ?? 0), height: high },
  };
}

/** Where each tile of an edge begins, and how long all of them are. */
function along(tiles: readonly Tile[]): { readonly starts: readonly number[]; readonly whole: number } {
  const starts = tiles.reduce<readonly number[]>((so, _, at) => [...so, at === 0 ? 0 : (so.at(-1) ?? 0) + lengthOf(tiles[at - 1] ?? { id: '', is: 'one' }) + GAP], []);
  const last = tiles.at(-1);
  return { starts, whole: last ? (starts.at(-1) ?? 0) + lengthOf(last) : 0 };
}

/** A true rectangle: what lies in it is as long as the tiles along its edges. Tiles that are left over lie under it. */
function rectangleField(props: AlgebraTiles, edges: Edges): Field {
  const [wide, high] = [along(edges.top), along(edges.left)];
  const start = LENGTH.one + APART;
  const there = new Set(props.laid);
  const top = edges.top.map((tile, at): Laid => ({ tile, part: 'top', x: start + (wide.starts[at] ?? 0), y: 0, width: lengthOf(tile), height: LENGTH.one }));
  const left = edges.left.map((tile, at): Laid => ({ tile, part: 'left', x: 0, y: start + (high.starts[at] ?? 0), width: LENGTH.one, height: lengthOf(tile) }));
  const places = placesOf(edges).map(({ id, is, minus, column, row }): Laid => ({
    tile: { id, is, ...(minus && { minus: true }) }, part: id, x: start + (wide.starts[column] ?? 0), y: start + (high.starts[row] ?? 0),
    width: top[column]?.width ?? 0, height: left[row]?.height ?? 0, ...(!there.has(id) && { empty: true }),
  }));
  const rest = heap(props.tiles, false);
  const foot = start + high.whole;
  const corner = start - APART / 2;
  return {
    laid: [...top, ...left, ...places, ...rest.laid.map(shifted<Laid>({ x: start, y: foot + 2 * APART }))], frames: [],
    lines: [[{ x: corner, y: 0 }, { x: corner, y: foot }], [{ x: 0, y: corner }, { x: start + wide.whole, y: corner }]],
    box: { x: 0, y: 0, width: start + Math.max(wide.whole, rest.width), height: rest.height > 0 ? foot + 2 * APART + rest.height : foot },
  };
}

/** Everything that lies here. It does not depend on the size of text. */
export function fieldOf(props: AlgebraTiles): Field {
  return props.edges ? rectangleField(props, props.edges) : props.right ? matField(props) : heapField(props);
}

/** A line that is written under the tiles, and the room it takes. */
export interface Row { readonly line: Line; readonly at: Point; readonly space: Space; readonly signX?: number }

/** What is written under the tiles, line by line in the middle of them. */
export function rowsOf(props: AlgebraTiles, around: Around): readonly Row[] {
  const { box } = fieldOf(props);
  const high = around.text.value;
  return linesOf(props).reduce<readonly Row[]>((so, line) => {
    const space = spaceOf(line.token, 'value', around);
    const before = so.at(-1);
    const y = (before ? before.at.y + Math.max(before.space.below, 0.85 * high) : box.height + 0.2 * high) + Math.max(space.above, 0.85 * high);
    const x = box.width / 2 + (line.sign ? 0.5 * high : 0);
    return [...so, { line, at: { x, y }, space, ...(line.sign && { signX: x - space.width / 2 - 0.3 * high }) }];
  }, []);
}

/** Everything, with what is written under it. */
export function box(props: AlgebraTiles, around: Around): Box {
  const whole = fieldOf(props).box;
  const under = rowsOf(props, around);
  const last = under.at(-1);
  if (!last) return { x: -2, y: -2, width: whole.width + 4, height: whole.height + 4 };
  const left = Math.min(-2, ...under.map(({ at, space, signX }) => (signX === undefined ? at.x - space.width / 2 : signX - around.text.value)));
  const right = Math.max(whole.width + 2, ...under.map(({ at, space }) => at.x + space.width / 2));
  return { x: left, y: -2, width: right - left, height: last.at.y + Math.max(last.space.below, 0.7 * around.text.value) + 4 };
}

/** Whether a tile's name has room on it. */
export function isRoomFor(token: Token, { width, height }: Pick<Box, 'width' | 'height'>, { size, around }: { readonly size: 'label' | 'minor'; readonly around: Pick<Around, 'text'> }): boolean {
  const space = spaceOf(token, size, { text: around.text });
  return space.width <= width - 5 && space.above + space.below <= height - 2;
}
