import { around } from './box.ts';
import type { Box, Point } from './document.ts';
import { BOARD_END } from './document.ts';

/** The point in the middle of a box. */
export function middle(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The smallest box around all of these; undefined around none. */
export function aroundAll(boxes: readonly Box[]): Box | undefined {
  const [first, ...others] = boxes;
  return first && others.reduce(around, first);
}

/** A tile's box and its corner, which may lie outside it: both have to be on the board, so that the tile can be opened again. */
export function withCorner(box: Box, corner: Point): Box {
  return around(box, { ...corner, width: 0, height: 0 });
}

/** Whether two boxes overlap, or lie less than `gap` board units from each other both ways. With a gap of 0, edges that meet do not overlap. */
export function meet(one: Box, other: Box, gap = 0): boolean {
  return one.x < other.x + other.width + gap && other.x < one.x + one.width + gap
    && one.y < other.y + other.height + gap && other.y < one.y + one.height + gap;
}

/** A box or a point, moved. */
export function moved<Thing extends Point>(thing: Thing, by: Point): Thing {
  return { ...thing, x: thing.x + by.x, y: thing.y + by.y };
}

/** How to move from one point to another. */
export function away(from: Point, to: Point): Point {
  return { x: to.x - from.x, y: to.y - from.y };
}

/** The nearest number to this one that is not less than `least` nor more than `most`. */
export function clamp(number: number, least: number, most: number): number {
  return Math.min(Math.max(number, least), most);
}

/** The point of a box that is nearest to a point. */
export function nearestIn(box: Box, point: Point): Point {
  return { x: clamp(point.x, box.x, box.x + box.width), y: clamp(point.y, box.y, box.y + box.height) };
}

/** The move nearest to `by` that keeps a box on the board. What already reaches over the edge may stay there, and goes no further. */
export function onBoard(box: Box, by: Point): Point {
  return { x: alongside(box.x, box.width, by.x), y: alongside(box.y, box.height, by.y) };
}

function alongside(start: number, size: number, by: number): number {
  return clamp(by, Math.min(0, -BOARD_END - start), Math.max(0, BOARD_END - start - size));
}

/** A place as the document keeps it: on the board, to a hundredth of a board unit, which is finer than anyone sees. */
export function kept(point: Point): Point {
  const keep = (number: number) => clamp(Math.round(number * 100) / 100, -BOARD_END, BOARD_END);
  return { x: keep(point.x), y: keep(point.y) };
}
