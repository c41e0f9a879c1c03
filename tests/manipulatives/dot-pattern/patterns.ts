import * as fc from 'fast-check';
import { ARRANGEMENTS, dotsOf, hasRoom, SECONDS, SEEDS, type DotPattern } from '../../../widgets/manipulatives/dot-pattern/dot-pattern.ts';

const shape = fc.record({
  arrangement: fc.constantFrom(...ARRANGEMENTS), first: fc.nat(20), second: fc.oneof(fc.constant(0), fc.nat(10)), seed: fc.nat(SEEDS - 1),
  seconds: fc.constantFrom(...SECONDS), upright: fc.boolean(), carded: fc.boolean(), counted: fc.boolean(),
});

/** Cards as they come about: any arrangement that has room for its dots, under a card or not. */
export const patterns: fc.Arbitrary<DotPattern> = shape.filter(each => hasRoom(each.arrangement, each)).map(({ arrangement, first, second, upright, carded, counted, ...more }) => (
  dotsOf(arrangement, [first, second], { ...more, ...(upright && { upright }), ...(carded && { carded }), ...(counted && { counted }) })));

/** Those that are seen. */
export const seen: fc.Arbitrary<DotPattern> = patterns.map(({ carded: _, ...props }) => props);
