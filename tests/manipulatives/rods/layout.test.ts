import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { meet } from '../../../widgets/board/room.ts';
import { laid, numeralsOf, stripOf, UNIT } from '../../../widgets/manipulatives/rods/layout.ts';
import { parts } from '../../../widgets/manipulatives/rods/parts.ts';
import { lengthOf, rodsOf, type Rods } from '../../../widgets/manipulatives/rods/rods.ts';
import { PANEL, PROJECTOR } from '../../contracts/walk.ts';
import { lengths, made, someRods } from './rods.ts';

const surfaces = fc.constantFrom(PANEL, PROJECTOR);

test('every rod is as long as its number and a unit thick; none lies over another; rows begin at one edge and have no gap', () => {
  fc.assert(fc.property(someRods, surfaces, (props, around) => {
    const all = laid(props, stripOf(props, around));
    for (const { rod, box } of all) {
      expect(props.upright ? box.height : box.width).toBeCloseTo(rod.long * UNIT);
      expect(props.upright ? box.width : box.height).toBe(UNIT);
    }
    all.forEach(({ box }, at) => expect(all.slice(at + 1).some(other => meet(box, other.box, -1e-6))).toBe(false));
    props.rows.forEach((row, nth) => {
      const own = all.filter(each => each.row === nth).map(({ box }) => (props.upright ? [-box.y - box.height, -box.y] : [box.x, box.x + box.width]));
      expect(Math.min(...own.map(([start]) => start!))).toBeCloseTo(0);
      expect(Math.max(...own.map(([, end]) => end!))).toBeCloseTo(lengthOf(row) * UNIT);
    });
  }));
});

test('what a rod is worth is written on it, or beside it in its own row', () => {
  fc.assert(fc.property(someRods, surfaces, (bare, around) => {
    const props: Rods = { ...bare, numerals: true };
    const numerals = numeralsOf(props, around);
    expect(numerals.map(({ id }) => id)).toEqual(props.rows.flat().map(({ id }) => id));
    if (stripOf(props, around) > 0) return;
    laid(props).forEach(({ box }, at) => {
      const { x, y } = numerals[at]!.at;
      expect(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height).toBe(true);
    });
  }));
});

/** A rod dragged by so much. */
function dragged(props: Rods, id: string, by: { readonly x: number; readonly y: number }): Rods {
  const { at, move } = parts(props, { held: [], text: PANEL.text }).find(part => part.id === id)!;
  return made(move!({ x: at.x + by.x, y: at.y + by.y }, at));
}

test('a rod that is let go where it lay stays', () => {
  fc.assert(fc.property(someRods, props => {
    for (const { id } of props.rows.flat()) expect(dragged(props, id, { x: 2, y: -3 }).rows).toEqual(props.rows);
  }));
});

test('a rod is dragged past its neighbour, into another row, and out of the rows into a new one', () => {
  const props = rodsOf([[3, 4], [7]]);
  expect(lengths(dragged(props, 'r1', { x: 4 * UNIT, y: 0 }))).toEqual([[4, 3], [7]]);
  expect(lengths(dragged(props, 'r2', { x: 6 * UNIT, y: UNIT }))).toEqual([[3], [7, 4]]);
  expect(lengths(dragged(props, 'r2', { x: 0, y: 2 * UNIT }))).toEqual([[3], [7], [4]]);
  expect(lengths(dragged(props, 'r2', { x: 0, y: -UNIT }))).toEqual([[4], [3], [7]]);
  expect(lengths(dragged({ ...props, upright: true }, 'r2', { x: 2 * UNIT, y: 0 }))).toEqual([[3], [7], [4]]);
});
