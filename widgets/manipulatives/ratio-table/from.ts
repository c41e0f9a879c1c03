import type { Sentence } from '../../board/said.ts';
import { toExact, toFraction, type Fraction } from '../../maths/exact.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { fits, isPercent, proportionIn, timesIn, type Measure, type Proportion } from '../proportion.ts';
import { known, tableOf, type Column, type RatioTable } from './ratio-table.ts';

const REFUSED: Refusal = { refused: 'A ratio table shows a ratio of two or three, a product, a fraction or a percentage, of numbers greater than zero.' };

const isWhole = ({ cells }: Column): boolean => cells.every(cell => cell !== '?');
const exacts = (numbers: readonly Fraction[]): readonly string[] => numbers.map(toExact);

/** The columns with each of them so many times the terms as it was of the first whole one; what is to be found stays so. Undefined where none is whole. */
function scaled({ columns }: RatioTable, terms: readonly Fraction[]): readonly Column[] | undefined {
  const base = columns.find(isWhole);
  if (!base || base.cells.length !== terms.length) return undefined;
  const change = (column: Column): Column => ({
    ...column, cells: column.cells.map((cell, at) => {
      const [amount, was, term] = [known(cell), known(base.cells[at]), terms[at]];
      return amount && was && term ? toExact(amount.div(was).mul(term)) : '?';
    }),
  });
  return columns.map(change);
}

/** The columns with what goes with one in the column that has it, the product in the next whole one, and the others by what stands on top of them. */
function multiplied({ rows, columns }: RatioTable, [one, other]: readonly (readonly Fraction[])[]): readonly Column[] | undefined {
  const [top] = rows;
  const isOne = ({ cells }: Column): boolean => { const amount = known(cells[0]); return top !== undefined && amount !== undefined && timesIn(top, amount).equals(1); };
  const unit = columns.find(column => isWhole(column) && isOne(column));
  const second = columns.find(column => isWhole(column) && column !== unit);
  const each = one?.[1];
  if (!unit || !second || !each || !other || !top || rows.length !== 2) return undefined;
  return columns.map(column => {
    if (column === unit || column === second) return { ...column, cells: exacts(column === unit ? one : other) };
    const amount = known(column.cells[0]);
    return { ...column, cells: [column.cells[0] ?? '?', amount && column.cells[1] !== '?' ? toExact(timesIn(top, amount).mul(each)) : '?'] };
  });
}

const readable = (columns: readonly Column[]): boolean => columns.every(({ cells }) => cells.every(cell => cell === '?' || fits(toFraction(cell))));

/** The table that was there with another proportion in it, as far as that goes. */
function kept(was: RatioTable, { is, columns, measures }: Proportion): RatioTable | undefined {
  const isAlike = was.rows.every((row, at) => isPercent(row) === isPercent(measures[at] ?? {}));
  const made = !isAlike ? undefined : is === 'ratio' ? scaled(was, columns[0] ?? []) : multiplied(was, columns);
  return made && readable(made) ? { ...was, columns: made } : undefined;
}

/** A new table: of a ratio twice and ten times as much beside it, of a product what goes with one and what it comes to. Names are kept where they fit. */
function fresh({ is, columns, measures }: Proportion, was?: RatioTable): RatioTable {
  const [first] = columns;
  const all = is === 'ratio' && first ? [1, 2, 10].map(by => first.map(term => term.mul(by))).filter(column => column.every(fits)) : columns;
  const named = (at: number): Measure => {
    const { id: _, ...measure } = was?.rows[at] ?? { id: '' };
    return isPercent(measure) === isPercent(measures[at] ?? {}) ? measure : { ...(measure.name && { name: measure.name }), ...measures[at] };
  };
  const made = tableOf((first ?? []).map((_, at) => named(at)), all.map(exacts), is === 'ratio' ? all.slice(1).map((_, at): [number, number] => [0, at + 1]) : [[0, 1]]);
  return { ...made, next: Math.max(made.next, was?.next ?? 0) };
}

/** A ratio, a product or a percentage as a table; the table that was there keeps its rows, columns, arrows and what is to be found. */
export function from(said: Sentence, was?: RatioTable): RatioTable | Refusal {
  const proportion = proportionIn(said, was?.rows[0] && isPercent(was.rows[0]));
  if (!proportion || (proportion.columns[0]?.length ?? 0) > 3) return REFUSED;
  return (was && kept(was, proportion)) ?? fresh(proportion, was);
}
