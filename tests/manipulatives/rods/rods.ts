import * as fc from 'fast-check';
import { lengthOf, MOST_LONG, rodsOf, type Rods } from '../../../widgets/manipulatives/rods/rods.ts';
import { isRefusal, type Refusal } from '../../../widgets/maths/refusal.ts';

const on = fc.constantFrom<{ readonly numerals?: true; readonly letters?: true; readonly upright?: true }>(
  {}, { numerals: true }, { letters: true }, { upright: true }, { numerals: true, upright: true }, { numerals: true, letters: true });
const row = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 6 }).filter(long => long.reduce((a, b) => a + b) <= MOST_LONG);

/** Rods as they come about: up to five rows of up to six rods, any of them one, written on or not, lying or upright. */
export const someRods: fc.Arbitrary<Rods> = fc.record({ rows: fc.array(row, { minLength: 1, maxLength: 5 }), one: fc.integer({ min: 1, max: 10 }), looks: on })
  .map(({ rows, one, looks }) => rodsOf(rows, { one, ...looks }));

/** The lengths of the rods, row by row. */
export const lengths = ({ rows }: Rods): readonly (readonly number[])[] => rows.map(each => each.map(({ long }) => long));
/** How long all of them are together. */
export const total = ({ rows }: Rods): number => lengthOf(rows.flat());

/** The props of a change that was made; throws the reason of one that was not. */
export function made(moved: { readonly props: Rods } | Refusal): Rods {
  if (isRefusal(moved)) throw new Error(moved.refused);
  return moved.props;
}
