import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '../../widgets/board/crc.ts';
import { fromPng, fromSvg, intoPng, intoSvg } from '../../widgets/lesson/picture.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';

const sentence = { refused: expect.stringMatching(/^[A-Z].{10,}\.$/) };
const chunk = (type: string, data: Uint8Array) => {
  const named = Buffer.concat([Buffer.from(type), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
};
/** One grey pixel. */
const png = new Uint8Array(Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  chunk('IDAT', deflateSync(Uint8Array.from([0, 128]))), chunk('IEND', new Uint8Array()),
]));
const put = (text: string, into: Uint8Array = png): Uint8Array => {
  const whole = intoPng(into, text);
  if (isRefusal(whole)) throw new Error(whole.refused);
  return whole;
};
const json = fc.jsonValue().map((value) => JSON.stringify(value));

test('the check sum is the one of PNG', () => {
  // IEND's sum stands in every PNG there is.
  expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082);
});

test('a PNG carries a text and gives it again, also from the middle of a buffer, and the last one put in counts', () => {
  fc.assert(fc.property(json, json, fc.nat(9), (first, second, offset) => {
    const whole = put(second, put(first));
    const shifted = new Uint8Array(whole.length + offset);
    shifted.set(whole, offset);
    expect(fromPng(shifted.subarray(offset))).toBe(second);
    expect(put(second).length).toBe(whole.length);
  }));
});

test('a PNG that is cut off, changed, or carries nothing is refused; nothing throws', () => {
  const whole = put('{"a":1}');
  expect(fromPng(png)).toEqual(sentence);
  expect(fromPng(new Uint8Array())).toEqual(sentence);
  fc.assert(fc.property(fc.integer({ min: 0, max: whole.length - 13 }), (end) => { expect(fromPng(whole.subarray(0, end))).toEqual(sentence); }));
  fc.assert(fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
    const changed = Uint8Array.from(whole);
    changed[at]! ^= by;
    const read = fromPng(changed);
    expect(read === '{"a":1}' || isRefusal(read)).toBe(true);
  }));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (junk) => { fromPng(Uint8Array.from([...png.subarray(0, 8), ...junk])); }));
});

test('an SVG carries a JSON text and gives the same value again, whatever is in it', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    const svg = intoSvg('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" aria-label="5 > 3"><title>x</title></svg>', JSON.stringify(value));
    if (isRefusal(svg)) throw new Error(svg.refused);
    expect(svg).toMatch(/aria-label="5 > 3"><metadata id="partwhole">/);
    expect(JSON.parse(fromSvg(svg) as string)).toEqual(JSON.parse(JSON.stringify(value)));
  }));
  const sly = intoSvg('<svg></svg>', JSON.stringify({ title: '</metadata><script>alert(1)</script>]]>\uFFFF' })) as string;
  expect(sly).not.toContain('<script');
  expect(sly).not.toContain('\uFFFF');
});

test('an SVG without a board is refused', () => {
  expect(fromSvg('<svg></svg>')).toEqual(sentence);
  expect(fromSvg('')).toEqual(sentence);
  expect(intoSvg('<p>', '{}')).toEqual(sentence);
});
