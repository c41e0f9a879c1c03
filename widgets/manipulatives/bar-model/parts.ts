import type { Box } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import { clamp, middle } from '../../board/room.ts';
import type { Said } from '../../board/said.ts';
import { toFraction } from '../../maths/exact.ts';
import { fromNumber, withUnits } from '../../maths/print.ts';
import { written } from './carriers.ts';
import { divisionDrag, endDrag, type Drag } from './drag.ts';
import type { Stretch } from './edit.ts';
import { HANDLE, handle, worn, type BarPart } from './handle.ts';
import { bracePart, comparisonParts } from './join-parts.ts';
import { layoutOf, type Heading, type Layout } from './layout.ts';
import { inside, scaleId, tokenFor, type BarPlace, type PartPlace } from './layrow.ts';
import type { BarModel } from './model.ts';
import { shadeSaid } from './shades.ts';
import { nameOf, nameOfBar, nameOfPart } from './names.ts';
import { placeBar } from './rows.ts';
import { mostShares, reshare, sharesOf } from './shares.ts';
import { moved } from './shown.ts';
import { boxOf } from './texts.ts';
import { scaleSaid } from './words.ts';
import { formIn } from './written.ts';
import { nameBar, nameSet, write, writeScale } from './write.ts';

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
    id: part.id, name: [...name, ...(part.dotted ? [', dotted'] : []), ...shadeSaid(model, part)], at: middle(box), hit: { ...box, x: box.x - spare, width: box.width + 2 * spare },
    ...worn(part.id, token), type: (text) => moved(write(model, part.id, text)),
  };
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
