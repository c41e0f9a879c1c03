import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { relationIn } from '../../../widgets/board/relation.ts';
import { speak, type Sentence } from '../../../widgets/board/said.ts';
import { arrayOf, countsOf, isSplit, lengthOf, productId, type DotArray } from '../../../widgets/manipulatives/array/array.ts';
import { from } from '../../../widgets/manipulatives/array/from.ts';
import dotArray from '../../../widgets/manipulatives/array/index.ts';
import { looks } from '../../../widgets/manipulatives/array/looks.ts';
import { describe, sentences } from '../../../widgets/manipulatives/array/words.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { readSentence } from '../../../widgets/maths/read.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { numberOf } from '../../../widgets/maths/value.ts';
import { polynomial } from '../../../widgets/maths/worth.ts';
import { arrays, made } from './arrays.ts';

const NOTHING: ReadonlySet<string> = new Set();
const texts = (props: DotArray): readonly string[] => sentences(props).flatMap(({ expression }) => (expression ? [toText(expression).replaceAll('\u00a0', ' ')] : []));
const typed = (text: string): Sentence => {
  const expression = readSentence(text);
  return isRefusal(expression) ? { kind: 'stem', said: [] } : { kind: 'number', said: [], expression };
};

test.each([
  [arrayOf([7], [8]), '7 rows of 8 dots; 56 altogether'],
  [arrayOf([1], [1]), '1 row of 1 dot; 1 altogether'],
  [arrayOf([4], [5], { over: 3 }), '4 rows of 5 dots and 3 more; 23 altogether'],
  [arrayOf([5, 2], [8], { things: 'squares' }), '7 rows of 8 squares; split into 5 rows of 8 and 2 rows of 8; 56 altogether'],
])('it says what it is: %o', (props, words) => expect(speak(describe(props), NOTHING)).toBe(words));

test('its sentences: multiplication, its parts, and division', () => {
  expect(texts(arrayOf([3], [5]))).toEqual(['3 × 5 = 15', '5 + 5 + 5 = 15', '15 ÷ 3 = 5', '15 ÷ 5 = 3']);
  expect(texts(arrayOf([5, 2], [8]))).toEqual(['7 × 8 = 5 × 8 + 2 × 8', '40 + 16 = 56', '56 ÷ 7 = 8', '56 ÷ 8 = 7'].toSpliced(0, 0, '7 × 8 = 56'));
  expect(texts(arrayOf([4], [5], { over: 3 }))).toEqual(['23 ÷ 5 = 4 r 3', '4 × 5 + 3 = 23']);
  expect(sentences(arrayOf([7], [8])).filter(({ kind }) => kind === 'stem').map(({ said }) => speak(said, NOTHING))).toEqual(['There are 7 rows of 8. There are 56 altogether.']);
});

test('both sides of every sentence are worth the same', () => {
  fc.assert(fc.property(arrays, props => {
    for (const { expression } of sentences(props)) {
      const [left, right] = expression && 'op' in expression && expression.op === 'equals' ? expression.of.map(polynomial) : [];
      if (left && right) expect(left).toEqual(right);
      else if (expression) expect(relationIn({ expression })).toMatchObject({ is: 'division' });
    }
  }));
});

test('shown again from its own first sentence, it has the same rows, columns and rest', () => {
  fc.assert(fc.property(arrays, fc.boolean(), (props, again) => {
    const [first] = sentences(props);
    const shown = made(from(first!, again ? props : undefined));
    expect(countsOf(shown)).toEqual(countsOf(props));
    if (again) expect([shown.rows, shown.columns, shown.things]).toEqual([props.rows, props.columns, props.things]);
  }));
});

test('a split that is written is shown as a split', () => {
  expect(made(from(typed('7 × 8 = 5 × 8 + 2 × 8')))).toMatchObject({ rows: [{ count: 5 }, { count: 2 }], columns: [{ count: 8 }] });
  expect(made(from(typed('6 × 7 = 6 × 5 + 6 × 2')))).toMatchObject({ rows: [{ count: 6 }], columns: [{ count: 5 }, { count: 2 }] });
});

test.each([['56 ÷ 7 = 8', 7, 8, 0], ['23 ÷ 5 = 4 r 3', 4, 5, 3], ['34', 3, 10, 4], ['7', 1, 7, 0], ['8 + 8 + 8 = 24', 3, 8, 0], ['? × 8 = 56', 7, 8, 0], ['100', 10, 10, 0]])(
  'it shows %s', (text, rows, columns, over) => expect(countsOf(made(from(typed(text))))).toEqual({ rows, columns, full: rows * columns, all: rows * columns + over }));

test.each(['3 + 4 = 7', '1/2 × 8 = 4', '21 × 2 = 42', '0 × 5 = 0', '-3', '300', '3 : 5', '2x + 3 = 11', '7 × 8 = 5 × 8 + 3 × 8', '1.5', ''])(
  'what it cannot show it refuses in a sentence: %s', text => expect(from(typed(text))).toMatchObject({ refused: expect.stringMatching(/^[A-Z].*\.$/) }));

test('a veil over a side leaves the product, and a veil over a part leaves no sum that tells it', () => {
  const props = arrayOf([5, 2], [8]);
  const [first, second] = props.rows;
  const product = productId(second!, props.columns[0]);
  expect(speak(describe(props), new Set([product]))).toBe('7 rows of 8 dots; split into 5 rows of 8 and 2 rows of 8; a covered number altogether');
  expect(speak(describe(arrayOf([7], [8])), new Set(['a1']))).toBe('a covered number of 8 dots; 56 altogether');
  expect(speak(describe(props), new Set([first.id]))).not.toMatch(/7|5 rows/);
});

test('other looks have as many things, and the one that is not has one fewer', () => {
  fc.assert(fc.property(arrays, props => {
    const found = looks(props);
    if (isRefusal(found)) { expect(countsOf(props).all).toBeLessThan(2); return; }
    expect(found.same.map(look => countsOf(look.props).all)).toEqual([0, 0, 0].map(() => countsOf(props).all));
    expect(countsOf(found.not.props).all).toBe(countsOf(props).all - 1);
  }));
  const found = looks(arrayOf([7], [8]));
  expect(isRefusal(found) ? [] : found.same.map(({ title }) => title)).toEqual(['Turned', 'Rows of another length', 'Split rows']);
});

test('it is worth all its things', () => {
  fc.assert(fc.property(arrays, props => { expect(numberOf(dotArray.value!(props, [])!)!.valueOf()).toBe(lengthOf(props.rows) * lengthOf(props.columns) + props.over); }));
  expect(isSplit(arrayOf([3], [5]))).toBe(false);
});

test.each([
  [{}, true], [{ over: 5 }, false], [{ over: -1 }, false], [{ rows: [] }, false], [{ rows: [{ id: 'a1', count: 21 }] }, false], [{ rows: [{ id: 'over', count: 3 }] }, false],
  [{ rows: [{ id: 'a2', count: 3 }] }, false], [{ things: 'stars' }, false],
])('props that no array can have are refused: %o', (change, holds) => {
  expect(v.safeParse(dotArray.schema, { ...arrayOf([3], [5]), ...change }).success).toBe(holds);
});
