import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../../widgets/board/diff.ts';
import type { Diff, Tile } from '../../widgets/board/document.ts';
import { type Scene, see } from '../../widgets/board/scene.ts';
import { revealNext, unveil, veil, veilAll, veiledLeft } from '../../widgets/board/veil.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { kinds, scene, surface, tile } from './samples.ts';

function after(start: Scene, diff: Diff<Tile>): Scene {
  const next = apply(start.board, diff);
  if (isRefusal(next)) throw new Error(next.refused);
  return see(next, kinds, surface);
}

const four = () => scene(...['a', 'b', 'c', 'd'].map((id, z) => tile(id, 'beads', { count: 1 }, { z, x: 1000 * z })));

describe('veils', () => {
  test('come off one by one in the order they were put on, whatever that was', () => {
    fc.assert(fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd']), (order) => {
      let now = four();
      const start = now.board;
      for (const id of order) now = after(now, veil(now, id));
      const shown: string[] = [];
      for (let left = order.length; left > 0; left -= 1) {
        expect(veiledLeft(now)).toBe(left);
        const diff = revealNext(now);
        shown.push(...diff.map(({ id }) => id));
        now = after(now, diff);
      }
      expect(shown).toEqual(order);
      expect(revealNext(now)).toEqual([]);
      expect(now.board).toEqual(start);
    }));
  });

  test('veil once only, and only what can be veiled', () => {
    const now = after(four(), veil(four(), 'a'));
    expect(now.board['a']!.veiled).toEqual({ count: 1 });
    expect(veil(now, 'a')).toEqual([]);
    expect(veil(now, 'b', ['no such part'])).toEqual([]);
    expect(after(now, unveil(now, 'a')).board['a']).not.toHaveProperty('veiled');
    expect(unveil(now, 'b')).toEqual([]);
    expect(veilAll(now, [{ tile: 'c' }, { tile: 'b' }]).map(({ after: one }) => one!.veiled)).toEqual([{ count: 2 }, { count: 3 }]);
  });

  test('reveal a cover in its turn, else last, and pass over a veil whose part is gone', () => {
    let now = scene(
      tile('late', 'cover', null, { x: 4000 }), tile('first', 'cover', null, { x: 5000, veiled: { '': 1 } }),
      tile('a', 'beads', { count: 1 }, { veiled: { count: 2, 'gone part': 0 } }),
    );
    expect(veiledLeft(now)).toBe(3);
    const shown: string[] = [];
    while (veiledLeft(now) > 0) {
      const diff = revealNext(now);
      shown.push(diff[0]!.id);
      now = after(now, diff);
    }
    expect(shown).toEqual(['first', 'a', 'late']);
    expect(Object.keys(now.board)).toEqual(['a']);
  });
});
