import { spaceOf, type Space } from '../../board/card.ts';
import type { Box, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import { meet } from '../../board/room.ts';
import type { Token } from '../../board/said.ts';
import { Fraction, type Exact } from '../../maths/exact.ts';
import { fromNumber } from '../../maths/print.ts';
import { along, isOn, scaleOf, SIDE, ticksOf, type Axes, type Axis } from './axes.ts';

/** A number at an axis: its middle, and the room it takes. */
export interface Label { readonly token: Token; readonly at: Point; readonly room: Box }
type Text = Pick<Around, 'text' | 'veiled'>;

const ZERO = new Fraction(0);
/** From an axis to its numbers. */
const AIR = 5;
/** Every so many grid lines may have a number. */
const EVERY = [1, 2, 5, 10, 20, 50];
/** Of angles, so that right angles have theirs. */
const ANGLES = [1, 3, 6, 12, 24, 48];

/** Where the axes cross, board units from the top left corner of the grid: at zero, or at the side where zero is not seen. */
export function crossOf({ x, y }: Pick<Axes, 'x' | 'y'>): Point {
  return { x: isOn(x, ZERO) ? along(x, ZERO) : 0, y: isOn(y, ZERO) ? SIDE - along(y, ZERO) : SIDE };
}

/** Where a place stands on the board. */
export function pointOf({ x, y }: Pick<Axes, 'x' | 'y'>, spot: { readonly x: Fraction; readonly y: Fraction }): Point {
  return { x: along(x, spot.x), y: SIDE - along(y, spot.y) };
}

const tokenOf = (axis: 'x' | 'y', at: Fraction, as: 'decimal' | undefined): Token => ({ value: fromNumber(at, as), parts: [scaleOf(axis)] });
const isDecimal = (exact: Exact): boolean => exact.includes('/') && [2n, 4n, 5n, 8n, 10n, 20n, 25n, 40n, 50n, 100n, 1000n].includes(BigInt(exact.split('/')[1] ?? '3')) && !exact.endsWith('/2') && !exact.endsWith('/4');
/** Steps of tenths and the like are written as decimals, those of halves, quarters and thirds as fractions. */
export const formOf = ({ step }: Axis): 'decimal' | undefined => (isDecimal(step) ? 'decimal' : undefined);

function roomAround(at: Point, { width, above, below }: Space): Box {
  return { x: at.x - width / 2, y: at.y - above, width, height: above + below };
}

/** How high the numbers of an axis are. */
function highest(axes: Axes, name: 'x' | 'y', around: Text): number {
  return Math.max(...ticksOf(axes[name]).map(at => spaceOf(tokenOf(name, at, formOf(axes[name])), 'label', around)).map(({ above, below }) => above + below));
}

const isCorner = ({ x, y }: Axes): boolean => isOn(x, ZERO) && isOn(y, ZERO);

/** From the x-axis down to its numbers: past the number of the y-axis that stands beside the same corner, where there is one. */
const airUnder = (axes: Axes, around: Text): number => (isCorner(axes) ? AIR : Math.max(AIR, highest(axes, 'y', around) / 2 + 1));

/** The numbers of an axis with their places, every so many grid lines, so that none lies over another. */
function numbers(axes: Axes, name: 'x' | 'y', around: Text): readonly Label[] {
  const axis = axes[name];
  const [cross, step] = [crossOf(axes), new Fraction(axis.step)];
  const air = airUnder(axes, around);
  const gap = around.text.label * 0.18;
  const all = ticksOf(axis).map((at): Counted => {
    const token = tokenOf(name, at, formOf(axis));
    const space = spaceOf(token, 'label', around);
    const middle = name === 'x' ? { x: along(axis, at), y: cross.y + air + space.above } : { x: cross.x - AIR - space.width / 2, y: SIDE - along(axis, at) + (space.above - space.below) / 2 };
    return { token, at: middle, room: roomAround(middle, space), nth: Number(at.div(step).n * at.div(step).s) };
  });
  const row = name === 'y' ? highest(axes, 'x', around) : 0;
  // How many are left out never depends on where the other axis is, nor on whether zero stands in the corner: under a veil that would give its numbers away.
  const over = ({ room }: Counted): number => Math.max(0, Math.max(AIR, room.height / 2 + 1) + row + 1 - room.height / 2 - gap);
  const wide = (one: Counted): Box => (name === 'x' ? (one.nth === 0 ? { ...one.room, x: one.room.x - one.room.width, width: one.room.width * 2 } : one.room)
    : { ...one.room, x: 0, width: 1, y: one.room.y - over(one), height: one.room.height + over(one) });
  const clear = (some: readonly Counted[]): boolean => some.every((one, at) => {
    const before = some[at - 1];
    return before === undefined || !meet(wide(one), wide(before), gap);
  });
  const choices = (step.mod(30).n === 0n ? ANGLES : EVERY).map(every => all.filter(({ nth }) => nth % every === 0));
  return choices.find(clear) ?? choices.at(-1)?.slice(0, 1) ?? [];
}

/** The numbers at both axes. Zero is written once where the axes cross. */
export function labels(axes: Axes, around: Text): readonly Label[] {
  const [across, up] = [numbers(axes, 'x', around), numbers(axes, 'y', around)];
  if (!isCorner(axes)) return [...across, ...up];
  const isZero = ({ token }: Label): boolean => 'exact' in token.value && token.value.exact === '0';
  const cross = crossOf(axes);
  const corner = (one: Label): Label => {
    const at = { x: cross.x - AIR + 1 - one.room.width / 2, y: one.at.y };
    return { ...one, at, room: { ...one.room, x: at.x - one.room.width / 2 } };
  };
  return [...across.map(one => (isZero(one) ? corner(one) : one)), ...up.filter(one => !isZero(one))];
}

type Counted = Label & { readonly nth: number };
