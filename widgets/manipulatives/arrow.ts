import type { Point } from '../board/document.ts';
import type { Mark } from '../board/marks.ts';

/** A small head of an arrow, its middle on `at`. `way`: one to the right or left, or one down or up; `half` of its length in board units. */
export function arrowhead(at: Point, way: Point, half: number): Mark {
  const [back, tip] = [{ x: at.x - half * way.x, y: at.y - half * way.y }, { x: at.x + half * way.x, y: at.y + half * way.y }];
  const [left, right] = [{ x: back.x + half * way.y, y: back.y + half * way.x }, { x: back.x - half * way.y, y: back.y - half * way.x }];
  const box = { x: at.x - half, y: at.y - half, width: 2 * half, height: 2 * half };
  return { mark: 'path', d: `M ${tip.x} ${tip.y} L ${left.x} ${left.y} L ${right.x} ${right.y} Z`, box, fill: 'accent', edge: 'accent', thickness: 1 };
}
