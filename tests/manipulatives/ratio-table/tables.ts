import * as fc from 'fast-check';
import { tableOf, type RatioTable } from '../../../widgets/manipulatives/ratio-table/ratio-table.ts';
import { Fraction, toExact } from '../../../widgets/maths/exact.ts';
import { isRefusal, type Refusal } from '../../../widgets/maths/refusal.ts';

/** A number that a pupil would meet: whole, or with a small denominator. */
export const amounts: fc.Arbitrary<Fraction> = fc.record({ n: fc.integer({ min: 1, max: 60 }), d: fc.constantFrom(1, 1, 1, 2, 3, 5) }).map(({ n, d }) => new Fraction(n, d));

/** What every cell is, and which of them are shown: numbers in proportion, some of them to be found. */
export const hidden: fc.Arbitrary<{ readonly whole: readonly (readonly Fraction[])[]; readonly table: RatioTable }> = fc.record({
  terms: fc.oneof(fc.tuple(amounts, amounts), fc.tuple(amounts, amounts, amounts)), times: fc.array(amounts, { minLength: 1, maxLength: 5 }),
  asked: fc.array(fc.boolean(), { minLength: 18, maxLength: 18 }),
}).map(({ terms, times, asked }) => {
  const whole = times.map(by => terms.map(term => term.mul(by)));
  const cells = whole.map((column, nth) => column.map((amount, at) => (asked[nth * 3 + at] ? '?' : toExact(amount))));
  return { whole, table: tableOf(terms.map(() => ({})), cells) };
});

/** The cells, column by column. */
export const cellsOf = ({ columns }: RatioTable): readonly (readonly string[])[] => columns.map(({ cells }) => cells);

/** The props of a change that was made; throws the reason of one that was not. */
export function made(moved: { readonly props: RatioTable } | Refusal): RatioTable {
  if (isRefusal(moved)) throw new Error(moved.refused);
  return moved.props;
}
