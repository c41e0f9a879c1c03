import { spaceOf } from '../../board/card.ts';
import type { Box, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { Token } from '../../board/said.ts';
import { widthOf } from '../../board/text.ts';
import { toFraction, type Fraction } from '../../maths/exact.ts';
import { told } from '../say.ts';
import { addendId, cellId, DIGITS, NUMBER, powersOf, rowName, tellsNumber, tenTo, writtenAddends, type GattegnoChart } from './gattegno-chart.ts';

/** A cell at least, board units: nine stand side by side in a panel, and a finger meets each. */
const CELL = { width: 36, height: 44 } as const;
/** Between the chart and what is written under it. */
const GAP = 8;

/** A number as the chart writes it: with a decimal point. */
export function numeral(amount: Fraction, parts: readonly string[]): Token {
  return amount.d === 1n ? told(amount, parts) : told(amount, parts, 'decimal');
}

/** How the cells lie: `left` is the room for the names of the rows. */
export interface Grid { readonly left: number; readonly width: number; readonly height: number; readonly chart: GattegnoChart }

/** The grid on this surface. Every column is as wide as the widest number. */
export function gridOf(chart: GattegnoChart, { text }: Pick<Around, 'text'>): Grid {
  const wide = [chart.highest, chart.lowest].map(power => spaceOf(numeral(tenTo(power).mul(9), []), 'label', { text, bold: true }).width);
  const left = chart.named ? Math.max(...powersOf(chart).map(power => widthOf(rowName(power), text.minor))) + 10 : 0;
  return { left, width: Math.max(CELL.width, ...wide.map(each => each + 6)), height: Math.max(CELL.height, 1.7 * text.label), chart };
}

/** A row with its name, as a box. */
export function rowBox({ left, width, height, chart }: Grid, power: number): Box {
  return { x: 0, y: (chart.upsideDown ? power - chart.lowest : chart.highest - power) * height, width: left + DIGITS.length * width, height };
}

/** A cell as a box. */
export function cellBox(grid: Grid, power: number, digit: number): Box {
  return { x: grid.left + (digit - 1) * grid.width, y: rowBox(grid, power).y, width: grid.width, height: grid.height };
}

/** The middle of a box. */
export const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** A cell with what it shows. */
export interface Cell { readonly id: string; readonly power: number; readonly digit: number; readonly token: Token; readonly box: Box }

/** Every cell, row by row from the largest. */
export function cellsOf(grid: Grid): readonly Cell[] {
  return powersOf(grid.chart).flatMap(power => DIGITS.map((digit): Cell => {
    const id = cellId(power, digit);
    return { id, power, digit, token: numeral(tenTo(power).mul(digit), [id]), box: cellBox(grid, power, digit) };
  }));
}

/** Something that is written under the chart, its middle and the room it takes. */
export interface Line extends Point { readonly id: string; readonly token: Token; readonly width: number; readonly height: number }
/** The number and its addends, the plus signs between those, and the height of all. */
export interface Written { readonly number?: Line; readonly addends: readonly Line[]; readonly signs: readonly Point[]; readonly height: number }

interface Piece { readonly id: string; readonly token: Token; readonly width: number }

/** Addends in as few lines as fit, each with its pieces in order. */
function brokenUp(pieces: readonly Piece[], sign: number, room: number): readonly (readonly Piece[])[] {
  return pieces.reduce<readonly (readonly Piece[])[]>((lines, piece) => {
    const last = lines.at(-1);
    const taken = (last ?? []).reduce((sum, { width }) => sum + width + sign, 0);
    return last && taken + piece.width <= room ? [...lines.slice(0, -1), [...last, piece]] : [...lines, [piece]];
  }, []);
}

/** What stands under the chart, in the middle: the number, and its addends in as many lines as they need. */
export function writtenOf(grid: Grid, around: Around): Written {
  const { chart } = grid;
  const { value, label } = around.text;
  const { width: room } = rowBox(grid, chart.highest);
  const top = powersOf(chart).length * grid.height + (chart.written || writtenAddends(chart).length > 0 ? GAP : 0);
  const token = numeral(toFraction(chart.number), chart.written ? tellsNumber(chart) : []);
  const number = chart.written && { id: NUMBER, token, x: room / 2, y: top + 0.85 * value, width: spaceOf(token, 'value', around).width, height: 1.7 * value };
  const under = top + (number ? number.height : 0);
  const sign = widthOf('+', label) + 0.7 * label;
  const pieces = writtenAddends(chart).map(({ power, worth }): Piece => {
    const id = addendId(power);
    const written = numeral(worth, [id]);
    return { id, token: written, width: spaceOf(written, 'label', around).width };
  });
  const lines = brokenUp(pieces, sign, room);
  const laid = lines.map((line, nth) => laidOut(line, { sign, room, y: under + (nth + 0.5) * 1.8 * label, height: 1.7 * label, goesOn: nth < lines.length - 1 }));
  return { ...(number && { number }), addends: laid.flatMap(({ all }) => all), signs: laid.flatMap(({ signs }) => signs), height: under + lines.length * 1.8 * label };
}

interface Laying { readonly sign: number; readonly room: number; readonly y: number; readonly height: number; readonly goesOn: boolean }

/** One line of addends in the middle of the room, with a sign after each but the very last. */
function laidOut(line: readonly Piece[], { sign, room, y, height, goesOn }: Laying): { readonly all: readonly Line[]; readonly signs: readonly Point[] } {
  const whole = line.reduce((sum, { width }) => sum + width, 0) + sign * (line.length - 1);
  const starts = line.map((_, at) => (room - whole) / 2 + line.slice(0, at).reduce((sum, { width }) => sum + width + sign, 0));
  const all = line.map((piece, at): Line => ({ ...piece, x: (starts[at] ?? 0) + piece.width / 2, y, height }));
  const followed = goesOn ? all : all.slice(0, -1);
  return { all, signs: followed.map(({ x, width }) => ({ x: x + width / 2 + sign / 2, y })) };
}

/** The chart and what is written under it. */
export function box(chart: GattegnoChart, around: Around): Box {
  const grid = gridOf(chart, around);
  const { number, addends, signs, height } = writtenOf(grid, around);
  const { width } = rowBox(grid, chart.highest);
  const lines = [...(number ? [number] : []), ...addends];
  const left = Math.min(0, ...lines.map(each => each.x - each.width / 2));
  const right = Math.max(width, ...lines.map(each => each.x + each.width / 2), ...signs.map(({ x }) => x + around.text.label / 2));
  return { x: left - 2, y: -2, width: right - left + 4, height: height + 4 };
}
