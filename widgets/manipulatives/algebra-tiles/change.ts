import type { Moved } from '../../board/manipulative.ts';
import type { Expression, Value } from '../../maths/expression.ts';
import { readExact, readSentence } from '../../maths/read.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { toFraction } from '../../maths/exact.ts';
import { polynomial } from '../../maths/worth.ts';
import { factorsIn, laidIn, placesOf } from './rectangle.ts';
import { countsIn, flipped, MOST_ALONG, MOST_TILES, pairsOf, SHAPES, tilesOf, type AlgebraTiles, type Edges, type Made, type Shape, type Tile } from './tiles.ts';

/** What cannot be laid, and what can. */
export const NO_TILES: Refusal = { refused: 'These tiles show whole numbers of x², xy, y², x, y and ones, such as 2x² + 3x − 2.' };
const CROWDED: Refusal = { refused: `At most ${MOST_TILES} tiles lie here. Type smaller numbers.` };
const LONG: Refusal = { refused: `A side of a rectangle is made of x, y and ones, at most ${MOST_ALONG} of them, such as x + 3.` };

/** The tiles of a value, one for each; refuses what is no whole number of tiles, and too many. */
export function tilesFor(value: Value, next: number): Made | Refusal {
  const counts = countsIn(value);
  if (!counts) return NO_TILES;
  const many = [...counts.values()].reduce((so, count) => so + Math.abs(count), 0);
  return many > MOST_TILES ? CROWDED : tilesOf(counts, next);
}

/** Without what belongs to one way of lying; what is written stays. */
export function bare({ named, written, next }: AlgebraTiles): Omit<AlgebraTiles, 'tiles'> {
  return { ...(named && { named }), ...(written && { written }), next };
}

/** The same with other tiles in the heap, or on the left of the mat; marks round pairs are gone. */
export function withTiles(props: AlgebraTiles, { tiles, next }: Made): Moved<AlgebraTiles> {
  const { pairs: _, ...rest } = props;
  return tiles.length > MOST_TILES ? CROWDED : { props: { ...rest, tiles, next } };
}

/** A heap of these tiles. */
export const heapOf = (props: AlgebraTiles, made: Made): Moved<AlgebraTiles> => withTiles({ ...bare(props), tiles: [] }, made);

/** Edges for two sides; refuses sides that are no whole number of x, y and ones, and what would be too many tiles. */
export function edgesFor(top: Value, left: Value, next: number): { readonly edges: Edges; readonly next: number } | Refusal {
  const [above, beside] = [top, left].map(value => countsIn(value));
  const [high, wide] = [above, beside].map(counts => along(counts));
  if (!above || !beside || high === undefined || wide === undefined) return LONG;
  if (high * wide > MOST_TILES) return CROWDED;
  const one = tilesOf(above, next);
  const other = tilesOf(beside, one.next);
  return { edges: { top: one.tiles, left: other.tiles }, next: other.next };
}

/** How many tiles lie along an edge; undefined when it is too long, empty, or has a square in it. */
function along(counts: ReadonlyMap<Shape, number> | undefined): number | undefined {
  if (!counts || (['xx', 'xy', 'yy'] as const).some(shape => counts.has(shape))) return undefined;
  const many = [...counts.values()].reduce((so, count) => so + Math.abs(count), 0);
  return many === 0 || many > MOST_ALONG ? undefined : many;
}

/** An empty rectangle with these sides, to be filled. */
export function rectangleOf(props: AlgebraTiles, { top, left }: { readonly top: Value; readonly left: Value }): Moved<AlgebraTiles> {
  const made = edgesFor(top, left, props.next);
  return isRefusal(made) ? made : { props: { ...bare(props), tiles: [], edges: made.edges, laid: [], next: made.next } };
}

/** A mat with tiles for each side of an equation. */
export function matOf(props: AlgebraTiles, left: Value, right: Value): Moved<AlgebraTiles> {
  const one = tilesFor(left, props.next);
  if (isRefusal(one)) return one;
  const other = tilesFor(right, one.next);
  return isRefusal(other) ? other : { props: { ...bare(props), tiles: one.tiles, right: other.tiles, next: other.next } };
}

/** Tiles for each term as it was written, so that what could be collected lies there: 3x − 2x is five tiles. */
export function termsOf(expression: Expression): readonly Value[] | undefined {
  if ('op' in expression && (expression.op === 'plus' || expression.op === 'minus' || expression.op === 'brackets')) {
    const terms = expression.of.map(termsOf);
    if (terms.some(each => each === undefined)) return undefined;
    return terms.flatMap((each = [], at) => (expression.op === 'minus' && at === 1 ? each.map(negated) : each));
  }
  const value = polynomial(expression);
  return value && [value];
}

const negated = (value: Value): Value => Object.fromEntries(Object.entries(value).map(([name, many]) => [name, many.startsWith('-') ? many.slice(1) : `-${many}`]));

/** A heap with tiles for each term as it was written. */
export function termsHeap(props: AlgebraTiles, expression: Expression): Moved<AlgebraTiles> {
  let made: Made = { tiles: [], next: props.next };
  for (const term of termsOf(expression) ?? [{ '': '1/2' }]) {
    const more = tilesFor(term, made.next);
    if (isRefusal(more)) return more;
    made = { tiles: [...made.tiles, ...more.tiles], next: more.next };
  }
  return heapOf(props, made);
}

/** What was typed, laid: a sum as a heap, a product as the edges of a rectangle, an equation on a mat. */
export function typeExpression(props: AlgebraTiles, text: string): Moved<AlgebraTiles> {
  const read = readSentence(text);
  if (isRefusal(read)) return read;
  if ('op' in read && read.op === 'equals' && read.of.length === 2) {
    const [left, right] = read.of.map(polynomial);
    return left && right ? matOf(props, left, right) : NO_TILES;
  }
  const factors = factorsIn(read);
  return factors ? rectangleOf(props, factors) : termsHeap(props, read);
}

/** One side of a rectangle typed anew; the rectangle is empty then. */
export function typeEdge(props: AlgebraTiles, side: keyof Edges, text: string): Moved<AlgebraTiles> {
  const value = readTiles(text);
  if (isRefusal(value)) return value;
  const counts = countsIn(value);
  const { edges } = props;
  if (!edges || along(counts) === undefined || !counts) return LONG;
  const made = tilesOf(counts, props.next);
  const other = side === 'top' ? edges.left : edges.top;
  if (made.tiles.length * other.length > MOST_TILES) return CROWDED;
  return { props: { ...bare(props), tiles: [], edges: { ...edges, [side]: made.tiles }, laid: [], next: made.next } };
}

/** What was typed as a value of tiles. */
export function readTiles(text: string): Value | Refusal {
  const read = readSentence(text);
  if (isRefusal(read)) return read;
  return polynomial(read) ?? NO_TILES;
}

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
