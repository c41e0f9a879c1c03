import type { Box } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { Mark, TextSize } from '../../board/marks.ts';
import { field, layout, linesUnder, sizeOf, type Drawn } from './layout.ts';
import type { PartWhole } from './part-whole.ts';
import { unequal } from './words.ts';
import { disagreements, isWritten } from './worth.ts';

/** A line from edge to edge of two circles. */
function joined(one: Drawn, other: Drawn, radius: number): Mark {
  const [x, y] = [other.x - one.x, other.y - one.y];
  const far = Math.hypot(x, y);
  const at = (from: Drawn, by: number) => ({ x: from.x + x / far * by, y: from.y + y / far * by });
  return { mark: 'line', points: [at(one, radius), at(other, -radius)], edge: 'ink', thickness: 3 };
}

function lines(circles: readonly Drawn[], radius: number): readonly Mark[] {
  return circles.flatMap(one => (one.circle.parts ?? []).flatMap(part => {
    const other = circles.find(({ circle }) => circle === part);
    return other ? [joined(one, other, radius)] : [];
  }));
}

/** What is written in a circle; nothing in an empty one, over which a veil lies as over any. */
function written(props: PartWhole, { circle, content, writes, number }: Drawn, size: TextSize): readonly Mark[] {
  return isWritten(props, content) ? [{ mark: 'value', part: circle.id, token: writes, at: number, size, anchor: 'middle' }] : [];
}

/** The lines, the circles over them, what is written in them; and where parts do not come to their whole, that and a ring around it. */
export function marks(props: PartWhole, around: Around): readonly Mark[] {
  const all = layout(props, around.held);
  const { radius, circles } = all;
  const size = sizeOf(all, around);
  const rounds = circles.map(({ x, y, depth }): Mark => (
    { mark: 'circle', x, y, radius, fill: depth === 0 ? 'part-1' : 'board', edge: depth === 0 ? 'part-1' : 'ink', thickness: 2.5 }));
  const wrong = disagreements(props, around.held).map(one => ({ ...one, token: unequal(props, around.held, one) }));
  const rings = wrong.flatMap(({ node, token }): readonly Mark[] => circles.filter(({ circle }) => circle === node.circle).map(({ x, y }): Mark => (
    { mark: 'circle', x, y, radius: radius - 5, edge: 'warning', dashed: true, thickness: 2.5, about: token.parts })));
  const said = linesUnder(field(all), wrong.map(({ token }) => token), around).map(({ token, at }): Mark => (
    { mark: 'value', token, about: token.parts, at, size: 'label', anchor: 'middle', edge: 'warning' }));
  return [...lines(circles, radius), ...rounds, ...rings, ...circles.flatMap(one => written(props, one, size)), ...said];
}

/** The circles, and what is written under them. */
export function box(props: PartWhole, around: Around): Box {
  const circles = field(layout(props, around.held));
  const under = linesUnder(circles, disagreements(props, around.held).map(one => unequal(props, around.held, one)), around);
  const wide = Math.max(circles.width, ...under.map(({ space }) => space.width));
  const high = circles.height + (under.length === 0 ? 0 : (under.length + 0.3) * around.text.label * 1.8);
  return { x: circles.x - (wide - circles.width) / 2, y: circles.y, width: wide, height: high };
}
