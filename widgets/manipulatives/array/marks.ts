import type { Around } from '../../board/manipulative.ts';
import type { Mark, Role } from '../../board/marks.ts';
import type { Point } from '../../board/document.ts';
import type { DotArray, Side } from './array.ts';
import { bandsOf, CORNER, middlesOf, overRole, overY, PITCH, roleOf, sizeOf, written, type Label } from './layout.ts';

/** A dot, or a square that touches the next. */
function thing({ things }: DotArray, { x, y }: Point, role: Role): Mark {
  return things === 'dots' ? { mark: 'circle', x, y, radius: PITCH * 0.38, fill: role, edge: role }
    : { mark: 'rect', x: x - PITCH / 2, y: y - PITCH / 2, width: PITCH, height: PITCH, fill: role, edge: role, thickness: 1.5 };
}

/** Of each row or column the run that it is in. */
const runsAt = (side: Side): readonly number[] => side.flatMap(({ count }, at) => Array.from({ length: count }, () => at));

/** Every thing in the colour of its part; those left over in a colour of their own. */
function thingsOf(props: DotArray): readonly Mark[] {
  const [xs, ys] = [middlesOf(props.columns), middlesOf(props.rows)];
  const [across, down] = [runsAt(props.columns), runsAt(props.rows)];
  const full = ys.flatMap((y, row) => xs.map((x, column) => thing(props, { x, y }, roleOf((down[row] ?? 0) * props.columns.length + (across[column] ?? 0)))));
  return [...full, ...xs.slice(0, props.over).map(x => thing(props, { x, y: overY(props) }, overRole(props)))];
}

/** A split line with the knob at which it is taken hold of. */
const splitLine = (from: Point, to: Point): readonly Mark[] => [
  { mark: 'line', points: [from, to], edge: 'ink', thickness: 2.5 }, { mark: 'circle', ...from, radius: 5, fill: 'accent', edge: 'accent' },
];

/** Where the lines between the runs of a side stand, from the first. */
export function linesOf(side: Side): readonly { readonly id: string; readonly at: number }[] {
  const bands = bandsOf(side);
  return bands.slice(1).map((band, before) => ({ id: bands[before]?.id ?? '', at: ((bands[before]?.to ?? 0) + band.from) / 2 }));
}

/** Numbers within the things lie on paper, so that they are read. */
function label({ id, token, x, y, width, high, role, inside }: Label): readonly Mark[] {
  const paper: Mark = { mark: 'rect', x: x - width / 2 - 6, y: y - high / 2 - 5, width: width + 12, height: high + 10, round: 6, fill: 'paper', edge: role ?? 'ink' };
  return [...(inside ? [paper] : []), { mark: 'value', part: id, token, at: { x, y }, size: 'value', anchor: 'middle', ...(role && { edge: role }) }];
}

/** The things, the split lines over them, the corner at which they are drawn larger, and the numbers. */
export function marks(props: DotArray, around: Around): readonly Mark[] {
  const { width, full } = sizeOf(props);
  const [x, y] = [width + CORNER, full + CORNER];
  return [
    ...thingsOf(props),
    ...linesOf(props.columns).flatMap(({ at }) => splitLine({ x: at, y: -4 }, { x: at, y: full + 4 })),
    ...linesOf(props.rows).flatMap(({ at }) => splitLine({ x: -4, y: at }, { x: width + 4, y: at })),
    { mark: 'line', points: [{ x, y: y - 12 }, { x, y }, { x: x - 12, y }], edge: 'accent', thickness: 2.5 },
    ...written(props, around).flatMap(label),
  ];
}
