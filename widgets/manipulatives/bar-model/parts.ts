import type { Box, Point } from '../../board/document.ts';
import type { Around, Part, Range } from '../../board/manipulative.ts';
import { clamp, middle } from '../../board/room.ts';
import type { Said, Token } from '../../board/said.ts';
import { Fraction, toExact, toFraction } from '../../maths/exact.ts';
import { fromNumber, withUnits } from '../../maths/print.ts';
import { written } from './carriers.ts';
import { divisionDrag, endDrag, type Drag } from './drag.ts';
import { barOf, type Edited, type Stretch } from './edit.ts';
import { edgesFor, moveBraceEnd, moveComparison, moveSideBrace } from './joins.ts';
import type { BracePlace, ComparisonPlace } from './layjoins.ts';
import { layoutOf, type Heading, type Layout } from './layout.ts';
import { inside, scaleId, tokenFor, type BarPlace, type PartPlace } from './layrow.ts';
import { numberId, spanned, type BarModel, type Id, type SideBrace, type SpanBrace } from './model.ts';
import { nameOf, nameOfBar, nameOfPart } from './names.ts';
import { placeBar } from './rows.ts';
import { mostShares, reshare, sharesOf } from './shares.ts';
import { moved } from './shown.ts';
import { boxOf } from './texts.ts';
import { scaleSaid } from './words.ts';
import { formIn } from './written.ts';
import { nameBar, nameSet, write, writeScale } from './write.ts';

type BarPart = Part<BarModel>;

/** Half the width of what a finger takes hold of a handle by, in board units. */
const HANDLE = 10;

/** Everything on a bar model that can be pointed at, in the order in which it is read: bar by bar, then braces and comparisons. */
export function parts(model: BarModel, around: Around): readonly BarPart[] {
  const layout = layoutOf(model, around);
  return [
    ...layout.headings.map((heading) => headingPart(model, heading)),
    ...layout.bars.flatMap((place) => barParts(model, place, { layout, around })),
    ...layout.braces.flatMap((place) => bracePart(model, place, layout)),
    ...layout.comparisons.flatMap((place) => comparisonParts(model, place, layout)),
  ];
}

function headingPart(model: BarModel, { set, written }: Heading): BarPart {
  const title = model.sets.find(({ id }) => id === set)?.title ?? '';
  return { id: set, name: ['heading ', { typed: title, parts: [set] }], at: written.at, hit: boxOf(written), veil: 'all', type: (text) => moved(nameSet(model, set, text)) };
}

interface Drawing { readonly layout: Layout; readonly around: Around }

function barParts(model: BarModel, place: BarPlace, { layout, around }: Drawing): readonly BarPart[] {
  const { bar } = place;
  return [
    { ...namePart(model, place, around), ...ordered(model, place, layout) },
    ...place.parts.flatMap((part, index) => {
      const next = bar.parts[index + 1];
      const drag = next && divisionDrag(model, part.part, next);
      return [stretchPart(model, part), ...drag && next ? [divisionPart(model, part, { next, drag })] : []];
    }),
    endPart(model, place),
    ...sharesPart(model, place),
    ...place.scale ? [scalePart(model, place)] : [],
  ];
}

function namePart(model: BarModel, { bar, box, texts }: BarPlace, around: Around): BarPart {
  const lines = texts.filter(({ part }) => part === bar.id).map(boxOf);
  const width = Math.max(1.6 * around.text.label, ...lines.map((line) => line.width));
  const gap = 0.7 * around.text.label;
  const x = lines.length > 0 ? Math.min(...lines.map((line) => line.x)) : model.align === 'right' ? box.x + box.width + gap : box.x - gap - width;
  const name: Said = bar.name === undefined ? nameOfBar(model, bar) : ['bar ', ...nameOfBar(model, bar)];
  const hit: Box = { x, y: box.y, width, height: box.height };
  return { id: bar.id, name, at: middle(hit), hit, ...(bar.name !== undefined && { veil: 'all' }), type: (text) => moved(nameBar(model, bar.id, text)) };
}

