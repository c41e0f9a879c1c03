import { expect, test } from 'vitest';
import type { Phase } from '../../widgets/board/manipulative.ts';
import { cards } from '../../widgets/manipulatives/index.ts';
import { expectKept, FIRST } from './kept.ts';

test('a card and its manipulative have the same type, and the list has no type twice', async () => {
  const types = await Promise.all(cards.map(async card => (await card.load()).type));
  expect(types).toEqual(cards.map(card => card.type));
  expect(new Set(types).size).toBe(types.length);
});

test('the phases of a card stand from the youngest on, none twice', () => {
  const phases: readonly Phase[] = ['EYFS', 'KS1', 'KS2', 'KS3', 'KS4', 'KS5'];
  for (const card of cards) expect(card.phases).toEqual(phases.filter(phase => card.phases.includes(phase)));
});

test.each(cards.slice(0, FIRST).map(card => card.type))('%s keeps every contract', type => expectKept(type));
