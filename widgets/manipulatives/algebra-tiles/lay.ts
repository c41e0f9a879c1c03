import type { Moved } from '../../board/manipulative.ts';
import type { Expression, Value } from '../../maths/expression.ts';
import { readSentence } from '../../maths/read.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { minus } from '../../maths/value.ts';
import { polynomial } from '../../maths/worth.ts';
import { factorsIn } from './rectangle.ts';
import { countsIn, MOST_ALONG, MOST_TILES, tilesOf, type AlgebraTiles, type Edges, type Made, type Shape } from './tiles.ts';

/** What cannot be laid, and what can. */
export const NO_TILES: Refusal = { refused: 'These tiles show whole numbers of x², xy, y², x, y and ones, such as 2x² + 3x − 2.' };
export const CROWDED: Refusal = { refused: `At most ${MOST_TILES} tiles lie here. Type smaller numbers.` };
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
function termsOf(expression: Expression): readonly Value[] | undefined {
  if ('op' in expression && (expression.op === 'plus' || expression.op === 'minus' || expression.op === 'brackets')) {
    const terms = expression.of.map(termsOf);
    if (terms.some(each => each === undefined)) return undefined;
    return terms.flatMap((each = [], at) => (expression.op === 'minus' && at === 1 ? each.map(negated) : each));
  }
  const value = polynomial(expression);
  return value && [value];
}

const negated = (value: Value): Value => minus({}, value);

/** A heap with tiles for each term as it was written. */
export function termsHeap(props: AlgebraTiles, expression: Expression): Moved<AlgebraTiles> {
  const terms = termsOf(expression);
  if (!terms) return NO_TILES;
  let made: Made = { tiles: [], next: props.next };
  for (const term of terms) {
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
