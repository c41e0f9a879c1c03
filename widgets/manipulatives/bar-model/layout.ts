import type { Box, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import { aroundAll } from '../../board/room.ts';
import { disagreements, sketched } from './carriers.ts';
import { laySides, measureBraces, measureComparisons, type BracePlace, type ComparisonPlace } from './layjoins.ts';
import { measureRow, nameLines, type BarPlace, type Row } from './layrow.ts';
import type { Bar, BarModel, Id } from './model.ts';
import { boxOf, flow, wordText, type Written } from './texts.ts';
import { widthsOf, type Widths } from './widths.ts';

/** A sentence under the drawing. `about`: the parts that it would give away; it is not shown while one of them is veiled. */
export interface Note { readonly about: readonly Id[]; readonly warns: boolean; readonly written: readonly Written[] }
export interface Heading { readonly set: Id; readonly written: Written }
/** Where everything of a bar model is, in the tile's coordinates; the origin is the left top corner of the first bar, so that it stays when labels come. */
export interface Layout {
  readonly bars: readonly BarPlace[]; readonly braces: readonly BracePlace[]; readonly comparisons: readonly ComparisonPlace[];
  readonly headings: readonly Heading[]; readonly notes: readonly Note[];
  readonly widths: Widths; readonly box: Box;
}

const layouts = new WeakMap<BarModel, WeakMap<Around['text'], { readonly veiled: Around['veiled']; readonly layout: Layout }>>();

/** Lays a bar model out for a surface. The same model on the same surface is laid out once. */
export function layoutOf(model: BarModel, around: Around): Layout {
  const known = layouts.get(model) ?? new WeakMap();
  layouts.set(model, known);
  const before = known.get(around.text);
  if (before && before.veiled === around.veiled) return before.layout;
  const layout = lay(model, around);
  known.set(around.text, { veiled: around.veiled, layout });
  return layout;
}

/** The bars in the order in which they stand: those of no set, then set by set. */
export function standing(model: BarModel): readonly Bar[] {
  const place = new Map(model.sets.map(({ id }, index) => [id, index]));
  const setOf = (bar: Bar): number => bar.set === undefined ? -1 : place.get(bar.set) ?? -1;
  return model.bars.toSorted((a, b) => setOf(a) - setOf(b));
}

function lay(model: BarModel, around: Around): Layout {
  const widths = widthsOf(model);
  const rows = standing(model).map((bar) => measureRow(model, bar, { widths, around }));
  const placed = rowsPlaced(model, rows, { widths, around });
  const boxes = [
    ...placed.bars.flatMap(({ texts, box }) => [box, ...texts.map(boxOf)]), ...placed.braces.map(({ box }) => box),
    ...placed.comparisons.map(({ box }) => box), ...placed.headings.map(({ written }) => boxOf(written)),
  ];
  const sides = laySides(model, placed.bars, { boxes, around });
  const drawn = aroundAll([...boxes, ...sides.map(({ box }) => box)]) ?? { x: 0, y: 0, width: 0, height: 0 };
  const notes = notesOf(model, around, drawn);
  const all = aroundAll([drawn, ...notes.flatMap(({ written }) => written.map(boxOf))]) ?? drawn;
  return { ...placed, braces: [...placed.braces, ...sides], notes, widths, box: grown(all, 0.2 * around.text.value) };
}

const grown = (box: Box, by: number): Box => ({ x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by });

/** Puts the rows under each other: each with its headings, braces and comparisons. */
function rowsPlaced(model: BarModel, rows: readonly Row[], { widths, around }: { readonly widths: Widths; readonly around: Around }): Pick<Layout, 'bars' | 'braces' | 'comparisons' | 'headings'> {
  const { value, label } = around.text;
  const span = Math.max(0, ...rows.map(({ width }) => width));
  const height = Math.max(...rows.map((row) => row.height));
  const column = columnOf(model, { span, around });
  const placed = { bars: [] as BarPlace[], braces: [] as BracePlace[], comparisons: [] as ComparisonPlace[], headings: [] as Heading[] };
  let bottom: number | undefined;
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    const set = row.bar.set === before?.bar.set ? undefined : model.sets.find(({ id }) => id === row.bar.set);
    const x = model.align === 'right' ? span - row.width : 0;
    const own = measureBraces(model, row.place({ x: 0, y: 0 }, height, 0), around);
    const gaps = measureComparisons(model, row.bar.id, { widthOf: (part) => widths.of.get(part) ?? 0, around });
    const head = row.above + own.above;
    const space = before?.bar.wholeOf === row.bar.id && head === 0 ? 0 : (set ? 1.2 : 0.8) * value;
    const y = bottom === undefined ? 0 : bottom + space + (set ? 2 * label : 0) + head;
    const bar = row.place({ x, y }, height, column);
    if (set) placed.headings.push(headingAt(set, { x: model.align === 'right' ? span : 0, y: y - head - label, around }));
    placed.bars.push(bar);
    placed.braces.push(...own.place(bar));
    placed.comparisons.push(...gaps.place(bar, row.below + own.below));
    bottom = y + height + row.below + own.below + gaps.below;
  });
  return placed;
}

/** Where the names of bars begin: beside the side where the bars are aligned. */
function columnOf(model: BarModel, { span, around }: { readonly span: number; readonly around: Around }): number {
  const widest = Math.max(0, ...model.bars.flatMap((bar) => nameLines(bar, around).map(({ width }) => width)));
  const gap = 0.7 * around.text.label;
  return model.align === 'right' ? span + gap : -gap - widest;
}

function headingAt(set: BarModel['sets'][number], { x, y, around }: Point & { readonly around: Around }): Heading {
  const text = wordText(set.title, 'label', around, { typed: true, bold: true, part: set.id });
  return { set: set.id, written: { ...text, at: { x: x === 0 ? text.width / 2 : x - text.width / 2, y } } };
}

/** The words under the drawing: that it is a sketch, and what in it cannot be. */
function notesOf(model: BarModel, around: Around, drawn: Box): readonly Note[] {
  const most = Math.max(drawn.width, 14 * around.text.label);
  const sketch = sketched(model);
  const sentences = [
    ...sketch ? [{ about: sketch.about, said: ['not to scale'], warns: false }] : [],
    ...disagreements(model).map(({ about, said }) => ({ about, said, warns: true })),
  ];
  let y = drawn.y + drawn.height + 0.4 * around.text.label;
  return sentences.map(({ about, said, warns }) => {
    const written = flow(said, { from: { x: drawn.x, y }, most, size: warns ? 'label' : 'minor', around });
    y = Math.max(y, ...written.map((text) => text.at.y + text.below));
    return { about, warns, written };
  });
}
