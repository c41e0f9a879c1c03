import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { outline } from '../../../widgets/board/outline.ts';
import { relationIn, sameRelation } from '../../../widgets/board/relation.ts';
import { speak, type Sentence } from '../../../widgets/board/said.ts';
import { from } from '../../../widgets/manipulatives/hundred-square/from.ts';
import { cellId, keysOf, lookOf, squareOf, type HundredSquare } from '../../../widgets/manipulatives/hundred-square/hundred-square.ts';
import hundredSquare from '../../../widgets/manipulatives/hundred-square/index.ts';
import { describe, sentences } from '../../../widgets/manipulatives/hundred-square/words.ts';
import { addition, alone, chain, division, multiplication, told } from '../../../widgets/manipulatives/say.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { load } from '../../contracts/check.ts';
import { sceneOf } from '../../contracts/walk.ts';
import { numberSquares, squares } from './squares.ts';

const texts = (square: HundredSquare): readonly string[] => sentences(square).map(({ said, expression }) => (expression ? toText(expression) : speak(said, new Set())));
const marked = (...keys: readonly number[]): HundredSquare => squareOf(1, { markers: keys.map((at, nth) => ({ id: `m${nth + 1}`, at })) });
const shown = (sentence: Sentence, was?: HundredSquare): readonly number[] => {
  const made = from(sentence, was);
  return isRefusal(made) ? [] : made.markers.map(({ at }) => at);
};

test.each([
  [marked(47), ['40 + 7 = 47', '47 is 4 tens and 7 ones.']], [marked(40), ['40', '40 is 4 tens and 0 ones.']], [marked(7), ['7']],
  [marked(34, 59), ['34 + 25 = 59', '34 + 20 + 5 = 59', 'The difference between 34 and 59 is 25.']],
  [marked(59, 34), ['59 − 25 = 34', '59 − 20 − 5 = 34', 'The difference between 59 and 34 is 25.']],
  [marked(8, 15, 12), ['8 + 7 − 3 = 12']],
  [{ ...marked(91), neighbours: true }, ['90 + 1 = 91', '91 is 9 tens and 1 one.', '91 + 1 = 92', '91 − 1 = 90', '91 − 10 = 81']],
  [squareOf(101, { markers: [{ id: 'm1', at: 147 }] }), ['100 + 40 + 7 = 147', '147 is 1 hundred, 4 tens and 7 ones.']],
  [squareOf(1, { times: true, across: 12, rows: 12, markers: [{ id: 'm1', at: 708 }] }), ['7 × 8 = 56', '56 ÷ 7 = 8']],
  [squareOf(1, { rows: 3, shades: [[3, 6, 9, 12, 15, 18, 21, 24, 27, 30], [4, 8, 12, 16, 20, 24, 28], []] }),
    ['Every third number is striped, starting from 3.', 'Every fourth number is dotted, starting from 4.']],
  [squareOf(1, { rows: 3, shades: [[], [15, 30], []] }), []],
] satisfies [HundredSquare, string[]][])('what it says of itself: %#', (square, said) => expect(texts(square)).toEqual(said));

test('numbers in two patterns are a pattern too', () => {
  const [three, four] = [3, 4].map(step => keysOf(squareOf(1)).filter(key => key % step === 0));
  expect(texts(squareOf(1, { shades: [three!, four!, []] }))).toContain('Every twelfth number is striped and dotted, starting from 12.');
});

test('every number sentence is true, and it can show each of them as it stands', () => {
  fc.assert(fc.property(squares, square => {
    for (const sentence of sentences(square).filter(({ kind }) => kind === 'number')) {
      const relation = relationIn(sentence)!;
      expect(relation).toBeDefined();
      const made = from(sentence, square);
      if (isRefusal(made)) continue;
      expect(sentences(made).some(each => { const said = relationIn(each); return said !== undefined && sameRelation(said, relation); }) || made.markers.length === 1).toBe(true);
    }
  }));
});

