import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { relationIn } from '../../../widgets/board/relation.ts';
import { speak, type Sentence } from '../../../widgets/board/said.ts';
import { actions } from '../../../widgets/manipulatives/dot-pattern/actions.ts';
import { dotsOf, total, type DotPattern } from '../../../widgets/manipulatives/dot-pattern/dot-pattern.ts';
import { from } from '../../../widgets/manipulatives/dot-pattern/from.ts';
import dotPattern from '../../../widgets/manipulatives/dot-pattern/index.ts';
import { looks } from '../../../widgets/manipulatives/dot-pattern/looks.ts';
import { parts } from '../../../widgets/manipulatives/dot-pattern/parts.ts';
import { describe, sentences } from '../../../widgets/manipulatives/dot-pattern/words.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { readSentence } from '../../../widgets/maths/read.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { PANEL } from '../../contracts/walk.ts';
import { patterns, seen } from './patterns.ts';

const AROUND = { held: [], text: PANEL.text };
const said = (props: DotPattern): string => speak(describe(props), new Set());
const texts = (props: DotPattern): readonly string[] => sentences(props).map(({ expression, said: words }) => (expression ? toText(expression) : speak(words, new Set())));
const typed = (text: string): Sentence => {
  const expression = readSentence(text);
  if (isRefusal(expression)) throw new Error(expression.refused);
  return { kind: 'number', said: [], expression };
};

test.each([
  [dotsOf('die', [5]), '5 dots as on a die'], [dotsOf('die', [3, 2]), '5 dots as on a die: 3 and 2 in two colours'], [dotsOf('domino', [4, 3]), '7 dots as on a domino: 4 and 3'],
  [dotsOf('line', [1]), '1 dot in a line'], [dotsOf('scattered', [4], { carded: true }), 'dots under a card'],
])('it says what is seen: %o', (props, words) => expect(said(props)).toBe(words));

test('it says the sum of two halves or colours, else its number and what a frame makes of it', () => {
  expect(texts(dotsOf('domino', [4, 3]))).toEqual(['4 + 3 = 7', '4 and 3 make 7.']);
  expect(texts(dotsOf('domino', [4, 4]))).toEqual(['4 + 4 = 8', '8 is double 4.']);
  expect(texts(dotsOf('die', [5]))).toEqual(['5']);
  expect(texts(dotsOf('ten-frame', [8]))).toEqual(['8', '5 + 3 = 8', '8 + 2 = 10']);
});

test('under a card nothing tells the number: no word, value, part or action', () => {
  fc.assert(fc.property(patterns, patterns, (one, other) => {
    const [first, second] = [{ ...one, carded: true as const }, { ...other, arrangement: one.arrangement, first: 1, second: 0, seconds: one.seconds, carded: true as const }];
    const heard = (props: DotPattern) => [
      describe(props), sentences(props), dotPattern.value?.(props, []), looks(props), parts(props, AROUND).map(({ id, name, token }) => [id, name, token]),
      actions(props).map(({ id, title, off }) => [id, title, off]),
    ];
    expect(heard(first)).toEqual(heard(second));
  }));
});

test('it can show each of its sentences, as many dots, and never under a card', () => {
  fc.assert(fc.property(seen, patterns, (props, was) => {
    for (const sentence of sentences(props).filter(({ expression }) => expression)) {
      const made = from(sentence, was);
      expect(isRefusal(made)).toBe(false);
      if (!isRefusal(made)) expect(made.carded).toBeUndefined();
      expect(relationIn(sentence)).toBeDefined();
    }
  }));
});

test('a sum is a domino or two colours, and the arrangement that there was is kept while it has room', () => {
  expect(from(typed('4 + 3 = 7'))).toMatchObject({ arrangement: 'domino', first: 4, second: 3 });
  expect(from(typed('7 + 3'))).toMatchObject({ arrangement: 'ten-frame', first: 7, second: 3 });
  expect(from(typed('12 + 8'))).toMatchObject({ arrangement: 'twenty-frame', first: 12, second: 8 });
  expect(from(typed('5'))).toMatchObject({ arrangement: 'die', first: 5, second: 0 });
  expect(from(typed('8'))).toMatchObject({ arrangement: 'ten-frame', first: 8 });
  expect(from(typed('4 + 3'), dotsOf('scattered', [2], { seed: 9, seconds: 5, carded: true }))).toEqual(dotsOf('scattered', [4, 3], { seed: 9, seconds: 5 }));
});

test.each(['21', '12 + 9', '1 + 2 + 3', '7 − 3', '1/2', '-1', '3 + 4 = 8', '2x'])('%s is refused in a sentence that says what can be shown', text => {
  expect(from(typed(text))).toEqual({ refused: expect.stringMatching(/^A dot pattern shows .*\.$/) });
});

test('other looks are there for every number of dots from two on, three different ones with as many', () => {
  fc.assert(fc.property(seen, props => {
    const other = looks(props);
    expect(isRefusal(other)).toBe(total(props) < 2);
    if (isRefusal(other)) return;
    expect(new Set([props, ...other.same.map(look => look.props)].map(each => JSON.stringify(each))).size).toBe(4);
    for (const look of other.same) expect(total(look.props)).toBe(total(props));
    expect(total(other.not.props)).not.toBe(total(props));
  }), { examples: [[{ arrangement: 'twenty-frame', first: 10, second: 9, seed: 0, seconds: 1, upright: true }]] });
});
