import type { Looks, Preset } from '../../board/manipulative.ts';
import { Fraction, toExact } from '../../maths/exact.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { fits } from '../proportion.ts';
import { swapped } from './change.ts';
import { isTable, known, tableOf, worked, type Column, type RatioTable } from './ratio-table.ts';

const FEW: Refusal = { refused: 'This table cannot be shown in another way. That needs a column with all its numbers, and numbers that are not too long.' };

/** The numbers of the first column that has them all and is in proportion. */
function baseOf(table: RatioTable): readonly Fraction[] | undefined {
  const { off } = worked(table);
  const found = table.columns.find((column, at) => !off.includes(at) && column.cells.every(cell => cell !== '?'));
  return found?.cells.flatMap(cell => known(cell) ?? []);
}

/** The table with the rows swapped, with other columns in the same proportion, and from one on; what grew by the same amount only seems the same. */
export function looks(table: RatioTable): Looks<RatioTable> | Refusal {
  const base = baseOf(table);
  const [first] = base ?? [];
  if (!base || !first) return FEW;
  const as = (title: string, numbers: readonly (readonly Fraction[])[], arrows: readonly (readonly [number, number])[] = []): readonly Preset<RatioTable>[] => (
    numbers.every(column => column.every(fits)) ? [{ title, props: tableOf(table.rows, numbers.map(column => column.map(toExact)), arrows) }] : []);
  const times = (by: Fraction): readonly Fraction[] => base.map(term => term.mul(by));
  const all: readonly Preset<RatioTable>[] = [
    { title: 'Rows swapped', props: swapped(table) },
    ...as('From one', [times(first.inverse()), base], [[0, 1]]), ...as('Other columns', [base, times(new Fraction(3)), times(new Fraction(4))], [[0, 1], [0, 2]]),
    ...as('Halves', [times(new Fraction(1, 2)), base], [[0, 1]]), ...as('Doubles', [base, times(new Fraction(2)), times(new Fraction(4))], [[0, 1], [1, 2]]),
  ];
  const seen = new Set([shape(table)]);
  const [one, two, three] = all.filter(({ props }) => !seen.has(shape(props)) && seen.add(shape(props)));
  const not = grown(table, base);
  return one && two && three && isTable(not.props) ? { same: [one, two, three], not } : FEW;
}

const shape = ({ rows, columns }: RatioTable): string => JSON.stringify([rows.map(({ name, before, after }) => [name, before, after]), columns.map(({ cells }: Column) => cells)]);

/** One more of each: the ratio that those make who add where they should multiply. Of equal numbers only the first grows, else nothing would change. */
function grown(table: RatioTable, base: readonly Fraction[]): Looks<RatioTable>['not'] {
  const isEqual = base.every(term => base[0]?.equals(term));
  const numbers = base.map((term, at) => (isEqual && at > 0 ? term : term.add(1)));
  const why = isEqual ? 'Only the first number has grown, so the numbers are not in the same proportion.'
    : 'Every number has grown by the same amount, and that does not keep the proportion.';
  return { title: 'One more of each', props: tableOf(table.rows, [numbers, numbers.map(each => each.mul(2))].map(column => column.map(toExact)), [[0, 1]]), why };
}
