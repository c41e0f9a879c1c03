import { describe, expect, test } from 'vitest';
import type { Expression } from '../../../widgets/maths/expression.ts';
import { factorsOf, powerOf, termsOf } from '../../../widgets/maths/marking/factors.ts';
import { isOneNumber, powerOfTen, rationalOf, scaled } from '../../../widgets/maths/marking/numbers.ts';
import { isNumeric, pairOf, unsigned, wholeOf } from '../../../widgets/maths/marking/parts.ts';
import { hasSurdFactors } from '../../../widgets/maths/marking/polynomials.ts';
import { measured, quantity } from '../../../widgets/maths/marking/quantity.ts';
import { toText } from '../../../widgets/maths/text.ts';
import { read } from './reading.ts';

describe('the parts of what was typed', () => {
  test.each([
    ['a + b - c', ['a', 'b', '−c']], ['a - (b - c)', ['a', '−b − c']], ['a - (-b)', ['a', 'b']], ['-a - b', ['−a', '−b']], ['(a + b) + c', ['a', 'b', 'c']], ['-(a + b)', ['−a + b']], ['-3 + x', ['−3', 'x']], ['-(-a)', ['a']], ['2a', ['2a']], ['-(-3)', ['3']],
  ])('the terms of %s', (text, terms) => expect(termsOf(read(text)).map(({ negative, of }) => (negative ? '−' : '') + toText(of))).toEqual(terms));

  test.each([['-2x', ['−1', '2', 'x']], ['2(x+1)y', ['2', 'x + 1', 'y']], ['x', ['x']], ['3 cm', ['3 cm']], ['-(ab)', ['−1', 'a', 'b']]])('the factors of %s', (text, factors) => {
    expect(factorsOf(read(text)).map((factor) => toText(factor).replaceAll('\u00a0', ' '))).toEqual(factors);
  });

  test('two things that are joined, and not one', () => {
    expect(pairOf(read('x^2'), 'power')).toEqual([{ letter: 'x' }, { exact: '2' }]);
    expect(pairOf(read('x^2'), 'over', 'power')).toEqual([{ letter: 'x' }, { exact: '2' }]);
    expect(pairOf(read('x^2'), 'over')).toBeUndefined();
    expect(pairOf(read('√2'), 'root')).toBeUndefined();
    expect(pairOf({ op: 'set', of: [] }, 'set')).toBeUndefined();
    expect(powerOf(read('(x+1)^(n)'))).toEqual({ base: read('x+1'), exponent: { letter: 'n' } });
    expect(powerOf(read('x'))).toEqual({ base: { letter: 'x' } });
  });

  test.each([['-3', '3'], ['-(-3)', '3'], ['-(x+1)', 'x + 1'], ['3', '3'], ['-√2', '√2']])('%s without its sign is %s', (text, without) => expect(toText(unsigned(read(text)))).toBe(without));

  test.each<[text: string, whole: bigint | undefined]>([['3', 3n], ['-3', -3n], ['-(-3)', 3n], ['0', 0n], ['3.0', undefined], ['6/2', undefined], ['x', undefined], ['-x', undefined]])('%s is typed as the whole number %s', (text, whole) => expect(wholeOf(read(text))).toBe(whole));

  test.each([['√2 + 1', true], ['x + 1', false], ['1:2', false], ['1 = 1', false], ['3 cm', false]])('%s is made of numbers: %s', (text, is) => expect(isNumeric(read(text))).toBe(is));
});

