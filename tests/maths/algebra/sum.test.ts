import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../widgets/maths/algebra/evaluate.ts';
import { coefficientsIn, exactQuotient, factorised } from '../../../widgets/maths/algebra/factors.ts';
import { attempt, attempted } from '../../../widgets/maths/algebra/limits.ts';
import { meaning } from '../../../widgets/maths/algebra/meaning.ts';
import { proportion } from '../../../widgets/maths/algebra/relations.ts';
import { simplest } from '../../../widgets/maths/algebra/simplest.ts';
import {
  add, factorSum, generators, IMAGINARY, isOne, keyOf, letterGenerator, multiply, negate, NOTHING, numberSum, onlyTerm, raise, ratio, rationalIn, scale, subtract, termToPower, total, UNITY, withNumber, type Sum, type Term,
} from '../../../widgets/maths/algebra/sum.ts';
import { compareSums, isIndependent, isZero, points, signOf } from '../../../widgets/maths/algebra/zero.ts';
import { Fraction } from '../../../widgets/maths/exact.ts';
import { read } from './reading.ts';

const letter = (name: string, power: Fraction | number = 1): Sum => factorSum(letterGenerator(name), new Fraction(power));
const prime = (whole: number, n: number, d: number): Sum => factorSum({ is: 'prime', key: String(whole), prime: BigInt(whole) }, new Fraction(n, d));
const number = (n: number | bigint, d: number | bigint = 1): Sum => numberSum(new Fraction(n, d));
const meant = (typed: string): Sum => {
  const value = attempted(() => meaning(read(typed), { euler: true, units: false }));
  if (!value || !isOne(value.bottom)) throw new Error(`${typed} is not one sum.`);
  return value.top;
};
const only = (sum: Sum): Term => onlyTerm(sum)!;

describe('what is too much', () => {
  const many = (from: number, count: number): Sum => total(Array.from({ length: count }, (_, at) => letter(`x${from + at}`)));
  const isTooMuch = (work: () => unknown): boolean => attempt(work) === 'too much';

  test('400 terms are worked with, and no more', () => {
    expect([400, 401].map((count) => isTooMuch(() => many(0, count)))).toEqual([false, true]);
    expect([200, 201].map((count) => isTooMuch(() => add(attempted(() => many(0, 200))!, attempted(() => many(500, count))!)))).toEqual([false, true]);
    expect([[20, 20], [1, 401], [21, 20]].map(([a = 0, b = 0]) => isTooMuch(() => multiply(many(0, a), many(500, b))))).toEqual([false, true, true]);
  });

  test('powers of sums up to the 64th, and numbers of 4,000 bits', () => {
    const sum = add(number(2), prime(2, 1, 2));
    expect([64n, 65n].map((power) => isTooMuch(() => raise(sum, power)))).toEqual([false, true]);
    expect([2_000n, 2_001n, -2_000n, -2_001n].map((power) => isTooMuch(() => termToPower(only(number(2)), new Fraction(power))))).toEqual([false, true, false, true]);
    expect([2_000n, 2_001n].map((power) => isTooMuch(() => termToPower(only(number(1, 2)), new Fraction(power))))).toEqual([false, true]);
    expect(isTooMuch(() => termToPower(only(number(-1)), new Fraction(10n ** 30n)))).toBe(false);
    const [most, more] = [numberSum(new Fraction(2n ** 2_000n)), numberSum(new Fraction(2n ** 1_999n))];
    expect([isTooMuch(() => multiply(most, more)), isTooMuch(() => multiply(most, most))]).toEqual([false, true]);
    const [least, less] = [numberSum(new Fraction(1n, 2n ** 2_000n)), numberSum(new Fraction(1n, 2n ** 1_999n))];
    expect([isTooMuch(() => multiply(least, less)), isTooMuch(() => multiply(least, least))]).toEqual([false, true]);
  });
});

