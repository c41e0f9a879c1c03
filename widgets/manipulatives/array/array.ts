import type { PartId } from '../../board/document.ts';

/** So many rows, or so many columns, that stand together. Its id is its own for life, whichever way the array is turned. */
export type Run = { readonly id: string; readonly count: number };
/** The rows from the top, or the columns from the left; of several runs there is a split line between each and the next. */
export type Side = readonly [Run, ...Run[]];
/**
 * Rows of equally many things, and under them those left over: an incomplete row, shorter than the others. `written`: the numbers of the sides, and of
 * the parts too, or none. `next` makes the next id.
 */
export type DotArray = {
  readonly rows: Side; readonly columns: Side; readonly over: number;
  readonly things: 'dots' | 'squares'; readonly written: 'all' | 'sides' | 'none'; readonly next: number;
};
/** Which side: how many rows there are, or how many columns. */
export type Way = 'rows' | 'columns';

/** The most rows, and the most columns. */
export const LONGEST = 20;
/** The most things, those left over among them. */
export const MOST_THINGS = 200;
/** The most parts that split lines make: as many as there are colours. */
export const MOST_PARTS = 6;
/** The id of what is left over. */
export const OVER = 'over';

/** How many rows or columns a side has. */
export function lengthOf(side: Side): number {
  return side.reduce((sum, { count }) => sum + count, 0);
}

/** How many rows and columns are full, how many things those have, and how many there are with what is left over. */
export function countsOf({ rows, columns, over }: Pick<DotArray, 'rows' | 'columns' | 'over'>) {
  const [down, across] = [lengthOf(rows), lengthOf(columns)];
  return { rows: down, columns: across, full: down * across, all: down * across + over };
}

/** An array with these rows and columns, each a whole number or the runs it is split into. It is taken as it is: `isArray` says whether it can be. */
export function arrayOf(rows: readonly number[], columns: readonly number[], more: Partial<Pick<DotArray, 'over' | 'things' | 'written'>> = {}): DotArray {
  return {
    rows: sideOf(rows, 1), columns: sideOf(columns, 1 + rows.length), over: more.over ?? 0,
    things: more.things ?? 'dots', written: more.written ?? 'all', next: 1 + rows.length + columns.length,
  };
}

/** A side of these runs, with ids from a number on. */
export function sideOf(counts: readonly number[], next: number): Side {
  const [first = 1, ...others] = counts;
  return [{ id: `a${next}`, count: first }, ...others.map((count, at) => ({ id: `a${next + 1 + at}`, count }))];
}

/** Whether there are no more rows, columns, things and parts than there can be, and what is left over is less than a row. */
export function isArray(props: Pick<DotArray, 'rows' | 'columns' | 'over'>): boolean {
  const { rows, columns, all } = countsOf(props);
  return rows <= LONGEST && columns <= LONGEST && all <= MOST_THINGS && props.over >= 0 && props.over < columns
    && props.rows.length * props.columns.length <= MOST_PARTS && [...props.rows, ...props.columns].every(({ count }) => count > 0);
}

/** The id of the split line after a run. */
export const lineId = (run: PartId): PartId => `${run}-line`;
/** The id of the part where two runs cross; the same when the array is turned. */
export const productId = (one: Run, other: Run): PartId => `p-${[one.id, other.id].toSorted().join('-')}`;
/** Whether there is a split line. */
export const isSplit = ({ rows, columns }: Pick<DotArray, 'rows' | 'columns'>): boolean => rows.length + columns.length > 2;
