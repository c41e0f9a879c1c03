import * as fc from 'fast-check';
import { keysOf, MOST_MARKERS, numbersOf, squareOf, type HundredSquare } from '../../../widgets/manipulatives/hundred-square/hundred-square.ts';
import { isRefusal, type Refusal } from '../../../widgets/maths/refusal.ts';

const shape = fc.record({
  start: fc.constantFrom(0, 1, 1, -20, 101), across: fc.integer({ min: 2, max: 12 }), rows: fc.integer({ min: 1, max: 12 }),
  times: fc.constantFrom({}, {}, { times: true } as const), upwards: fc.constantFrom({}, { upwards: true } as const), neighbours: fc.constantFrom({}, { neighbours: true } as const),
  brush: fc.constantFrom(1, 2, 3), shaded: fc.array(fc.nat(143), { maxLength: 12 }), step: fc.integer({ min: 2, max: 15 }), marked: fc.array(fc.nat(143), { maxLength: MOST_MARKERS }),
});

/** Squares as they come about: some cells shaded, a pattern in another shade, some marked. */
export const squares: fc.Arbitrary<HundredSquare> = shape.map(({ start, across, rows, times, upwards, neighbours, brush, shaded, step, marked }) => {
  const bare = squareOf(start, { across, rows, brush, ...times, ...upwards, ...neighbours });
  const keys = keysOf(bare);
  const key = (at: number): number => keys[at % keys.length]!;
  const some = [...new Set(shaded.map(key))].sort((one, other) => one - other);
  return { ...bare, shades: [some, bare.times ? [] : numbersOf(bare, { first: start + step - 1, step }), []], markers: marked.slice(0, bare.times ? 1 : MOST_MARKERS).map((at, nth) => ({ id: `m${nth + 1}`, at: key(at) })) };
});

/** Squares of numbers only. */
export const numberSquares = squares.filter(square => !square.times);

/** The props of a change that was made; throws the reason of one that was not. */
export function made(moved: { readonly props: HundredSquare } | Refusal): HundredSquare {
  if (isRefusal(moved)) throw new Error(moved.refused);
  return moved.props;
}
