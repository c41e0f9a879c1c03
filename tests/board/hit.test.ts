import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, distanceToBox } from '../../widgets/board/box.ts';
import type { Box, Tile } from '../../widgets/board/document.ts';
import { boundsOf, boxOfPart, hitAt, nearest, within } from '../../widgets/board/hit.ts';
import { sceneOf, tile } from './small.ts';

const REACH = 10;
const anyTile: fc.Arbitrary<Tile> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), type: fc.constantFrom('chip', 'sum', 'lid', 'scribble', 'unknown thing'),
  x: fc.integer({ min: -100, max: 100 }), y: fc.integer({ min: -100, max: 100 }), z: fc.nat(5), locked: fc.boolean(),
}).map(({ id, type, locked, ...place }) => tile(id, type, { ...place, ...(locked && { locked: true }) }));
const tiles = fc.uniqueArray(anyTile, { selector: ({ id }) => id });
const place = fc.record({ x: fc.integer({ min: -200, max: 400 }), y: fc.integer({ min: -200, max: 400 }) });

describe('hitAt', () => {
  test('names a tile that is there, and a part of it; never one whose box and parts are out of reach', () => {
    fc.assert(fc.property(tiles, place, (all, point) => {
      const scene = sceneOf(...all);
      const hit = hitAt(scene, point, REACH);
      if (!hit) return;
      const seen = scene.seen.get(hit.tile)!;
      const boxes = [seen.box, ...seen.parts.map(({ id }) => boxOfPart(seen, id)!)];
      expect(Math.min(...boxes.map((box) => distanceToBox(box, point)))).toBeLessThanOrEqual(REACH);
      if (hit.part !== undefined) expect(seen.parts.map(({ id }) => id)).toContain(hit.part);
    }));
  });

  test('finds every filled thing by its middle, unless something lies over it', () => {
    fc.assert(fc.property(tiles, (all) => {
      const scene = sceneOf(...all);
      for (const [id, { box, tile: { type } }] of scene.seen) {
        if (type === 'scribble') continue;
        const hit = hitAt(scene, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, 0);
        expect(hit).toBeDefined();
        if (all.length === 1) expect(hit?.tile).toBe(id);
      }
    }));
  });

  test('the topmost of two, and a held tile before its holder, whatever its z', () => {
    const scene = sceneOf(
      tile('low', 'chip', { z: 1 }), tile('high', 'chip', { z: 2 }),
      tile('t', 'tray', { x: 100, z: 9 }), tile('h', 'chip', { z: 0, held: { by: 't', slot: 'c0' } }),
    );
    expect(hitAt(scene, { x: 10, y: 10 }, REACH)?.tile).toBe('high');
    expect(hitAt(scene, { x: 115, y: 15 }, REACH)?.tile).toBe('h');
    expect(hitAt(scene, { x: 145, y: 15 }, REACH)?.tile).toBe('t');
  });

  test('a scribble is hit on its line and not in its empty middle', () => {
    const scene = sceneOf(tile('under', 'chip', { x: 40, y: 40 }), tile('line', 'scribble', { z: 5 }));
    expect(hitAt(scene, { x: 50, y: 50 }, REACH)?.tile).toBe('under');
    expect(hitAt(scene, { x: 50, y: 3 }, REACH)?.tile).toBe('line');
    expect(hitAt(scene, { x: 25, y: 50 }, REACH)).toBeUndefined();
  });

  test('what lies under the finger before what is merely near, however high', () => {
    const scene = sceneOf(tile('under', 'lid'), tile('near', 'chip', { x: 30, z: 5, y: 20 }));
    expect(hitAt(scene, { x: 25, y: 30 }, REACH)?.tile).toBe('under');
  });

  test('a thin handle before the part it ends, within the slack that the part leaves', () => {
    const scene = sceneOf(tile('a', 'sum'));
    const right = scene.seen.get('a')!.parts[0]!.hit as Box;
    expect(hitAt(scene, { x: 44, y: 20 }, REACH)).toEqual({ tile: 'a', part: 'end' });
    expect(hitAt(scene, { x: 5, y: 20 }, REACH)).toEqual({ tile: 'a', part: 'one' });
    expect(hitAt(scene, { x: right.width / 3, y: 20 }, 1000)).toEqual({ tile: 'a', part: 'one' });
  });
});

test('within: what lies wholly in the box; not what is held by one of these, nor what is locked', () => {
  fc.assert(fc.property(tiles, place, fc.nat(300), (all, corner, size) => {
    const scene = sceneOf(...all);
    const box = { ...corner, width: size, height: size };
    const found = within(scene, box);
    expect(new Set(found).size).toBe(found.length);
    expect([...found].sort()).toEqual(all.filter(({ id, locked }) => !locked && contains(box, scene.seen.get(id)!.box)).map(({ id }) => id).sort());
  }));
  const scene = sceneOf(tile('t', 'tray'), tile('h', 'chip', { held: { by: 't', slot: 'c0' } }));
  expect(within(scene, { x: 0, y: 0, width: 100, height: 100 })).toEqual(['t']);
  expect(within(scene, { x: 0, y: 0, width: 29, height: 29 })).toEqual(['h']);
});

test('boundsOf: the smallest box that all of them lie in', () => {
  fc.assert(fc.property(tiles, (all) => {
    const scene = sceneOf(...all);
    const bounds = boundsOf(scene);
    expect(bounds === undefined).toBe(all.length === 0);
    if (!bounds) return;
    const boxes = all.map(({ id }) => scene.seen.get(id)!.box);
    for (const box of boxes) expect(contains(bounds, { ...box, width: box.width - 1e-9, height: box.height - 1e-9 })).toBe(true);
    expect(bounds.x).toBe(Math.min(...boxes.map(({ x }) => x)));
    expect(bounds.y + bounds.height).toBeCloseTo(Math.max(...boxes.map(({ y, height }) => y + height)));
  }));
});

test('nearest: no other tile is nearer', () => {
  fc.assert(fc.property(tiles, place, (all, point) => {
    const scene = sceneOf(...all);
    const away = ({ x, y, width, height }: Box): number => Math.hypot(Math.max(x - point.x, 0, point.x - x - width), Math.max(y - point.y, 0, point.y - y - height));
    const found = nearest(scene, point);
    expect(found === undefined).toBe(all.length === 0);
    for (const { box } of scene.seen.values()) expect(away(box)).toBeGreaterThanOrEqual(away(found!.box));
  }));
});

test('boxOfPart: where the part is on the board', () => {
  const seen = sceneOf(tile('a', 'sum', { x: 100, y: 10 })).seen.get('a')!;
  expect(boxOfPart(seen, 'two')).toEqual({ x: 190, y: 10, width: 30, height: 40 });
  expect(boxOfPart(seen, 'end')).toEqual({ x: 143, y: 8, width: 4, height: 44 });
  expect(boxOfPart(seen, 'none')).toBeUndefined();
});
