import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fraction, toExact } from '../../widgets/maths/exact.ts';
import { counted, farTo, valueAt, valueWithin } from '../../widgets/board/slider.ts';

const range = fc.record({
  least: fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 12 })), steps: fc.integer({ min: 0, max: 400 }), step: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 12 })),
}).map(({ least: [top, bottom], steps, step: [over, under] }) => {
  const from = new Fraction(top, bottom);
  const by = new Fraction(over, under);
  return { least: toExact(from), step: toExact(by), most: toExact(from.add(by.mul(steps))), steps };
});

test('every step of a slider is an exact value, and the value tells its step', () => {
  fc.assert(fc.property(range, fc.nat(), ({ least, most, step, steps }, pick) => {
    const index = pick % (steps + 1);
    const now = valueAt({ least, most, step }, index);
    expect(counted({ least, most, step, now })).toEqual({ count: steps, index });
  }));
});

test('past the end a slider stands at its most', () => {
  expect(valueAt({ least: '0', most: '1', step: '1/3' }, 7)).toBe('1');
  expect(valueAt({ least: '-1', most: '1', step: '1/3' }, -2)).toBe('-1');
  expect(['-1/2', '0', '2/3', '1', '9'].map(to => valueWithin({ least: '0', most: '1' }, to))).toEqual(['0', '0', '2/3', '1', '1']);
});

test('keys that go far take it to its ends, or a page on', () => {
  const range = { least: '0', most: '10', now: '4', step: '1/2', page: '5/2' };
  expect(['Home', 'End', 'PageUp', 'PageDown', 'a'].map((key) => farTo(range, key))).toEqual([0, 20, 13, 3, undefined]);
  expect(farTo({ least: '0', most: '3', now: '1', step: '1' }, 'PageUp')).toBe(2);
});
