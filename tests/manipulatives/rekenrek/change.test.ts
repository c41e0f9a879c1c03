import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { back, nextRow, resized, showing, slideTo, typeRow, typeTotal } from '../../../widgets/manipulatives/rekenrek/change.ts';
import { addendsOf, beadsOf, countsOf, filled, rackOf, total } from '../../../widgets/manipulatives/rekenrek/rekenrek.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { racks } from './racks.ts';

test('sliding changes one row, and stops at the ends of its rod', () => {
  fc.assert(fc.property(racks, fc.nat(9), fc.integer({ min: -5, max: 20 }), (props, which, to) => {
    const at = which % props.rows.length;
    const slid = countsOf(slideTo(props, props.rows[at]!.id, to));
    expect(slid).toEqual(countsOf(props).with(at, Math.min(10, Math.max(0, to))));
  }));
});

test('a number that is typed is taken as it is or refused, and fills the rods from the top', () => {
  fc.assert(fc.property(racks, fc.nat(120), (props, to) => {
    const moved = typeTotal(props, String(to));
    expect(isRefusal(moved)).toBe(to > beadsOf(props));
    if (!isRefusal(moved)) expect(countsOf(moved.props)).toEqual(filled(to, props.rows.length));
    expect(isRefusal(typeRow(props, 'row-1', String(to)))).toBe(to > 10);
  }));
});

test.each(['7.5', '1/2', '-3', '?', 'x', '', '1e1'])('%j beads are refused', text => {
  expect(isRefusal(typeTotal(rackOf([7, 6]), text))).toBe(true);
  expect(isRefusal(typeRow(rackOf([7, 6]), 'row-2', text))).toBe(true);
});

test('one more and one less go through every number and back', () => {
  let props = back(rackOf(filled(47, 10)));
  for (let to = 1; to <= 100; to++) {
    const row = props.rows.find(({ id }) => id === nextRow(props, 1))!;
    props = slideTo(props, row.id, row.count + 1);
    expect(countsOf(props)).toEqual(filled(to, 10));
  }
  expect(nextRow(props, 1)).toBeUndefined();
  expect(nextRow(back(props), -1)).toBeUndefined();
});

test('another number of rows leaves every bead where it is', () => {
  fc.assert(fc.property(racks, props => {
    const other = resized(props);
    const counts = countsOf(other);
    expect(total(other)).toBe(total(props));
    countsOf(props).forEach((count, at) => expect(counts[at] ?? 0).toBe(count));
  }));
  expect(resized(rackOf([7, 6])).rows).toHaveLength(10);
  expect(resized(resized(rackOf([7, 0]))).rows).toHaveLength(1);
});

test('addends are shown so that they are seen there again, as long as there is room', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 4 }), addends => {
    const sum = addends.reduce((a, b) => a + b);
    const rods = addends.reduce((so, each, at) => so + Math.ceil(each / 10) + (at > 0 && addends[at - 1]! % 10 === 0 ? 1 : 0), 0);
    const props = showing(addends);
    expect(isRefusal(props)).toBe(sum > 100);
    if (isRefusal(props)) return;
    expect(total(props)).toBe(sum);
    if (rods <= 10) expect(addendsOf(props)).toEqual(addends);
  }));
});

test('a number goes on the rack that was there, or on the next that has beads enough', () => {
  expect(showing([7])).toMatchObject(rackOf([7, 0]));
  expect(showing([7], rackOf([3]))).toEqual(rackOf([7]));
  expect(showing([13], rackOf([3], { plain: true }))).toEqual(rackOf([10, 3], { plain: true }));
  expect(showing([7, 6], rackOf([3, 0]))).toEqual(rackOf([7, 6]));
  expect(showing([38, 25])).toMatchObject(rackOf([10, 10, 10, 8, 10, 10, 5, 0, 0, 0]));
  expect(showing([40, 25])).toMatchObject(rackOf([10, 10, 10, 10, 0, 10, 10, 5, 0, 0]));
});