describe('one number', () => {
  test.each(['7', '-7', '3/4', '4.2 × 10^5', '1 2/4', '40%', '-(3/4)'])('%s is one', (text) => expect(isOneNumber(read(text))).toBe(true));
  test.each(['x/4', '4/x', '4/(1+2)', '√4', '2 × 3', 'x%', '4.2 × 10^n', 'x × 10^5', '4.2 × 11^5', '4 × 5 × 10^2'])('%s is none', (text) => expect(isOneNumber(read(text))).toBe(false));

  test('a mixed number is made of numbers', () => {
    const mixed = (part: Expression): Expression => ({ op: 'mixed', of: [{ exact: '1' }, part] });
    expect(isOneNumber(mixed(read('2/4')))).toBe(true);
    expect(isOneNumber(mixed({ letter: 'x' }))).toBe(false);
  });

  test('a power of ten is written in front or not', () => {
    expect(scaled(read('-4.2 × 10^-5'))).toMatchObject({ front: { exact: '-21/5' }, exponent: -5n });
    expect(scaled(read('4.2'))).toBeUndefined();
    expect(scaled(read('4.2 × 10^0.5'))).toBeUndefined();
  });

  test.each<[text: string, worth: string | undefined]>([
    ['4.2 × 10^3', '4200'], ['4.2 × 10^-3', '0.0042'], ['-4.2 × 10^0', '-4.2'], ['-(1/2)', '-0.5'], ['x', undefined], ['2 × 3', '6'], ['1 × 10^401', undefined], ['1 × 10^-401', undefined],
  ])('%s comes to %s', (text, worth) => expect(rationalOf(read(text))?.toString()).toBe(worth));

  test('powers of ten are worked out up to the 400th', () => {
    expect(rationalOf(read('1 × 10^400'))?.n).toBe(10n ** 400n);
    expect(rationalOf(read('1 × 10^-400'))?.d).toBe(10n ** 400n);
    expect([-2n, -1n, 0n, 1n, 2n].map((exponent) => powerOfTen(exponent).toString())).toEqual(['0.01', '0.1', '1', '10', '100']);
  });
});

test.each([
  ['x^2 - 2', true], ['x^2 - 2x + 1', true], ['x^4 - 5', true], ['√2 x^2 - 1', true], ['x^2 + 1', false], ['x^2 + x + 1', false], ['x^4 + 1', false], ['x^3 - 2', false], ['x', false], ['7', false], ['1/x', false], ['√x', false], ['x^2 y', false], ['x^2 - 2y^2', false], ['3 cm', false],
])('%s is of even degree in one letter, and has real roots: %s', (text, has) => expect(hasSurdFactors(read(text))).toBe(has));

describe('amounts and units', () => {
  test.each([
    ['24 cm²', '24', 'cm²'], ['£3.50', '3.50', '£'], ['-£2', '−2', '£'], ['30 km/h', '30', 'km/h'], ['9.8 m/s²', '9.8', 'm/s²'], ['12 m', '12', 'm'], ['12 m²', '12', 'm²'], ['3 × 10^8 m', '3 × 10^8', 'm'], ['-4 °C', '−4', '°C'], ['2x cm', '2x', 'cm'], ['(x+1) cm', 'x + 1', 'cm'],
  ])('%s is %s of %s', (text, amount, unit) => {
    const found = quantity(read(text));
    expect([found.amount, found.unit].map((part) => part && toText(part).replaceAll('\u00a0', ' '))).toEqual([amount, unit]);
  });

  test.each(['7', '-(x+1)', '2 × (x+1)', 'x/2', '1/x', '2x', 'x m', '5x/y', '1/(x+1)^2', 'sin x', '|x|'])('%s has no unit', (text) => expect(quantity(read(text))).toEqual({ amount: read(text) }));

  test('a word alone is no amount', () => {
    expect(quantity({ word: 'no solution' })).toEqual({ unit: { word: 'no solution' } });
    expect(quantity({ op: 'negative', of: [{ word: 'cm' }] })).toEqual({ amount: { op: 'negative', of: [{ word: 'cm' }] } });
  });

  test('the sign of a currency stands in front, all other units behind', () => {
    expect(measured({ exact: '3' }, { word: '£' })).toEqual(read('£3'));
    expect(measured({ exact: '3' }, { word: 'cm' })).toEqual(read('3 cm'));
  });
});
