import type { PartId } from '../../board/document.ts';
import type { Token } from '../../board/said.ts';
import type { Expression, Value } from '../../maths/expression.ts';
import { fromNumber, fromValue } from '../../maths/print.ts';
import { coefficients, sameValue, times } from '../../maths/value.ts';
import { Fraction } from '../../maths/exact.ts';
import { cellsOf, coefficientOf, isOfNumbers, rowsOf, sideValue, sum, sumId, sumOfCells, TOTAL, type AreaModel, type Cell, type Side, type Term, type Way } from './area-model.ts';

const UNKNOWN: Expression = { unknown: true };
type Form = Pick<AreaModel, 'as'>;

const isWhole = (value: Value): boolean => [...coefficients(value).values()].every(({ d }) => d === 1n);

/** A value as it is written here, or `?` where it is to be found. Whole numbers are written in one way only. */
export const written = ({ as }: Form, value: Value | undefined): Expression => (value ? fromValue(value, isWhole(value) ? undefined : as) : UNKNOWN);

/** Terms added in their order, and those below zero taken away: 20 + 3, x − 3, ? + 2. */
export function sumExpression(form: Form, values: readonly (Value | undefined)[]): Expression {
  const [first, ...others] = values;
  return others.reduce<Expression>((so, value) => {
    if (value && coefficientOf(value).s < 0n) return { op: 'minus', of: [so, written(form, times(value, new Fraction(-1)))] };
    return { op: 'plus', of: 'op' in so && so.op === 'plus' ? [...so.of, written(form, value)] : [so, written(form, value)] };
  }, written(form, first));
}

/** What is written at a term. */
export const termToken = (props: AreaModel, { id, value }: Term): Token => ({ value: written(props, value), parts: [id] });
/** What is written in a cell. */
export const cellToken = (props: AreaModel, { id, value }: Pick<Cell, 'id' | 'value'>): Token => ({ value: written(props, value), parts: [id] });

const idsOf = (side: Side): readonly PartId[] => side.map(({ id }) => id);

/** A side as the sum of its terms, which tells each of them. */
export const sideToken = (props: AreaModel, way: Way): Token => ({ value: sumExpression(props, props[way].map(({ value }) => value)), parts: idsOf(props[way]) });
/** How long a side is. */
export const lengthToken = (props: AreaModel, way: Way): Token => ({ value: written(props, sideValue(props[way])), parts: idsOf(props[way]) });

/** What a row comes to. */
export function sumToken(props: AreaModel, row: readonly Cell[]): Token {
  return { value: written(props, sumOfCells(row)), parts: [sumId(row[0]?.row.id ?? '')] };
}

/** The cells that are there, added. */
export function cellsToken(props: AreaModel): Token {
  const cells = cellsOf(props).filter(({ missing }) => !missing);
  return { value: sumExpression(props, cells.map(({ value }) => value)), parts: cells.map(({ id }) => id) };
}

/** What all cells that are there come to. Where that is not written, each cell tells it. */
export function totalToken(props: AreaModel): Token {
  const cells = cellsOf(props).filter(({ missing }) => !missing);
  return { value: written(props, sumOfCells(cells)), parts: props.totals ? [TOTAL] : cells.map(({ id }) => id) };
}

/** What is missing, as one value. */
export function missingToken(props: AreaModel): Token {
  const gone = cellsOf(props).filter(({ missing }) => missing);
  return { value: written(props, sum(gone.map(({ value }) => value))), parts: gone.map(({ id }) => id) };
}

/** Two sides multiplied as they are written: (20 + 3) × (40 + 7); with letters (x + 3)(x + 2), x(x + 3), (x + 3)². */
export function productExpression(props: AreaModel): Expression {
  const [down, across] = [sideToken(props, 'down').value, sideToken(props, 'across').value];
  if (isOfNumbers(props) || (props.down.length === 1 && props.across.length === 1)) return { op: 'times', of: [down, across] };
  const isSquare = props.down.length === props.across.length && props.down.every(({ value }, at) => {
    const other = props.across[at]?.value;
    return value && other && sameValue(value, other);
  });
  if (isSquare) return { op: 'power', of: [down, fromNumber('2')] };
  return { op: 'beside', of: props.across.length === 1 ? [across, down] : [down, across] };
}

/** Both sides multiplied; it tells every term. */
export const productToken = (props: AreaModel): Token => ({ value: productExpression(props), parts: [...idsOf(props.down), ...idsOf(props.across)] });

/** The rows that have a sum of their own written at their end. */
export const summedRows = (props: AreaModel): readonly (readonly Cell[])[] => (props.totals && props.down.length > 1 ? rowsOf(props) : []);
