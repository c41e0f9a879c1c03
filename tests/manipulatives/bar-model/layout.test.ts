import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../../widgets/manipulatives/bar-model/layout.ts';
import type { BarModel } from '../../../widgets/manipulatives/bar-model/model.ts';
import { presets } from '../../../widgets/manipulatives/bar-model/presets.ts';
import { collisions, expectSound } from './laid.ts';
import { PANEL, PROJECTOR, SURFACES } from './surfaces.ts';

describe.each(Object.entries(SURFACES))('on the %s', (_, around) => {
  test.each(presets.map(({ title, props }) => ({ title, props })))('nothing written on “$title” lies over anything else', ({ props }) => {
    expect(collisions(props, around)).toEqual([]);
  });
});

test('nor on any model that a person comes to; all of it is in the box, and what is to scale is true', () => expectSound({ numRuns: 60 }));

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
