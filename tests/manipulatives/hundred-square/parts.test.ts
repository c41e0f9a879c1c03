import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitted } from '../../../widgets/board/camera.ts';
import type { Around } from '../../../widgets/board/manipulative.ts';
import { veilable } from '../../../widgets/board/veil.ts';
import { actions } from '../../../widgets/manipulatives/hundred-square/actions.ts';
import { cellsOf, squareOf, type HundredSquare } from '../../../widgets/manipulatives/hundred-square/hundred-square.ts';
import { box, cellBox, gridOf, middleOf, placeAt } from '../../../widgets/manipulatives/hundred-square/layout.ts';
import { parts } from '../../../widgets/manipulatives/hundred-square/parts.ts';
import { load } from '../../contracts/check.ts';
import { PANEL, PROJECTOR, seenOf } from '../../contracts/walk.ts';
import { made, squares } from './squares.ts';

const AROUND: Around = { held: [], text: PANEL.text };
const partOf = (square: HundredSquare, id: string) => parts(square, AROUND).find(part => part.id === id)!;
const act = (square: HundredSquare, id: string, { chosen = [], answer }: { readonly chosen?: readonly string[]; readonly answer?: string } = {}): HundredSquare =>
  made(actions(square, chosen).find(each => each.id === id)!.run(answer));

test('a point in a cell means that cell, and no two cells lie over each other', () => {
  fc.assert(fc.property(squares, fc.constantFrom(PANEL, PROJECTOR), (square, { text }) => {
    const grid = gridOf(square, { held: [], text });
    const boxes = cellsOf(square).map(cell => ({ cell, box: cellBox(grid, cell) }));
    for (const { cell, box: { x, y } } of boxes) {
      expect(placeAt(grid, { x: x + 1, y: y + 1 })).toEqual({ row: cell.row, column: cell.column });
      expect(placeAt(grid, middleOf(cellBox(grid, cell)))).toEqual({ row: cell.row, column: cell.column });
    }
    expect(new Set(boxes.map(({ box: at }) => `${at.x} ${at.y}`)).size).toBe(boxes.length);
  }));
});

test('counted from below the first number stands lowest, and each row above the one before', () => {
  const grid = gridOf(squareOf(1, { upwards: true }), AROUND);
  const rows = Array.from({ length: 10 }, (_, row) => cellBox(grid, { row, column: 0 }).y);
  expect(rows).toEqual([...rows].sort((a, b) => b - a));
});

test('in a panel ten in a row are seen whole at their own size, and covers move nothing', () => {
  const whole = box(squareOf(1), AROUND);
  expect(fitted(whole, { width: 360, height: 600 }).scale).toBeGreaterThanOrEqual(1);
  expect(box(squareOf(1), { ...AROUND, veiled: new Set(['n47']) })).toEqual(whole);
});

test('a marker is dragged to a cell, typed to a number and slid to both ends', () => {
  const square = squareOf(1, { markers: [{ id: 'm1', at: 47 }] });
  const marker = partOf(square, 'm1');
  const { at } = partOf(square, 'n62');
  expect(made(marker.move!(at, marker.at)).markers).toEqual([{ id: 'm1', at: 62 }]);
  expect(made(marker.type!('9')).markers).toEqual([{ id: 'm1', at: 9 }]);
  expect(['1', '100'].map(now => made(marker.range!.set(now)).markers[0]!.at)).toEqual([1, 100]);
  expect(marker.range).toMatchObject({ least: '1', most: '100', now: '47', page: '10' });
});

test('a marker is dragged from anywhere on its cell, which stays the part that is shaded and veiled', () => {
  const square = squareOf(1, { markers: [{ id: 'm1', at: 47 }] });
  const [cell, other] = [partOf(square, 'n47'), partOf(square, 'n62')];
  expect(cell.move!(other.at, cell.at)).toEqual({ props: { ...square, markers: [{ id: 'm1', at: 62 }] }, inHand: 'm1' });
  expect(other.move).toBeUndefined();
  expect(made(cell.press!()).shades[0]).toEqual([47]);
  expect(cell.veil).toBe('value');
});

test('on products the slider goes through every product, and the numbers at the edge choose row and column', () => {
  const square = squareOf(1, { times: true, across: 12, rows: 12, markers: [{ id: 'm1', at: 708 }] });
  const { range } = partOf(square, 'm1');
  expect(range).toMatchObject({ least: '1', most: '144', now: '80' });
  expect(made(range!.set('81')).markers[0]!.at).toBe(709);
  expect(made(partOf(square, 'row6').press!()).markers[0]!.at).toBe(608);
  expect(made(partOf(square, 'column3').press!()).markers[0]!.at).toBe(703);
});

test('what is chosen is shaded, marked or cleared together', () => {
  const square = squareOf(1);
  expect(act(square, 'shade', { chosen: ['n3', 'n5'] }).shades[0]).toEqual([3, 5]);
  expect(act(square, 'mark', { chosen: ['n34', 'n59'] }).markers.map(({ at }) => at)).toEqual([34, 59]);
  expect(act(square, 'mark', { answer: '12' }).markers.map(({ at }) => at)).toEqual([12]);
  expect(act(squareOf(1, { markers: [{ id: 'm1', at: 3 }, { id: 'm2', at: 9 }] }), 'mark', { chosen: ['n3'] }).markers).toEqual([{ id: 'm2', at: 9 }]);
  expect(act({ ...square, shades: [[3, 5], [], []] }, 'clear', { chosen: ['n3'] }).shades[0]).toEqual([5]);
  expect(act(square, 'count-in', { chosen: ['n2'], answer: '3' }).shades[0].slice(0, 3)).toEqual([2, 5, 8]);
  expect(act(squareOf(1, { times: true, across: 3, rows: 3 }), 'shade', { chosen: ['row2'] }).shades[0]).toEqual([201, 202, 203]);
});

test('ten more is a row on, whichever way rows are counted, and stops at the end of the square', () => {
  const at47 = squareOf(1, { markers: [{ id: 'm1', at: 47 }] });
  expect(act(at47, 'row-more').markers[0]!.at).toBe(57);
  expect(act({ ...at47, upwards: true }, 'less').markers[0]!.at).toBe(46);
  expect(actions(squareOf(1, { markers: [{ id: 'm1', at: 95 }] }), []).find(({ id }) => id === 'row-more')!.off).toBeDefined();
});

test('a veil over the whole square covers every number, and of products leaves those at the edge', async () => {
  const { kind, kinds } = await load('hundred-square');
  const covered = (props: HundredSquare) => veilable(seenOf({ kind, kinds }, { props, held: [], next: 1 }));
  expect(covered(squareOf(1)).length).toBe(100);
  const products = squareOf(1, { times: true, across: 12, rows: 12 });
  expect(covered(products)).toEqual(cellsOf(products).map(({ id }) => id));
});
