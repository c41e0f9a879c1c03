import { expect, test } from 'vitest';
import { putBeside, waysOf } from '../../widgets/board/other-ways.ts';
import { apply } from '../../widgets/board/diff.ts';
import type { Tile } from '../../widgets/board/document.ts';
import { see, type Scene } from '../../widgets/board/scene.ts';
import { cards } from '../../widgets/manipulatives/index.ts';
import { readSentence } from '../../widgets/maths/read.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';

const kinds = new Map(await Promise.all(cards.map(async (card) => [card.type, await card.load()] as const)));
const TEXT = { text: { value: 22, label: 16, minor: 14 } };

/** A manipulative that shows what was typed, on a board by itself. */
function showing(type: string, typed: string): Scene {
  const kind = kinds.get(type);
  const expression = readSentence(typed);
  const props = isRefusal(expression) ? expression : kind?.from?.({ kind: 'number', said: [], expression });
  if (!kind || props === undefined || isRefusal(props)) throw new Error(`A ${type} does not show ${typed}.`);
  const tile: Tile = { id: 'a', kind: 'tile', step: 's', type, version: kind.migrations.length + 1, props, x: 0, y: 0, z: 0 };
  return see({ a: tile }, kinds, TEXT);
}
const ways = (scene: Scene): readonly string[] => waysOf(scene, 'a', cards).map(({ type }) => type);

// What a lesson asks another picture for: each of these shows itself as all of the others.
test.each([
  ['7 × 8 = 56', ['array', 'area-model', 'bar-model', 'number-line', 'ratio-table', 'double-number-line', 'rods', 'hundred-square']],
  ['3/5', ['fraction-wall', 'bar-model', 'fraction-shape', 'number-line', 'hundred-grid', 'double-number-line', 'rods']],
  ['34', ['base-ten', 'place-value-counters', 'gattegno-chart', 'hundred-square', 'rekenrek', 'bead-string', 'part-whole', 'number-line']],
  ['2x + 3 = 11', ['bar-model', 'balance', 'algebra-tiles', 'axes']],
  ['3 : 5', ['bar-model', 'ratio-table', 'double-number-line', 'rods']],
  ['4 + 3 = 7', ['counters', 'part-whole', 'bar-model', 'number-line', 'rekenrek', 'bead-string', 'dot-pattern', 'ten-frame']],
  ['347 + 285 = 632', ['place-value-counters', 'base-ten', 'bar-model', 'part-whole', 'number-line']],
  ['60%', ['hundred-grid', 'fraction-wall', 'fraction-shape', 'bar-model', 'double-number-line']],
  ['(x + 3)(x + 2)', ['area-model', 'algebra-tiles']],
])('%s is shown by each of them as all of the others', (typed, types) => {
  const missing = types.filter((type) => type !== 'ten-frame').flatMap((type) => {
    const others = ways(showing(type, typed));
    return types.filter((other) => other !== type && !others.includes(other)).map((other) => `${type} → ${other}`);
  });
  expect(missing).toEqual([]);
});

test('seven beads of ten are seven to what shows numbers alone', () => {
  const scene = showing('bead-string', '7');
  const rack = waysOf(scene, 'a', cards).find(({ type }) => type === 'base-ten');
  expect(rack && kinds.get('base-ten')?.value?.(rack.props, [])).toEqual({ '': '7' });
});

test('all other ways at once lie beside it, and none over another', () => {
  const scene = showing('array', '7 × 8 = 56');
  let next = 0;
  const { diff, refused } = putBeside(scene, 'a', { ways: waysOf(scene, 'a', cards), ids: () => `n${(next += 1)}` });
  expect(refused).toBeUndefined();
  const after = apply(scene.board, diff);
  if (isRefusal(after)) throw new Error(after.refused);
  expect(see(after, kinds, TEXT).order.length).toBeGreaterThan(8);
});
