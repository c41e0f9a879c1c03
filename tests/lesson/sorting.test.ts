import * as v from 'valibot';
import { expect, test } from 'vitest';
import { boundsOf } from '../../widgets/board/hit.ts';
import { PANEL_TEXT, textAt } from '../../widgets/board/camera.ts';
import { see } from '../../widgets/board/scene.ts';
import { settle } from '../../widgets/board/settle.ts';
import { canBeSorted, sortingTiles } from '../../widgets/lesson/sorting.ts';
import { cards } from '../../widgets/manipulatives/index.ts';
import { random } from '../../widgets/maths/random.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { families } from '../../widgets/variation/index.ts';
import { setOf, type VariationSet } from '../../widgets/variation/set.ts';

const kinds = new Map(await Promise.all(cards.filter(({ type }) => type === 'fraction-shape' || type === 'note').map(async (card) => [card.type, await card.load()] as const)));
const equalParts = await families.find(({ id }) => id === 'equal-parts')!.load();
const given = (made: ReturnType<typeof setOf>): VariationSet => {
  if (isRefusal(made)) throw new Error(made.refused);
  return made;
};

test('every picture of what it is and what it is not lies free on the board, none over another, with the question and two sides to drag them to', () => {
  for (const script of equalParts.scripts.filter(({ archetype }) => archetype === 'rule')) {
    const set = given(setOf(equalParts, script.id, '7b'));
    expect(canBeSorted(equalParts, set)).toBe(true);
    let next = 0;
    const tiles = sortingTiles(equalParts, set, kinds, { step: 's', ids: () => `n${(next += 1)}`, chance: random('1') });
    if (isRefusal(tiles)) throw new Error(tiles.refused);
    const board = Object.fromEntries(tiles.map((tile) => [tile.id, tile]));
    expect(tiles).toHaveLength(set.stops.length + 3);
    expect(settle(board, kinds)).toEqual([]);
    for (const { type, props } of tiles) expect(v.is(kinds.get(type)!.schema, props)).toBe(true);
    const scene = see(board, kinds, { text: textAt(1, PANEL_TEXT) });
    const boxes = tiles.map(({ id }) => boundsOf(scene, [id])!);
    boxes.forEach((one, at) => boxes.slice(at + 1).forEach((other) => {
      expect(one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y).toBe(true);
    }));
  }
});

test('the order is by chance, the pictures are those of the set', () => {
  const set = given(setOf(equalParts, equalParts.scripts.find(({ archetype }) => archetype === 'rule')!.id, '7b'));
  const shown = (seed: string): readonly string[] => {
    let next = 0;
    const tiles = sortingTiles(equalParts, set, kinds, { step: 's', ids: () => `n${(next += 1)}`, chance: random(seed) });
    return isRefusal(tiles) ? [] : tiles.filter(({ type }) => type !== 'note').map(({ props }) => JSON.stringify(props));
  };
  expect(shown('1')).not.toEqual(shown('2'));
  expect(shown('1').toSorted()).toEqual(shown('2').toSorted());
});

test('where nothing can be fetched it says so, and a set of numbers is not sorted', async () => {
  const set = given(setOf(equalParts, equalParts.scripts.find(({ archetype }) => archetype === 'rule')!.id, '7b'));
  expect(sortingTiles(equalParts, set, new Map(), { step: 's', ids: () => 'n', chance: random('1') })).toMatchObject({ refused: expect.stringMatching(/\.$/) });
  const difference = await families.find(({ id }) => id === 'difference')!.load();
  expect(canBeSorted(difference, given(setOf(difference, 'same-difference', '7b')))).toBe(false);
});
