import { spaceOf, type Space } from '../../board/card.ts';
import type { Box, PartId, Point } from '../../board/document.ts';
import type { Around, Held, Slot } from '../../board/manipulative.ts';
import type { TextSize } from '../../board/marks.ts';
import type { Token } from '../../board/said.ts';
import { circlesIn, hung, type Circle, type PartWhole } from './part-whole.ts';
import { contentOf, isWritten, tokenOf } from './worth.ts';

/** Board units. */
const LEAST_RADIUS = 40;
const GAP = 12;
const RISE = 26;
/** Between things that the board packs in a slot, as the board leaves it. */
const PACKED = 4;
/** Room under the things in a circle for what they come to. */
const LINE = 44;
/** The smallest text where it is largest: what a circle has room for at the least. */
const LARGEST_MINOR = 26;

/** A circle where it is drawn. */
export interface Drawn extends Point { readonly circle: Circle; readonly depth: number }
/** The rows of things in a circle: as wide and high as they come out. */
type Rows = Pick<Box, 'width' | 'height'>;

/** Things in rows that are so wide, as the board packs them. */
function packed(boxes: readonly Box[], width: number): Rows {
  let [x, y, high, wide] = [0, 0, 0, 0];
  for (const box of boxes) {
    if (x > 0 && x + box.width > width + 0.001) [x, y, high] = [0, y + high + PACKED, 0];
    [wide, x, high] = [Math.max(wide, x + box.width), x + box.width + PACKED, Math.max(high, box.height)];
  }
  return { width: wide, height: y + high };
}

/** The rows in which things need the smallest circle. */
export function rowsOf(boxes: readonly Box[]): Rows {
  const across = boxes.map((_, at) => boxes.slice(0, at + 1).reduce((sum, { width }) => sum + width + PACKED, -PACKED));
  const all = across.map(width => packed(boxes, Math.max(width, ...boxes.map(box => box.width))));
  return all.reduce((best, rows) => (Math.hypot(rows.width, rows.height) < Math.hypot(best.width, best.height) ? rows : best), all[0] ?? { width: 0, height: 0 });
}

const inside = ({ id }: Circle, held: readonly Held[]): readonly Box[] => held.filter(({ slot }) => slot === id).map(({ box }) => box);

/** Room under the things in a circle for their number. */
const lineOf = (props: PartWhole, circle: Circle, held: readonly Held[]): number => {
  const content = contentOf(circle, held);
  return content.holds > 0 && isWritten(props, content) ? LINE : 0;
};

/** How large a circle has to be for what is in it. Not by the surface: slots are the same on all of them. */
function roomFor(props: PartWhole, circle: Circle, held: readonly Held[]): number {
  const boxes = inside(circle, held);
  const text = { value: LARGEST_MINOR, label: LARGEST_MINOR, minor: LARGEST_MINOR };
  const number = spaceOf(tokenOf(props, circle, held), 'minor', { text });
  const writes = Math.max(number.width / 2, (number.above + number.below) / 2) + 2;
  if (boxes.length === 0) return writes;
  const { width, height } = rowsOf(boxes);
  return Math.max(Math.hypot(width, height + lineOf(props, circle, held)) / 2 - 4, writes);
}

/** The radius of the circles; all are as large as the fullest needs. */
export function radiusOf(props: PartWhole, held: readonly Held[]): number {
  return Math.max(LEAST_RADIUS, ...circlesIn(props.whole).map(circle => roomFor(props, circle, held)));
}

/** How many circles stand beside each other under a circle. */
const breadth = (circle: Circle): number => (circle.parts ? circle.parts.reduce((sum, part) => sum + breadth(part), 0) : 1);

/** How far across each circle stands, in circles; a whole over the middle of its parts. */
function across(circle: Circle, start: number): ReadonlyMap<PartId, number> {
  if (!circle.parts) return new Map([[circle.id, start + 0.5]]);
  let from = start;
  const below = circle.parts.map(part => {
    const placed = across(part, from);
    from += breadth(part);
    return placed;
  });
  const ends = [circle.parts[0], circle.parts.at(-1)].map((part, at) => (part ? below.at(-at)?.get(part.id) ?? start : start));
  return new Map([[circle.id, ((ends[0] ?? 0) + (ends[1] ?? 0)) / 2], ...below.flatMap(each => [...each])]);
}

