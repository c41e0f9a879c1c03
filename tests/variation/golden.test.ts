import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { families } from '../../widgets/variation/index.ts';
import { goldenOf, keyIn } from './golden.ts';
import { rangeOf } from './range.ts';

// A set is shared by its code: what a seed gives may only change together with its family's version. What a family allows and says changes when that is
// meant, never by a slip. With PARTWHOLE_GOLDEN=write the hashes are written anew.
const [golden, range] = [join(import.meta.dirname, 'golden.json'), join(import.meta.dirname, 'range.json')];
const known = (file: string): Readonly<Record<string, unknown>> => JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
const isWritten = process.env['PARTWHOLE_GOLDEN'] === 'write';
const [sets, ranges]: readonly [Record<string, string>, Record<string, unknown>] = [{}, {}];

test.each(families.map((card) => [card.id, card] as const))('%s: every seed gives the set that it gave before, and the range is what it was', { timeout: 60_000 }, async (_, card) => {
  const family = await card.load();
  const key = keyIn(family);
  sets[key] = goldenOf(family);
  ranges[key] = rangeOf(family);
  if (isWritten) return;
  expect(sets[key]).toEqual(known(golden)[key]);
  expect(ranges[key]).toEqual(known(range)[key]);
});

test.skipIf(isWritten)('no hash is of a family that there is no more', async () => {
  const keys = (await Promise.all(families.map(({ load }) => load()))).map(keyIn);
  expect([Object.keys(known(golden)), Object.keys(known(range))]).toEqual([keys, keys]);
});

afterAll(() => {
  if (!isWritten) return;
  writeFileSync(golden, `${JSON.stringify(sets, null, 2)}\n`);
  writeFileSync(range, `${JSON.stringify(ranges, null, 2)}\n`);
});
