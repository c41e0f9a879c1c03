import type { Box, Point } from '../../board/document.ts';
import type { Around, Moved, Part } from '../../board/manipulative.ts';
import { toFraction } from '../../maths/exact.ts';
import { told } from '../say.ts';
import { slideTo, typeRow, typeTotal } from './change.ts';
import { beadsAt, FRAME, measures, rodAt, written, type Written } from './layout.ts';
import { BEADS, rowTells, type Rekenrek } from './rekenrek.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'] as const;

/** "row", "top row" and "bottom row", "third row": as a class calls it. */
export function nameOf({ rows }: Rekenrek, at: number): string {
  return rows.length === 1 ? 'row' : rows.length === 2 ? (at === 0 ? 'top row' : 'bottom row') : `${ORDINALS[at] ?? 'last'} row`;
}

/** A row as a hand meets it. */
interface Rod { readonly id: string; readonly count: number; readonly beads: readonly number[]; readonly pitch: number; readonly slack: number }

function rodOf(props: Rekenrek, around: Around, at: number): Rod {
  const { id = '', count = 0 } = props.rows[at] ?? {};
  const { pitch, slack } = measures(props, around);
  return { id, count, beads: beadsAt(props, around, at), pitch, slack };
}

/** How many stand left of a place: what a row has when the bare rod is pulled there. */
const before = ({ beads }: Rod, x: number): number => beads.filter(bead => bead < x).length;
const beadOn = ({ beads, pitch }: Rod, x: number): number => beads.findIndex(bead => Math.abs(bead - x) <= pitch / 2);

/** A tap on a bead pushes it over the bare rod with all that stand between: from the right to the left, from the left to the right. */
function press(props: Rekenrek, rod: Rod, at: Point | undefined): Moved<Rekenrek> {
  if (at === undefined) return { refused: 'Tap the bead that is to slide, and those before it go with it. On the keyboard the arrow keys slide them.' };
  const bead = beadOn(rod, at.x);
  if (bead < 0) return { props: slideTo(props, rod.id, before(rod, at.x)) };
  return { props: slideTo(props, rod.id, bead < rod.count ? bead : bead + 1) };
}

/** A bead that is pulled far enough over the bare rod takes along all that stand between; the bare rod itself goes where the hand is. */
function move(props: Rekenrek, rod: Rod, { to, from }: { readonly to: Point; readonly from: Point }): Moved<Rekenrek> {
  const bead = beadOn(rod, from.x);
  if (bead < 0) return { props: slideTo(props, rod.id, before(rod, to.x)) };
  const [by, far] = [to.x - from.x, rod.slack / 2];
  if (bead < rod.count) return { props: by >= far ? slideTo(props, rod.id, bead) : props };
  return { props: by <= -far ? slideTo(props, rod.id, bead + 1) : props };
}

function rowPart(props: Rekenrek, around: Around, at: number): Part<Rekenrek> {
  const rod = rodOf(props, around, at);
  const { high, width } = measures(props, around);
  const y = rodAt(props, around, at);
  const hit: Box = { x: -FRAME, y: y - high / 2, width: width + 2 * FRAME, height: high };
  return {
    id: rod.id, name: [nameOf(props, at)], at: { x: rod.count * rod.pitch + rod.slack / 2, y }, hit, veil: 'all',
    token: told(rod.count, rowTells(props, rod.id)), press: place => press(props, rod, place), type: text => typeRow(props, rod.id, text),
    move: (to, from) => move(props, rod, { to, from }),
    range: { least: '0', most: String(BEADS), now: String(rod.count), step: '1', page: '5', set: to => ({ props: slideTo(props, rod.id, toFraction(to).valueOf()) }) },
  };
}

function numberPart(props: Rekenrek, { id, row, token, x, y, width, anchor }: Written, high: number): Part<Rekenrek> {
  const left = anchor === 'end' ? x - width : x - width / 2;
  const name = row === undefined ? 'number in all' : `number of the ${nameOf(props, props.rows.findIndex(each => each.id === row))}`;
  return {
    id, name: [name], at: { x: left + width / 2, y }, hit: { x: left, y: y - high / 2, width, height: high }, token, veil: 'value',
    type: text => (row === undefined ? typeTotal(props, text) : typeRow(props, row, text)),
  };
}

/** Every row as something that slides and can be typed into, and every number that is written. */
export function parts(props: Rekenrek, around: Around): readonly Part<Rekenrek>[] {
  const high = around.text.value * 1.4;
  return [...props.rows.map((_, at) => rowPart(props, around, at)), ...written(props, around).map(each => numberPart(props, each, high))];
}
