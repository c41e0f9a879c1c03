import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fraction } from '../../widgets/maths/exact.ts';
import { toText } from '../../widgets/maths/print.ts';
import { readSentence } from '../../widgets/maths/read.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { numberOf } from '../../widgets/maths/value.ts';
import { worth } from '../../widgets/maths/worth.ts';
import { amount, commonCut, formOf, portion, portionsIn, readPortions, sharesOf, type PortionForm } from '../../widgets/manipulatives/portion.ts';

const FORMS: readonly PortionForm[] = ['fraction', 'mixed', 'decimal', 'percent'];
const portions = fc.tuple(fc.nat(72), fc.integer({ min: 1, max: 24 }));

function read(text: string) {
  const expression = readSentence(text);
  if (isRefusal(expression)) throw new Error(expression.refused);
  return expression;
}

test('however a portion is written, it is worth what it is', () => {
  fc.assert(fc.property(portions, fc.constantFrom(...FORMS), ([count, cut], as) => {
    for (const expression of [portion(count, cut, as), amount(new Fraction(count, cut), as)]) {
      expect(numberOf(worth(expression)!)!.equals(new Fraction(count, cut))).toBe(true);
    }
  }));
});

test('a fraction keeps its parts when it is written, and when it is read back', () => {
  fc.assert(fc.property(portions, ([count, cut]) => {
    expect(portionsIn({ expression: portion(count, cut) })).toMatchObject([{ over: cut }]);
  }));
});

test.each([
  [2, 4, 'fraction', '2/4'], [4, 4, 'fraction', '4/4'], [5, 4, 'mixed', '1 1/4'], [6, 4, 'mixed', '1 2/4'], [8, 4, 'mixed', '2'], [2, 1, 'fraction', '2'],
  [1, 3, 'percent', '(33 1/3)%'], [1, 8, 'percent', '12.5%'], [3, 4, 'decimal', '0.75'],
] as const)('%i of %i as %s: %s', (count, cut, as, text) => {
  expect(toText(portion(count, cut, as)).replaceAll('\u00a0', ' ')).toBe(text);
});

test.each([
  ['2/4', [['1/2', 4]]], ['0.60', [['3/5', 100]]], ['60%', [['3/5', 100]]], ['1/4 + 2/4', [['1/4', 4], ['1/2', 4]]], ['1/4 + 2/4 = 3/4', [['1/4', 4], ['1/2', 4]]],
  ['3/4 = 1/4 + 2/4', [['1/4', 4], ['1/2', 4]]], ['3/4 − 1/4', [['3/4', 4], ['-1/4', 4]]],
])('%s is written in these numbers', (text, expected) => {
  expect(portionsIn({ expression: read(text) })?.map(({ value, over }) => [value.toFraction(), over])).toEqual(expected);
});

test.each(['x', '1 : 2', '1/4 + 2/4 = 1', '2/3 > 1/3', '3 × 4'])('%s is no such number', text => {
  expect(portionsIn({ expression: read(text) })).toBeUndefined();
});

test.each(['', ' ', 'x', '3/', '1 : 2', '🙂'])('typed, %j is refused', text => {
  expect(isRefusal(readPortions(text))).toBe(true);
});

test('a whole is cut as the numbers are written, else as few parts as will do, else not at all', () => {
  const of = (...texts: readonly string[]) => texts.flatMap(text => portionsIn({ expression: read(text) }) ?? []);
  expect([of('2/4'), of('1/4', '1/6'), of('25%'), of('1/25'), of('1/7', '1/8')].map(all => commonCut(all, 24))).toEqual([4, 12, 4, undefined, undefined]);
});

test('how a number was written', () => {
  expect(['0.5', '50%', '1/2', '1 1/2', '0.5 + 0.25', '3'].map(text => formOf(read(text)))).toEqual(['decimal', 'percent', 'fraction', 'mixed', 'decimal', undefined]);
});

test('parts have names without digits, each its own', () => {
  const names = Array.from({ length: 24 }, (_, at) => sharesOf(at + 1));
  expect(new Set(names).size).toBe(24);
  expect(names.join('')).not.toMatch(/\d/);
  expect(names.slice(0, 4)).toEqual(['wholes', 'halves', 'thirds', 'quarters']);
});
