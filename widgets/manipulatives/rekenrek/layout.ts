import { spaceOf } from '../../board/card.ts';
import type { Box, PartId, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { Token } from '../../board/said.ts';
import { told } from '../say.ts';
import { BEADS, numberId, rowTells, TOTAL, total, totalTells, writesRows, writesTotal, type Rekenrek } from './rekenrek.ts';

/** A number beside the rack: where it ends (of a row) or its middle (of all). */
export interface Written extends Point { readonly id: PartId; readonly row?: string; readonly token: Token; readonly width: number; readonly anchor: 'end' | 'middle' }

/** The frame around the rods, board units. */
export const FRAME = 9;
const GAP = 8;
/** Least room above and below the middle of a rod that has its row to itself: a comfortable target for a finger. */
const FINGER = 44;

/**
 * Sizes in board units: `pitch` from middle to middle of two beads that touch, `slack` the rod that no bead is on, `high` from rod to rod. Ten rods are
 * closer, so that the whole rack is seen in a narrow panel; numbers beside two rods push them apart when the text is large.
 */
export function measures(props: Rekenrek, { text }: Pick<Around, 'text'>) {
  const isTall = props.rows.length === BEADS;
  const pitch = isTall ? 24 : 26;
  const slack = isTall ? 42 : 44;
  const high = isTall ? 28 : Math.max(FINGER, writesRows(props) ? text.value * 1.7 : 0);
  return { pitch, slack, high, width: BEADS * pitch + slack, height: props.rows.length * high };
}

/** The y of a rod, by its place from the top. */
export const rodAt = (props: Rekenrek, around: Pick<Around, 'text'>, row: number): number => (row + 0.5) * measures(props, around).high;

/** The middles of the beads of a row, from the left: those that count from the left end on, the others up to the right end. */
export function beadsAt(props: Rekenrek, around: Pick<Around, 'text'>, row: number): readonly number[] {
  const { pitch, slack } = measures(props, around);
  const count = props.rows[row]?.count ?? 0;
  return Array.from({ length: BEADS }, (_, bead) => (bead + 0.5) * pitch + (bead < count ? 0 : slack));
}

/** The numbers that are written: of the rows at their left, where their beads are; of all in the middle under the rack. */
export function written(props: Rekenrek, around: Around): readonly Written[] {
  const { width, height } = measures(props, around);
  const wide = (token: Token): number => Math.max(around.text.value, spaceOf(token, 'value', around).width);
  const rows = !writesRows(props) ? [] : props.rows.map(({ id, count }, at): Written => {
    const token = told(count, rowTells(props, id));
    return { id: numberId(id), row: id, token, x: -FRAME - GAP, y: rodAt(props, around, at), width: wide(token), anchor: 'end' };
  });
  const all = told(total(props), totalTells(props));
  const under: Written = { id: TOTAL, token: all, x: width / 2, y: height + FRAME + around.text.value * 0.95, width: wide(all), anchor: 'middle' };
  return writesTotal(props) ? [...rows, under] : rows;
}

/** The rack with its frame, and the numbers beside it. */
export function box(props: Rekenrek, around: Around): Box {
  const { width, height } = measures(props, around);
  const left = Math.max(0, ...written(props, around).map(each => (each.anchor === 'end' ? each.width + GAP : 0)));
  const below = writesTotal(props) ? around.text.value * 1.85 : 0;
  return { x: -FRAME - left, y: -FRAME, width: width + 2 * FRAME + left, height: height + 2 * FRAME + below };
}
