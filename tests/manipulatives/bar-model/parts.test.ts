import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tile } from '../../../widgets/board/document.ts';
import { hitAt } from '../../../widgets/board/hit.ts';
import { kind, type Part } from '../../../widgets/board/manipulative.ts';
import { see } from '../../../widgets/board/scene.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import barModel from '../../../widgets/manipulatives/bar-model/index.ts';
import { layoutOf } from '../../../widgets/manipulatives/bar-model/layout.ts';
import { stretches, type BarModel, type Quantity } from '../../../widgets/manipulatives/bar-model/model.ts';
import { presets } from '../../../widgets/manipulatives/bar-model/presets.ts';
import { parts } from '../../../widgets/manipulatives/bar-model/parts.ts';
import { PANEL, seeds, SURFACES, walk } from './surfaces.ts';

const known = (exact: string): Quantity => ({ is: 'known', value: { '': exact } });
const split = (left: Quantity, right: Quantity | undefined, whole?: Quantity): BarModel => ({
  bars: [{ id: 'b1', parts: [{ kind: 'part', id: 'p2', shade: 1, quantity: left }, { kind: 'part', id: 'p3', shade: 2, ...(right && { quantity: right }) }] }],
  braces: whole ? [{ kind: 'span', id: 'c4', from: 'p2', to: 'p3', side: 'above', quantity: whole }] : [],
  comparisons: [], sets: [], length: 480, next: 5,
});
const partOf = (model: BarModel, id: string): Part<BarModel> => parts(model, PANEL).find((part) => part.id === id)!;
const dragged = (model: BarModel, id: string, by: number): BarModel => {
  const part = partOf(model, id);
  const answer = part.move!({ x: part.at.x + by, y: part.at.y }, part.at);
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer.props;
};
const values = (model: BarModel): readonly string[] => stretches(model).map((part) => part.kind === 'part' && part.quantity?.is === 'known' ? part.quantity.value[''] ?? '0' : '?');

describe('the line between two parts', () => {
  test('moves whole steps inside a fixed whole', () => {
    const model = split(known('10'), known('14'));
    expect(values(dragged(model, 'p2.divide', 480 / 24 * 3.3))).toEqual(['13', '11']);
    expect(values(dragged(model, 'p2.divide', -10_000))).toEqual(['0', '24']);
  });
  test('what is asked for stays asked for', () => {
    expect(values(dragged(split(known('10'), { is: 'unknown' }, known('24')), 'p2.divide', 480 / 24 * 2))).toEqual(['12', '?']);
  });
  test('counts in the unit that both are whole numbers of', () => {
    expect(partOf(split(known('1/3'), known('1/2')), 'p2.divide').range!.step).toBe('1/6');
  });
});

test('a bar’s end snaps to the unit, and stays under the finger', () => {
  const model = split(known('10'), known('14'));
  const longer = dragged(model, 'b1.end', 480 / 24 * 6);
  expect(values(longer)).toEqual(['10', '20']);
  expect(layoutOf(longer, PANEL).bars[0]!.box.width).toBeCloseTo(480 / 24 * 30, 6);
});

test('a sketch is dragged freely, and its numbers stay', () => {
  const model = { ...split(known('10'), { is: 'unknown' }), sketch: true } as const;
  const moved = dragged(model, 'p2.divide', 37);
  expect(values(moved)).toEqual(['10', '?']);
  expect(layoutOf(moved, PANEL).bars[0]!.parts[0]!.box.width).toBeCloseTo(layoutOf(model, PANEL).bars[0]!.parts[0]!.box.width + 37, -1);
});

test('a brace’s end snaps to the nearest edge and never crosses the other', () => {
  const model = split(known('10'), known('14'), known('24'));
  expect(dragged(model, 'c4.to', -250).braces[0]).toMatchObject({ from: 'p2', to: 'p2' });
  expect(dragged(model, 'c4.from', 900).braces[0]).toMatchObject({ from: 'p3', to: 'p3' });
});

describe('a bar’s name', () => {
  const three: BarModel = {
    bars: ['b1', 'b2', 'b3'].map((id, at) => ({ id, parts: [{ kind: 'part', id: `p${at + 4}`, shade: 1, quantity: known(String(at + 5)) }] })),
    braces: [], comparisons: [], sets: [], length: 480, next: 9,
  };
  const order = (by: number, id = 'b1'): readonly string[] => {
    const part = partOf(three, id);
    const answer = part.move!({ x: part.at.x + 300, y: part.at.y + by }, part.at);
    return isRefusal(answer) ? [] : answer.props.bars.map((bar) => bar.id);
  };
  test('is dragged past the others, up and down, and the bar stands where it is let go', () => {
    const tops = layoutOf(three, PANEL).bars.map(({ box }) => box.y);
    const pitch = tops[1]! - tops[0]!;
    expect(order(0.9 * pitch)).toEqual(['b1', 'b2', 'b3']);
    expect(order(1.1 * pitch)).toEqual(['b2', 'b1', 'b3']);
    expect(order(9 * pitch)).toEqual(['b2', 'b3', 'b1']);
    expect(order(-1.1 * pitch, 'b3')).toEqual(['b1', 'b3', 'b2']);
  });
  test('of the only bar there is moves the whole drawing', () => expect(partOf(split(known('1'), known('2')), 'b1').move).toBeUndefined());
});

test.each(presets.map(({ title, props }) => ({ title, props })))('a finger finds every part of “$title” where it stands', ({ props }) => {
  const tile: Tile = { id: 'it', kind: 'tile', step: 's', type: 'bar-model', version: 1, props, x: 0, y: 0, z: 0 };
  for (const { text } of Object.values(SURFACES)) {
    const scene = see({ it: tile }, { get: () => kind(barModel) }, { text });
    for (const { id, at } of parts(props, { held: [], text })) expect(hitAt(scene, at, 12)?.part).toBe(id);
  }
});

test('a drag depends on where, never on the way; and every range holds what it says it is now', () => {
  fc.assert(fc.property(seeds, (seed) => {
    for (const { model } of walk(seed, 5)) {
      for (const part of parts(model, PANEL)) {
        if (part.move) expect(part.move({ x: part.at.x + 40, y: part.at.y }, part.at)).toEqual(part.move({ x: part.at.x + 45, y: part.at.y }, { x: part.at.x + 5, y: part.at.y }));
        if (!part.range) continue;
        const [least, now, most] = [part.range.least, part.range.now, part.range.most].map((exact) => Number(exact.split('/')[0]) / Number(exact.split('/')[1] ?? 1));
        expect(least! <= now! && now! <= most!, part.id).toBe(true);
      }
    }
  }), { numRuns: 20 });
});

test('ids are unique and the same on every surface', () => {
  fc.assert(fc.property(seeds, (seed) => {
    for (const { model } of walk(seed, 6)) {
      const [panel, projector] = Object.values(SURFACES).map((around) => parts(model, around).map(({ id }) => id));
      expect(panel).toEqual(projector);
      expect(new Set(panel).size).toBe(panel!.length);
    }
  }), { numRuns: 20 });
});
