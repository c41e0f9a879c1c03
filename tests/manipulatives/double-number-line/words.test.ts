import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Around } from '../../../widgets/board/manipulative.ts';
import { relationIn, sameRelation } from '../../../widgets/board/relation.ts';
import { speak, type Sentence } from '../../../widgets/board/said.ts';
import { fixing, lineOf, numbersOf, placeOf, rateOf, type DoubleNumberLine } from '../../../widgets/manipulatives/double-number-line/double-number-line.ts';
import { from } from '../../../widgets/manipulatives/double-number-line/from.ts';
import { looks } from '../../../widgets/manipulatives/double-number-line/looks.ts';
import { describe, sentences } from '../../../widgets/manipulatives/double-number-line/words.ts';
import { from as table } from '../../../widgets/manipulatives/ratio-table/from.ts';
import { sentences as tableSays } from '../../../widgets/manipulatives/ratio-table/words.ts';
import { toExact, toFraction } from '../../../widgets/maths/exact.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { readSentence } from '../../../widgets/maths/read.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { PANEL } from '../../contracts/walk.ts';
import { lines } from './lines.ts';

const AROUND: Around = { held: [], text: PANEL.text };
const none = new Set<string>();
const texts = (line: DoubleNumberLine): readonly string[] => sentences(line, AROUND).map(({ expression, said }) => (expression ? toText(expression) : speak(said, none)));
const sentence = (text: string): Sentence => {
  const expression = readSentence(text);
  if (isRefusal(expression)) throw new Error(expression.refused);
  return { kind: 'number', said: [], expression };
};
const shown = (text: string, was?: DoubleNumberLine): DoubleNumberLine => {
  const line = from(sentence(text), was);
  if (isRefusal(line)) throw new Error(line.refused);
  return line;
};
const pairsOf = (line: DoubleNumberLine): readonly (readonly string[])[] => line.pairs.map(pair => Object.values(numbersOf(line, pair)).map(toExact));

test('it says its names, its pairs, and which fixes the ratio', () => {
  const line = lineOf({ top: { name: 'miles' }, bottom: { name: 'kilometres' }, fixes: ['5', '8'], pairs: [['20', 'bottom']], to: '25', step: '5' });
  expect(speak(describe(line, AROUND), none)).toBe('miles and kilometres, 2 pairs: 5 to 8 fixes the ratio');
  expect(texts(line)).toEqual(['5 : 8', 'For every 5 miles there are 8 kilometres.']);
});

test.each([
  [lineOf({ fixes: ['3', '5'], pairs: [['6'], ['9', 'bottom']], to: '12', step: '3' }), ['3 : 5', '3 : 5 = 6 : 10', 'For every 3 there are 5.']],
  [lineOf({ fixes: ['1', '8'], pairs: [['7']], to: '8', step: '1' }), ['1 : 8', '1 : 8 = 7 : 56', '7 × 8 = 56', 'For every 1 there are 8.']],
  [lineOf({ top: { after: '%' }, bottom: { before: '£' }, fixes: ['100', '40'], pairs: [['30']], to: '100', step: '10' }), ['30% × 40 = 12']],
  [lineOf({ bottom: { after: '%' }, fixes: ['1', '100'], pairs: [['3/5']], to: '1', step: '1/5' }), ['3/5 = 60%', '3/5 × 100% = 60%']],
])('its sentences: %o', (line, all) => expect(texts(line)).toEqual(all));

test.each([
  ['3 : 5', [['3', '5']]], ['7 × 8 = 56', [['1', '8'], ['7', '56']]], ['3/5', [['1', '100'], ['3/5', '60']]], ['60%', [['1', '100'], ['3/5', '60']]],
  ['3/5 × 20 = 12', [['1', '20'], ['3/5', '12']]], ['60% × 20 = 12', [['100', '20'], ['60', '12']]], ['150% × 20 = 30', [['100', '20'], ['150', '30']]], ['13 × 4 = 52', [['1', '4'], ['13', '52']]],
])('it shows %s, and says it', (text, pairs) => {
  const line = shown(text);
  expect(pairsOf(line)).toEqual(pairs);
  const relation = relationIn(sentence(text))!;
  expect(sentences(line, AROUND).map(relationIn).some(one => one && sameRelation(one, relation))).toBe(true);
});

test('another ratio keeps pairs in their places, names, units, ids and what is to be found', () => {
  fc.assert(fc.property(lines, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (line, a, b) => {
    const now = shown(`${a} : ${b}`, line);
    expect([fixing(now).top, fixing(now).bottom].map(Number)).toEqual([a, b]);
    if (now.pairs.length !== line.pairs.length) return;
    expect(now.pairs.map(({ id, asks }) => [id, asks])).toEqual(line.pairs.map(({ id, asks }) => [id, asks]));
    now.pairs.forEach((pair, at) => expect(placeOf(now, toFraction(pair.at))).toBeCloseTo(placeOf(line, toFraction(line.pairs[at]!.at))));
  }));
});

test('shown again from its own first sentence, a line is as it was', () => {
  fc.assert(fc.property(lines, line => { expect(from(sentences(line, AROUND)[0]!, line)).toEqual(line); }));
});

test('another percentage keeps the scales, and goes to the pair that is not a hundred', () => {
  const bill = lineOf({ top: { after: '%' }, bottom: { before: '£' }, fixes: ['100', '40'], pairs: [['30']], to: '100', step: '10' });
  const now = shown('1/4 × 80 = 20', bill);
  expect([pairsOf(now), now.top, now.bottom]).toEqual([[['100', '80'], ['25', '20']], { after: '%' }, { before: '£' }]);
});

test.each(['3 + 4 = 7', '34', '2 : 3 : 5', '23 ÷ 5 = 4 r 3', '0 × 5 = 0', '2x + 3 = 11'])('it refuses %s in a sentence', text => {
  expect(from(sentence(text))).toMatchObject({ refused: expect.stringMatching(/^A double number line shows .*\.$/) });
});

test('a ratio goes from line to table and back unchanged', () => {
  fc.assert(fc.property(lines, line => {
    const [first] = sentences(line, AROUND);
    const made = table(first!);
    if (isRefusal(made)) throw new Error(made.refused);
    const again = from(tableSays(made)[0]!, line);
    expect(again).toEqual(line);
  }));
});

test('other looks have the same ratio, and what has grown by the same amount has not', () => {
  fc.assert(fc.property(lines, line => {
    const all = looks(line);
    if (isRefusal(all)) return;
    for (const { title, props } of all.same) expect(rateOf(props).equals(title === 'Scales swapped' ? rateOf(line).inverse() : rateOf(line))).toBe(true);
    expect(rateOf(all.not.props).equals(rateOf(line))).toBe(false);
  }));
});
