import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FONT_SIZES, fitted, NO_ARRANGEMENTS, SIZES } from '../../../widgets/fluency/check/arrangements.ts';

test('the sizes are the official ones', () => {
  expect(FONT_SIZES.map((size) => SIZES[size].question)).toEqual([40, 60, 80, 100, 120, 160]);
  expect((['xsmall', 'regular', 'xxlarge'] as const).map((size) => SIZES[size].key)).toEqual([{ width: 60, height: 44 }, { width: 100, height: 70 }, { width: 163, height: 70 }]);
});

describe.each(FONT_SIZES)('%s', (fontSize) => {
  const wish = { ...NO_ARRANGEMENTS, fontSize };

  test('is exact on the whole screen of a school laptop, and smaller in a panel', () => {
    expect(fitted(wish, 1366, 700)).toEqual({ ...SIZES[fontSize], exact: true });
    expect(fitted(wish, 250, 700).exact).toBe(false);
  });

  test('never grows, is never too small for a finger, and is called exact only when it is', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 3_000 }), fc.boolean(), (width, height, numberPad) => {
      const { exact, ...sizes } = fitted({ ...wish, numberPad }, width, height);
      expect(sizes.key.width >= 44 && sizes.key.height >= 44 && sizes.question >= 28).toBe(true);
      expect(sizes.key.width <= SIZES[fontSize].key.width && sizes.question <= SIZES[fontSize].question).toBe(true);
      if (exact) expect(sizes).toEqual(SIZES[fontSize]);
    }));
  });
});
