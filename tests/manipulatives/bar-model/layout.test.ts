import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../../widgets/board/document.ts';
import { contains } from '../../../widgets/board/box.ts';
import type { Around } from '../../../widgets/board/manipulative.ts';
import { meet } from '../../../widgets/board/room.ts';
import { layoutOf, type Layout } from '../../../widgets/manipulatives/bar-model/layout.ts';
import { marks } from '../../../widgets/manipulatives/bar-model/look.ts';
import type { BarModel } from '../../../widgets/manipulatives/bar-model/model.ts';
import { presets } from '../../../widgets/manipulatives/bar-model/presets.ts';
import { solveModel } from '../../../widgets/manipulatives/bar-model/solve.ts';
import { boxOf } from '../../../widgets/manipulatives/bar-model/texts.ts';
import { PANEL, PROJECTOR, SURFACES, walk, seeds } from './surfaces.ts';

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
function collisions(model: BarModel, around: Around): readonly string[] {
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

describe.each(Object.entries(SURFACES))('on the %s', (_, around) => {
  test.each(presets.map(({ title, props }) => ({ title, props })))('nothing written on “$title” lies over anything else', ({ props }) => {
    expect(collisions(props, around)).toEqual([]);
  });

  test('nor on any model that a person comes to', () => {
    fc.assert(fc.property(seeds, (seed) => {
      for (const { model, did } of walk(seed, 12)) expect(collisions(model, around), `${did}: ${JSON.stringify(model)}`).toEqual([]);
    }), { numRuns: 40 });
  });

  test('all marks are finite and lie in the box', () => {
    fc.assert(fc.property(seeds, (seed) => {
      for (const { model } of walk(seed, 12)) {
        const { box } = layoutOf(model, around);
        for (const mark of marks(model, around)) {
          const points = 'points' in mark ? mark.points : 'at' in mark ? [mark.at] : mark.mark === 'rect' ? [mark, { x: mark.x + mark.width, y: mark.y + mark.height }] : [];
          for (const { x, y } of points) {
            expect([x, y].every(Number.isFinite), JSON.stringify(mark)).toBe(true);
            expect(contains({ x: box.x - 6, y: box.y - 6, width: box.width + 12, height: box.height + 12 }, { x, y, width: 0, height: 0 }), JSON.stringify({ mark, box })).toBe(true);
          }
        }
      }
    }), { numRuns: 40 });
  });
});

test('where a drawing is to scale, lengths are in proportion to what they stand for, but for parts with a break mark', () => {
  fc.assert(fc.property(seeds, (seed) => {
    for (const { model } of walk(seed, 10)) {
      const { widths, bars } = layoutOf(model, PANEL);
      const { found } = solveModel(model);
      if (!widths.toScale) continue;
      for (const { part, box, broken } of bars.flatMap(({ parts }) => parts)) {
        const value = part.kind === 'part' ? found.get(part.id)?.value : found.get(`${part.id}.total`)?.value;
        if (value && !broken) expect(box.width / widths.scale).toBeCloseTo(value.valueOf(), 6);
      }
    }
  }), { numRuns: 60 });
});

test('a part too thin to see is drawn with a break mark', () => {
  const props: BarModel = {
    bars: [{ id: 'b1', parts: [{ kind: 'part', id: 'p2', shade: 1, quantity: { is: 'known', value: { '': '999' } } }, { kind: 'part', id: 'p3', shade: 2, quantity: { is: 'known', value: { '': '1' } } }] }],
    braces: [], comparisons: [], sets: [], length: 480, next: 4,
  };
  const thin = layoutOf(props, PANEL).bars[0]!.parts[1]!;
  expect(thin.broken).toBe(true);
  expect(thin.box.width).toBeGreaterThan(480 / 1000);
  expect(layoutOf(props, PANEL).bars[0]!.parts[0]!.broken).toBe(false);
});

test('a bar stays where it is when something is written above it', () => {
  for (const { props } of presets) {
    for (const around of [PANEL, PROJECTOR]) {
      const first = layoutOf(props, around).bars[0]!;
      expect(first.box.y).toBe(0);
    }
  }
});
