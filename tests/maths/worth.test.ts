import { expect, test } from 'vitest';
import type { Expression, Operation } from '../../widgets/maths/expression.ts';
import { bare, isLetter, isMade, wordOf } from '../../widgets/maths/made.ts';
import { isKnownUnit } from '../../widgets/maths/algebra/units.ts';
import { noteOn } from '../../widgets/maths/reply-notes.ts';
import { polynomial, worth } from '../../widgets/maths/worth.ts';
import { read } from './algebra/reading.ts';

const made = (op: Operation, ...of: readonly Expression[]): Expression => ({ op, of });
const isKnown = (expression: Expression): boolean => polynomial(expression) !== undefined;

test.each<[typed: string, value: Readonly<Record<string, string>> | undefined]>([
  ['50%', { '': '1/2' }], ['x ÷ 4', { x: '1/4' }], ['x/0', undefined], ['x/y', undefined], ['3!', { '': '6' }], ['x^0', { '': '1' }], ['x^(-1)', undefined], ['x^(1/2)', undefined], ['(x + 1)^2', { 'x^2': '1', 'x': '2', '': '1' }], ['2(x − 3) + 6', { x: '2' }], ['x − x', {}], ['sin x', undefined], ['x = 3', undefined],
])('%s is worked out', (typed, value) => expect(polynomial(read(typed))).toEqual(value));

test('what is linear is worth something, and nothing higher', () => {
  expect([worth(read('2x + 3y')), worth(read('x y')), worth(read('7')), worth(read('x − x'))]).toEqual([{ x: '2', y: '3' }, undefined, { '': '7' }, {}]);
});

test('powers, terms and digits have an end', () => {
  expect(['x^12', 'x^13', '(a + b + c + d)^4', '(1 + x + x^2 + x^3 + x^4)^3', '(1 + x + x^2 + x^3 + x^4)^4'].map((typed) => isKnown(read(typed)))).toEqual([true, false, true, true, false]);
  const letters = (count: number): Expression => made('plus', ...Array.from({ length: count }, (_, at) => ({ letter: `x${at}` })));
  expect([60, 61].map((count) => isKnown(letters(count)))).toEqual([true, false]);
  expect([200, 201].map((count) => isKnown(made('brackets', { exact: '1'.repeat(count) })))).toEqual([true, false]);
});

test('what an expression is, without what is around it', () => {
  const [x, sum]: readonly [Expression, Expression] = [{ letter: 'x' }, made('plus', { letter: 'x' }, { exact: '1' })];
  expect([bare(made('brackets', made('brackets', x))), bare(sum), bare(made('brackets'))]).toEqual([x, sum, made('brackets')]);
  expect([isMade(sum, 'plus'), isMade(sum, 'times', 'plus'), isMade(sum, 'times'), isMade(x, 'plus'), isMade(undefined, 'plus')]).toEqual([true, true, false, false, false]);
  expect([isLetter(x, 'x'), isLetter(x, 'y'), isLetter({ exact: '1' }, 'x'), isLetter(undefined, 'x'), wordOf({ word: 'cm' }), wordOf(x), wordOf(undefined)]).toEqual([true, false, false, false, 'cm', '', '']);
});

test('units are known in the plural too', () => expect(['cm', 'hours', 'inches', 's', 'h', '£', 'cubes', 'xs', 'gs', 'ms', 'hrs', 'lbs'].map(isKnownUnit)).toEqual([true, true, true, true, true, true, false, false, false, false, true, true]));

test.each([['√4/9', true], ['√9/4', true], ['√4/8', false], ['√8/9', false], ['√225/4', true], ['√256/4', false]])('of %s it is said how it was read: %s', (typed, is) => expect(noteOn(typed) !== undefined).toBe(is));
