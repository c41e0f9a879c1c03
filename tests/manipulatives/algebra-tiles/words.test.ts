import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { relationIn, sameRelation } from '../../../widgets/board/relation.ts';
import { speak } from '../../../widgets/board/said.ts';
import { asRectangle, asSquare, filled } from '../../../widgets/manipulatives/algebra-tiles/arrange.ts';
import { BARE, from } from '../../../widgets/manipulatives/algebra-tiles/from.ts';
import algebraTiles from '../../../widgets/manipulatives/algebra-tiles/index.ts';
import { looks } from '../../../widgets/manipulatives/algebra-tiles/looks.ts';
import { combine, split } from '../../../widgets/manipulatives/algebra-tiles/pieces.ts';
import { worthOf } from '../../../widgets/manipulatives/algebra-tiles/rectangle.ts';
import type { AlgebraTiles } from '../../../widgets/manipulatives/algebra-tiles/tiles.ts';
import { describe, sentences } from '../../../widgets/manipulatives/algebra-tiles/words.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { readSentence } from '../../../widgets/maths/read.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { plus, sameValue } from '../../../widgets/maths/value.ts';
import { heaps, made, typed } from './heaps.ts';

const said = (props: AlgebraTiles): string => speak(describe(props), new Set());
const texts = (props: AlgebraTiles): readonly string[] => sentences(props).flatMap(({ expression }) => (expression ? [toText(expression)] : []));
const sentenceOf = (text: string) => {
  const expression = readSentence(text);
  if (isRefusal(expression)) throw new Error(expression.refused);
  return { kind: 'number' as const, said: [], expression };
};

test.each([
  [typed('x^2 + 3x + 2'), 'x squared plus 3 x plus 2'], [typed('3x - x'), '2 x, with 1 zero pair'], [typed('2x + 3 = 11'), '2 x plus 3 on the left, 11 on the right'],
  [typed('(x + 3)(x + 2)'), 'rectangle of x plus 3 by x plus 2, 12 empty places'], [filled(typed('(x + 3)(x + 2)')), 'rectangle of x plus 3 by x plus 2: x squared plus 5 x plus 6'],
  [made(asSquare(typed('x^2 + 6x + 5'))), 'rectangle of x plus 3 by x plus 3, 4 missing places: x squared plus 6 x plus 5'], [{ tiles: [], next: 1 }, '0'],
])('it says what lies there: %o', (props, words) => expect(said(props)).toBe(words));

test('it says a rectangle as a product and as a sum, and like terms as they lie and collected', () => {
  expect(texts(made(asRectangle(typed('x^2 + 5x + 6'))))).toEqual(['(x + 3)(x + 2) = x² + 5x + 6', 'x² + 5x + 6']);
  expect(texts(typed('(x + 3)(x + 2)'))).toEqual(['(x + 3)(x + 2)']);
  expect(texts(made(asSquare(typed('x^2 + 6x + 5'))))).toEqual(['(x + 3)² − 4 = x² + 6x + 5', 'x² + 6x + 5']);
  expect(texts(typed('4x - 2x + 1 - 3'))).toEqual(['4x − 2x + 1 − 3 = 2x − 2', '2x − 2']);
  expect(texts(typed('2x + 3 = 11'))).toEqual(['2x + 3 = 11']);
  expect(texts(typed('x = x'))).toEqual(['x = x']);
  expect(texts(typed('3 = 5'))).toEqual(['3 ≠ 5']);
});

test('every sentence it says is true, and what it is shown again as says the same', () => {
  fc.assert(fc.property(heaps, fc.constantFrom('heap', 'rectangle', 'square'), (heap, how) => {
    const moved = how === 'heap' ? { props: heap } : how === 'rectangle' ? asRectangle(heap) : asSquare(heap);
    if (isRefusal(moved)) return;
    for (const sentence of sentences(moved.props)) {
      const relation = relationIn(sentence);
      if (relation?.is === 'equation') expect(sameValue(relation.left, relation.right)).toBe(true);
      const again = from(sentence, moved.props);
      if (relation === undefined || isRefusal(again)) continue;
      expect(sentences(again).map(each => relationIn(each)).some(each => each !== undefined && sameRelation(each, relation))).toBe(true);
    }
  }));
});

test.each(['(x + 3)(x + 2) = x^2 + 5x + 6', '2x + 3 = 11', 'x^2 + 6x + 5 = (x + 3)^2 - 4', 'y = 2x + 1', 'x^2 + 3x*y + 2y^2', '3x - 2x + 4 = x + 4', '2(x + 3)', '2x + 3', 'x + 1 = x + 1', '-x'])('it shows %s', text => {
  const shown = from(sentenceOf(text));
  if (isRefusal(shown)) throw new Error(shown.refused);
  expect(v.safeParse(algebraTiles.schema, shown).success).toBe(true);
  const relation = relationIn(sentenceOf(text))!;
  expect(sentences(shown).map(each => relationIn(each)).some(each => each !== undefined && sameRelation(each, relation))).toBe(true);
});

test.each(['34', '3/4', '7 × 8 = 56', '4 + 3 = 7', 'x^3', '1/2x', 'a + b', '99x', '3 : 5', 'n = 3'])('it does not show %s, and says what it shows', text => {
  expect(from(sentenceOf(text))).toMatchObject({ refused: expect.stringMatching(/^[A-Z].*\.$/) });
});

test('what is shown keeps its names and what is written', () => {
  const shown = from(sentenceOf('2x + 3'), { tiles: [], written: true, next: 40 });
  expect(isRefusal(shown) ? shown : [shown.named, shown.written, shown.tiles[0]!.id]).toEqual([undefined, true, 't40']);
});

test('single tiles come apart from a heap and go together again', () => {
  fc.assert(fc.property(heaps.filter(({ tiles }) => tiles.length > 1), heap => {
    const pieces = split(heap)!.map(piece => piece.props);
    expect(pieces.map(piece => worthOf(piece)!).reduce(plus, {})).toEqual(worthOf(heap));
    const whole = combine(pieces)!.gives[0]!.props;
    expect(worthOf(whole)).toEqual(worthOf(heap));
    expect(new Set(whole.tiles.map(({ id }) => id)).size).toBe(heap.tiles.length);
  }));
  expect(split(typed('2x + 3 = 11'))).toBeUndefined();
  expect(combine([typed('x'), typed('(x + 1)(x + 2)')])).toBeUndefined();
});

test('other looks are worth the same, and the one that is not is worth something else', () => {
  fc.assert(fc.property(heaps, heap => {
    const found = looks(heap);
    if (isRefusal(found)) return;
    for (const { props } of found.same) expect(worthOf(props)).toEqual(worthOf(heap));
    expect(worthOf(found.not.props)).not.toEqual(worthOf(heap));
  }));
  expect(isRefusal(looks(BARE))).toBe(true);
});

test('every preset shows what it is called after', () => {
  for (const { title, props } of algebraTiles.presets) expect([title, props.tiles.length + (props.edges?.top.length ?? 0)]).not.toEqual([title, 0]);
});
