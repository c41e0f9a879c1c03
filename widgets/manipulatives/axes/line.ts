import { type Fraction, toFraction } from '../../maths/exact.ts';
import type { Expression, Value } from '../../maths/expression.ts';
import { readFormula, type Formula } from '../../maths/formula.ts';
import { fromNumber, fromValue } from '../../maths/print.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { plus, product, number, letter } from '../../maths/value.ts';
import { isOn, isPlaced, sameSpot, spotOf, ticksOf, type Axes, type Line, type Spot } from './axes.ts';

/** A straight line: a x + b y = c. */
export interface Straight { readonly a: Fraction; readonly b: Fraction; readonly c: Fraction }

/** What a line is, exactly, from the points that it goes through. */
export function straightOf({ through: [one, other] }: Pick<Line, 'through'>): Straight {
  const [x1, y1, x2, y2] = [one.x, one.y, other.x, other.y].map(toFraction) as [Fraction, Fraction, Fraction, Fraction];
  const [a, b] = [y1.sub(y2), x2.sub(x1)];
  return { a, b, c: a.mul(x1).add(b.mul(y1)) };
}

/** The gradient of a line, and where it meets the y-axis; undefined of an upright line. */
export function slopeOf({ a, b, c }: Straight): { readonly gradient: Fraction; readonly start: Fraction } | undefined {
  return b.n === 0n ? undefined : { gradient: a.div(b).neg(), start: c.div(b) };
}

/** y where x is this, on a line that is not upright. */
export function heightAt(line: Straight, x: Fraction): Fraction | undefined {
  const slope = slopeOf(line);
  return slope && slope.gradient.mul(x).add(slope.start);
}

/** The right side of y = mx + c. */
export function rightSide(line: Straight): Value | undefined {
  const slope = slopeOf(line);
  return slope && plus(product(letter('x'), number(slope.gradient)), number(slope.start));
}

/** The equation of a line, as it was typed; else y = mx + c, or ax + by = c in whole numbers where it is written so. */
export function equationOf(line: Line): Expression {
  const typed = line.typed === undefined ? undefined : readFormula(line.typed);
  if (typed && !isRefusal(typed) && typed.is === 'line') return typed.written;
  const straight = straightOf(line);
  const right = rightSide(straight);
  if (right === undefined) return { op: 'equals', of: [{ letter: 'x' }, fromNumber(straight.c.div(straight.a))] };
  if (!line.across || straight.a.n === 0n) return { op: 'equals', of: [{ letter: 'y' }, fromValue(right)] };
  const { a, b, c } = whole(straight);
  return { op: 'equals', of: [fromValue(plus(letter('x', a), letter('y', b))), fromNumber(c)] };
}

/** The same line in whole numbers as small as can be, the first of them above zero. */
function whole({ a, b, c }: Straight): Straight {
  const all = [a, b, c];
  const unit = all.filter(each => each.n !== 0n).reduce((so, each) => so.gcd(each));
  const by = (a.n === 0n ? b : a).s < 0n ? unit.neg() : unit;
  return { a: a.div(by), b: b.div(by), c: c.div(by) };
}

/** Where two lines meet; undefined: they are parallel, or the same. */
export function meeting(one: Straight, other: Straight): Spot | undefined {
  const by = one.a.mul(other.b).sub(other.a.mul(one.b));
  if (by.n === 0n) return undefined;
  return spotOf(one.c.mul(other.b).sub(other.c.mul(one.b)).div(by), one.a.mul(other.c).sub(other.a.mul(one.c)).div(by));
}

/** The two ends of the part of a line that is seen; undefined: it goes past the axes. */
export function ends({ x, y }: Pick<Axes, 'x' | 'y'>, line: Straight): readonly [Spot, Spot] | undefined {
  const { a, b, c } = line;
  const sides = [
    ...[x.from, x.to].map(toFraction).flatMap((at): readonly Spot[] => (b.n === 0n ? [] : [spotOf(at, c.sub(a.mul(at)).div(b))])),
    ...[y.from, y.to].map(toFraction).flatMap((at): readonly Spot[] => (a.n === 0n ? [] : [spotOf(c.sub(b.mul(at)).div(a), at)])),
  ].filter(spot => isPlaced({ x, y }, spot));
  const [first] = sides;
  const last = sides.find(spot => first && !sameSpot(spot, first));
  if (!first || !last) return undefined;
  const turned = toFraction(first.x).compare(toFraction(last.x)) > 0 || (first.x === last.x && toFraction(first.y).compare(toFraction(last.y)) > 0);
  return turned ? [last, first] : [first, last];
}

/**
 * Two points to hold a line by: on the grid where it passes two grid points that are seen, near to the middle; else where it passes grid lines. Undefined:
 * too little of it is seen.
 */
export function handlesOf({ x, y }: Pick<Axes, 'x' | 'y'>, line: Straight): readonly [Spot, Spot] | undefined {
  const { a, b, c } = line;
  const on = b.n === 0n
    ? ticksOf(y).map(at => spotOf(c.div(a), at)).filter(spot => isOn(x, toFraction(spot.x)))
    : ticksOf(x).flatMap((at): readonly Spot[] => {
      const height = c.sub(a.mul(at)).div(b);
      return isOn(y, height) ? [spotOf(at, height)] : [];
    });
  const step = toFraction(y.step);
  const grid = b.n === 0n ? on : on.filter(spot => toFraction(spot.y).div(step).d === 1n);
  const from = grid.length > 1 ? grid : on;
  const share = (exact: string, axis: { readonly from: string; readonly to: string }): Fraction => toFraction(exact).abs().div(toFraction(axis.to).sub(toFraction(axis.from)));
  const far = (spot: Spot): Fraction => share(spot.x, x).mul(2).add(share(spot.y, y));
  const first = from.toSorted((one, other) => far(one).compare(far(other)))[0];
  const at = first === undefined ? -1 : from.indexOf(first);
  // The next to the right, as far on as leaves room for two fingers.
  const apart = Math.max(1, Math.ceil(from.length / 6));
  const second = from[at + apart] ?? from[at + 1] ?? from[at - apart] ?? from[at - 1];
  return first && second ? [first, second] : ends({ x, y }, line);
}

/** A formula that is a line, as a line that is held by two points. */
export function lineFrom(axes: Axes, { formula, id, typed }: { readonly formula: Extract<Formula, { is: 'line' }>; readonly id: string; readonly typed: string }): Line | undefined {
  const through = handlesOf(axes, formula);
  const [left] = 'op' in formula.written ? formula.written.of : [];
  const across = left !== undefined && !('letter' in left) && formula.a.n !== 0n && formula.b.n !== 0n;
  return through && { id, is: 'line', through, ...(across && { across }), typed };
}
