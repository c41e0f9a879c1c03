import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { relationIn } from '../../../widgets/board/relation.ts';
import { speak, type Sentence } from '../../../widgets/board/said.ts';
import { areaOf, cellsOf, worthOf, type AreaModel } from '../../../widgets/manipulatives/area-model/area-model.ts';
import { withMissing } from '../../../widgets/manipulatives/area-model/change.ts';
import { factored } from '../../../widgets/manipulatives/area-model/factor.ts';
import { from } from '../../../widgets/manipulatives/area-model/from.ts';
import areaModel from '../../../widgets/manipulatives/area-model/index.ts';
import { looks } from '../../../widgets/manipulatives/area-model/looks.ts';
import { productExpression } from '../../../widgets/manipulatives/area-model/tokens.ts';
import { describe, sentences } from '../../../widgets/manipulatives/area-model/words.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { readSentence } from '../../../widgets/maths/read.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { letter, number, plus, power, product } from '../../../widgets/maths/value.ts';
import { polynomial } from '../../../widgets/maths/worth.ts';
import { areas, made, ofNumbers } from './areas.ts';

const NOTHING: ReadonlySet<string> = new Set();
const X = letter('x');
const grid = areaOf([number(20), number(3)], [number(40), number(7)]);
const brackets = areaOf([X, number(3)], [X, number(2)]);
const texts = (props: AreaModel): readonly string[] => sentences(props).flatMap(({ expression }) => (expression ? [toText(expression)] : []));
const typed = (text: string): Sentence => {
  const expression = readSentence(text);
  return isRefusal(expression) ? { kind: 'stem', said: [] } : { kind: 'number', said: [], expression };
};

test('its sentences: the product, the sum of its parts, and the total', () => {
  expect(texts(grid)).toEqual(['23 × 47 = 1081', '(20 + 3) × (40 + 7) = 800 + 140 + 120 + 21 = 1081', '800 + 140 + 120 + 21 = 1081']);
  expect(texts(brackets)).toEqual(['(x + 3)(x + 2) = x² + 5x + 6', '(x + 3)(x + 2) = x² + 2x + 3x + 6 = x² + 5x + 6', '(x + 3)(x + 2)', 'x² + 2x + 3x + 6 = x² + 5x + 6']);
  expect(texts(made(withMissing(areaOf([X, number(3)], [X, number(3)]), [])))[0]).toBe('x² + 6x = (x + 3)² − 9');
  expect(texts({ ...grid, totals: true })).toContain('940 + 141 = 1081');
});

test.each([
  [grid, '20 plus 3 by 40 plus 7: 1081 altogether'], [areaOf([number('1/2')], [number('3/4')]), 'one half by three quarters: three eighths altogether'],
  [areaOf([undefined], [number(4)]), 'unknown by 4'], [{ ...brackets, given: { 'c-t1-t3': X } }, 'x plus 3 by x plus 2: 6 x plus 6 altogether; a part does not match its sides'],
])('it says what it is: %o', (props, words) => expect(speak(describe(props), NOTHING)).toBe(words));

test('everything that its sentences set equal is worth the same', () => {
  fc.assert(fc.property(areas, fc.boolean(), (props, totals) => {
    for (const { expression } of sentences(totals ? { ...props, totals } : props)) {
      if (!expression || !('op' in expression) || expression.op !== 'equals') continue;
      const [first, ...others] = expression.of.map(polynomial);
      expect(first).toBeDefined();
      others.forEach(other => expect(other).toEqual(first));
    }
  }));
});

test('shown again from its own first sentence, it is worth the same', () => {
  fc.assert(fc.property(areas, fc.boolean(), (props, again) => {
    const [first] = sentences(props);
    const shown = from(first!, again ? props : undefined);
    if (!isRefusal(shown)) expect(worthOf(shown)).toEqual(worthOf(props));
    if (again && relationIn(first!)?.is !== 'sum') expect(isRefusal(shown)).toBe(false);
  }));
});

test('shown again on what it was, a product of numbers has the parts that it had', () => {
  fc.assert(fc.property(ofNumbers, props => {
    const shown = from(sentences(props)[0]!, props);
    if (!isRefusal(shown)) expect([shown.down, shown.across]).toEqual([props.down, props.across]);
  }));
});

