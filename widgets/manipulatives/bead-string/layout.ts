import { spaceOf } from '../../board/card.ts';
import type { Box, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { Token } from '../../board/said.ts';
import { spread } from '../row.ts';
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
  const groups = groupsOf(props);
  return Array.from({ length: props.beads / across }, (_, row): Row => {
    const here = groups.map(group => inRow(group, row * across, across)).filter(({ count }) => count > 0);
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

/** Where the number of a group belongs: under the middle of its beads, at the end of the string where it has none; of rows, side by side. */
function places(props: BeadString): readonly number[] {
  const { width } = measures(props);
  const groups = groupsOf(props);
  const [row, ...others] = rowsOf(props);
  if (row === undefined || others.length > 0) return groups.map((_, at) => (at + 1) * width / (groups.length + 1));
  return groups.map(({ id, start, count }) => {
    const [first, last] = [row.beads[start], row.beads[start + count - 1]];
    return count === 0 || !first || !last ? (id === REST ? width : 0) : (first.x + last.x) / 2;
  });
}

/** The numbers under the string, each as near to its place as the others leave room for. None when they are not asked for. */
export function written(props: BeadString, around: Around): readonly Written[] {
  if (!props.counted) return [];
  const at = places(props);
  const y = field(props).height + around.text.value * 0.9;
  return spread(groupsOf(props).map(({ id, count }, nth): Written => {
    const token = told(count, toldBy(props, [id]));
    return { id, token, x: at[nth] ?? 0, y, width: Math.max(around.text.value, spaceOf(token, 'value', around).width) };
  }));
}

/** The string, and under it its numbers when they are asked for. */
export function box(props: BeadString, around: Around): Box {
  const string = field(props);
  const numbers = written(props, around);
  const left = Math.min(string.x, ...numbers.map(({ x, width }) => x - width / 2));
  const right = Math.max(string.x + string.width, ...numbers.map(({ x, width }) => x + width / 2));
  return { x: left, y: 0, width: right - left, height: string.height + (numbers.length > 0 ? around.text.value * 1.8 : 0) };
}
