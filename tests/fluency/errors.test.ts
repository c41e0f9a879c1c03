import fc from 'fast-check';
import { expect, test } from 'vitest';
import { errorOf } from '../../widgets/fluency/errors.ts';
import { families } from './decks/all.ts';

const cards = [...families.values()].flatMap((family) => family.cards);
const cardOf = (id: string) => cards.find((card) => card.id === id) ?? { id: '', operands: [] };

test.each([
  ['multiply-6-8', '42', 'one group off', '42 is one 6 too few: 6 × 7 instead of 6 × 8.'],
  ['multiply-6-8', '54', 'one group off', '54 is one 6 too many: 6 × 9 instead of 6 × 8.'],
  ['multiply-6-8', '40', 'one group off', '40 is one 8 too few: 8 × 5 instead of 8 × 6.'],
  ['multiply-8-8', '48', 'close operand', '48 is 8 × 6, another fact of the 8 times table.'],
  ['multiply-6-8', '24', 'operand', '24 is 6 × 4, another fact of the 6 times table.'],
  ['multiply-7-8', '15', 'operation', '15 is 7 + 8: the × was taken for +.'],
  ['multiply-7-8', '57', 'one off', '57 is one too many: a slip in counting.'],
  ['multiply-7-8', '65', 'same digits', '65 has the digits of 56 in another order.'],
  ['multiply-7-8', '45', 'other product', '45 is 5 × 9, a fact of other tables.'],
  ['multiply-7-8', '53', 'other', '53 comes of no slip that is known here.'],
  ['multiply-8-70', '56', 'place value', '56 has the digits of 560 in other places: it is 10 times too small.'],
  ['multiply-7-0.8', '56', 'place value', '56 has the digits of 5.6 in other places: it is 10 times too large.'],
  ['multiply-7-0.08', '5.6', 'place value', '5.6 has the digits of 0.56 in other places: it is 10 times too large.'],
  ['divide-56-7', '7', 'operand', '7 is what 56 is divided by, not how many times it goes in.'],
  ['divide-56-7', '9', 'one group off', '9 × 7 is 63, which is one 7 too many for 56.'],
  ['divide-56-7', '6', 'close operand', '6 × 7 is 42, which is two 7s too few for 56.'],
  ['divide-56-7', '49', 'operation', '49 is 56 − 7: the ÷ was taken for −.'],
  ['add-6-8', '13', 'one off', '13 is one too few: a slip in counting.'],
  ['add-6-8', '24', 'ten off', '24 is one ten too many: the ones are right.'],
  ['add-6-8', '48', 'operation', '48 is 6 × 8: the + was taken for ×.'],
  ['add-6-8', '2', 'operation', '2 is 8 − 6: the + was taken for −.'],
  ['add-6-8', '41', 'same digits', '41 has the digits of 14 in another order.'],
  ['subtract-14-6', '20', 'operation', '20 is 14 + 6: the − was taken for +.'],
])('%s answered with %s is %s', (id, typed, kind, sentence) => expect(errorOf(cardOf(id), typed)).toEqual({ kind, sentence }));

test.each([['multiply-7-8', '56'], ['multiply-7-8', '056'], ['multiply-7-8', ''], ['multiply-7-8', 'fifty'], ['see-4', '5'], ['add-0.3-0.7', '2'], ['multiply-7-0.8', '5.6'], ['subtract-5-5', '0.0'], ['sin-30', '2']])('%s answered with “%s” is no error that is named', (id, typed) => {
  expect(errorOf(cardOf(id), typed)).toBeUndefined();
});

test('a wrong whole number for a fact has one kind and a sentence that says it, with true arithmetic', () => {
  const facts = cards.filter(({ id, value, operands }) => /^(?:multiply|divide|add|subtract)-\d+-\d+$/.test(id) && /^\d+$/.test(value ?? '') && operands.every(Number.isInteger));
  fc.assert(fc.property(fc.constantFrom(...facts), fc.nat(150), (card, typed) => {
    const error = errorOf(card, String(typed));
    expect(error === undefined).toBe(String(typed) === card.value);
    expect(error?.sentence ?? `${typed}`).toMatch(new RegExp(`^${typed}\\b`));
    const [, c, a, sign, b] = /^(\d+) is (\d+) ([+−×]) (\d+)/.exec(error?.sentence ?? '') ?? [];
    if (sign) expect(Number(c)).toBe(sign === '+' ? Number(a) + Number(b) : sign === '−' ? Number(a) - Number(b) : Number(a) * Number(b));
  }), { numRuns: 2000 });
});