test.each([
  ['23 × 47 = 1081', '(20 + 3) × (40 + 7)'], ['1081 ÷ 23 = 47', '(20 + 3) × (40 + 7)'], ['2.3 × 4.7 = 10.81', '(2 + 0.3) × (4 + 0.7)'], ['1/2 × 3/4 = 3/8', '1/2 × 3/4'],
  ['1 1/2 × 2 = 3', '(1 + 1/2) × 2'], ['(x + 3)(x + 2) = x^2 + 5x + 6', '(x + 3)(x + 2)'], ['(x - 3)(x + 2)', '(x − 3)(x + 2)'], ['x(x + 3)', 'x(x + 3)'], ['2x(x + 3) = 2x^2 + 6x', '2x(x + 3)'],
  ['(x + 3)^2', '(x + 3)²'], ['x^2 + 6x = (x + 3)^2 - 9', '(x + 3)²'], ['(a + b)(c + d)', '(a + b)(c + d)'], ['x^2 + 5x + 6', '(x + 2)(x + 3)'], ['6x + 9', '3(2x + 3)'], ['? × 7 = 28', '4 × 7'],
  ['(20 + 3)(40 + 7) = 1081', '(20 + 3) × (40 + 7)'], ['(x + 3)(x + 2) = ?', '(x + 3)(x + 2)'],
])('it shows %s', (text, expected) => expect(toText(productExpression(made(from(typed(text)))))).toBe(expected));

test('the corner of a completed square is missing', () => {
  expect(worthOf(made(from(typed('(x + 3)^2 - 9'))))).toEqual({ x: '6', 'x^2': '1' });
  expect(isRefusal(from(typed('(x + 3)^2 - 8')))).toBe(true);
});

test.each(['3 + 4 = 7', '23 ÷ 5 = 4 r 3', '3 : 5', '34', '(x + 1)(x + 2) = 0', '2 × 3 = 7', 'x^2 + x + 1', 'x + 7 = 10', '0 × 5 = 0', '1 + 2 = (x + 1)(x + 2)', '(a + b + c + d + e)(x + 1)', ''])(
  'what it cannot show it refuses in a sentence: %s', text => expect(from(typed(text))).toMatchObject({ refused: expect.stringMatching(/^[A-Z].*\.$/) }));

test('a quadratic that has whole factors is factorised, and is their product', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: -9, max: 9 }), (p, q, r, s) => {
    const whole = product(plus(letter('x', p), number(q)), plus(letter('x', r), number(s)));
    const found = factored(whole);
    if (q !== 0 || s !== 0) expect(found && product(found[0], found[1])).toEqual(whole);
  }));
  expect(factored(plus(power(X, 2), plus(X, number(1))))).toBeUndefined();
});

test('a veil over a part leaves no total that tells it; over a term, no side', () => {
  expect(speak(describe(grid), new Set(['c-t1-t3']))).toBe('20 plus 3 by 40 plus 7');
  expect(speak(describe({ ...grid, totals: true }), new Set(['c-t1-t3']))).toBe('20 plus 3 by 40 plus 7: 1081 altogether');
  expect(speak(describe(grid), new Set(['t1']))).toBe('a covered number by 40 plus 7: 1081 altogether');
});

test('other looks are worth the same, and the one that is not forgets parts', () => {
  fc.assert(fc.property(areas, props => {
    const found = looks(props);
    if (isRefusal(found)) return;
    found.same.forEach(look => expect(worthOf(look.props)).toEqual(worthOf(props)));
    expect(cellsOf(found.not.props).some(({ missing }) => missing)).toBe(true);
  }));
  const found = looks(brackets);
  expect(isRefusal(found) ? undefined : worthOf(found.not.props)).toEqual({ '': '6', 'x^2': '1' });
});

test.each([
  [{}, true], [{ given: { 'c-t1-t9': { '': '2' } } }, false], [{ given: { 'c-t1-t3': { x: '2', '': '1' } } }, false], [{ missing: ['c-t1-t3', 'c-t1-t4', 'c-t2-t3', 'c-t2-t4'] }, false],
  [{ down: [] }, false], [{ down: [{ id: 't1', value: { '': '0' } }] }, false], [{ down: [{ id: 't3', value: { '': '2' } }] }, false], [{ down: [{ id: 'c', value: { '': '2' } }] }, false],
  [{ down: [{ id: 't1', value: { 'y*x': '1' } }] }, false], [{ as: 'fraction' }, false],
])('props that no rectangle can have are refused: %o', (change, holds) => {
  expect(v.safeParse(areaModel.schema, { ...grid, ...change }).success).toBe(holds);
});
