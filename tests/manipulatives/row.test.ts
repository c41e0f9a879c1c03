import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isClear, spread, type Place } from '../../widgets/manipulatives/row.ts';

const rows: fc.Arbitrary<readonly Place[]> = fc.array(fc.record({ x: fc.integer({ min: -200, max: 400 }), width: fc.integer({ min: 1, max: 90 }) }), { maxLength: 12 })
  .map(places => places.toSorted((a, b) => a.x - b.x));
const edges = (places: readonly Place[]): readonly (readonly [number, number])[] => places.map(({ x, width }) => [x - width / 2, x + width / 2]);

test('what is spread stands clear, in the same order and as wide', () => {
  fc.assert(fc.property(rows, places => {
    const spaced = spread(places).map(place => ({ ...place, x: Math.round(place.x * 1e6) / 1e6 }));
    expect(isClear(spaced)).toBe(true);
    expect(spaced.map(({ width }) => width)).toEqual(places.map(({ width }) => width));
  }));
});

test('what is clear never touches, and is not moved; what is not clear is', () => {
  fc.assert(fc.property(rows, places => {
    if (isClear(places)) edges(places).slice(1).forEach(([left], at) => expect(left).toBeGreaterThan(edges(places)[at]![1]));
    expect(spread(places) === places).toBe(isClear(places));
  }));
});

test('two that lie over each other go the same way apart', () => {
  expect(spread([{ x: 10, width: 20 }, { x: 10, width: 20 }])).toEqual([{ x: -3, width: 20 }, { x: 23, width: 20 }]);
});
