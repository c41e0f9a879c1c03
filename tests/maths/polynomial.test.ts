import * as fc from 'fast-check';
import { evaluate } from 'mathjs';
import { expect, test } from 'vitest';
import { Fraction, toFraction } from '../../widgets/maths/exact.ts';
import type { Expression, Value } from '../../widgets/maths/expression.ts';
import { fromValue, toText } from '../../widgets/maths/print.ts';
import { readSentence } from '../../widgets/maths/read.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { degree, degreeOf, letters, minus, number, plus, power, powersOf, product, sameValue } from '../../widgets/maths/value.ts';
import { polynomial, worth } from '../../widgets/maths/worth.ts';


const { expression } = fc.letrec<{ expression: Expression; small: Expression }>((tie) => ({
  small: fc.oneof(fc.integer({ min: 0, max: 6 }).map((one): Expression => ({ exact: String(one) })), fc.constantFrom<Expression>({ letter: 'x' }, { letter: 'y' })),
  expression: fc.oneof({ maxDepth: 3, withCrossShrink: true }, tie('small'),
    fc.tuple(fc.constantFrom('plus', 'minus', 'times', 'beside'), tie('expression'), tie('expression')).map(([op, a, b]): Expression => ({ op: op as 'plus', of: [a, b] })),
    fc.tuple(tie('small'), fc.integer({ min: 0, max: 3 })).map(([a, exponent]): Expression => ({ op: 'power', of: [a, { exact: String(exponent) }] })),
    tie('expression').map((a): Expression => ({ op: 'negative', of: [a] }))),
}));

/** For mathjs, every operation in brackets of its own. */
function written(one: Expression): string {
  if ('exact' in one) return one.exact;
  if ('letter' in one) return one.letter;
  if (!('op' in one)) throw new Error('Nothing else is made here.');
  const [a = '', b = ''] = one.of.map(written);
  const sign = { plus: '+', minus: '-', times: '*', beside: '*', power: '^' }[one.op as string];
  return one.op === 'negative' ? `(-${a})` : `(${a}${sign}${b})`;
}

/** What a value comes to where x and y are these. */
function at(value: Value, point: Readonly<Record<string, number>>): Fraction {
  return Object.entries(value).reduce((sum, [monomial, coefficient]) => sum.add(powersOf(monomial).reduce((so, [name, times]) => so.mul(new Fraction(point[name] ?? 0).pow(times) ?? 0), toFraction(coefficient))), new Fraction(0));
}

test('a polynomial comes to what mathjs makes of the same expression', () => {
  fc.assert(fc.property(expression, fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 }), (one, x, y) => {
    const value = polynomial(one);
    fc.pre(value !== undefined);
    expect(at(value, { x, y }).toFraction()).toBe(String(evaluate(written(one), { x, y })).replace(/^-0$/u, '0'));
  }));
});

test('it is printed so that it reads back to itself', () => {
  fc.assert(fc.property(expression, (one) => {
    const value = polynomial(one);
    fc.pre(value !== undefined);
    const read = readSentence(toText(fromValue(value)));
    const again = isRefusal(read) ? undefined : polynomial(read);
    expect(again && sameValue(again, value)).toBe(true);
  }));
});

test('what is linear is its own worth, and nothing else has one', () => {
  fc.assert(fc.property(expression, (one) => {
    const value = polynomial(one);
    expect(worth(one)).toEqual(value && degree(value) <= 1 ? value : undefined);
  }));
});

const values = expression.map(polynomial).filter((value) => value !== undefined);

test('products are canonical, commute, and spread over sums', () => {
  fc.assert(fc.property(values, values, values, (a, b, c) => {
    expect(JSON.stringify(product(a, b))).toBe(JSON.stringify(product(b, a)));
    expect(product(a, plus(b, c))).toEqual(plus(product(a, b), product(a, c)));
    expect(minus(product(a, b), product(b, a))).toEqual({});
    expect(power(a, 2)).toEqual(product(a, a));
  }));
});

test('monomials tell their letters and powers', () => {
  expect(powersOf('x*y^2')).toEqual([['x', 1], ['y', 2]]);
  expect(powersOf('')).toEqual([]);
  expect(degreeOf('x*y^2')).toBe(3);
  expect([degree({}), degree(number(7)), degree({ x: '1', '': '2' }), degree({ 'x': '1', 'x*y^2': '1' })]).toEqual([0, 0, 1, 3]);
  expect(letters(product({ x: '1', '': '2' }, { y: '1' }))).toEqual(['x', 'y']);
  expect(toText(fromValue(product({ x: '1', '': '3' }, { x: '1', '': '-2' })))).toBe('x² + x − 6');
  expect(() => power(number(2), -1)).toThrow(RangeError);
});

test('powers of powers are left alone', () => {
  const read = readSentence('((((((9^12)^12)^12)^12)^12)^12)');
  expect(isRefusal(read) ? read : polynomial(read)).toBeUndefined();
});
