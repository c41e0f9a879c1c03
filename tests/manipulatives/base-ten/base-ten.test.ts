import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Around } from '../../../widgets/board/manipulative.ts';
import { relationIn, sameRelation } from '../../../widgets/board/relation.ts';
import { speak, type Sentence } from '../../../widgets/board/said.ts';
import { readSentence } from '../../../widgets/maths/read.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import baseTen from '../../../widgets/manipulatives/base-ten/index.ts';
import { laid } from '../../../widgets/manipulatives/columns/layout.ts';
import { BLOCKS } from '../../../widgets/manipulatives/base-ten/blocks.ts';
import type { Columns } from '../../../widgets/manipulatives/columns/columns.ts';
import { PANEL } from '../../contracts/walk.ts';
import { columns, made } from '../columns/columns.ts';

const AROUND: Around = { held: [], text: PANEL.text };
const said = (props: Columns): string => speak(baseTen.describe(props, AROUND), new Set());
const written = (props: Columns): readonly string[] => baseTen.sentences!(props, AROUND).map(each => (each.expression ? toText(each.expression) : speak(each.said, new Set())));
const asked = (text: string): Sentence => {
  const expression = readSentence(text);
  if (isRefusal(expression)) throw new Error(expression.refused);
  return { kind: 'number', said: [], expression };
};
const from = (text: string, was?: Columns): Columns => {
  const props = baseTen.from!(asked(text), was);
  if (isRefusal(props)) throw new Error(props.refused);
  return props;
};
const part = (props: Columns, id: string) => baseTen.parts(props, AROUND).find(each => each.id === id)!;

test.each([
  [columns('34'), '34: 3 tens and 4 ones', ['34 = 30 + 4', '34 is 3 tens and 4 ones.']],
  [{ ...columns('34'), counts: [2, 14] }, '34: 2 tens and 14 ones', ['34 = 20 + 14', '34 is 2 tens and 14 ones.']],
  [{ ...columns('23'), counts: [1, 13] }, '23: 1 ten and 13 ones', ['23 = 10 + 13', '23 is 1 ten and 13 ones.']],
  [{ ...columns('24'), one: 1 }, '2.4: 2 ones and 4 tenths', ['2.4 = 2 + 0.4', '2.4 is 2 ones and 4 tenths.']],
  [columns('305'), '305: 3 hundreds and 5 ones', ['305 = 300 + 5', '305 is 3 hundreds and 5 ones.']],
  [columns('40'), '40: 4 tens', ['40', '40 is 4 tens.']], [columns('0'), '0', ['0']],
])('it says what stands: %o', (props, words, sentences) => {
  expect(said(props)).toBe(words);
  expect(written(props)).toEqual(sentences);
});

test('while an exchange is shown it is said', () => {
  expect(said({ ...columns('34'), counts: [2, 14], exchanging: { rank: 0, into: 'larger' } })).toBe('34: 2 tens and 14 ones; 10 ones are exchanged for 1 ten');
});

test('a ten over the line becomes ten ones, ten ones over it become a ten, and off the mat one is taken away', () => {
  const props = columns('34');
  const [tens, ones] = laid(props, BLOCKS, AROUND).columns;
  const middle = (column: typeof tens) => ({ x: column!.x + column!.width / 2, y: 60 });
  expect(made(part(props, 'cell1').move!(middle(ones), middle(tens))).counts).toEqual([2, 14]);
  expect(part(props, 'cell0').move!(middle(tens), middle(ones))).toMatchObject({ refused: expect.stringContaining('fewer than ten') });
  expect(made(part({ ...props, counts: [2, 14] }, 'cell0').move!(middle(tens), middle(ones))).counts).toEqual([3, 4]);
  expect(made(part(props, 'cell1').move!({ x: 40, y: 900 }, middle(tens))).counts).toEqual([2, 4]);
  expect(made(part(props, 'cell1').press!()).counts).toEqual([4, 4]);
  expect(part({ ...props, exchange: 'off' }, 'cell1').move!(middle(ones), middle(tens))).toMatchObject({ refused: expect.stringContaining('switched off') });
});

test.each([
  ['34', { first: 1, counts: [3, 4] }], ['305', { first: 2, counts: [3, 0, 5] }], ['300', { first: 2, counts: [3, 0, 0] }], ['1.24', { one: 2, counts: [1, 2, 4] }],
  ['0.125', { one: 3, counts: [0, 1, 2, 5] }], ['12.5', { one: 2, counts: [1, 2, 5] }], ['27 + 15', { counts: [2, 7], sum: { does: 'add', change: '15', left: [1, 5] } }],
  ['52 - 27', { counts: [5, 2], sum: { does: 'take', change: '27', left: [2, 7] } }], ['30 + 4', { counts: [3, 4] }], ['7 × 8', { counts: [5, 6] }], ['20 + 14', { counts: [2, 0], sum: { left: [1, 4] } }],
  ['12 + 13 + 14', { counts: [3, 9] }],
])('it shows %s', (text, shape) => {
  const props = from(text);
  expect(props).toMatchObject(shape);
  expect(v.safeParse(baseTen.schema, props).success).toBe(true);
});

