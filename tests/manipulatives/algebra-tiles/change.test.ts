import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { doToBoth } from '../../../widgets/manipulatives/algebra-tiles/arrange.ts';
import { clearPairs, flip, takeOff, typeFewer, typeMore, typeTimes, zeroPair } from '../../../widgets/manipulatives/algebra-tiles/change.ts';
import { typeExpression } from '../../../widgets/manipulatives/algebra-tiles/lay.ts';
import { BARE } from '../../../widgets/manipulatives/algebra-tiles/from.ts';
import algebraTiles from '../../../widgets/manipulatives/algebra-tiles/index.ts';
import { fieldOf } from '../../../widgets/manipulatives/algebra-tiles/layout.ts';
import { worthOf } from '../../../widgets/manipulatives/algebra-tiles/rectangle.ts';
import { allPairs, SHAPES, worthOfTiles, type AlgebraTiles } from '../../../widgets/manipulatives/algebra-tiles/tiles.ts';
import { after, readDeed, type Deed } from '../../../widgets/manipulatives/both-sides.ts';
import { Fraction } from '../../../widgets/maths/exact.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { sameValue, times } from '../../../widgets/maths/value.ts';
import { heaps, made, typed } from './heaps.ts';

const deed = (text: string): Deed => {
  const read = readDeed(text);
  if (isRefusal(read)) throw new Error(read.refused);
  return read;
};

test('zero pairs are marked, then go, and what is left is worth the same and has none', () => {
  fc.assert(fc.property(heaps, heap => {
    const marked = clearPairs(heap);
    expect(marked.tiles).toEqual(heap.tiles);
    expect(fieldOf(marked).frames).toHaveLength(allPairs(heap.tiles));
    const cleared = clearPairs(marked);
    expect(worthOf(cleared)).toEqual(worthOf(heap));
    expect(allPairs(cleared.tiles)).toBe(0);
    expect(cleared.tiles.every(tile => heap.tiles.includes(tile))).toBe(true);
  }));
});

test('a zero pair adds nothing; turned over, tiles are worth the opposite', () => {
  fc.assert(fc.property(heaps, fc.constantFrom(...SHAPES), (heap, is) => {
    const more = made(zeroPair(heap, { is, onRight: false }));
    expect(worthOf(more)).toEqual(worthOf(heap));
    expect(allPairs(more.tiles)).toBe(allPairs(heap.tiles) + 1);
    expect(sameValue(worthOf(flip(heap, []))!, times(worthOf(heap)!, new Fraction(-1)))).toBe(true);
    expect(flip(flip(heap, []), [])).toEqual(heap);
  }));
});

test('no tile lies over another, and none is outside', () => {
  fc.assert(fc.property(heaps, fc.boolean(), fc.boolean(), (heap, marked, isMat) => {
    const props = { ...heap, ...(marked && { pairs: true as const }), ...(isMat && { right: heap.tiles.map(tile => ({ ...tile, id: `${tile.id}0000` })) }) };
    const { laid, box } = fieldOf(props);
    expect(laid).toHaveLength(heap.tiles.length * (isMat ? 2 : 1));
    laid.forEach((one, at) => {
      expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= box.width + 1e-9 && one.y + one.height <= box.height + 1e-9).toBe(true);
      for (const other of laid.slice(at + 1)) {
        const apart = one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y;
        expect(apart).toBe(true);
      }
    });
  }));
});

test('tiles are added and taken away as they were typed; what is not there is not taken', () => {
  const heap = typed('2x^2 + 3x - 2');
  expect(worthOf(heap)).toEqual({ 'x': '3', 'x^2': '2', '': '-2' });
  expect(worthOf(made(typeMore(heap, 'x - 1')))).toEqual({ 'x': '4', 'x^2': '2', '': '-3' });
  expect(worthOf(made(typeFewer(heap, 'x^2 - 1')))).toEqual({ 'x': '3', 'x^2': '1', '': '-1' });
  expect(isRefusal(typeFewer(heap, '1'))).toBe(true);
  expect(isRefusal(typeFewer(made(zeroPair(heap, { is: 'one', onRight: false })), '1'))).toBe(false);
  expect(takeOff(heap, heap.tiles.map(({ id }) => id)).tiles).toEqual([]);
});

test('like terms lie as they were typed, to be collected', () => {
  expect(typed('4x - 2x + 1 - 3').tiles).toHaveLength(10);
  expect(typed('3(x + 1) - (x - 2)').tiles).toHaveLength(3 + 3 + 1 + 2);
});

test('a heap is taken so many times, turned over below zero; times a sum it gets edges', () => {
  const heap = typed('x + 3');
  expect(worthOf(made(typeTimes(heap, '3', worthOf(heap)!)))).toEqual({ 'x': '3', '': '9' });
  expect(worthOf(made(typeTimes(heap, '-1', worthOf(heap)!)))).toEqual({ 'x': '-1', '': '-3' });
  expect(made(typeTimes(heap, 'x + 2', worthOf(heap)!)).edges).toBeDefined();
  for (const text of ['0', '1/2', '99', '?', '']) expect(isRefusal(typeTimes(heap, text, worthOf(heap)!))).toBe(true);
});

test.each(['1/2x', 'x^3', 'a + 1', 'x^2*y', '99x', '?', '', '3 < x', '3 : 4', 'x = 1/2'])('%j is no expression of tiles', text => {
  expect(typeExpression(BARE, text)).toMatchObject({ refused: expect.stringMatching(/^[A-Z“].*\.$/) });
});

test('the same is done to both sides of a mat, exactly', () => {
  fc.assert(fc.property(heaps, heaps, fc.constantFrom('+3', '−2', 'x', '− 2x', '× 2', 'x² − 1', '÷ 2', '× −1'), (one, other, text) => {
    const mat: AlgebraTiles = { ...one, right: other.tiles.map(({ id, ...tile }) => ({ id: `${id}0000`, ...tile })), next: 9_999_999 };
    const moved = doToBoth(mat, deed(text));
    if (isRefusal(moved)) return;
    expect(worthOfTiles(moved.props.tiles)).toEqual(after(deed(text), worthOfTiles(mat.tiles)));
    expect(worthOfTiles(moved.props.right!)).toEqual(after(deed(text), worthOfTiles(mat.right!)));
    expect(v.safeParse(algebraTiles.schema, moved.props).success).toBe(true);
  }));
});

test('2x + 3 = 11 is solved on the mat', () => {
  const taken = made(doToBoth(typed('2x + 3 = 11'), deed('−3')));
  expect([taken.tiles.length, taken.right!.length]).toEqual([2, 8]);
  const shared = made(doToBoth(taken, deed('÷ 2')));
  expect([worthOfTiles(shared.tiles), worthOfTiles(shared.right!)]).toEqual([{ x: '1' }, { '': '4' }]);
  expect(doToBoth(shared, deed('÷ 3'))).toEqual({ refused: 'These tiles cannot be shared into 3 equal groups.' });
});
