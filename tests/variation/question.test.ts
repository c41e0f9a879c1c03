import { expect, test } from 'vitest';
import { mark } from '../../widgets/maths/marking/mark.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { isMarked, questionOf } from '../../widgets/variation/question.ts';
import difference from '../../widgets/variation/families/difference.ts';
import type { AnyFamily } from '../../widgets/variation/family.ts';
import { families } from '../../widgets/variation/index.ts';
import { setOf } from '../../widgets/variation/set.ts';
import { made, number, said } from '../../widgets/variation/written.ts';

const family = difference as unknown as AnyFamily;
const item = { minuend: 52, subtrahend: 38 };
const question = questionOf(family, item);

test.each([['14', 'identical'], ['14.0', 'equivalent'], ['10 + 4', 'other form'], ['26', 'misconception'], ['90', 'misconception'], ['15', 'misconception'], ['140', 'slip'], ['99', 'wrong'], ['14 +', 'unreadable']])('%s is %s', (reply, is) => {
  expect(mark(reply, question).is).toBe(is);
});

test('a misconception that happens to come to the answer is none', () => {
  expect(questionOf(family, { minuend: 57, subtrahend: 34 }).misconceptions?.map(({ id }) => id)).toEqual(['adds', 'counts-both-ends']);
});

const x = { letter: 'x' };
const expandedAnswer = made('plus', made('beside', number(2), x), number(6));
const factor = made('beside', number(2), made('plus', x, number(3)));
test.each([
  ['Expand ', expandedAnswer, '2x + 6', '2(x + 3)'], ['Factorise ', factor, '2(x + 3)', '2x + 6'], ['Write as a decimal: ', number('1/4', 'decimal'), '0.25', '1/4'],
  ['Write as a percentage: ', made('percent', number(25)), '25%', '0.25'], ['Give the simplest form: ', number('3/4'), '3/4', '6/8'],
] as const)('%s asks for its form', (words, answer, right, lacking) => {
  const asked = questionOf({ ...family, ask: () => said(words, x), write: () => answer, misconceptions: [] }, item);
  expect(mark(right, asked).right).toBe(true);
  expect(mark(lacking, asked).is).toBe('other form');
});

test('an answer in words is said, and one that a misconception is taken for is not marked', () => {
  expect(isMarked(question)).toBe(true);
  expect(isMarked({ answer: { word: 'unequal parts' } })).toBe(false);
  const list = (one: number, other: number) => made('list', number(one), number(other));
  expect(isMarked({ answer: list(5, 15), misconceptions: [{ id: 'round', name: 'turns the shares round', why: 'Look which share is whose.', answer: list(15, 5) }] })).toBe(false);
});

test('nearly all questions of all families can be marked', async () => {
  let [all, can] = [0, 0];
  for (const card of families) {
    const one = await card.load();
    const set = setOf(one, one.scripts[0]!.id, 'a');
    for (const { item: asked } of isRefusal(set) ? [] : set.stops) {
      all += 1;
      can += Number(isMarked(questionOf(one, asked)));
    }
  }
  expect(can / all).toBeGreaterThan(0.8);
});

test('shares are asked in their order', async () => {
  const sharing = await families.find(({ id }) => id === 'sharing-in-a-ratio')!.load();
  const set = setOf(sharing, sharing.scripts[0]!.id, '7b');
  if (isRefusal(set)) throw new Error(set.refused);
  const asked = questionOf(sharing, set.stops[0]!.item);
  const shares = 'op' in asked.answer ? asked.answer.of.map((one) => ('exact' in one ? one.exact : '')) : [];
  expect(mark(shares.join(', '), asked).right).toBe(true);
  expect(mark(shares.toReversed().join(', '), asked).right).toBe(false);
});
