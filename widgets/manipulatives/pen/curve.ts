import type { Box, Point } from '../../board/document.ts';

/** A smooth curve as SVG path data, and the box that all of it lies in. */
export interface Curve { readonly d: string; readonly box: Box }

const RUN = 300;

function distanceToSegment(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / square));
  return Math.hypot(point.x - a.x - along * dx, point.y - a.y - along * dy);
}

/**
 * The points that are left when none that is dropped lies further than `tolerance` from the line between its neighbours that are kept
 * (Ramer 1972, Douglas and Peucker 1973). The ends stay; a line that never moved is one point. Worked off a list, in runs of a few hundred points
 * whose ends stay too, so that the time grows with the length of a stroke and not with its square.
 */
export function simplified(points: readonly Point[], tolerance: number): readonly Point[] {
  const last = points.length - 1;
  const spans = Array.from({ length: Math.ceil(last / RUN) }, (_, run): readonly [number, number] => [run * RUN, Math.min(last, (run + 1) * RUN)]);
  const keep = new Set([0, last, ...spans.map(([start]) => start)]);
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const far = farthest(points, span);
    if (far === undefined || far.distance <= tolerance) continue;
    keep.add(far.at);
    spans.push([span[0], far.at], [far.at, span[1]]);
  }
  const kept = points.filter((_, at) => keep.has(at));
  const [first] = kept;
  const isDot = first !== undefined && kept.every(({ x, y }) => Math.hypot(x - first.x, y - first.y) <= tolerance);
  return isDot ? [first] : kept;
}

function farthest(points: readonly Point[], [start, end]: readonly [number, number]): { readonly at: number; readonly distance: number } | undefined {
  const [a, b] = [points[start], points[end]];
  if (a === undefined || b === undefined) return undefined;
  let found: { at: number; distance: number } | undefined;
  for (let at = start + 1; at < end; at++) {
    const point = points[at];
    const distance = point === undefined ? 0 : distanceToSegment(point, a, b);
    if (found === undefined || distance > found.distance) found = { at, distance };
  }
  return found;
}

const number = (length: number): string => String(Math.round(length * 100) / 100);
const written = ({ x, y }: Point): string => `${number(x)} ${number(y)}`;

/** Which way the curve goes through a point; nowhere at the ends, and at a corner, so that corners stay sharp. */
function heading(before: Point | undefined, here: Point, after: Point | undefined): Point {
  if (before === undefined || after === undefined) return { x: 0, y: 0 };
  const [into, out] = [{ x: here.x - before.x, y: here.y - before.y }, { x: after.x - here.x, y: after.y - here.y }];
  const long = Math.hypot(into.x, into.y) * Math.hypot(out.x, out.y);
  if (long === 0 || (into.x * out.x + into.y * out.y) / long < 0.3) return { x: 0, y: 0 };
  const [x, y] = [after.x - before.x, after.y - before.y];
  const far = Math.hypot(x, y);
  return far === 0 ? { x: 0, y: 0 } : { x: x / far, y: y / far };
}

/** A curve through all the points, of cubic pieces that meet without a bend (Catmull and Rom 1974, with handles no longer than a third of a piece). */
export function curveThrough(points: readonly Point[]): Curve {
  const headings = points.map((here, at) => heading(points[at - 1], here, points[at + 1]));
  const pieces = points.slice(1).map((end, at) => {
    const start = points[at] ?? end;
    const third = Math.hypot(end.x - start.x, end.y - start.y) / 3;
    const [out, into] = [headings[at] ?? { x: 0, y: 0 }, headings[at + 1] ?? { x: 0, y: 0 }];
    return [{ x: start.x + out.x * third, y: start.y + out.y * third }, { x: end.x - into.x * third, y: end.y - into.y * third }, end];
  });
  // A cubic piece lies within its four points, so their box holds the curve.
  const all = [...points.slice(0, 1), ...pieces.flat()];
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const corner = { x: xs.reduce((a, b) => Math.min(a, b), Infinity), y: ys.reduce((a, b) => Math.min(a, b), Infinity) };
  const size = { width: xs.reduce((a, b) => Math.max(a, b), -Infinity) - corner.x, height: ys.reduce((a, b) => Math.max(a, b), -Infinity) - corner.y };
  const d = [...points.slice(0, 1).map(point => `M ${written(point)}`), ...pieces.map(piece => `C ${piece.map(written).join(' ')}`)].join(' ');
  return { d, box: { ...corner, ...size } };
}
