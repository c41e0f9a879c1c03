import type { PartId } from '../../board/document.ts';
import { toFraction, type Fraction } from '../../maths/exact.ts';
import type { Value } from '../../maths/expression.ts';
import { coefficients, minus, number, plus, product, sameValue } from '../../maths/value.ts';

/** A part of a side: one number, or one letter term such as 2x; without a value it is to be found. Its id is its own for life, on whichever side it is. */
export type Term = { readonly id: string; readonly value?: Value };
/** The parts of a side, from the top or from the left. */
export type Side = readonly [Term, ...Term[]];
/**
 * A rectangle whose sides are sums. `given`: what is known of cells that their sides do not tell (by the cell's id), or tell otherwise. `missing`: cells
 * that are not there, such as the corner of a square that is to be completed. `unit`: it is drawn in unit squares, cut into equal parts. `totals`: the
 * sums of the rows and of all are written. `next` makes the next id.
 */
export type AreaModel = {
  readonly down: Side; readonly across: Side; readonly given: Readonly<Record<string, Value>>; readonly missing: readonly string[];
  readonly as?: 'decimal'; readonly unit?: true; readonly totals?: true; readonly next: number;
};
/** Which side: the left one, which goes down, or the top one, which goes across. */
export type Way = 'down' | 'across';

/** The most parts of a side. */
export const MOST_TERMS = 4;
/** The highest power of a letter in a side, so that a product can be read. */
const HIGHEST = 4;
const MONOMIAL = /^(?:\p{L}(?:\^[2-4])?(?:\*\p{L}(?:\^[2-4])?){0,3})?$/u;

/** One part of the area: where two parts of the sides cross. `value`: what is written in it; `wrong`: its sides tell otherwise. */
export interface Cell { readonly id: PartId; readonly row: Term; readonly column: Term; readonly value?: Value; readonly missing: boolean; readonly wrong: boolean }

/** The id of the cell where two terms cross; the same when the rectangle is turned. */
export const cellId = (one: Term, other: Term): PartId => `c-${[one.id, other.id].toSorted().join('-')}`;
/** The id of the line after a term, of the sum of a row, and of the sum of all. */
export const lineId = (term: PartId): PartId => `${term}-line`;
export const sumId = (term: PartId): PartId => `${term}-sum`;
export const TOTAL = 'total';

/** Whether a value is a single term with a coefficient that is not zero: −3, 2x, xy. */
export function isTerm(value: Value): boolean {
  const [name, ...others] = Object.keys(value);
  return name !== undefined && others.length === 0 && MONOMIAL.test(name) && JSON.stringify(product(value, number(1))) === JSON.stringify(value);
}

/** The number that a term is, or undefined of a letter term and of one that is to be found. */
export function numberIn({ value }: Term): Fraction | undefined {
  const [name, ...others] = Object.keys(value ?? {});
  return value && name === '' && others.length === 0 ? toFraction(value[''] ?? '0') : undefined;
}

/** The coefficient of a term's only monomial. */
export function coefficientOf(value: Value): Fraction {
  return [...coefficients(value).values()][0] ?? toFraction('0');
}

/** Sides with ids from a number on; values left out are to be found. */
export function sideOf(values: readonly (Value | undefined)[], next = 1): Side {
  const term = (value: Value | undefined, at: number): Term => ({ id: `t${next + at}`, ...(value && { value }) });
  const [first, ...others] = values.map(term);
  return [first ?? { id: `t${next}` }, ...others];
}

/** A rectangle with these sides. */
export function areaOf(down: readonly (Value | undefined)[], across: readonly (Value | undefined)[], more: Partial<Pick<AreaModel, 'as' | 'unit' | 'totals'>> = {}): AreaModel {
  return { down: sideOf(down), across: sideOf(across, 1 + down.length), given: {}, missing: [], next: 1 + down.length + across.length, ...more };
}

function cellOf({ given, missing }: AreaModel, row: Term, column: Term): Cell {
  const id = cellId(row, column);
  const worked = row.value && column.value && product(row.value, column.value);
  const value = given[id] ?? worked;
  return { id, row, column, missing: missing.includes(id), wrong: worked !== undefined && value !== undefined && !sameValue(worked, value), ...(value && { value }) };
}

/** The cells, row by row. */
export function rowsOf(props: AreaModel): readonly (readonly Cell[])[] {
  return props.down.map(row => props.across.map(column => cellOf(props, row, column)));
}
export const cellsOf = (props: AreaModel): readonly Cell[] => rowsOf(props).flat();

/** The sum of values; undefined when one of them is to be found. */
export function sum(values: readonly (Value | undefined)[]): Value | undefined {
  return values.reduce<Value | undefined>((so, value) => (so && value ? plus(so, value) : undefined), {});
}

/** How long a side is. */
export const sideValue = (side: Side): Value | undefined => sum(side.map(({ value }) => value));
/** What cells that are there come to. */
export const sumOfCells = (cells: readonly Cell[]): Value | undefined => sum(cells.filter(({ missing }) => !missing).map(({ value }) => value));

/** What the rectangle is worth: undefined when a cell is to be found, or its sides tell otherwise. */
export function worthOf(props: AreaModel): Value | undefined {
  return cellsOf(props).some(({ wrong }) => wrong) ? undefined : sumOfCells(cellsOf(props));
}

/** Whether every term is a number. */
export const isOfNumbers = ({ down, across }: AreaModel): boolean => [...down, ...across].every(term => numberIn(term) !== undefined);

/** Whether sides and cells are what they can be: few terms, no product too high to be read, and some cell that is there. */
export function isArea(props: AreaModel): boolean {
  const cells = cellsOf(props);
  const ids = new Set(cells.map(({ id }) => id));
  const values = [...props.down, ...props.across].flatMap(({ value }) => (value ? [value] : []));
  return [props.down, props.across].every(side => side.length <= MOST_TERMS) && values.every(isTerm) && Object.values(props.given).every(isTerm)
    && [...Object.keys(props.given), ...props.missing].every(id => ids.has(id)) && cells.some(({ missing }) => !missing)
    && cells.every(({ value }) => value === undefined || isTerm(value)) && new Set(props.missing).size === props.missing.length
    && values.every(value => Object.keys(value).every(name => name.split('*').length <= HIGHEST));
}

/** How two values differ is nothing but their order: whether they are the same, or both are to be found. */
export const isSame = (one: Value | undefined, other: Value | undefined): boolean => (one && other ? Object.keys(minus(one, other)).length === 0 : one === other);
