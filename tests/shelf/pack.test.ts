import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../widgets/shelf/pack.ts';

test('a packed text unfolds to itself', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => { expect(await unpack(await pack(text))).toBe(text); }));
});

test('damaged bytes and bytes that unfold to too much are refused with a sentence', async () => {
  const packed = await pack('a text that is long enough to be damaged in its middle');
  expect(await unpack(packed.subarray(0, 12).slice())).toEqual({ refused: expect.stringMatching(/\.$/) });
  expect(await unpack(await pack('0'.repeat(6 * 1024 * 1024)))).toEqual({ refused: expect.stringMatching(/more than/) });
  await fc.assert(fc.asyncProperty(fc.uint8Array(), async (bytes) => { await unpack(Uint8Array.from(bytes)); }));
});
