import type { Moved } from '../../board/manipulative.ts';
import { toFraction } from '../../maths/exact.ts';
import { readCount, readExact } from '../../maths/read.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import {
  endOf, has, keysOf, LEAST_ACROSS, MOST_ACROSS, MOST_MARKERS, numbersOf, patternIn, shadedBy, SHADES, STARTS, type HundredSquare, type Marker, type Pattern, type Shade,
} from './hundred-square.ts';

/** The square with other cells of one shade; they come in any order. */
function withShade(square: HundredSquare, shade: Shade, keys: readonly number[]): HundredSquare {
  const sorted = [...keys].sort((one, other) => one - other);
  const [one, two, three] = square.shades;
  return { ...square, shades: [shade === 1 ? sorted : one, shade === 2 ? sorted : two, shade === 3 ? sorted : three] };
}

/** Gives these cells the brush's shade; takes it away from them if all of them have it. */
export function shade(square: HundredSquare, keys: readonly number[]): HundredSquare {
  const before = shadedBy(square, square.brush);
  const others = before.filter(key => !keys.includes(key));
  return withShade(square, square.brush, keys.every(key => before.includes(key)) ? others : [...others, ...keys]);
}

/** The shade that the next pattern gets: the brush's while that is free, else one that is, else the brush's after all. */
function freeShade(square: HundredSquare): Shade {
  return [square.brush, ...SHADES].find(each => shadedBy(square, each).length === 0) ?? square.brush;
}

/** Shades a pattern in a shade of its own; refuses one that would shade nothing or everything. */
export function pattern(square: HundredSquare, { first, step }: Pattern): Moved<HundredSquare> {
  if (square.times) return { refused: 'Patterns are shaded on a square of numbers. Choose Number square first.' };
  if (step < 2) return { refused: 'Type 2 or more, so that some numbers are shaded and some are not.' };
  const keys = numbersOf(square, { first, step });
  if (keys.length === 0) return { refused: `The last number here is ${endOf(square)}, so nothing would be shaded.` };
  const free = freeShade(square);
  return { props: { ...withShade(square, free, keys), brush: free } };
}

/** Multiples of a number that was typed, from the first one that is not before the square. */
export function typeMultiples(square: HundredSquare, text: string): Moved<HundredSquare> {
  const step = readCount(text);
  if (isRefusal(step)) return step;
  return pattern(square, { first: step === 0 ? square.start : Math.ceil(square.start / step) * step, step });
}

/** Every so many numbers from one on, as it was typed. */
export function typeCountingIn(square: HundredSquare, first: number, text: string): Moved<HundredSquare> {
  const step = readCount(text);
  return isRefusal(step) ? step : pattern(square, { first, step });
}

/** Nothing shaded and nothing marked; of chosen cells only these are cleared. */
export function cleared(square: HundredSquare, keys?: readonly number[]): HundredSquare {
  const { neighbours: _, ...plain } = square;
  if (keys === undefined) return { ...plain, shades: [[], [], []], markers: [] };
  const [one, two, three] = square.shades.map(each => each.filter(key => !keys.includes(key)));
  return { ...square, shades: [one ?? [], two ?? [], three ?? []], markers: square.markers.filter(({ at }) => !keys.includes(at)) };
}

const freeId = (markers: readonly Marker[]): string => ['m1', 'm2', 'm3', 'm4', 'm5'].find(id => markers.every(each => each.id !== id)) ?? 'm1';

/** A sentence that says which numbers there are. */
function notHere(square: HundredSquare, number: string | number): Refusal {
  return { refused: `This square goes from ${square.start} to ${endOf(square)}, so ${String(number).replace('-', '−')} is not on it.` };
}

/** Marks one more cell, after those that are marked; of products it is the only one. */
export function mark(square: HundredSquare, key: number): Moved<HundredSquare> {
  if (!has(square, key)) return square.times ? { refused: 'This product is not on the square.' } : notHere(square, key);
  if (square.times) return { props: { ...square, markers: [{ id: square.markers[0]?.id ?? 'm1', at: key }] } };
  if (square.markers.length === MOST_MARKERS) return { refused: `At most ${MOST_MARKERS} numbers are marked. Clear some first.` };
  return { props: { ...square, markers: [...square.markers, { id: freeId(square.markers), at: key }] } };
}

