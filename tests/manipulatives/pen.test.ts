import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from '../../widgets/board/document.ts';
import { distanceToLine } from '../../widgets/board/box.ts';
import { curveThrough, simplified } from '../../widgets/manipulatives/pen/curve.ts';
import { box, drawn, MOST_POINTS, pointsOf } from '../../widgets/manipulatives/pen/pen.ts';

const point: fc.Arbitrary<Point> = fc.record({ x: fc.double({ min: -500, max: 500, noNaN: true }), y: fc.double({ min: -500, max: 500, noNaN: true }) });
const stroke = fc.array(point, { minLength: 1, maxLength: 200 });

test('no point that is dropped lies further from what is kept than the tolerance', () => {
  fc.assert(fc.property(stroke, fc.double({ min: 0.1, max: 20, noNaN: true }), (points, tolerance) => {
    const kept = simplified(points, tolerance);
    expect(kept.every(each => points.includes(each))).toBe(true);
    for (const each of points) expect(distanceToLine(kept, each)).toBeLessThanOrEqual(tolerance + 1e-9);
  }));
});

test('a straight line keeps its two ends only', () => {
  expect(simplified(Array.from({ length: 50 }, (_, x) => ({ x, y: 2 * x })), 0.5)).toEqual([{ x: 0, y: 0 }, { x: 49, y: 98 }]);
});

test('the box holds the whole curve, corners and bends', () => {
  fc.assert(fc.property(stroke, points => {
    const { d, box: whole } = curveThrough(points);
    const numbers = d.split(/[MC ]+/).filter(text => text !== '').map(Number);
    const [start, ...rest] = Array.from({ length: numbers.length / 2 }, (_, at) => ({ x: numbers[at * 2]!, y: numbers[at * 2 + 1]! }));
    for (let from = start!, at = 0; at < rest.length; at += 3) {
      const [a, b, to] = [rest[at]!, rest[at + 1]!, rest[at + 2]!];
      for (let t = 0; t <= 1; t += 0.125) {
        const along = (key: 'x' | 'y'): number => (1 - t) ** 3 * from[key] + 3 * (1 - t) ** 2 * t * a[key] + 3 * (1 - t) * t ** 2 * b[key] + t ** 3 * to[key];
        expect(along('x')).toBeGreaterThanOrEqual(whole.x - 0.02);
        expect(along('x')).toBeLessThanOrEqual(whole.x + whole.width + 0.02);
        expect(along('y')).toBeGreaterThanOrEqual(whole.y - 0.02);
        expect(along('y')).toBeLessThanOrEqual(whole.y + whole.height + 0.02);
      }
      from = to;
    }
  }));
});

test('a stroke is kept where it was drawn, within its tolerance, and in the colour of the one before', () => {
  fc.assert(fc.property(stroke, points => {
    const made = drawn(points, { points: [0, 0], colour: 'part-6', thickness: 'thick' })!;
    expect(made.props).toMatchObject({ colour: 'part-6', thickness: 'thick' });
    const kept = pointsOf(made.props).map(({ x, y }) => ({ x: x + made.at.x, y: y + made.at.y }));
    for (const each of points) expect(distanceToLine(kept, each)).toBeLessThanOrEqual(1.1);
  }));
});

test('nothing is made of nothing, a tap is a dot, and a very long stroke is thinned', () => {
  expect(drawn([])).toBeUndefined();
  expect(drawn([{ x: 5, y: 5 }, { x: 5.2, y: 5 }])?.props.points).toEqual([0, 0]);
  const long = drawn(Array.from({ length: 20_000 }, (_, at) => ({ x: at % 2 * 40, y: at * 0.5 })))!;
  expect(long.props.points.length).toBeLessThanOrEqual(MOST_POINTS * 2);
  expect(box(long.props).height).toBeGreaterThan(9_000);
});
