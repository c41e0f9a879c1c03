import { spaceOf } from '../../board/card.ts';
import type { Box, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { Token } from '../../board/said.ts';
import { told } from '../say.ts';
import { groupsOf, REST, toldBy, type BeadString, type Group } from './bead-string.ts';

/** A bead: how many stand before it on the whole string, the group it hangs together with, and its middle. */
export interface Bead extends Point { readonly at: number; readonly group: string }
/** A stretch of string from x = 0 on; `y` is its height. */
export interface Row { readonly y: number; readonly beads: readonly Bead[] }
/** The number of a group, and its middle. */
export interface Written extends Point { readonly id: string; readonly token: Token; readonly width: number }

/**
 * Sizes in board units, by the number of beads in a row: `pitch` from middle to middle of two beads that touch, `slack` the string that no bead is on.
 * Ten in a row are as large as the narrowest panel lets them be.
 */
const SIZE = { 10: { pitch: 30, slack: 48 }, 20: { pitch: 18, slack: 45 }, 100: { pitch: 18, slack: 144 } } as const;
const GAP = 8;

/** How the beads of this string are laid: how many in a row, and the sizes of a row in board units. */
export function measures(props: Pick<BeadString, 'beads' | 'inRows'>) {
  const across = props.inRows ? 10 : props.beads;
  const { pitch, slack } = SIZE[across];
  return { across, pitch, slack, width: across * pitch + slack, high: pitch * 1.4 };
}

/** The part of a group that lies in one row. */
const inRow = (group: Group, first: number, across: number): Group => {
  const start = Math.max(group.start, first);
  return { id: group.id, start, count: Math.min(group.start + group.count, first + across) - start };
};

/**
 * The rows with their beads. In each row the runs stand at the left, a little apart, and the rest at the right, so that a row that was slid over
 * whole has its bare string at the right.
 */
export function rowsOf(props: BeadString): readonly Row[] {
  const { across, pitch, slack, high } = measures(props);
  return Array.from({ length: props.beads / across }, (_, row): Row => {
    const here = groupsOf(props).map(group => inRow(group, row * across, across)).filter(({ count }) => count > 0);
    const apart = slack / Math.max(4, here.length);
    const y = (row + 0.5) * high;
    const beads = here.flatMap(({ id, start, count }, nth) => Array.from({ length: count }, (__, bead): Bead => {
      const at = start + bead;
      return { at, group: id, y, x: (at - row * across + 0.5) * pitch + (id === REST ? slack : nth * apart) };
    }));
    return { y, beads };
  });
}

/** Room for the string without its numbers. */
function field(props: BeadString): Box {
  const { across, width, high } = measures(props);
  return { x: -4, y: 0, width: width + 8, height: props.beads / across * high };
}

/** The middle of a group's beads; where it has none, the end of the string at which they would be. */
function middleOf(beads: readonly Bead[], end: number): number {
  const xs = beads.map(({ x }) => x);
  return xs.length === 0 ? end : (Math.min(...xs) + Math.max(...xs)) / 2;
}

/** The numbers under the string, each as near to the middle of its beads as the others leave room for. None when they are not asked for. */
export function written(props: BeadString, { text, veiled }: Around): readonly Written[] {
  if (!props.counted) return [];
  const beads = rowsOf(props).flatMap(row => row.beads);
  const { height } = field(props);
  const wanted = groupsOf(props).map(({ id, count }): Written => {
    const token = told(count, toldBy(props, [id]));
    const space = spaceOf(token, 'value', { text, ...(veiled && { veiled }) });
    const x = middleOf(beads.filter(bead => bead.group === id), id === REST ? measures(props).width : 0);
    return { id, token, x, y: height + text.value * 0.8, width: Math.max(text.value, space.width) };
  });
  return clear(wanted);
}

/** From left to right each moves on as far as the one before needs; then all go back by half of the furthest move. */
function clear(wanted: readonly Written[]): readonly Written[] {
  const on = wanted.reduce<readonly Written[]>((so, one) => {
    const last = so.at(-1);
    return [...so, { ...one, x: Math.max(one.x, last ? last.x + (last.width + one.width) / 2 + GAP : one.x) }];
  }, []);
  const furthest = Math.max(...on.map((one, at) => one.x - (wanted[at]?.x ?? one.x)));
  return on.map(one => ({ ...one, x: one.x - furthest / 2 }));
}

/** The string, and under it its numbers when they are asked for. */
export function box(props: BeadString, around: Around): Box {
  const string = field(props);
  const numbers = written(props, around);
  const left = Math.min(string.x, ...numbers.map(({ x, width }) => x - width / 2));
  const right = Math.max(string.x + string.width, ...numbers.map(({ x, width }) => x + width / 2));
  return { x: left, y: 0, width: right - left, height: string.height + (numbers.length > 0 ? around.text.value * 1.6 : 0) };
}
