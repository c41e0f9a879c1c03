import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Held } from '../../../widgets/board/manipulative.ts';
import { relationIn, sameRelation } from '../../../widgets/board/relation.ts';
import { speak } from '../../../widgets/board/said.ts';
import { from } from '../../../widgets/manipulatives/part-whole/from.ts';
import { looks } from '../../../widgets/manipulatives/part-whole/looks.ts';
import { modelOf, type PartWhole } from '../../../widgets/manipulatives/part-whole/part-whole.ts';
import { describe, nameOf, sentences } from '../../../widgets/manipulatives/part-whole/words.ts';
import { disagreements, worth } from '../../../widgets/manipulatives/part-whole/worth.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { sameValue } from '../../../widgets/maths/value.ts';
import { PANEL } from '../../contracts/walk.ts';
import { ASKED, is, laid, models, typed } from './models.ts';

const said = (props: PartWhole, held: readonly Held[] = []): string => speak(describe(props, held), new Set());
const texts = (props: PartWhole, held: readonly Held[] = []): readonly string[] => sentences(props, held).flatMap(({ expression }) => (expression ? [toText(expression)] : []));
const stems = (props: PartWhole): readonly string[] => sentences(props, []).filter(({ kind }) => kind === 'stem').map(each => speak(each.said, new Set()));

test('it says the whole, the parts and what they are made of', () => {
  expect(said(modelOf(is(10), [is(7), ASKED]))).toBe('whole 10; parts 7 and unknown');
  expect(said(modelOf(undefined, [undefined, undefined]), laid('c2', 1, 1))).toBe('whole empty; parts 2 in counters and empty');
  const nested = modelOf(is(13), [is(8), [is(5), [is(2), is(3)]]]);
  expect(said(nested)).toBe('whole 13; parts 8 and 5; second part made of 2 and 3');
  expect(nameOf(nested, 'c4')).toBe('first part of the second part');
});

test('when the parts do not come to the whole it says both, and nothing while one of them is veiled', () => {
  const wrong = modelOf(is(10), [is(4), is(5)]);
  expect(said(wrong)).toBe('whole 10; parts 4 and 5. The parts come to 9, the whole says 10');
  expect(texts(wrong)).toEqual([]);
  expect(speak(describe(wrong, []), new Set(['c2']))).toBe('whole 10; parts a covered number and 5');
});

test('it says the whole family, with what is to be found in its place', () => {
  expect(texts(modelOf(is(10), [is(7), is(3)]))).toEqual(['7 + 3 = 10', '3 + 7 = 10', '10 − 7 = 3', '10 − 3 = 7']);
  expect(texts(modelOf(is(10), [is(7), ASKED]))).toEqual(['7 + ? = 10', '? + 7 = 10', '10 − 7 = ?', '10 − ? = 7']);
  expect(texts(modelOf(is(12), [is(5), is(4), is(3)]))).toEqual(['5 + 4 + 3 = 12', '12 − 5 − 4 = 3', '12 − 5 − 3 = 4', '12 − 4 − 3 = 5']);
  expect(texts(modelOf(undefined, [is(4), undefined]), laid('c3', 1, 1))).toEqual(['4 + 2 = 6', '2 + 4 = 6', '6 − 4 = 2', '6 − 2 = 4']);
  expect(texts(modelOf(undefined, [is(4), undefined]))).toEqual([]);
  expect(stems(modelOf(is(10), [is(7), is(3)]))).toEqual(['10 is the whole. 7 is a part and 3 is a part.']);
  expect(stems(modelOf(is(10), [is(7), ASKED]))).toEqual([]);
});

test('every number sentence that it says is true, and it can show it again', () => {
  fc.assert(fc.property(models, props => {
    if (disagreements(props, []).length > 0) return;
    for (const sentence of sentences(props, []).filter(({ expression }) => expression)) {
      const again = from(sentence, props);
      if (isRefusal(again)) throw new Error(toText(sentence.expression!));
      const relation = relationIn(sentence);
      if (relation) expect(sentences(again, []).some(one => { const its = relationIn(one); return its && sameRelation(its, relation); })).toBe(true);
    }
  }));
});

test('a sum is parts and whole, a difference whole and parts, a number its places', () => {
  expect(from(typed('7 + 3 = 10'))).toEqual(modelOf(is(10), [is(7), is(3)]));
  expect(from(typed('10 − 7 = 3'))).toEqual(modelOf(is(10), [is(7), is(3)]));
  expect(from(typed('10 = 7 + ?'))).toEqual(modelOf(is(10), [is(7), ASKED]));
  expect(from(typed('? − 7 = 3'))).toEqual(modelOf(ASKED, [is(7), is(3)]));
  expect(from(typed('4 + 3'))).toEqual(modelOf(ASKED, [is(4), is(3)]));
  expect(from(typed('2x + 3 = 11'))).toEqual(modelOf(is(11), [{ value: { x: '2' } }, is(3)]));
  expect(from(typed('3 × 4 = 12'))).toEqual(modelOf(is(12), [is(4), is(4), is(4)]));
  expect(from(typed('345'))).toEqual(modelOf(is(345), [is(300), is(40), is(5)]));
  expect(from(typed('7'))).toEqual(modelOf(is(7), [undefined, undefined]));
  expect(from(typed('2.5'))).toEqual(modelOf({ value: { '': '5/2' }, as: 'decimal' }, [{ value: { '': '2' }, as: 'decimal' }, { value: { '': '1/2' }, as: 'decimal' }]));
});

test('a number in its places is worth that number', () => {
  fc.assert(fc.property(fc.integer({ min: -1000, max: 99_999 }), number => {
    const props = from(typed(String(number)));
    if (isRefusal(props)) throw new Error(props.refused);
    expect({ value: worth(props, []) }).toEqual(is(number));
    expect(disagreements(props, [])).toEqual([]);
  }));
});

test('as it stood and with its ids, as far as they go', () => {
  const was = modelOf(is(5), [is(2), is(3)], { side: 'left' });
  expect(from(typed('1 + 2 + 3 = 6'), was)).toMatchObject({ side: 'left', next: 5, whole: { id: 'c1', parts: [{ id: 'c2' }, { id: 'c3' }, { id: 'c4' }] } });
});

test.each(['3 + 4 = 8', '10 − 3 + 2 = 9', '1 + 2 + 3 + 4 + 5 + 6 = 21', '3 : 5', 'x = 3', '12 × 12', 'x² + 3 = 12', '3 < 4'])('%s is refused in a sentence that says what can be shown', text => {
  expect(from(typed(text))).toEqual({ refused: expect.stringMatching(/^A part–whole model shows .*\.$/) });
});

test('other looks are worth the same, and the one that is not has its whole in a part', () => {
  fc.assert(fc.property(models, props => {
    const other = looks(props, { held: [], text: PANEL.text });
    if (isRefusal(other)) return;
    expect(new Set([props, ...other.same.map(look => look.props), other.not.props].map(each => JSON.stringify(each))).size).toBe(5);
    const own = worth(props, []);
    for (const { props: its } of other.same) expect(own === undefined || sameValue(worth(its, []) ?? {}, own)).toBe(true);
  }));
  expect(isRefusal(looks(modelOf(undefined, [undefined, undefined]), { held: [], text: PANEL.text }))).toBe(true);
});