/** Where several bars stand in a set, each is moved up and down past the others by its name. */
function ordered(model: BarModel, { bar, box }: BarPlace, { bars }: Layout): Pick<BarPart, 'move' | 'grain'> {
  const others = bars.filter((place) => place.bar.set === bar.set && place.bar !== bar).map((place) => middle(place.box).y);
  if (others.length === 0) return {};
  return {
    grain: { x: 10, y: 10 },
    move: (to, from) => moved(placeBar(model, bar.id, others.filter((y) => y < middle(box).y + to.y - from.y).length)),
  };
}

function stretchPart(model: BarModel, { part, box }: PartPlace): BarPart {
  const token = tokenFor(model, part.id, inside(part));
  const spare = Math.max(0, 6 - box.width / 2);
  const name = part.kind === 'part' ? nameOfPart(model, part) : nameOf(model, part.id);
  return {
    id: part.id, name: [...name, ...(part.dotted ? [', dotted'] : [])], at: middle(box), hit: { ...box, x: box.x - spare, width: box.width + 2 * spare },
    ...worn(part.id, token), type: (text) => moved(write(model, part.id, text)),
  };
}

/** What a part shows, and that it can be veiled; that nothing is written is told as a value, so that a veil which is left on it hides it too. */
function worn(id: Id, token: Token | undefined): Pick<BarPart, 'token' | 'veil'> {
  return token ? { token, veil: 'value' } : { token: { value: { word: 'not written' }, parts: [id] } };
}

/** A handle that is dragged across: a tall thin place to take hold of, and its range. */
function handle(id: Id, name: Said, at: Point, { model, height, drag, side }: { readonly model: BarModel; readonly height: number; readonly drag: Drag; readonly side: 1 | -1 }): BarPart {
  const { range, scale } = drag;
  return {
    id, name, at, range, hit: { x: at.x - HANDLE, y: at.y - height / 2, width: 2 * HANDLE, height },
    move: (to, from) => {
      const now = steppedTo(range, side * (to.x - from.x) / scale);
      return now === range.now ? { props: model } : range.set(now);
    },
  };
}

/** The value of a range, by its steps from the least, that is nearest to so much more than now; now itself where nothing is nearer. */
function steppedTo({ least, most, now, step }: Range<BarModel>, more: number): string {
  const [from, to, unit, start] = [toFraction(least), toFraction(most), toFraction(step), toFraction(now)];
  if (Math.abs(more) < unit.valueOf() / 2) return now;
  const steps = Number(to.sub(from).div(unit).floor());
  return toExact(from.add(unit.mul(new Fraction(clamp(Math.round((start.sub(from).valueOf() + more) / unit.valueOf()), 0, steps)))));
}

/** Where a handle can go, and so where it is, follows from everything that is written. */
function valueToken(model: BarModel, { counts, range }: Drag): Pick<BarPart, 'token'> {
  const now = fromNumber(toFraction(range.now), counts ? formIn(model) : undefined);
  return { token: { value: counts ? withUnits(now, model.units ?? {}) : now, parts: written(model) } };
}

function divisionPart(model: BarModel, { part, box }: PartPlace, { next, drag }: { readonly next: Stretch; readonly drag: Drag }): BarPart {
  const name: Said = ['line between ', ...nameOfPart(model, part), ' and ', ...nameOfPart(model, next)];
  const at = { x: box.x + box.width, y: box.y + box.height / 2 };
  return { ...handle(`${part.id}.divide`, name, at, { model, height: box.height, drag, side: 1 }), ...valueToken(model, drag) };
}

function endPart(model: BarModel, { bar, box }: BarPlace): BarPart {
  const side = model.align === 'right' ? -1 : 1;
  const drag = endDrag(model, bar);
  const at = { x: side === 1 ? box.x + box.width : box.x, y: box.y + box.height / 2 };
  return { ...handle(`${bar.id}.end`, ['end of ', ...nameOfBar(model, bar)], at, { model, height: box.height, drag, side }), ...valueToken(model, drag) };
}

