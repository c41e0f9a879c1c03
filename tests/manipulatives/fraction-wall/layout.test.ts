import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Around } from '../../../widgets/board/manipulative.ts';
import { lineAt } from '../../../widgets/manipulatives/fraction-wall/change.ts';
import { edgesOf, wallOf } from '../../../widgets/manipulatives/fraction-wall/fraction-wall.ts';
import { eachOf, rowsOf } from '../../../widgets/manipulatives/fraction-wall/layout.ts';
import { parts } from '../../../widgets/manipulatives/fraction-wall/parts.ts';
import { Fraction } from '../../../widgets/maths/exact.ts';
import { PANEL, PROJECTOR } from '../../contracts/walk.ts';
import { made, walls } from './walls.ts';

const AROUND: Around = { held: [], text: PANEL.text };

test('every whole is as long as every other, and every part as long as its share', () => {
  fc.assert(fc.property(walls, fc.constantFrom(PANEL, PROJECTOR), (wall, { text }) => {
    const rows = rowsOf(wall, { ...AROUND, text });
    rows.forEach(({ strip, pitch, width, y, height }, at) => {
      expect(pitch * strip.cut).toBeCloseTo(wall.length);
      expect(width).toBeCloseTo(pitch * strip.shades.length);
      if (rows[at + 1]) expect(rows[at + 1]!.y).toBeGreaterThan(y + height);
    });
  }));
});

test('numbers in parts stand clear of each other, or are left out of the whole strip', () => {
  fc.assert(fc.property(walls, fc.boolean(), (wall, covered) => {
    const around = { ...AROUND, ...(covered && { veiled: new Set(wall.strips.map(({ id }) => id)) }) };
    for (const row of rowsOf({ ...wall, each: true }, around)) {
      const all = eachOf({ ...wall, each: true }, row, around);
      expect([0, row.strip.shades.length]).toContain(all.length);
      for (const { width } of all) expect(width).toBeLessThanOrEqual(row.pitch);
    }
  }));
});

test('the upright line snaps to the edge that is nearest to the hand, and its slider reaches every edge', () => {
  const wall = made(lineAt(wallOf([{ cut: 2 }, { cut: 3 }]), new Fraction(1, 2)));
  const line = parts(wall, AROUND).find(({ id }) => id === 'line')!;
  const by = (share: number) => made(line.move!({ x: line.at.x + share * wall.length, y: line.at.y }, line.at)).line;
  expect([0, 0.1, 0.2, -0.2, -0.6, 0.9].map(by)).toEqual(['1/2', '2/3', '2/3', '1/3', '0', '1']);
  expect(edgesOf(wall).map((_, at) => made(line.range!.set(String(at))).line)).toEqual(['0', '1/3', '1/2', '2/3', '1']);
});

test('a drag over parts shades them, and a drag of a handle moves its strip', () => {
  const wall = wallOf([{ cut: 4 }, { cut: 2 }]);
  const all = parts(wall, AROUND);
  const first = all.find(({ id }) => id === 's1-1')!;
  expect(made(first.move!({ x: 170, y: 0 }, first.at)).strips[0]!.shades).toBe('1110');
  expect(made(first.move!({ x: 999, y: 0 }, first.at)).strips[0]!.shades).toBe('1111');
  const handle = all.find(({ id }) => id === 's1')!;
  expect(made(handle.move!({ x: handle.at.x, y: handle.at.y + 60 }, handle.at)).strips.map(({ id }) => id)).toEqual(['s2', 's1']);
  expect(made(handle.range!.set('1')).strips.map(({ id }) => id)).toEqual(['s2', 's1']);
});
