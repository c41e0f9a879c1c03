import { spaceOf } from '../../board/card.ts';
import type { Box, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { TextSize } from '../../board/marks.ts';
import type { Token } from '../../board/said.ts';
import { toFraction } from '../../maths/exact.ts';
import { amount, portion } from '../portion.ts';
import { countOf, isWritten, LINE_VALUE, longest, totalId, wholesOf, type FractionWall, type Strip } from './fraction-wall.ts';

/** A strip where it lies; `pitch`: how long one of its parts is. */
export interface Row { readonly strip: Strip; readonly y: number; readonly height: number; readonly width: number; readonly pitch: number }
/** A number that is written, its middle and its width. */
export interface Written { readonly token: Token; readonly at: Point; readonly width: number; readonly size: TextSize }

/** Left free between two strips, between a strip and its number, and beside the strips for the handles by which they are moved, board units. */
const GAP = 4;
const BESIDE = 8;
const HANDLE = 26;
/** Room below for the handle of the upright line. */
const KNOB = 26;

/** Few strips are high, many are low. */
const least = ({ strips }: FractionWall): number => (strips.length <= 2 ? 52 : strips.length <= 4 ? 44 : strips.length <= 8 ? 34 : 27);
const sizeOf = ({ strips }: FractionWall): { readonly each: TextSize; readonly total: TextSize } =>
  (strips.length <= 4 ? { each: 'label', total: 'value' } : { each: 'minor', total: 'label' });

/** How a wall writes so many parts of a strip; a ratio is of what is shaded only. */
const writes = ({ as }: FractionWall) => (as === 'ratio' ? 'fraction' : as);

/** The number in each part of a strip. */
export function eachToken(wall: FractionWall, strip: Strip): Token {
  return { value: portion(1, strip.cut, writes(wall)), parts: [strip.id] };
}

/** What is shaded of a strip: one number, two in two shades, or a ratio: of the two shades, or of what is shaded to what is not. */
export function totalToken(wall: FractionWall, strip: Strip): Token {
  const [all, first, second] = [countOf(strip), countOf(strip, '1'), countOf(strip, '2')];
  const parts = isWritten(wall, strip) ? [totalId(strip.id)] : wall.each ? [strip.id] : [];
  const isTwo = first > 0 && second > 0;
  if (wall.as === 'ratio') {
    const terms = isTwo ? [first, second] : [all, strip.shades.length - all];
    return { value: { op: 'ratio', of: terms.map(term => ({ exact: String(term) })) }, parts };
  }
  const as = writes(wall);
  return { value: isTwo ? { op: 'plus', of: [portion(first, strip.cut, as), portion(second, strip.cut, as)] } : portion(all, strip.cut, as), parts };
}

/** Where the upright line stands, in wholes, as it is written. */
export function lineToken(wall: FractionWall, line: string): Token {
  return { value: amount(toFraction(line), writes(wall)), parts: [LINE_VALUE] };
}

/** How high a number with a fraction in it is, or its veil: the same for all, so that no strip tells its number by its height. */
function high(wall: FractionWall, size: TextSize, around: Around): number {
  const { above, below } = spaceOf({ value: portion(1, 24, writes(wall)), parts: [] }, size, around);
  return Math.max(above + below, around.text[size] * 1.6) + 4;
}

/** The strips from the top down, all of one height. */
export function rowsOf(wall: FractionWall, around: Around): readonly Row[] {
  const size = sizeOf(wall);
  const height = Math.max(least(wall), wall.each ? high(wall, size.each, around) : 0, wall.total ? high(wall, size.total, around) - GAP : 0);
  return wall.strips.map((strip, at) => ({ strip, y: at * (height + GAP), height, width: wholesOf(strip) * wall.length, pitch: wall.length / strip.cut }));
}

/** The numbers in the parts of a strip, smaller where they would not fit into their parts; none where they do not fit even so. */
export function eachOf(wall: FractionWall, { strip, y, height, pitch }: Row, around: Around): readonly Written[] {
  if (!wall.each) return [];
  const token = eachToken(wall, strip);
  const large = sizeOf(wall).each;
  const size = spaceOf(token, large, around).width <= pitch - 5 ? large : spaceOf(token, 'minor', around).width <= pitch - 1 ? 'minor' : undefined;
  if (size === undefined) return [];
  const { width } = spaceOf(token, size, around);
  return Array.from({ length: strip.shades.length }, (_, at) => ({ token, width, size, at: { x: (at + 0.5) * pitch, y: y + height / 2 } }));
}

/** What is shaded, beside its strip. */
export function totalOf(wall: FractionWall, { strip, y, height }: Row, around: Around): Written | undefined {
  if (!isWritten(wall, strip)) return undefined;
  const token = totalToken(wall, strip);
  const size = sizeOf(wall).total;
  const { width } = spaceOf(token, size, around);
  return { token, size, width, at: { x: longest(wall) * wall.length + BESIDE + width / 2, y: y + height / 2 } };
}

/** The upright line: its place and how far it goes, its handle, and its number above the strips. Undefined where there is none. */
export function lineOf(wall: FractionWall, around: Around): { readonly top: Point; readonly knob: Point; readonly written: Written } | undefined {
  if (wall.line === undefined) return undefined;
  const x = toFraction(wall.line).valueOf() * wall.length;
  const token = lineToken(wall, wall.line);
  const { width } = spaceOf(token, 'label', around);
  return {
    top: { x, y: -6 }, knob: { x, y: bottom(wall, around) + KNOB / 2 },
    written: { token, width, size: 'label', at: { x, y: -6 - high(wall, 'label', around) / 2 } },
  };
}

function bottom(wall: FractionWall, around: Around): number {
  const last = rowsOf(wall, around).at(-1);
  return last === undefined ? 0 : last.y + last.height;
}

/** Whether there is anything to do with the handles of strips. */
export function hasHandles({ strips, each }: FractionWall): boolean {
  return strips.length > 1 || each === true;
}

/** Where a strip is taken hold of to be moved up or down, and to have its numbers veiled. */
export function handleOf({ y, height }: Row): Box {
  return { x: -HANDLE, y, width: HANDLE - 4, height };
}

/** The strips with all that is written beside and above them; their left upper corner is at 0, 0. */
export function box(wall: FractionWall, around: Around): Box {
  const rows = rowsOf(wall, around);
  const line = lineOf(wall, around);
  const numbers = [...rows.flatMap(row => totalOf(wall, row, around) ?? []), ...(line ? [line.written] : [])];
  const left = Math.min(line ? -KNOB / 2 : 0, hasHandles(wall) ? -HANDLE : -2, ...numbers.map(({ at, width }) => at.x - width / 2));
  const right = Math.max(longest(wall) * wall.length + (line ? KNOB / 2 : 2), ...numbers.map(({ at, width }) => at.x + width / 2 + 2));
  const top = line ? -8 - high(wall, 'label', around) : -2;
  return { x: left, y: top, width: right - left, height: bottom(wall, around) + (line ? KNOB + 2 : 2) - top };
}
