import type { Box, Point } from './document.ts';

/** Whether a point lies in a box, its edges too; `reach` board units beside it count as inside. */
export function holds(box: Box, point: Point, reach = 0): boolean {
  return point.x >= box.x - reach && point.x <= box.x + box.width + reach
    && point.y >= box.y - reach && point.y <= box.y + box.height + reach;
}

/** Whether `inner` lies wholly in `outer`; edges may touch. */
export function contains(outer: Box, inner: Box): boolean {
  return inner.x >= outer.x && inner.y >= outer.y
    && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height;
}

/** The smallest box around two. */
export function around(one: Box, two: Box): Box {
  const x = Math.min(one.x, two.x);
  const y = Math.min(one.y, two.y);
  return {
    x, y,
    width: Math.max(one.x + one.width, two.x + two.width) - x,
    height: Math.max(one.y + one.height, two.y + two.height) - y,
  };
}

/** How far a point is from a box in board units; 0 inside. */
export function distanceToBox(box: Box, point: Point): number {
  const x = Math.max(box.x - point.x, 0, point.x - box.x - box.width);
  const y = Math.max(box.y - point.y, 0, point.y - box.y - box.height);
  return Math.hypot(x, y);
}

/** How far a point is from a line through `points`, in board units; infinite when there are none. */
export function distanceToLine(points: readonly Point[], point: Point): number {
  const first = points[0];
  if (!first) return Infinity;
  let least = Math.hypot(point.x - first.x, point.y - first.y);
  let from = first;
  for (const to of points) {
    least = Math.min(least, distanceToSegment(from, to, point));
    from = to;
  }
  return least;
}

function distanceToSegment(from: Point, to: Point, point: Point): number {
  const run = { x: to.x - from.x, y: to.y - from.y };
  const length = run.x ** 2 + run.y ** 2;
  const along = length === 0 ? 0 : Math.min(Math.max(((point.x - from.x) * run.x + (point.y - from.y) * run.y) / length, 0), 1);
  return Math.hypot(point.x - from.x - along * run.x, point.y - from.y - along * run.y);
}

/** The box around a hit area: a box as it is, a line with its width; undefined for a line of no points. */
export function boxOfHit(hit: Box | { readonly points: readonly Point[]; readonly width: number }): Box | undefined {
  if (!('points' in hit)) return hit;
  const half = hit.width / 2;
  const boxes = hit.points.map(({ x, y }) => ({ x: x - half, y: y - half, width: hit.width, height: hit.width }));
  return boxes.length === 0 ? undefined : boxes.reduce(around);
}
