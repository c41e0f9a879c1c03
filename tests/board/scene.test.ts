import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Board, Tile } from '../../widgets/board/document.ts';
import type { Kinds } from '../../widgets/board/manipulative.ts';
import { type InHands, see, type Scene, seeInHands } from '../../widgets/board/scene.ts';
import { boardOf, KINDS, PANEL, sceneOf, tile } from './small.ts';

const ids = ['a', 'b', 'c', 'd', 'constructor', '__proto_'];
const types = ['chip', 'tray', 'sum', 'lid', 'scribble', 'from the future'];
/** Any board at all, settled or not: missing holders, rings, slots that are not there, tiles in covers. */
const anyTile: fc.Arbitrary<Tile> = fc.record({
  id: fc.constantFrom(...ids), type: fc.constantFrom(...types),
  x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }), z: fc.integer({ min: 0, max: 3 }),
  by: fc.option(fc.constantFrom(...ids, 'gone'), { nil: undefined }), slot: fc.constantFrom('c0', 'c1', 'c9'),
  veiled: fc.option(fc.constantFrom({ one: 1 }, { count: 1, worth: 2 }), { nil: undefined }),
}).map(({ id, type, by, slot, veiled, ...place }) => tile(id, type, { ...place, ...(by && { held: { by, slot } }), ...(veiled && { veiled }) }));
const anyBoard: fc.Arbitrary<Board> = fc.uniqueArray(anyTile, { selector: ({ id }) => id, maxLength: 6 }).map((tiles) => boardOf(...tiles));

/** All that a scene says, without the functions in it. */
function plain({ seen, order }: Scene): unknown {
  return [order, order.map((id) => JSON.stringify({ ...seen.get(id), kind: seen.get(id)?.kind?.type }, (_key, value) => value instanceof Set ? [...value].sort() : value))];
}

