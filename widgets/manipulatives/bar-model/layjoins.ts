import type { Box, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import { aroundAll } from '../../board/room.ts';
import { fromValue } from '../../maths/print.ts';
import { lanes, type Stretched } from './lanes.ts';
import { inRow, tokenFor, type BarPlace } from './layrow.ts';
import { compared, numberId, spanned, type BarModel, type Brace, type Comparison, type Id, type SideBrace, type SpanBrace } from './model.ts';
import { boxOf, valueText, wordText, type Text, type Written } from './texts.ts';

/** Where a brace, or the bracket under a run that tells its number, is drawn. `ends`: where its two ends are taken hold of. */
export interface BracePlace {
  readonly id: Id; readonly brace?: Brace;
  readonly line: readonly Point[]; readonly tick: readonly Point[]; readonly ends: readonly Point[];
  readonly texts: readonly Written[]; readonly box: Box;
}
/** Braces of one bar, measured: room above and below it, and where they are once the bar is placed. */
export interface Braces { readonly above: number; readonly below: number; place(bar: BarPlace): readonly BracePlace[] }

interface Loose extends Stretched { readonly id: Id; readonly brace?: Brace; readonly left: number; readonly right: number; readonly texts: readonly Text[]; readonly side: 'above' | 'below' }

const total = (texts: readonly Text[]): number => texts.reduce((all, { width }) => all + width, 0) + Math.max(texts.length - 1, 0) * 8;
const tall = (texts: readonly Text[]): number => Math.max(0, ...texts.map(({ above, below }) => above + below));

function loose(bar: BarPlace, one: Pick<Loose, 'id' | 'brace' | 'texts' | 'side'>, ids: ReadonlySet<Id>): Loose {
  const boxes = bar.parts.filter(({ part }) => ids.has(part.id)).map(({ box }) => box);
  const left = Math.min(...boxes.map(({ x }) => x));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const half = Math.max(right - left, total(one.texts)) / 2;
  const middle = (left + right) / 2;
  return { ...one, left, right, from: middle - half, to: middle + half, inner: right - left };
}

/** `bar`: the bar as it stands when its corner is at the origin; only what is across counts here. */
export function measureBraces(model: BarModel, bar: BarPlace, around: Around): Braces {
  const { value } = around.text;
  const here = new Set(bar.parts.map(({ part }) => part.id));
  const braces = model.braces.filter((brace): brace is SpanBrace => brace.kind === 'span' && here.has(brace.from));
  const items = [
    ...braces.map((brace) => {
      const token = tokenFor(model, brace.id, brace.quantity);
      return loose(bar, { id: brace.id, brace, side: brace.side, texts: token ? [valueText(token, 'value', around)] : [] }, new Set(spanned(model, brace).map(({ id }) => id)));
    }),
    ...bar.parts.flatMap(({ part }) => {
      if (part.kind === 'part') return [];
      const id = numberId(part.id);
      const { number, sign } = part;
      const value = number && valueText({ value: number.is === 'known' ? fromValue(number.value, number.as) : { unknown: true }, parts: [id] }, 'value', around);
      // The sign stands beside the number, not in it, and without a number too, so that under a veil it tells nothing of what is written.
      const own = value ? [value] : [];
      const texts = sign === undefined ? [wordText('×', 'value', around), ...own] : [...own, wordText(sign, 'value', around, { typed: true })];
      return [loose(bar, { id, side: 'below', texts }, new Set([part.id]))];
    }),
  ];
  const sides = (['above', 'below'] as const).map((side) => stack(items.filter((item) => item.side === side), value));
  return {
    above: sides[0]?.height ?? 0, below: sides[1]?.height ?? 0,
    place: (placed) => sides.flatMap(({ items: own }, index) => own.map(({ item, offset }) => braceAt(item, placed, { offset, away: index === 0 ? -1 : 1, value }))),
  };
}

/** Offsets of braces from their bar, lane by lane. */
function stack(items: readonly Loose[], value: number): { readonly height: number; readonly items: readonly { readonly item: Loose; readonly offset: number }[] } {
  const lane = lanes(items, 0.4 * value);
  const heights = Array.from({ length: Math.max(-1, ...lane) + 1 }, (_, at) =>
    1.2 * value + Math.max(0, ...items.map(({ texts }, index) => lane[index] === at ? tall(texts) : 0)));
  const before = (at: number): number => heights.slice(0, at).reduce((all, height) => all + height, 0);
  return { height: before(heights.length), items: items.map((item, index) => ({ item, offset: before(lane[index] ?? 0) })) };
}

function braceAt({ id, brace, left, right, texts }: Loose, bar: BarPlace, { offset, away, value }: { readonly offset: number; readonly away: 1 | -1; readonly value: number }): BracePlace {
  const dx = bar.box.x;
  const y = (out: number): number => away === -1 ? bar.box.y - bar.above - offset - out : bar.box.y + bar.box.height + bar.below + offset + out;
  const [from, to, middle] = [dx + left, dx + right, dx + (left + right) / 2];
  const line = [{ x: from, y: y(0.25 * value) }, { x: from, y: y(0.6 * value) }, { x: to, y: y(0.6 * value) }, { x: to, y: y(0.25 * value) }];
  const tick = texts.length === 0 ? [] : [{ x: middle, y: y(0.6 * value) }, { x: middle, y: y(0.8 * value) }];
  const room = tall(texts);
  const written = inRow(texts, { x: middle, y: y(1.05 * value + room / 2) });
  return { id, ...(brace && { brace }), line, tick, ends: [{ x: from, y: y(0.45 * value) }, { x: to, y: y(0.45 * value) }], texts: written, box: boxAround([...line, ...tick], written) };
}

function boxAround(points: readonly Point[], texts: readonly Written[]): Box {
  const boxes = [...points.map(({ x, y }): Box => ({ x, y, width: 0, height: 0 })), ...texts.map(boxOf)];
  return aroundAll(boxes) ?? { x: 0, y: 0, width: 0, height: 0 };
}

/** Where a comparison is drawn: a dashed gap from a bar's end with an arrow, its value in it or beyond. `end`: where its end is taken hold of. */
export interface ComparisonPlace {
  readonly comparison: Comparison; readonly gap: Box; readonly dashed: boolean; readonly arrow: readonly Point[];
  readonly end: Point; readonly texts: readonly Written[]; readonly box: Box;
}
export interface Comparisons { readonly below: number; place(bar: BarPlace, below: number): readonly ComparisonPlace[] }

/** The comparisons that begin at the end of a bar: the first stands in the bar's own row, others under it. `widthOf`: how wide a part is drawn. */
export function measureComparisons(model: BarModel, bar: Id, { widthOf, around }: { widthOf(part: Id): number; readonly around: Around }): Comparisons {
  const own = model.comparisons.filter((comparison) => comparison.bar === bar);
  const { value } = around.text;
  const texts = own.map((comparison) => tokenFor(model, comparison.id, comparison.quantity)).map((token) => token ? valueText(token, 'value', around) : undefined);
  const pitch = Math.max(1.6 * value, ...texts.map((text) => text ? text.above + text.below + 0.3 * value : 0));
  const reach = own.map((comparison) => compared(model, comparison).reduce((all, { id }) => all + widthOf(id), 0));
  return {
    below: Math.max(own.length - 1, 0) * pitch,
    place: ({ box }, below) => own.map((comparison, index) => {
      const row = index === 0 ? box : { ...box, y: box.y + box.height + below + (index - 1) * pitch, height: pitch };
      return comparisonAt(comparison, { row, reach: reach[index] ?? 0, text: texts[index], value, side: model.align === 'right' ? -1 : 1, dashed: index === 0 });
    }),
  };
}

interface Gap { readonly row: Box; readonly reach: number; readonly text: Text | undefined; readonly value: number; readonly side: 1 | -1; readonly dashed: boolean }

function comparisonAt(comparison: Comparison, { row, reach, text, value, side, dashed }: Gap): ComparisonPlace {
  const from = side === 1 ? row.x + row.width : row.x;
  const length = reach - row.width;
  const to = from + side * Math.max(length, 0);
  const gap: Box = { x: Math.min(from, to), y: row.y, width: Math.abs(to - from), height: row.height };
  const fits = text !== undefined && text.width + 0.8 * value <= gap.width;
  const middle = row.y + row.height / 2;
  const low = fits ? row.y + row.height - 0.3 * value : middle;
  const beyond = to + side * ((text?.width ?? 0) / 2 + 0.5 * value);
  const room = text ? { x: fits ? (from + to) / 2 : beyond, y: fits ? middle - 0.15 * value : middle } : undefined;
  const written = text && room ? [{ ...text, at: room }] : [];
  const arrow = [{ x: from, y: low }, { x: to, y: low }];
  const box = aroundAll([gap, ...written.map(boxOf)]) ?? gap;
  return { comparison, gap, dashed, arrow, end: { x: to, y: middle }, texts: written, box };
}

/** Braces beside several bars: beyond everything that is drawn, the shorter nearer. */
export function laySides(model: BarModel, bars: readonly BarPlace[], { boxes, around }: { readonly boxes: readonly Box[]; readonly around: Around }): readonly BracePlace[] {
  const { value } = around.text;
  const side = model.align === 'right' ? -1 : 1;
  const edge = side === 1 ? Math.max(...boxes.map(({ x, width }) => x + width)) : Math.min(...boxes.map(({ x }) => x));
  const items = model.braces.filter((brace): brace is SideBrace => brace.kind === 'side').map((brace) => {
    const own = bars.filter(({ bar }) => brace.bars.includes(bar.id)).map(({ box }) => box);
    const [top, bottom] = [Math.min(...own.map(({ y }) => y)), Math.max(...own.map(({ y, height }) => y + height))];
    const token = tokenFor(model, brace.id, brace.quantity);
    const text = token && valueText(token, 'value', around);
    const half = Math.max(bottom - top, text ? text.above + text.below : 0) / 2;
    return { brace, top, bottom, text, from: (top + bottom) / 2 - half, to: (top + bottom) / 2 + half, inner: bottom - top };
  });
  const lane = lanes(items, 0.3 * value);
  const widths = Array.from({ length: Math.max(-1, ...lane) + 1 }, (_, at) => 1.8 * value + Math.max(0, ...items.map(({ text }, index) => lane[index] === at ? text?.width ?? 0 : 0)));
  return items.map(({ brace, top, bottom, text }, index) => {
    const out = widths.slice(0, lane[index] ?? 0).reduce((all, width) => all + width, 0);
    const x = (by: number): number => edge + side * (out + by);
    const middle = (top + bottom) / 2;
    // It points at its value with a corner: a level tick before a number would be read as a minus.
    const corner = Math.min(0.25 * value, (bottom - top) / 4);
    const point = text ? [{ x: x(0.85 * value), y: middle - corner }, { x: x(0.85 * value) + side * corner, y: middle }, { x: x(0.85 * value), y: middle + corner }] : [];
    const line = [{ x: x(0.5 * value), y: top }, { x: x(0.85 * value), y: top }, ...point, { x: x(0.85 * value), y: bottom }, { x: x(0.5 * value), y: bottom }];
    const texts = text ? [{ ...text, at: { x: x(1.45 * value + text.width / 2), y: middle } }] : [];
    return { id: brace.id, brace, line, tick: [], ends: [{ x: x(0.7 * value), y: top }, { x: x(0.7 * value), y: bottom }], texts, box: boxAround(line, texts) };
  });
}
