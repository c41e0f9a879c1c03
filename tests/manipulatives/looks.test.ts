import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sentence } from '../../widgets/board/said.ts';
import { from as beadsFrom } from '../../widgets/manipulatives/bead-string/from.ts';
import { looks as beadLooks } from '../../widgets/manipulatives/bead-string/looks.ts';
import { slidOver, stringOf } from '../../widgets/manipulatives/bead-string/bead-string.ts';
import { countersOf } from '../../widgets/manipulatives/counters/counters.ts';
import { from as countersFrom } from '../../widgets/manipulatives/counters/from.ts';
import { looks as counterLooks } from '../../widgets/manipulatives/counters/looks.ts';
import type { Held } from '../../widgets/board/manipulative.ts';
import { verdict } from '../../widgets/manipulatives/number-sentence/check.ts';
import tenFrame from '../../widgets/manipulatives/ten-frame/index.ts';
import numberSentence from '../../widgets/manipulatives/number-sentence/index.ts';
import { toText } from '../../widgets/maths/print.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { readSentence } from '../../widgets/maths/read.ts';

const sentence = (typed: string): Sentence => {
  const expression = readSentence(typed);
  if (isRefusal(expression)) throw new Error(expression.refused);
  return { kind: 'number', said: [], expression };
};
const given = <Thing>(thing: Thing): Exclude<Thing, { readonly refused: string }> => {
  if (isRefusal(thing)) throw new Error(thing.refused);
  return thing as Exclude<Thing, { readonly refused: string }>;
};

test('counters and beads have other looks of the same number, and one of another', () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 1, max: 10 }), (many, across) => {
    const counters = given(counterLooks(countersOf([['red', many]], across)));
    expect(counters.same.map(({ props }) => props.counters.length)).toEqual([many, many, many]);
    expect(counters.not.props.counters.length).not.toBe(many);
    const beads = given(beadLooks(stringOf(20, [many])));
    expect(beads.same.map(({ props }) => slidOver(props))).toEqual([many, many, many]);
    expect(slidOver(beads.not.props)).not.toBe(many);
  }));
  expect(counterLooks(countersOf([['red', 1]]))).toHaveProperty('refused');
  expect(beadLooks(stringOf(20, [1]))).toHaveProperty('refused');
});

test('what is shown another way keeps how it lay and what was written', () => {
  const was = { ...countersOf([['yellow', 4]], 3), counted: true as const };
  const now = given(countersFrom(sentence('6'), was));
  expect(now).toMatchObject({ across: 3, counted: true });
  expect(now.counters.map(({ side }) => side)).toEqual(Array.from({ length: 6 }, () => 'yellow'));
  expect(now.counters.slice(0, 4).map(({ id }) => id)).toEqual(was.counters.map(({ id }) => id));
  expect(given(countersFrom(sentence('2 + 3 = 5'), was)).counters.map(({ side }) => side[0]).join('')).toBe('rryyy');
  expect(given(beadsFrom(sentence('6'), stringOf(100, [4], { inRows: true })))).toMatchObject({ beads: 100, inRows: true });
});

test('a number sentence of another tile is the one that would be typed', () => {
  for (const typed of ['7 + 3 = 10', '2x + 3 = 11', '3 : 5', '23 ÷ 5 = 4 r 3', '60%', '(x + 3)(x + 2) = x² + 5x + 6', '1 2/5', '1/2 of 24']) {
    const props = given(numberSentence.from!(sentence(typed)));
    expect(props.expression).toEqual(readSentence(toText(props.expression)));
  }
  const nested = given(numberSentence.from!({ kind: 'number', said: [], expression: { op: 'plus', of: [{ op: 'plus', of: [{ exact: '1' }, { exact: '2' }] }, { exact: '3' }] } }));
  expect(nested.expression).toEqual(readSentence('1 + 2 + 3'));
});

test('a frame of counters has other looks of as many, and one of another number', () => {
  const text = { value: 22, label: 16, minor: 14 };
  fc.assert(fc.property(fc.constantFrom(5, 10, 20), fc.array(fc.constantFrom('red', 'yellow'), { minLength: 1, maxLength: 20 }), (cells, sides) => {
    const held = sides.slice(0, cells).map((side, at): Held => ({ id: `c${at}`, slot: `cell-${at + 1}`, type: 'counters', value: { '': '1' }, box: { x: 0, y: 0, width: 40, height: 40 }, at: { x: 0, y: 0 }, said: [`${side} counter`] }));
    const looks = tenFrame.looks!({ cells }, { held, text });
    if (isRefusal(looks)) throw new Error(looks.refused);
    for (const { fill, props } of looks.same) {
      expect([fill!.length, new Set(fill!.map(({ slot }) => slot)).size]).toEqual([held.length, held.length]);
      expect(fill!.every(({ slot }) => Number(slot.slice('cell-'.length)) <= props.cells)).toBe(true);
    }
    expect(looks.not.fill).toHaveLength(held.length === cells ? cells - 1 : held.length + 1);
  }));
  expect(tenFrame.looks!({ cells: 10 }, { held: [], text })).toHaveProperty('refused');
});

test.each(['7 + 3 = 10', '10 = 7 + 3', '12 − 5 = 7', '3 × 4 = 12', '12 ÷ 3 = 4', '1/2 + 1/4 = 3/4', '5 − 8 = −3', '5 + 0 = 5'])('%s is written in three other true ways, and in one that is not', (typed) => {
  const looks = numberSentence.looks!(given(numberSentence.from!(sentence(typed))), { held: [], text: { value: 22, label: 16, minor: 14 } });
  if (isRefusal(looks)) throw new Error(looks.refused);
  for (const { props } of looks.same) expect(verdict(props.expression).is).toBe(true);
  expect(verdict(looks.not.props.expression).is).toBe(false);
});

test.each(['4', '2x + 3 = 11', '3 + 4 + 5 = 12', '0 × 4 = 0', '6 − 3 = 3'])('%s has too few other ways to be written, and says so', (typed) => {
  expect(numberSentence.looks!(given(numberSentence.from!(sentence(typed))), { held: [], text: { value: 22, label: 16, minor: 14 } })).toHaveProperty('refused');
});
