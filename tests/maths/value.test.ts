import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Fraction } from '../../widgets/maths/exact.ts';
import { isNumber, letter, letters, minus, number, numberOf, plus, sameValue, times } from '../../widgets/maths/value.ts';
import { fractions, values } from './arbitraries.ts';

describe('values', () => {
  test('add up in any order, to the same JSON', () => {
    fc.assert(fc.property(values(), values(), values(), (a, b, c) => {
      expect(JSON.stringify(plus(a, plus(b, c)))).toBe(JSON.stringify(plus(plus(c, a), b)));
    }));
  });

  test('taken from themselves are nothing', () => {
    fc.assert(fc.property(values(), a => {
      expect(minus(a, a)).toEqual({});
    }));
  });

  test('multiply over addition', () => {
    fc.assert(fc.property(values(), values(), fractions(), (a, b, f) => {
      expect(times(plus(a, b), f)).toEqual(plus(times(a, f), times(b, f)));
    }));
  });

  test('tell numbers from letters', () => {
    fc.assert(fc.property(fractions(), f => {
      expect(numberOf(number(f))?.equals(f)).toBe(true);
    }));
    expect(numberOf(letter('x'))).toBeUndefined();
    expect(isNumber(minus(plus(letter('x'), number(3)), letter('x')))).toBe(true);
    expect(letters(plus(letter('y'), plus(number('1/2'), letter('x', 2))))).toEqual(['x', 'y']);
  });

  test('are the same whatever the order of their keys', () => {
    expect(sameValue({ '': '3', x: '2' }, { x: '2', '': '3' })).toBe(true);
    expect(sameValue({ x: '2' }, { x: '3' })).toBe(false);
  });

  test('refuse what is not exact', () => {
    expect(() => number(0.1)).toThrow(RangeError);
    expect(() => number('0.1')).toThrow(RangeError);
    expect(() => letter('')).toThrow(RangeError);
    expect(letter('x', new Fraction(0))).toEqual({});
  });
});
