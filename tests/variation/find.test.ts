import { expect, test } from 'vitest';
import { answered } from '../../widgets/variation/answered.ts';
import difference from '../../widgets/variation/families/difference.ts';
import type { AnyFamily } from '../../widgets/variation/family.ts';
import { isFound, variesIn } from '../../widgets/variation/find.ts';
import { made, number, said, textOf, UNKNOWN } from '../../widgets/variation/written.ts';

const family = difference as unknown as AnyFamily;
const card = { title: 'Difference', topic: 'Adding and taking away', codes: ['2AS-2', 'KS3:1.4'], phases: ['KS1', 'KS2'] as const };

test.each([['', true], ['diff', true], ['taking  DIFF', true], ['2as', true], ['ks3:1', true], ['fraction', false], ['diff fraction', false]])('“%s”: %s', (sought, found) => {
  expect(isFound({ ...card, phases: ['KS1', 'KS2'] }, { sought })).toBe(found);
});

test('a phase leaves out what is not of it', () => {
  expect(isFound({ ...card, phases: ['KS1'] }, { sought: 'diff', phase: 'KS1' })).toBe(true);
  expect(isFound({ ...card, phases: ['KS1'] }, { sought: 'diff', phase: 'KS2' })).toBe(false);
});

test('what varies in a script is said in the words of its dimensions', () => {
  expect(variesIn(family, { steps: [{ moves: ['ten-more'] }] })).toEqual(['the first number']);
  expect(variesIn(family, family.scripts[0]!)).toEqual(['the first number', 'the number taken away']);
});

test('an answer stands in the place of the unknown, else after an arrow', () => {
  const item = { minuend: 35, subtrahend: 20 };
  expect(textOf(answered(family, item))).toBe('35 − 20 = 15');
  expect(textOf(answered({ ...family, ask: () => said('Expand ', number(2)) }, item))).toBe('Expand 2 → 15');
  expect(textOf(answered({ ...family, ask: () => said(made('plus', UNKNOWN, UNKNOWN)) }, item))).toBe('? + ? → 15');
  expect(textOf(answered({ ...family, write: () => made('equals', { letter: 'x' }, number(3)) }, item))).toBe('35 − 20 = ? → x = 3');
});
