import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { relationIn, sameRelation } from '../../../widgets/board/relation.ts';
import { speak, type Sentence } from '../../../widgets/board/said.ts';
import { from } from '../../../widgets/manipulatives/rods/from.ts';
import rods from '../../../widgets/manipulatives/rods/index.ts';
import { looks } from '../../../widgets/manipulatives/rods/looks.ts';
import { rodsOf, type Rods } from '../../../widgets/manipulatives/rods/rods.ts';
import { describe, sentences } from '../../../widgets/manipulatives/rods/words.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { readSentence } from '../../../widgets/maths/read.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { lengths, someRods, total } from './rods.ts';

const said = (props: Rods): string => speak(describe(props), new Set());
const texts = (props: Rods): readonly string[] => sentences(props).map(({ expression, said: words }) => (expression ? toText(expression) : speak(words, new Set())));
const sentence = (text: string): Sentence => {
  const expression = readSentence(text);
  if (isRefusal(expression)) throw new Error(expression.refused);
  return { kind: 'number', said: [], expression };
};

test.each([
  [rodsOf([[3, 4], [7]]), '2 rows: 2 rods, light green and purple; black rod'], [rodsOf([[2], [5]], { one: 5 }), '2 rows: red rod; yellow rod; the yellow rod is one'],
  [rodsOf([[3, 3, 3]]), '3 light green rods'],
])('it says which rods lie: %o', (props, words) => expect(said(props)).toBe(words));

test.each([
  [rodsOf([[3, 4], [7]]), ['3 + 4 = 7']],
  [rodsOf([[3, 3, 3, 3], [10, 2]]), ['4 × 3 = 12', '3 + 3 + 3 + 3 = 12', '10 + 2 = 12', '3 + 3 + 3 + 3 = 10 + 2']],
  [rodsOf([[2], [5]], { one: 5 }), ['2/5', '2 : 5', '2/5 × 1 = 2/5', '1 − 2/5 = 3/5', 'The red rod is two fifths of the yellow rod.']],
  [rodsOf([[8], [8], [8]]), ['3 × 8 = 24']], [rodsOf([[10], [10], [10], [4]]), ['30 + 4 = 34']], [rodsOf([[6]]), ['6']],
  [rodsOf([[2], [4], [6]]), ['Each row is 2 longer than the one before.']], [rodsOf([[1], [4], [6]]), []],
])('its sentences: %o', (props, all) => expect(texts(props)).toEqual(all));

test('a veil over a rod that lies alone hides what the others come to', () => {
  const [sum] = sentences(rodsOf([[3, 4], [7]], { numerals: true }));
  expect(speak(sum!.said, new Set(['r3']))).toBe('3 plus 4 equals a covered number');
});

test('every sentence that can be read is true, and the rods show it again', () => {
  fc.assert(fc.property(someRods, props => {
    for (const one of sentences(props)) {
      if (one.expression === undefined) continue;
      expect(relationIn(one), toText(one.expression)).toBeDefined();
    }
  }));
});

test.each([
  ['34', [[10], [10], [10], [4]]], ['7', [[7]]], ['14', [[10, 4]]], ['100', Array.from({ length: 10 }, () => [10])], ['3/5', [[3], [5]]], ['6/4', [[6], [4]]], ['40%', [[2], [5]]],
  ['3 + 4 = 7', [[3, 4], [7]]], ['7 + 5 = 12', [[7, 5], [10, 2]]], ['1/3 + 1/2 = 5/6', [[2, 3], [5]]], ['9 − 5 = 4', [[9], [5]]],
  ['4 × 3 = 12', [[3, 3, 3, 3], [10, 2]]], ['7 × 8 = 56', Array.from({ length: 7 }, () => [8])], ['12 ÷ 3 = 4', [[4, 4, 4], [10, 2]]], ['2/5 × 10 = 4', [[4], [10]]], ['2 1/2 × 3 = 7 1/2', [[10, 5], [6]]],
  ['2 : 5', [[2], [5]]], ['20 : 50', [[2], [5]]], ['1/2 : 3', [[1], [6]]], ['6 : 6', [[6], [6]]], ['12 : 12', [[10, 2], [10, 2]]],
])('it shows %s', (text, rows) => {
  const shown = from(sentence(text));
  if (isRefusal(shown)) throw new Error(shown.refused);
  expect(lengths(shown)).toEqual(rows);
  const relation = relationIn(sentence(text))!;
  const again = sentences(shown).map(one => relationIn(one));
  expect(again.some(one => one && sameRelation(one, relation)) || rods.value!(shown, [])?.[''] === text).toBe(true);
});

test.each(['0', '101', '-3', '3/11', '30 + 25 = 55', '3 − 5 = −2', '2 : 3 : 5', '23 ÷ 5 = 4 r 3', 'x + 3', '0 × 4 = 0', '13 × 9 = 117'])('it refuses %s in a sentence', text => {
  const shown = from(sentence(text));
  expect(shown).toMatchObject({ refused: expect.stringMatching(/^Rods show .*\.$/) });
});

test('shown again, the rods keep how they lie, what is written on them, and their ids', () => {
  const was = rodsOf([[3, 4], [7]], { numerals: true, letters: true, upright: true });
  expect(from(sentence('2 + 5 = 7'), was)).toEqual(rodsOf([[2, 5], [7]], { numerals: true, letters: true, upright: true }));
});

test('other looks are the same in all, and differ; the one that is not lies about the same', () => {
  fc.assert(fc.property(someRods, props => {
    const all = looks(props);
    expect(isRefusal(all)).toBe(total(props) < 2);
    if (isRefusal(all)) return;
    for (const look of all.same) expect([total(look.props), look.props.one]).toEqual([total(props), props.one]);
    expect(rods.value!(all.not.props, [])).not.toEqual(rods.value!(props, []));
  }));
});
