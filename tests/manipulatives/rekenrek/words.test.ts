import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '../../../widgets/board/live.ts';
import { outline } from '../../../widgets/board/outline.ts';
import { relationIn, worthOf } from '../../../widgets/board/relation.ts';
import { speak, type Sentence } from '../../../widgets/board/said.ts';
import { from } from '../../../widgets/manipulatives/rekenrek/from.ts';
import { looks } from '../../../widgets/manipulatives/rekenrek/looks.ts';
import { addendsOf, filled, numberId, rackOf, total, type Rekenrek } from '../../../widgets/manipulatives/rekenrek/rekenrek.ts';
import { describe, sentences } from '../../../widgets/manipulatives/rekenrek/words.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { readSentence } from '../../../widgets/maths/read.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { load } from '../../contracts/check.ts';
import { sceneOf } from '../../contracts/walk.ts';
import { racks } from './racks.ts';

const said = (props: Rekenrek): string => speak(describe(props), new Set());
const texts = (props: Rekenrek): readonly string[] => sentences(props).flatMap(({ expression }) => (expression ? [toText(expression)] : []));
const stems = (props: Rekenrek): readonly string[] => sentences(props).filter(({ kind }) => kind === 'stem').map(each => speak(each.said, new Set()));
const typed = (text: string): Sentence => {
  const expression = readSentence(text);
  if (isRefusal(expression)) throw new Error(expression.refused);
  return { kind: 'number', said: [], expression };
};

test.each([
  [rackOf([7]), '7, which is 5 and 2; 3 on the right'], [rackOf([4]), '4; 6 on the right'], [rackOf([7, 6]), 'top row 7, bottom row 6, 13 in all'],
  [rackOf(filled(47, 10)), 'ten rows; 47 in all: 4 tens and 7 ones'], [rackOf(filled(11, 10)), 'ten rows; 11 in all: 1 ten and 1 one'],
  [rackOf([10, 8, 10, 5, 0, 0, 0, 0, 0, 0]), 'ten rows; 33 in all: 18 and 15'], [rackOf(filled(0, 10)), 'ten rows; 0 in all'],
])('it says how many: %o', (props, words) => expect(said(props)).toBe(words));

test('it says what the rows come to, and what they make with the others', () => {
  expect(texts(rackOf([7]))).toEqual(['5 + 2 = 7', '7 + 3 = 10']);
  expect(texts(rackOf([7], { plain: true }))).toEqual(['7', '7 + 3 = 10']);
  expect(texts(rackOf([7, 6]))).toEqual(['7 + 6 = 13', '13 + 7 = 20']);
  expect(texts(rackOf([4, 4]))).toEqual(['4 + 4 = 8', '2 × 4 = 8', '8 + 12 = 20']);
  expect(texts(rackOf(filled(47, 10)))).toEqual(['40 + 7 = 47', '47 + 53 = 100']);
});

test('it says fives and doubles in words', () => {
  expect(stems(rackOf([7]))).toEqual(['7 is 5 and 2.']);
  expect(stems(rackOf([4, 4]))).toEqual(['8 is double 4.']);
  expect(stems(rackOf([4, 5]))).toEqual(['9 is a near double: 4 and 4 and 1 more.']);
  expect(stems(rackOf([7, 6]))).toEqual(['13 is a near double: 6 and 6 and 1 more.', '5 and 5 make 10, and 3 more make 13.']);
  expect(stems(rackOf([9, 2]))).toEqual([]);
});

test('every sentence it says is true, and it can show each of them', () => {
  fc.assert(fc.property(racks, props => {
    for (const sentence of sentences(props).filter(({ expression }) => expression)) {
      expect(relationIn(sentence)).toBeDefined();
      const made = from(sentence, props);
      expect(isRefusal(made) ? made : total(made)).toBe(worthOf(relationIn(sentence)!)!.valueOf());
    }
  }));
});

test('an addition of two is shown row by row, equal rows as such', () => {
  fc.assert(fc.property(fc.nat(10), fc.nat(10), (a, b) => {
    expect(from(typed(`${a} + ${b}`))).toMatchObject({ rows: rackOf([a, b]).rows });
  }));
  expect(from(typed('4 × 6 = 24'))).toMatchObject({ rows: rackOf([6, 6, 6, 6, 0, 0, 0, 0, 0, 0]).rows });
  expect(addendsOf(from(typed('28 + 15 = 43')) as Rekenrek)).toEqual([28, 15]);
});

test.each(['137', '60 + 41', '-3', '7 − 3', '1/2 + 1/2', '3 + 4 = 8', '12 × 3', '3 × 12', '2x + 3'])('%s is refused in a sentence that says what can be shown', text => {
  expect(from(typed(text))).toEqual({ refused: expect.stringMatching(/^A rekenrek shows .*\.$/) });
});

test('other looks are there for every number but the ends, three different ones with as many beads', () => {
  fc.assert(fc.property(racks, props => {
    const other = looks(props);
    expect(isRefusal(other)).toBe(total(props) < 2 || total(props) === 100);
    if (isRefusal(other)) return;
    expect(new Set([props, ...other.same.map(look => look.props)].map(each => JSON.stringify(each))).size).toBe(4);
    for (const look of other.same) expect(total(look.props)).toBe(total(props));
    expect(total(other.not.props)).not.toBe(total(props));
  }));
});

test('with every number veiled, neither the outline nor the live line tells them; a row that is veiled whole is covered', async () => {
  const { kind, kinds } = await load('rekenrek');
  const heard = (props: Rekenrek, veiled: readonly string[]): string => {
    const scene = sceneOf({ kind, kinds }, { props, held: [], next: 1 }, { veiled });
    return JSON.stringify([outline(scene).map(item => [item.name, item.children.map(({ name, range }) => [name, range?.text])]), sentencesOf(scene, ['it'])]);
  };
  fc.assert(fc.property(fc.nat(10), fc.nat(10), fc.nat(10), fc.nat(10), (a, b, c, d) => {
    const all = ['row-1', 'row-2'].map(numberId);
    expect(heard(rackOf([a, b], { counted: true }), [...all, 'total'])).toBe(heard(rackOf([c, d], { counted: true }), [...all, 'total']));
    expect(heard(rackOf([a, b]), ['row-2'])).toBe(heard(rackOf([a, d]), ['row-2']));
  }), { numRuns: 100 });
});
