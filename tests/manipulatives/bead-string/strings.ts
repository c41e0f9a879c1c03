import * as fc from 'fast-check';
import { stringOf, type BeadString } from '../../../widgets/manipulatives/bead-string/bead-string.ts';
import { isRefusal, type Refusal } from '../../../widgets/maths/refusal.ts';

const shape = fc.record({
  beads: fc.constantFrom<BeadString['beads']>(10, 20, 100), shares: fc.array(fc.nat(40), { maxLength: 6 }),
  inRows: fc.constantFrom({}, { inRows: true } as const), counted: fc.constantFrom({}, { counted: true } as const),
});

/** Strings as they come about: any size, any runs that fit, in rows or not, with or without numbers. */
export const strings: fc.Arbitrary<BeadString> = shape.map(({ beads, shares, inRows, counted }) => {
  const fitting = shares.reduce<readonly number[]>((so, share) => (share > 0 && so.reduce((a, b) => a + b, share) <= beads ? [...so, share] : so), []);
  return stringOf(beads, fitting, { ...inRows, ...counted });
});

/** The props of a change that was made; throws the reason of one that was not. */
export function made(moved: { readonly props: BeadString } | Refusal): BeadString {
  if (isRefusal(moved)) throw new Error(moved.refused);
  return moved.props;
}
