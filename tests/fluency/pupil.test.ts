import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAlias } from '../../widgets/fluency/pupil.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';

test.each([['  Blue   Fox ', 'Blue Fox'], ['Zoë', 'Zoë'], ['7B 12', '7B 12'], ["O'Nine", "O'Nine"], ['Łukasz', 'Łukasz']])('%j is kept as %j', (typed, alias) => {
  expect(readAlias(typed, [])).toBe(alias);
});

test.each([['', 'Type an alias'], ['   ', 'Type an alias'], ['<script>alert(1)</script>', 'at most 20'], ['<b>', 'letters, digits'], ['a'.repeat(1000), 'this one has 1000'], ['blue FOX', 'already']])('%j is refused', (typed, why) => {
  expect(readAlias(typed, ['Blue Fox'])).toEqual({ refused: expect.stringContaining(why) });
});

test('an alias that is kept is kept again as it is, and taken then', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
    const alias = readAlias(typed, []);
    if (isRefusal(alias)) return;
    expect(readAlias(alias, [])).toBe(alias);
    expect(isRefusal(readAlias(alias, [alias]))).toBe(true);
  }));
});