test.each(['12345', '-3', '1/3', '0.0004', '3 - 5', '9000 + 2000', '3 : 5', 'x + 2', '23 ÷ 5 = 4 r 3'])('%s it refuses in a sentence', text => {
  expect(baseTen.from!(asked(text))).toEqual({ refused: expect.stringMatching(/^Blocks show .*\.$/) });
});

test('a number keeps the mat that was there: its columns, headings, and what is written', () => {
  const was: Columns = { ...columns('243', { heads: 'powers', expanded: true }) };
  expect(from('34', was)).toEqual({ ...was, counts: [0, 3, 4] });
});

test('what it makes of a sum or a difference says the same', () => {
  fc.assert(fc.property(fc.nat(4999), fc.nat(4999), fc.boolean(), (one, other, adds) => {
    const text = adds ? `${one} + ${other}` : `${Math.max(one, other)} - ${Math.min(one, other)}`;
    const props = from(text);
    const relation = relationIn(asked(text))!;
    const says = baseTen.sentences!(props, AROUND).flatMap(each => relationIn(each) ?? []);
    expect(says.some(each => sameRelation(each, relation)) || props.sum === undefined).toBe(true);
  }));
});

const loose = (first: number, counts: readonly number[]): Columns => ({ first, counts, nth: 1, exchange: 'alone', heads: 'words', loose: true });

test('ten ones pushed together become a ten, and a ten taken apart is ten ones', () => {
  const ones = Array.from({ length: 10 }, () => loose(0, [1]));
  expect(baseTen.combine!(ones)).toMatchObject({ uses: 10, gives: [{ props: loose(1, [1]) }] });
  const ten = baseTen.split!(loose(1, [1]))!;
  expect(ten.map(({ props }) => props)).toEqual([loose(0, [10])]);
  expect(baseTen.split!(ten[0]!.props)!.map(({ props }) => props)).toEqual(ones);
  expect(baseTen.split!(loose(0, [1]))).toBeUndefined();
});

test('a mat comes apart by size: 34 into 30 and 4', () => {
  expect(baseTen.split!(columns('34'))!.map(({ props }) => [props.first, props.counts])).toEqual([[1, [3]], [0, [4]]]);
});

test('blocks of which another is one are not put together', () => {
  expect(baseTen.combine!([loose(1, [1]), { ...loose(1, [1]), one: 1 }])).toBeUndefined();
});

test('other looks of 34 are regrouped, and the one that is not has its digits swapped', () => {
  const looks = baseTen.looks!(columns('34'), AROUND);
  if (isRefusal(looks)) throw new Error(looks.refused);
  expect(looks.same.map(({ title }) => title)).toEqual(['34 ones', '2 tens and 14 ones', '1 ten and 24 ones']);
  expect(looks.not).toMatchObject({ title: '4 tens and 3 ones', props: { counts: [4, 3] } });
});

test.each([columns('0'), from('27 + 15')])('nothing, or a sum, has no other looks', props => expect(baseTen.looks!(props, AROUND)).toMatchObject({ refused: expect.any(String) }));

test('ten cubes in a line are about as long as a rod, and ten rods in a row as wide as a flat', () => {
  fc.assert(fc.property(fc.constantFrom(2, 3), first => {
    const props = { ...columns('111'), first, counts: [1, 1, 1, 1].slice(0, first + 1) };
    const size = (rank: number, count: number) => BLOCKS.size(props, { rank, count, ringed: 'none', ghosts: 0 });
    expect(size(0, 10).height / size(1, 1).height).toBeLessThan(1.35);
    expect(size(1, 10).width / size(2, 1).width).toBeLessThan(1.5);
    expect(size(1, 1).height).toBe(size(2, 1).height);
    expect(size(1, 1).width * 10).toBe(size(2, 1).width);
  }));
});

test.each([
  [{}, true], [{ one: 4 }, false], [{ counts: [] }, false], [{ counts: [3, 41] }, false], [{ counts: [3, 4, 5] }, false], [{ framed: true }, false],
  [{ exchanging: { rank: 0, into: 'larger' } }, false], [{ exchanging: { rank: 1, into: 'smaller' } }, true],
  [{ sum: { does: 'take', change: '35', left: [3, 5] } }, false], [{ sum: { does: 'add', change: '3', left: [0, 5] } }, false], [{ sum: { does: 'add', change: '5', left: [0, 5] } }, true],
])('props that no blocks can have are refused: %o', (change, holds) => {
  expect(v.safeParse(baseTen.schema, { ...columns('34'), ...change }).success).toBe(holds);
});

test('a veil over the expanded form hides it in the sentences too', () => {
  const props = baseTen.presets.find(({ title }) => title === 'A flat is one')!.props;
  expect(baseTen.sentences!(props, AROUND).map(each => speak(each.said, new Set(['expanded'])))[0]).toBe('1.24 equals a covered number');
});
