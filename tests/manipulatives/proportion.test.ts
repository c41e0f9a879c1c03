import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fits, plainIn, proportionIn, readAmount, workOut, writtenIn } from '../../widgets/manipulatives/proportion.ts';
import { Fraction, toExact, type Exact } from '../../widgets/maths/exact.ts';
import { toText } from '../../widgets/maths/print.ts';
import { readSentence } from '../../widgets/maths/read.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { known } from '../../widgets/manipulatives/ratio-table/ratio-table.ts';
import { hidden } from './ratio-table/tables.ts';

test('what is worked out is what it is, and numbers in proportion contradict nothing', () => {
  fc.assert(fc.property(hidden, ({ whole, table }) => {
    const { worth, off } = workOut(table.columns.map(({ cells }) => cells.map(known)));
    expect(off).toEqual([]);
    whole.forEach((column, nth) => column.forEach((amount, row) => {
      const found = worth(nth, row);
      if (found) expect(toExact(found)).toBe(toExact(amount));
      if (table.columns[nth]!.cells[row] !== '?') expect(found).toBeDefined();
    }));
  }));
});

test('a missing number is found wherever another column has both', () => {
  fc.assert(fc.property(hidden, ({ whole }) => {
    const [first, ...others] = whole;
    const { worth } = workOut([first!, ...others.map(column => column.map((amount, at) => (at === 0 ? amount : undefined)))]);
    others.forEach((column, nth) => column.forEach((amount, row) => expect(worth(nth + 1, row)?.equals(amount)).toBe(true)));
  }));
});

test('one wrong number among whole columns is found in its column, and nowhere else', () => {
  fc.assert(fc.property(hidden.filter(({ whole }) => whole.length > 1), fc.nat(), fc.nat(), ({ whole }, which, at) => {
    const wrong = 1 + (which % (whole.length - 1));
    const row = at % whole[0]!.length;
    const cells = whole.map((column, nth) => column.map((amount, place) => (nth === wrong && place === row ? amount.add(1) : amount)));
    expect(workOut(cells).off).toEqual([wrong]);
  }));
});

test('of nothing nothing follows', () => {
  expect(workOut([[undefined, undefined], [new Fraction(3), undefined]]).worth(0, 0)).toBeUndefined();
  expect(workOut([[new Fraction(3), undefined], [undefined, new Fraction(5)]]).worth(0, 1)).toBeUndefined();
});

const expressionOf = (text: string) => {
  const expression = readSentence(text);
  if (isRefusal(expression)) throw new Error(expression.refused);
  return { expression };
};

test.each<[string, boolean, readonly (readonly Exact[])[] | undefined]>([
  ['3 : 5', false, [['3', '5']]], ['2 : 3 : 5', false, [['2', '3', '5']]], ['7 × 8 = 56', false, [['1', '8'], ['7', '56']]], ['56 ÷ 7 = 8', false, [['1', '8'], ['7', '56']]],
  ['3/5 × 20 = 12', false, [['1', '20'], ['3/5', '12']]], ['60% × 20 = 12', false, [['100', '20'], ['60', '12']]], ['3/5 × 20 = 12', true, [['100', '20'], ['60', '12']]],
  ['3/5', false, [['1', '100'], ['3/5', '60']]], ['60%', false, [['1', '100'], ['3/5', '60']]], ['34', false, undefined], ['3 + 4 = 7', false, undefined],
  ['0 × 4 = 0', false, undefined], ['23 ÷ 5 = 4 r 3', false, undefined], ['-3 : 5', false, undefined],
])('%s says which numbers belong together', (text, percent, columns) => {
  expect(proportionIn(expressionOf(text), percent)?.columns.map(column => column.map(toExact))).toEqual(columns);
});

test.each([['12', '12', {}], ['£3.50', '7/2', { before: '£', as: 'decimal' }], ['40%', '40', { after: '%' }], ['3/4', '3/4', {}], ['12 km', '12', { after: 'km' }]])('%s is read exactly', (text, exact, measure) => {
  const read = readAmount(text, {});
  if (isRefusal(read) || read.amount === 'unknown') throw new Error('It is an amount.');
  expect([toExact(read.amount), read.measure]).toEqual([exact, measure]);
});

test.each([['0'], ['-3'], ['x'], [''], ['3 : 5'], ['1234567/7654321'], ['12 aaaaaaaaaaaaaaaaaaaaaaaaaaaa']])('%j is no amount of a proportion', text => {
  expect(readAmount(text, {})).toMatchObject({ refused: expect.stringMatching(/^[A-Z“].*\.$/) });
});

test('another unit takes the place of the one before; a number without one keeps it', () => {
  expect(readAmount('40%', { before: '£' })).toMatchObject({ measure: { after: '%' } });
  expect(readAmount('1 hour', { after: 'hours' })).toMatchObject({ measure: { after: 'hours' } });
  expect(readAmount('40', { before: '£', name: 'cost' })).toMatchObject({ measure: { before: '£', name: 'cost' } });
});

test('a decimal that does not end is written as a fraction', () => {
  expect([toText(plainIn({ as: 'decimal' }, new Fraction(1, 4))), toText(plainIn({ as: 'decimal' }, new Fraction(1, 3))), toText(writtenIn({ before: '£', as: 'decimal' }, new Fraction(7, 2)))])
    .toEqual(['0.25', '1/3', '£3.50']);
  expect(fits(new Fraction('1234567/7654321'))).toBe(false);
});
