import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digitPairs, interference } from '../../widgets/fluency/interference.ts';
import type { Card } from '../../widgets/fluency/fact.ts';
import tables from '../../widgets/fluency/decks/tables.ts';

const products = tables.families.map((family) => family.cards[0]);
const alike = (one: Card, other: Card): number => interference(digitPairs(one), digitPairs(other));

test('a fact shares with the facts learned before it as many pairs of digits as fluency.md 4.4 gives', () => {
  const before = (id: string): number => {
    const at = products.findIndex((card) => card.id === id);
    return products.slice(0, at).reduce((sum, card) => sum + alike(card, products[at] ?? card), 0);
  };
  const expected = { '7-12': 82, '9-12': 77, '12-12': 68, '11-12': 53, '6-12': 49, '8-12': 46, '3-12': 46, '4-12': 42, '5-12': 35, '6-7': 31, '5-5': 4, '2-2': 3, '2-10': 0 };
  expect(Object.fromEntries(Object.keys(expected).map((each) => [each, before(`multiply-${each}`)]))).toEqual(expected);
});

test('is the same both ways, and nothing is more like a fact than itself', () => {
  fc.assert(fc.property(fc.constantFrom(...products), fc.constantFrom(...products), (one, other) => {
    expect(alike(one, other)).toBe(alike(other, one));
    expect(alike(one, other)).toBeLessThanOrEqual(alike(one, one));
  }));
});
