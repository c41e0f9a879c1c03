import type { Box, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { Token } from '../../board/said.ts';
import { Fraction, isExact, toFraction } from '../../maths/exact.ts';
import { fromNumber, withUnits } from '../../maths/print.ts';
import { numberOf } from '../../maths/value.ts';
import { written } from './carriers.ts';
import type { Stretch } from './edit.ts';
import { spread } from './lanes.ts';
import type { Bar, BarModel, Id, Quantity } from './model.ts';
import { lines, valueText, wordText, type Text, type Written } from './texts.ts';
import type { Widths } from './widths.ts';
import { quantityOf } from './written.ts';

/** Where one part or run is drawn. */
export interface PartPlace {
  readonly part: Stretch; readonly box: Box;
  /** Where a run's units, or a part's cubes, end inside it: x. */
  readonly divisions: readonly number[];
  /** A run whose number is not written: only its first and its last unit are drawn. */
  readonly firstToLast: boolean;
  /** Where its value and label are centred: all of it, or a run's first unit. */
  readonly cell: Pick<Box, 'x' | 'width'>;
  readonly broken: boolean;
  /** From what is written above, because it does not fit inside, down to the part. */
  readonly leader: readonly Point[];
}
export interface ScalePlace { readonly y: number; readonly ticks: readonly number[]; readonly tick: number }
export interface BarPlace {
  readonly bar: Bar; readonly box: Box; readonly parts: readonly PartPlace[];
  /** Room that is taken there by what does not fit inside, and by the scale. */
  readonly above: number; readonly below: number;
  /** Everything that is written in, over and under the bar, its name too. */
  readonly texts: readonly Written[];
  readonly scale?: ScalePlace;
}
/**
 * A bar that is measured, and can be put anywhere. `above`, `below`: room it needs there for what does not fit inside and for its scale.
 * `place`: its corner, its height, and where its name begins.
 */
export interface Row {
  readonly bar: Bar; readonly width: number; readonly height: number; readonly above: number; readonly below: number;
  place(at: Point, height: number, names: number): BarPlace;
}
interface Given { readonly widths: Widths; readonly around: Around }

/** At most this many units or cubes are drawn in a part; more would be a grey wall. */
const MOST_DIVISIONS = 100;

/** The value that a part, a run's unit, a brace or a comparison shows, as it was written. */
export function tokenFor(model: BarModel, carrier: Id, quantity: Quantity | undefined): Token | undefined {
  return quantity && { value: quantityOf(model, carrier, quantity), parts: [carrier] };
}

/** The quantity that is written in a part: a run's is its unit. */
export function inside(part: Stretch): Quantity | undefined {
  return part.kind === 'part' ? part.quantity : part.unit;
}

const wholeCount = (quantity: Quantity | undefined): number | undefined => {
  const amount = quantity?.is === 'known' ? numberOf(quantity.value) : undefined;
  return amount && amount.d === 1n && amount.compare(1) >= 0 && amount.compare(MOST_DIVISIONS) <= 0 ? Number(amount.n) : undefined;
};

function divided(model: BarModel, part: Stretch, box: Pick<Box, 'x' | 'width'>): Pick<PartPlace, 'divisions' | 'cell' | 'firstToLast'> {
  const many = part.kind === 'run' ? wholeCount(part.number) : model.cubes ? wholeCount(part.quantity) : undefined;
  if (part.kind === 'run' && part.sign !== undefined) return { divisions: [], firstToLast: false, cell: box };
  if (many === undefined && part.kind === 'run') {
    const unit = 0.3 * box.width;
    return { divisions: [box.x + unit, box.x + box.width - unit], firstToLast: true, cell: { x: box.x, width: unit } };
  }
  const cuts = many === undefined || box.width / many < 2 ? [] : Array.from({ length: many - 1 }, (_, index) => box.x + box.width * (index + 1) / many);
  return { divisions: cuts, firstToLast: false, cell: part.kind === 'run' && many !== undefined ? { x: box.x, width: box.width / many } : box };
}

function partPlaces(model: BarModel, bar: Bar, widths: Widths): readonly PartPlace[] {
  let x = 0;
  return bar.parts.map((part) => {
    const width = widths.of.get(part.id) ?? 0;
    const box = { x, y: 0, width, height: 0 };
    x += width;
    return { part, box, ...divided(model, part, box), broken: widths.broken.has(part.id), leader: [] };
  });
}

/** What is written in a part: its value over its label; `lifted`: what does not fit. */
interface Filled { readonly place: PartPlace; readonly inner: readonly Text[]; readonly lifted: readonly Text[] }

function filled(model: BarModel, place: PartPlace, around: Around): Filled {
  const { part, cell } = place;
  const token = tokenFor(model, part.id, inside(part));
  const texts = [
    ...(token ? [valueText(token, 'value', around)] : []),
    ...(part.label === undefined ? [] : [wordText(part.label, 'label', around, { typed: true })]),
  ];
  const fits = ({ width }: Text): boolean => width + 0.5 * around.text.label <= cell.width;
  return { place, inner: texts.filter(fits), lifted: texts.filter((text) => !fits(text)) };
}

const sameQuantity = (one: Quantity | undefined, other: Quantity | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Of equal parts next to each other, what does not fit is written over the first only; and of very many, over some. */
function thinned(parts: readonly Filled[], most: number): readonly Filled[] {
  const lifting = parts.filter((one, index) => {
    const before = parts[index - 1];
    const repeats = before && before.lifted.length > 0 && before.place.part.tie !== undefined && before.place.part.tie === one.place.part.tie
      && one.place.part.label === undefined && sameQuantity(inside(before.place.part), inside(one.place.part));
    return one.lifted.length > 0 && !repeats;
  });
  const width = lifting.reduce((all, { lifted }) => all + rowWidth(lifted), 0);
  const every = Math.max(1, Math.ceil(width / most));
  return lifting.filter((_, index) => index % every === 0);
}

const GAP = 8;
const rowWidth = (texts: readonly Text[]): number => texts.reduce((all, { width }) => all + width + GAP, -GAP);

function scaleTexts(model: BarModel, bar: Bar, { width, around }: { readonly width: number; readonly around: Around }): readonly { readonly at: number; readonly text?: Text }[] {
  const { scale } = bar;
  if (!scale) return [];
  if (!isExact(scale.from) || !isExact(scale.to)) {
    return [{ at: 0, text: wordText(scale.from, 'minor', around, { typed: true }) }, { at: width, text: wordText(scale.to, 'minor', around, { typed: true }) }];
  }
  const [from, to] = [toFraction(scale.from), toFraction(scale.to)];
  const equal = bar.parts.length > 1 && bar.parts.every(({ tie, share }) => tie !== undefined && tie === bar.parts[0]?.tie && share === bar.parts[0]?.share);
  const many = Math.min(Math.max(scale.marks ?? (equal ? bar.parts.length : 10), 1), MOST_DIVISIONS);
  const all = Array.from({ length: many + 1 }, (_, index) => {
    const value = withUnits(fromNumber(from.add(to.sub(from).mul(new Fraction(index, many)))), scale.after === undefined ? {} : { after: scale.after });
    return { at: width * index / many, text: valueText({ value, parts: [scaleId(bar.id)] }, 'minor', around) };
  });
  // How many labels there is room for is told by the bar's length; so it must not tell a veiled one, unless no value makes the bar longer.
  const always = model.bars.length === 1 && bar.parts.every(({ drawn }) => drawn === undefined) && (equal || bar.parts.every(({ kind }) => kind === 'run'));
  const inner = always ? {} : { about: written(model) };
  const room = always ? model.length : width;
  const widest = Math.max(...all.map(({ text }) => text.width)) + 0.5 * around.text.minor;
  const every = [...all.keys()].find((step) => step > 0 && many % step === 0 && step * room / many >= widest) ?? many;
  return all.map(({ at, text }, index) => index % every !== 0 ? { at } : { at, text: { ...text, ...(index > 0 && index < many && inner) } });
}

/** The name by which a bar's second scale is pointed at and veiled. */
export function scaleId(bar: Id): Id { return `${bar}.scale`; }

/** Measures a bar: what fits inside its parts stands inside, what does not stands above with a leader line. */
export function measureRow(model: BarModel, bar: Bar, { widths, around }: Given): Row {
  const { value, label, minor } = around.text;
  const places = partPlaces(model, bar, widths);
  const width = places.reduce((all, { box }) => all + box.width, 0);
  const parts = places.map((place) => filled(model, place, around));
  const lifting = thinned(parts, Math.max(1.6 * model.length, 20 * value));
  const lift = Math.max(0, ...lifting.flatMap(({ lifted }) => lifted.map((text) => text.above + text.below)));
  const names = nameLines(bar, around);
  const stacks = parts.map(({ inner }) => inner.reduce((all, text) => all + text.above + text.below, 0));
  const scale = scaleTexts(model, bar, { width, around });
  const labelled = scale.flatMap(({ at, text }) => text ? [{ at, text, width: text.width }] : []);
  const ticked = spread(labelled, 0.5 * minor);
  const middles = spread(lifting.map(({ place: { cell }, lifted }) => ({ at: cell.x + cell.width / 2, width: rowWidth(lifted) })), 1.5 * GAP);
  const above = lifting.length > 0 ? lift + 0.8 * value : 0;
  const below = scale.length > 0 ? 2.1 * minor : 0;

  return {
    bar, width, above, below, height: Math.max(2.2 * value, 3 * label, ...stacks.map((stack) => stack + 0.4 * value)),
    place: (at, height, column) => {
      const box: Box = { ...at, width, height };
      const texts: Written[] = parts.flatMap(({ place, inner }) => stacked(inner, { x: at.x + place.cell.x + place.cell.width / 2, y: at.y + height / 2 }));
      const leaders = new Map<Id, readonly Point[]>();
      lifting.forEach(({ place, lifted }, index) => {
        const [centre, foot] = [at.x + (middles[index] ?? 0), at.x + place.cell.x + place.cell.width / 2];
        leaders.set(place.part.id, [{ x: foot, y: at.y }, { x: foot, y: at.y - 0.15 * value }, { x: centre, y: at.y - 0.55 * value }]);
        texts.push(...inRow(lifted, { x: centre, y: at.y - 0.8 * value - lift / 2 }));
      });
      const y = at.y + height + 0.6 * minor;
      texts.push(...labelled.map(({ text }, index) => ({ ...text, at: { x: at.x + (ticked[index] ?? 0), y: y + 0.75 * minor } })));
      const pitch = 1.4 * label;
      texts.push(...names.map((text, index) => ({
        ...text, at: { x: column + text.width / 2, y: at.y + height / 2 + (index - (names.length - 1) / 2) * pitch },
      })));
      return {
        bar, box, texts, above, below,
        parts: places.map((place) => ({
          ...place, box: { x: at.x + place.box.x, y: at.y, width: place.box.width, height },
          cell: { x: at.x + place.cell.x, width: place.cell.width }, divisions: place.divisions.map((cut) => at.x + cut),
          leader: leaders.get(place.part.id) ?? [],
        })),
        ...(scale.length > 0 && { scale: { y: at.y + height, ticks: scale.map((tick) => at.x + tick.at), tick: 0.4 * minor } }),
      };
    },
  };
}

/** Texts under each other, together in the middle of a point. */
function stacked(texts: readonly Text[], middle: Point): readonly Written[] {
  let y = middle.y - texts.reduce((all, text) => all + text.above + text.below, 0) / 2;
  return texts.map((text) => {
    const at = { x: middle.x, y: y + text.above };
    y += text.above + text.below;
    return { ...text, at };
  });
}

/** Texts beside each other, together in the middle of a point. */
export function inRow(texts: readonly Text[], middle: Point): readonly Written[] {
  let x = middle.x - rowWidth(texts) / 2;
  return texts.map((text) => {
    const at = { x: x + text.width / 2, y: middle.y };
    x += text.width + GAP;
    return { ...text, at };
  });
}

/** The name of a bar, in two lines at most where its words allow. */
export function nameLines(bar: Bar, around: Around): readonly Text[] {
  const { label } = around.text;
  const wraps = [7, 10, 14, 20, 40].map((ems) => lines(bar.name ?? '', ems * label, label));
  const wrapped = wraps.find(({ length }) => length <= 2) ?? [bar.name ?? ''];
  return bar.name === undefined ? [] : wrapped.map((line) => wordText(line, 'label', around, { typed: true, part: bar.id }));
}
