import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../../../widgets/board/diff.ts';
import type { Board, Tile } from '../../../widgets/board/document.ts';
import { drop } from '../../../widgets/board/gesture.ts';
import { kind } from '../../../widgets/board/manipulative.ts';
import { see } from '../../../widgets/board/scene.ts';
import { settle } from '../../../widgets/board/settle.ts';
import { countersOf } from '../../../widgets/manipulatives/counters/counters.ts';
import counters from '../../../widgets/manipulatives/counters/index.ts';
import partWhole from '../../../widgets/manipulatives/part-whole/index.ts';
import { layout } from '../../../widgets/manipulatives/part-whole/layout.ts';
import { rowsOf } from '../../../widgets/manipulatives/part-whole/rows.ts';
import { hung, modelOf } from '../../../widgets/manipulatives/part-whole/part-whole.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { PANEL } from '../../contracts/walk.ts';
import { is, laid, models } from './models.ts';

test('no two circles touch, and the whole stands in the middle of its first and last part', () => {
  fc.assert(fc.property(models, fc.array(fc.tuple(fc.nat(15), fc.integer({ min: 1, max: 9 })), { maxLength: 3 }), (props, things) => {
    const all = hung(props.whole).map(({ circle }) => circle.id);
    const held = things.flatMap(([which, count]) => laid(all[which % all.length]!, ...Array.from({ length: count }, () => 1)));
    const { circles: drawn, radius } = layout(props, held);
    drawn.forEach((one, at) => drawn.slice(at + 1).forEach(other => expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * radius + 5)));
    for (const { circle, x, y } of drawn) {
      const [first, last] = [circle.parts?.[0], circle.parts?.at(-1)].map(part => drawn.find(each => each.circle === part));
      if (first && last) expect(props.side === 'above' || props.side === 'below' ? x * 2 : y * 2).toBeCloseTo(props.side === 'above' || props.side === 'below' ? first.x + last.x : first.y + last.y);
    }
  }));
});

test('things in a circle lie in its middle and within it', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 30 }), count => {
    const props = modelOf(undefined, [undefined, undefined]);
    const held = laid('c2', ...Array.from({ length: count }, () => 1));
    const { circles, radius } = layout(props, held);
    const drawn = circles[1]!;
    const { x, y, width, height } = drawn.slot;
    expect(x + width / 2).toBeCloseTo(drawn.x);
    expect(y + height / 2).toBeCloseTo(drawn.y);
    expect(Math.hypot(width, height) / 2).toBeLessThanOrEqual(radius + 4);
  }));
  expect(rowsOf(laid('c2', 1, 1, 1, 1).map(({ box }) => box))).toEqual({ width: 92, height: 92 });
});

const loaded = new Map([['counters', kind(counters)], ['part-whole', kind(partWhole)]]);
const kinds = { get: (type: string) => loaded.get(type) };
const tile = (id: string, type: string, props: Tile['props'], x: number): Tile => ({ id, kind: 'tile', step: 's', type, version: 1, props, x, y: 0, z: 0 });

/** The board after counters, lying at x = 500, were dropped on the second circle of a model at the origin; and why they were refused. */
function dropped(props: Tile['props']): { readonly held: readonly Tile[]; readonly said: string; readonly refused: string | undefined } {
  const before: Board = { it: tile('it', 'part-whole', props, 0), some: tile('some', 'counters', countersOf([['red', 4]]), 500) };
  const scene = see(before, kinds, PANEL);
  const to = layout(props as Parameters<typeof layout>[0], []).circles[1]!;
  const shift = drop(scene, { grip: 'tiles', tiles: ['some'], from: { x: 588, y: 22 } }, to);
  const after = apply(before, shift.diff);
  if (isRefusal(after)) throw new Error(after.refused);
  const settled = apply(after, settle(after, kinds));
  if (isRefusal(settled)) throw new Error(settled.refused);
  const sentences = partWhole.sentences?.(props as never, see(settled, kinds, PANEL).seen.get('it')!.around) ?? [];
  return { held: Object.values(settled).filter(({ held }) => held?.by === 'it'), said: JSON.stringify(sentences.map(({ expression }) => expression)), refused: shift.refused };
}

test('counters that are dropped on an empty circle lie in it and count; on a number they are refused', () => {
  const empty = dropped(modelOf(is(7), [undefined, is(3)]));
  expect(empty.held.map(({ held }) => held?.slot)).toEqual(['c2']);
  expect(empty.said).toContain('{"exact":"4"}');
  const full = dropped(modelOf(is(7), [is(4), is(3)]));
  expect(full.held).toEqual([]);
  expect(full.refused).toMatch(/^A number is written/);
});
