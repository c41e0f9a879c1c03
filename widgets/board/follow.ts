import { isRefusal } from '../maths/refusal.ts';
import type { Diff, Tile, TileId } from './document.ts';
import { fillings } from './filling.ts';
import { withAllHeld } from './place.ts';
import { relationIn, sameRelation } from './relation.ts';
import { relationsOf, type Sayings, sayingsOf, sayTheSame, shownAs } from './saying.ts';
import { type Scene, seeInHands, type Seen } from './scene.ts';

/** What linked tiles become when one of them changes, and a sentence about those that cannot go along. */
export interface Followed { readonly tiles: readonly Tile[]; readonly gone: readonly TileId[]; readonly refused?: string }

/**
 * The tiles that are linked with one that this change leads: each shows the same relation, once, in its own looks. A tile that already says it by value
 * (14/20 is 7/10) stays as it is; one that cannot show it keeps its last state, and the reason is said. Undefined where nothing is led: most of the time.
 */
export function followed(scene: Scene, diff: Diff<Tile>): Followed | undefined {
  const changed = withLinks(scene, diff);
  if (changed.length === 0) return undefined;
  const after = seeInHands(scene, new Map(diff.map((one) => [one.id, one.after])));
  const leaders = new Map<string, Seen>();
  for (const id of changed) {
    const [was, now] = [scene.seen.get(id), after.seen.get(id)];
    const word = now?.tile.linked;
    if (!was || !now || word === undefined || was.tile.linked !== word || leaders.has(word)) continue;
    if (!sayTheSame(relationsOf(scene, was), relationsOf(after, now))) leaders.set(word, now);
  }
  if (leaders.size === 0) return undefined;
  const own = new Set(diff.map(({ id }) => id));
  const each = after.order.flatMap((id) => {
    const seen = after.seen.get(id);
    const leader = seen?.tile.linked === undefined ? undefined : leaders.get(seen.tile.linked);
    return !seen || !leader || leader === seen || own.has(id) ? [] : [follow(after, seen, sayingsOf(after, leader))];
  });
  const refused = each.find((one) => one.refused !== undefined)?.refused;
  return { tiles: each.flatMap(({ tiles }) => tiles), gone: each.flatMap(({ gone }) => gone), ...(refused !== undefined && { refused }) };
}

/** The linked tiles that a change touches: in their props, or in what lies in their slots. */
function withLinks(scene: Scene, diff: Diff<Tile>): readonly TileId[] {
  const ids = new Set<TileId>();
  const look = (id: TileId | undefined): void => {
    const seen = id === undefined ? undefined : scene.seen.get(id);
    if (!seen) return;
    if (seen.tile.linked !== undefined) ids.add(seen.tile.id);
    look(seen.heldBy);
  };
  for (const { id, before, after } of diff) {
    if (before?.props !== after?.props || before?.veiled !== after?.veiled) look(id);
    if (before?.held?.by !== after?.held?.by || before?.held?.slot !== after?.held?.slot) [before, after].forEach((one) => look(one?.held?.by));
  }
  return [...ids];
}

function follow(scene: Scene, seen: Seen, sayings: Sayings): Followed {
  const { tile } = seen;
  const stays = (why: string): Followed => ({ tiles: [], gone: [], refused: `The ${tile.type.replaceAll('-', ' ')} stays as it was. ${why}` });
  if (tile.locked) return stays('It is locked.');
  if (sayings.said.length === 0 && !sayings.alone) return stays('What it is linked with says nothing that can be shown just now.');
  const shown = shownAs({ kind: seen.kind, sayings, text: scene.surface.text, was: tile.props });
  if (isRefusal(shown)) return stays(shown.refused);
  const relation = relationIn(shown.sentence);
  const knows = relation !== undefined && relationsOf(scene, seen).some((one) => sameRelation(one, relation));
  if (knows) return { tiles: [], gone: [] };
  const now = { ...tile, props: shown.props };
  if (!seen.kind?.filled) return { tiles: [now], gone: [] };
  const held = fillings(scene, { tile: now, holds: [] }, shown.fill);
  return isRefusal(held) ? stays(held.refused) : { tiles: [now, ...held], gone: [...withAllHeld(scene, seen.holds)] };
}
