import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isZeroTurns } from '../../../widgets/maths/algebra/cyclotomic.ts';
import { attempted } from '../../../widgets/maths/algebra/limits.ts';
import { meaning } from '../../../widgets/maths/algebra/meaning.ts';
import { factorSum, IMAGINARY, letterGenerator, multiply, onlyTerm, scale, total, type Sum } from '../../../widgets/maths/algebra/sum.ts';
import { isZeroAngle } from '../../../widgets/maths/algebra/zero-angle.ts';
import { isZeroLogarithm } from '../../../widgets/maths/algebra/zero-logarithm.ts';
import { isZero } from '../../../widgets/maths/algebra/zero.ts';
import { Fraction } from '../../../widgets/maths/exact.ts';
import { read } from './reading.ts';

const within = <T>(work: () => T): T => attempted(work) as T;
const sumOf = (typed: string): Sum => within(() => meaning(read(typed), { euler: true, units: false }).top);
const pi = onlyTerm(factorSum(letterGenerator('π')))!;
/** e^(iπ r), so many times. */
const turn = (r: Fraction, times: number): Sum => scale(factorSum({ is: 'turn', key: `turn(${pi.key})`, of: pi }, r), new Fraction(times));
const ORDERS = [6, 8, 10, 12, 14, 15, 18, 20, 30, 36];
const power = (order: number, exponent: number, times: number): Sum => turn(new Fraction(2 * (exponent % order), order), times);
const primesIn = (order: number): number[] => [2, 3, 5, 7].filter((prime) => order % prime === 0);
const small = fc.integer({ min: -2, max: 2 });

describe('sums of powers of a root of unity', () => {
  test('are zero where they are made of those that add up to zero, and not with one more', () => {
    const relations = fc.constantFrom(...ORDERS).chain((order) => fc.tuple(fc.constant(order), fc.array(fc.tuple(fc.constantFrom(...primesIn(order)), fc.integer({ min: 1, max: order - 1 }), small.filter((n) => n !== 0)), { minLength: 1, maxLength: 3 })));
    fc.assert(fc.property(relations, ([order, all]) => {
      const sum = total(all.flatMap(([prime, start, times]) => Array.from({ length: prime }, (_, at) => power(order, start + at * (order / prime), times))));
      fc.pre([...sum.values()].some(({ factors }) => factors.length > 0));
      expect(isZeroTurns(sum)).toBe(true);
      expect(isZeroTurns(total([sum, power(order, 1, 1)]))).toBe(false);
    }));
  });

  test('are zero where they lie at zero in floating point, and nowhere else', () => {
    fc.assert(fc.property(fc.constantFrom(...ORDERS), fc.array(small, { minLength: 3, maxLength: 12 }), (order, all) => {
      const sum = total(all.map((times, at) => power(order, at + 1, times)));
      fc.pre([...sum.values()].some(({ factors }) => factors.length > 0));
      const [re, im] = [Math.cos, Math.sin].map((part) => all.reduce((so, times, at) => so + times * part(2 * Math.PI * (at + 1) / order), 0));
      expect(isZeroTurns(sum)).toBe(Math.hypot(re!, im!) < 1e-9);
    }));
  });

  test.each([3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59])('with the root of %d, by Gauss', (prime) => {
    const squares = new Set(Array.from({ length: prime - 1 }, (_, at) => (at + 1) ** 2 % prime));
    const gauss = total(Array.from({ length: prime - 1 }, (_, at) => power(prime, at + 1, squares.has(at + 1) ? 1 : -1)));
    const root = factorSum({ is: 'prime', key: String(prime), prime: BigInt(prime) }, new Fraction(1, 2));
    const value = prime % 4 === 1 ? root : within(() => multiply(root, factorSum(IMAGINARY)));
    expect([-1, 1, 2].map((times) => isZeroTurns(total([gauss, scale(value, new Fraction(times))])))).toEqual([true, false, false]);
  });

  test.each<[typed: string, is: boolean | undefined]>([
    ['√2 + √3', undefined], ['cos(2π/7) + π', undefined], ['cos(2π/7) + ∛2', undefined], ['cos(2π/7) + x', undefined], ['cos(2π/59) + √59', false], ['cos(2π/61) + √61', undefined], ['cos(2π/7) + √2', false], ['cos(2π/7) + √(1 + √2)', undefined],
    ['cos(π/720)', false], ['cos(π/721)', undefined], ['cos(2π/7) + cos(2π/11) + cos(2π/19)', undefined], ['cos(2π/7) + cos(2π/11)', false], ['cos(x π/7)', undefined], ['cos 1 + cos(2π/7)', undefined], ['cos(π/5) - cos(2π/5) - 1/2', true], ['√2 cos(2π/7) - √2 cos(12π/7)', undefined],
    ['√2 cos(π/5) - √2 cos(2π/5) - √2/2', true], ['√3 cos(π/5) - √3 cos(2π/5) - √2/2', false], ['4 cos(π/5) - 1 - √5', true], ['4 cos(π/5) - 1 + √5', false],
  ])('of %s: %s', (typed, is) => expect(isZeroTurns(sumOf(typed))).toBe(is));
});

test.each<[typed: string, is: boolean | undefined]>([
  ['arctan 2 + arctan 3 - 3π/4', true], ['arctan 2 + arctan 3 + π/4', false], ['arctan 2 + arctan 3 - π/4', false], ['arctan 2 - arctan 3', false], ['π + √2', undefined], ['arctan 2 + √2', undefined], ['arctan 2 + x', undefined], ['arctan 2 arctan 3', undefined], ['(arctan 2)^2 + arctan 3', undefined], ['arctan 2 + ln 2', undefined],
  ['6 arctan 2 - arctan 3', false], ['7 arctan 2 - arctan 3', undefined], ['1/2 arctan(24/7) - arctan(3/4)', true], ['1/2 arctan(24/7) - arctan(4/3)', false], ['arcsin(3/5) + arcsin(4/5) - π/2', true], ['arcsin(3/5) + arcsin(4/5) + π/2', false], ['arctan 2 + arctan 3 + arctan 4 - 9 arctan 5', undefined], ['π^2 - arctan 2', undefined],
])('a sum of angles %s is zero: %s', (typed, is) => expect(within(() => isZeroAngle(sumOf(typed), isZero))).toBe(is));

test.each<[typed: string, is: boolean | undefined]>([
  ['ln(2 + √3) + ln(2 - √3)', true], ['ln(2 + √3) - ln(2 - √3)', false], ['2 ln(1 + √2) - ln(3 + 2√2)', true], ['ln(1 + √2)/2 - ln(3 + 2√2)/4', true], ['ln(2 + √3) + ln(2 - √3) + 1', false], ['ln(2 + √3) + √2', undefined], ['ln(2 + √3) + x', undefined], ['ln(2 + π) - ln 2', undefined], ['√2', undefined], ['ln 2 ln(2 + √3) + ln 2 ln(2 - √3)', true],
  ['24 ln(1 + √2) - ln 2', false], ['25 ln(1 + √2) - ln 2', undefined], ['ln(2 + √3) + ln(2 - √3) + π', undefined], ['ln(√2 + √(1 + √2)) - ln(√(1 + √2) + √2)', undefined],
])('a sum of logarithms %s is zero: %s', (typed, is) => expect(within(() => isZeroLogarithm(sumOf(typed), isZero))).toBe(is));