/**
 * A handle at the end of the first share, on the lower edge of a bar that is one part or nothing but equal parts: the first division follows the
 * finger, and the bar is divided into as many equal parts as that gives.
 */
function sharesPart(model: BarModel, { bar, box }: BarPlace): readonly BarPart[] {
  const now = sharesOf(bar)?.length;
  if (now === undefined) return [];
  const most = mostShares(model, now);
  const at = { x: box.x + box.width / now, y: box.y + box.height - 2 };
  const set = (into: number): ReturnType<typeof moved> => moved(reshare(model, bar.id, into));
  return [{
    id: `${bar.id}.shares`, name: ['shares of ', ...nameOfBar(model, bar)], at, hit: { x: at.x - HANDLE, y: at.y - 6, width: 2 * HANDLE, height: 12 },
    // How often a bar is divided is seen under any veil.
    token: { value: withUnits({ exact: String(now) }, { after: now === 1 ? 'part' : 'equal parts' }), parts: [] },
    range: { least: '1', most: String(most), now: String(now), step: '1', page: '10', set: (into) => set(Number(into)) },
    move: (to, from) => {
      const first = at.x + to.x - from.x - box.x;
      return set(box.width === 0 ? now : clamp(Math.round(box.width / Math.max(first, 1)), 1, most));
    },
  }];
}

function scalePart(model: BarModel, { bar, box, scale }: BarPlace): BarPart {
  const y = scale?.y ?? box.y + box.height;
  const hit: Box = { x: box.x, y, width: box.width, height: 2.5 * (scale?.tick ?? 0) };
  return { id: scaleId(bar.id), name: ['scale under ', ...nameOfBar(model, bar), ...scaleSaid(bar)], at: middle(hit), hit, veil: 'value', type: (text) => moved(writeScale(model, bar.id, text)) };
}

/** A handle that goes from edge to edge: `edges` are the places in the order of the range. */
function stops(id: Id, name: Said, at: Point, { edges, now, set }: { readonly edges: readonly (Point | undefined)[]; readonly now: number; set(edge: number): Edited }): BarPart {
  const open = edges.flatMap((edge, index) => edge ? [{ edge, index }] : []);
  const [least, most] = [open[0]?.index ?? now, open.at(-1)?.index ?? now];
  const range: Range<BarModel> = {
    least: String(least), most: String(most), now: String(now), step: '1', set: (edge) => moved(set(Number(edge))),
  };
  const far = (edge: Point, to: Point): number => Math.hypot(edge.x - to.x, 0.5 * (edge.y - to.y));
  return {
    id, name, at, range, hit: { x: at.x - HANDLE, y: at.y - HANDLE, width: 2 * HANDLE, height: 2 * HANDLE },
    move: (to, from) => {
      const aim = { x: at.x + to.x - from.x, y: at.y + to.y - from.y };
      const nearest = open.toSorted((a, b) => far(a.edge, aim) - far(b.edge, aim) || a.index - b.index)[0];
      return moved(set(nearest?.index ?? now));
    },
  };
}

function bracePart(model: BarModel, place: BracePlace, layout: Layout): readonly BarPart[] {
  const { brace } = place;
  const run = model.bars.flatMap((bar) => bar.parts).find((part) => part.kind === 'run' && numberId(part.id) === place.id);
  const token = tokenFor(model, place.id, brace?.quantity ?? (run?.kind === 'run' ? run.number : undefined));
  const box = { x: place.box.x - 4, y: place.box.y - 4, width: place.box.width + 8, height: place.box.height + 8 };
  const own: BarPart = {
    id: place.id, name: nameOf(model, place.id), at: place.texts.at(-1)?.at ?? middle(box), hit: box,
    ...worn(place.id, token), type: (text) => moved(write(model, place.id, text)),
  };
  if (!brace) return [own];
  return [own, ...(brace.kind === 'span' ? spanEnds(model, brace, { place, layout }) : sideEnds(model, brace, { place, layout }))];
}

