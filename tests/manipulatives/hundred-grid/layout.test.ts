import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Around } from '../../../widgets/board/manipulative.ts';
import { countOf, gridOf, unrolled } from '../../../widgets/manipulatives/hundred-grid/hundred-grid.ts';
import { before, cellAt, cellBox, pieces, shadedBoxes, sideOf, wide } from '../../../widgets/manipulatives/hundred-grid/layout.ts';
import { parts } from '../../../widgets/manipulatives/hundred-grid/parts.ts';
import { PANEL, PROJECTOR } from '../../contracts/walk.ts';
import { made } from '../fraction-wall/walls.ts';
import { grids } from './grids.ts';

const AROUND: Around = { held: [], text: PANEL.text };

test('as much area is shaded as the number says', () => {
  fc.assert(fc.property(grids, props => {
    for (const shade of ['1', '2'] as const) {
      const area = shadedBoxes(props).filter(one => one.shade === shade).reduce((sum, { box }) => sum + box.width * box.height, 0);
      expect(area / wide(props) ** 2).toBeCloseTo(countOf(props, shade) / props.of, 9);
    }
  }));
});

test('every cell is found at its middle, and lies where it is shaded', () => {
  fc.assert(fc.property(grids, fc.nat(99), (props, cell) => {
    const { x, y, width } = cellBox(props, cell);
    const middle = { x: x + width / 2, y: y + width / 2 };
    expect(cellAt(props, middle)).toBe(cell);
    const each = props.of / 100;
    const own = unrolled(props).slice(cell * each, (cell + 1) * each);
    if (new Set(own).size > 1) return;
    const over = shadedBoxes(props).filter(({ box }) => middle.x > box.x && middle.x < box.x + box.width && middle.y > box.y && middle.y < box.y + box.height);
    expect(over.map(({ shade }) => shade).join('')).toBe(own[0] === '0' ? '' : own[0]);
  }));
});

test('a drag fills up to the hand, and stops at the ends of the grid', () => {
  const props = gridOf(100, [37]);
  const to = (x: number, y: number) => countOf(made(parts(props, AROUND)[0]!.move!({ x, y }, { x: 0, y: 0 })));
  const side = sideOf(props);
  expect([to(0, 0), to(side * 2.5, side * 4), to(side * 2.5, -50), to(side * 2.5, 999), to(999, 0), to(-9, 99)]).toEqual([0, 24, 20, 30, 100, 0]);
  expect(before({ ...props, by: 'rows' }, { x: side * 4, y: side * 2.5 })).toBe(24);
});

test('a tap fills up to the end of a cell, and a tap on the last one takes it away', () => {
  fc.assert(fc.property(grids.filter(({ brush }) => brush === undefined), fc.nat(99), (props, cell) => {
    const bare = { ...props, runs: [{ count: props.of, shade: '0' as const }] };
    const { x, y } = cellBox(props, cell);
    const tapped = made(parts(bare, AROUND)[0]!.press!({ x: x + 3, y: y + 3 }));
    expect(countOf(tapped)).toBe((cell + 1) * props.of / 100);
    expect(countOf(made(parts(tapped, AROUND)[0]!.press!({ x: x + 3, y: y + 3 })))).toBe(cell * props.of / 100);
  }));
});

test('the slider stands where it was set', () => {
  const range = parts(gridOf(1000, [345]), AROUND)[0]!.range!;
  expect([range.least, range.now, range.most]).toEqual(['0', '69/200', '1']);
  expect(countOf(made(range.set('1/8')))).toBe(125);
});

test('what is written stands clear and in its order, with veils and without', () => {
  fc.assert(fc.property(grids, fc.constantFrom(PANEL, PROJECTOR), fc.boolean(), (props, { text }, covered) => {
    const around = { ...AROUND, text, ...(covered && { veiled: new Set([...props.writes, 'first', 'second']) }) };
    const all = pieces(props, around);
    all.slice(1).forEach((piece, at) => {
      const last = all[at]!;
      if (last.at.y === piece.at.y) expect(piece.at.x - piece.width / 2).toBeGreaterThanOrEqual(last.at.x + last.width / 2 - 1e-9);
      else expect(piece.at.y).toBeGreaterThan(last.at.y);
    });
    expect(all.flatMap(piece => ('id' in piece ? [piece.id] : [])).filter(id => id !== 'first' && id !== 'second')).toEqual(props.writes);
  }));
});