describe('sums', () => {
  test.each<[key: string, made: () => Sum]>([
    ['1·x^5', () => raise(letter('x'), 5n)], ['-8·x^3', () => raise(scale(letter('x'), new Fraction(-2)), 3n)], ['1·', () => raise(letter('x'), 0n)], ['', () => raise(NOTHING, 2n)], ['1·+1·x^2+2·x', () => raise(add(letter('x'), UNITY), 2n)],
    ['1·+1·x^3+3·x+3·x^2', () => raise(add(letter('x'), UNITY), 3n)], ['-1/8·x^-3', () => termToPower(only(scale(letter('x'), new Fraction(-2))), new Fraction(-3))],
    ['4/9·x^2', () => termToPower(only(scale(letter('x'), new Fraction(-2, 3))), new Fraction(2))], ['-1·', () => termToPower(only(number(-1)), new Fraction(-3))], ['4·2^1/3', () => prime(2, 7, 3)], ['1/2·2^1/2', () => prime(2, -1, 2)],
    ['9·', () => prime(3, 2, 1)], ['2·', () => multiply(prime(2, 1, 2), prime(2, 1, 2))], ['1·a·b', () => multiply(letter('b'), letter('a'))], ['1·a^2·b', () => multiply(letter('a'), multiply(letter('b'), letter('a')))],
    ['1·', () => multiply(letter('a', -1), letter('a'))], ['-1·', () => raise(factorSum(IMAGINARY), 2n)], ['-1·√−1', () => raise(factorSum(IMAGINARY), 3n)], ['1·', () => raise(factorSum(IMAGINARY), 4n)],
    ['1·√−1', () => raise(factorSum(IMAGINARY), 5n)], ['-1·√−1', () => raise(factorSum(IMAGINARY), 7n)], ['-1·√−1', () => factorSum(IMAGINARY, new Fraction(-1))], ['-1·', () => factorSum(IMAGINARY, new Fraction(-2))],
    ['1·x^2', () => meant('|x|^2')], ['1·x^2·|1·x|', () => meant('|x|^3')], ['1·x^4·|1·x|', () => meant('|x|^5')], ['1·x^-2', () => meant('|x|^(-2)')], ['1·x^-4·|1·x|', () => meant('|x|^(-3)')], ['1·+1·x^2+2·x', () => meant('|x + 1|^2')],
    ['1·(1·+1·x)^1/2+1·(1·+1·x)^1/2·x', () => meant('√(x+1)^3')], ['1·+1·x^2+2·x', () => meant('√(x+1)^4')], ['', () => subtract(letter('x'), letter('x'))], ['-3·', () => negate(number(3))], ['', () => scale(letter('x'), new Fraction(0))],
    ['-1·x', () => scale(letter('x'), new Fraction(-1))], ['1/2·x', () => scale(letter('x'), new Fraction(1, 2))], ['2·x', () => scale(letter('x'), new Fraction(2))], ['1·y+2·x', () => total([letter('x'), letter('y'), letter('x')])],
  ])('%s is collected, with powers in their range', (key, made) => expect(attempted(() => keyOf(made()))).toBe(key));

  test('one may be so many times another', () => {
    const sum = add(letter('x'), number(2));
    expect([ratio(scale(sum, new Fraction(3, 2)), sum), ratio(letter('x'), sum), ratio(NOTHING, sum), ratio(add(sum, letter('y')), sum)].map((one) => one?.toFraction())).toEqual(['3/2', undefined, '0', undefined]);
  });

  test('what is one number, one term, or one', () => {
    expect([UNITY, number(2), number(1, 2), number(-1), letter('x'), NOTHING, add(UNITY, letter('x'))].map(isOne)).toEqual([true, false, false, false, false, false, false]);
    expect([number(2), NOTHING, letter('x'), add(UNITY, letter('x'))].map((sum) => rationalIn(sum)?.toFraction())).toEqual(['2', '0', undefined, undefined]);
    expect([letter('x'), NOTHING, add(UNITY, letter('x'))].map((sum) => onlyTerm(sum)?.key)).toEqual(['x', undefined, undefined]);
    expect(withNumber(only(letter('x')), new Fraction(5))).toMatchObject({ key: 'x', number: new Fraction(5) });
    expect([...generators(meant('√(x + √2) + ln y + e^(z w)')).values()].map(({ is }) => is).sort()).toEqual(['base', 'growth', 'letter', 'letter', 'letter', 'letter', 'logarithm', 'prime']);
  });
});

