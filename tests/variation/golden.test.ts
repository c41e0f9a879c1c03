import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { goldenNow } from './golden.ts';

const file = join(import.meta.dirname, 'golden.json');

// A set is shared by its code: what a seed gives may only change together with its family's version. With PARTWHOLE_GOLDEN=write the hashes are written anew.
test('every seed gives the set that it gave before', { timeout: 300_000 }, async () => {
  const now = await goldenNow();
  if (process.env['PARTWHOLE_GOLDEN'] === 'write') writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
  expect(now).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});
