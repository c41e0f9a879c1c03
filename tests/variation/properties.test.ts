import { describe, expect, test } from 'vitest';
import { families } from '../../widgets/variation/index.ts';
import { complaints } from './complaints.ts';

/** `npm run test:long` walks a thousand seeds a family. */
const SEEDS = process.env['PARTWHOLE_RUNS'] === undefined ? 40 : 1000;

describe.each(families.map((card) => [card.id, card] as const))('%s', (_, card) => {
  test('keeps what a family promises, over many seeds', { timeout: 600_000 }, async () => {
    expect(await complaints(card, SEEDS)).toEqual([]);
  });
});