describe('what may be taken for zero', () => {
  // Besicovitch 1940 for roots of primes, Ax 1971 for what letters stand in; of π and e together nothing is known, nor of what they or roots stand in.
  test.each([
    ['√2 + ∛3 + 5', true], ['x + √2 y^2', true], ['π + √2', true], ['e + 1', true], ['π x + x', true], ['π + e', false], ['e^x + x', true], ['e^(x√2) + 1', true], ['e^(x y) + e^x', true], ['e^(π x) + 1', true], ['e^(√2) + 1', false], ['sin x + x', true], ['sin 1 + x', false], ['cos 20° + x', false], ['e^(x ln 2) + 1', false],
    ['ln x + x', true], ['ln x + ln y', true], ['ln 2 + x', false], ['ln(x + 1) + x', false], ['ln π + x', false], ['√(x + 1) + x', false], ['|x| + x', false], ['arctan x + x', false],
  ])('the terms of %s are independent: %s', (typed, is) => expect(isIndependent(meant(typed))).toBe(is));

  const root = '√(1 + √2)√(√2 - 1)';
  test.each([
    [`${root} - 1`, true], [`${root} - 1 - 1/10^20`, false], [`x ${root} - x`, true], [`x ${root} - x - x/10^40`, false], [`x ${root} - y`, false], [`e^x ${root} - e^x`, true], [`sin x ${root} - sin x`, true], [`√x ${root} - √x`, true], [`ln x ${root} - ln x`, true], [`x^2 ${root} - x^2 + y - y ${root}`, true], [`x ${root} √2 - x √2`, true],
    ['√2 - √3', false], ['x - x', true], ['x', false], ['cos 20° cos 40° cos 80° - 1/8', true], ['cos 20° cos 40° - 1/8', false], ['x + 1', false], ['√(√5 + 2) - √(√5 - 2) - √(2√5 - 2)', true], ['∛(√5 + 2) - ∛(√5 - 2) - 1', true], ['√x + 1', false], ['arctan 1 + arctan 2 + arctan 3 - π', true], ['ln(2 + √3) + ln(2 - √3)', true], ['√(x + 1) - √(y + 1)', false],
  ])('%s is zero: %s', (typed, is) => expect(attempt(() => isZero(meant(typed)))).toEqual({ is }));

  test.each(['|x + 1||x - 1| - |x^2 - 1|', '√(-1 - x^2) - √(-1 - x^4)'])('of %s it is not told', (typed) => expect(attempt(() => isZero(meant(typed)))).toBe('too much'));

  test.each([
    ['3', 1], ['-3', -1], ['0', 0], ['√2 - 1', 1], ['1 - √2', -1], ['√2 + √3 - π', 1], ['22/7 - π', 1], ['355/113 - π', 1], ['333/106 - π', -1], [`${root} - 1`, 0], ['e - 2718281828459045/10^15', 1], ['e - 2718281828459046/10^15', -1], ['ln 2 - 7/10', -1], ['sin 1 - cos 1', 1], ['cos 40° - sin 50°', 0], ['cos 1 - 1', -1], ['√2 - 141421356237309504880168872420969807856/10^38', 1], ['√2 - 141421356237309504880168872420969807857/10^38', -1],
  ])('the sign of %s is %d', (typed, sign) => {
    expect(attempt(() => signOf(meant(typed)))).toEqual({ is: sign });
    expect(attempt(() => compareSums(UNITY, add(UNITY, meant(typed))))).toEqual({ is: sign === 0 ? 0 : -sign });
  });

  test('what is not real has no sign', () => expect([factorSum(IMAGINARY), add(UNITY, factorSum(IMAGINARY))].map((sum) => attempt(() => signOf(sum)))).toEqual(['too much', 'too much']));

  test('letters have different numbers at every point, and each point is another', () => {
    const all = points(['x', 'y', 'z']);
    expect(all.every((point) => new Set([...point.values()].map(String)).size === 3)).toBe(true);
    expect(new Set(all.map((point) => String([...point.values()]))).size).toBe(all.length);
    expect([...points(['x', 'y'])[0]!.values()].map((at) => at.toFraction())).toEqual(['7/5', '109/35']);
  });
});

