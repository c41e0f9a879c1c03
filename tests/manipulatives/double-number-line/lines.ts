import * as fc from 'fast-check';
import { faultOf, lineOf, type DoubleNumberLine, type Side } from '../../../widgets/manipulatives/double-number-line/double-number-line.ts';
import { toExact } from '../../../widgets/maths/exact.ts';
import { isRefusal, type Refusal } from '../../../widgets/maths/refusal.ts';
import { amounts } from '../ratio-table/tables.ts';

const asks = fc.constantFrom<Side | undefined>(undefined, undefined, 'top', 'bottom');

/** Lines as they come about: any ratio, any pairs at ticks and between them, some of their numbers to be found. */
export const lines: fc.Arbitrary<DoubleNumberLine> = fc.record({
  top: amounts, bottom: amounts, step: amounts, many: fc.integer({ min: 1, max: 12 }), plain: fc.boolean(), length: fc.constantFrom(160, 260, 600),
  places: fc.array(fc.tuple(fc.integer({ min: 1, max: 24 }), asks), { maxLength: 4 }),
}).map(({ top, bottom, step, many, plain, length, places }) => {
  const half = step.div(2);
  const reach = top.div(step).ceil();
  const to = step.mul(reach.compare(many) > 0 ? reach : many);
  const pairs = places.filter(([at]) => half.mul(at).compare(to) <= 0).map(([at, which]): readonly [string, Side?] => (which ? [toExact(half.mul(at)), which] : [toExact(half.mul(at))]));
  return lineOf({ fixes: [toExact(top), toExact(bottom)], pairs, to: toExact(to), step: toExact(step), length, ...(plain && { plain: true as const }) });
}).filter(line => faultOf(line) === undefined);

/** The props of a change that was made; throws the reason of one that was not. */
export function made(moved: { readonly props: DoubleNumberLine } | Refusal): DoubleNumberLine {
  if (isRefusal(moved)) throw new Error(moved.refused);
  return moved.props;
}
