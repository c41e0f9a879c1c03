import { expect, test } from 'vitest';
import type { Phase } from '../../widgets/board/manipulative.ts';
import { cards } from '../../widgets/manipulatives/index.ts';
import { complaint, load } from './check.ts';

// A thousand steps for every manipulative; many more in contracts.long.test.ts.
const EFFORT = { walks: 100, length: 20 };

test('a card and its manipulative have the same type, and the list has no type twice', async () => {
  const types = await Promise.all(cards.map(async card => (await card.load()).type));
  expect(types).toEqual(cards.map(card => card.type));
  expect(new Set(types).size).toBe(types.length);
});

test('the phases of a card stand from the youngest on, none twice', () => {
  const phases: readonly Phase[] = ['EYFS', 'KS1', 'KS2', 'KS3', 'KS4', 'KS5'];
  for (const card of cards) expect(card.phases).toEqual(phases.filter(phase => card.phases.includes(phase)));
});

test.each(cards.map(card => card.type))('%s keeps every contract', async type => {
  const { kind, kinds } = await load(type);
  expect(complaint(kind, kinds, EFFORT)).toBeUndefined();
});