describe('sines and cosines', () => {
  test('of multiples of 15 degrees are roots of numbers', () => {
    for (let at = -30; at <= 30; at++) {
      for (const [name, of] of [['cos', Math.cos], ['sin', Math.sin]] as const) {
        const sum = meant(`${name}(${at * 15}°)`);
        expect([...generators(sum).values()].every(({ is }) => is === 'prime'), `${name} ${at * 15}°`).toBe(true);
        const { re } = attempted(() => evaluate(sum, new Map(), 60))!;
        expect(Number(re.low) / 2 ** 60).toBeCloseTo(of(at * Math.PI / 12), 9);
      }
    }
  });

  test('of whole turns more or less are the same', () => {
    for (const [one, other] of [['cos 400°', 'cos 40°'], ['cos(-320°)', 'cos 40°'], ['cos 760°', 'cos 40°'], ['sin 370°', 'sin 10°'], ['sin(-350°)', 'sin 10°'], ['sin(730°)', 'sin 10°']] as const) expect(keyOf(meant(one))).toBe(keyOf(meant(other)));
  });
});

describe('polynomials in several letters', () => {
  const factors = (typed: string): readonly [count: number, complete: boolean] | undefined => {
    const found = attempted(() => factorised(meant(typed)));
    const again = found && attempted(() => found.factors.map(({ of, times }) => raise(of, BigInt(times))).reduce(multiply, numberSum(found.number)));
    expect(again && keyOf(again)).toBe(keyOf(meant(typed)));
    return found && [found.factors.reduce((so, { times }) => so + times, 0), found.complete];
  };

  test.each<[typed: string, count: number, complete: boolean]>([
    ['x y + x + y + 1', 2, true], ['2x + 4y', 1, true], ['x y + 1', 1, true], ['x^2 + y', 1, true], ['x^2 - y z^2', 1, true], ['x^2 - y^2 z^2', 2, true], ['x^2 + x y^2 + x z^2 + y^2 z^2', 2, true], ['x^2 y^2 - 5x y + 6', 2, true], ['x^3 y - x y^3', 4, true], ['a^2 + 2a b + b^2 - c^2', 2, true], ['x y z + x y + z + 1', 2, true], ['6x y - 9y', 2, true],
    ['x^4 + x + 5040', 1, false], ['x^6 + x + 1', 1, false], ['x^5 + x + 3', 1, true], ['x^4 + y^3 + z^3', 1, false], ['-x y', 2, true], ['12', 0, true], ['3x^2', 2, true], ['√2 x + 1', 1, true], ['x + √2', 1, true], ['√2 x y + √3', 1, true], ['(x + y)^2 (x - y)', 3, true], ['x^4 - y^4', 3, true], ['(x^2 + y)(x + y^2)', 1, false],
  ])('%s has %d factors, and that they are all is known: %s', (typed, count, complete) => expect(factors(typed)).toEqual([count, complete]));

  test('coefficients are taken up to the 60th power', () => {
    const sizes = (sum: Sum): readonly string[] | undefined => coefficientsIn(sum, 'x')?.map(keyOf);
    expect(sizes(add(scale(letter('x', 2), new Fraction(3)), multiply(letter('x'), letter('y'))))).toEqual(['', '1·y', '3·']);
    expect([letter('x', 60), letter('x', 61), letter('x', -1), letter('x', new Fraction(1, 2)), meant('|x| + 1'), meant('e^x')].map((sum) => sizes(sum)?.length)).toEqual([61, undefined, undefined, undefined, undefined, undefined]);
  });

  test('one divides another, or does not', () => {
    const over = (one: string, other: string): string | undefined => { const found = attempted(() => exactQuotient(meant(one), meant(other))); return found && keyOf(found); };
    expect([over('x^2 - y^2', 'x - y'), over('x^2 + y^2', 'x - y'), over('x', 'y'), over('x^3 - 1', 'x - 1'), over('x y', 'x'), over('x + 1', '2')]).toEqual(['1·x+1·y', undefined, undefined, '1·+1·x+1·x^2', '1·y', '1/2·+1/2·x']);
    expect(attempted(() => exactQuotient(UNITY, NOTHING))).toBeUndefined();
  });

  test('one is so many times another, with its sign, or is not', () => {
    expect([['2x - 6', 'x - 3'], ['6 - 2x', 'x - 3'], ['x', 'x - 3'], ['√2 x - √2', 'x - 1'], ['√2 x - √2', '1 - x'], ['x + y', 'x'], ['(1 - √2) x', 'x'], ['(√3 - √2) x', '(1 - √2) x'], ['π x', 'x'], ['3', '5'], ['3', '-5']].map(([one = '', other = '']) => attempted(() => proportion(meant(one), meant(other))))).toEqual([1, -1, 0, 1, -1, 0, -1, -1, 1, 1, -1]);
    expect([proportion(NOTHING, NOTHING), proportion(NOTHING, UNITY), proportion(UNITY, NOTHING)]).toEqual([1, 0, 0]);
  });
});

