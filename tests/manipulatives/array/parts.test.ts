import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitted } from '../../../widgets/board/camera.ts';
import type { Around } from '../../../widgets/board/manipulative.ts';
import { arrayOf, countsOf, lengthOf, lineId, type DotArray } from '../../../widgets/manipulatives/array/array.ts';
import { box, middlesOf, overY, PITCH } from '../../../widgets/manipulatives/array/layout.ts';
import { marks } from '../../../widgets/manipulatives/array/marks.ts';
import { parts } from '../../../widgets/manipulatives/array/parts.ts';
import { PANEL } from '../../contracts/walk.ts';
import { arrays, made } from './arrays.ts';

const AROUND: Around = { held: [], text: PANEL.text };
const partOf = (props: DotArray, id: string) => parts(props, AROUND).find(part => part.id === id)!;
const pulled = (props: DotArray, id: string, x: number, y: number): DotArray => {
  const { at, move } = partOf(props, id);
  return made(move!({ x: at.x + x, y: at.y + y }, at));
};

test('there is a thing for every row and column, and for each that is left over', () => {
  fc.assert(fc.property(arrays, props => {
    const dots = marks({ ...props, things: 'dots', written: 'none' }, AROUND).filter(mark => mark.mark === 'circle' && mark.fill !== 'accent');
    expect(dots).toHaveLength(countsOf(props).all);
    expect(middlesOf(props.columns)).toHaveLength(countsOf(props).columns);
    if (props.over > 0) expect(overY(props)).toBeGreaterThan(middlesOf(props.rows).at(-1)!);
  }));
});

test('the corner draws both ways at once, row by row and column by column', () => {
  expect(countsOf(pulled(arrayOf([3], [5]), 'corner', 2 * PITCH, PITCH))).toMatchObject({ rows: 4, columns: 7 });
  expect(countsOf(pulled(arrayOf([3], [5]), 'corner', -9 * PITCH, 4))).toMatchObject({ rows: 3, columns: 1 });
});

test('a split line stands at the row that it is dragged to, and the slider sets it there too', () => {
  fc.assert(fc.property(arrays.filter(({ rows }) => rows.length > 1), fc.integer({ min: -20, max: 20 }), (props, by) => {
    const { id, count } = props.rows[0];
    const { range } = partOf(props, lineId(id));
    const to = Math.min(Number(range!.most), Math.max(1, count + by));
    const dragged = pulled(props, lineId(id), 0, by * PITCH);
    expect(dragged.rows[0].count).toBe(to);
    expect(dragged).toEqual(made(range!.set(String(to))));
    expect(lengthOf(dragged.rows)).toBe(lengthOf(props.rows));
  }));
});

test('twelve by twelve is seen whole in the narrowest panel, dots apart', () => {
  const { scale } = fitted(box(arrayOf([12], [12]), AROUND), { width: 250, height: 300 });
  expect(PITCH * scale).toBeGreaterThan(13);
});

test('where nothing is written, nothing can be veiled and no part is named', () => {
  const bare = parts(arrayOf([4], [3], { written: 'none', over: 1 }), AROUND);
  expect(bare.some(part => part.veil)).toBe(false);
  expect(bare.flatMap(part => part.token?.parts ?? [])).toEqual([]);
});
