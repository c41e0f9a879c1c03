import * as fc from 'fast-check';
import { rolled, WRITINGS, type HundredGrid } from '../../../widgets/manipulatives/hundred-grid/hundred-grid.ts';

/** Grids as they come about: any shading of either size, in columns or rows, written in any ways. */
export const grids: fc.Arbitrary<HundredGrid> = fc.record({
  of: fc.constantFrom(100, 1000), runs: fc.array(fc.tuple(fc.constantFrom('0', '1', '2'), fc.integer({ min: 1, max: 60 })), { maxLength: 20 }),
  by: fc.constantFrom('columns', 'rows'), brush: fc.constantFrom({}, { brush: 2 } as const), writes: fc.subarray([...WRITINGS]),
}).map(({ of, runs, by, brush, writes }) => ({ of, by, writes, ...brush, runs: rolled(runs.map(([shade, count]) => shade.repeat(count)).join('').padEnd(of, '0').slice(0, of)) }));
