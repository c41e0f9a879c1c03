import type { Moved } from '../../board/manipulative.ts';
import type { Value } from '../../maths/expression.ts';
import { readExact, readSentence } from '../../maths/read.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { toFraction } from '../../maths/exact.ts';
import { CROWDED, heapOf, NO_TILES, readTiles, rectangleOf, termsHeap, withTiles } from './lay.ts';
import { laidIn, placesOf } from './rectangle.ts';
import { countsIn, flipped, MOST_TILES, pairsOf, SHAPES, type AlgebraTiles, type Made, type Shape, type Tile } from './tiles.ts';

/** More tiles, as they were typed. */
export function typeMore(props: AlgebraTiles, text: string): Moved<AlgebraTiles> {
  const read = readSentence(text);
  if (isRefusal(read)) return read;
  const more = termsHeap({ ...props, tiles: [] }, read);
  return isRefusal(more) ? more : withTiles(props, { tiles: [...props.tiles, ...more.props.tiles], next: more.props.next });
}

/** Tiles without so many of each shape and sign; undefined when they are not all there. */
export function without(tiles: readonly Tile[], counts: ReadonlyMap<Shape, number>): readonly Tile[] | undefined {
  const gone = [...counts].flatMap(([shape, many]) => {
    const own = tiles.filter(tile => tile.is === shape && (tile.minus === true) === (many < 0));
    return own.length < Math.abs(many) ? [undefined] : own.slice(own.length - Math.abs(many));
  });
  return gone.includes(undefined) ? undefined : tiles.filter(tile => !gone.includes(tile));
}

/** Fewer tiles, as they were typed. Refuses what is not there: a zero pair brings it. */
export function typeFewer(props: AlgebraTiles, text: string): Moved<AlgebraTiles> {
  const value = readTiles(text);
  if (isRefusal(value)) return value;
  const counts = countsIn(value);
  const left = counts && without(props.tiles, counts);
  if (!counts) return NO_TILES;
  return left ? withTiles(props, { tiles: left, next: props.next }) : { refused: 'There are not so many of these tiles to take away. Zero pairs bring what is missing.' };
}

/** Both sides of a mat, or the heap: each changed in the same way. */
function eachSide(props: AlgebraTiles, change: (tiles: readonly Tile[]) => readonly Tile[]): AlgebraTiles {
  const { pairs: _, ...rest } = props;
  return { ...rest, tiles: change(props.tiles), ...(props.right && { right: change(props.right) }) };
}

/** These tiles taken off. */
export const takeOff = (props: AlgebraTiles, ids: readonly string[]): AlgebraTiles => eachSide(props, tiles => tiles.filter(({ id }) => !ids.includes(id)));

/** These tiles turned over; all of them when none is named. */
export const flip = (props: AlgebraTiles, ids: readonly string[]): AlgebraTiles =>
  eachSide(props, tiles => tiles.map(tile => (ids.length === 0 || ids.includes(tile.id) ? flipped(tile) : tile)));

/** A tile of this shape and its negative, which come to nothing, on the side where a tile of these lies. */
export function zeroPair(props: AlgebraTiles, { is, onRight }: { readonly is: Shape; readonly onRight: boolean }): Moved<AlgebraTiles> {
  const { pairs: _, ...rest } = props;
  const pair: readonly Tile[] = [{ id: `t${props.next}`, is }, { id: `t${props.next + 1}`, is, minus: true }];
  const next = props.next + 2;
  const side = onRight && props.right ? { right: [...props.right, ...pair] } : { tiles: [...props.tiles, ...pair] };
  return (side.right ?? side.tiles ?? []).length > MOST_TILES ? CROWDED : { props: { ...rest, ...side, next } };
}

function withoutPairs(tiles: readonly Tile[]): readonly Tile[] {
  const gone = SHAPES.flatMap(shape => {
    const own = tiles.filter(({ is }) => is === shape);
    const many = pairsOf(tiles, shape);
    return [...own.filter(({ minus }) => minus).slice(0, many), ...own.filter(({ minus }) => !minus).slice(0, many)];
  });
  return tiles.filter(tile => !gone.includes(tile));
}

/** Zero pairs are marked first; marked ones are taken away. */
export const clearPairs = (props: AlgebraTiles): AlgebraTiles => (props.pairs ? eachSide(props, withoutPairs) : { ...props, pairs: true });

/** The heap so many times over, as it was typed; below zero turned over. A sum makes the sides of a rectangle. */
export function typeTimes(props: AlgebraTiles, text: string, worth: Value): Moved<AlgebraTiles> {
  const value = readTiles(text);
  if (isRefusal(value)) return value;
  if (Object.keys(value).some(name => name !== '')) return rectangleOf(props, { top: worth, left: value });
  const many = readExact(text);
  if (isRefusal(many)) return many;
  const by = toFraction(many.exact);
  if (by.d !== 1n || by.equals(0)) return { refused: 'Tiles are taken a whole number of times, such as 3, or −1 to turn them over.' };
  return by.n * BigInt(props.tiles.length) > BigInt(MOST_TILES) ? CROWDED : withTiles(props, timesOver(props.tiles, Number(by.valueOf()), props.next));
}

/** Tiles so many times over; the first time they are those that lie there. */
export function timesOver(tiles: readonly Tile[], by: number, next: number): Made {
  const own = by < 0 ? tiles.map(flipped) : tiles;
  const more = Array.from({ length: Math.abs(by) - 1 }, (_, copy) => own.map((tile, at): Tile => ({ ...tile, id: `t${next + copy * own.length + at}` })));
  return { tiles: [...own, ...more.flat()], next: next + more.flat().length };
}

/** The tiles of a rectangle as a heap. */
export function gathered(props: AlgebraTiles): Moved<AlgebraTiles> {
  const laid = laidIn(props).map((tile, at): Tile => ({ ...tile, id: `t${props.next + at}` }));
  return heapOf(props, { tiles: [...laid, ...props.tiles], next: props.next + laid.length });
}

/** A tile laid in a place of a rectangle, or taken up from it. */
export function pressPlace(props: AlgebraTiles, id: string): Moved<AlgebraTiles> {
  const { laid = [], edges } = props;
  if (!edges || !placesOf(edges).some(place => place.id === id)) return { refused: 'This place is gone.' };
  return { props: { ...props, laid: laid.includes(id) ? laid.filter(each => each !== id) : [...laid, id] } };
}
