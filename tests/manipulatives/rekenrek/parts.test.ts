import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Around } from '../../../widgets/board/manipulative.ts';
import { beadsAt, measures, rodAt } from '../../../widgets/manipulatives/rekenrek/layout.ts';
import { marks } from '../../../widgets/manipulatives/rekenrek/marks.ts';
import { parts } from '../../../widgets/manipulatives/rekenrek/parts.ts';
import { countsOf, rackOf, type Rekenrek } from '../../../widgets/manipulatives/rekenrek/rekenrek.ts';
import { PANEL, PROJECTOR } from '../../contracts/walk.ts';
import { made, racks } from './racks.ts';

const AROUND: Around = { held: [], text: PANEL.text };
const rowPart = (props: Rekenrek, row: number) => parts(props, AROUND).find(({ id }) => id === `row-${row + 1}`)!;
const placeOf = (props: Rekenrek, row: number, bead: number) => ({ x: beadsAt(props, AROUND, row)[bead]!, y: rodAt(props, AROUND, row) });

test('beads touch where they stand together, bare rod is seen between the two sides, and none is past an end', () => {
  fc.assert(fc.property(racks, fc.constantFrom(PANEL, PROJECTOR), (props, { text }) => {
    const { pitch, slack, width } = measures(props, { text });
    props.rows.forEach(({ count }, row) => {
      const xs = beadsAt(props, { text }, row);
      expect(xs).toHaveLength(10);
      xs.slice(1).forEach((x, at) => expect(x - xs[at]!).toBeCloseTo(at + 1 === count ? pitch + slack : pitch));
      expect(xs[0]).toBeGreaterThanOrEqual(pitch / 2);
      expect(xs.at(-1)).toBeLessThanOrEqual(width - pitch / 2);
    });
  }));
});

test('a tap on a bead at the right brings it and all before it to the left; at the left it pushes it and all behind it away', () => {
  fc.assert(fc.property(racks, fc.nat(9), fc.nat(9), (props, which, bead) => {
    const row = which % props.rows.length;
    const { count } = props.rows[row]!;
    const after = made(rowPart(props, row).press!(placeOf(props, row, bead)));
    expect(countsOf(after)).toEqual(countsOf(props).with(row, bead < count ? bead : bead + 1));
  }));
});

test('a bead that is pulled over the bare rod takes along what stands between; pulled a little or the other way it stays', () => {
  fc.assert(fc.property(racks, fc.nat(9), fc.nat(9), (props, which, bead) => {
    const row = which % props.rows.length;
    const { count } = props.rows[row]!;
    const from = placeOf(props, row, bead);
    const pulled = (by: number): Rekenrek => made(rowPart(props, row).move!({ x: from.x + by, y: from.y }, from));
    const far = measures(props, AROUND).slack;
    expect(countsOf(pulled(bead < count ? far : -far))).toEqual(countsOf(props).with(row, bead < count ? bead : bead + 1));
    expect(pulled(bead < count ? -far : far)).toEqual(props);
    expect(pulled(4)).toEqual(props);
  }));
});

test('where the bare rod is taken hold of and let go again, nothing moves', () => {
  fc.assert(fc.property(racks, props => {
    props.rows.forEach((_, row) => {
      const { at, move } = rowPart(props, row);
      expect(made(move!(at, at))).toEqual(props);
    });
  }));
});

test('a veil over a row takes its ten beads away, and no others', () => {
  fc.assert(fc.property(racks, props => {
    for (const { id } of props.rows) expect(marks(props, AROUND).filter(mark => mark.part === id)).toHaveLength(10);
  }));
});

const coloursOf = (props: Rekenrek): string => marks(props, AROUND).filter(mark => mark.mark === 'rect' && mark.part !== undefined).map(({ fill }) => (fill === 'counter-1' ? 'r' : 'w')).join('');

test('the colour changes after five, the other way round in the lower rows of a hundred; or whole rows have one colour', () => {
  const [fives, turned] = ['rrrrrwwwww', 'wwwwwrrrrr'];
  expect(coloursOf(rackOf([7, 6]))).toBe(fives.repeat(2));
  expect(coloursOf(rackOf(Array.from({ length: 10 }, () => 3)))).toBe(fives.repeat(5) + turned.repeat(5));
  expect(coloursOf(rackOf([7, 6], { plain: true }))).toBe('r'.repeat(10) + 'w'.repeat(10));
  expect(coloursOf(rackOf(Array.from({ length: 10 }, () => 3), { plain: true }))).toBe('r'.repeat(50) + 'w'.repeat(50));
});
