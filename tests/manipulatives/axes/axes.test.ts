import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { speak } from '../../../widgets/board/said.ts';
import { relationIn, sameRelation } from '../../../widgets/board/relation.ts';
import { Fraction, toFraction } from '../../../widgets/maths/exact.ts';
import { loadFormulas } from '../../../widgets/maths/formula.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { readSentence } from '../../../widgets/maths/read.ts';
import { along, axesOf, axisOf, nearest, SIDE, ticksOf, type Axes, type Line } from '../../../widgets/manipulatives/axes/axes.ts';
import { addFormula, checked, moveHandle, typedSpot, withPoint } from '../../../widgets/manipulatives/axes/change.ts';
import { stretchesOf } from '../../../widgets/manipulatives/axes/curve.ts';
import { from } from '../../../widgets/manipulatives/axes/from.ts';
import kind from '../../../widgets/manipulatives/axes/index.ts';
import { equationOf, heightAt, lineFrom, meeting, straightOf } from '../../../widgets/manipulatives/axes/line.ts';
import { readPlot, valueAt } from '../../../widgets/manipulatives/axes/plots.ts';
import { sentences } from '../../../widgets/manipulatives/axes/words.ts';
import { PANEL } from '../../contracts/walk.ts';

beforeAll(loadFormulas);

const given = <Props>(moved: { readonly props: Props } | { readonly refused: string }): Props => {
  if ('refused' in moved) throw new Error(moved.refused);
  return moved.props;
};
const sentence = (typed: string) => {
  const expression = readSentence(typed);
  if (isRefusal(expression)) throw new Error(expression.refused);
  return { kind: 'number' as const, said: [], expression };
};
const texts = (axes: Axes): readonly string[] => sentences(axes).flatMap(({ expression }) => (expression ? [toText(expression)] : []));
const whole = fc.integer({ min: -6, max: 6 });
const spot = fc.tuple(whole, whole).map(([x, y]) => ({ x: String(x), y: String(y) }));
const line = fc.tuple(spot, spot).filter(([a, b]) => a.x !== b.x || a.y !== b.y).map((through): Line => ({ id: 'l1', is: 'line', through }));
const FOUR = axesOf('-6', '6', '1');

describe('lines', () => {
  test('a line goes through both of its points, and its equation is read back as the same line', () => {
    fc.assert(fc.property(line, fc.boolean(), (plain, across) => {
      const one: Line = across ? { ...plain, across: true } : plain;
      const straight = straightOf(one);
      for (const { x, y } of one.through) expect(straight.a.mul(x).add(straight.b.mul(y)).equals(straight.c)).toBe(true);
      const again = given(addFormula(FOUR, toText(equationOf(one)))).plots[0];
      if (again?.is !== 'line') throw new Error('It is a curve.');
      const other = straightOf(again);
      expect(straight.a.mul(other.b).equals(straight.b.mul(other.a)) && straight.a.mul(other.c).equals(straight.c.mul(other.a)) && straight.b.mul(other.c).equals(straight.c.mul(other.b))).toBe(true);
    }));
  });

  test('two lines meet where both are', () => {
    fc.assert(fc.property(line, line, (one, other) => {
      const [first, second] = [straightOf(one), straightOf(other)];
      const at = meeting(first, second);
      if (!at) expect(first.a.mul(second.b).equals(first.b.mul(second.a))).toBe(true);
      else for (const { a, b, c } of [first, second]) expect(a.mul(at.x).add(b.mul(at.y)).equals(c)).toBe(true);
    }));
  });

  test('a line of a formula is held on the grid where it passes two grid points', () => {
    const typed = given(addFormula(FOUR, 'y = 2x + 1')).plots[0] as Line;
    expect(typed.through.every(({ x, y }) => toFraction(x).d === 1n && toFraction(y).d === 1n)).toBe(true);
    expect(addFormula(FOUR, 'y = x + 100')).toHaveProperty('refused');
  });

  test('moving a point changes the equation, and it never comes onto the other point', () => {
    const axes = given(addFormula(FOUR, '2x + 3y = 6'));
    const moved = given(moveHandle(axes, { id: 'l1', at: 0 }, { x: '0', y: '4' }));
    expect(texts(moved)[0]).toBe('4x + 3y = 12');
    const [one, other] = (axes.plots[0] as Line).through;
    expect(moveHandle(axes, { id: 'l1', at: 0 }, other)).toHaveProperty('refused');
    expect(given(moveHandle(axes, { id: 'l1', at: 0 }, one))).toBe(axes);
  });

  test('a typed equation stands as it was typed until it is moved', () => {
    expect(texts(given(addFormula(FOUR, '4x + 6y = 12')))[0]).toBe('4x + 6y = 12');
    expect(lineFrom(FOUR, { formula: { is: 'line', a: new Fraction(1), b: new Fraction(0), c: new Fraction(99), written: { letter: 'x' } }, id: 'l1', typed: 'x = 99' })).toBeUndefined();
  });
});

