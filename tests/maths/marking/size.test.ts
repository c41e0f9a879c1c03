import { expect, test } from 'vitest';
import { termsMultipliedOut } from '../../../widgets/maths/marking/size.ts';
import { read } from './reading.ts';

test.each([
  ['7', 1], ['x', 1], ['a + b', 2], ['(a+b)^3', 8], ['(a+b)(c+d)', 4], ['1/(a+b)', 2], ['(a+b)^-2', 4], ['1/(a+b) + 1/(c+d)', 4], ['(a+b)^-1 + (c+d)^-1', 4], ['(a+b)/(c+d)/(e+f)', 4], ['a + b + c - d', 4], ['x^12', 1],
])('%s has at most %d terms', (text, count) => expect(termsMultipliedOut(read(text))).toBe(count));

test('powers of powers have more than any number', () => {
  expect(termsMultipliedOut(read('(x+1)^9999'))).toBe(Infinity);
  expect(termsMultipliedOut(read('((x+1)^12)^12'))).toBeGreaterThan(1e40);
});
