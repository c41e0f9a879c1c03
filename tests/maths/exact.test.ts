import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isExact, toExact, toFraction } from '../../widgets/maths/exact.ts';
import { fractions } from './arbitraries.ts';

describe('exact numbers', () => {
  test('are one text for one number', () => {
    fc.assert(fc.property(fractions(), fractions(), (a, b) => {
      expect(toFraction(toExact(a)).equals(a)).toBe(true);
      expect(isExact(toExact(a))).toBe(true);
      expect(toExact(a) === toExact(b)).toBe(a.equals(b));
    }));
  });

  test('are no other texts', () => {
    for (const text of ['', '-0', '+1', '01', '2/4', '3/1', '1/0', '0/5', '1.5', '1/-2', ' 1', '1e3', 'NaN', '٣']) expect(isExact(text), text).toBe(false);
    fc.assert(fc.property(fc.string(), text => {
      if (isExact(text)) expect(toExact(toFraction(text))).toBe(text);
    }));
    expect(() => toFraction('1.5')).toThrow(RangeError);
  });
});
