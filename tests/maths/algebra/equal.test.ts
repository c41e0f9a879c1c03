import { describe, expect, test } from 'vitest';
import { equal } from '../../../widgets/maths/algebra/equal.ts';
import type { Expression, Operation } from '../../../widgets/maths/expression.ts';
import { DIFFERENT, EQUAL } from './pairs.ts';
import { read } from './reading.ts';
import { STRICTLY_DIFFERENT, STRICTLY_EQUAL } from './strict-pairs.ts';

const bothWays = (one: string, other: string): readonly string[] => [equal(read(one), read(other)), equal(read(other), read(one))];

describe.each([...Object.entries(EQUAL), ...Object.entries(STRICTLY_EQUAL)])('%s that are the same', (_, pairs) => {
  test.each(pairs)('%s is %s', (one, other) => expect(bothWays(one, other)).toEqual(['equal', 'equal']));
});

describe.each([...Object.entries(DIFFERENT), ...Object.entries(STRICTLY_DIFFERENT)])('%s that are not', (_, pairs) => {
  test.each(pairs)('%s is not %s', (one, other) => expect(bothWays(one, other)).toEqual(['different', 'different']));
});

describe('what is known of letters', () => {
  test.each([['√(x^2)', 'x'], ['√(x^2 y^2)', 'x y'], ['|x|', 'x'], ['√(4x^2)', '2x']])('%s is %s where letters are positive', (one, other) => {
    expect(equal(read(one), read(other))).toBe('different');
    expect(equal(read(one), read(other), { positive: true })).toBe('equal');
  });

  test('what is positive is the letter, not what is made of it', () => {
    expect(equal(read('|x - 1|'), read('x - 1'), { positive: true })).toBe('different');
    expect(equal(read('|1 - x|'), read('1 - x'), { positive: true })).toBe('different');
  });

  test.each([['y = √(x^2)', 'y = x'], ['y = |x|', 'y = x'], ['y = |x| + x', 'y = 2x'], ['√(x^2) > y', 'x > y'], ['y^2 = x^2', 'y = x'], ['x y > 0', 'x > 0'], ['y < x', 'y < |x|']])('where letters are positive, numbers that are not say nothing of %s and %s', (one, other) => {
    expect([equal(read(one), read(other), { positive: true }), equal(read(other), read(one), { positive: true })]).not.toContain('different');
    expect(equal(read(one), read(other))).toBe('different');
  });

  test('e is a letter, unless something says that it is a number', () => {
    expect(equal(read('2e + 1'), read('1 + 2e'))).toBe('equal');
    expect(equal(read('e + f'), read('f + e'))).toBe('equal');
    expect(equal(read('ln(e x)'), read('1 + ln x'))).toBe('equal');
    expect(equal(read('x = e'), read('ln x = 1'), { euler: true })).not.toBe('different');
  });

  test('letters are units only where the other side has units', () => {
    expect(equal(read('5m'), read('500 cm'))).toBe('equal');
    expect(equal(read('5m'), read('m × 5'))).toBe('equal');
    expect(equal(read('m = 3 cm'), read('m = 30 mm'))).toBe('equal');
  });
});

