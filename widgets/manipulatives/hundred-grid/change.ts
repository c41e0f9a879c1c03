import type { Moved } from '../../board/manipulative.ts';
import type { Fraction } from '../../maths/exact.ts';
import { toText } from '../../maths/print.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { amount, readPortions } from '../portion.ts';
import { areRuns, brushOf, countOf, filled, rolled, unrolled, WRITINGS, type HundredGrid, type Shade, type Writing } from './hundred-grid.ts';

/** How many parts one cell has. */
export const inCell = ({ of }: Pick<HundredGrid, 'of'>): number => of / 100;

/** The most parts that a shade can have beside the other one. */
export function room(props: HundredGrid, shade: Shade): number {
  return props.of - countOf(props, shade === '1' ? '2' : '1');
}

/** So many parts in a shade, a whole number, filled from the beginning with all of the first shade before the second; as far as there is room. */
export function fillTo(props: HundredGrid, shade: Shade, count: number): HundredGrid {
  const to = Math.min(room(props, shade), Math.max(0, count));
  const [first, second] = shade === '1' ? [to, countOf(props, '2')] : [countOf(props, '1'), to];
  return { ...props, runs: filled(props.of, first, second) };
}

/** Fills with the shade in use up to a place, so many parts from the beginning; the second shade begins where the first ends. */
export function fillUpTo(props: HundredGrid, place: number): HundredGrid {
  const shade = brushOf(props);
  return fillTo(props, shade, shade === '1' ? place : place - countOf(props, '1'));
}

/** One cell with the shade in use, or without it if all of it has it. */
export function toggled(props: HundredGrid, cell: number): HundredGrid {
  const [all, each, shade] = [unrolled(props), inCell(props), brushOf(props)];
  const own = all.slice(cell * each, (cell + 1) * each);
  const now = own === shade.repeat(each) ? '0' : shade;
  return { ...props, runs: rolled(all.slice(0, cell * each) + now.repeat(each) + all.slice((cell + 1) * each)) };
}

/** Shaded from the beginning without gaps, the first shade before the second. */
export function together(props: HundredGrid): HundredGrid {
  return { ...props, runs: filled(props.of, countOf(props, '1'), countOf(props, '2')) };
}

/** A step through the cells that comes to each of a hundred once. */
const STRIDE = 37;

/** The same amounts in cells all over the grid. */
export function scattered(props: HundredGrid): HundredGrid {
  const each = inCell(props);
  const order = Array.from({ length: 100 }, (_, at) => (at * STRIDE + 5) % 100);
  const shades = '1'.repeat(countOf(props, '1')) + '2'.repeat(countOf(props, '2'));
  const cells = Array.from({ length: 100 }, (_, at) => shades.slice(order.indexOf(at) * each, (order.indexOf(at) + 1) * each).padEnd(each, '0'));
  return { ...props, runs: rolled(cells.join('')) };
}

/** The same shading from the other end of the grid. */
export function reversed(props: HundredGrid): HundredGrid {
  return { ...props, runs: props.runs.toReversed() };
}

/** "A hundred grid shows whole hundredths; 1/7 is not one of them." */
export function notWhole(of: HundredGrid['of'], value: Fraction): Refusal {
  const number = toText(amount(value));
  return { refused: of === 100 ? `A hundred grid shows whole hundredths; ${number} is not one of them.` : `A thousand grid shows whole thousandths; ${number} is not one of them.` };
}

const TOO_MUCH: Refusal = { refused: 'The whole grid is 1. Type a number from 0 to 1, such as 0.6, 60% or 3/5.' };

/** How many parts a number is, or why the grid does not show it. */
function countFor({ of }: Pick<HundredGrid, 'of'>, value: Fraction): number | Refusal {
  if (value.compare(0) < 0 || value.compare(1) > 0) return TOO_MUCH;
  const count = value.mul(of);
  return count.d === 1n ? Number(count) : notWhole(of, value);
}

/** The grid with one or two numbers shaded from the beginning, the second in its own shade; refused where they do not fit. */
export function showing(props: HundredGrid, values: readonly Fraction[]): HundredGrid | Refusal {
  const counts = values.map(value => countFor(props, value));
  const refused = counts.find(isRefusal);
  if (refused) return refused;
  const [first = 0, second = 0, ...others] = counts.filter(count => typeof count === 'number');
  if (others.length > 0) return { refused: 'A grid shows one number, or two that are added in two shades.' };
  return first + second > props.of ? TOO_MUCH : { ...props, runs: filled(props.of, first, second) };
}

/** What was typed: a number, or an addition of two. `shade`: only this one, a single number, and the other stays. */
export function typeShaded(props: HundredGrid, text: string, shade?: Shade): Moved<HundredGrid> {
  const portions = readPortions(text);
  if (isRefusal(portions)) return portions;
  const values = portions.map(({ value }) => value);
  if (shade !== undefined) return typeShade(props, values, shade);
  const made = showing(props, values);
  return isRefusal(made) ? made : { props: made };
}

function typeShade(props: HundredGrid, [value, ...others]: readonly Fraction[], shade: Shade): Moved<HundredGrid> {
  if (value === undefined || others.length > 0) return { refused: 'Type one number, such as 0.6.' };
  const count = countFor(props, value);
  if (isRefusal(count)) return count;
  return count > room(props, shade) ? { refused: 'With the other shade that would be more than the whole grid.' } : { props: fillTo(props, shade, count) };
}

/** In thousandths instead of hundredths, or back where every run is of whole hundredths. */
export function resized(props: HundredGrid): Moved<HundredGrid> {
  const of = props.of === 100 ? 1000 : 100;
  const runs = props.runs.map(run => ({ ...run, count: run.count * of / props.of }));
  if (runs.every(({ count }) => Number.isInteger(count)) && areRuns({ of, runs })) return { props: { ...props, of, runs } };
  return { refused: 'Some of what is shaded is not a whole hundredth. Shade whole hundredths first.' };
}

/** Written so too, or not any more; the order stays that of decimal, percentage, fraction. */
export function withWriting(props: HundredGrid, writing: Writing): HundredGrid {
  const has = props.writes.includes(writing);
  return { ...props, writes: WRITINGS.filter(each => (each === writing ? !has : props.writes.includes(each))) };
}
