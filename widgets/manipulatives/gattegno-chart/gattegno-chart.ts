import { Fraction, toFraction, type Exact } from '../../maths/exact.ts';

/**
 * A row for each power of ten from `highest` down to `lowest`, with one to nine of it. `number`: what the chosen cells come to, one in a row at most; its
 * digits stand in rows that there are. `jump`: by how many rows all of it got larger last, or smaller; what was done else since makes it be forgotten.
 * `upsideDown`: the largest row stands lowest. `written`: the number stands under the chart, `expanded`: its addends too; `named`: the rows have their names.
 */
export type GattegnoChart = {
  readonly highest: number; readonly lowest: number; readonly number: Exact; readonly jump?: number;
  readonly upsideDown?: true; readonly written?: true; readonly expanded?: true; readonly named?: true;
};

/** The rows that there can be, as powers of ten: millions to thousandths. */
export const HIGHEST = 6;
export const LOWEST = -3;
export const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

const NAMES: readonly string[] = ['thousandths', 'hundredths', 'tenths', 'ones', 'tens', 'hundreds', 'thousands', 'ten thousands', 'hundred thousands', 'millions'];
/** What a row is called. */
export const rowName = (power: number): string => NAMES[power - LOWEST] ?? 'ones';

type Rows = Pick<GattegnoChart, 'highest' | 'lowest'>;

/** A power of ten, exact. */
export function tenTo(power: number): Fraction {
  return power < 0 ? new Fraction(1).div(10n ** BigInt(-power)) : new Fraction(10n ** BigInt(power));
}

/** The rows from the highest down. */
export function powersOf({ highest, lowest }: Rows): readonly number[] {
  return Array.from({ length: highest - lowest + 1 }, (_, at) => highest - at);
}

/** Whether a number is made of what stands in these rows, at most one of each. */
export function fits(number: Fraction, { highest, lowest }: Rows): boolean {
  return number.compare(0) >= 0 && number.compare(tenTo(highest + 1)) < 0 && number.div(tenTo(lowest)).d === 1n;
}

/** The digit of a number for a power of ten. */
export function digitOf(number: Fraction, power: number): number {
  return Number(number.div(tenTo(power)).floor().mod(10));
}

/** The fewest rows in which all digits of a number stand; undefined where millions to thousandths are not enough. The ones for zero. */
export function rowsFor(number: Fraction): Rows | undefined {
  const all = { highest: HIGHEST, lowest: LOWEST };
  if (!fits(number, all)) return undefined;
  const used = powersOf(all).filter(power => digitOf(number, power) > 0);
  return { highest: used[0] ?? 0, lowest: used.at(-1) ?? 0 };
}

/** A cell that is chosen: its row, its digit and what it is worth. */
export interface Addend { readonly power: number; readonly digit: number; readonly worth: Fraction }

/** What the chart's number is made of, the largest first. */
export function addendsOf(chart: GattegnoChart): readonly Addend[] {
  const number = toFraction(chart.number);
  return powersOf(chart).map(power => ({ power, digit: digitOf(number, power) })).filter(({ digit }) => digit > 0)
    .map(({ power, digit }) => ({ power, digit, worth: tenTo(power).mul(digit) }));
}

/** The cells that are chosen. */
export function chosenCells(chart: GattegnoChart): ReadonlySet<string> {
  return new Set(addendsOf(chart).map(({ power, digit }) => cellId(power, digit)));
}

/** What the number was before it jumped; undefined: it did not. */
export function beforeJump({ number, jump }: Pick<GattegnoChart, 'number' | 'jump'>): Fraction | undefined {
  return jump === undefined ? undefined : toFraction(number).div(tenTo(jump));
}

/** Whether the rows are in order, and the number and what it jumped from stand in them. */
export function isChart(chart: GattegnoChart): boolean {
  const before = beforeJump(chart);
  return chart.highest >= chart.lowest && fits(toFraction(chart.number), chart) && (before === undefined || (chart.number !== '0' && fits(before, chart)));
}

/** The part of a cell. */
export const cellId = (power: number, digit: number): string => `c${power}d${digit}`;
/** The part of a row, which is a slider. */
export const rowId = (power: number): string => `row${power}`;
/** The part of the written number, and of an addend that is written. */
export const NUMBER = 'number';
export const addendId = (power: number): string => `addend${power}`;

/** The addends that are written under the chart; a single one would be the number again. */
export function writtenAddends(chart: GattegnoChart): readonly Addend[] {
  const all = addendsOf(chart);
  return chart.expanded && all.length > 1 ? all : [];
}

/** The parts that tell an addend: its cell, and where it is written. */
export function tellsAddend(chart: GattegnoChart, { power, digit }: Addend): readonly string[] {
  return [cellId(power, digit), ...(writtenAddends(chart).length > 0 ? [addendId(power)] : [])];
}

/** The parts that tell the number: where it is written, else its cells. */
export function tellsNumber(chart: GattegnoChart): readonly string[] {
  return chart.written ? [NUMBER] : addendsOf(chart).map(({ power, digit }) => cellId(power, digit));
}