interface Placing { readonly place: BracePlace; readonly layout: Layout }

function spanEnds(model: BarModel, brace: SpanBrace, { place, layout }: Placing): readonly BarPart[] {
  const across = spanned(model, brace);
  const bar = layout.bars.find((one) => one.bar === barOf(model, brace.from));
  const [first, last] = place.ends;
  if (!bar || !first || !last) return [];
  const xs = [bar.box.x, ...bar.parts.map(({ box }) => box.x + box.width)];
  const start = bar.bar.parts.findIndex((part) => part === across[0]);
  const end = start + across.length;
  const edges = (least: number, most: number): readonly (Point | undefined)[] => xs.map((x, index) => index >= least && index <= most ? { x, y: first.y } : undefined);
  const name = nameOf(model, brace.id);
  return [
    stops(`${brace.id}.from`, ['left end of ', ...name], first, { edges: edges(0, end - 1), now: start, set: (edge) => moveBraceEnd(model, brace.id, { end: 'from', edge }) }),
    stops(`${brace.id}.to`, ['right end of ', ...name], last, { edges: edges(start + 1, xs.length - 1), now: end, set: (edge) => moveBraceEnd(model, brace.id, { end: 'to', edge }) }),
  ];
}

function sideEnds(model: BarModel, brace: SideBrace, { place, layout }: Placing): readonly BarPart[] {
  const rows = layout.bars.flatMap(({ bar }, index) => brace.bars.includes(bar.id) ? [index] : []);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [first, last] = place.ends;
  if (!first || !last) return [];
  const order = layout.bars.map(({ bar }) => bar.id);
  const set = (from: number, to: number): Edited => moveSideBrace(model, brace.id, order.slice(from, to + 1));
  const edges = (end: 'y' | 'end', least: number, most: number): readonly (Point | undefined)[] => layout.bars.map(({ box }, index) =>
    index >= least && index <= most ? { x: first.x, y: end === 'y' ? box.y : box.y + box.height } : undefined);
  const name = nameOf(model, brace.id);
  return [
    stops(`${brace.id}.from`, ['top end of ', ...name], first, { edges: edges('y', 0, bottom), now: top, set: (edge) => edge === top ? model : set(edge, bottom) }),
    stops(`${brace.id}.to`, ['bottom end of ', ...name], last, { edges: edges('end', top, order.length - 1), now: bottom, set: (edge) => edge === bottom ? model : set(top, edge) }),
  ];
}

function comparisonParts(model: BarModel, { comparison, box, gap, end, texts }: ComparisonPlace, layout: Layout): readonly BarPart[] {
  const token = tokenFor(model, comparison.id, comparison.quantity);
  const hit = { x: Math.min(box.x, gap.x - 6), y: box.y, width: Math.max(box.width, 12), height: box.height };
  const ids = edgesFor(model, comparison);
  const places = new Map(layout.bars.flatMap((bar) => bar.parts).map((place) => [place.part.id, place.box]));
  const edges = ids.map((id) => {
    const edge = places.get(id);
    return edge && { x: model.align === 'right' ? edge.x : edge.x + edge.width, y: edge.y + edge.height / 2 };
  });
  const own: BarPart = {
    id: comparison.id, name: nameOf(model, comparison.id), at: texts[0]?.at ?? middle(box), hit,
    ...worn(comparison.id, token), type: (text) => moved(write(model, comparison.id, text)),
  };
  const set = (edge: number): Edited => moveComparison(model, comparison.id, ids[edge] ?? comparison.edge);
  return [own, stops(`${comparison.id}.edge`, ['end of ', ...nameOf(model, comparison.id)], end, { edges, now: ids.indexOf(comparison.edge), set })];
}
