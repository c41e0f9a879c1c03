import * as fc from 'fast-check';
import { rackOf, SIZES, type Rekenrek } from '../../../widgets/manipulatives/rekenrek/rekenrek.ts';
import { isRefusal, type Refusal } from '../../../widgets/maths/refusal.ts';

/** Racks as they come about: any size, any counts, with or without numbers, in fives or whole rows. */
export const racks: fc.Arbitrary<Rekenrek> = fc.constantFrom(...SIZES).chain(size => fc.record({
  counts: fc.array(fc.nat(10), { minLength: size, maxLength: size }), plain: fc.boolean(), counted: fc.boolean(),
})).map(({ counts, plain, counted }) => rackOf(counts, { ...(plain && { plain }), ...(counted && { counted }) }));

/** The props of a change that was made; throws the reason of one that was not. */
export function made(moved: { readonly props: Rekenrek } | Refusal): Rekenrek {
  if (isRefusal(moved)) throw new Error(moved.refused);
  return moved.props;
}
