import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { sentencesOf } from '../../../widgets/board/live.ts';
import { outline } from '../../../widgets/board/outline.ts';
import { speak, type Sentence } from '../../../widgets/board/said.ts';
import { groupsOf, numberId, slidOver, stringOf, type BeadString } from '../../../widgets/manipulatives/bead-string/bead-string.ts';
import { from } from '../../../widgets/manipulatives/bead-string/from.ts';
import beadString from '../../../widgets/manipulatives/bead-string/index.ts';
import { describe, sentences } from '../../../widgets/manipulatives/bead-string/words.ts';
import { chainIn } from '../../../widgets/board/relation.ts';
import { addition, told } from '../../../widgets/manipulatives/say.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { load } from '../../contracts/check.ts';
import { sceneOf } from '../../contracts/walk.ts';
import { strings } from './strings.ts';

const said = (props: BeadString): string => speak(describe(props), new Set());
const texts = (props: BeadString): readonly string[] => sentences(props).map(({ expression }) => toText(expression!));

test.each([
  [stringOf(10, [7]), '7 and 3'], [stringOf(10, []), '0 and 10'], [stringOf(20, [12]), '12 and 8'],
  [stringOf(100, [47]), '47: 4 tens and 7; 53 on the right'], [stringOf(100, [10]), '10: 1 ten; 90 on the right'], [stringOf(100, [6]), '6; 94 on the right'],
  [stringOf(100, [38, 25]), '38 and 25 make 63: 6 tens and 3; 37 on the right'], [stringOf(20, [7, 5]), '7 and 5 make 12: 1 ten and 2; 8 on the right'],
])('it says how many: %o', (props, words) => expect(said(props)).toBe(words));

test('its sentences are of what is slid over, and of all its beads', () => {
  expect(texts(stringOf(10, [7]))).toEqual(['7 + 3 = 10']);
  expect(texts(stringOf(100, [47]))).toEqual(['40 + 7 = 47', '47 + 53 = 100']);
  expect(texts(stringOf(100, [38, 25]))).toEqual(['38 + 25 = 63', '38 + 25 + 37 = 100']);
});

test('every sentence it says is true, and it can show each of them', () => {
  fc.assert(fc.property(strings, props => {
    for (const sentence of sentences(props)) {
      expect(chainIn(sentence)).toBeDefined();
      expect(isRefusal(from(sentence, props))).toBe(false);
    }
  }));
});

test('shown again from its own first sentence, it has the same beads slid over', () => {
  fc.assert(fc.property(strings.filter(props => props.beads < 100 && props.runs[0]!.count > 0 && slidOver(props) < props.beads), props => {
    expect(from(sentences(props)[0]!, props)).toMatchObject({ runs: props.runs });
  }));
});

const sum = (...addends: readonly [number, ...number[]]): Sentence => {
  const [first, ...others] = addends;
  return addition([told(first), ...others.map(each => told(each))], told(addends.reduce((a, b) => a + b)));
};

test.each([
  [sum(60, 41)], [sum(-3)], [sum(7, -3)], [sum(0.5, 0.5)], [sum(...Array.from({ length: 11 }, () => 1) as [number])],
  [{ ...sum(3, 4), expression: { op: 'equals' as const, of: [{ op: 'plus' as const, of: [{ exact: '3' }, { exact: '4' }] }, { exact: '8' }] } }],
  [{ kind: 'stem' as const, said: ['Beads.'] }],
])('what it cannot show it refuses in a sentence: %o', sentence => expect(from(sentence)).toMatchObject({ refused: expect.stringMatching(/^[A-Z].*\.$/) }));

test('with every number veiled, neither the outline nor the live line tells what was slid over', async () => {
  const { kind, kinds } = await load('bead-string');
  const heard = (props: BeadString): unknown => {
    const veiled = groupsOf(props).map(({ id }) => numberId(id));
    const scene = sceneOf({ kind, kinds }, { props, held: [], next: 1 }, { veiled });
    return [outline(scene), sentencesOf(scene, ['it'])];
  };
  fc.assert(fc.property(strings, strings, (one, other) => {
    const [first, second] = [{ ...one, counted: true as const }, { ...other, counted: true as const }];
    if (first.beads !== second.beads || first.runs.length !== second.runs.length) return;
    expect(heard(first)).toEqual(heard(second));
  }), { numRuns: 300 });
});

test.each([
  [{}, true], [{ beads: 11 }, false], [{ runs: [{ id: 'r1', count: 11 }] }, false], [{ runs: [] }, false], [{ runs: [{ id: 'rest', count: 3 }] }, false],
  [{ runs: [{ id: 'r1', count: 3 }, { id: 'r2', count: 0 }] }, false], [{ runs: [{ id: 'r1', count: 3 }, { id: 'r1', count: 2 }] }, false], [{ inRows: false }, false],
])('props that no string can have are refused: %o', (change, holds) => {
  expect(v.safeParse(beadString.schema, { ...stringOf(10, [7]), ...change }).success).toBe(holds);
});