describe('one over a number of roots', () => {
  test.each(['1 + √2', '√2 + √3 + √5', '1 + ∛2', '∛2 + √3', '2 - ∛3 + ∛9', '1 + root_4 2', '∛2 + ∛3', '√(1 + √2)', '3√(2 + √3)', 'root_16 2 + 1', 'root_4 2 + root_4 3', '√6 + 1', '√2 + √6', '∛4 + 1', 'root_6 2 + 1'])('%s is written without roots below', (typed) => {
    const bottom = meant(typed);
    const found = attempted(() => simplest({ top: UNITY, bottom }))!;
    expect(isOne(found.bottom)).toBe(true);
    expect(attempt(() => isZero(subtract(multiply(found.top, bottom), UNITY)))).toEqual({ is: true });
  });

  test.each(['root_17 2 + 1', 'root_4 2 + root_5 3', 'π + √2 + ∛3'])('%s stays below', (typed) => {
    const bottom = meant(typed);
    expect(isOne(attempted(() => simplest({ top: UNITY, bottom }))!.bottom)).toBe(false);
  });

  test.each([
    ['x^2 - 1', 'x - 1', '1·+1·x', '1·'], ['x^2 - 1', 'x^2 - 2x + 1', '1·+1·x', '-1·+1·x'], ['x^2 - y^2', '(x - y)^2', '1·x+1·y', '-1·y+1·x'], ['x + 1', 'x + 2', '1·+1·x', '1·x+2·'], ['(x + y)^2(x - y)', '(x + y)^3', '1·x+-1·y', '1·x+1·y'], ['x + y', 'x - y', '1·x+1·y', '-1·y+1·x'],
  ])('(%s)/(%s) is cancelled', (top, bottom, above, below) => {
    const found = attempted(() => simplest({ top: meant(top), bottom: meant(bottom) }))!;
    const parts = (key: string): string => key.split('+').sort().join('+');
    const sign = parts(keyOf(found.bottom)) === parts(below) ? 1 : -1;
    expect([keyOf(scale(found.top, new Fraction(sign))), keyOf(scale(found.bottom, new Fraction(sign)))].map(parts)).toEqual([above, below].map(parts));
  });
});
