import { describe, expect, test } from 'vitest';
import { crowdOf, stopOf, towards } from '../../widgets/board/crowd.ts';
import type { Json } from '../../widgets/board/document.ts';
import type { Part } from '../../widgets/board/manipulative.ts';
import { cards } from '../../widgets/manipulatives/index.ts';

const AROUND = { held: [], text: { value: 22, label: 16, minor: 14 } };
const WAYS = [{ x: 1, y: 0 }, { x: -1, y: 0 }, { x: 0, y: 1 }, { x: 0, y: -1 }];
const cell = (x: number, y: number): Part<Json> => ({ id: `${x},${y}`, name: ['cell'], at: { x: x * 30, y: y * 30 }, hit: { x: x * 30 - 15, y: y * 30 - 15, width: 30, height: 30 } });
const grid = Array.from({ length: 30 }, (_, at) => cell(at % 5, Math.floor(at / 5)));

test('few parts, and parts that move or slide, are no crowd', () => {
  expect(crowdOf(grid.slice(0, 24))).toEqual([]);
  expect(crowdOf(grid.map((one) => ({ ...one, move: () => ({ props: null }) })))).toEqual([]);
  expect(crowdOf(grid)).toHaveLength(30);
});

test('the Tab key stops at the one that is chosen, else at the first', () => {
  expect(stopOf(grid, [])).toBe('0,0');
  expect(stopOf(grid, ['3,2'])).toBe('3,2');
  expect(stopOf(grid.slice(0, 3), [])).toBeUndefined();
});

test('the arrow keys go from cell to cell, at the end of a row to the next, and end at the edge', () => {
  expect(WAYS.map((way) => towards(grid, '2,2', way))).toEqual(['3,2', '1,2', '2,3', '2,1']);
  expect(towards(grid, '4,0', { x: 1, y: 0 })).toBe('0,1');
  expect(towards(grid, '0,0', { x: -1, y: 0 })).toBeUndefined();
  expect(towards(grid, '2,0', { x: 0, y: -1 })).toBeUndefined();
  expect(towards(grid, 'nowhere', { x: 1, y: 0 })).toBeUndefined();
});

describe('every part of a crowd is reached by arrow keys from where the Tab key stops', async () => {
  const kinds = await Promise.all(cards.map((card) => card.load()));
  const crowds = kinds.flatMap((kind) => kind.presets.flatMap(({ title, props }) => {
    const parts = kind.parts(props, AROUND);
    return crowdOf(parts).length > 0 ? [[`${kind.type}: ${title}`, parts] as const] : [];
  }));
  test.each(crowds)('%s', (_, parts) => {
    const reached = new Set([stopOf(parts, []) ?? '']);
    for (const id of reached) for (const way of WAYS) { const next = towards(parts, id, way); if (next !== undefined) reached.add(next); }
    expect(crowdOf(parts).filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
