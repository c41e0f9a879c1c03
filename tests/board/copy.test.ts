import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../../widgets/board/diff.ts';
import { BOARD_END, MOST_TILES } from '../../widgets/board/document.ts';
import { copied, newTile, pasted, typesOf } from '../../widgets/board/copy.ts';
import { type Scene, see } from '../../widgets/board/scene.ts';
import { settle } from '../../widgets/board/settle.ts';
import type { Shift } from '../../widgets/board/shift.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { kinds, scene, surface, tile } from './samples.ts';

function counting(): () => string {
  let count = 0;
  return () => `new${count += 1}`;
}

function after(start: Scene, { diff }: Shift): Scene {
  const next = apply(start.board, diff);
  if (isRefusal(next)) throw new Error(next.refused);
  return see(next, kinds, surface);
}

const start = () => scene(
  tile('one', 'tray', { cells: 5 }, { x: 100, y: 50, locked: true }),
  tile('a', 'beads', { count: 1 }, { x: 5, y: 5, held: { by: 'one', slot: 'cell0' }, veiled: { count: 1 } }),
  tile('b', 'beads', { count: 1 }, { x: 5, y: 5, held: { by: 'one', slot: 'cell4' }, veiled: { count: 2 } }),
  tile('row', 'beads', { count: 4 }, { x: 100, y: 300, z: 1 }),
  tile('odd', 'unheard-of', [1, 2], { x: 700, y: 50, z: 2 }),
);

describe('copying and pasting', () => {
  test('gives the same picture again, elsewhere, under new ids', () => {
    fc.assert(fc.property(fc.subarray(['one', 'row', 'odd'], { minLength: 1 }), fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: -9000, max: 9000 }), (taken, x, y) => {
      const now = start();
      const copy = JSON.parse(JSON.stringify(copied(now, taken)));
      const shift = pasted(copy, { scene: now, step: 's', ids: counting(), at: { x, y } });
      const then = after(now, shift);
      expect(settle(then.board, kinds)).toEqual([]);
      const made = shift.diff.map(({ id }) => then.seen.get(id)!);
      expect(made.every(({ tile: { id } }) => id.startsWith('new') && !(id in now.board))).toBe(true);
      const originals = copy.tiles.map(({ id }: { id: string }) => now.seen.get(id)!);
      const by = { x: made[0]!.at.x - originals[0]!.at.x, y: made[0]!.at.y - originals[0]!.at.y };
      for (const [index, one] of made.entries()) {
        const original = originals[index]!;
        expect([one.tile.type, one.tile.props, one.holds.length]).toEqual([original.tile.type, original.tile.props, original.holds.length]);
        expect(one.at.x - by.x).toBeCloseTo(original.at.x, 5);
        expect(one.at.y - by.y).toBeCloseTo(original.at.y, 5);
        expect(one.box.x >= -BOARD_END && one.box.x + one.box.width <= BOARD_END + 0.1).toBe(true);
      }
      expect(then.order.indexOf(made[0]!.tile.id)).toBeGreaterThanOrEqual(now.order.length);
    }));
  });

  test('sets what was held free where it is seen, unlocks, and puts veils after those that are there', () => {
    const now = start();
    expect(copied(now, ['a']).tiles).toEqual([{ ...tile('a', 'beads', { count: 1 }, { x: 105, y: 55 }), veiled: { count: 1 } }]);
    const then = after(now, pasted(copied(now, ['one']), { scene: now, step: 's', ids: counting(), at: { x: 0, y: 1000 } }));
    expect(then.board['new1']).not.toHaveProperty('locked');
    expect(then.seen.get('new1')!.holds.map((id) => then.board[id]!.veiled)).toEqual([{ count: 3 }, { count: 4 }]);
    expect(typesOf(copied(now, ['one', 'odd']))).toEqual(['tray', 'beads', 'unheard-of']);
  });

  test('refuses what is no copy, a newer one, a broken one and too many, and changes nothing', () => {
    const now = start();
    const paste = (copy: unknown) => pasted(copy, { scene: now, step: 's', ids: counting(), at: { x: 0, y: 0 } });
    const bead = tile('x', 'beads', { count: 1 });
    const shifts = [paste('text'), paste(null), paste({ ...copied(now, ['row']), format: 2 }), paste({ ...copied(now, ['row']), tiles: [bead, bead] }),
      paste({ ...copied(now, ['row']), tiles: [{ ...bead, props: {} }] }), paste({ ...copied(now, []), tiles: [] }),
      paste({ ...copied(now, []), tiles: Array.from({ length: MOST_TILES }, (_, index) => ({ ...bead, id: `x${index}` })) })];
    for (const { diff, refused } of shifts) {
      expect(diff).toEqual([]);
      expect(refused).toMatch(/^[A-Z].*\.$/);
    }
    expect(new Set(shifts.map(({ refused }) => refused)).size).toBe(6);
    expect(shifts.at(-1)!.refused).toBe('A step holds at most 5,000 tiles. Delete some, or go on in a new step.');
  });

  test('takes any JSON without a crash', () => {
    fc.assert(fc.property(fc.anything(), fc.anything(), (whole, inside) => {
      for (const copy of [whole, { partwhole: 'tiles', format: 1, tiles: [inside] }]) {
        expect(pasted(copy, { scene: start(), step: 's', ids: counting(), at: { x: 0, y: 0 } }).refused).toMatch(/\.$/);
        expect(typesOf(copy).every((type) => typeof type === 'string')).toBe(true);
      }
    }));
  });
});

describe('newTile', () => {
  test('lies in front, on the board; a cover is revealed after what is veiled by now', () => {
    const now = start();
    const made = newTile({ id: 'n', step: 's', kind: kinds.get('cover')!, props: null, at: { x: 99_999, y: 0 }, scene: now });
    expect(made).toEqual({ ...tile('n', 'cover', null, { x: BOARD_END - 300, z: 3 }), veiled: { '': 3 } });
  });

  test('is refused when the step is full', () => {
    const full = scene(...Array.from({ length: MOST_TILES }, (_, index) => tile(`x${index}`, 'cover', null)));
    const made = newTile({ id: 'n', step: 's', kind: kinds.get('beads')!, props: { count: 1 }, at: { x: 0, y: 0 }, scene: full });
    expect(made).toEqual({ refused: 'A step holds at most 5,000 tiles. Delete some, or go on in a new step.' });
  });
});
