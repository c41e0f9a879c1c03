import type { Point } from '../../board/document.ts';
import { middle } from '../../board/room.ts';
import { barOf, type Edited } from './edit.ts';
import { stops, worn, type BarPart } from './handle.ts';
import { edgesFor, moveBraceEnd, moveComparison, moveSideBrace } from './joins.ts';
import type { BracePlace, ComparisonPlace } from './layjoins.ts';
import type { Layout } from './layout.ts';
import { tokenFor } from './layrow.ts';
import { numberId, spanned, type BarModel, type SideBrace, type SpanBrace } from './model.ts';
import { nameOf } from './names.ts';
import { moved } from './shown.ts';
import { write } from './write.ts';

/** A brace, or the bracket under a run, and the two ends by which a brace is moved. */
export function bracePart(model: BarModel, place: BracePlace, layout: Layout): readonly BarPart[] {
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

/** A comparison, and the end that reaches to an edge. */
export function comparisonParts(model: BarModel, { comparison, box, gap, end, texts }: ComparisonPlace, layout: Layout): readonly BarPart[] {
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