test('a number to a hundred, a sum, a difference and a product are shown where they stand', () => {
  expect(shown(alone(told(0)))).toEqual([0]);
  expect(shown(alone(told(100)))).toEqual([100]);
  expect(shown(addition([told(34), told(25)], told(59)))).toEqual([34, 59]);
  expect(shown(chain(told(52), [{ sign: 'minus', token: told(17) }], told(35)))).toEqual([52, 35]);
  expect(shown(addition([told(0), told(100)], told(100)))).toEqual([0, 100]);
  expect(shown(multiplication(told(7), told(8), told(56)))).toEqual([708]);
  expect(shown(division({ whole: told(56), by: told(7), number: told(8), remainder: told(0) }))).toEqual([708]);
});

test('the square that was there is kept as far as it fits', () => {
  const below = squareOf(0, { upwards: true, across: 6 });
  expect(from(alone(told(47)), below)).toMatchObject({ start: 0, upwards: true, across: 6 });
  expect(from(alone(told(100)), below)).toMatchObject({ start: 1, upwards: true, across: 10 });
  expect(from(multiplication(told(12), told(3), told(36)), squareOf(1, { times: true, across: 5, rows: 5 }))).toMatchObject({ across: 5, rows: 12 });
});

test.each([
  [alone(told(101))], [alone(told(-1))], [alone(told('1/2'))], [addition([told(60), told(41)], told(101))], [multiplication(told(13), told(2), told(26))],
  [multiplication(told(0), told(5), told(0))], [division({ whole: told(23), by: told(5), number: told(4), remainder: told(3) })], [{ kind: 'stem', said: ['Numbers.'] }],
  [addition([told(1), told(1), told(1), told(1), told(1), told(1)], told(6))],
] satisfies [Sentence][])('what it cannot show it refuses in a sentence: %#', sentence => expect(from(sentence)).toMatchObject({ refused: expect.stringMatching(/^[A-Z].*\.$/) }));

test('with every number covered nothing tells which is marked, first or last', async () => {
  const { kind, kinds } = await load('hundred-square');
  const heard = (square: HundredSquare): string => {
    const veiled = keysOf(square).map(key => cellId(square, key));
    const scene = sceneOf({ kind, kinds }, { props: square, held: [], next: 1 }, { veiled });
    return JSON.stringify(outline(scene).map(({ name }) => name));
  };
  fc.assert(fc.property(numberSquares, fc.constantFrom(-40, 7, 60), (square, by) => {
    if (square.start + by < -100) return;
    const on = (key: number): number => key + by;
    const moved = { ...square, start: on(square.start), markers: square.markers.map(({ id, at }) => ({ id, at: on(at) })), shades: square.shades.map(keys => keys.map(on)) as unknown as HundredSquare['shades'] };
    expect(heard(moved)).toBe(heard(square));
  }), { numRuns: 40 });
});

test('a shade is called by its pattern when there is another', () => {
  expect(lookOf(squareOf(1, { shades: [[], [3], []] }), 2)).toBe('shaded');
  expect(lookOf(squareOf(1, { shades: [[4], [3], []] }), 2)).toBe('dotted');
  expect(speak(describe(squareOf(1, { shades: [[4], [3, 7], []] })), new Set())).toBe('1 to 100, 10 in a row; 4 is striped; 3 and 7 are dotted');
});

test.each([
  [{}, true], [{ across: 1 }, false], [{ rows: 13 }, false], [{ shades: [[3, 3], [], []] }, false], [{ shades: [[5, 3], [], []] }, false], [{ shades: [[101], [], []] }, false],
  [{ markers: [{ id: 'm1', at: 0 }] }, false], [{ markers: [{ id: 'n47', at: 4 }] }, false], [{ times: true, markers: [{ id: 'm1', at: 101 }, { id: 'm2', at: 102 }] }, false],
])('props that no square can have are refused: %o', (change, holds) => expect(v.safeParse(hundredSquare.schema, { ...squareOf(1), ...change }).success).toBe(holds));
