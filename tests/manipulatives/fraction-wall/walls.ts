import * as fc from 'fast-check';
import type { Moved } from '../../../widgets/board/manipulative.ts';
import { wallOf, type FractionWall, type Strip } from '../../../widgets/manipulatives/fraction-wall/fraction-wall.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';

/** What a change makes, which must not be refused. */
export function made<Props>(moved: Moved<Props>): Props {
  if (isRefusal(moved)) throw new Error(moved.refused);
  return moved.props;
}

/** Strips of one to three wholes in one to twenty-four parts, shaded anyhow. */
export const strips: fc.Arbitrary<Strip> = fc.record({ cut: fc.integer({ min: 1, max: 24 }), wholes: fc.integer({ min: 1, max: 3 }), seed: fc.array(fc.constantFrom('0', '1', '2'), { minLength: 72, maxLength: 72 }) })
  .map(({ cut, wholes, seed }) => ({ id: 's1', cut, shades: seed.slice(0, cut * wholes).join('') }));

/** Walls of one to five such strips, with and without numbers. */
export const walls: fc.Arbitrary<FractionWall> = fc.record({
  all: fc.array(strips, { minLength: 1, maxLength: 5 }), each: fc.constantFrom({}, { each: true } as const), total: fc.constantFrom({}, { total: true } as const),
  as: fc.constantFrom('fraction', 'mixed', 'decimal', 'percent', 'ratio'),
}).map(({ all, each, total, as }) => ({ ...wallOf([], { ...each, ...total, as, next: all.length + 1 }), strips: all.map((strip, at) => ({ ...strip, id: `s${at + 1}` })) }));
