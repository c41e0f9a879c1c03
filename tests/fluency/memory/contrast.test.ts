import { expect, test } from 'vitest';
import { muddledWith } from '../../../widgets/fluency/memory/contrast.ts';
import { catalogue, given, recorded } from './some.ts';

const wrong = (card: string, ...typed: readonly string[]) => recorded(typed.map((one) => given(card, { right: false, typed: one }))).memory;

test.each([
  ['multiply-6-8', '42', 'multiply-6-7'], ['multiply-6-8', ' 54 ', 'multiply-6-9'], ['divide-56-7', '7', 'divide-49-7'], ['divide-56-7', '9', 'divide-63-7'],
  // 56 is no multiple of 6; 7 × 8 = 15 is no fact here.
  ['multiply-6-8', '46', undefined], ['multiply-7-8', '15', undefined], ['multiply-6-8', '', undefined],
])('%s answered twice with %s is taken for %s', (card, typed, partner) => {
  expect(muddledWith(wrong(card, typed, typed), card, catalogue)?.card.id).toBe(partner);
});

test('once is no muddle, nor are two different answers, nor what was typed for another card', () => {
  expect(muddledWith(wrong('multiply-6-8', '42'), 'multiply-6-8', catalogue)).toBeUndefined();
  expect(muddledWith(wrong('multiply-6-8', '42', '54'), 'multiply-6-8', catalogue)).toBeUndefined();
  expect(muddledWith(wrong('multiply-6-8', '42', '42'), 'multiply-6-7', catalogue)).toBeUndefined();
  expect(muddledWith(wrong('multiply-6-8', '42', '54', '42'), 'multiply-6-8', catalogue)?.card.id).toBe('multiply-6-7');
});
