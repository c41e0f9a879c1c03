import { describe, expect, test } from 'vitest';
import { evaluate, isApart, type Within } from '../../../widgets/maths/algebra/evaluate.ts';
import { attempted } from '../../../widgets/maths/algebra/limits.ts';
import { meaning } from '../../../widgets/maths/algebra/meaning.ts';
import { isOne } from '../../../widgets/maths/algebra/sum.ts';
import { add, factorSum, IMAGINARY, letterGenerator, multiply, UNITY, type Sum } from '../../../widgets/maths/algebra/sum.ts';
import { Fraction } from '../../../widgets/maths/exact.ts';
import { read } from './reading.ts';

const BITS = 80;
const unit = 2 ** 40;
const AT = new Map([['x', new Fraction(7, 5)], ['y', new Fraction(-2, 3)]]);

function sumOf(typed: string): Sum {
  const value = attempted(() => meaning(read(typed), { euler: true, units: false }));
  if (!value || !isOne(value.bottom)) throw new Error(`${typed} is not one sum.`);
  return value.top;
}

const worked = (sum: Sum, at = AT): Within | undefined => evaluate(sum, at, BITS);

describe('where a sum surely lies', () => {
  test.each([
    ['7/3', 7 / 3], ['√2', Math.SQRT2], ['-√2', -Math.SQRT2], ['∛5 - √3', Math.cbrt(5) - Math.sqrt(3)], ['√(2 + √3 + √5)', Math.sqrt(2 + Math.sqrt(3) + Math.sqrt(5))], ['π^2/6', Math.PI ** 2 / 6], ['e^2 × ln 3', Math.E ** 2 * Math.log(3)], ['1/e', 1 / Math.E],
    ['e^(√2)', Math.exp(Math.SQRT2)], ['e^(-√2/3)', Math.exp(-Math.SQRT2 / 3)], ['ln(2 + √5)', Math.log(2 + Math.sqrt(5))], ['arctan 2', Math.atan(2)], ['arctan(-7)', Math.atan(-7)], ['arcsin(1/3)', Math.asin(1 / 3)], ['arcsin(-2/7)', Math.asin(-2 / 7)], ['arccos(1/3)', Math.acos(1 / 3)], ['arccos(-2/7)', Math.acos(-2 / 7)], ['arctan(2/(1 + √2))', Math.atan(2 / (1 + Math.SQRT2))],
    ['sin 1', Math.sin(1)], ['cos 2', Math.cos(2)], ['sin 1 × cos 2', Math.sin(1) * Math.cos(2)], ['cos 40°', Math.cos(2 * Math.PI / 9)], ['e^(1/(1 + π))', Math.exp(1 / (1 + Math.PI))], ['2^√3', 2 ** Math.sqrt(3)],
    ['x^2 y', 1.96 * (-2 / 3)], ['x^(2/3)', 1.4 ** (2 / 3)], ['x^(-3/2)', 1.4 ** -1.5], ['y^(1/3)', Math.cbrt(-2 / 3)], ['|y| + |x|', 1.4 + 2 / 3], ['√(x + y + 1)', Math.sqrt(1.4 - 2 / 3 + 1)], ['ln x + ln |y|', Math.log(1.4) + Math.log(2 / 3)], ['e^(x y)', Math.exp(1.4 * (-2 / 3))], ['sin x', Math.sin(1.4)], ['cos(2y)', Math.cos(-4 / 3)], ['sin(x + y)', Math.sin(1.4 - 2 / 3)], ['arctan(x/y)', Math.atan(1.4 * -1.5)],
  ])('%s at x = 7/5 and y = −2/3 is near %d', (typed, value) => {
    const { re, im } = worked(sumOf(typed)) ?? { re: { low: 1n, high: 0n } };
    const [low, high] = [re.low, re.high].map((end) => Number(end >> BigInt(BITS - 40)) / unit);
    expect([low! <= value + 1e-9, high! >= value - 1e-9, high! - low! < 1e-9]).toEqual([true, true, true]);
    expect(im === undefined || (im.low <= 0n && im.high >= 0n && im.high - im.low < 1n << 40n)).toBe(true);
  });

  test.each(['√y', 'ln(x - 7/5)', '√(x - 2)', 'arcsin x', 'z', 'x + z', 'e^z', 'sin z', 'ln z', '|z|', '√(z + 1)', 'arctan z', 'e^(√y)', 'arcsin(1/(x - 7/5 + π - π + √2 - √2))'])('of %s nothing is known there', (typed) => {
    const sum = attempted(() => sumOf(typed));
    expect(sum && worked(sum)).toBeUndefined();
  });

  test('powers are worked out up to 10,000, and roots up to the 1,000th', () => {
    const power = (n: number, d = 1): Within | undefined => evaluate(factorSum(letterGenerator('x'), new Fraction(n, d)), new Map([['x', new Fraction(1)]]), 8);
    expect([power(10_000), power(10_001), power(1, 1_000), power(1, 1_001), power(10_001, 2), power(1_001, 1_001)].map((one) => one !== undefined)).toEqual([true, false, true, false, false, true]);
  });

  test('a sum may lie beside the real numbers', () => {
    const i = factorSum(IMAGINARY);
    expect(worked(i)).toEqual({ re: { low: 0n, high: 0n }, im: { low: 1n << 80n, high: 1n << 80n } });
    expect(worked(add(i, UNITY))).toEqual({ re: { low: 1n << 80n, high: 1n << 80n }, im: { low: 1n << 80n, high: 1n << 80n } });
    expect(worked(multiply(add(i, UNITY), add(i, UNITY)))).toEqual({ re: { low: 0n, high: 0n }, im: { low: 2n << 80n, high: 2n << 80n } });
    // What is not real has no size, no root and no logarithm here.
    expect(worked(factorSum({ is: 'size', key: '|i|', of: add(i, UNITY) }))).toBeUndefined();
    expect(worked(factorSum({ is: 'size', key: '|i|', of: add(UNITY, add(i, multiply(i, add(UNITY, multiply(i, i))))) }))).toBeUndefined();
    const [nothing, one, below] = [{ low: -1n, high: 1n }, { low: 1n, high: 2n }, { low: -2n, high: -1n }];
    expect([isApart({ re: nothing }), isApart({ re: one }), isApart({ re: below }), isApart({ re: nothing, im: nothing }), isApart({ re: nothing, im: one }), isApart({ re: one, im: nothing })]).toEqual([false, true, true, false, true, true]);
  });
});
