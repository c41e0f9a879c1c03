import * as fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { offersFor } from '../../widgets/board/actions.ts';
import { apply, invert } from '../../widgets/board/diff.ts';
import type { Board, Tile } from '../../widgets/board/document.ts';
import { pull, setRange, typeIn } from '../../widgets/board/gesture.ts';
import { putBeside, waysOf } from '../../widgets/board/other-ways.ts';
import { relationIn, sameRelation, worthOf } from '../../widgets/board/relation.ts';
import { relationsOf, sayingsOf, shownAs } from '../../widgets/board/saying.ts';
import { see, type Scene } from '../../widgets/board/scene.ts';
import { settle } from '../../widgets/board/settle.ts';
import { counted, valueAt } from '../../widgets/board/slider.ts';
import type { Shift } from '../../widgets/board/shift.ts';
import { cards } from '../../widgets/manipulatives/index.ts';
import { numberOf } from '../../widgets/maths/value.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { isSentence } from './contract.ts';

const kinds = new Map(await Promise.all(cards.map(async (card) => [card.type, await card.load()] as const)));
const TEXT = { text: { value: 22, label: 16, minor: 14 } };
const leading = cards.map(({ type }) => type).filter((type) => kinds.get(type)?.sentences);
const applied = (scene: Scene, { diff }: Shift): Board => {
  const after = apply(scene.board, diff);
  if (isRefusal(after)) throw new Error(after.refused);
  return after;
};

const step = fc.record({ does: fc.constantFrom('type', 'slide', 'act', 'pull'), which: fc.nat(60), text: fc.constantFrom('3', '7', '12', '1/2', '3/4', '34', '2', '10', '100', '3 + 4', 'x + 2', '?'), at: fc.nat(50) });
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** One thing that a person does to the tile that leads. */
function done(scene: Scene, { does, which, text, at }: Step): Shift {
  const seen = scene.seen.get('a');
  const part = seen?.parts[which % Math.max(1, seen.parts.length)];
  if (!seen) return { diff: [] };
  if (does === 'act') {
    const offers = offersFor(scene, { tiles: ['a'], parts: part ? [part.id] : [] }, () => 'new').filter(({ tile, off }) => tile === 'a' && off === undefined);
    const { seconds, ...shift } = offers[which % Math.max(1, offers.length)]?.run(text) ?? { diff: [] };
    return seconds === undefined ? shift : { diff: [] };
  }
  if (!part) return { diff: [] };
  if (does === 'type') return typeIn(scene, 'a', part.id, text);
  if (does === 'slide') return part.range ? setRange(scene, 'a', part.id, valueAt(part.range, at % (counted(part.range).count + 1))) : { diff: [] };
  const from = { x: seen.at.x + part.at.x, y: seen.at.y + part.at.y };
  return part.move ? pull(scene, { grip: 'part', tile: 'a', part: part.id, from }, { x: from.x + at * 4, y: from.y + at }) : { diff: [] };
}

/** Whether a linked tile shows what it was made to show, by value: the relation, or the number it comes to. What is no relation is taken as it stands. */
function shows(scene: Scene, id: string): boolean {
  const [leader, seen] = [scene.seen.get('a'), scene.seen.get(id)];
  if (!leader || !seen) return false;
  const shown = shownAs({ kind: seen.kind, sayings: sayingsOf(scene, leader), text: scene.surface.text, was: seen.tile.props });
  const relation = isRefusal(shown) ? undefined : relationIn(shown.sentence);
  if (isRefusal(shown) || relation === undefined) return !isRefusal(shown);
  const [worth, value] = [worthOf(relation), seen.value && numberOf(seen.value)];
  return relationsOf(scene, seen).some((one) => sameRelation(one, relation)) || (worth !== undefined && value?.equals(worth) === true);
}

test.each(leading)('a %s that leads: whatever is done to it, those linked with it follow or say why not, and it is one undo', (type) => {
  fc.assert(fc.property(fc.nat(20), fc.array(step, { maxLength: 6 }), (preset, steps) => {
    const kind = kinds.get(type)!;
    const tile: Tile = { id: 'a', kind: 'tile', step: 's', type, version: kind.migrations.length + 1, props: kind.presets[preset % kind.presets.length]!.props, x: 0, y: 0, z: 0 };
    let scene = see({ a: tile }, kinds, TEXT);
    const ways = waysOf(scene, 'a', cards);
    if (ways.length === 0) return;
    let next = 0;
    scene = see(applied(scene, putBeside(scene, 'a', { ways, ids: () => `n${(next += 1)}`, linked: 'word' })), kinds, TEXT);
    for (const one of steps) {
      const shift = done(scene, one);
      const after = see(applied(scene, shift), kinds, TEXT);
      expect(isDeepStrictEqual(applied(after, { diff: invert(shift.diff) }), scene.board)).toBe(true);
      expect(settle(after.board, kinds)).toEqual([]);
      if (shift.refused !== undefined) expect(isSentence(shift.refused)).toBe(true);
      for (const { id, before, after: now } of shift.diff) {
        if (id === 'a' || now?.linked === undefined || isDeepStrictEqual(before?.props, now.props)) continue;
        expect(v.is(kinds.get(now.type)!.schema, now.props), `${now.type} after ${one.does}`).toBe(true);
        expect(shows(after, id), `${now.type} follows ${type} after ${JSON.stringify(one)}`).toBe(true);
      }
      scene = after;
    }
  }), { numRuns: 12 });
});
