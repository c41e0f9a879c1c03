import { spaceOf, type Space } from '../../board/card.ts';
import type { Box, PartId, Point } from '../../board/document.ts';
import type { Around, Held } from '../../board/manipulative.ts';
import type { TextSize } from '../../board/marks.ts';
import type { Token } from '../../board/said.ts';
import { circlesIn, hung, type Circle, type PartWhole } from './part-whole.ts';
import { rowsOf, type Rows } from './rows.ts';
import { contentOf, isWritten, tokenOf, type Content } from './worth.ts';

/** Board units. */
const LEAST_RADIUS = 40;
const GAP = 12;
const RISE = 26;
/** Room under the things in a circle for what they come to. */
const LINE = 44;
/** The smallest text where it is largest: a circle has room for it at the least. */
const LARGEST_MINOR = 26;

/** What a circle has to have room for: `rows`, the things in it; `line`, their number under them. `token`: what is said of it; `writes`: what is written in it, of an empty one nothing. */
interface Filled { readonly circle: Circle; readonly content: Content; readonly token: Token; readonly writes: Token; readonly rows: Rows; readonly line: number }
/** A circle where it is drawn: `slot`, where things lie in it; `number`, where it is written. */
export interface Drawn extends Filled, Point { readonly depth: number; readonly slot: Box; readonly number: Point }
/** A model as it is drawn, the whole first; all circles are as large as the fullest needs. */
export interface Layout { readonly radius: number; readonly circles: readonly Drawn[] }

function filled(props: PartWhole, circle: Circle, held: readonly Held[]): Filled {
  const content = contentOf(circle, held);
  const rows = rowsOf(held.filter(({ slot }) => slot === circle.id).map(({ box }) => box));
  const token = tokenOf(props, circle, held);
  const writes = content.value || content.asked ? token : { ...token, value: { word: '' } };
  return { circle, content, token, writes, rows, line: content.holds > 0 && isWritten(props, content) ? LINE : 0 };
}

/** How large a circle has to be for what is in it. Not by the surface: slots are the same on all of them. */
function roomFor({ content, writes, rows, line }: Filled): number {
  const number = spaceOf(writes, 'minor', { text: { value: LARGEST_MINOR, label: LARGEST_MINOR, minor: LARGEST_MINOR } });
  const needs = Math.max(number.width, number.above + number.below) / 2 + 4;
  return content.holds === 0 ? needs : Math.max(Math.hypot(rows.width, rows.height + line) / 2 - 4, needs);
}

/** How many circles stand beside each other under a circle. */
const breadth = (circle: Circle): number => (circle.parts ? circle.parts.reduce((sum, part) => sum + breadth(part), 0) : 1);

/** How far across each circle stands, in circles; a whole over the middle of its first and last part. */
function across(circle: Circle, start: number): ReadonlyMap<PartId, number> {
  const parts = circle.parts ?? [];
  let from = start;
  const below = new Map(parts.flatMap(part => {
    const placed = across(part, from);
    from += breadth(part);
    return [...placed];
  }));
  const [first, last] = [parts[0], parts.at(-1)].map(part => (part && below.get(part.id)) ?? start + 0.5);
  return new Map([[circle.id, ((first ?? start) + (last ?? start)) / 2], ...below]);
}

/** Where a circle stands: `aside` of the whole among the parts, and `along` from it. Zeros are never negative, for they are compared. */
function placed({ side }: PartWhole, aside: number, along: number): Point {
  const [x, y] = side === 'above' ? [aside, along] : side === 'below' ? [aside, -along] : side === 'left' ? [along, aside] : [-along, aside];
  return { x: x + 0, y: y + 0 };
}

/** The circles where they are drawn; the middle of the whole is the origin, so that it stays where it is whatever hangs on it. */
export function layout(props: PartWhole, held: readonly Held[]): Layout {
  const all = new Map(circlesIn(props.whole).map(circle => [circle.id, filled(props, circle, held)]));
  const radius = Math.max(LEAST_RADIUS, ...[...all.values()].map(roomFor));
  const places = across(props.whole, 0);
  const middle = places.get(props.whole.id) ?? 0;
  const circles = hung(props.whole).flatMap(({ circle, depth }): readonly Drawn[] => {
    const one = all.get(circle.id);
    if (!one) return [];
    const { x, y } = placed(props, ((places.get(circle.id) ?? 0) - middle) * (2 * radius + GAP), depth * (2 * radius + RISE));
    const { width, height } = one.content.holds === 0 ? { width: radius * 1.4, height: radius * 1.4 } : one.rows;
    const slot = { x: x - width / 2, y: y - (height + one.line) / 2, width, height };
    return [{ ...one, x, y, depth, slot, number: { x, y: one.line === 0 ? y : slot.y + height + one.line / 2 } }];
  });
  return { radius, circles };
}

/** The largest text in which every number, and the card of a veil over it, has room in its circle; the same for all, so that none tells how long it is. */
export function sizeOf({ radius, circles }: Layout, { text }: Pick<Around, 'text'>): TextSize {
  const fits = (size: TextSize): boolean => {
    const high = text[size];
    // A veil's card is twice as wide as the text is high; its corners are round, and may lie on the circle.
    if (Math.hypot(high, 0.8 * high) > radius + 2 || (circles.some(({ line }) => line > 0) && 1.6 * high > LINE)) return false;
    return circles.every(({ writes }) => spaceOf(writes, size, { text }).width <= 2 * radius - 6);
  };
  return (['value', 'label'] as const).find(fits) ?? 'minor';
}

/** The circles as a box. */
export function field({ radius, circles }: Layout): Box {
  const [xs, ys, reach] = [circles.map(({ x }) => x), circles.map(({ y }) => y), radius + 2];
  const [left, top] = [Math.min(...xs) - reach, Math.min(...ys) - reach];
  return { x: left, y: top, width: Math.max(...xs) + reach - left, height: Math.max(...ys) + reach - top };
}

/** What is written under a model: its middle, and its room. */
export interface Line { readonly at: Point; readonly token: Token; readonly space: Space }

/** Lines of values under a model, one under the other. */
export function linesUnder({ x, y, width, height }: Box, tokens: readonly Token[], around: Around): readonly Line[] {
  const high = around.text.label * 1.8;
  return tokens.map((token, at) => ({ token, at: { x: x + width / 2, y: y + height + (at + 0.6) * high }, space: spaceOf(token, 'label', around) }));
}
