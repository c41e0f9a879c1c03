import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameTree, isSameUpToOrder } from '../../../widgets/maths/marking/order.ts';
import { trees } from '../arbitraries.ts';
import { read } from './reading.ts';

describe('the same up to order', () => {
  test.each([
    ['1 + 2x', 'x·2 + 1'], ['a - b', '-b + a'], ['a - (-b)', 'b + a'], ['(a+b)+c', 'a+(c+b)'], ['2 × 3 × x', 'x × 2 × 3'], ['xy', 'yx'], ['-xy', 'x(-y)'], ['-x·y', 'y(-x)'], ['x = 3', '3 = x'], ['{1, 2}', '{2, 1}'], ['x = 2 or x = 1', 'x = 1 or x = 2'],
    ['(x+2)(x+3)', '(3+x)(2+x)'], ['x < 3', '3 > x'], ['2 ≤ x', 'x ≥ 2'], ['-2(x+1)', '(1+x)(-2)'], ['(-1)(x-2)', '-(x-2)'], ['6 ÷ 3', '6/3'], ['√2·x', 'x√2'], ['2(x+(y+z))', '(z+y+x)·2'], ['a - (b - c)', 'a - (-c + b)'], ['(-a)(-b)', 'ba'],
    ['x^2 + 2x + 1', '1 + x^2 + 2x'], ['1/(x+1) + 1/x', '1/x + 1/(1+x)'], ['2, 3', '3, 2'], ['x = 1, y = 2', 'y = 2, x = 1'], ['sin x cos x', 'cos x sin x'],
  ])('%s and %s are', (one, other) => {
    expect(isSameUpToOrder(read(one), read(other))).toBe(true);
    expect(isSameTree(read(one), read(other))).toBe(false);
  });

  test.each([
    ['1 + 1', '2'], ['x + x', '2x'], ['2/4', '1/2'], ['x^2', 'x·x'], ['(a+b)c', 'ac + bc'], ['-(a-b)', 'b - a'], ['0 + x', 'x'], ['1x', 'x'], ['x - 1', '1 - x'], ['2^3', '8'], ['2^3', '3^2'], ['0.5', '1/2'], ['0.50', '0.5'], ['(1, 2)', '(2, 1)'],
    ['1:2', '2:1'], ['x < 1', '1 < x'], ['a/b/c', 'a/(bc)'], ['√2·√2', '2'], ['a/b', 'b/a'], ['3/2', '1 1/2'], ['x ≤ 1', 'x < 1'], ['2x', '2 + x'], ['-2', '2'], ['a - b - c', 'a - (b - c)'], ['40%', '0.4'], ['x = 2 or x = 3', 'x = 2, y = 3'], ['sin x', 'cos x'],
    ['x/2', '1/2x'], ['(ab)^2', 'a^2b^2'], ['3 cm', '3'], ['{1}', '{1, 1}'], ['x', 'X'], ['4 r 2', '2 r 4'], ['2 h 30 min', '30 h 2 min'], ['2 < x < 5', '5 < x < 2'], ['log_2 8', 'log_8 2'],
  ])('%s and %s are not', (one, other) => expect(isSameUpToOrder(read(one), read(other))).toBe(false));

  test('a tree is written like itself, with brackets round it too', () => {
    fc.assert(fc.property(trees(), (tree) => {
      expect(isSameTree(tree, { op: 'brackets', of: [tree] })).toBe(true);
      expect(isSameUpToOrder(tree, { op: 'brackets', of: [tree] })).toBe(true);
    }));
  });
});
