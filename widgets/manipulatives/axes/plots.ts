import type { Token } from '../../board/said.ts';
import { Fraction, toFraction } from '../../maths/exact.ts';
import type { Expression, NumberForm } from '../../maths/expression.ts';
import { readFormula } from '../../maths/formula.ts';
import { exactlyAt, functionOf, type RealFunction } from '../../maths/function.ts';
import { fromNumber } from '../../maths/print.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { handleOf, isPlaced, RISE, RUN, type Axes, type Plot, type Spot } from './axes.ts';
import { equationOf, heightAt, meeting, slopeOf, straightOf } from './line.ts';

/** A line or a curve, read: its equation, and y for an x. `draws`: for the eye; undefined of an upright line. */
export interface Read { readonly plot: Plot; readonly written: Expression; readonly draws?: RealFunction; exactly(x: Fraction): Fraction | undefined }

const known = new WeakMap<Plot, Map<boolean, Read | undefined>>();

/** Reads a plot; undefined of a formula that cannot be read. The same plot is read once. */
export function readPlot(plot: Plot, degrees = false): Read | undefined {
  const before = known.get(plot) ?? new Map<boolean, Read | undefined>();
  known.set(plot, before);
  const found = before.get(degrees) ?? reading(plot, degrees);
  if (found) before.set(degrees, found);
  return found;
}

function reading(plot: Plot, degrees: boolean): Read | undefined {
  if (plot.is === 'line') return { plot, written: equationOf(plot), exactly: x => heightAt(straightOf(plot), x) };
  const formula = readFormula(plot.formula);
  if (isRefusal(formula) || formula.is === 'line') return undefined;
  return { plot, written: formula.written, draws: functionOf(formula.of, degrees), exactly: x => exactlyAt(formula.of, x) };
}

/** How numbers are written where an expression has decimals: as decimals too. */
export function formIn(expression: Expression): NumberForm | undefined {
  if ('exact' in expression) return expression.as === 'decimal' ? 'decimal' : undefined;
  return 'op' in expression ? expression.of.map(formIn).find(as => as !== undefined) : undefined;
}

/** The right side of a plot that is written as y = …. */
export function rightOf({ written }: Read): Expression | undefined {
  const [left, right] = 'op' in written && written.op === 'equals' ? written.of : [];
  return left && right && 'letter' in left && left.letter === 'y' ? right : undefined;
}

/** y where x is this: exact, or rounded to two places and said to be; undefined: there is none. */
export function valueAt(read: Read, x: Fraction): Expression | undefined {
  const exact = read.exactly(x);
  if (exact) return fromNumber(exact, formIn(read.written));
  const about = read.draws?.(x.valueOf());
  if (about === undefined || !Number.isFinite(about) || Math.abs(about) > 1e6) return undefined;
  return { op: 'beside', of: [{ letter: '≈' }, fromNumber(new Fraction(Math.round(about * 100), 100), 'decimal')] };
}

/** Whether a value is one that was rounded. */
export function isRounded(value: Expression): boolean {
  const [first] = 'op' in value ? value.of : [];
  return first !== undefined && 'letter' in first && first.letter === '≈';
}

/** Coordinates as they are written: (2, −3). */
export function pair({ x, y }: Spot): Expression {
  return { op: 'beside', of: [{ letter: '(' }, { exact: x }, { letter: ', ' }, { exact: y }, { letter: ')' }] };
}

/** The right-angled triangle that shows a gradient: from the left point of a line to the right one, across and then up or down. */
export interface Triangle { readonly line: string; readonly left: Spot; readonly right: Spot; readonly run: Fraction; readonly rise: Fraction; readonly gradient: Fraction }

/** The triangle that is shown; none at an upright line. */
export function triangleOf({ triangle, plots }: Axes): Triangle | undefined {
  const line = plots.find(plot => plot.id === triangle);
  const slope = line?.is === 'line' ? slopeOf(straightOf(line)) : undefined;
  if (line?.is !== 'line' || !slope) return undefined;
  const [one, other] = line.through;
  const [left, right] = toFraction(one.x).compare(toFraction(other.x)) < 0 ? [one, other] : [other, one];
  return {
    line: line.id, left, right, run: toFraction(right.x).sub(toFraction(left.x)), rise: toFraction(right.y).sub(toFraction(left.y)), gradient: slope.gradient,
  };
}

/** The lengths of a triangle as they are written. */
export function lengthsOf({ run, rise }: Triangle): { readonly run: Token; readonly rise: Token } {
  return { run: { value: fromNumber(run), parts: [RUN] }, rise: { value: fromNumber(rise), parts: [RISE] } };
}

/** Where two lines meet, on the axes. */
export interface Crossing { readonly id: string; readonly spot: Spot; readonly lines: readonly [Read, Read] }

/** Every place where two lines meet that is seen, when these are marked. */
export function crossingsOf(axes: Axes): readonly Crossing[] {
  if (!axes.crossings) return [];
  return axes.plots.flatMap((one, at) => axes.plots.slice(at + 1).flatMap((other): readonly Crossing[] => {
    if (one.is !== 'line' || other.is !== 'line') return [];
    const spot = meeting(straightOf(one), straightOf(other));
    const [first, second] = [readPlot(one), readPlot(other)];
    return spot && first && second && isPlaced(axes, spot) ? [{ id: `${one.id}-${other.id}`, spot, lines: [first, second] }] : [];
  }));
}

/** The points by which lines are held, with the ids of their parts. */
export function handles({ plots }: Axes): readonly { readonly id: string; readonly line: string; readonly at: 0 | 1; readonly spot: Spot }[] {
  return plots.flatMap(plot => (plot.is === 'line' ? ([0, 1] as const).map(at => ({ id: handleOf(plot.id, at), line: plot.id, at, spot: plot.through[at] })) : []));
}
