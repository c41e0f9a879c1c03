import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainIn, endOf, relationIn, sameRelation, worthOf } from '../../widgets/board/relation.ts';
import { Fraction, toExact } from '../../widgets/maths/exact.ts';
import { readSentence } from '../../widgets/maths/read.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';

function read(text: string) {
  const expression = readSentence(text);
  if (isRefusal(expression)) throw new Error(expression.refused);
  return relationIn({ expression });
}

/** As plain data. mathjs, where it is loaded, teaches every Fraction a `toJSON` of its own, which comes first: so each is taken from what holds it. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify({ value }, function exactly(this: Readonly<Record<string, unknown>>, key: string): unknown {
  const each = this[key];
  return each instanceof Fraction ? toExact(each) : each;
})).value ?? null;

describe('what a sentence says', () => {
  test.each([
    ['34', { is: 'number', value: '34', over: 1 }], ['14/20', { is: 'number', value: '7/10', over: 20 }], ['0.60', { is: 'number', value: '3/5', over: 100 }],
    ['60%', { is: 'number', value: '3/5', over: 100 }], ['−3', { is: 'number', value: '-3', over: 1 }], ['1 2/4', { is: 'number', value: '3/2', over: 4 }],
    ['2/4 = 1/2', { is: 'number', value: '1/2', over: 4 }],
    ['4 + 3 − 2 = 5', { is: 'sum', start: '4', changes: ['3', '-2'] }], ['5 = 4 + 1', { is: 'sum', start: '4', changes: ['1'] }], ['4 + 3 = ?', { is: 'sum', start: '4', changes: ['3'] }],
    ['7 × 8 = 56', { is: 'product', number: '7', each: '8' }], ['56 ÷ 7 = 8', { is: 'product', number: '7', each: '8' }],
    ['56 ÷ ? = 8', { is: 'product', number: '7', each: '8' }], ['? × 8 = 56', { is: 'product', number: '7', each: '8' }], ['3/5 × 20 = 12', { is: 'product', number: '3/5', each: '20' }],
    ['23 ÷ 5 = 4 r 3', { is: 'division', whole: '23', by: '5', remainder: '3' }],
    ['3 : 5', { is: 'ratio', terms: ['3', '5'] }],
  ])('%s', (text, relation) => {
    expect(plain(read(text))).toEqual(relation);
  });

  test.each([['2x + 3 = 11', { left: { x: '2', '': '3' }, right: { '': '11' } }], ['(x + 3)(x + 2) = x² + 5x + 6', { left: { x: '5', 'x^2': '1', '': '6' }, right: { x: '5', 'x^2': '1', '': '6' } }]])('%s', (text, sides) => {
    expect(plain(read(text))).toMatchObject({ is: 'equation', ...sides });
  });

  test.each(['4 + 3 = 8', '23 ÷ 5 = 4 r 2', '? + 3 = 7', '3 < 5', '7 × 8 = 57', '0 ÷ 0 = ?'])('nothing that can be shown: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('a chain comes to what it was written with', () => {
    fc.assert(fc.property(fc.integer({ min: -50, max: 50 }), fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 5 }), (start, more) => {
      const expression = more.reduce<Parameters<typeof relationIn>[0]['expression'] & object>((so, one) => ({ op: 'plus', of: [so, { exact: String(one) }] }), { exact: String(start) });
      const chain = chainIn({ expression });
      expect(chain && endOf(chain).equals(more.reduce((sum, one) => sum + one, start))).toBe(true);
    }));
  });
});

describe('the same by value', () => {
  test.each([
    ['14/20', '7/10', true], ['60%', '0.6', true], ['3 : 5', '6 : 10', true], ['56 ÷ 7 = 8', '7 × 8 = 56', true], ['8/3 × 3 = 8', '3/8 × 8 = 3', true], ['2x + 3 = 11', '3 + 2x = 11', true], ['0 + 3 + 4 = 7', '3 + 4 = 7', true],
    ['7 × 8 = 56', '8 × 7 = 56', false], ['4 + 3 = 7', '3 + 4 = 7', false], ['3 : 5', '5 : 3', false], ['2x + 3 = 11', '2x + 3 = 12', false], ['7', '4 + 3 = 7', false], ['0 + 3 = 3', '3 + 0 = 3', false],
  ])('%s and %s: %s', (one, other, same) => {
    const [a, b] = [read(one), read(other)];
    expect(a && b && sameRelation(a, b)).toBe(same);
  });

  test('holds of everything with itself, and what it comes to agrees', () => {
    for (const text of ['34', '3/5', '4 + 3 = 7', '7 × 8 = 56', '3 : 5', '2x + 3 = 11', 'x² + 3x', '23 ÷ 5 = 4 r 3']) {
      const relation = read(text);
      expect(relation && sameRelation(relation, relation)).toBe(true);
    }
    expect(['34', '4 + 3 = 7', '7 × 8 = 56', '23 ÷ 5 = 4 r 3'].map(text => { const relation = read(text); return relation && worthOf(relation)?.toFraction(); })).toEqual(['34', '7', '56', '23']);
  });
});
