import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asRectangle, asSquare, fillIn, turned } from '../../../widgets/manipulatives/algebra-tiles/arrange.ts';
import { gathered, pressPlace } from '../../../widgets/manipulatives/algebra-tiles/change.ts';
import { typeEdge } from '../../../widgets/manipulatives/algebra-tiles/lay.ts';
import { factorised, type Factor } from '../../../widgets/manipulatives/algebra-tiles/factors.ts';
import { fieldOf } from '../../../widgets/manipulatives/algebra-tiles/layout.ts';
import { emptyPlaces, factorsIn, placesOf, worthOf } from '../../../widgets/manipulatives/algebra-tiles/rectangle.ts';
import { MOST_TILES, worthOfTiles, type AlgebraTiles } from '../../../widgets/manipulatives/algebra-tiles/tiles.ts';
import { linesOf } from '../../../widgets/manipulatives/algebra-tiles/written.ts';
import type { Value } from '../../../widgets/maths/expression.ts';
import { fromValue, toText } from '../../../widgets/maths/print.ts';
import { readSentence } from '../../../widgets/maths/read.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { letter, number, plus, product, sameValue } from '../../../widgets/maths/value.ts';
import { polynomial } from '../../../widgets/maths/worth.ts';
import { heaps, made, sides, typed } from './heaps.ts';

const valueOf = ({ x, y, one }: Factor): Value => [letter('x', x), letter('y', y), number(one)].reduce(plus, {});
const along = ({ x, y, one }: Factor): number => Math.abs(x) + Math.abs(y) + Math.abs(one);
const written = (props: AlgebraTiles): readonly string[] => linesOf(props).map(({ token }) => toText(token.value));

test('what is multiplied out is found again as a rectangle, of sides that multiply to it, where the tiles have room', () => {
  fc.assert(fc.property(sides, sides, (one, other) => {
    fc.pre(along(one) * along(other) <= MOST_TILES);
    const value = product(valueOf(one), valueOf(other));
    const found = factorised(value);
    expect(found).toBeDefined();
    expect(sameValue(product(valueOf(found![0]), valueOf(found![1])), value)).toBe(true);
  }));
});

test('no rectangle is found where there is none: every one that is, multiplies to what lies there', () => {
  fc.assert(fc.property(heaps, heap => {
    const moved = asRectangle(heap);
    if (isRefusal(moved)) return;
    const { edges } = moved.props;
    expect(sameValue(product(worthOfTiles(edges!.top), worthOfTiles(edges!.left)), worthOfTiles(heap.tiles))).toBe(true);
    expect(worthOf(moved.props)).toEqual(worthOf(heap));
  }));
  for (const none of ['x^2 + x + 1', 'x^2 + 3x + 1', 'x^2 + y', 'x^2 + 4']) expect(asRectangle(typed(none))).toEqual({ refused: 'These tiles make no rectangle.' });
});

test.each([['x^2 + 5x + 6', '(x + 3)(x + 2)'], ['2x^2 + 7x + 6', '(2x + 3)(x + 2)'], ['x^2 - 9', '(x + 3)(x − 3)'], ['x^2 + 4x + 4', '(x + 2)²'], ['2x + 6', '2(x + 3)'],
  ['x^2 + 3x', 'x(x + 3)'], ['x^2 + 3x*y + 2y^2', '(x + 2y)(x + y)'], ['4x + 8', '4(x + 2)'], ['x*y + x + 2y + 2', '(y + 1)(x + 2)']])('%s lies as %s', (sum, times) => {
  expect(written(made(asRectangle(typed(sum))))[0]).toBe(times);
});

test('a rectangle is a true one: its tiles fill it, and each is as long as the edge tiles at its ends', () => {
  fc.assert(fc.property(heaps, heap => {
    const moved = asRectangle(heap);
    if (isRefusal(moved)) return;
    const { laid } = fieldOf(moved.props);
    const [top, left] = ['top', 'left'].map(side => laid.filter(({ part }) => part === side));
    for (const above of top!) for (const beside of left!) {
      expect(laid.some(({ x, y, width, height }) => x === above.x && width === above.width && y === beside.y && height === beside.height)).toBe(true);
    }
    expect(laid).toHaveLength(top!.length * left!.length + top!.length + left!.length);
  }));
});