describe('curves', () => {
  const view = { left: -6, right: 6, low: -6, high: 6 };
  const steepest = (of: (x: number) => number): number => Math.max(...stretchesOf(of, view).flatMap(all => all.slice(1).map((here, at) => Math.abs(here.y - (all[at]?.y ?? here.y)))));

  test.each([['1/x', (x: number) => 1 / x], ['1/(x − 0.3)', (x: number) => 1 / (x - 0.3)], ['tan', Math.tan], ['a step', (x: number) => (x < 0.01 ? -2 : 2)]])('of %s no stretch goes across a pole or a leap', (_, of) => {
    for (const stretch of stretchesOf(of, view)) {
      for (const [at, here] of stretch.entries()) {
        const before = stretch[at - 1];
        // Half way along every piece the function is near it: nothing is drawn where there is no curve.
        if (before) expect(Math.abs(of((before.x + here.x) / 2) - (before.y + here.y) / 2)).toBeLessThan(1);
      }
    }
    expect(stretchesOf(of, view).length).toBeGreaterThan(1);
  });

  test('a steep curve is one stretch, and all that is seen lies in the view', () => {
    expect(stretchesOf(x => x ** 9, view).length).toBe(1);
    fc.assert(fc.property(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 1, maxLength: 5 }), of => {
      const curve = (x: number): number => of.reduce((sum, one) => sum * x + one, 0);
      for (const { x, y } of stretchesOf(curve, view).flat()) expect(x >= -6 && x <= 6 && y >= -6 - 1e-9 && y <= 6 + 1e-9).toBe(true);
    }));
    expect(steepest(x => x ** 2)).toBeLessThan(1);
  });

  test('a root begins where it begins', () => {
    const [first] = stretchesOf(Math.sqrt, { ...view, left: -5.99 });
    expect(first?.[0]?.x).toBeCloseTo(0, 4);
  });
});

describe('values', () => {
  const value = (formula: string, x: string): string => {
    const [plot] = given(addFormula(FOUR, formula)).plots;
    const found = plot && valueAt(readPlot(plot)!, toFraction(x));
    return found ? toText(found) : 'none';
  };
  test.each([['y = 2x + 1', '1/2', '2'], ['y = x² − 4', '3', '5'], ['y = 1/x', '3', '1/3'], ['y = 1/x', '0', 'none'], ['y = 0.5x', '1', '0.5'], ['y = sin x', '1', '≈0.84'], ['y = √x', '2', '≈1.41'], ['y = √x', '-1', 'none'], ['x = 3', '3', 'none']])('%s where x is %s: %s', (formula, x, y) => {
    expect(value(formula, x)).toBe(y);
  });
});

