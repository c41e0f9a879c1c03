import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Around } from '../../../widgets/board/manipulative.ts';
import { areaOf, numberIn, type AreaModel } from '../../../widgets/manipulatives/area-model/area-model.ts';
import { layout } from '../../../widgets/manipulatives/area-model/layout.ts';
import { marks } from '../../../widgets/manipulatives/area-model/marks.ts';
import { parts } from '../../../widgets/manipulatives/area-model/parts.ts';
import { letter, number } from '../../../widgets/maths/value.ts';
import { PANEL } from '../../contracts/walk.ts';
import { areas, made, ofNumbers } from './areas.ts';

const AROUND: Around = { held: [], text: PANEL.text };
const X = letter('x');
const grid = areaOf([number(20), number(3)], [number(30), number(5)]);
const says = (props: AreaModel): readonly string[] => marks(props, AROUND).flatMap(mark => (mark.mark === 'text' ? [mark.text] : []));

test('what is drawn to scale has one scale in both directions; all else says that it is not', () => {
  fc.assert(fc.property(ofNumbers, props => {
    const { isScaled, columns, rows } = layout(props, AROUND);
    expect(says(props).includes('not to scale')).toBe(!isScaled);
    if (!isScaled) return;
    const scales = [...columns, ...rows].map(band => (band.to - band.from) / numberIn(band)!.valueOf());
    scales.forEach(scale => expect(scale).toBeCloseTo(scales[0]!));
  }));
  expect(says(grid)).toEqual([]);
  expect(says(areaOf([X, number(3)], [X, number(2)]))).toEqual(['not to scale']);
  expect(says(areaOf([number(-2)], [number(3)]))).toEqual(['not to scale']);
});

test('in a sketch what is the same is as long both ways, and what is more is longer', () => {
  fc.assert(fc.property(areas, props => {
    const { isScaled, columns, rows } = layout(props, AROUND);
    if (isScaled) return;
    const all = [...columns, ...rows];
    for (const one of all) for (const other of all) if (JSON.stringify(one.value) === JSON.stringify(other.value)) expect(one.to - one.from).toBeCloseTo(other.to - other.from);
  }));
  const { columns } = layout(areaOf([X], [X, number(3)]), AROUND);
  expect(columns[0]!.to - columns[0]!.from).toBeGreaterThan(columns[1]!.to - columns[1]!.from);
});

test('a line is dragged to where the slider sets it, one by one', () => {
  const { at, move, range } = parts(grid, AROUND).find(part => part.id === 't3-line')!;
  const scale = layout(grid, AROUND).width / 35;
  const dragged = made(move!({ x: at.x - 10 * scale, y: at.y }, at));
  expect(dragged.across.map(term => numberIn(term)!.valueOf())).toEqual([20, 15]);
  expect(dragged).toEqual(made(range!.set('20')));
  expect(made(move!({ x: at.x + 2, y: at.y }, at))).toEqual(grid);
});

test('lines are between numbers above zero only, and a known cell is typed only where its sides do not tell it', () => {
  const ids = parts(areaOf([X, number(3)], [number(5), number(-2)]), AROUND).map(({ id }) => id);
  expect(ids.filter(id => id.endsWith('-line'))).toEqual([]);
  expect(parts(grid, AROUND).find(({ id }) => id === 'c-t1-t3')!.type).toBeUndefined();
  expect(parts(areaOf([undefined], [X]), AROUND).find(({ id }) => id === 'c-t1-t2')!.type).toBeDefined();
});

test('fractions are cut out of a unit square: three of eight parts', () => {
  const { units, columns, rows } = layout(areaOf([number('1/2')], [number('3/4')], { unit: true }), AROUND);
  expect(units).toMatchObject({ across: 1, down: 1, cutAcross: 4, cutDown: 2 });
  expect((columns[0]!.to * rows[0]!.to) / units!.size ** 2).toBeCloseTo(3 / 8);
});
