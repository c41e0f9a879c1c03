import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sentence } from '../../widgets/board/said.ts';
import { from as beadsFrom } from '../../widgets/manipulatives/bead-string/from.ts';
import { looks as beadLooks } from '../../widgets/manipulatives/bead-string/looks.ts';
import { slidOver, stringOf } from '../../widgets/manipulatives/bead-string/bead-string.ts';
import { countersOf } from '../../widgets/manipulatives/counters/counters.ts';
import { from as countersFrom } from '../../widgets/manipulatives/counters/from.ts';
import { looks as counterLooks } from '../../widgets/manipulatives/counters/looks.ts';
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
