import type { Around } from '../../board/manipulative.ts';
import type { Mark, Role } from '../../board/marks.ts';
import { disagreements, reached } from './carriers.ts';
import type { BarPlace, PartPlace } from './layrow.ts';
import type { BracePlace, ComparisonPlace } from './layjoins.ts';
import { layoutOf, type Layout } from './layout.ts';
import type { BarModel, Carrier } from './model.ts';
import { shownSteps, toldBy } from './shown.ts';
import { markOf } from './texts.ts';

const ROUND = 4;
const DOT = 2;

/** How a bar model looks: bars, what is written on them, braces, comparisons, and what cannot be. */
export function marks(model: BarModel, around: Around): readonly Mark[] {
  const layout = layoutOf(model, around);
  return [
    ...layout.comparisons.flatMap(comparisonMarks),
    ...layout.bars.flatMap((bar) => barMarks(bar, around)),
    ...layout.braces.flatMap(braceMarks),
    ...layout.headings.map(({ written }) => markOf(written)),
    ...warnings(model, layout),
    ...highlights(model, layout),
    ...layout.notes.flatMap(({ about, warns, written }) => written.map((text) => markOf(text, { about, edge: warns ? 'warning' : 'ink-soft' }))),
  ];
}

function barMarks(place: BarPlace, around: Around): readonly Mark[] {
  return [
    ...place.parts.flatMap((part) => partMarks(part, around)),
    ...scaleMarks(place),
    ...place.texts.map((text) => markOf(text)),
  ];
}

function partMarks(place: PartPlace, around: Around): readonly Mark[] {
  const { part, box, leader } = place;
  const role: Role = `part-${part.shade}`;
  const body: Mark = box.width === 0
    ? { mark: 'line', points: [{ x: box.x, y: box.y - ROUND }, { x: box.x, y: box.y + box.height + ROUND }], edge: role, thickness: 3 }
    : { mark: 'rect', ...box, round: Math.min(ROUND, box.width / 4), edge: role, ...(part.dotted ? { dashed: true, fill: 'board' } : { fill: role }) };
  const led: readonly Mark[] = leader.length > 0 ? [{ mark: 'line', points: leader, edge: 'ink-soft', thickness: 1.5 }] : [];
  return [body, ...divisionMarks(place, role), ...breakMarks(place, around), ...led];
}

function divisionMarks({ part, box, divisions, firstToLast }: PartPlace, role: Role): readonly Mark[] {
  const thickness = part.kind === 'run' ? 2 : 1;
  const cuts = divisions.map((x): Mark => ({ mark: 'line', points: [{ x, y: box.y }, { x, y: box.y + box.height }], edge: role, thickness }));
  if (!firstToLast) return cuts;
  const gap = Math.min(12, box.width / 10);
  const dots = [-1, 0, 1].map((step): Mark => ({
    mark: 'circle', x: box.x + box.width / 2 + step * gap, y: box.y + box.height / 2, radius: Math.min(DOT, gap / 3), fill: 'ink', edge: 'ink', thickness: 1,
  }));
  return [...cuts, ...dots];
}

/** A zigzag through a part that is drawn wider than is true. */
function breakMarks({ box, broken }: PartPlace, around: Around): readonly Mark[] {
  if (!broken) return [];
  const steps = 5;
  const points = Array.from({ length: steps + 1 }, (_, index) => ({
    x: box.x + box.width / 2 + (index === 0 || index === steps ? 0 : index % 2 === 0 ? box.width / 4 : -box.width / 4), y: box.y + box.height * index / steps,
  }));
  return [{ mark: 'line', points, edge: 'ink', thickness: around.text.value > 30 ? 2 : 1.5 }];
}

function scaleMarks({ box, scale }: BarPlace): readonly Mark[] {
  if (!scale) return [];
  const ticks = scale.ticks.map((x): Mark => ({ mark: 'line', points: [{ x, y: scale.y }, { x, y: scale.y + scale.tick }], edge: 'ink', thickness: 1.5 }));
  return [{ mark: 'line', points: [{ x: box.x, y: scale.y }, { x: box.x + box.width, y: scale.y }], edge: 'ink', thickness: 1.5 }, ...ticks];
}

function braceMarks({ line, tick, texts }: BracePlace): readonly Mark[] {
  return [
    { mark: 'line', points: line, edge: 'ink' },
    ...tick.length > 0 ? [{ mark: 'line', points: tick, edge: 'ink' } as const] : [],
    ...texts.map((text) => markOf(text)),
  ];
}

function comparisonMarks({ gap, dashed, arrow, texts }: ComparisonPlace): readonly Mark[] {
  const [from, to] = arrow;
  const head = Math.min(7, gap.width / 3);
  const heads = from && to ? [[from, 1], [to, -1]] as const : [];
  return [
    ...dashed && gap.width > 0 ? [{ mark: 'rect', ...gap, edge: 'ink-soft', dashed: true } as const] : [],
    { mark: 'line', points: arrow, edge: 'ink' },
    ...heads.map(([{ x, y }, side]): Mark => {
      const back = x + side * Math.sign((to?.x ?? 0) - (from?.x ?? 0)) * head;
      return { mark: 'line', points: [{ x: back, y: y - head }, { x, y }, { x: back, y: y + head }], edge: 'ink' };
    }),
    ...texts.map((text) => markOf(text)),
  ];
}

/** A frame in this role around what carries a quantity. */
function framed(layout: Layout, carrier: Carrier, look: Pick<Mark, 'edge' | 'about' | 'dashed'>): readonly Mark[] {
  const part = layout.bars.flatMap(({ parts }) => parts).find((place) => place.part.id === carrier || `${place.part.id}.total` === carrier);
  const box = part?.box ?? layout.bars.find(({ bar }) => bar.id === carrier)?.box ?? layout.comparisons.find(({ comparison }) => comparison.id === carrier)?.box;
  if (box) return [{ mark: 'rect', x: box.x - 3, y: box.y - 3, width: box.width + 6, height: box.height + 6, round: ROUND + 3, thickness: 3, ...look }];
  const brace = layout.braces.find(({ id }) => id === carrier);
  return brace ? [brace.line, brace.tick].filter(({ length }) => length > 0).map((points): Mark => ({ mark: 'line', points, thickness: 4, ...look })) : [];
}

function warnings(model: BarModel, layout: Layout): readonly Mark[] {
  return disagreements(model).flatMap(({ carriers, about }) => carriers.flatMap((carrier) => framed(layout, carrier, { edge: 'warning', about })));
}

/** Points at what the newest step of the way starts from, dashed, and at what it finds. */
function highlights(model: BarModel, layout: Layout): readonly Mark[] {
  const step = shownSteps(model).at(-1);
  if (!step) return [];
  const about = toldBy(reached(model, [...step.calculation.said, ...step.stem.said]));
  const from = step.from.filter((id) => !step.finds.includes(id)).flatMap((id) => framed(layout, id, { edge: 'accent', about, dashed: true }));
  return [...from, ...step.finds.flatMap((id) => framed(layout, id, { edge: 'accent', about }))];
}
