import { toFraction, type Exact, type Fraction } from '../../maths/exact.ts';
import { fits, workOut, type Measure, type WorkedOut } from '../proportion.ts';

/** A row: what it measures. Its id is its own for life. */
export type Row = Measure & { readonly id: string };
/** Numbers that belong together, a cell for each row from the top down; `?` is to be found. */
export type Column = { readonly id: string; readonly cells: readonly (Exact | '?')[] };
/** From one column to another above or below the table, or from one row to another at its right: what the one is multiplied or divided by. */
export type Arrow = { readonly id: string; readonly from: string; readonly to: string; readonly side: 'above' | 'below' | 'right' };
/** Two or three rows, a column at least. `next` makes the next id of a column or an arrow. */
export type RatioTable = { readonly rows: readonly Row[]; readonly columns: readonly Column[]; readonly arrows: readonly Arrow[]; readonly next: number };

/** The most columns that are read at once, and the most arrows. */
export const MOST_COLUMNS = 10;
export const MOST_ARROWS = 20;
export const ROW_IDS = ['a', 'b', 'c'] as const;

/** A table of these rows and columns, with arrows above it from column to column: `[0, 2]` goes from the first to the third. */
export function tableOf(rows: readonly Measure[], columns: readonly (readonly (Exact | '?')[])[], arrows: readonly (readonly [number, number])[] = []): RatioTable {
  const made = columns.map((cells, at): Column => ({ id: `c${at + 1}`, cells }));
  const across = arrows.map(([from, to], at): Arrow => ({ id: `w${columns.length + at + 1}`, from: `c${from + 1}`, to: `c${to + 1}`, side: 'above' }));
  return { rows: rows.map((row, at) => ({ ...row, id: ROW_IDS[at] ?? 'a' })), columns: made, arrows: across, next: columns.length + arrows.length + 1 };
}

/** The id of a cell. */
export const cellId = (column: Pick<Column, 'id'>, row: Pick<Row, 'id'>): string => `${column.id}-${row.id}`;

/** The number in a cell; undefined where it is to be found. */
export const known = (cell: Exact | '?' | undefined): Fraction | undefined => (cell === undefined || cell === '?' ? undefined : toFraction(cell));

/** What follows from the numbers that are known. */
export function worked({ columns }: Pick<RatioTable, 'columns'>): WorkedOut {
  return workOut(columns.map(({ cells }) => cells.map(known)));
}

/** Every cell: each has a say in whether the columns are in proportion. */
export function allCells({ rows, columns }: Pick<RatioTable, 'rows' | 'columns'>): readonly string[] {
  return columns.flatMap(column => rows.map(row => cellId(column, row)));
}

/** Whether the table is one: every column has a cell for each row, and every arrow goes between two that are there. */
export function isTable({ rows, columns, arrows }: RatioTable): boolean {
  const ids = (side: Arrow['side']): readonly string[] => (side === 'right' ? rows : columns).map(({ id }) => id);
  return columns.every(({ cells }) => cells.length === rows.length && cells.every(cell => cell === '?' || fits(toFraction(cell))))
    && arrows.every(({ from, to, side }) => from !== to && ids(side).includes(from) && ids(side).includes(to));
}

/** The numbers at both ends of an arrow in one row or column of the table: as they stand there, or as they follow where one is to be found. */
export interface Ends { readonly cells: readonly [string, string]; readonly from: Fraction; readonly to: Fraction; readonly isKnown: boolean }

/** Both ends of an arrow, wherever they are determined: across, row by row; down, column by column. */
export function endsOf(table: RatioTable, { from, to, side }: Arrow): readonly Ends[] {
  const { rows, columns } = table;
  const { worth } = worked(table);
  const ends = (one: readonly [number, number], other: readonly [number, number]): readonly Ends[] => {
    const [pairs, cells] = [[one, other], [one, other].map(([column, row]) => known(columns[column]?.cells[row]))];
    const [start, end] = pairs.map(([column, row], at) => cells[at] ?? worth(column, row));
    const [first, last] = pairs.map(([column, row]) => cellId(columns[column] ?? { id: '' }, rows[row] ?? { id: '' }));
    return start && end && first && last ? [{ cells: [first, last], from: start, to: end, isKnown: cells.every(cell => cell !== undefined) }] : [];
  };
  const places = (all: readonly { readonly id: string }[]): readonly [number, number] => [all.findIndex(({ id }) => id === from), all.findIndex(({ id }) => id === to)];
  if (side === 'right') {
    const [above, below] = places(rows);
    return columns.flatMap((_, column) => ends([column, above], [column, below]));
  }
  const [left, right] = places(columns);
  const across = rows.flatMap((_, row) => ends([left, row], [right, row]));
  return side === 'below' ? across.toReversed() : across;
}

/** What an arrow says: multiplied or divided by a number. Undefined where its ends are not determined. */
export interface Factor { readonly does: 'times' | 'divided by'; readonly by: Fraction }

/** The factor of an arrow, as the row or column nearest to it has it: ÷ 2 for × 1/2, since that is how it is done. */
export function factorOf(table: RatioTable, arrow: Arrow): Factor | undefined {
  const [nearest] = endsOf(table, arrow);
  const by = nearest?.to.div(nearest.from);
  if (by === undefined) return undefined;
  return by.n === 1n && by.d > 1n ? { does: 'divided by', by: by.inverse() } : { does: 'times', by };
}

/** How it is written what an arrow does: × or ÷. */
export const signOf = ({ does }: Factor): string => (does === 'times' ? '×' : '÷');
