import { spaceOf } from '../../board/card.ts';
import type { Box, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { Token } from '../../board/said.ts';
import { RADIUS, type Piece } from './cuts.ts';
import { LABEL, pieces, written, type FractionShape } from './fraction-shape.ts';

/** A part where it lies: turned, with its middle and the box around it. */
export interface Laid { readonly piece: Piece; readonly outline: readonly Point[]; readonly middle: Point; readonly box: Box }

/** A turn, in shares of a whole one. */
export const TURNS = 24;

function turned({ x, y }: Point, turn: number): Point {
  const angle = turn / TURNS * 2 * Math.PI;
  return { x: x * Math.cos(angle) - y * Math.sin(angle), y: x * Math.sin(angle) + y * Math.cos(angle) };
}

function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The middle of what an outline holds: of its area, so that it lies inside of all parts but bent ones. */
function middleOf(outline: readonly Point[]): Point {
  const sums = outline.reduce<Point & { readonly area: number }>((so, one, at) => {
    const next = outline[(at + 1) % outline.length] ?? one;
    const cross = one.x * next.y - next.x * one.y;
    return { area: so.area + cross, x: so.x + (one.x + next.x) * cross, y: so.y + (one.y + next.y) * cross };
  }, { area: 0, x: 0, y: 0 });
  return { x: sums.x / (3 * sums.area), y: sums.y / (3 * sums.area) };
}

/** Every part as it lies, around the middle of the shape. */
export function laid(props: FractionShape): readonly Laid[] {
  return pieces(props).map(piece => {
    const outline = piece.outline.map(one => turned(one, props.turn));
    return { piece, outline, middle: middleOf(outline), box: boxOf(outline) };
  });
}

/** An outline as a path; of a circle with its true arc. */
export function pathOf({ piece: { arc }, outline }: Laid, turn: number): string {
  const at = ({ x, y }: Point): string => `${x.toFixed(2)} ${y.toFixed(2)}`;
  if (arc === undefined) return `M ${outline.map(at).join(' L ')} Z`;
  const [from, to] = arc;
  const rim = (share: number): string => at(turned({ x: RADIUS * Math.sin(share * 2 * Math.PI), y: -RADIUS * Math.cos(share * 2 * Math.PI) }, turn));
  const half = (end: number): string => `A ${RADIUS} ${RADIUS} 0 0 1 ${rim(end)}`;
  const curve = `${half((from + to) / 2)} ${half(to)}`;
  return to - from === 1 ? `M ${rim(from)} ${curve} Z` : `M 0 0 L ${rim(from)} ${curve} Z`;
}

/** The room of the shape by itself. */
function field(props: FractionShape): Box {
  const { x, y, width, height } = boxOf(laid(props).flatMap(({ outline }) => outline));
  return { x: x - 2, y: y - 2, width: width + 4, height: height + 4 };
}

/** What is shaded, below the shape: its middle and its size. Undefined when it is not written. */
export function labelOf(props: FractionShape, around: Around): { readonly token: Token; readonly at: Point; readonly width: number; readonly high: number } | undefined {
  if (!props.label) return undefined;
  const token = { value: written(props), parts: [LABEL] };
  const { y, height } = field(props);
  // A fraction's room, whatever is written, so that nothing moves when the number is veiled.
  const high = around.text.value * 1.9;
  return { token, high, width: spaceOf(token, 'value', around).width, at: { x: 0, y: y + height + 6 + high / 2 } };
}

/** The shape around 0, 0 and what is written below it. */
export function box(props: FractionShape, around: Around): Box {
  const { x, y, width, height } = field(props);
  const label = labelOf(props, around);
  if (label === undefined) return { x, y, width, height };
  const left = Math.min(x, -label.width / 2);
  return { x: left, y, width: Math.max(x + width, label.width / 2) - left, height: height + 6 + label.high };
}

/** Lines to and fro over all that an outline holds, as wide as they lie apart: where a finger finds a part that is no upright rectangle. */
export function over({ outline, box: { y, height } }: Laid): { readonly points: readonly Point[]; readonly width: number } {
  const lines = 8;
  const width = height / lines;
  const points = Array.from({ length: lines }, (_, line) => {
    const level = y + (line + 0.5) * width;
    const xs = crossings(outline, level);
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const inner = Math.min(width, right - left) / 2;
    const ends = [{ x: left + inner, y: level }, { x: right - inner, y: level }];
    return line % 2 === 0 ? ends : ends.toReversed();
  });
  return { points: points.flat(), width };
}

/** Where a level line crosses an outline. */
function crossings(outline: readonly Point[], level: number): readonly number[] {
  return outline.flatMap((one, at) => {
    const next = outline[(at + 1) % outline.length] ?? one;
    if ((one.y <= level) === (next.y <= level)) return [];
    return [one.x + (next.x - one.x) * (level - one.y) / (next.y - one.y)];
  });
}
