import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from '../../../widgets/board/document.ts';
import { isCutting, piecesOf } from '../../../widgets/manipulatives/fraction-shape/cuts.ts';
import { isEqual, pieces } from '../../../widgets/manipulatives/fraction-shape/fraction-shape.ts';
import { laid } from '../../../widgets/manipulatives/fraction-shape/layout.ts';
import { Fraction } from '../../../widgets/maths/exact.ts';
import { CUTTINGS, shapes } from './shapes.ts';

/** The area of an outline as it is drawn. */
function areaOf(outline: readonly Point[]): number {
  return Math.abs(outline.reduce((sum, one, at) => {
    const next = outline[(at + 1) % outline.length]!;
    return sum + one.x * next.y - next.x * one.y;
  }, 0) / 2);
}

test('the areas of the parts of every cut come to exactly one', () => {
  for (const cutting of CUTTINGS) {
    expect(isCutting(cutting)).toBe(true);
    const parts = piecesOf(cutting);
    expect(parts).toHaveLength(cutting.count);
    expect(parts.reduce((sum, { area }) => sum.add(area), new Fraction(0)).equals(1)).toBe(true);
  }
});

test('what is drawn has the areas that are said', () => {
  fc.assert(fc.property(shapes, props => {
    const all = laid(props).map(({ outline }) => areaOf(outline));
    const whole = all.reduce((sum, area) => sum + area, 0);
    // An arc is drawn as a line of many sides here, a little less than the sector.
    pieces(props).forEach(({ area }, at) => expect(all[at]! / whole).toBeCloseTo(area.valueOf(), props.shape === 'circle' ? 2 : 9));
  }));
});

test('only the unequal cuts are unequal', () => {
  for (const { shape, cut, count, across } of CUTTINGS) expect(isEqual({ shape, cut, across, shades: '0'.repeat(count) })).toBe(cut !== 'unequal');
});

test('parts that are the same in area and not in form: halves of a rectangle', () => {
  const [one, other] = piecesOf({ shape: 'rectangle', cut: 'unlike', count: 2, across: 1 });
  expect([one!.outline.length, other!.outline.length]).toEqual([4, 6]);
  expect(areaOf(one!.outline)).toBeCloseTo(areaOf(other!.outline));
});
