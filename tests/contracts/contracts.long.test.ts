import { expect, test } from 'vitest';
import { cards } from '../../widgets/manipulatives/index.ts';
import { complaint, load } from './check.ts';

const EFFORT = { walks: 1000, length: 40 };

test.each(cards.map(card => card.type))('%s keeps every contract for long', { timeout: 3_600_000 }, async type => {
  const { kind, kinds } = await load(type);
  expect(complaint(kind, kinds, EFFORT)).toBeUndefined();
});
