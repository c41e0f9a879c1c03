import * as fc from 'fast-check';
import { arrayOf, isArray, type DotArray } from '../../../widgets/manipulatives/array/array.ts';
import { isRefusal, type Refusal } from '../../../widgets/maths/refusal.ts';

const side = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 3 });

/** Arrays as they come about: any rows and columns, split or not, with some left over or none. */
export const arrays: fc.Arbitrary<DotArray> = fc.record({
  rows: side, columns: side, over: fc.nat(6), things: fc.constantFrom('dots' as const, 'squares' as const), written: fc.constantFrom('all' as const, 'sides' as const, 'none' as const),
}).map(({ rows, columns, ...more }) => arrayOf(rows, columns, more)).filter(isArray);

/** The props of a change that was made; throws the reason of one that was not. */
export function made(moved: { readonly props: DotArray } | DotArray | Refusal): DotArray {
  if (isRefusal(moved)) throw new Error(moved.refused);
  return 'props' in moved ? moved.props : moved;
}
