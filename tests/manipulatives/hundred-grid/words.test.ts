import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { relationIn } from '../../../widgets/board/relation.ts';
import { speak } from '../../../widgets/board/said.ts';
import { from } from '../../../widgets/manipulatives/hundred-grid/from.ts';
import { countOf, gridOf, shadedOf, type HundredGrid } from '../../../widgets/manipulatives/hundred-grid/hundred-grid.ts';
import { looks } from '../../../widgets/manipulatives/hundred-grid/looks.ts';
import { describe, sentences } from '../../../widgets/manipulatives/hundred-grid/words.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { readSentence } from '../../../widgets/maths/read.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { grids } from './grids.ts';

const NOTHING = new Set<string>();
const said = (props: HundredGrid): readonly string[] => sentences(props).map(sentence => (sentence.expression ? toText(sentence.expression) : speak(sentence.said, NOTHING)));
function shown(text: string, was?: HundredGrid) {
  const expression = readSentence(text);
  if (isRefusal(expression)) throw new Error(expression.refused);
  return from({ kind: 'number', said: [], expression }, was);
}

test.each([
  [gridOf(100, [60]), ['0.6 = 60%', '60% = 3/5', '60/100 = 3/5', 'The whole is cut into 100 equal parts, and 60 of them are shaded.']],
  [gridOf(100, [37]), ['0.37 = 37%', '37% = 37/100', 'The whole is cut into 100 equal parts, and 37 of them are shaded.']],
  [gridOf(100, [30, 25]), ['0.3 + 0.25 = 0.55', '0.55 = 55%', '55% = 11/20', '55/100 = 11/20', 'The whole is cut into 100 equal parts, and 55 of them are shaded.']],
  [gridOf(1000, [345]), ['0.345 = 34.5%', '34.5% = 69/200', '345/1000 = 69/200', 'The whole is cut into 1000 equal parts, and 345 of them are shaded.']],
  [gridOf(100, [0]), []],
] as const)('%j says', (props, expected) => {
  expect(said(props)).toEqual(expected);
});

test('every number sentence it says is true', () => {
  fc.assert(fc.property(grids, props => {
    for (const { expression } of sentences(props)) if (expression !== undefined) expect(relationIn({ expression })).toBeDefined();
  }));
});

test('a veil over one writing leaves the others, and one over all hides the number', () => {
  const props = gridOf(100, [60]);
  expect(speak(describe(props), new Set(['decimal', 'percent', 'fraction']))).toBe('a covered number shaded');
  expect(speak(describe(props), new Set(['percent']))).toBe('0.6 shaded');
  expect(speak(describe({ ...props, by: 'rows', runs: [{ count: 40, shade: '0' }, { count: 60, shade: '1' }] }), new Set())).toBe('0.6 shaded; all over the grid; filled in rows');
});

test.each([['0.6', 100, [60, 0]], ['60%', 100, [60, 0]], ['3/4', 100, [75, 0]], ['1/8', 1000, [125, 0]], ['0.3 + 0.25 = 0.55', 100, [30, 25]], ['0.125 + 1/4', 1000, [125, 250]], ['1', 100, [100, 0]]])('%s is shown', (text, of, counts) => {
  const made = shown(text);
  expect(isRefusal(made) ? made : [made.of, [countOf(made, '1'), countOf(made, '2')]]).toEqual([of, counts]);
});

test('1/7 is no hundredth', () => {
  expect(shown('1/7')).toEqual({ refused: 'A hundred grid shows whole hundredths; 1/7 is not one of them.' });
});

test.each(['5/4', '−0.1', '0.6 + 0.6', '2 : 3', 'x', '2/3 > 3/5', '0.5 − 0.1'])('%s is refused', text => {
  expect(isRefusal(shown(text))).toBe(true);
});

test('what was there keeps how it lies and what is written', () => {
  expect(shown('0.4', gridOf(1000, [345], { by: 'rows', writes: ['percent'] }))).toMatchObject({ of: 1000, by: 'rows', writes: ['percent'], runs: [{ count: 400, shade: '1' }, { count: 600, shade: '0' }] });
});

test('other looks are worth the same, and the one that is not is worth something else', () => {
  fc.assert(fc.property(grids, props => {
    const other = looks(props);
    if (isRefusal(other)) return;
    for (const { props: same } of other.same) expect(shadedOf(same).equals(shadedOf(props))).toBe(true);
    expect(shadedOf(other.not.props).equals(shadedOf(props))).toBe(false);
  }));
});
