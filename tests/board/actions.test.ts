import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Chosen, type Offer, offersFor } from '../../widgets/board/actions.ts';
import { apply } from '../../widgets/board/diff.ts';
import { type Board, MOST_TILES, type Tile } from '../../widgets/board/document.ts';
import { type Scene, see } from '../../widgets/board/scene.ts';
import { settle } from '../../widgets/board/settle.ts';
import type { Shift } from '../../widgets/board/shift.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { kinds, scene, surface, tile } from './samples.ts';

let made = 0;
const ids = () => `new${made += 1}`;

function after(start: Scene, { diff }: Shift): Scene {
  const next = apply(start.board, diff);
  if (isRefusal(next)) throw new Error(next.refused);
  return see(next, kinds, surface);
}

function offer(now: Scene, id: string, chosen: Partial<Chosen>): Offer {
  const found = offersFor(now, { tiles: [], parts: [], ...chosen }, ids).find((one) => one.id === id);
  if (!found) throw new Error(`no offer ${id}`);
  return found;
}

const start = () => scene(
  tile('frame', 'tray', { cells: 4 }, { x: 0, y: 0 }),
  tile('a', 'beads', { count: 1 }, { x: 5, y: 5, held: { by: 'frame', slot: 'cell0' } }),
  tile('b', 'beads', { count: 1 }, { x: 5, y: 5, held: { by: 'frame', slot: 'cell1' } }),
  tile('row', 'beads', { count: 3 }, { x: 0, y: 200, z: 1 }),
  tile('more', 'beads', { count: 2 }, { x: 125, y: 205, z: 2 }),
  tile('far', 'beads', { count: 2 }, { x: 900, y: 900, z: 3 }),
  tile('fixed', 'beads', { count: 2 }, { x: 300, y: 400, z: 4, locked: true }),
  tile('rail', 'rail', { at: 0, turn: 0 }, { x: 0, y: 600, z: 5 }),
  tile('odd', 'unheard-of', null, { x: 700, y: 50, z: 6 }),
);
const names = Object.keys(start().board);
const beads = (board: Board) => Object.values(board).filter(({ type }) => type === 'beads').reduce((sum, { props }: Tile) => sum + (props as { count: number }).count, 0);

describe('every offer', () => {
  test('can be run on anything that is chosen: it gives a settled board, and its reasons are sentences', () => {
    const answer = fc.constantFrom(undefined, '', '2', '7', '1', '0', '-3', '2.5', '101', 'x', 'NaN');
    fc.assert(fc.property(fc.subarray([...names, 'gone']), fc.subarray(['count', 'knob', 'gone']), answer, (tiles, parts, typed) => {
      const now = start();
      const offers = offersFor(now, { tiles, parts }, ids);
      expect(new Set(offers.map(({ id }) => id)).size).toBe(offers.length);
      const keys = offers.flatMap((one) => one.keys);
      expect(keys).toEqual([...new Set(keys)]);
      for (const one of offers) {
        expect([one.title.length > 0 && one.title.length <= 16, /^[a-z0-9-]+$/.test(one.icon)]).toEqual([true, true]);
        const shift = one.run(typed);
        const then = after(now, shift);
        expect(settle(then.board, kinds), one.id).toEqual([]);
        expect(shift.refused ?? 'Fine.').toMatch(/^[A-Z“].*\.$/);
        if (one.off !== undefined) expect([one.off.endsWith('.'), shift.diff], one.id).toEqual([true, []]);
        if (['split', 'combine', 'lock', 'unlock', 'veil', 'unveil', 'forward', 'back'].includes(one.id)) expect(beads(then.board), one.id).toBe(11);
        for (const id of shift.chosen ?? []) expect(then.board).toHaveProperty(id);
      }
    }));
  });

  test('comes after what the tiles offer themselves; nothing chosen, nothing offered', () => {
    const now = start();
    expect(offersFor(now, { tiles: [], parts: [] }, ids)).toEqual([]);
    const all = offersFor(now, { tiles: ['row'], parts: [] }, ids);
    expect(all.map(({ id }) => id)).toEqual(['beads/more', 'veil', 'split', 'duplicate', 'multiply', 'forward', 'back', 'lock', 'delete']);
    expect(all[0]!.tile).toBe('row');
    expect(all.filter(({ keys }) => keys.includes('Shift+s')).map(({ id }) => id)).toEqual(['beads/more']);
    expect(offersFor(now, { tiles: ['odd'], parts: [] }, ids).map(({ id }) => id)).toEqual(['duplicate', 'multiply', 'forward', 'back', 'lock', 'delete']);
  });
});

