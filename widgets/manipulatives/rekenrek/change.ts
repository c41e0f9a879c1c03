import type { Moved } from '../../board/manipulative.ts';
import { readCount } from '../../maths/read.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { BEADS, beadsOf, countsOf, filled, rackOf, rodsFor, SIZES, type Rekenrek } from './rekenrek.ts';

/** The same rods with these counts. */
const withCounts = (props: Rekenrek, counts: readonly number[]): Rekenrek => ({ ...props, rows: props.rows.map((row, at) => ({ ...row, count: counts[at] ?? row.count })) });

/** So many beads of a row at the left; sliding stops at the ends of the rod. */
export function slideTo(props: Rekenrek, row: string, count: number): Rekenrek {
  return { ...props, rows: props.rows.map(each => (each.id === row ? { ...each, count: Math.min(BEADS, Math.max(0, count)) } : each)) };
}

/** How many of a row are slid over, as it was typed. Refuses what is no whole number from 0 to 10. */
export function typeRow(props: Rekenrek, row: string, text: string): Moved<Rekenrek> {
  const count = readCount(text);
  if (isRefusal(count)) return count;
  return count > BEADS ? { refused: `A rod has ${BEADS} beads. Slide the others on another rod.` } : { props: slideTo(props, row, count) };
}

/** How many are slid over in all, as it was typed: full rods first, then the ones. Refuses more than there are beads. */
export function typeTotal(props: Rekenrek, text: string): Moved<Rekenrek> {
  const count = readCount(text);
  if (isRefusal(count)) return count;
  return count > beadsOf(props) ? tooMany(props) : { props: withCounts(props, filled(count, props.rows.length)) };
}

function tooMany(props: Rekenrek): Refusal {
  const beads = beadsOf(props);
  return { refused: beads === 100 ? 'This rack has 100 beads, and that would be more.' : `This rack has ${beads} beads. Choose more rows, then slide them.` };
}

/** The row on which one more is slid, or one back: the chosen one, else the last that is begun (for one more: and not full), else the first that is free. */
export function nextRow(props: Rekenrek, by: 1 | -1, chosen?: string): string | undefined {
  const { rows } = props;
  if (chosen !== undefined) return chosen;
  const begun = rows.findLast(({ count }) => count > 0);
  if (by < 0) return begun?.id;
  return begun && begun.count < BEADS ? begun.id : rows.find(({ count }) => count < BEADS)?.id;
}

/** Every bead back at the right. */
export function back(props: Rekenrek): Rekenrek {
  return withCounts(props, props.rows.map(() => 0));
}

/** The next number of rods on which everything stays as it is, after ten one again; the same rack when no other number leaves all in place. */
export function resized(props: Rekenrek): Rekenrek {
  const at = SIZES.findIndex(size => size === props.rows.length);
  const counts = countsOf(props);
  const used = counts.findLastIndex(count => count > 0) + 1;
  const size = [...SIZES.slice(at + 1), ...SIZES.slice(0, at)].find(each => each >= used);
  return size === undefined ? props : { ...props, rows: rackOf(Array.from({ length: size }, (_, row) => counts[row] ?? 0)).rows };
}

/** The rows of addends on a rack of ten: each begins on a rod of its own, after a free one where the one before ended in a full rod; or undefined: no room. */
function onTen(addends: readonly number[]): readonly number[] | undefined {
  const rows = addends.reduce<readonly number[]>((so, addend) => [
    ...so, ...(so.at(-1) === BEADS ? [0] : []), ...filled(addend, Math.ceil(addend / BEADS)),
  ], []);
  return rows.length > BEADS ? undefined : Array.from({ length: BEADS }, (_, at) => rows[at] ?? 0);
}

/**
 * Addends on a rack: two to ten each on two rods, others on ten; one number as tens and ones on the least rack of two or ten rods. The rack that there was
 * is kept when they fit on it. Addends that have no room beside each other are slid over as one number. Refuses what comes to more than a hundred.
 */
export function showing(addends: readonly number[], was?: Rekenrek): Rekenrek | Refusal {
  const sum = addends.reduce((so, each) => so + each, 0);
  const least = was?.rows.length ?? 2;
  const rods = rodsFor(sum, addends.length > 1 ? Math.max(2, least) : least);
  const more = { ...(was?.plain && { plain: true as const }), ...((was?.counted ?? !was) && { counted: true as const }) };
  if (rods === undefined) return { refused: 'A rekenrek has at most 100 beads.' };
  const isEach = addends.length === 2 && rods === 2 && addends.every(each => each <= BEADS);
  if (isEach) return rackOf(addends, more);
  if (addends.length < 2) return rackOf(filled(sum, rods), more);
  return rackOf(onTen(addends) ?? filled(sum, BEADS), more);
}
