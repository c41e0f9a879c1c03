import { isRefusal, type Refusal } from '../maths/refusal.ts';
import { FAR_TEXT, PANEL_TEXT } from './camera.ts';
import { newTile } from './copy.ts';
import { grown, roomBeside } from './copies.ts';
import type { Json, Tile, TileId } from './document.ts';
import { fillings } from './filling.ts';
import type { Card, Filling, Looks } from './manipulative.ts';
import { aroundAll } from './room.ts';
import { sayingsOf, shownAs } from './saying.ts';
import { type Scene, seeInHands, type Seen } from './scene.ts';
import { refusal, type Shift, shiftTo } from './shift.ts';

/** A tile that could be put beside another: what it is, and what it would be like. */
export interface Way { readonly type: string; readonly title: string; readonly props: Json; /** What lies in its slots. */ readonly fill?: readonly Filling[] }

/**
 * "Show another way": every manipulative (of those in `cards` that are loaded) that can show what a tile says of itself. A tile that says something
 * veiled is shown in no other way, so that a new tile never tells what a veil hides.
 */
export function waysOf(scene: Scene, tile: TileId, cards: readonly Pick<Card, 'type' | 'title'>[]): readonly Way[] {
  const seen = scene.seen.get(tile);
  const sayings = seen ? sayingsOf(scene, seen) : { said: [] };
  return cards.flatMap(({ type, title }): readonly Way[] => {
    if (type === seen?.tile.type) return [];
    const shown = shownAs({ kind: scene.kinds.get(type), sayings, text: scene.surface.text });
    return isRefusal(shown) ? [] : [{ type, title, props: shown.props, ...(shown.fill.length > 0 && { fill: shown.fill }) }];
  });
}

/** "Standard and non-standard": other looks of the same, and one that only seems to show it. Undefined where a tile has none; refused while it is veiled. */
export function looksOf(scene: Scene, tile: TileId): Looks<Json> | Refusal | undefined {
  const seen = scene.seen.get(tile);
  if (!seen?.kind?.looks || seen.covered) return undefined;
  if (seen.veiled.size > 0) return { refused: 'Something on it is veiled, and other looks would tell it. Reveal it first.' };
  return seen.kind.looks(seen.tile.props, seen.around);
}

type Placed = Pick<Way, 'type' | 'props' | 'fill'>;

/** `linked`: the word that the new tiles and the first are linked by from now on; `tall`: the surface is higher than wide. */
interface Making { readonly ways: readonly Placed[]; readonly ids: () => TileId; readonly linked?: string; readonly tall?: boolean }

/** New tiles beside a tile, each in the first room that is free however far away it is seen; all one change. Chosen are the new ones. Refused where there is no room. */
export function putBeside(scene: Scene, tile: TileId, { ways, ids, linked, tall = false }: Making): Shift {
  const far = grown(scene);
  const seen = far.seen.get(tile);
  if (!seen) return refusal('This is not on the board any more.');
  const word = linked === undefined ? undefined : seen.tile.linked ?? linked;
  const made: Tile[] = [];
  for (const way of ways) {
    const laid = seeInHands(far, new Map(made.map((one) => [one.id, one])));
    const one = besideIn(laid, seen, { ...way, id: ids(), tall });
    if (isRefusal(one)) return refusal(one.refused);
    const held = fillings(laid, { tile: one, holds: [] }, way.fill ?? []);
    if (isRefusal(held)) return refusal(held.refused);
    made.push(word === undefined ? one : { ...one, linked: word }, ...held);
  }
  const first = word === undefined || seen.tile.linked === word ? [] : [{ ...seen.tile, linked: word }];
  return shiftTo(scene, { tiles: [...first, ...made] }, { chosen: made.filter(({ held }) => !held).map(({ id }) => id) });
}

function besideIn(scene: Scene, seen: Seen, { type, props, id, tall }: Placed & { readonly id: TileId; readonly tall: boolean }): Tile | Refusal {
  const kind = scene.kinds.get(type);
  if (!kind) return { refused: 'This is not ready yet. Please try again.' };
  const [near, far] = [PANEL_TEXT, FAR_TEXT].map((text) => kind.box(props, { held: [], text }));
  const own = aroundAll([near, far].filter((box) => box !== undefined));
  const room = own && roomBeside(scene, { width: own.width, height: own.height, tall }, [seen]);
  if (!own || !room) return { refused: 'There is no room on the board beside it. Move things together first.' };
  return newTile({ id, step: seen.tile.step, kind, props, at: { x: room.x - own.x, y: room.y - own.y }, scene });
}
