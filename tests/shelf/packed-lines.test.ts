import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLines, unpackLines } from '../../widgets/shelf/packed-lines.ts';

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
const bytesOf = async (lines: readonly string[]): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await (await packLines(each(lines))).arrayBuffer());
async function unpacked(bytes: Uint8Array<ArrayBuffer>, longest = 1_000_000): Promise<readonly unknown[]> {
  const lines: unknown[] = [];
  for await (const line of unpackLines(bytes, longest)) lines.push(line);
  return lines;
}

test('lines come back as they went in, long ones too', async () => {
  const line = fc.oneof(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' ')), fc.integer({ min: 60_000, max: 200_000 }).map((length) => 'é'.repeat(length)));
  await fc.assert(fc.asyncProperty(fc.array(line.filter((text) => text !== ''), { maxLength: 6 }), async (lines) => {
    expect(await unpacked(await bytesOf(lines))).toEqual(lines);
  }), { numRuns: 40 });
});

test('bytes that are cut off or changed end with a sentence, after the lines that were sound', async () => {
  const bytes = await bytesOf(['one', 'two']);
  for (let length = 0; length < bytes.length; length += 1) expect((await unpacked(bytes.slice(0, length))).at(-1)).toEqual({ refused: expect.stringMatching(/\.$/u) });
  expect(await unpacked(new Uint8Array([1, 2, 3]))).toEqual([{ refused: expect.stringMatching(/damaged or cut off/u) }]);
});

test('a line without an end is given up', async () => {
  expect(await unpacked(await bytesOf(['x'.repeat(500_000)]), 1_000)).toEqual([{ refused: expect.stringMatching(/more than it can hold/u) }]);
});
