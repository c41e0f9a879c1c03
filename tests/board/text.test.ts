import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../widgets/board/text.ts';

const character = fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 1 });

describe('widthOf', () => {
  test('adds up over texts and grows with the height', () => {
    fc.assert(fc.property(fc.array(character), fc.array(character), fc.boolean(), (a, b, bold) => {
      const [left, right] = [a.join(''), b.join('')];
      expect(widthOf(left + right, 40, bold)).toBeCloseTo(2 * (widthOf(left, 20, bold) + widthOf(right, 20, bold)), 6);
    }));
  });

  test('gives all digits one width, and every printed sign some', () => {
    expect(new Set([...'0123456789'].map(digit => widthOf(digit, 10))).size).toBe(1);
    for (const sign of '−+×÷=<>≤≥≠√π½²³£€%°.,:?() \u00a0\u2009\u202f') expect(widthOf(sign, 10), sign).toBeGreaterThan(1);
    expect(widthOf('3\u0307', 10)).toBe(widthOf('3', 10));
    expect(widthOf('\u202f', 10)).toBe(widthOf('\u2009', 10));
  });

  // Measured with measureText in Chromium 156 and the shipped typeface at 100 px.
  test.each([['2x + 3', 282.47, 291.26], ['Tom’s cubes AV To', 870.85, 910.5], ['−5 × 3 ÷ 2 = ½', 649.41, 661.43], ['café', 196.04, 204.49]])('%s is as wide as in the browser', (text, regular, bold) => {
    expect(widthOf(text, 100)).toBeCloseTo(regular, 2);
    expect(widthOf(text, 100, true)).toBeCloseTo(bold, 2);
  });
});
