import { isRefusal } from '../maths/refusal.ts';
import { newTile } from './copy.ts';
import type { Json, TileId } from './document.ts';
import type { Card, Filling } from './manipulative.ts';
import type { Offer } from './actions.ts';
import { roomBeside } from './copies.ts';
import { tellsVeiled } from './said.ts';
import { holdsCovered, type Scene, type Seen } from './scene.ts';
import { fillings, refusal, type Shift, shiftTo } from './shift.ts';

interface Asking { readonly cards: readonly Pick<Card, 'type' | 'title'>[]; readonly ids: () => TileId }

/**
 * "Show another way": an offer for each manipulative (of those in `cards` that are loaded) that can show what a tile says of itself, beside it. A
 * tile that says something veiled offers none of it, so that a new tile never tells what a veil hides.
 */
export function otherWays(scene: Scene, tile: TileId, { cards, ids }: Asking): readonly Offer[] {
  const seen = scene.seen.get(tile);
  if (!seen || seen.covered || holdsCovered(scene, seen)) return [];
  return cards.flatMap(({ type, title }): readonly Offer[] => {
    const shown = type === seen.tile.type ? undefined : shownAs(scene, seen, type);
    if (shown === undefined) return [];
    return [{ id: `as/${type}`, title, icon: 'shapes', keys: [], tile, run: () => beside(scene, seen, { type, ...shown, id: ids() }) }];
  });
}

interface Shown { readonly props: Json; readonly fill: readonly Filling[] }

/** The first of its sentences that the other manipulative takes, as that shows it. */
function shownAs(scene: Scene, seen: Seen, type: string): Shown | undefined {
  const { from, filled } = scene.kinds.get(type) ?? {};
  for (const sentence of seen.kind?.sentences?.(seen.tile.props, seen.around) ?? []) {
    const props = from && !tellsVeiled(sentence.said, seen.untold.values) ? from(sentence) : { refused: '' };
    if (!isRefusal(props)) return { props, fill: filled?.(sentence, props) ?? [] };
  }
  return undefined;
}

function beside(scene: Scene, seen: Seen, { type, props, fill, id }: Shown & { readonly type: string; readonly id: TileId }): Shift {
  const kind = scene.kinds.get(type);
  if (!kind) return refusal('This is not ready yet. Please try again.');
  const own = kind.box(props, { held: [], text: scene.surface.text });
  const room = roomBeside(scene, own, [seen]);
  if (!room) return refusal('There is no room on the board beside it. Move things together first.');
  const tile = newTile({ id, step: seen.tile.step, kind, props, at: { x: room.x - own.x, y: room.y - own.y }, scene });
  if (isRefusal(tile)) return refusal(tile.refused);
  const held = fillings(scene, { tile, holds: [] }, fill);
  return isRefusal(held) ? refusal(held.refused) : shiftTo(scene, { tiles: [tile, ...held] }, { chosen: [id] });
}
