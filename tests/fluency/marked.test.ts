import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { marked } from '../../widgets/fluency/marked.ts';
import { families } from './decks/all.ts';

const cards = [...families.values()].flatMap((family) => family.cards);
const asked = cards.flatMap((card) => card.forms.map((form) => ({ card, form })));
function mark(id: string, typed: string) {
  const card = cards.find((each) => each.id === id);
  if (!card) throw new Error(id);
  return marked(card, card.forms[0], typed);
}

describe('marking', () => {
  test('takes the answer of every card for right, on every form', () => {
    expect(asked.filter(({ card, form }) => marked(card, form, card.answer).right !== true).map(({ card, form }) => `${form.asks} ${card.answer}`)).toEqual([]);
  });

  test('takes no other whole number for right', () => {
    const numbers = asked.filter(({ card }) => card.value !== undefined && /^\d+$/.test(card.answer)).filter((_, at) => at % 23 === 0);
    fc.assert(fc.property(fc.constantFrom(...numbers), fc.nat(2000), ({ card, form }, typed) => {
      expect(marked(card, form, String(typed)).right).toBe(String(typed) === card.value);
      expect(marked(card, form, `00${typed}`).right).toBe(String(typed) === card.value);
    }));
  });

  test('never takes the question for its answer', () => {
    const sides = asked.filter(({ form }) => form.asks.endsWith(' = ?')).filter(({ card, form }) => form.asks !== `${card.answer} = ?`);
    expect(sides.filter(({ card, form }) => marked(card, form, form.asks.replace(/ = \?$/, '')).right === true).map(({ form }) => form.asks)).toEqual([]);
  });

  test('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.constantFrom(...asked), fc.string({ maxLength: 60 }), ({ card, form }, typed) => {
      expect(['boolean', 'undefined']).toContain(typeof marked(card, form, typed).right);
    }));
  });

  test.each([
    ['multiply-6-7', '042', true], ['multiply-6-7', ' 42 ', true], ['multiply-6-7', '43', false], ['multiply-6-7', '6 × 7', undefined], ['multiply-6-7', '7 × 6', undefined], ['multiply-6-7', '', undefined],
    ['add-0.3-0.7', '1.0', true], ['subtract-1-0.3', '.7', true], ['subtract-1-0.3', '7/10', true], ['subtract-2-5', '-3', true], ['subtract-2-5', '−3', true], ['subtract-2-5', '3', false],
    ['decimal-of-1-over-4', '0.25', true], ['decimal-of-1-over-4', '25%', undefined], ['decimal-of-1-over-4', '1/4', undefined], ['fraction-of-0.25', '1/4', true], ['fraction-of-0.25', '25/100', undefined],
    ['fraction-of-0.25', '0.25', undefined], ['percent-of-1-over-4', '25', true], ['percent-of-1-over-4', '25%', true], ['percent-of-1-over-3', '33 1/3', true], ['percent-of-1-over-3', '33', false],
    ['units-m-cm', '100', true], ['units-m-cm', '100 cm', true], ['units-m-cm', '1', false], ['decimal-of-1-over-3', '0.(3)', true], ['decimal-of-1-over-3', '0.3', false],
    ['sin-30', '1/2', true], ['sin-30', '0.5', true], ['sin-30', 'cos 60°', undefined], ['sin-30', 'sin 30°', undefined], ['sin-60', '√3/2', true], ['tan-30', '1/√3', true], ['tan-60', '√3', true], ['tan-60', '1.7', false],
    ['surd-8', '2√2', true], ['surd-8', '√8', undefined], ['surd-8', '2√3', false], ['surd-one-over-2', '√2/2', true], ['surd-one-over-2', '1/√2', undefined],
    ['index-product', 'x^5', true], ['index-product', 'x^6', false], ['index-product', 'x^2 × x^3', undefined], ['index-half', '√x', true], ['index-half', 'x^(1/2)', undefined], ['index-2-m2', '1/4', true], ['index-2-m2', '0.25', true],
  ])('%s answered with %s', (cardId, typed, right) => {
    expect(mark(cardId, typed).right).toBe(right);
    expect(mark(cardId, typed).pupil).not.toBe('');
  });

  test('a word where a number is asked for is not taken, and is told in few words', () => {
    expect(mark('multiply-6-7', 'abc')).toMatchObject({ right: undefined, pupil: 'Type a number, in digits.' });
    expect(mark('index-product', 'abcd').pupil).not.toBe('Type a number, in digits.');
  });

  test('tells how it was read', () => {
    expect(mark('multiply-6-7', '042').understood).toEqual({ exact: '42' });
  });
});
