import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '../../../widgets/board/live.ts';
import { outline } from '../../../widgets/board/outline.ts';
import { veilable } from '../../../widgets/board/veil.ts';
import { relationIn, sameRelation } from '../../../widgets/board/relation.ts';
import { speak, type Sentence } from '../../../widgets/board/said.ts';
import { jumped } from '../../../widgets/manipulatives/gattegno-chart/change.ts';
import { from } from '../../../widgets/manipulatives/gattegno-chart/from.ts';
import type { GattegnoChart } from '../../../widgets/manipulatives/gattegno-chart/gattegno-chart.ts';
import { describe, sentences } from '../../../widgets/manipulatives/gattegno-chart/words.ts';
import { addition, alone, chain, multiplication, told } from '../../../widgets/manipulatives/say.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { load } from '../../contracts/check.ts';
import { sceneOf, seenOf } from '../../contracts/walk.ts';
import { charts } from './charts.ts';

const CHART: GattegnoChart = { highest: 2, lowest: 0, number: '347', written: true, expanded: true };
const said = (sentence: Sentence): string => (sentence.expression ? toText(sentence.expression) : speak(sentence.said, new Set()));

test.each([
  [CHART, 'hundreds to ones; 347 is 300 and 40 and 7', ['300 + 40 + 7 = 347', '347 is 300 and 40 and 7.']],
  [{ ...CHART, number: '40' }, 'hundreds to ones; 40 chosen', ['40']],
  [{ ...CHART, number: '0' }, 'hundreds to ones; 0, nothing chosen', []],
  [{ highest: 0, lowest: 0, number: '0' }, 'ones; nothing chosen', []],
  [{ ...CHART, lowest: -1, number: '12/5', upsideDown: true }, 'hundreds to tenths, the largest below; 2.4 is 2 and 0.4', ['2 + 0.4 = 2.4', '2.4 is 2 and 0.4.']],
  [{ ...CHART, number: '340', jump: 1 }, 'hundreds to ones; 340 is 300 and 40', ['34 × 10 = 340', '340 is 10 times the size of 34.', '300 + 40 = 340', '340 is 300 and 40.']],
  [{ ...CHART, number: '3', jump: -2 }, 'hundreds to ones; 3 chosen', ['300 ÷ 100 = 3', '3 is one hundredth the size of 300.', '3']],
  [{ ...CHART, lowest: -1, number: '17/5', jump: -1 }, 'hundreds to tenths; 3.4 is 3 and 0.4', ['34 ÷ 10 = 3.4', '3.4 is one tenth the size of 34.', '3 + 0.4 = 3.4', '3.4 is 3 and 0.4.']],
] satisfies [GattegnoChart, string, string[]][])('what it says: %#', (chart, words, all) => {
  expect(speak(describe(chart), new Set())).toBe(words);
  expect(sentences(chart).map(said)).toEqual(all);
});

test('every sentence is true, and it can show each of them again as the same number or the same jump', () => {
  fc.assert(fc.property(charts, fc.constantFrom(0, 1, -1), (still, by) => {
    const moved = by === 0 ? { props: still } : jumped(still, by);
    const chart = isRefusal(moved) ? still : moved.props;
    for (const sentence of sentences(chart).filter(({ kind }) => kind === 'number')) {
      const relation = relationIn(sentence)!;
      expect(relation).toBeDefined();
      const made = from(sentence, chart);
      if (isRefusal(made)) throw new Error(made.refused);
      expect(made.number).toBe(chart.number);
      expect(sentences(made).some(each => { const other = relationIn(each); return other !== undefined && sameRelation(other, relation); })).toBe(true);
    }
  }));
});

test('it shows numbers, expanded numbers and powers of ten times a number, with as many rows as they need', () => {
  expect(from(alone(told(0)))).toMatchObject({ number: '0', highest: 2, lowest: 0 });
  expect(from(alone(told('2003/1000', [], 'decimal')))).toMatchObject({ number: '2003/1000', highest: 2, lowest: -3 });
  expect(from(alone(told(45)), { highest: 1, lowest: 1, number: '30', upsideDown: true })).toEqual({ number: '45', highest: 1, lowest: 0, upsideDown: true });
  expect(from(addition([told(7), told(40), told(300)], told(347)))).toMatchObject({ number: '347' });
  expect(from(multiplication(told(34), told(100), told(3400)))).toMatchObject({ number: '3400', jump: 2, highest: 3 });
  expect(from(multiplication(told(10), told('1/2', [], 'decimal'), told(5)))).toMatchObject({ number: '5', jump: 1, lowest: -1 });
});

test.each([
  [alone(told(-3))], [alone(told('1/3'))], [alone(told(10_000_000))], [addition([told(34), told(25)], told(59))], [addition([told(30), told(10)], told(40))],
  [chain(told(300), [{ sign: 'minus', token: told(40) }], told(260))], [multiplication(told(7), told(8), told(56))], [multiplication(told(0), told(10), told(0))],
  [multiplication(told(34), told(1_000_000), told(34_000_000))], [{ kind: 'stem', said: ['A chart.'] }],
] satisfies [Sentence][])('what it cannot show it refuses in a sentence: %#', sentence => expect(from(sentence)).toMatchObject({ refused: expect.stringMatching(/^[A-Z].*\.$/) }));

test('under a veil over the number it is neither described nor said', async () => {
  const { kind, kinds } = await load('gattegno-chart');
  fc.assert(fc.property(charts, bare => {
    const props = { ...bare, written: true as const, expanded: true as const };
    const heard = (veiled: readonly string[]) => {
      const scene = sceneOf({ kind, kinds }, { props, held: [], next: 1 }, { veiled });
      return { name: outline(scene)[0]!.name, live: sentencesOf(scene, ['it']) };
    };
    const { name, live } = heard(['number']);
    expect(live).toEqual([]);
    if (sentences(props).some(({ kind: each }) => each === 'stem')) expect(name).toMatch(/a covered number is/);
  }), { numRuns: 60 });
});

test('a veil over the whole chart covers what is written under it, and none of its cells', async () => {
  const { kind, kinds } = await load('gattegno-chart');
  expect(veilable(seenOf({ kind, kinds }, { props: CHART, held: [], next: 1 }))).toEqual(['number', 'addend2', 'addend1', 'addend0']);
});