describe('places', () => {
  test('the grid place nearest to one is that one', () => {
    const axis = fc.tuple(fc.integer({ min: -30, max: 20 }), fc.integer({ min: 1, max: 40 }), fc.constantFrom('1', '1/2', '2', '1/3', '5')).map(([low, steps, step]) => axisOf(String(low), toFraction(step).mul(steps).add(low).toFraction(), step, 'x'));
    fc.assert(fc.property(axis, fc.nat(), fc.boolean(), (one, which, half) => {
      const ticks = ticksOf(one);
      const tick = ticks[which % Math.max(1, ticks.length)];
      if (tick) expect(nearest(one, along(one, tick), half).equals(tick)).toBe(true);
      expect(nearest(one, SIDE * 3, half).compare(one.to)).toBeLessThanOrEqual(0);
    }));
  });

  test('coordinates are typed in pairs', () => {
    expect(typedSpot('(2, −3)')).toEqual({ x: '2', y: '-3' });
    expect(typedSpot('1/2; 0.25')).toEqual({ x: '1/2', y: '1/4' });
    expect(typedSpot('4 9')).toEqual({ x: '4', y: '9' });
    expect(typedSpot('(−1/2  3)')).toEqual({ x: '-1/2', y: '3' });
    for (const text of ['3', '(1, 2, 3)', '1 2 3', 'a, b', 'a b', '']) expect(typedSpot(text)).toHaveProperty('refused');
    expect(withPoint(FOUR, { x: '7', y: '0' })).toHaveProperty('refused');
    expect(given(withPoint(FOUR, { x: '1/3', y: '0' })).points).toMatchObject([{ letter: 'A', x: '1/3' }]);
  });

  test('axes that something would be off are refused, and lines are held where they are seen', () => {
    const point = given(withPoint(FOUR, { x: '5', y: '5' }));
    expect(checked({ ...point, x: axisOf('-6', '4', '1', 'x') })).toHaveProperty('refused');
    expect(checked({ ...FOUR, x: axisOf('0', '100', '1', 'x') })).toHaveProperty('refused');
    const shorter = given(checked({ ...given(addFormula(FOUR, 'y = x')), x: axisOf('2', '6', '1', 'x') }));
    expect((shorter.plots[0] as Line).through.every(({ x }) => toFraction(x).compare(2) >= 0)).toBe(true);
  });
});

describe('what is said', () => {
  test('of a line with its triangle: the equation, and rise over run', () => {
    const axes = kind.presets.find(({ title }) => title.includes('gradient'))!.props;
    expect(texts(axes)).toEqual(['y = 2x + 1', '4/2 = 2', '2x + 1']);
    expect(sentences(axes).filter(({ kind: is }) => is === 'stem').map(({ said }) => speak(said, new Set()))).toEqual(['The rise is 4 and the run is 2, so the gradient is 2.']);
    expect(sentences(axes).filter(({ kind: is }) => is === 'stem').map(({ said }) => speak(said, new Set(['l1'])))).toEqual(['The rise is 4 and the run is 2.']);
  });
  test('of two lines that meet, what both come to there', () => {
    const axes = kind.presets.find(({ title }) => title.includes('meet'))!.props;
    expect(texts(axes)).toEqual(['x + 1 = 7 − 2x', 'y = x + 1', 'y = 7 − 2x']);
    expect(speak(kind.describe(axes, PANEL_AROUND), new Set())).toBe('x-axis from minus 6 to 6 in steps of 1; y-axis from minus 6 to 6 in steps of 1; first line y equals x plus 1; second line y equals 7 minus 2 x');
    expect(speak(kind.describe(kind.presets[0].props, PANEL_AROUND), new Set(['p2'])))
      .toBe('x-axis from 0 to 10 in steps of 1; y-axis from 0 to 10 in steps of 1; points A (2, 3), B a covered number and C (7, 8), with coordinates');
  });
});
const PANEL_AROUND = { held: [], text: PANEL.text };

describe('made from a sentence', () => {
  test.each(['y = 2x + 1', '2x + 3y = 6', '4x + 6y = 12', 'x = 3', 'y = x² − 4', 'xy = 12', 'x² + 3x + 2', '2x + 3 = 11', '2x + 3 = x + 10', '3 : 5', '30 : 50', 'y = 30', '5x + 7 = 3x − 40'])('%s says the same', typed => {
    for (const was of [undefined, FOUR, axesOf('0', '20', '2', { next: 9, half: true })]) {
      const made = from(sentence(typed), was);
      if (isRefusal(made)) throw new Error(made.refused);
      const relation = relationIn(sentence(typed))!;
      expect(sentences(made).some(one => { const other = relationIn(one); return other !== undefined && sameRelation(other, relation); })).toBe(true);
      expect(made.next).toBeGreaterThan(was?.next ?? 0);
    }
  });
  test('2x + 3 = 11 is two lines that meet where x is 4', () => {
    const made = from(sentence('2x + 3 = 11'));
    if (isRefusal(made)) throw new Error(made.refused);
    const [one, other] = made.plots as readonly Line[];
    expect(meeting(straightOf(one!), straightOf(other!))).toEqual({ x: '4', y: '11' });
    expect(heightAt(straightOf(one!), new Fraction(4))?.toFraction()).toBe('11');
  });
  test.each(['34', '7 + 5 = 12', 'x² = 4', '2 : 3 : 4', 'a = 2'])('%s is refused', typed => expect(from(sentence(typed))).toMatchObject({ refused: expect.stringMatching(/^Axes show/) }));
});
