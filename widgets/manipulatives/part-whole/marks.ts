import type { Around } from '../../board/manipulative.ts';
import type { Mark } from '../../board/marks.ts';
import { drawnAt, field, linesUnder, numberAt, radiusOf, sizeOf, type Drawn } from './layout.ts';
import type { Box } from '../../board/document.ts';
import type { PartWhole } from './part-whole.ts';
import { unequal } from './words.ts';
import { contentOf, disagreements, isWritten, tokenOf } from './worth.ts';

/** A line from edge to edge of two circles. */
function joined(one: Drawn, other: Drawn, radius: number): Mark {
  const [x, y] = [other.x - one.x, other.y - one.y];
  const far = Math.hypot(x, y);
  const at = (from: Drawn, by: number) => ({ x: from.x + x / far * by, y: from.y + y / far * by });
  return { mark: 'line', points: [at(one, radius), at(other, -radius)], edge: 'ink', thickness: 3 };
}

/** What is written in a circle; nothing in an empty one, over which a veil lies as over any. */
function numberOf(props: PartWhole, drawn: Drawn, around: Around): readonly Mark[] {
  const { circle } = drawn;
  const content = contentOf(circle, around.held);
  if (!isWritten(props, content)) return [];
  const isEmpty = content.value === undefined && !content.asked;
  const token = tokenOf(props, circle, around.held);
  const at = numberAt(props, drawn, around.held);
  return [{ mark: 'value', part: circle.id, token: isEmpty ? { ...token, value: { word: '' } } : token, at, size: sizeOf(props, around), anchor: 'middle' }];
}

/** The lines, the circles over them, what is written in them; and where parts do not come to their whole, that and a ring around it. */
export function marks(props: PartWhole, around: Around): readonly Mark[] {
  const { held } = around;
  const radius = radiusOf(props, held);
  const drawn = drawnAt(props, held);
  const placeOf = (id: string): Drawn | undefined => drawn.find(({ circle }) => circle.id === id);
  const lines = drawn.flatMap(one => (one.circle.parts ?? []).flatMap(part => {
    const other = placeOf(part.id);
    return other ? [joined(one, other, radius)] : [];
  }));
  const circles = drawn.map(({ x, y, depth }): Mark => (
    { mark: 'circle', x, y, radius, fill: depth === 0 ? 'part-1' : 'board', edge: depth === 0 ? 'part-1' : 'ink', thickness: 2.5 }));
  const wrong = disagreements(props, held);
  const tokens = wrong.map(one => unequal(props, held, one));
  const rings = wrong.flatMap(({ node }, at): readonly Mark[] => {
    const place = placeOf(node.circle.id);
    return place ? [{ mark: 'circle', x: place.x, y: place.y, radius: radius - 5, edge: 'warning', dashed: true, thickness: 2.5, about: tokens[at]?.parts ?? [] }] : [];
  });
  const said = linesUnder(props, tokens, around).flatMap(({ at }, nth): readonly Mark[] => {
    const token = tokens[nth];
    return token ? [{ mark: 'value', token, about: token.parts, at, size: 'label', anchor: 'middle', edge: 'warning' }] : [];
  });
  return [...lines, ...circles, ...rings, ...drawn.flatMap(one => numberOf(props, one, around)), ...said];
}

/** The circles, and what is written under them. */
export function box(props: PartWhole, around: Around): Box {
  const circles = field(props, around.held);
  const lines = linesUnder(props, disagreements(props, around.held).map(one => unequal(props, around.held, one)), around);
  const wide = Math.max(circles.width, ...lines.map(({ space }) => space.width));
  const high = circles.height + (lines.length === 0 ? 0 : (lines.length + 0.3) * around.text.label * 1.8);
  return { x: circles.x - (wide - circles.width) / 2, y: circles.y, width: wide, height: high };
}
