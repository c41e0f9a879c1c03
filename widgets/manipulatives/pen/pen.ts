import type { Box, Point } from '../../board/document.ts';
import type { Piece } from '../../board/manipulative.ts';
import type { Mark } from '../../board/marks.ts';
import { curveThrough, simplified, type Curve } from './curve.ts';

/** The colours of the pen, as roles: each is dark enough on the board. */
export const COLOURS = ['ink', 'part-1', 'part-6', 'part-3', 'part-2', 'part-4'] as const;
export type Colour = (typeof COLOURS)[number];
/** A stroke: the points that are left of it, x and y in turn, from the tile's corner in board units. */
export type Pen = { readonly points: readonly number[]; readonly colour: Colour; readonly thickness: 'thin' | 'thick' };

/** The most points of a stroke. */
export const MOST_POINTS = 2000;
/** How far a stroke may be simplified, board units: less than its own thickness. */
const TOLERANCE = 0.8;
const THICKNESS = { thin: 3, thick: 8 } as const;

/** The points in pairs. */
export function pointsOf({ points }: Pick<Pen, 'points'>): readonly Point[] {
  return Array.from({ length: Math.floor(points.length / 2) }, (_, at) => ({ x: points[at * 2] ?? 0, y: points[at * 2 + 1] ?? 0 }));
}

// A stroke is read several times for every picture; what it is made of does not change.
const curves = new WeakMap<readonly number[], Curve>();

function curveOf(props: Pen): Curve {
  const known = curves.get(props.points);
  if (known) return known;
  const curve = curveThrough(pointsOf(props));
  curves.set(props.points, curve);
  return curve;
}

/** Round the curve and half its thickness. */
export function box(props: Pen): Box {
  const around = THICKNESS[props.thickness] / 2 + 1;
  const { x, y, width, height } = curveOf(props).box;
  return { x: x - around, y: y - around, width: width + 2 * around, height: height + 2 * around };
}

/** One smooth path; a single point is a dot. */
export function marks(props: Pen): readonly Mark[] {
  const { d, box: whole } = curveOf(props);
  const thickness = THICKNESS[props.thickness];
  const [x, y] = props.points;
  if (props.points.length === 2 && x !== undefined && y !== undefined) {
    return [{ mark: 'circle', part: 'stroke', x, y, radius: thickness / 2, edge: props.colour, thickness: thickness / 2 }];
  }
  return [{ mark: 'path', part: 'stroke', d, box: whole, edge: props.colour, thickness }];
}

const tenth = (length: number): number => Math.round(length * 10) / 10;

/** What is kept of a line that was drawn: simplified, from its own corner, in the colour and thickness of the stroke before. */
export function drawn(points: readonly Point[], was?: Pen): Piece<Pen> | undefined {
  const finite = points.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  if (finite.length === 0) return undefined;
  const close = simplified(finite, TOLERANCE);
  const every = Math.ceil(close.length / (MOST_POINTS - 1));
  const kept = every === 1 ? close : close.filter((_, at) => at % every === 0 || at === close.length - 1);
  const corner = { x: tenth(Math.min(...kept.map(({ x }) => x))), y: tenth(Math.min(...kept.map(({ y }) => y))) };
  const flat = kept.flatMap(({ x, y }) => [tenth(x - corner.x), tenth(y - corner.y)]);
  return { at: corner, props: { points: flat, colour: was?.colour ?? 'ink', thickness: was?.thickness ?? 'thin' } };
}