describe('nothing is guessed', () => {
  test.each([['?', '3'], ['x + ?', 'x'], ['(x+1)^200', 'x'], ['x^(9^9^9)', 'x'], ['9^9^9', '9^9^8'], ['sin x = x/2', 'sin x = x/3'], ['√(-x)', '√|x|'],
    ['1/(1-1)', '(1-1)/0^2'], ['x = 1/(1-1)', 'x = 2/(1-1)'], ['x^(9^9^9) = 1', 'x = 1'], ['(?, 1)', '(2, 3)'], ['x > 1 and y > 2', 'y > 2 and x > 2'], ['x > 1 or y > 2', 'y > 2 or x ≥ 1'], ['x = 1 and y = 2', 'x = 1 or y = 2'], ['(x - 1)(y - 2) = 0', 'x = 1 and y = 2'], ['x + y = 3 and 2x + 2y = 7', 'x = 1 and x = 2'], ['2^x = 2^y', 'x = y'], ['root_1 2', '2'], ['root_(-2) 2', '2'], ['root_0 2', '1'], ['root_(1/2) 2', '4'], ['root_61 2', '2^(1/61)'],
    ['(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)', '(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 26/2)'], ['sin(7 arcsin x)', '7x - 56x^3 + 112x^5 - 64x^7'], ['cos x = 1', 'x = 0'], ['√(-x^3)', '|x| √(-x)'],
    ['x > 1, 2', 'x > 2'], ['a < b < c', 'a < c'], ['x > 0 and y > 0', 'x y > 0'],
    ['x = 1 or no solution', 'x = 1'],
    ['x^2 + y^2 = 0', 'x = 0 and y = 0'],
    ['2^x = 2x', 'x = 1 or x = 2'], ['[x, 2x]', 'x ≥ 0'], ['x = [2, 3]', '2 ≤ x ≤ 3'], ['(2, 3)', '2 < x < 3'], ['(1, 2)', 'x = 1'], ['arctan e + arctan(1/e) = 5', '2 arctan 1 = 5'], ['y = x^2 or x + y = sin x', 'y = 2'], ['y = √x or y = -√(x+1)', 'y^2 = x'], ['y = 2√x or y = -√x', 'y^2 = x'], ['x^5 - x - 1 = 0 or x > 3', 'x > 1'], ['x > 3 or x^5 - x - 1 = 0', 'x > 1'], ['x^5 - x - 1 = 0 and x > 3', 'x = 4'], ['x > 3 and x^5 - x - 1 = 0', 'x = 4'], ['y = sin x or x + y = 3', 'y = sin x'], ['sin(7 arcsin x)', '7x - 56x^3 + 112x^5 - 64x^7'], ['root_10(x+1) = 1', 'x = 0'], ['x^(1/18) = 2', 'x = 262144'], ['arctan e + arctan(1/e) < 5', '5 > 2 arctan 1'], 
    ['ln y = 2 ln x', 'y = x^2'], ['sin x = 2', 'no solution'], ['cos(n π)', '(-1)^n'], ['(-1)^(n/2)', '1'], ['(-1)^(m n)', '(-1)^m'],
  ])('%s and %s', (one, other) => expect(equal(read(one), read(other))).toBe('undecided'));

  const tree = (op: Operation, ...of: Expression[]): Expression => ({ op, of });
  const x: Expression = { letter: 'x' };
  const many = (count: number, make: (at: number) => Expression): Expression[] => Array.from({ length: count }, (_, at) => make(at));
  const whole = (number: number): Expression => ({ exact: String(number) });
  const nested = (depth: number): Expression => Array.from({ length: depth }).reduce<Expression>(inner => tree('brackets', inner), x);

  test('so many points are found, and of more those that are written down are still compared', () => {
    const y: Expression = { letter: 'y' };
    const points = (all: readonly number[], off = 0): Expression => tree('or', ...all.map(at => tree('and', tree('equals', x, whole(at)), tree('equals', y, whole(at === 3 ? 9 + off : at * at)))));
    const decisions = (count: number): readonly string[] => {
      const all = Array.from({ length: count }, (_, at) => at);
      const system = tree('and', tree('or', ...all.map(at => tree('equals', x, whole(at)))), tree('equals', y, tree('power', x, whole(2))));
      return [equal(points(all), points(all.toReversed())), equal(points(all), points(all, 1)), equal(points(all), system)];
    };
    expect([10, 11].map(decisions)).toEqual([['equal', 'different', 'equal'], ['equal', 'different', 'undecided']]);
  });

  test.each<[string, Expression, Expression, string]>([
    ['60 brackets', nested(60), tree('plus', x, whole(0)), 'equal'],
    ['20,000 brackets', nested(20_000), x, 'undecided'],
    ['20,000 terms', tree('plus', ...many(20_000, whole)), x, 'undecided'],
    ['10,000 digits', { exact: '9'.repeat(10_000) }, whole(1), 'undecided'],
    ['a root of a long number', tree('root', { exact: '9'.repeat(900) }), whole(1), 'undecided'],
    ['300 roots', tree('plus', ...many(300, at => tree('root', whole(at)))), whole(1), 'different'],
    ['a set of 40', tree('set', ...many(40, whole)), tree('set', ...many(40, at => whole(39 - at))), 'equal'],
    ['a set of 41', tree('set', ...many(41, whole)), tree('set', ...many(41, at => whole(40 - at))), 'undecided'],
    ['a set of 40 and one of 41', tree('set', ...many(40, whole)), tree('set', ...many(41, whole)), 'undecided'],
    ['a number of 1,000 digits', { exact: '1'.repeat(1_000) }, tree('plus', { exact: '1'.repeat(1_000) }), 'equal'],
    ['a number of 1,001 digits', { exact: '1'.repeat(1_001) }, tree('plus', { exact: '1'.repeat(1_001) }), 'undecided'],
    ['a set of 1,000', tree('set', ...many(1_000, whole)), tree('set', ...many(1_000, at => whole(999 - at))), 'undecided'],
    ['a ratio of 300', tree('ratio', ...many(300, at => whole(at + 1))), tree('ratio', ...many(300, at => whole(2 * at + 2))), 'undecided'],
    ['a power of a power of a power', read('((((x^2+1)^9+1)^9+1)^9+1)^9'), x, 'undecided'],
    ['operations without operands', tree('plus'), tree('times'), 'undecided'], ['an interval without ends', tree('open interval'), x, 'different'], ['one with one end', tree('closed interval', whole(2)), tree('less', x, whole(3)), 'undecided'],
    ['one from endlessly far', tree('open interval', { letter: '∞' }, whole(2)), tree('less', x, whole(2)), 'undecided'], ['one to the other end', tree('open interval', whole(2), tree('negative', { letter: '∞' })), tree('more', x, whole(2)), 'undecided'],
    ['words of JavaScript', { word: 'constructor' }, { letter: 'toString' }, 'different'],
  ])('%s', (_, one, other, decision) => {
    expect(equal(one, other)).toBe(decision);
    expect(equal(other, one)).toBe(decision);
  });
});
