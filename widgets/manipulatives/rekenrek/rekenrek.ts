import type { PartId } from '../../board/document.ts';

/** One rod: how many of its ten beads are slid to the left. Its id is the rod's own for life. */
export type Row = { readonly id: string; readonly count: number };
/**
 * A rack of one, two or ten rods with ten beads each; beads that count stand at the left, the others at the right. `plain`: a whole row has one
 * colour; else the colour changes after five. `counted`: the number of each row, and of all, is written beside the rack.
 */
export type Rekenrek = { readonly rows: readonly Row[]; readonly plain?: true; readonly counted?: true };

/** How many rods a rack can have. */
export const SIZES = [1, 2, 10] as const;
/** Beads on a rod. */
export const BEADS = 10;
/** The id of the number of all beads that count. */
export const TOTAL = 'total';

/** A rack with these rows, from the top; as many as there are in SIZES, each from 0 to 10. */
export function rackOf(counts: readonly number[], more: Omit<Rekenrek, 'rows'> = {}): Rekenrek {
  return { rows: counts.map((count, at) => ({ id: `row-${at + 1}`, count })), ...more };
}

/** How many are slid to the left on each rod, from the top. */
export const countsOf = ({ rows }: Pick<Rekenrek, 'rows'>): readonly number[] => rows.map(({ count }) => count);

/** How many beads are slid to the left on the whole rack. */
export function total({ rows }: Pick<Rekenrek, 'rows'>): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

/** How many beads the rack has. */
export const beadsOf = ({ rows }: Pick<Rekenrek, 'rows'>): number => rows.length * BEADS;

/** A number laid into rods as tens and ones: 47 is four full rods and 7 on the fifth. `rods`: enough for it. */
export function filled(number: number, rods: number): readonly number[] {
  return Array.from({ length: rods }, (_, at) => Math.min(BEADS, Math.max(0, number - at * BEADS)));
}

/** The least rack that `count` beads fit on, or of a larger one that there was before, that one. Undefined past a hundred. */
export function rodsFor(count: number, least = 1): number | undefined {
  return SIZES.find(rods => rods >= least && rods * BEADS >= count);
}

/**
 * The addends that are seen on a rack: on one or two rods each rod is one. On ten, full rods belong to what comes after them, so that 10, 10, 8, 10, 5
 * is 28 and 15; a rod on which nothing is slid ends one too.
 */
export function addendsOf({ rows }: Pick<Rekenrek, 'rows'>): readonly number[] {
  if (rows.length < 10) return countsOf({ rows });
  const addends = rows.reduce<readonly number[]>((so, { count }, at) => {
    const goesOn = rows[at - 1]?.count === BEADS;
    return goesOn ? [...so.slice(0, -1), (so.at(-1) ?? 0) + count] : [...so, count];
  }, []);
  return addends.filter(each => each > 0);
}

/** Whether a bead, the `bead`th of its rod from the left, has the second colour: after five, in the lower rods of a hundred the other way round; or whole rows. */
export function isSecond({ rows, plain }: Rekenrek, row: number, bead: number): boolean {
  const isLow = rows.length === BEADS ? row >= 5 : row === 1;
  if (plain) return isLow;
  return (bead >= 5) !== (rows.length === BEADS && isLow);
}

/** The id of a row's written number. */
export const numberId = (row: string): PartId => `${row}-number`;

/** Whether each row's own number is written: on ten rows only the number of all is. */
export const writesRows = ({ rows, counted }: Rekenrek): boolean => counted === true && rows.length < 10;
/** Whether the number of all is written under the rack; of a single row it is the row's. */
export const writesTotal = ({ rows, counted }: Rekenrek): boolean => counted === true && rows.length > 1;

/** The parts that tell how many of a row are slid over: its beads, and its number when that is written. */
export function rowTells(props: Rekenrek, row: string): readonly PartId[] {
  return writesRows(props) ? [row, numberId(row)] : [row];
}

/** The parts that tell how many there are in all: the number when it is written, else every row. */
export function totalTells(props: Rekenrek): readonly PartId[] {
  return writesTotal(props) ? [TOTAL] : props.rows.flatMap(({ id }) => rowTells(props, id));
}