/** Moves a marker to another cell. */
export function markAt(square: HundredSquare, id: string, key: number): Moved<HundredSquare> {
  if (!has(square, key)) return square.times ? { refused: 'This product is not on the square.' } : notHere(square, key);
  return { props: { ...square, markers: square.markers.map(each => (each.id === id ? { id, at: key } : each)) } };
}

/** The whole number that was typed, if it stands on the square. */
export function typedNumber(square: HundredSquare, text: string): number | Refusal {
  const read = readExact(text);
  if (isRefusal(read)) return read;
  const number = toFraction(read.exact);
  return number.d === 1n && has(square, number.valueOf()) ? number.valueOf() : notHere(square, read.exact);
}

/** Goes on from the last marker by so many, forwards or back, and marks where that ends. */
export function typeStep(square: HundredSquare, text: string, sign: 1 | -1): Moved<HundredSquare> {
  const last = square.markers.at(-1);
  if (last === undefined || square.times) return { refused: 'Mark a number to count from first.' };
  const count = readCount(text);
  if (isRefusal(count)) return count;
  return count === 0 ? { refused: 'Count on or back by one at least.' } : mark(square, last.at + sign * count);
}

/** Where the square starts and how many rows and columns it has. */
export type Reshaping = Partial<Pick<HundredSquare, 'start' | 'across' | 'rows'>>;

/**
 * Another first number, other rows or columns. A pattern that was shaded goes on over the new square; what else was shaded or marked stays where its
 * number still is.
 */
export function reshaped(square: HundredSquare, shape: Reshaping): HundredSquare {
  const next = { ...square, ...shape };
  const [one, two, three] = square.shades.map(keys => {
    const found = patternIn(square, keys);
    if (!found) return keys.filter(key => has(next, key));
    // A pattern that began with the square begins with the new one too; "from 40 on" stays so.
    const began = found.first - found.step < square.start;
    const first = began ? next.start + mod(found.first - next.start, found.step) : found.first;
    return numbersOf(next, { first, step: found.step });
  });
  return { ...next, shades: [one ?? [], two ?? [], three ?? []], markers: square.markers.filter(({ at }) => has(next, at)) };
}

const mod = (of: number, by: number): number => ((of % by) + by) % by;

/** Another count of columns or rows, as it was typed. */
export function typeSide(square: HundredSquare, side: 'across' | 'rows', text: string): Moved<HundredSquare> {
  const count = readCount(text);
  if (isRefusal(count)) return count;
  const least = side === 'rows' ? 1 : LEAST_ACROSS;
  if (count < least || count > MOST_ACROSS) return { refused: `${side === 'rows' ? 'There are' : 'A row has'} ${least} to ${MOST_ACROSS} ${side === 'rows' ? 'rows' : 'numbers'}.` };
  return { props: reshaped(square, { [side]: count }) };
}

/** Another first number, as it was typed. */
export function typeStart(square: HundredSquare, text: string): Moved<HundredSquare> {
  const read = readExact(text);
  if (isRefusal(read)) return read;
  const start = toFraction(read.exact);
  if (start.d !== 1n || start.compare(STARTS.least) < 0 || start.compare(STARTS.most) > 0) {
    return { refused: `A square starts at a whole number from −${-STARTS.least} to ${STARTS.most}.` };
  }
  return { props: reshaped(square, { start: start.valueOf() }) };
}

/** The products instead of the numbers, twelve by twelve, or the numbers again in rows of ten: nothing shaded, nothing marked. */
export function turnedOver(square: HundredSquare): HundredSquare {
  const { times, ...plain } = cleared(square);
  return times ? { ...plain, across: 10, rows: 10 } : { ...plain, across: MOST_ACROSS, rows: MOST_ACROSS, times: true };
}

/** The first cell, for a marker where nothing was chosen. */
export const firstKey = (square: HundredSquare): number => keysOf(square)[0] ?? square.start;
