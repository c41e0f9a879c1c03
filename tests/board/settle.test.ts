import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../../widgets/board/diff.ts';
import type { Board, Tile } from '../../widgets/board/document.ts';
import { settle } from '../../widgets/board/settle.ts';
import { see } from '../../widgets/board/scene.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { board, kinds, surface, tile } from './samples.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const thing = fc.oneof(
  fc.record({ type: fc.constant('beads'), props: fc.record({ count: fc.integer({ min: 1, max: 4 }) }) }),
  fc.record({ type: fc.constant('tray'), props: fc.record({ cells: fc.integer({ min: 0, max: 3 }) }) }),
  fc.record({ type: fc.constant('mat'), props: fc.record({ open: fc.boolean() }) }),
  fc.record({ type: fc.constant('unheard-of'), props: fc.constant(null) }),
);
const holding = fc.option(fc.record({ by: fc.constantFrom(...ids, 'gone'), slot: fc.constantFrom('cell0', 'cell1', 'cell2', 'heap', 'region', 'no slot') }), { nil: undefined });
const place = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }), z: fc.integer({ min: 0, max: 3 }) });
const anyTile = fc.tuple(fc.constantFrom(...ids), thing, holding, place)
  .map(([id, { type, props }, held, at]): Tile => tile(id, type, props, { ...at, ...(held && { held }) }));
const anyBoard = fc.uniqueArray(anyTile, { selector: (one) => one.id, maxLength: 8 }).map((tiles) => board(...tiles));

function settled(before: Board, was?: Board): Board {
  const after = apply(before, settle(before, kinds, was));
  if (isRefusal(after)) throw new Error(after.refused);
  return after;
}

describe('settle', () => {
  test('leaves no tile whose holder is gone or holds itself, and no slot with what it does not take', () => {
    fc.assert(fc.property(anyBoard, (before) => {
      const after = settled(before);
      const scene = see(after, kinds, surface);
      for (const seen of scene.seen.values()) {
        expect(seen.tile.held?.by).toBe(seen.heldBy);
        const holder = scene.seen.get(seen.heldBy ?? '');
        if (!holder?.kind || !seen.kind) continue;
        const slot = holder.slots.find(({ id }) => id === seen.tile.held?.slot)!;
        const inside = holder.around.held.filter((one) => one.slot === slot.id);
        const index = inside.findIndex((one) => one.id === seen.tile.id);
        expect(slot.accepts(inside[index]!, inside.slice(0, index))).toBe('whole');
        if (slot.lies === 'cell') {
          const known = inside.filter((one) => scene.seen.get(one.id)?.kind);
          expect(known).toHaveLength(1);
          expect(seen.box.x + seen.box.width / 2).toBeCloseTo(holder.at.x + slot.box.x + slot.box.width / 2, 1);
        }
      }
    }));
  });

  test('changes nothing the second time, and keeps every tile, its type and its props', () => {
    fc.assert(fc.property(anyBoard, (before) => {
      const after = settled(before);
      expect(settle(after, kinds)).toEqual([]);
      expect(Object.keys(after).toSorted()).toEqual(Object.keys(before).toSorted());
      for (const id of Object.keys(before)) expect([after[id]!.type, after[id]!.props]).toEqual([before[id]!.type, before[id]!.props]);
    }));
  });

  test('finds as much when it looks only at what has changed', () => {
    fc.assert(fc.property(anyBoard, fc.array(anyTile, { maxLength: 3 }), fc.constantFrom(...ids), (start, changed, gone) => {
      const was = settled(start);
      const { [gone]: _, ...left } = was;
      const now = { ...left, ...board(...changed) };
      expect(settle(settled(now, was), kinds)).toEqual([]);
    }));
  });

  test('sets free where it is seen, in front', () => {
    const frame = tile('frame', 'tray', { cells: 2 }, { x: 100, y: 100 });
    const bead = tile('bead', 'beads', { count: 1 }, { x: 5, y: 5, held: { by: 'frame', slot: 'cell1' } });
    const was = board(frame, bead);
    const smaller = board({ ...frame, props: { cells: 1 } }, bead);
    expect(settled(smaller, was)['bead']).toEqual({ ...tile('bead', 'beads', { count: 1 }, { x: 155, y: 105 }), z: 1 });
    expect(settled(board(bead), was)['bead']).toMatchObject({ x: 155, y: 105 });
    expect(settled(board({ ...frame, x: 300, props: { cells: 1 } }, bead), was)['bead']).toMatchObject({ x: 355, y: 105 });
    const second = { ...bead, id: 'second', z: 1 };
    expect(settled(board(frame, bead, second))['second']).toMatchObject({ x: 155, y: 105, z: 1 });
    expect(settled(board(frame, bead, second))['second']).not.toHaveProperty('held');
  });

  test('leaves what an unknown type holds, and unknown tiles wherever they lie', () => {
    const held = { by: 'strange', slot: 'its own' };
    expect(settle(board(tile('strange', 'unheard-of', null), tile('bead', 'beads', { count: 1 }, { held })), kinds)).toEqual([]);
    const inside = tile('strange', 'unheard-of', null, { x: 3, held: { by: 'frame', slot: 'cell0' } });
    expect(settle(board(tile('frame', 'tray', { cells: 1 }), inside), kinds)).toEqual([]);
  });

  test('packs a heap into its box, without overlap while there is room', () => {
    const beads = Array.from({ length: 9 }, (_, index) => tile(`b${index}`, 'beads', { count: 1 }, { z: index, held: { by: 'mat', slot: 'heap' } }));
    const after = see(settled(board(tile('mat', 'mat', { open: true }), ...beads)), kinds, surface);
    const boxes = beads.map(({ id }) => after.seen.get(id)!.box);
    for (const [index, one] of boxes.entries()) {
      expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= 200 && one.y + one.height <= 200).toBe(true);
      for (const other of boxes.slice(index + 1)) expect(Math.abs(one.x - other.x) >= 40 || Math.abs(one.y - other.y) >= 40).toBe(true);
    }
  });
});
