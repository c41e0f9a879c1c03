import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleared, mark, reshaped, shade, turnedOver, typeCountingIn, typedNumber, typeMultiples, typeSide, typeStart, typeStep } from '../../../widgets/manipulatives/hundred-square/change.ts';
import { endOf, has, isWhole, keyAt, keysOf, patternIn, placeOf, shadedBy, squareOf, wayOf } from '../../../widgets/manipulatives/hundred-square/hundred-square.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { made, numberSquares, squares } from './squares.ts';

test('every cell has a key of its own, by which its place is found', () => {
  fc.assert(fc.property(squares, square => {
    const keys = keysOf(square);
    expect(new Set(keys).size).toBe(square.rows * square.across);
    for (const key of keys) {
      const { row, column } = placeOf(square, key);
      expect([has(square, key), keyAt(square, row, column)]).toEqual([true, key]);
    }
    expect([square.start - 1, endOf(square) + 1].some(key => !square.times && has(square, key))).toBe(false);
  }));
});

test('multiples are all the multiples on the square, in a shade that was free, and the other shades stay', () => {
  fc.assert(fc.property(numberSquares, fc.integer({ min: 2, max: 20 }), (square, step) => {
    const moved = typeMultiples(square, String(step));
    const multiples = keysOf(square).filter(key => key % step === 0);
    expect(isRefusal(moved)).toBe(multiples.length === 0);
    if (isRefusal(moved)) return;
    const after = moved.props;
    expect(shadedBy(after, after.brush)).toEqual(multiples);
    after.shades.forEach((keys, at) => { if (at !== after.brush - 1) expect(keys).toEqual(square.shades[at]); });
    if (square.shades.some(keys => keys.length === 0)) expect(shadedBy(square, after.brush)).toEqual([]);
  }));
});

test('a pattern is found in what was shaded as one, and not when a number of it is missing', () => {
  fc.assert(fc.property(numberSquares, fc.integer({ min: 2, max: 15 }), fc.nat(140), (square, step, at) => {
    const bare = cleared(square);
    const first = bare.start + at % (bare.rows * bare.across);
    const keys = shadedBy(made(typeCountingIn({ ...bare, brush: 1 }, first, String(step))), 1);
    expect(patternIn(bare, keys)).toEqual(keys.length < 3 ? undefined : { first, step });
    if (keys.length > 3) for (const gone of keys.slice(1)) expect(patternIn(bare, keys.filter(key => key !== gone))).toBeUndefined();
  }));
});

test('on another square a pattern goes on as it began, and nothing stands outside of it', () => {
  fc.assert(fc.property(numberSquares, fc.integer({ min: 2, max: 12 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: -30, max: 120 }), (square, across, rows, start) => {
    const after = reshaped(square, { across, rows, start });
    expect(isWhole(after)).toBe(true);
    square.shades.forEach((keys, at) => {
      const pattern = patternIn(square, keys);
      const expected = pattern === undefined ? keys.filter(key => has(after, key))
        : keysOf(after).filter(key => (key - pattern.first) % pattern.step === 0 && (key >= pattern.first || pattern.first - pattern.step < square.start));
      expect(after.shades[at]).toEqual(expected);
    });
  }));
});

test('multiples of three go on when the square gets longer', () => {
  const threes = made(typeMultiples(squareOf(1), '3'));
  expect(shadedBy(made(typeSide(threes, 'across', '12')), 1)).toEqual(Array.from({ length: 40 }, (_, at) => 3 * at + 3));
  expect(shadedBy(made(typeStart(threes, '101')), 1).slice(0, 2)).toEqual([102, 105]);
});

test('shading twice is no shading, and shading some leaves the others', () => {
  fc.assert(fc.property(squares, fc.array(fc.nat(143), { minLength: 1, maxLength: 5 }), (square, which) => {
    const keys = [...new Set(which.map(at => keysOf(square)[at % (square.rows * square.across)]!))];
    const once = shade(square, keys);
    expect(isWhole(once)).toBe(true);
    expect(new Set([...shadedBy(once, square.brush), ...keys]).size).toBe(new Set([...shadedBy(square, square.brush), ...keys]).size);
    const [bare] = [shade({ ...square, shades: [[], [], []] }, keys)];
    expect(shade(bare, keys).shades).toEqual([[], [], []]);
  }));
});

test('counting on and back marks where it ends, or is refused', () => {
  fc.assert(fc.property(numberSquares.filter(({ markers }) => markers.length > 0 && markers.length < 5), fc.nat(150), fc.constantFrom(1, -1), (square, count, sign) => {
    const to = square.markers.at(-1)!.at + sign * count;
    const moved = typeStep(square, String(count), sign as 1 | -1);
    expect(isRefusal(moved)).toBe(count === 0 || !has(square, to));
    if (!isRefusal(moved)) expect(moved.props.markers.at(-1)?.at).toBe(to);
  }));
});

test('the way between two numbers is on the square, in whole rows and then in ones', () => {
  fc.assert(fc.property(numberSquares, fc.nat(143), fc.nat(143), (square, one, other) => {
    const keys = keysOf(square);
    const [from, to] = [keys[one % keys.length]!, keys[other % keys.length]!];
    const way = wayOf(square, from, to);
    expect([way[0], way.at(-1)]).toEqual([from, to]);
    expect(way.every(key => has(square, key))).toBe(true);
    const steps = way.slice(1).map((key, at) => Math.abs(key - way[at]!));
    expect(steps).toEqual([...steps].sort((a, b) => b - a));
    expect(steps.every(step => step === 1 || step === square.across)).toBe(true);
  }));
});

test.each(['101', '0', '-3', '2.5', 'x', '', '1/2'])('%j is no number of the square to a hundred', text => expect(isRefusal(typedNumber(squareOf(1), text))).toBe(true));
test.each([['across', '1'], ['across', '13'], ['rows', '0'], ['rows', '13'], ['rows', 'x']] as const)('%s cannot be %s', (side, text) => expect(isRefusal(typeSide(squareOf(1), side, text))).toBe(true));
test.each(['0', '1', '101'])('multiples of %s are refused', text => expect(isRefusal(typeMultiples(squareOf(1), text))).toBe(true));

test('markers have ids of their own, at most five; of products there is one', () => {
  const five = [3, 1, 4, 1, 5].reduce((so, key) => made(mark(so, key)), squareOf(1));
  expect(new Set(five.markers.map(({ id }) => id)).size).toBe(5);
  expect(isRefusal(mark(five, 9))).toBe(true);
  const products = turnedOver(five);
  expect(made(mark(made(mark(products, 708)), 303)).markers).toEqual([{ id: 'm1', at: 303 }]);
  expect(turnedOver(products)).toEqual(squareOf(1));
});
