import * as fc from 'fast-check';
import type { Moved } from '../../../widgets/board/manipulative.ts';
import { withBoth } from '../../../widgets/manipulatives/columns/calculate.ts';
import { isSound, MOST, worthOfAll, type Columns, type Ranks } from '../../../widgets/manipulatives/columns/columns.ts';
import { columnsFor } from '../../../widgets/manipulatives/columns/from.ts';
import { Fraction } from '../../../widgets/maths/exact.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';

export const COUNTERS: Ranks = { least: -3, most: 6, things: 'counter' };
export const BLOCKS: Ranks = { least: 0, most: 3, things: 'block' };

/** The props of a change that was made; throws the reason of one that was not. */
export function made(moved: Moved<Columns>): Columns {
  if (isRefusal(moved)) throw new Error(moved.refused);
  return moved.props;
}

/** A number in columns, from its first digit to that of ones at least. */
export function columns(value: string, more: Partial<Columns> = {}): Columns {
  return columnsFor(new Fraction(value), { exchange: 'steps', heads: 'words', counted: true, written: true, ...more }, COUNTERS)!;
}

/** Two numbers, the second to be added or taken away. */
export const both = (start: string, change: string, does: 'add' | 'take', more: Partial<Columns> = {}): Columns =>
  made(withBoth(columns('0', more), [new Fraction(start), new Fraction(change)], { does, ranks: COUNTERS }));

/** Whole and decimal numbers that a chart has columns for, with a sum of two that it has them for too. */
export const numbers = fc.tuple(fc.nat(4_999_999), fc.nat(3)).map(([many, places]) => new Fraction(many, 10 ** places));

/** A chart with any counts at all in it, without a sum. */
export const charts: fc.Arbitrary<Columns> = fc.record({
  first: fc.integer({ min: -3, max: 6 }), counts: fc.array(fc.nat(MOST), { minLength: 1, maxLength: 10 }), exchange: fc.constantFrom('alone' as const, 'steps' as const, 'off' as const),
}).filter(({ first, counts }) => first - counts.length + 1 >= -3).map(each => ({ ...each, nth: 1, heads: 'words' as const, counted: true as const, written: true as const }));

/** What stands and what is left, as numbers to compare. */
export const worths = (props: Columns): readonly string[] => [props.counts, props.sum?.left ?? []].map(counts => worthOfAll(props, counts).toFraction());
export const sound = (props: Columns): boolean => isSound(props, COUNTERS) && props.counts.every(count => count >= 0 && count <= MOST);
