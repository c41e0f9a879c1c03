import { toExact, toFraction, type Exact, type Fraction } from '../../maths/exact.ts';

/** An axis from `from` to `to` with a grid line at every multiple of `step`. `name`: written at its end. */
export type Axis = { readonly from: Exact; readonly to: Exact; readonly step: Exact; readonly name: string };
/** A place on the grid, exact. */
export type Spot = { readonly x: Exact; readonly y: Exact };
/** A plotted point with the letter that it is called by. */
export type Dot = Spot & { readonly id: string; readonly letter: string };
/**
 * A straight line through two points, by which it is held; its equation follows from them. `across`: it is written as ax + by = c. `typed`: its equation as
 * it was typed, until it is moved.
 */
export type Line = { readonly id: string; readonly is: 'line'; readonly through: readonly [Spot, Spot]; readonly across?: true; readonly typed?: string };
/** A curve, by the formula that was typed. */
export type Curve = { readonly id: string; readonly is: 'curve'; readonly formula: string };
/**
 * Axes with points, lines and curves. `joined`: the points in a row, or round to the first. `coordinates`: those of the points are written. `triangle`: the
 * line that has its gradient drawn. `table`: the line or curve that has its values under the graph. `crossings`: where lines meet is marked. `half`: points
 * go to the middle of a step too. `degrees`: angles of sin, cos and tan are in degrees. `next` makes the next id.
 */
export type Axes = {
  readonly x: Axis; readonly y: Axis; readonly points: readonly Dot[]; readonly plots: readonly (Line | Curve)[];
  readonly joined?: 'row' | 'shape'; readonly coordinates?: true; readonly triangle?: string; readonly table?: string; readonly crossings?: true;
  readonly half?: true; readonly degrees?: true; readonly next: number;
};
export type Plot = Line | Curve;

/** The most points, and the most lines and curves. */
export const MOST_POINTS = 26;
export const MOST_PLOTS = 4;
/** The most grid lines of an axis, and the longest name of one. */
export const MOST_STEPS = 60;
export const LONGEST_NAME = 20;
/** How long an axis is drawn, board units. */
export const SIDE = 300;

/** An axis from a least to a largest number. */
export const axisOf = (from: Exact, to: Exact, step: Exact, name: string): Axis => ({ from, to, step, name });

/** Axes with nothing on them but what is given. Numbers are the same across and up. */
export function axesOf(from: Exact, to: Exact, step: Exact, more: Partial<Axes> = {}): Axes {
  return { x: axisOf(from, to, step, 'x'), y: axisOf(from, to, step, 'y'), points: [], plots: [], next: 1, ...more };
}

/** Whether numbers make an axis: from the smaller to the larger, with one to sixty steps. */
export function isAxis({ from, to, step }: Pick<Axis, 'from' | 'to' | 'step'>): boolean {
  const [least, most, each] = [from, to, step].map(toFraction);
  if (!least || !most || !each || each.compare(0) <= 0 || least.compare(most) >= 0) return false;
  const steps = most.sub(least).div(each);
  return steps.compare(1) >= 0 && steps.compare(MOST_STEPS) <= 0;
}

/** The numbers with a grid line, from the least on: the multiples of the step. */
export function ticksOf({ from, to, step }: Axis): readonly Fraction[] {
  const [least, most, each] = [toFraction(from), toFraction(to), toFraction(step)];
  const first = least.div(each).ceil();
  const count = Number(most.div(each).floor().sub(first).n) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => first.add(at).mul(each));
}

/** How far along an axis a number stands, board units from its least. */
export function along({ from, to }: Axis, at: Fraction): number {
  const least = toFraction(from);
  return at.sub(least).div(toFraction(to).sub(least)).mul(SIDE).valueOf();
}

/** The grid place nearest to a distance along an axis; of half steps too, where those count. */
export function nearest(axis: Axis, distance: number, half: boolean): Fraction {
  const step = toFraction(axis.step).div(half ? 2 : 1);
  const [least, most] = [toFraction(axis.from), toFraction(axis.to)];
  const [first, last] = [least.div(step).ceil(), most.div(step).floor()];
  const wide = most.sub(least).div(step).valueOf();
  const index = Math.round(least.div(step).valueOf() + distance / SIDE * wide);
  const within = Math.min(Number(last.s * last.n), Math.max(Number(first.s * first.n), index));
  return step.mul(within);
}

/** Whether a number stands on an axis. */
export function isOn({ from, to }: Axis, at: Fraction): boolean {
  return at.compare(toFraction(from)) >= 0 && at.compare(toFraction(to)) <= 0;
}

/** Whether a place stands on the axes. */
export function isPlaced({ x, y }: Pick<Axes, 'x' | 'y'>, spot: Spot): boolean {
  return isOn(x, toFraction(spot.x)) && isOn(y, toFraction(spot.y));
}

export const spotOf = (x: Fraction, y: Fraction): Spot => ({ x: toExact(x), y: toExact(y) });
export const sameSpot = (one: Spot, other: Spot): boolean => one.x === other.x && one.y === other.y;
/** The ids of the two points by which a line is held. */
export const handleOf = (line: string, at: 0 | 1): string => `${line}-${at === 0 ? 'a' : 'b'}`;
/** The ids of the two lengths of a gradient triangle. */
export const RUN = 'run';
export const RISE = 'rise';
/** The ids of an axis's ends and of its scale. */
export const endOf = (axis: 'x' | 'y', end: 'from' | 'to'): string => `${axis}-${end}`;
export const scaleOf = (axis: 'x' | 'y'): string => `${axis}-step`;
