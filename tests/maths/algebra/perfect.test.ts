import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactQuotient } from '../../../widgets/maths/algebra/factors.ts';
import { attempted } from '../../../widgets/maths/algebra/limits.ts';
import { perfectRoot } from '../../../widgets/maths/algebra/perfect.ts';
import { add, factorSum, keyOf, letterGenerator, multiply, negate, NOTHING, numberSum, raise, scale, subtract, type Sum } from '../../../widgets/maths/algebra/sum.ts';
import { Fraction } from '../../../widgets/maths/exact.ts';

const within = <T>(work: () => T): T => attempted(work) as T;
const letter = (name: string, power: number): Sum => (power === 0 ? numberSum(new Fraction(1)) : factorSum(letterGenerator(name), new Fraction(power)));
const coefficient = fc.tuple(fc.integer({ min: -5, max: 5 }).filter((n) => n !== 0), fc.integer({ min: 1, max: 3 })).map(([n, d]) => new Fraction(n, d));
const term = fc.tuple(coefficient, fc.nat(2), fc.nat(2)).map(([number, x, y]) => within(() => scale(multiply(letter('x', x), letter('y', y)), number)));
const polynomial = fc.array(term, { minLength: 1, maxLength: 3 }).map((terms) => within(() => terms.reduce(add, NOTHING))).filter(({ size }) => size > 0);

test('the root of a power is what was raised, or its opposite where the power is even', () => {
  fc.assert(fc.property(polynomial, fc.integer({ min: 2, max: 4 }), (sum, index) => {
    const root = within(() => perfectRoot(raise(sum, BigInt(index)), index));
    expect(root && keyOf(root)).toBeOneOf(index % 2 === 1 ? [keyOf(sum)] : [keyOf(sum), keyOf(negate(sum))]);
  }));
});

test('what is no power has no root', () => {
  fc.assert(fc.property(polynomial, fc.integer({ min: 2, max: 4 }), coefficient, (sum, index, more) => {
    fc.pre(sum.size > 1);
    const other = within(() => add(raise(sum, BigInt(index)), scale(letter('x', 1), more)));
    const root = within(() => perfectRoot(other, index));
    if (root) expect(keyOf(within(() => raise(root, BigInt(index))))).toBe(keyOf(other));
  }));
});

test('a product over one of its factors is the other, and with a remainder there is none', () => {
  fc.assert(fc.property(polynomial, polynomial, (one, other) => {
    const product = within(() => multiply(one, other));
    expect(keyOf(within(() => exactQuotient(product, one))!)).toBe(keyOf(other));
    fc.pre(one.size > 1);
    expect(within(() => exactQuotient(add(product, numberSum(new Fraction(1))), one))).toBeUndefined();
  }));
});

test('a quotient of so many terms is found, and none of more', () => {
  const over = (terms: number): Sum | undefined => within(() => exactQuotient(subtract(letter('x', terms), letter('x', 0)), subtract(letter('x', 1), letter('x', 0))));
  expect([over(199)?.size, over(200)?.size]).toEqual([199, undefined]);
});
