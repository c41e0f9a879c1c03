import { describe, expect, test } from 'vitest';
import { irreducibles } from '../../../widgets/maths/algebra/irreducible.ts';
import { attempt, attempted, giveUp, noValue, spend } from '../../../widgets/maths/algebra/limits.ts';
import { hasEuler, hasLetter, hasUnits, meaning } from '../../../widgets/maths/algebra/meaning.ts';
import { isTooLarge } from '../../../widgets/maths/algebra/measure.ts';
import { primesOf } from '../../../widgets/maths/algebra/primes.ts';
import { degreeAndBits } from '../../../widgets/maths/algebra/separation.ts';
import { add, factorSum, IMAGINARY, letterGenerator, UNITY, type Generator, type Sum } from '../../../widgets/maths/algebra/sum.ts';
import type { Univariate } from '../../../widgets/maths/algebra/univariate.ts';
import { Fraction } from '../../../widgets/maths/exact.ts';
import type { Expression } from '../../../widgets/maths/expression.ts';
import { read } from './reading.ts';

describe('an attempt', () => {
  test('is what was worked out, or that it has no value, or that it is too much', () => {
    expect([attempt(() => 7), attempt(noValue), attempt(giveUp)]).toEqual([{ is: 7 }, 'no value', 'too much']);
    expect([attempted(() => 7), attempted(noValue), attempted(giveUp)]).toEqual([7, undefined, undefined]);
    expect(() => attempt(() => { throw new TypeError('else'); })).toThrow('else');
  });

  test('takes so many steps, and each outermost one begins anew', () => {
    expect([attempt(() => spend(7_000)), attempt(() => spend(7_001)), attempt(() => spend(7_000))]).toEqual([{ is: undefined }, 'too much', { is: undefined }]);
    expect(attempt(() => { attempt(() => spend(4_000)); spend(4_000); })).toBe('too much');
    expect(attempt(() => { attempted(giveUp); return 7; })).toEqual({ is: 7 });
  });
});

describe('what is too large', () => {
  const x: Expression = { letter: 'x' };
  const nested = (depth: number): Expression => Array.from({ length: depth }).reduce<Expression>((inner) => ({ op: 'brackets', of: [inner] }), x);
  const wide = (parts: number): Expression => ({ op: 'plus', of: Array.from({ length: parts }, () => x) });
  const two = (one: number, other: number): Expression => ({ op: 'plus', of: [wide(one), wide(other)] });

  test.each<[name: string, expression: Expression, is: boolean]>([
    ['200 deep', nested(200), false], ['201 deep', nested(201), true], ['2,000 parts', two(998, 999), false], ['2,001 parts', two(999, 999), true], ['2,001 terms', wide(2_001), true],
    ['20,000 digits', { exact: '1'.repeat(20_000) }, false], ['20,001 digits', { exact: '1'.repeat(20_001) }, true], ['twice 10,001 digits', { op: 'plus', of: [{ exact: '1'.repeat(10_001) }, { exact: '1'.repeat(10_001) }] }, true],
  ])('%s: %s', (_, expression, is) => expect(isTooLarge(expression)).toBe(is));
});

describe('how near to nought a number of roots can lie', () => {
  const bits = (typed: string): number | undefined => {
    const value = attempted(() => meaning(read(typed), { euler: false, units: false }).top);
    return value && degreeAndBits(value)?.bits;
  };

  // By hand, (D − 1) u + l: a whole number has u bits of itself and 1 below, the root of a prime a share of its bits, a sum one bit more than its parts brought over one bottom.
  test.each([['7', 1], ['1/3', 2], ['√2', 3], ['√3 - √2', 14], ['√2 - 1', 6], ['√2/3 - 1', 7], ['∛2 - 1', 10], ['∛4 - 1', 12], ['√2 + √3 - √5', 45], ['√(√2 - 1)', 15], ['√2∛2', 16], ['√5/7 - √3/11', 31], ['7√2 - 1/5', 12], ['1/3 + 7√2', 10], ['√(3/5)', 15], ['√(√2/3 + 1)', 39], ['cos 36° - 3', 48]])('%s is not nearer than 2 to the minus %d', (typed, least) => expect(bits(typed)).toBe(least));

  test.each(['π', 'x', 'ln 2', 'e^2 + x', '|x|', 'arctan 2', '2^(1/59) + 2^(1/58) + 2^(1/57)'])('of %s nothing is known', (typed) => expect(bits(typed)).toBeUndefined());

  test('only what a school calculates with is looked at', () => {
    const prime: Generator = { is: 'prime', key: '2', prime: 2n };
    const base = (power: Fraction): Sum => factorSum({ is: 'base', key: '(1+√2)', of: add(UNITY, factorSum(prime, new Fraction(1, 2))) }, power);
    const isKnown = (sum: Sum): boolean => degreeAndBits(sum) !== undefined;
    expect([new Fraction(1, 100), new Fraction(1, 101)].map((power) => isKnown(factorSum(prime, power)))).toEqual([true, false]);
    expect([base(new Fraction(1, 2)), base(new Fraction(-1, 2))].map(isKnown)).toEqual([true, false]);
    expect(degreeAndBits(add(UNITY, factorSum(IMAGINARY)))?.bits).toBe(5);
    const turn = (d: bigint, power = 1): Sum => factorSum({ is: 'turn', key: `e^(iπ/${d})`, of: { number: new Fraction(1), factors: [{ of: letterGenerator('π'), power: new Fraction(power) }], key: 'π' } }, new Fraction(1n, d));
    expect([turn(360n), turn(361n), turn(5n, 2)].map(isKnown)).toEqual([true, false, false]);
  });

  test('what is nearer than that is nought, and what is not is found to be other', () => {
    expect(bits('cos 20° - cos 40°')).toBeDefined();
    expect(bits('cos 1° - cos(1/2)°')).toBeUndefined();
  });
});