describe('see', () => {
  test('shows every tile of any board once, a holder before what it holds', () => {
    fc.assert(fc.property(anyBoard, (board) => {
      const { seen, order } = see(board, KINDS, PANEL);
      expect([...order].sort()).toEqual(Object.keys(board).sort());
      expect([...seen.keys()].sort()).toEqual(Object.keys(board).sort());
      for (const [id, one] of seen) {
        if (one.heldBy !== undefined) expect(order.indexOf(one.heldBy)).toBeLessThan(order.indexOf(id));
        expect(one.holds.map((held) => seen.get(held)?.heldBy)).toEqual(one.holds.map(() => id));
      }
    }));
  });

  test('from the scene before comes to the same as from nothing', () => {
    fc.assert(fc.property(anyBoard, anyBoard, fc.boolean(), (one, two, larger) => {
      const surface = larger ? { text: { value: 64, label: 48, minor: 40 } } : PANEL;
      expect(plain(see(two, KINDS, surface, see(one, KINDS, PANEL)))).toEqual(plain(see(two, KINDS, surface)));
    }), { numRuns: 500 });
  });

  test('from the scene before, one tile moved, comes to the same as from nothing', () => {
    fc.assert(fc.property(anyBoard, fc.nat(5), fc.integer({ min: -60, max: 60 }), (board, which, x) => {
      const moved = Object.values(board)[which % Math.max(Object.keys(board).length, 1)];
      const next = moved ? { ...board, [moved.id]: { ...moved, x, y: x } } : board;
      expect(plain(see(next, KINDS, PANEL, see(board, KINDS, PANEL)))).toEqual(plain(see(next, KINDS, PANEL)));
    }), { numRuns: 500 });
  });

  test('with tiles in hands comes to the same as the board that they make, frame after frame', () => {
    const anyHands = fc.uniqueArray(fc.record({ tile: anyTile, gone: fc.boolean() }), { selector: ({ tile: { id } }) => id, maxLength: 3 })
      .map((tiles): InHands => new Map(tiles.map(({ tile: one, gone }) => [one.id, gone ? undefined : one])));
    fc.assert(fc.property(anyBoard, fc.array(anyHands, { minLength: 1, maxLength: 4 }), (board, frames) => {
      const rest = see(board, KINDS, PANEL);
      let scene: Scene | undefined;
      for (const inHands of frames) {
        scene = seeInHands(rest, inHands, scene);
        const laid = Object.fromEntries([...Object.values(board).filter(({ id }) => !inHands.has(id)), ...[...inHands.values()].filter((one) => one !== undefined)].map((one) => [one.id, one]));
        expect(scene.board).toEqual(laid);
        expect(plain(scene)).toEqual(plain(see(laid, KINDS, PANEL)));
      }
    }), { numRuns: 1000 });
  });

  test('keeps every Seen, and the order, that did not change', () => {
    fc.assert(fc.property(anyBoard, (board) => {
      const before = see(board, KINDS, PANEL);
      const copy = Object.fromEntries(Object.entries(board));
      const after = see(copy, KINDS, { text: { ...PANEL.text } }, before);
      expect(after.order).toBe(before.order);
      for (const [id, one] of before.seen) expect(after.seen.get(id)).toBe(one);
    }));
  });

  test('keeps what is worked out of a tile that only moved, and of all others everything', () => {
    const board = boardOf(tile('a', 'sum'), tile('b', 'sum', { x: 100 }), tile('t', 'tray', { x: 300 }), tile('h', 'chip', { held: { by: 't', slot: 'c1' } }));
    const before = see(board, KINDS, PANEL);
    const after = see({ ...board, a: tile('a', 'sum', { x: 7, props: board['a']!.props }), t: { ...board['t']!, x: 310 } }, KINDS, PANEL, before);
    expect(after.seen.get('b')).toBe(before.seen.get('b'));
    expect(after.seen.get('a')?.marks).toBe(before.seen.get('a')?.marks);
    expect(after.seen.get('t')?.marks).toBe(before.seen.get('t')?.marks);
    expect(after.seen.get('h')?.marks).toBe(before.seen.get('h')?.marks);
    expect(after.seen.get('h')?.at).toEqual({ x: 310 + 35, y: 5 });
  });

  test('works out a tile again when its kind is loaded', () => {
    const loaded = new Map<string, NonNullable<ReturnType<Kinds['get']>>>();
    const before = see(boardOf(tile('a', 'chip')), loaded, PANEL);
    expect(before.seen.get('a')?.kind).toBeUndefined();
    loaded.set('chip', KINDS.get('chip')!);
    expect(see(before.board, loaded, PANEL, before).seen.get('a')?.kind).toBeDefined();
  });

  test('shows a tile of a newer version as a box with its type on it', () => {
    const seen = sceneOf(tile('a', 'chip', { version: 2, x: 10, y: 20 })).seen.get('a')!;
    expect(seen.kind).toBeUndefined();
    expect(seen.marks).toContainEqual(expect.objectContaining({ mark: 'text', text: 'chip' }));
    expect(seen.box).toMatchObject({ x: 10, y: 20 });
    expect(seen.box.width).toBeGreaterThan(0);
  });

  test('tells a holder what lies in its slots, in z order, without what is veiled on it', () => {
    const seen = sceneOf(
      tile('t', 'tray'),
      tile('a', 'chip', { z: 2, held: { by: 't', slot: 'c0' }, props: { worth: '5' } }),
      tile('b', 'chip', { z: 1, held: { by: 't', slot: 'c1' }, props: { worth: '17' }, veiled: { worth: 1 } }),
    ).seen.get('t')!;
    expect(seen.around.held.map(({ id, slot }) => [id, slot])).toEqual([['b', 'c1'], ['a', 'c0']]);
    expect(JSON.stringify(seen.around.held[0]?.said)).not.toContain('17');
    expect(seen.around.held[1]?.said).toEqual(['worth ', { value: { exact: '5' }, parts: [] }]);
  });

  test('is covered under a cover: wholly, and only by one in front', () => {
    const covered = (...tiles: Tile[]) => sceneOf(...tiles).seen.get('a')?.covered;
    const chip = tile('a', 'chip', { x: 10, y: 10, z: 1 });
    expect(covered(chip, tile('c', 'lid', { z: 2 }))).toBe(true);
    expect(covered(chip, tile('c', 'lid', { z: 0 }))).toBe(false);
    expect(covered(chip, tile('c', 'lid', { z: 2, x: 15 }))).toBe(false);
    expect(covered(chip)).toBe(false);
  });

  test('what was a cover and is none any more covers nothing', () => {
    const board = boardOf(tile('a', 'chip', { x: 10, y: 10 }), tile('c', 'lid', { z: 2 }));
    const before = see(board, KINDS, PANEL);
    const after = see({ ...board, c: tile('c', 'chip', { z: 2 }) }, KINDS, PANEL, before);
    expect([before, after].map(({ seen, covers }) => [seen.get('a')?.covered, covers])).toEqual([[true, ['c']], [false, []]]);
  });

  test('a board that is dragged over by a cover says again what is covered', () => {
    const board = boardOf(tile('a', 'chip', { x: 10, y: 10 }), tile('b', 'chip', { x: 500 }), tile('c', 'lid', { z: 2, x: 200 }));
    const before = see(board, KINDS, PANEL);
    const over = see({ ...board, c: { ...board['c']!, x: 0 } }, KINDS, PANEL, before);
    expect([before, over, see(board, KINDS, PANEL, over)].map(({ seen }) => seen.get('a')?.covered)).toEqual([false, true, false]);
    expect(over.seen.get('b')).toBe(before.seen.get('b'));
  });
});
