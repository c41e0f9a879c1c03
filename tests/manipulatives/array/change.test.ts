import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrayOf, countsOf, isArray, lengthOf, lineId, MOST_THINGS, productId, type DotArray } from '../../../widgets/manipulatives/array/array.ts';
import { drawnTo, grouped, join, resized, split, splitAt, turned, typeAll, typeRowsOf, typeRun, withOver, withRun } from '../../../widgets/manipulatives/array/change.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { arrays, made } from './arrays.ts';

const counts = (props: DotArray): unknown => [props.rows, props.columns].map(side => side.map(({ count }) => count));

test('7 × 8 is split into 5 × 8 and 2 × 8, and the split line goes from row to row', () => {
  const parted = made(split(arrayOf([7], [8]), 'rows'));
  expect(counts(parted)).toEqual([[5, 2], [8]]);
  expect(counts(made(splitAt(parted, parted.rows[0].id, 3)))).toEqual([[3, 4], [8]]);
  expect(counts(join(parted))).toEqual([[7], [8]]);
});

test('a side of any length keeps its first runs, and is as long as was asked', () => {
  fc.assert(fc.property(arrays, fc.integer({ min: 1, max: 20 }), ({ rows }, length) => {
    const sized = resized(rows, length);
    expect(lengthOf(sized)).toBe(length);
    expect(sized.map(({ id }) => id)).toEqual(rows.slice(0, sized.length).map(({ id }) => id));
    expect(sized.slice(0, -1)).toEqual(rows.slice(0, sized.length - 1));
  }));
});

test('splitting, joining and moving a split line lose no row, no column and nothing that is left over', () => {
  fc.assert(fc.property(arrays, fc.constantFrom('rows' as const, 'columns' as const), (props, way) => {
    const parted = split(props, way);
    const after = isRefusal(parted) ? props : parted.props;
    expect(isArray(after)).toBe(true);
    expect(countsOf(after)).toEqual(countsOf(props));
    expect(countsOf(join(after))).toEqual(countsOf(props));
    const [run, next] = after[way];
    if (next) expect(countsOf(made(splitAt(after, run.id, 1 + (run.count + next.count) % (run.count + next.count - 1 || 1))))).toEqual(countsOf(props));
  }));
});

test('ids stay unique however often it is split, and a line that is joined away leaves the run before it', () => {
  fc.assert(fc.property(arrays, fc.array(fc.constantFrom('rows' as const, 'columns' as const), { maxLength: 5 }), (props, ways) => {
    const after = ways.reduce((so, way) => { const moved = split(so, way); return isRefusal(moved) ? so : moved.props; }, props);
    const ids = [...after.rows, ...after.columns].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const [first, second] = after.rows;
    if (second) expect(join(after, [lineId(first.id)]).rows[0]).toEqual({ id: first.id, count: first.count + second.count });
  }));
});

test('turned twice it is as it was, and every part keeps its id', () => {
  fc.assert(fc.property(arrays.filter(({ over }) => over === 0), props => {
    const once = made(turned(props));
    expect(made(turned(once))).toEqual(props);
    expect(countsOf(once)).toMatchObject({ rows: countsOf(props).columns, all: countsOf(props).all });
    expect(productId(once.rows[0], once.columns[0])).toBe(productId(props.rows[0], props.columns[0]));
  }));
  expect(isRefusal(turned(arrayOf([4], [5], { over: 3 })))).toBe(true);
});

test('things laid in other rows are as many as before, and what is left over is less than a row', () => {
  fc.assert(fc.property(arrays, fc.integer({ min: 1, max: 20 }), (props, columns) => {
    const moved = grouped(props, countsOf(props).all, columns);
    if (isRefusal(moved)) return;
    expect(countsOf(moved.props).all).toBe(countsOf(props).all);
    expect(moved.props.over).toBeLessThan(columns);
    expect(lengthOf(moved.props.columns)).toBe(columns);
  }));
  expect(made(typeRowsOf(arrayOf([4], [5], { over: 3 }), '7'))).toMatchObject({ over: 2, rows: [{ count: 3 }] });
  expect(made(typeAll(arrayOf([4], [5]), '23'))).toMatchObject({ over: 3, rows: [{ count: 4 }] });
});

test('drawn by its corner it is always an array, and as large as wanted where it can be', () => {
  fc.assert(fc.property(arrays, fc.integer({ min: -5, max: 30 }), fc.integer({ min: -5, max: 30 }), (props, rows, columns) => {
    const drawn = made(drawnTo(props, rows, columns));
    expect(isArray(drawn)).toBe(true);
    const fits = rows >= 1 && columns >= 1 && rows <= 20 && columns <= 20 && rows * columns + props.over <= MOST_THINGS;
    if (fits) expect(countsOf(drawn)).toMatchObject({ rows, columns });
  }));
});

test('a number that is typed is taken as it is or refused, and what is left over stays less than a row', () => {
  fc.assert(fc.property(arrays, fc.integer({ min: 0, max: 25 }), (props, count) => {
    const moved = withRun(props, props.columns[0].id, count);
    if (isRefusal(moved)) return;
    expect(moved.props.columns[0].count).toBe(count);
    expect(isArray(moved.props)).toBe(true);
  }));
  expect(isRefusal(withOver(arrayOf([4], [5]), 5))).toBe(true);
});

test.each(['7.5', '1/2', '-3', '?', 'x', '7 cm', '', '0', '21', '1e1'])('%j rows are refused', text => {
  expect(isRefusal(typeRun(arrayOf([3], [5]), 'a1', text))).toBe(true);
});
