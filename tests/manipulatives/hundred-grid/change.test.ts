import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillTo, fillUpTo, inCell, resized, reversed, room, scattered, together, toggled, typeShaded, withWriting } from '../../../widgets/manipulatives/hundred-grid/change.ts';
import { areRuns, countOf, gridOf, rolled, shadedOf, unrolled, WRITINGS } from '../../../widgets/manipulatives/hundred-grid/hundred-grid.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { made } from '../fraction-wall/walls.ts';
import { grids } from './grids.ts';

const SHADES = ['1', '2'] as const;
const counts = (props: Parameters<typeof countOf>[0]) => SHADES.map(shade => countOf(props, shade));

test('runs are rolled up and unrolled again', () => {
  fc.assert(fc.property(grids, props => {
    expect(areRuns(props)).toBe(true);
    expect(rolled(unrolled(props))).toEqual(props.runs);
    expect(unrolled(props)).toHaveLength(props.of);
  }));
});

test('filling gives one shade so many parts, as far as there is room, and the other keeps its own', () => {
  fc.assert(fc.property(grids, fc.constantFrom(...SHADES), fc.integer({ min: -50, max: 1100 }), (props, shade, count) => {
    const after = fillTo(props, shade, count);
    const other = shade === '1' ? '2' : '1';
    expect(areRuns(after)).toBe(true);
    expect(countOf(after, shade)).toBe(Math.min(room(props, shade), Math.max(0, count)));
    expect(countOf(after, other)).toBe(countOf(props, other));
    expect(unrolled(after)).toMatch(/^1*2*0*$/);
  }));
});

test('the second shade is filled from where the first ends', () => {
  expect(counts(fillUpTo(gridOf(100, [30], { brush: 2 }), 55))).toEqual([30, 25]);
  expect(counts(fillUpTo(gridOf(100, [30, 25], { brush: 2 }), 20))).toEqual([30, 0]);
});

test('a cell by itself is shaded and made plain again, and no other changes', () => {
  fc.assert(fc.property(grids, fc.nat(99), (props, cell) => {
    const each = inCell(props);
    const after = unrolled(toggled(props, cell));
    const own = (shades: string) => shades.slice(cell * each, (cell + 1) * each);
    expect(new Set(own(after)).size).toBe(1);
    expect(own(after)).not.toBe(own(unrolled(props)));
    expect([after.slice(0, cell * each), after.slice((cell + 1) * each)]).toEqual([unrolled(props).slice(0, cell * each), unrolled(props).slice((cell + 1) * each)]);
  }));
});

test('scattered, together and from the other end are worth the same', () => {
  fc.assert(fc.property(grids, props => {
    for (const other of [scattered(props), together(props), reversed(props)]) {
      expect(areRuns(other)).toBe(true);
      expect(counts(other)).toEqual(counts(props));
    }
  }));
});

test('hundredths are thousandths, and back again', () => {
  fc.assert(fc.property(grids.filter(({ of }) => of === 100), props => {
    const fine = made(resized(props));
    for (const shade of SHADES) expect(shadedOf(fine, shade).equals(shadedOf(props, shade))).toBe(true);
    expect(made(resized(fine))).toEqual(props);
  }));
  expect(isRefusal(resized(gridOf(1000, [345])))).toBe(true);
});

test.each([['0.6', [60, 0]], ['60%', [60, 0]], ['3/5', [60, 0]], ['1', [100, 0]], ['0', [0, 0]], ['0.3 + 0.25', [30, 25]], ['12.0%', [12, 0]]])('typed, %s is shaded', (text, expected) => {
  expect(counts(made(typeShaded(gridOf(100, [37]), text)))).toEqual(expected);
});

test.each(['1.2', '-0.1', '0.345', 'x', '', '?', '0.6 + 0.6', '0.1 + 0.1 + 0.1', '5 cm'])('typed, %j is refused', text => {
  expect(isRefusal(typeShaded(gridOf(100, [37]), text))).toBe(true);
});

test('what a grid cannot show is told with what it can', () => {
  expect(typeShaded(gridOf(100, [0]), '1/7')).toEqual({ refused: 'A hundred grid shows whole hundredths; 1/7 is not one of them.' });
  expect(typeShaded(gridOf(1000, [0]), '1/7')).toEqual({ refused: 'A thousand grid shows whole thousandths; 1/7 is not one of them.' });
});

test('one of two shades is typed by itself', () => {
  expect(counts(made(typeShaded(gridOf(100, [30, 25]), '0.4', '1')))).toEqual([40, 25]);
  expect(isRefusal(typeShaded(gridOf(100, [30, 25]), '0.8', '2'))).toBe(true);
});

test('what is written stays in its order', () => {
  fc.assert(fc.property(grids, fc.constantFrom(...WRITINGS), (props, writing) => {
    expect(withWriting(withWriting(props, writing), writing)).toEqual(props);
  }));
});
