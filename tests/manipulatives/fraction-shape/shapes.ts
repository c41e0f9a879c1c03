import * as fc from 'fast-check';
import { countsOf, CUTS, SHAPES, type Cutting } from '../../../widgets/manipulatives/fraction-shape/cuts.ts';
import type { FractionShape } from '../../../widgets/manipulatives/fraction-shape/fraction-shape.ts';

/** Every cut of every shape that there is; grids in one row. */
export const CUTTINGS: readonly Cutting[] = SHAPES.flatMap(shape => CUTS.flatMap(cut => countsOf(shape, cut).map(count => ({ shape, cut, count, across: cut === 'grid' ? count : 1 }))));

/** Shapes as they come about: any cut, any parts shaded, turned, in grids of several rows. */
export const shapes: fc.Arbitrary<FractionShape> = fc.record({
  cutting: fc.constantFrom(...CUTTINGS), seed: fc.array(fc.constantFrom('0', '1'), { minLength: 48, maxLength: 48 }), rows: fc.integer({ min: 1, max: 6 }),
  turn: fc.nat(23), label: fc.constantFrom({}, { label: true } as const), as: fc.constantFrom('fraction', 'decimal', 'percent'),
}).map(({ cutting: { shape, cut, count }, seed, rows, turn, label, as }) => (
  { shape, cut, across: cut !== 'grid' ? 1 : count % rows === 0 ? count / rows : count, shades: seed.slice(0, count).join(''), turn, as, ...label }));
