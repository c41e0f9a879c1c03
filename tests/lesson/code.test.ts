import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromCode, LONGEST_CODE, looksLikeCode, toCode } from '../../widgets/lesson/code.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';

const bytes = fc.uint8Array({ maxLength: 1_400 });
const sentence = { refused: expect.stringMatching(/^[A-Z].{10,}\.$/) };
const coded = (packed: Uint8Array): string => {
  const code = toCode(packed);
  if (isRefusal(code)) throw new Error(code.refused);
  return code;
};

test('a code gives its bytes again, though it was broken into lines, and is letters and digits only', () => {
  fc.assert(fc.property(bytes, fc.integer({ min: 1, max: 80 }), (packed, line) => {
    const code = coded(packed);
    expect(code).toMatch(/^PW1[0-9A-Za-z]+$/);
    expect(fromCode(` ${code.replace(new RegExp(`.{${line}}`, 'g'), '$&\n ')}\n`)).toEqual(packed);
  }));
});

test('a letter changed, left out, added or swapped is noticed', () => {
  fc.assert(fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.nat(), fc.constantFrom('change', 'leave out', 'add', 'swap'), (packed, where, what) => {
    const code = coded(packed);
    const at = 3 + (where % (code.length - 3));
    const other = code[at] === 'a' ? 'b' : 'a';
    const wrong = {
      change: code.slice(0, at) + other + code.slice(at + 1), 'leave out': code.slice(0, at) + code.slice(at + 1),
      add: code.slice(0, at) + other + code.slice(at), swap: code.slice(0, at) + (code[at + 1] ?? '') + code[at] + code.slice(at + 2),
    }[what];
    if (wrong !== code) expect(fromCode(wrong)).toEqual(sentence);
  }));
});

test('what is no code, and a newer one, are refused with a sentence; nothing throws', () => {
  for (const text of ['', 'hello', 'PW', 'PW9abcdefghijk', 'PW1', 'PW1a', 'PW1!!!!!!!!']) expect(fromCode(text)).toEqual(sentence);
  fc.assert(fc.property(fc.string(), (text) => { expect(fromCode(`PW1${text}`)).toEqual(sentence); }));
});

test('the longest code has its bytes, one more is refused with the way out', () => {
  const most = Array.from({ length: 1_600 }, (_, length) => length).findLast((length) => !isRefusal(toCode(new Uint8Array(length))))!;
  expect(coded(new Uint8Array(most)).length).toBeLessThanOrEqual(LONGEST_CODE);
  expect(toCode(new Uint8Array(most + 1))).toEqual({ refused: expect.stringContaining('file') });
});

test('a pasted text is told from a code', () => {
  expect(looksLikeCode(`  ${coded(new Uint8Array(5))}\n`)).toBe(true);
  expect(looksLikeCode('PW1 is a code')).toBe(false);
  expect(looksLikeCode('3/4 + 1/2')).toBe(false);
});
