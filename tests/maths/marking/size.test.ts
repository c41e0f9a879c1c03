import { expect, test } from 'vitest';
import { termsMultipliedOut } from '../../../widgets/maths/marking/size.ts';
import { read } from './reading.ts';

test.each([
  ['7', 1], ['x', 1], ['a + b', 2], ['(a+b)^3', 8], ['(a+b)(c+d)', 4], ['1/(a+b)', 2], ['(a+b)^-2', 4], ['1/(a+b) + 1/(c+d)', 4], ['(a+b)^-1 + (c+d)^-1', 4], ['(a+b)/(c+d)/(e+f)', 4], ['a + b + c - d', 4], ['x^12', 1],
  ['{}', 1], ['(a+b+c)/(d+e) + (f+g+h)/(i+j)', 12], ['1/(a+b+c) + 1/(d+e+f)', 9], ['(a+b)/(c+d+e) × (f+g)/(h+i+j)', 9], ['(a+b+c)/(d+e) × (f+g+h)/(i+j)', 9], ['((a+b)/(c+d+e)) ÷ ((f+g)/(h+i))', 6], ['((f+g)/(h+i)) ÷ ((a+b)/(c+d+e))', 6],
  ['((a+b)/(c+d+e))^2', 9], ['((a+b)/(c+d+e))^-2', 9], ['((a+b+c)/(d+e))^2', 9], ['((a+b+c)/(d+e))^-2', 9], ['((a+b)/(c+d+e))^0', 1], ['(a+b)^n', 2], ['(a+b)^(x+y+z)', 6], ['((a+b)/(c+d+e))^1', 3], ['(a+b)/1 + c', 3],
])('%s has at most %d terms', (text, count) => expect(termsMultipliedOut(read(text))).toBe(count));

test('powers of powers have more than any number', () => {
  expect(termsMultipliedOut(read('(x+1)^9999'))).toBe(Infinity);
  expect(termsMultipliedOut(read('((x+1)^12)^12'))).toBeGreaterThan(1e40);
});
