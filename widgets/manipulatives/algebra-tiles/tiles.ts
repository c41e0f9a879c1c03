import type { Expression, Value } from '../../maths/expression.ts';
import { fromValue } from '../../maths/print.ts';
import { toFraction } from '../../maths/exact.ts';
import { plus } from '../../maths/value.ts';

/** The shapes of tiles in the order in which they are laid and said: x², xy, y², x, y and 1. */
export const SHAPES = ['xx', 'xy', 'yy', 'x', 'y', 'one'] as const;
export type Shape = (typeof SHAPES)[number];
/** One tile; `minus`: its negative side is up. Its id is its own for life. */
export type Tile = { readonly id: string; readonly is: Shape; readonly minus?: true };
/** Tiles along the top and the left of a rectangle: they say how long its sides are, and are none of what lies in it. */
export type Edges = { readonly top: readonly Tile[]; readonly left: readonly Tile[] };
/**
 * Tiles in a heap, tidy by kind; with `right` on a mat of two sides, of which `tiles` is the left; with `edges` in a rectangle, where `laid` are the
 * places that have a tile, and `tiles` lie beside it. `square`: places that are empty are missing from a square, and do not wait to be filled.
 * `pairs`: zero pairs are marked. `named`: what a tile is stands on it; `written`: the expression stands under them. `next` makes the next id.
 */
export type AlgebraTiles = {
  readonly tiles: readonly Tile[]; readonly right?: readonly Tile[];
  readonly edges?: Edges; readonly laid?: readonly string[]; readonly square?: true;
  readonly pairs?: true; readonly named?: true; readonly written?: true; readonly next: number;
};

/** The most tiles that lie on one board tile, and along one edge. */
export const MOST_TILES = 50;
export const MOST_ALONG = 14;
/** The ids of the parts that are no tiles. */
export const PART = { names: 'names', sum: 'sum', product: 'product', top: 'top', left: 'left' } as const;

const MONOMIALS: Readonly<Record<Shape, string>> = { xx: 'x^2', xy: 'x*y', yy: 'y^2', x: 'x', y: 'y', one: '' };

/** What one tile is worth: x², −1. */
export function worthOfTile({ is, minus }: Pick<Tile, 'is' | 'minus'>): Value {
  return { [MONOMIALS[is]]: minus ? '-1' : '1' };
}

/** What tiles come to. */
export function worthOfTiles(tiles: readonly Tile[]): Value {
  const counts = new Map(SHAPES.map(shape => [shape, tiles.reduce((so, tile) => so + (tile.is === shape ? (tile.minus ? -1 : 1) : 0), 0)]));
  return [...counts].filter(([, count]) => count !== 0).map(([shape, count]): Value => ({ [MONOMIALS[shape]]: String(count) })).reduce(plus, {});
}

/** How many of each shape a value is, below zero of those that are negative; undefined when it is no whole number of tiles. */
export function countsIn(value: Value): ReadonlyMap<Shape, number> | undefined {
  const counts = Object.entries(value).map(([monomial, many]) => {
    const [shape, amount] = [SHAPES.find(each => MONOMIALS[each] === monomial), toFraction(many)];
    return shape !== undefined && amount.d === 1n && amount.n < 1000n ? ([shape, Number(amount.valueOf())] as const) : undefined;
  });
  return counts.every(each => each !== undefined) ? new Map(counts) : undefined;
}

/** New tiles, and the number of the next one. */
export interface Made { readonly tiles: readonly Tile[]; readonly next: number }

/** So many new tiles of each shape, below zero negative ones, in the order of the shapes. */
export function tilesOf(counts: ReadonlyMap<Shape, number>, next: number): Made {
  const kinds = SHAPES.flatMap(is => Array.from({ length: Math.abs(counts.get(is) ?? 0) }, () => ({ is, minus: (counts.get(is) ?? 0) < 0 })));
  return { tiles: kinds.map(({ is, minus }, at): Tile => ({ id: `t${next + at}`, is, ...(minus && { minus: true }) })), next: next + kinds.length };
}

/** How many zero pairs there are of a shape: a tile and its negative. */
export function pairsOf(tiles: readonly Tile[], shape: Shape): number {
  const own = tiles.filter(({ is }) => is === shape);
  return Math.min(own.filter(({ minus }) => minus).length, own.filter(({ minus }) => !minus).length);
}

/** How many zero pairs there are. */
export const allPairs = (tiles: readonly Tile[]): number => SHAPES.reduce((so, shape) => so + pairsOf(tiles, shape), 0);

/** A tile turned over. */
export const flipped = ({ id, is, minus }: Tile): Tile => ({ id, is, ...(!minus && { minus: true }) });

/** Tiles as they lie, put together only by shape and sign: x² + 3x − 2x + 4. Nothing of no tile: zero. */
export function asTheyLie(tiles: readonly Tile[]): Expression {
  const terms = SHAPES.flatMap(shape => [false, true].flatMap(minus => {
    const many = tiles.filter(tile => tile.is === shape && (tile.minus === true) === minus).length;
    return many === 0 ? [] : [{ minus, value: fromValue({ [MONOMIALS[shape]]: String(many) }) }];
  }));
  const [first, ...others] = terms;
  if (first === undefined) return { exact: '0' };
  const start: Expression = first.minus ? { op: 'negative', of: [first.value] } : first.value;
  return others.reduce<Expression>((so, { minus, value }) => ({ op: minus ? 'minus' : 'plus', of: [so, value] }), start);
}
