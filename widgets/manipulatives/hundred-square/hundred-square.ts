/** Which of the three shades. */
export type Shade = 1 | 2 | 3;
/** A ring around one cell. `at` is the cell's key; its id is its own for life. */
export type Marker = { readonly id: string; readonly at: number };
/**
 * Numbers in rows, counted on from `start`; or, with `times`, the products of the rows and columns, both counted from 1. A cell's key is its number,
 * and of a product 100 × its row + its column. `upwards`: the first row is the lowest. `shades`: which cells have each shade, least key first; a
 * cell may have all of them. `brush`: the shade that a tap gives. `markers` are steps on a way from the first to the last; of products there is one
 * at most. `neighbours`: what is one and one row more and less than the last marker is ringed too.
 */
export type HundredSquare = {
  readonly start: number; readonly across: number; readonly rows: number; readonly upwards?: true; readonly times?: true;
  readonly shades: readonly [readonly number[], readonly number[], readonly number[]]; readonly brush: Shade;
  readonly markers: readonly Marker[]; readonly neighbours?: true;
};

export const SHADES: readonly Shade[] = [1, 2, 3];
export const LEAST_ACROSS = 2;
/** The most columns, and the most rows. */
export const MOST_ACROSS = 12;
/** Where the first number can be. */
export const STARTS = { least: -100, most: 1000 } as const;
export const MOST_MARKERS = 5;

/** A cell: `row` and `column` count from 0, the first row is the one that is counted first. */
export interface Cell { readonly id: string; readonly key: number; readonly row: number; readonly column: number; readonly value: number }

/** Numbers from `start` on in rows of ten, nothing shaded, unless `more` says otherwise. */
export function squareOf(start: number, more: Partial<HundredSquare> = {}): HundredSquare {
  return { start, across: 10, rows: 10, shades: [[], [], []], brush: 1, markers: [], ...more };
}

type Shape = Pick<HundredSquare, 'start' | 'across' | 'rows' | 'times'>;

/** The key of the cell in a row and a column, both from 0. */
export function keyAt({ start, across, times }: Shape, row: number, column: number): number {
  return times ? 100 * (row + 1) + column + 1 : start + row * across + column;
}

/** The row and the column, both from 0, in which a key stands or would stand. */
export function placeOf({ start, across, times }: Shape, key: number): { readonly row: number; readonly column: number } {
  if (times) return { row: Math.floor(key / 100) - 1, column: key % 100 - 1 };
  const row = Math.floor((key - start) / across);
  return { row, column: key - start - row * across };
}

/** Whether a key is one of a cell on the square. */
export function has(square: Shape, key: number): boolean {
  const { row, column } = placeOf(square, key);
  return row >= 0 && row < square.rows && column >= 0 && column < square.across;
}

/** The part of a cell. It belongs to the number or to the product, wherever that stands. */
export const cellId = ({ times }: Pick<Shape, 'times'>, key: number): string => `${times ? 'p' : 'n'}${key}`;
/** The part of a number at the edge of the products, counted from 1. */
export const headerId = (of: 'row' | 'column', at: number): string => `${of}${at}`;

/** The number that stands in a cell. */
export function valueOf({ times }: Pick<Shape, 'times'>, key: number): number {
  return times ? Math.floor(key / 100) * (key % 100) : key;
}

/** The last number of the square. */
export const endOf = ({ start, across, rows }: Shape): number => start + across * rows - 1;

/** Every key in counting order. */
export function keysOf(square: Shape): readonly number[] {
  return Array.from({ length: square.across * square.rows }, (_, at) => keyAt(square, Math.floor(at / square.across), at % square.across));
}

/** Every cell in counting order. */
export function cellsOf(square: Shape): readonly Cell[] {
  return keysOf(square).map(key => ({ id: cellId(square, key), key, ...placeOf(square, key), value: valueOf(square, key) }));
}

/** Numbers that go up by the same step from the first one to the end of the square. */
export interface Pattern { readonly first: number; readonly step: number }

/** The numbers of a pattern that stand on the square. */
export function numbersOf(square: Shape, { first, step }: Pattern): readonly number[] {
  return keysOf(square).filter(key => key >= first && (key - first) % step === 0);
}

/** Fewer numbers than this are not a pattern yet. */
const LEAST_SHADED = 3;

/** The pattern that these keys, least first, are, with none left out to the end of the square; undefined: they are none. */
export function patternIn(square: Shape, keys: readonly number[]): Pattern | undefined {
  const [first, second] = keys;
  if (square.times || first === undefined || second === undefined || keys.length < LEAST_SHADED) return undefined;
  const step = second - first;
  const isEven = keys.every((key, at) => key === first + at * step);
  return step > 1 && isEven && (keys.at(-1) ?? first) + step > endOf(square) ? { first, step } : undefined;
}

/** The cells that have one shade. */
export const shadedBy = ({ shades }: Pick<HundredSquare, 'shades'>, shade: Shade): readonly number[] => shades[shade - 1] ?? [];

/** Whether all that is shaded and marked stands on the square, each shade in order and no cell twice in it. */
export function isWhole(square: HundredSquare): boolean {
  const inOrder = (keys: readonly number[]): boolean => keys.every((key, at) => has(square, key) && (at === 0 || key > (keys[at - 1] ?? key)));
  return square.shades.every(inOrder) && square.markers.every(({ at }) => has(square, at)) && (!square.times || square.markers.length <= 1);
}

/** The cells one step and one row before and after the last marker that stand on a square of numbers, with how far away they are. */
export function neighboursOf(square: HundredSquare): readonly { readonly key: number; readonly by: number }[] {
  const at = square.markers.at(-1)?.at;
  if (!square.neighbours || square.times || at === undefined) return [];
  return [1, -1, square.across, -square.across].map(by => ({ key: at + by, by })).filter(({ key }) => has(square, key));
}

/** The way between two numbers: whole rows first, then single steps; every key on it with both ends. */
export function wayOf({ across }: Pick<Shape, 'across'>, from: number, to: number): readonly number[] {
  const sign = Math.sign(to - from);
  const rows = Math.floor(Math.abs(to - from) / across);
  const ones = Math.abs(to - from) % across;
  const down = Array.from({ length: rows + 1 }, (_, at) => from + sign * at * across);
  return [...down, ...Array.from({ length: ones }, (_, at) => from + sign * (rows * across + at + 1))];
}

/** How each shade looks, also to an eye that sees no colour. */
export const PATTERNS: Readonly<Record<Shade, string>> = { 1: 'striped', 2: 'dotted', 3: 'lined' };

/** How a shade is called: by its pattern, for an eye that sees no colour; "shaded" while there is no other. */
export function lookOf(square: Pick<HundredSquare, 'shades'>, shade: Shade): string {
  return SHADES.some(other => other !== shade && shadedBy(square, other).length > 0) ? PATTERNS[shade] : 'shaded';
}
