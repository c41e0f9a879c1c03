import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceToLine, holds } from '../../../widgets/board/box.ts';
import type { Around } from '../../../widgets/board/manipulative.ts';
import { cutInto, inGrid, oneLess, oneMore, otherCut, otherShape, toggled, turnedBy, typeShaded, unequal } from '../../../widgets/manipulatives/fraction-shape/change.ts';
import { isCutting } from '../../../widgets/manipulatives/fraction-shape/cuts.ts';
import { countOf, isEqual, shadedOf, shapeOf, type FractionShape } from '../../../widgets/manipulatives/fraction-shape/fraction-shape.ts';
import { laid } from '../../../widgets/manipulatives/fraction-shape/layout.ts';
import { parts } from '../../../widgets/manipulatives/fraction-shape/parts.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { PANEL } from '../../contracts/walk.ts';
import { made } from '../fraction-wall/walls.ts';
import { shapes } from './shapes.ts';

const AROUND: Around = { held: [], text: PANEL.text };
const isWhole = (props: FractionShape): boolean => isCutting({ ...props, count: props.shades.length });

test('cut into other equal parts the same amount is shaded, or it is refused', () => {
  fc.assert(fc.property(shapes, fc.integer({ min: 0, max: 50 }), (props, count) => {
    const moved = cutInto(props, count);
    if (isRefusal(moved)) return;
    expect(moved.props.shades).toHaveLength(count);
    expect(isWhole(moved.props) && isEqual(moved.props)).toBe(true);
    expect(shadedOf(moved.props).equals(shadedOf(props))).toBe(true);
  }));
  expect(cutInto(shapeOf('circle', 'sectors', [3, 4]), 5)).toEqual({ refused: '3/4 of the shape cannot be shown in fifths exactly. Clear the shading first.' });
  expect(isRefusal(cutInto(shapeOf('pentagon', 'centre', [0, 5]), 4))).toBe(true);
});

test('another cut and another shape have as many parts, and as many of them are shaded', () => {
  fc.assert(fc.property(shapes, props => {
    for (const other of [otherCut(props) ?? props, otherShape(props)]) {
      expect(isWhole(other)).toBe(true);
      expect([countOf(other), other.shades.length]).toEqual([countOf(props), props.shades.length]);
    }
    const odd = unequal(props);
    if (!isRefusal(odd)) expect([isWhole(odd.props), countOf(odd.props), isEqual(odd.props)]).toEqual([true, countOf(props), !isEqual(props)]);
  }));
});

test('all cuts of a shape into so many parts come round', () => {
  const square = shapeOf('square', 'grid', [1, 4]);
  const round = Array.from({ length: 8 }).reduce<readonly FractionShape[]>(so => [...so, otherCut(so.at(-1)!)!], [square]);
  expect(round.map(({ cut, across }) => `${cut} ${across}`)).toEqual(['grid 4', 'grid 2', 'grid 1', 'diagonals 1', 'unlike 1', 'unequal 1', 'grid 4', 'grid 2', 'grid 1']);
});

test('rows and columns multiply', () => {
  const grid = made(inGrid(made(inGrid(shapeOf('rectangle', 'grid', [1, 4]), { columns: 3 })), { rows: 5 }));
  expect([grid.across, grid.shades.length]).toEqual([3, 15]);
  expect(isRefusal(inGrid(grid, { rows: 17 }))).toBe(true);
  expect(isRefusal(inGrid(shapeOf('circle', 'sectors', [1, 4]), { rows: 2 }))).toBe(true);
});

test('one more and one less, a tap, and all round', () => {
  fc.assert(fc.property(shapes, fc.nat(47), (props, which) => {
    const at = which % props.shades.length;
    expect(countOf(oneMore(props))).toBe(Math.min(props.shades.length, countOf(props) + 1));
    expect(countOf(oneLess(props))).toBe(Math.max(0, countOf(props) - 1));
    expect(toggled(toggled(props, at), at)).toEqual(props);
    expect(Array.from({ length: 8 }).reduce<FractionShape>(so => turnedBy(so, 3), props)).toEqual(props);
  }));
});

test.each([['2/5', 'sectors', 5, 2], ['1/2', 'sectors', 2, 1], ['0.25', 'sectors', 4, 1], ['75%', 'sectors', 4, 3], ['1', 'sectors', 4, 4], ['0', 'sectors', 4, 0]])('typed, %s is %s of %i', (text, cut, of, count) => {
  const props = made(typeShaded(shapeOf('circle', 'sectors', [3, 4]), text));
  expect([props.cut, props.shades.length, countOf(props)]).toEqual([cut, of, count]);
});

test.each(['5/4', '-1/4', '1/97', 'x', '', '1/4 + 1/4', '?'])('typed, %j is refused', text => {
  expect(isRefusal(typeShaded(shapeOf('circle', 'sectors', [3, 4]), text))).toBe(true);
});

test('a finger finds every part where it is, however the shape is turned', () => {
  fc.assert(fc.property(shapes, props => {
    const found = parts(props, AROUND);
    laid(props).forEach(({ outline }, at) => {
      const { hit, at: middle } = found[at]!;
      const point = outline.length === 6 && props.cut === 'unlike' ? { x: (outline[0]!.x + outline[2]!.x) / 2, y: (outline[0]!.y + outline[2]!.y) / 2 } : middle;
      expect('points' in hit ? distanceToLine(hit.points, point) <= hit.width : holds(hit, point, 1e-6)).toBe(true);
    });
  }));
});