describe('polynomials that cannot be split', () => {
  const polynomial = (...coefficients: number[]): Univariate => coefficients.map((each) => new Fraction(each));
  const parts = (...coefficients: number[]): [string[], boolean] => {
    const found = attempted(() => irreducibles(polynomial(...coefficients)));
    return [(found?.parts ?? []).map((part) => part.map((each) => each.toFraction()).join(' ')).sort(), found?.complete ?? false];
  };

  test.each<[coefficients: number[], found: string[], complete: boolean]>([
    [[1, 1], ['1 1'], true], [[-1, 0, 1], ['-1 1', '1 1'], true], [[1, 0, 1], ['1 0 1'], true], [[0, 1, 1], ['0 1', '1 1'], true], [[0, -1, 0, 1], ['-1 1', '0 1', '1 1'], true], [[-1, 2], ['-1 2'], true], [[-2, 1, 6], ['-1/2 1', '2/3 1'], true],
    [[4, 0, 0, 0, 1], ['2 -2 1', '2 2 1'], true], [[1, 0, 0, 0, 1], ['1 0 0 0 1'], true], [[1, 1, 1, 1, 1], ['1 1 1 1 1'], true], [[2, 0, 3, 0, 1], ['1 0 1', '2 0 1'], true], [[1, 1, 0, 0, 0, 1], ['1 0 -1 1', '1 1 1'], true],
    [[2, 0, 0, 1], ['2 0 0 1'], true], [[1, 0, 0, 0, 0, 0, 1], ['1 0 -1 0 1', '1 0 1'], true], [[1, 1, 1, 1, 1, 1, 1], ['1 1 1 1 1 1 1'], false], [[2, 0, 0, 0, 0, 1], ['2 0 0 0 0 1'], true], [[7], [], true], [[5_040, -1, 0, 1], ['5040 -1 0 1'], true],
  ])('%j', (coefficients, found, complete) => expect(parts(...coefficients)).toEqual([found, complete]));

  test('where there are too many divisors to try, it says so', () => {
    expect(parts(735_134_400, 1, 1)[1]).toBe(false);
    expect(parts(1, 1, 735_134_400)[1]).toBe(false);
    // 2^4 · 3^2 · 5 · 7 · 11 has 120 divisors, and 6^10 has 121.
    expect([55_440, 6 ** 10].map((constant) => parts(constant, 1, 1)[1])).toEqual([true, false]);
  });
});

describe('primes', () => {
  test.each<[whole: bigint, primes: [bigint, bigint][]]>([[1n, []], [2n, [[2n, 1n]]], [4n, [[2n, 2n]]], [9n, [[3n, 2n]]], [97n, [[97n, 1n]]], [360n, [[2n, 3n], [3n, 2n], [5n, 1n]]], [1_000_003n ** 2n, [[1_000_003n, 2n]]], [29_989n * 29_989n, [[29_989n, 2n]]]])('%s', (whole, primes) => {
    expect([...(attempted(() => primesOf(whole)) ?? [])]).toEqual(primes);
  });

  test('of what is too large and no square they are not looked for', () => {
    expect([1_000_003n * 1_000_033n, (30_011n * 30_013n) ** 2n].map((whole) => attempt(() => primesOf(whole)))).toEqual(['too much', 'too much']);
    // Divisors are tried up to 30,000: what has none of those, and is not above the square of that, is prime.
    expect([899_999_963n, 900_000_011n].map((whole) => attempt(() => [...primesOf(whole)]))).toEqual([{ is: [[899_999_963n, 1n]] }, 'too much']);
  });
});

describe('how an expression is read', () => {
  test.each([['e^x', true], ['e^2', false], ['2e', false], ['ln x', true], ['x^e', false], ['1 + e^(2x)', true], ['sinh x', true], ['sin x', false], ['log x', false], ['x^x', false], ['a^x', false]])('e is a number in %s: %s', (typed, is) => expect(hasEuler(read(typed))).toBe(is));
  test.each([['x + 1', true], ['2 + 3', false], ['√x', true], ['sin 30°', false]])('a letter is in %s: %s', (typed, is) => expect(hasLetter(read(typed))).toBe(is));
  test.each([['3 cm', true], ['3 m', false], ['sin x', false], ['4 r 2', false], ['20% of 50', false], ['no solution', false], ['30 km/h', true], ['£3', true]])('a unit is in %s: %s', (typed, is) => expect(hasUnits(read(typed))).toBe(is));
});