/** The circles where they are drawn; the middle of the whole is the origin, so that it stays where it is whatever comes under it. */
export function drawnAt(props: PartWhole, held: readonly Held[]): readonly Drawn[] {
  const radius = radiusOf(props, held);
  const places = across(props.whole, 0);
  const middle = places.get(props.whole.id) ?? 0;
  return hung(props.whole).map(({ circle, depth }): Drawn => {
    const aside = ((places.get(circle.id) ?? 0) - middle) * (2 * radius + GAP);
    const along = depth * (2 * radius + RISE);
    const point = props.side === 'above' ? { x: aside, y: along } : props.side === 'below' ? { x: aside, y: -along }
      : props.side === 'left' ? { x: along, y: aside } : { x: -along, y: aside };
    return { circle, depth, x: point.x + 0, y: point.y + 0 };
  });
}

/** Where things lie in a circle, in its middle, with room under them for their number. */
export function slotBox(props: PartWhole, { circle, x, y }: Drawn, held: readonly Held[]): Box {
  const boxes = inside(circle, held);
  const side = radiusOf(props, held) * 1.4;
  const { width, height } = boxes.length === 0 ? { width: side, height: side } : rowsOf(boxes);
  return { x: x - width / 2, y: y - (height + lineOf(props, circle, held)) / 2, width, height };
}

/** Where the number of a circle is written: in its middle, or under the things in it. */
export function numberAt(props: PartWhole, drawn: Drawn, held: readonly Held[]): Point {
  const line = lineOf(props, drawn.circle, held);
  const { y, height } = slotBox(props, drawn, held);
  return line === 0 ? { x: drawn.x, y: drawn.y } : { x: drawn.x, y: y + height + line / 2 };
}

/** The largest text in which every number, and the card of a veil over it, has room in its circle; the same for all, so that none tells how long it is. */
export function sizeOf(props: PartWhole, around: Around): TextSize {
  const radius = radiusOf(props, around.held);
  const isLine = circlesIn(props.whole).some(circle => lineOf(props, circle, around.held) > 0);
  const fits = (size: TextSize): boolean => circlesIn(props.whole).every(circle => {
    const { width } = spaceOf(tokenOf(props, circle, around.held), size, { text: around.text });
    return Math.max(width, 2 * around.text[size]) <= 2 * radius + GAP - 4 && 1.6 * around.text[size] <= (isLine ? LINE : 2 * radius);
  });
  return (['value', 'label'] as const).find(fits) ?? 'minor';
}

/** What is written under the model: its middle, and its room. */
export interface Line { readonly at: Point; readonly space: Space }

/** The circles as a box. */
export function field(props: PartWhole, held: readonly Held[]): Box {
  const radius = radiusOf(props, held) + 2;
  const drawn = drawnAt(props, held);
  const [xs, ys] = [drawn.map(({ x }) => x), drawn.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - radius, Math.min(...ys) - radius];
  return { x: left, y: top, width: Math.max(...xs) + radius - left, height: Math.max(...ys) + radius - top };
}

/** Lines of values under the model, one under the other. */
export function linesUnder(props: PartWhole, tokens: readonly Token[], around: Around): readonly Line[] {
  const { x, y, width, height } = field(props, around.held);
  const high = around.text.label * 1.8;
  return tokens.map((token, at) => ({ at: { x: x + width / 2, y: y + height + (at + 0.6) * high }, space: spaceOf(token, 'label', around) }));
}

const TOO_LARGE = 240;
const MOST_THINGS = 30;

/** One slot a circle: what is worth something may lie in it, unless a number is written there. */
export function slots(props: PartWhole, held: readonly Held[], nameOf: (id: PartId) => string): readonly Slot[] {
  return drawnAt(props, held).map((drawn): Slot => {
    const { id, amount } = drawn.circle;
    const accepts: Slot['accepts'] = (one, already) => {
      if (amount && 'value' in amount) return { refused: 'A number is written in this circle. Empty it first, then lay things in it.' };
      if (one.value === undefined) return { refused: 'A circle holds what is worth something, such as counters.' };
      if (one.box.width > TOO_LARGE || one.box.height > TOO_LARGE) return { refused: 'This is too large for a circle.' };
      return already.length < MOST_THINGS ? 'whole' : { refused: 'This circle is full. Put things together first, or take some out.' };
    };
    return { id, name: nameOf(id), box: slotBox(props, drawn, held), lies: 'heap', accepts };
  });
}
