import type { Point } from './document.ts';
import type { Role } from './marks.ts';

/** What lies over a fill, in the role's edge colour: drawn in a square of `size` board units that is laid side by side in both directions. */
export interface Pattern {
  readonly size: number;
  readonly lines: readonly (readonly [Point, Point])[];
  readonly dots: readonly (Point & { readonly radius: number })[];
  /** Board units, of the lines. */
  readonly thickness: number;
}

/** How strongly a pattern covers the fill, so that ink is still read on it. */
export const PATTERN_STRENGTH = 0.35;

const line = (x: number, y: number, toX: number, toY: number): readonly [Point, Point] => [{ x, y }, { x: toX, y: toY }];
const lines = (size: number, ...drawn: readonly (readonly [Point, Point])[]): Pattern => ({ size, lines: drawn, dots: [], thickness: 1 });


const PATTERNS: Readonly<Partial<Record<Role, Pattern>>> = {
  'part-2': lines(8, line(-1, 1, 1, -1), line(0, 8, 8, 0), line(7, 9, 9, 7)),
  'part-3': { size: 8, lines: [], dots: [{ x: 2, y: 2, radius: 1 }, { x: 6, y: 6, radius: 1 }], thickness: 1 },
  'part-4': lines(7, line(3.5, 0, 3.5, 7)),
  'part-5': lines(10, line(-1, 1, 1, -1), line(0, 10, 10, 0), line(9, 11, 11, 9), line(0, 0, 10, 10), line(9, -1, 11, 1), line(-1, 9, 1, 11)),
  'part-6': lines(7, line(0, 3.5, 7, 3.5)),
};

/**
 * The pattern of a fill, so that the six parts differ in grey and to every eye: the first is plain, then diagonal lines, dots, upright lines,
 * cross-hatch and level lines. Other roles have none: rods differ by their length, counters in how dark they are.
 */
export function patternOf(role: Role): Pattern | undefined {
  return PATTERNS[role];
}
