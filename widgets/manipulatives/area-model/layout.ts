import { spaceOf } from '../../board/card.ts';
import type { Box, PartId, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { TextSize } from '../../board/marks.ts';
import { aroundAll } from '../../board/room.ts';
import type { Token } from '../../board/said.ts';
import { widthOf } from '../../board/text.ts';
import { degree, times } from '../../maths/value.ts';
import { Fraction } from '../../maths/exact.ts';
import { told } from '../say.ts';
import { cellsOf, coefficientOf, numberIn, rowsOf, sideValue, sumId, TOTAL, type AreaModel, type Side, type Term } from './area-model.ts';
import { cellToken, summedRows, sumToken, termToken, totalToken } from './tokens.ts';

/** Where a term begins and ends along its side, board units. */
export interface Band extends Term { readonly from: number; readonly to: number }
/** A value that is written, and its middle; `id`: of the part that shows it; `about`: parts that it would tell something of. */
export interface Label extends Point { readonly id?: PartId; readonly token: Token; readonly size: TextSize; readonly width: number; readonly high: number; readonly about?: readonly PartId[] }
/** Words under the rectangle, from their left end; they fall silent while one of these parts is veiled. */
export interface Caption extends Point { readonly text: string; readonly about: readonly PartId[] }
/** Everything that is drawn of a rectangle whose corner is the origin. `units`: the unit squares it is drawn in, and how each is cut. */
export interface Layout {
  readonly columns: readonly Band[]; readonly rows: readonly Band[]; readonly width: number; readonly height: number; readonly isScaled: boolean;
  readonly units?: { readonly size: number; readonly across: number; readonly down: number; readonly cutAcross: number; readonly cutDown: number };
  readonly labels: readonly Label[]; readonly captions: readonly Caption[];
}

/** The widths and the height that a rectangle is drawn to scale in: with its labels in a panel's, or a little wider where what is written needs that. */
const WIDTHS = [264, 300];
const HIGHEST = 216;
/** How far a label stands from the rectangle. */
const AWAY = 9;
/** Lengths of a sketch: the shortest term, how much longer each longer one is, and one that is to be found. */
const SKETCH = { least: 60, step: 22, steps: 3, unknown: 76 };
/** Finer parts of a unit square than this are no longer seen, nor more unit squares in a row. */
const FINEST_CUT = 12;
const MOST_UNITS = 4;

type Writing = Pick<Around, 'text' | 'veiled'>;

function labelled({ id, token, size = 'value' }: { readonly id?: PartId; readonly token: Token; readonly size?: TextSize }, around: Writing): Omit<Label, 'x' | 'y'> {
  const space = spaceOf(token, size, around);
  return { ...(id !== undefined && { id }), token, size, width: space.width, high: 2 * Math.max(space.above, space.below) };
}

/** The room that the values of a column or row need across and down: as they are, and as a veil's card where `card` says so. */
function needs(tokens: readonly Token[], { text }: Writing, card: boolean): { readonly width: number; readonly high: number } {
  const all = tokens.map(token => labelled({ token }, { text }));
  return {
    width: Math.max(card ? 2 * text.value : 0, ...all.map(({ width }) => width)) + (card ? 10 : 4),
    high: Math.max(card ? 1.6 * text.value : 0, ...all.map(({ high }) => high)) + (card ? 6 : 3),
  };
}

interface Needed { readonly columns: readonly number[]; readonly rows: readonly number[] }

function needed(props: AreaModel, around: Writing, card: boolean): Needed {
  const cells = rowsOf(props).map(row => row.map(cell => cellToken(props, cell)));
  return {
    columns: props.across.map((term, at) => needs([termToken(props, term), ...cells.flatMap(row => row[at] ?? [])], around, card).width),
    rows: props.down.map((term, at) => needs([termToken(props, term), ...(cells[at] ?? [])], around, card).high),
  };
}

/** Whether every length has room for what is written in it, and for the veils' cards of neighbours, those beside the rectangle too: always before it, `after` it where something stands there. */
function hasRoom(lengths: readonly number[], least: readonly number[], { card, after }: { readonly card: number; readonly after: boolean }): boolean {
  const [first, last] = [lengths[0] ?? 0, lengths.at(-1) ?? 0];
  if (first < card - AWAY || (after && last < card - AWAY)) return false;
  return lengths.every((length, at) => length >= (least[at] ?? 0) && (at === 0 || (length + (lengths[at - 1] ?? 0)) / 2 >= card));
}

const lengthsOf = (side: Side): readonly number[] | undefined => {
  const numbers = side.map(term => numberIn(term)?.valueOf() ?? 0);
  return numbers.every(each => each > 0) ? numbers : undefined;
};

/** Board units for one, where all sides are known numbers and everything written has room; undefined: only a sketch is readable. */
function scaleOf(props: AreaModel, around: Writing): number | undefined {
  const [down, across] = [lengthsOf(props.down), lengthsOf(props.across)];
  if (!down || !across) return undefined;
  const [high = 1, wide = 1] = [down, across].map(lengths => lengths.reduce((a, b) => a + b)).map(length => (props.unit ? Math.ceil(length) : length));
  const least = needed(props, around, false);
  const after = props.totals === true || props.unit === true;
  return WIDTHS.map(width => Math.min(width / wide, HIGHEST / high)).find(scale => {
    const columns = hasRoom(across.map(each => each * scale), least.columns, { card: 2 * around.text.value + 2, after });
    return columns && hasRoom(down.map(each => each * scale), least.rows, { card: 1.6 * around.text.value + 2, after });
  });
}

const keyOf = ({ value }: Term): string => (value ? JSON.stringify(value) : '?');

/** The lengths of a sketch by term: longer for what is more, the same for the same wherever it stands, and with room for all that is written. */
function sketched(props: AreaModel, around: Writing): ReadonlyMap<string, number> {
  const terms = [...props.down, ...props.across];
  const sizes = [...new Map(terms.flatMap(term => (term.value ? [[keyOf(term), term.value] as const] : []))).entries()];
  const size = (value: NonNullable<Term['value']>): Fraction => coefficientOf(coefficientOf(value).s < 0n ? times(value, new Fraction(-1)) : value);
  const order = sizes.toSorted(([, a], [, b]) => degree(a) - degree(b) || size(a).compare(size(b))).map(([key]) => key);
  const { columns, rows } = needed(props, around, true);
  const least = (key: string): number => Math.max(
    key === '?' ? SKETCH.unknown : SKETCH.least + SKETCH.step * Math.min(SKETCH.steps, order.indexOf(key)),
    ...props.across.map((term, at) => (keyOf(term) === key ? columns[at] ?? 0 : 0)), ...props.down.map((term, at) => (keyOf(term) === key ? rows[at] ?? 0 : 0)),
  );
  return new Map([...order, '?'].map(key => [key, least(key)]));
}

function bandsOf(side: Side, length: (term: Term) => number): readonly Band[] {
  return side.reduce<readonly Band[]>((so, term) => {
    const from = so.at(-1)?.to ?? 0;
    return [...so, { ...term, from, to: from + length(term) }];
  }, []);
}

const mid = ({ from, to }: Band): number => (from + to) / 2;
const endOf = (bands: readonly Band[]): number => bands.at(-1)?.to ?? 0;

/** Values of the sides and in the cells. */
function inPlace(props: AreaModel, around: Writing, { columns, rows }: Pick<Layout, 'columns' | 'rows'>): readonly Label[] {
  const tops = columns.map(band => ({ band, label: labelled({ id: band.id, token: termToken(props, band) }, around) }));
  const top = Math.max(...tops.map(({ label }) => label.high));
  const lefts = rows.map(band => ({ ...labelled({ id: band.id, token: termToken(props, band) }, around), y: mid(band) }));
  const cells = cellsOf(props).map((cell, at) => {
    const [row, column] = [rows[Math.floor(at / columns.length)], columns[at % columns.length]];
    return { ...labelled({ id: cell.id, token: cellToken(props, cell) }, around), x: column ? mid(column) : 0, y: row ? mid(row) : 0 };
  });
  return [...lefts.map(label => ({ ...label, x: -AWAY - label.width / 2 })), ...tops.map(({ band, label }) => ({ ...label, x: mid(band), y: -AWAY + 2 - top / 2 })), ...cells];
}

interface Body { readonly rows: readonly Band[]; readonly width: number; readonly height: number }

/** The sums of the rows at the right, and of all under them. */
function totals(props: AreaModel, around: Writing, { rows, width, height }: Body): readonly Label[] {
  if (!props.totals) return [];
  const sums = summedRows(props).map((row, at) => ({ ...labelled({ id: sumId(row[0]?.row.id ?? ''), token: sumToken(props, row) }, around), y: rows[at] ? mid(rows[at]) : 0 }));
  const all = labelled({ id: TOTAL, token: totalToken(props) }, around);
  const right = width + AWAY + 4 + Math.max(all.width, ...sums.map(label => label.width));
  const y = sums.length === 0 ? (rows[0] ? mid(rows[0]) : 0) : height + AWAY + all.high / 2;
  return [...sums, { ...all, y }].map(label => ({ ...label, x: right - label.width / 2 }));
}

/** That the sides of unit squares are one; not where totals stand. */
function ones({ totals: isTotalled, down, across }: AreaModel, around: Writing, { units, width, height }: Pick<Layout, 'units' | 'width' | 'height'>): readonly Label[] {
  if (!units || isTotalled) return [];
  const one = { ...labelled({ token: told(1), size: 'label' }, around), about: ids([...down, ...across]) };
  return [{ ...one, x: units.size / 2, y: height + 6 + one.high / 2 }, { ...one, x: width + 8 + one.width / 2, y: units.size / 2 }];
}

const ids = (terms: readonly { readonly id: PartId }[]): readonly PartId[] => terms.map(({ id }) => id);

/** The longest that is said there. */
const MISMATCH = 'does not match';

/** What is said under the rectangle: that it is a sketch, and that something does not match. */
function captions(props: AreaModel, { isScaled, labels, height }: Pick<Layout, 'isScaled' | 'labels' | 'height'>, around: Writing): readonly Caption[] {
  const wide = widthOf(MISMATCH, around.text.minor) + AWAY;
  const bottom = Math.max(height, ...labels.filter(label => label.x - label.width / 2 < wide).map(label => label.y + label.high / 2));
  const lines = [
    ...(isScaled ? [] : [{ text: 'not to scale', about: ids([...props.down, ...props.across]) }]),
    ...(cellsOf(props).some(({ wrong }) => wrong) ? [{ text: MISMATCH, about: ids([...props.down, ...props.across, ...cellsOf(props)]) }] : []),
  ];
  return lines.map((line, at) => ({ ...line, x: 0, y: bottom + AWAY + around.text.minor * (0.5 + 1.3 * at) }));
}

function unitsOf(props: AreaModel, scale: number): Layout['units'] {
  const [down, across] = [sideValue(props.down), sideValue(props.across)].map(value => coefficientOf(value ?? {}));
  if (!props.unit || !down || !across || [down, across].some(side => side.compare(MOST_UNITS) > 0)) return undefined;
  const cut = (side: Fraction): number => (side.d <= BigInt(FINEST_CUT) ? Number(side.d) : 1);
  return { size: scale, across: Number(across.ceil()), down: Number(down.ceil()), cutAcross: cut(across), cutDown: cut(down) };
}

/** Where everything of a rectangle is drawn: to scale where its sides are known numbers and what is written has room, else as a sketch. */
export function layout(props: AreaModel, around: Writing): Layout {
  const scale = scaleOf(props, around);
  const sketch = scale === undefined ? sketched(props, around) : undefined;
  const length = (term: Term): number => (scale === undefined ? sketch?.get(keyOf(term)) ?? SKETCH.least : (numberIn(term)?.valueOf() ?? 0) * scale);
  const [columns, rows] = [bandsOf(props.across, length), bandsOf(props.down, length)];
  const units = scale === undefined ? undefined : unitsOf(props, scale);
  const [width, height] = units ? [units.size * units.across, units.size * units.down] : [endOf(columns), endOf(rows)];
  const labels = [...inPlace(props, around, { columns, rows }), ...totals(props, around, { rows, width, height }), ...ones(props, around, { ...(units && { units }), width, height })];
  const isScaled = scale !== undefined;
  return { columns, rows, width, height, isScaled, ...(units && { units }), labels, captions: captions(props, { isScaled, labels, height }, around) };
}

/** The rectangle with everything that is written around it. */
export function box(props: AreaModel, around: Around): Box {
  const { width, height, labels, captions: lines } = layout(props, around);
  const body = { x: -6, y: -6, width: width + 12, height: height + 12 };
  const high = around.text.minor;
  return aroundAll([
    body, ...labels.map(label => ({ x: label.x - label.width / 2, y: label.y - label.high / 2, width: label.width, height: label.high })),
    ...lines.map(({ text, x, y }) => ({ x, y: y - high / 2, width: widthOf(text, high), height: high })),
  ]) ?? body;
}