test('(x + 3)(x + 2) is expanded: edges first, then block by block', () => {
  let props = typed('(x + 3)(x + 2)');
  expect(worthOf(props)).toBeUndefined();
  expect(written(props)).toEqual(['(x + 3)(x + 2)']);
  const left: number[] = [];
  while (emptyPlaces(props) > 0) {
    props = made(fillIn(props));
    left.push(emptyPlaces(props));
  }
  expect(left).toEqual([11, 8, 6, 0]);
  expect(written(props)).toEqual(['(x + 3)(x + 2)', 'x² + 5x + 6']);
  expect(isRefusal(fillIn(props))).toBe(true);
});

test('places are laid and taken up one by one; turned and gathered, the tiles are worth the same', () => {
  fc.assert(fc.property(heaps, fc.nat(50), (heap, which) => {
    const moved = asRectangle(heap);
    if (isRefusal(moved)) return;
    const { props } = moved;
    const place = placesOf(props.edges!)[which % placesOf(props.edges!).length]!;
    const without = made(pressPlace(props, place.id));
    expect(emptyPlaces(without)).toBe(1);
    expect(new Set(made(pressPlace(without, place.id)).laid)).toEqual(new Set(props.laid));
    expect(emptyPlaces(turned(without))).toBe(1);
    expect(worthOf(turned(props))).toEqual(worthOf(props));
    expect(worthOf(made(gathered(props)))).toEqual(worthOf(heap));
  }));
});

test('completing the square keeps what the tiles are worth, before and after the ones are put in', () => {
  fc.assert(fc.property(fc.integer({ min: -5, max: 5 }).filter(half => half !== 0), fc.integer({ min: -8, max: 20 }), (half, c) => {
    const heap = typed(`x^2 + (${2 * half})x + (${c})`);
    const square = made(asSquare(heap));
    expect(worthOf(square)).toEqual(worthOf(heap));
    expect(emptyPlaces(square)).toBe(Math.max(0, half * half - Math.max(0, c)));
    if (emptyPlaces(square) > 0) expect(worthOf(made(fillIn(square)))).toEqual(worthOf(heap));
  }));
  expect(written(made(asSquare(typed('x^2 + 6x + 5'))))).toEqual(['(x + 3)² − 4', 'x² + 6x + 5']);
  for (const none of ['x^2 + 5x + 6', '2x^2 + 4x', 'x^2 + 4', 'x^2 + 2x + y']) expect(isRefusal(asSquare(typed(none)))).toBe(true);
});

test('what a square is said to be is what lies there, whatever is taken up from it', () => {
  fc.assert(fc.property(fc.nat(30), which => {
    const square = made(asSquare(typed('x^2 + 6x + 5')));
    const places = placesOf(square.edges!);
    const changed = made(pressPlace(square, places[which % places.length]!.id));
    const [times, sum] = linesOf(changed).map(({ token }) => polynomial(token.value));
    expect(times).toEqual(sum);
    expect(sum).toEqual(worthOf(changed));
  }));
});

test.each([['(x + 3)(x + 2)', 'x + 3', 'x + 2'], ['2(x + 3)', 'x + 3', '2'], ['2x(x + 3)', 'x + 3', '2x'], ['(x - 1)^2', 'x − 1', 'x − 1'], ['3(x + 1)(x + 2)', '3x + 3', 'x + 2']])(
  '%s has the sides %s and %s', (text, top, left) => {
    const { edges } = typed(text);
    expect([edges!.top, edges!.left].map(side => toText(fromValue(worthOfTiles(side))))).toEqual([top, left]);
  });

test('a sum is no product', () => {
  for (const text of ['x + 3', 'x^2 + 2x', '2x', '7', '(x + 1) + 2']) {
    const read = readSentence(text);
    expect(isRefusal(read) ? read : factorsIn(read)).toBeUndefined();
  }
});

test('sides are x, y and ones; others are refused, and what was there stays', () => {
  const props = typed('(x + 3)(x + 2)');
  for (const text of ['x^2', '1/2', '0', 'a', '20', '?', '']) expect(typeEdge(props, 'top', text)).toMatchObject({ refused: expect.stringMatching(/^[A-Z“].*\.$/) });
  expect(made(typeEdge(props, 'top', 'y + 1')).edges!.left).toEqual(props.edges!.left);
});
