import * as v from 'valibot';
import { expect, test } from 'vitest';
import { putBeside, waysOf } from '../../widgets/board/other-ways.ts';
import { apply } from '../../widgets/board/diff.ts';
import type { Tile } from '../../widgets/board/document.ts';
import { relationIn, sameRelation, worthOf } from '../../widgets/board/relation.ts';
import { relationsOf } from '../../widgets/board/saying.ts';
import { see, type Scene } from '../../widgets/board/scene.ts';
import { cards } from '../../widgets/manipulatives/index.ts';
import { readSentence } from '../../widgets/maths/read.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { numberOf } from '../../widgets/maths/value.ts';
import { isSentence } from '../contracts/contract.ts';

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

const SAID = ['0', '1', '7', '12', '34', '100', '137', '1000', '4205060', '999999999999', '-4', '-3/4', '1/2', '2/4', '14/20', '3/5', '1/7', '5/4', '7/3', '1 1/2', '0.6', '0.60', '0.345', '34.7', '3.24', '0.1234567', '60%', '12.5%', '150%',
  '4 + 3 = 7', '38 + 25 = 63', '347 + 285 = 632', '1/4 + 2/4 = 3/4', '0.3 + 0.25 = 0.55', '3 − 5 = -2', '13 − 5 = 8', '5 − 5 = 0', '4 + 3 + 2 + 1 = 10', '7 = 4 + 3', '-4 + 9 = 5',
  '7 × 8 = 56', '0 × 8 = 0', '1 × 1 = 1', '25 × 25 = 625', '1/2 × 3/4 = 3/8', '3/5 × 20 = 12', '2.4 × 1.5 = 3.6', '56 ÷ 7 = 8', '7 ÷ 2 = 3.5', '23 ÷ 5 = 4 r 3', '1000 ÷ 7 = 142 r 6', '12 × 12 = 144', '-3 × 4 = -12', '34 × 10 = 340',
  '3 : 5', '6 : 10', '0 : 5', '1/2 : 3', '3 : 5 : 2', '100 : 1', '2x + 3 = 11', '3x + 2 = x + 10', 'x = 4', '2x + y = 10', 'x + 3', '2x - 3', 'x^2', 'x^2 + 5x + 6', '(x + 3)(x + 2)', '(x + 3)(x - 2) = x^2 + x - 6', 'x^2 + 6x + 5', 'y = 2x + 1', 'y = x^2 - 4', 'x^2 = 9', 'x^3 + 1', 'x^2 + 3xy + 2y^2', '3 < 5', '2x < 6', '? + 3 = 7', '7 + 3 = ?', '? × 8 = 56', 'a + b = c'];

test.each(cards.filter(({ type }) => kinds.get(type)?.from).map(({ type }) => type))('a %s shows soundly whatever is said, or refuses in a sentence that says what it can show', (type) => {
  const kind = kinds.get(type)!;
  for (const typed of SAID) {
    const expression = readSentence(typed);
    if (isRefusal(expression)) throw new Error(`${typed}: ${expression.refused}`);
    const relation = relationIn({ expression });
    for (const was of [undefined, ...kind.presets.map(({ props }) => props)]) {
      const props = kind.from?.({ kind: 'number', said: [], expression }, was);
      if (props === undefined || isRefusal(props)) {
        expect(isRefusal(props) && isSentence(props.refused), `${typed}: ${JSON.stringify(props)}`).toBe(true);
        continue;
      }
      expect(v.is(kind.schema, props), `${typed} → ${JSON.stringify(props)}`).toBe(true);
      const scene = see({ a: { id: 'a', kind: 'tile', step: 's', type, version: kind.migrations.length + 1, props, x: 0, y: 0, z: 0 } }, kinds, TEXT);
      const seen = scene.seen.get('a')!;
      const [worth, value] = [relation && worthOf(relation), seen.value && numberOf(seen.value)];
      const isShown = relation === undefined || kind.filled !== undefined || relationsOf(scene, seen).some((one) => sameRelation(one, relation)) || (worth !== undefined && value?.equals(worth) === true);
      expect(isShown, `${typed} → ${JSON.stringify(props)}`).toBe(true);
    }
  }
});