describe('a tile’s own actions', () => {
  test('are done to each of several of one type, but not to the locked', () => {
    const now = start();
    const then = after(now, offer(now, 'beads/more', { tiles: ['row', 'far', 'fixed'] }).run());
    expect(['row', 'far', 'fixed'].map((id) => then.board[id]!.props)).toEqual([{ count: 4 }, { count: 3 }, { count: 2 }]);
    expect(offer(now, 'beads/more', { tiles: ['fixed'] }).off).toBe('This is locked. Unlock it to change it.');
    expect(offersFor(now, { tiles: ['row', 'rail'], parts: [] }, ids).some(({ id }) => id === 'beads/more')).toBe(false);
  });
});

describe('the board’s own', () => {
  test('delete takes what a holder holds along, and leaves what is locked', () => {
    const now = start();
    expect(Object.keys(after(now, offer(now, 'delete', { tiles: ['frame', 'fixed'] }).run()).board)).toEqual(['row', 'more', 'far', 'fixed', 'rail', 'odd']);
    expect(offer(now, 'delete', { tiles: ['fixed'] }).off).toBeDefined();
  });

  test('veil what is chosen, else every value, and reveal when all is veiled', () => {
    const now = start();
    const veiled = after(now, offer(now, 'veil', { tiles: ['far', 'row'], parts: ['count'] }).run());
    expect([veiled.board['far']!.veiled, veiled.board['row']!.veiled]).toEqual([{ count: 1 }, { count: 2 }]);
    expect(after(veiled, offer(veiled, 'veil', { tiles: ['far', 'more'] }).run()).board['more']!.veiled).toEqual({ count: 3 });
    expect(after(veiled, offer(veiled, 'unveil', { tiles: ['far', 'row'] }).run()).board).toEqual(now.board);
    expect(offersFor(now, { tiles: ['rail'], parts: [] }, ids).some(({ id }) => id === 'veil')).toBe(false);
  });

  test('lock and unlock', () => {
    const now = start();
    const locked = after(now, offer(now, 'lock', { tiles: ['row', 'fixed'] }).run());
    expect(locked.board['row']!.locked).toBe(true);
    expect(after(locked, offer(locked, 'unlock', { tiles: ['row', 'fixed'] }).run()).board['fixed']).not.toHaveProperty('locked');
  });

  test('bring to the front and to the back, keeping the order of what is moved', () => {
    const now = start();
    const front = after(now, offer(now, 'forward', { tiles: ['more', 'row'] }).run());
    expect(front.order.slice(-2)).toEqual(['row', 'more']);
    const back = after(now, offer(now, 'back', { tiles: ['odd', 'rail'] }).run());
    expect(back.order.slice(0, 2)).toEqual(['rail', 'odd']);
  });

  test('combine only what touches, and split again into as much', () => {
    const now = start();
    expect(offer(now, 'combine', { tiles: ['row', 'far'] }).off).toBe('Push them together first, so that they touch.');
    const stacked = scene(tile('low', 'beads', { count: 2 }, { y: 300 }), tile('high', 'beads', { count: 2 }), tile('between', 'beads', { count: 1 }, { y: 150 }));
    expect(offer(stacked, 'combine', { tiles: ['low', 'high', 'between'] }).off).toBe('Push them together first, so that they touch.');
    const shift = offer(now, 'combine', { tiles: ['more', 'row'] }).run();
    const one = after(now, shift);
    expect(one.board[shift.chosen![0]!]).toMatchObject({ type: 'beads', props: { count: 5 }, x: 0, y: 200 });
    expect(one.board).not.toHaveProperty('row');
    const apart = after(one, offer(one, 'split', { tiles: shift.chosen! }).run());
    expect(Object.values(apart.board).filter(({ y, type }) => type === 'beads' && y === 200).map(({ x }) => x)).toEqual([0, 40, 80, 120, 160]);
    expect(offer(now, 'split', { tiles: ['a'] }).off).toBe('This does not come apart any further.');
  });

  test('pieces and wholes stay veiled', () => {
    const now = start();
    const veiled = after(now, offer(now, 'veil', { tiles: ['more'] }).run());
    const shift = offer(veiled, 'combine', { tiles: ['row', 'more'] }).run();
    expect(after(veiled, shift).board[shift.chosen![0]!]!.veiled).toEqual({ count: 1 });
    const pieces = offer(veiled, 'split', { tiles: ['more'] }).run();
    expect(pieces.chosen!.map((id) => after(veiled, pieces).board[id]!.veiled)).toEqual([{ count: 1 }, { count: 1 }]);
  });

  test('two held beads that go together no longer fit their cell, and are set free where they are seen', () => {
    const now = start();
    const shift = offer(now, 'combine', { tiles: ['a', 'b'] }).run();
    const whole = after(now, shift).board[shift.chosen![0]!]!;
    expect(whole).toMatchObject({ props: { count: 2 }, x: 5, y: 5 });
    expect(whole).not.toHaveProperty('held');
  });

  test('× n leaves n in all, over nothing else; what is in a frame fills it first', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 100 }), fc.constantFrom('row', 'frame', 'rail', 'odd'), (times, id) => {
      const now = start();
      const shift = offer(now, 'multiply', { tiles: [id] }).run(String(times));
      const then = after(now, shift);
      const { type } = now.board[id]!;
      expect(Object.values(then.board).filter((one) => one.type === type).length).toBe(Object.values(now.board).filter((one) => one.type === type).length + times - 1);
      const roots = [...then.seen.values()].filter(({ heldBy }) => heldBy === undefined).toSorted((a, b) => a.box.x - b.box.x);
      const overlaps = roots.flatMap((one, index) => roots.slice(index + 1).filter((other) => !(one.tile.id in now.board && other.tile.id in now.board)
        && one.box.x + one.box.width > other.box.x && one.box.y + one.box.height > other.box.y && other.box.y + other.box.height > one.box.y));
      expect(overlaps).toEqual([]);
    }), { numRuns: 30 });
    const now = start();
    const filled = after(now, offer(now, 'multiply', { tiles: ['a'] }).run('5'));
    expect(filled.seen.get('frame')!.holds).toHaveLength(4);
    expect(Object.values(filled.board).filter(({ held, type, props }) => !held && type === 'beads' && (props as { count: number }).count === 1)).toHaveLength(2);
    expect(offer(now, 'multiply', { tiles: ['row'] }).run('1').refused).toBe('Type a whole number from 2 to 100: how many there are to be in all.');
  });

  test('duplicate copies a holder with what it holds, and is refused when the step is full', () => {
    const now = start();
    const shift = offer(now, 'duplicate', { tiles: ['frame'] }).run();
    expect(shift.diff).toHaveLength(3);
    expect(beads(after(now, shift).board)).toBe(13);
    const full = scene(...Array.from({ length: MOST_TILES }, (_, index) => tile(`x${index}`, 'beads', { count: 1 })));
    expect(offer(full, 'duplicate', { tiles: ['x1'] }).run()).toEqual({ diff: [], refused: 'A step holds at most 5,000 tiles. Delete some, or go on in a new step.' });
  });
});
