import fc from 'fast-check';
import { expect } from 'vitest';
import type { Box } from '../../../widgets/board/document.ts';
import { contains } from '../../../widgets/board/box.ts';
import type { Around } from '../../../widgets/board/manipulative.ts';
import { meet } from '../../../widgets/board/room.ts';
import { layoutOf, type Layout } from '../../../widgets/manipulatives/bar-model/layout.ts';
import { marks } from '../../../widgets/manipulatives/bar-model/look.ts';
import type { BarModel } from '../../../widgets/manipulatives/bar-model/model.ts';
import { solveModel } from '../../../widgets/manipulatives/bar-model/solve.ts';
import { boxOf } from '../../../widgets/manipulatives/bar-model/texts.ts';
import { PANEL, seeds, SURFACES, walk } from './surfaces.ts';

interface Written { readonly what: string; readonly box: Box }

function written(layout: Layout): readonly Written[] {
  const texts = [
    ...layout.bars.flatMap((bar) => bar.texts.map((text) => ({ what: `on ${bar.bar.id}`, text }))),
    ...layout.braces.flatMap((brace) => brace.texts.map((text) => ({ what: `brace ${brace.id}`, text }))),
    ...layout.comparisons.flatMap((one) => one.texts.map((text) => ({ what: `comparison ${one.comparison.id}`, text }))),
    ...layout.headings.map((one) => ({ what: `heading ${one.set}`, text: one.written })),
    ...layout.notes.flatMap((note) => note.written.map((text) => ({ what: 'note', text }))),
  ];
  return texts.map(({ what, text }) => ({ what: `${what} ${JSON.stringify(text.content)}`, box: boxOf(text) })).filter(({ box }) => box.width > 0);
}

/** Everything written that lies over something else written, or over a bar that it does not stand in. */
export function collisions(model: BarModel, around: Around): readonly string[] {
  const layout = layoutOf(model, around);
  const all = written(layout);
  const among = all.flatMap((one, index) => all.slice(index + 1).filter((other) => meet(one.box, other.box, -0.01)).map((other) => `${one.what} lies over ${other.what}`));
  const bars = layout.bars.flatMap(({ box, bar }) => all
    .filter((text) => meet(text.box, box, -0.01) && !(contains({ ...box, x: box.x - 1, width: box.width + 2, y: box.y - 1, height: box.height + 2 }, text.box) && text.what.startsWith(`on ${bar.id} `)))
    .map((text) => `${text.what} lies over bar ${bar.id}`));
  const lines = layout.braces.flatMap(({ line, id }) => {
    const level = line.filter(({ y }, index) => y === line[index + 1]?.y || y === line[index - 1]?.y);
    return all.filter((text) => level.length === 2 && meet(text.box, { x: level[0]!.x, y: level[0]!.y, width: Math.max(level[1]!.x - level[0]!.x, 0.1), height: 0.1 }))
      .map((text) => `brace ${id} runs through ${text.what}`);
  });
  return [...among, ...bars, ...lines];
}

/** Marks that are not finite or lie outside the box. */
function strays(model: BarModel, around: Around): readonly string[] {
  const { box } = layoutOf(model, around);
  const room = { x: box.x - 6, y: box.y - 6, width: box.width + 12, height: box.height + 12 };
  return marks(model, around).flatMap((mark) => {
    const points = 'points' in mark ? mark.points : 'at' in mark ? [mark.at] : mark.mark === 'rect' ? [mark, { x: mark.x + mark.width, y: mark.y + mark.height }] : [];
    return points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y) && contains(room, { x, y, width: 0, height: 0 })) ? [] : [`${JSON.stringify(mark)} lies outside ${JSON.stringify(box)}`];
  });
}

/** Parts of a drawing to scale whose length is not in proportion to what they stand for, but for those with a break mark. */
function untrue(model: BarModel): readonly string[] {
  const { widths, bars } = layoutOf(model, PANEL);
  const { found } = solveModel(model);
  return !widths.toScale ? [] : bars.flatMap(({ parts }) => parts).flatMap(({ part, box, broken }) => {
    const value = found.get(part.kind === 'part' ? part.id : `${part.id}.total`)?.value.valueOf();
    const drawn = box.width / widths.scale;
    return value === undefined || broken || Math.abs(drawn - value) < 5e-7 ? [] : [`${part.id} is drawn as ${drawn}, and is ${value}`];
  });
}

/** Every model that a person comes to is drawn so that nothing lies over anything else, all is in the box, and lengths are true. */
export function expectSound(effort: fc.Parameters<[string]>): void {
  fc.assert(fc.property(seeds, (seed) => {
    for (const { model, did } of walk(seed, 12)) {
      const wrong = [...Object.values(SURFACES).flatMap((around) => [...collisions(model, around), ...strays(model, around)]), ...untrue(model)];
      if (wrong.length > 0) expect.fail(`${wrong.join('\n')}\nafter ${did}: ${JSON.stringify(model)}`);
    }
  }), effort);
}
