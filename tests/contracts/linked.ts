import * as fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { expect } from 'vitest';
import { offersFor } from '../../widgets/board/actions.ts';
import { apply, invert } from '../../widgets/board/diff.ts';
import type { Board, Json, Tile } from '../../widgets/board/document.ts';
import { pull, setRange, typeIn } from '../../widgets/board/gesture.ts';
import { putBeside, waysOf } from '../../widgets/board/other-ways.ts';
import { relationIn, sameRelation, worthOf } from '../../widgets/board/relation.ts';
import { relationsOf, sayingsOf, shownAs } from '../../widgets/board/saying.ts';
import type { Kind } from '../../widgets/board/manipulative.ts';
import { see, type Scene } from '../../widgets/board/scene.ts';
import { settle } from '../../widgets/board/settle.ts';
import { counted, valueAt } from '../../widgets/board/slider.ts';
import type { Shift } from '../../widgets/board/shift.ts';
import { cards } from '../../widgets/manipulatives/index.ts';
import { numberOf } from '../../widgets/maths/value.ts';
import { readSentence } from '../../widgets/maths/read.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { isSentence } from './contract.ts';

const kinds = new Map(await Promise.all(cards.map(async (card) => [card.type, await card.load()] as const)));
const TEXT = { text: { value: 22, label: 16, minor: 14 } };
/** The manipulatives that say something which others can show. */
export const leading = cards.map(({ type }) => type).filter((type) => kinds.get(type)?.sentences);
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

/** Whether a linked tile that had these props shows what it was made to show, by value: the relation, or the number it comes to. What is no relation is taken as it stands. */
function shows(scene: Scene, id: string, was: Json): boolean {
  const [leader, seen] = [scene.seen.get('a'), scene.seen.get(id)];
  if (!leader || !seen) return false;
  const shown = shownAs({ kind: seen.kind, sayings: sayingsOf(scene, leader), text: scene.surface.text, was });
  const relation = isRefusal(shown) ? undefined : relationIn(shown.sentence);
  if (isRefusal(shown) || relation === undefined) return !isRefusal(shown);
  const [worth, value] = [worthOf(relation), seen.value && numberOf(seen.value)];
  return relationsOf(scene, seen).some((one) => sameRelation(one, relation)) || (worth !== undefined && value?.equals(worth) === true);
}

/** What each of them starts from: its presets, and what it makes of sentences, for some say nothing at first. */
const SAID = ['7', '3 + 4', '12 - 5', '4 × 3', '23 ÷ 5 = 4 r 3', '3/5', '0.6', '60%', '3 : 5', '2x + 3 = 11', 'x^2 + 5x + 6', '347 + 285'];
function startsOf(kind: Kind): readonly Json[] {
  const shown = SAID.flatMap((text) => {
    const expression = readSentence(text);
    const props = isRefusal(expression) ? expression : kind.from?.({ kind: 'number', said: [], expression });
    return props === undefined || isRefusal(props) ? [] : [props];
  });
  return [...kind.presets.map(({ props }) => props), ...shown];
}

/** Whatever is done to a tile that leads, those that are linked with it follow or say why not, it is one undo, and nothing is left unsettled. Throws what fails. */
export function expectFollowed(type: string, numRuns: number): void {
  const kind = kinds.get(type)!;
  const starts = startsOf(kind);
  let linked = 0;
  fc.assert(fc.property(fc.constantFrom(...starts), fc.array(step, { maxLength: 6 }), (props, steps) => {
    const tile: Tile = { id: 'a', kind: 'tile', step: 's', type, version: kind.migrations.length + 1, props, x: 0, y: 0, z: 0 };
    let scene = see({ a: tile }, kinds, TEXT);
    const ways = waysOf(scene, 'a', cards);
    if (ways.length === 0) return;
    linked += 1;
    let next = 0;
    scene = see(applied(scene, putBeside(scene, 'a', { ways, ids: () => `n${(next += 1)}`, linked: 'word' })), kinds, TEXT);
    for (const one of steps) {
      const shift = done(scene, one);
      const after = see(applied(scene, shift), kinds, TEXT);
      expect(isDeepStrictEqual(applied(after, { diff: invert(shift.diff) }), scene.board)).toBe(true);
      expect(settle(after.board, kinds)).toEqual([]);
      if (shift.refused !== undefined) expect(isSentence(shift.refused)).toBe(true);
      for (const { id, before, after: now } of shift.diff) {
        if (id === 'a' || !before || now?.linked === undefined || isDeepStrictEqual(before.props, now.props)) continue;
        expect(v.is(kinds.get(now.type)!.schema, now.props), `${now.type} after ${one.does}`).toBe(true);
        expect(shows(after, id, before.props), `${now.type} follows ${type} after ${JSON.stringify(one)}`).toBe(true);
      }
      scene = after;
    }
  }), { numRuns });
  expect(linked).toBeGreaterThan(0);
}
