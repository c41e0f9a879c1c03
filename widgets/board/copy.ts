import * as v from 'valibot';
import { isRefusal, type Refusal } from '../maths/refusal.ts';
import { type Json, MOST_TILES, type PictureId, type Point, type StepId, type Tile, type TileId } from './document.ts';
import type { Kind, Kinds } from './manipulative.ts';
import { frontOf, rootsOf, withAllHeld } from './place.ts';
import { aroundAll, away, kept, middle, moved, onBoard, withCorner } from './room.ts';
import { type Scene, see } from './scene.ts';
import { crowded, refusal, type Shift, shiftTo } from './shift.ts';
import { openTile, versionOf } from './tiles.ts';
import { COVER, nextTurn } from './veil.ts';

/** Tiles as they are copied: plain JSON that says what it is. Holders come with all they hold; what is held by none of them lies free. */
export interface Copied {
  readonly partwhole: 'tiles'; readonly format: 1;
  readonly tiles: readonly Tile[];
  /** The pictures that the tiles name; whoever copies from a lesson puts them in. */
  readonly pictures?: Readonly<Record<PictureId, { readonly mime: string; readonly base64: string }>>;
}

interface Making {
  readonly id: TileId; readonly step: StepId; readonly kind: Kind; readonly props: Json;
  /** Where its corner goes; moved as little as keeps it on the board. */
  readonly at: Point;
  readonly scene: Scene;
}

/** A new tile in front of all others; a cover gets its turn in the order of revealing. Refuses when the step is full. */
export function newTile({ id, step, kind, props, at, scene }: Making): Tile | Refusal {
  const full = crowded(Object.keys(scene.board).length + 1);
  if (full !== undefined) return { refused: full };
  const own = withCorner(kind.box(props, { held: [], text: scene.surface.text }), { x: 0, y: 0 });
  return {
    id, kind: 'tile', step, type: kind.type, version: versionOf(kind), props, ...kept(onBoard(own, at)), z: frontOf(scene),
    ...(kind.covers && { veiled: { [COVER]: nextTurn(scene) } }),
  };
}

/** Copies tiles with all that they hold, in paint order. Tiles that are not there are left out. */
export function copied(scene: Scene, tiles: readonly TileId[]): Copied {
  const roots = new Map(rootsOf(scene, tiles).map((seen) => [seen.tile.id, seen]));
  const all = withAllHeld(scene, [...roots.keys()]);
  return {
    partwhole: 'tiles', format: 1,
    tiles: scene.order.filter((id) => all.has(id)).flatMap((id) => {
      const root = roots.get(id);
      const tile = scene.board[id];
      return root ? [freeAt(root.tile, root.at)] : tile ? [tile] : [];
    }),
  };
}

function freeAt({ held: _, ...tile }: Tile, at: Point): Tile {
  return { ...tile, ...kept(at) };
}

/** The pictures that tiles and what they hold are drawn with. */
export function picturesOf(scene: Scene, tiles: readonly TileId[]): readonly PictureId[] {
  const marks = [...withAllHeld(scene, tiles)].flatMap((id) => scene.seen.get(id)?.marks ?? []);
  return [...new Set(marks.flatMap((mark) => (mark.mark === 'picture' ? [mark.picture] : [])))];
}

const envelope = v.looseObject({ partwhole: v.literal('tiles'), format: v.number(), tiles: v.array(v.unknown()) });

/** The types of the tiles in a copy, so that they can be loaded before it is pasted; none, if it is no copy. */
export function typesOf(copy: unknown): readonly string[] {
  const read = v.safeParse(envelope, copy);
  if (!read.success) return [];
  const types = read.output.tiles.slice(0, MOST_TILES).flatMap((tile) => {
    const named = v.safeParse(v.object({ type: v.string() }), tile);
    return named.success ? [named.output.type] : [];
  });
  return [...new Set(types)];
}

/** The tiles in a copy, checked one by one. Refuses what is no copy, is from a newer version, holds a tile that cannot be opened or one id twice. */
export function openCopied(copy: unknown, kinds: Kinds): readonly Tile[] | Refusal {
  const read = v.safeParse(envelope, copy);
  if (!read.success) return { refused: 'There is nothing to paste: what was copied are not tiles from Partwhole.' };
  if (read.output.format !== 1) return { refused: 'These tiles were copied from a newer version of Partwhole. Update the extension, then paste them again.' };
  const full = crowded(read.output.tiles.length);
  if (full !== undefined) return { refused: full };
  const tiles: Tile[] = [];
  for (const each of read.output.tiles) {
    const tile = openTile(each, kinds);
    if (isRefusal(tile)) return tile;
    tiles.push(tile);
  }
  if (new Set(tiles.map(({ id }) => id)).size < tiles.length) return { refused: 'These tiles cannot be pasted: two of them have the same name.' };
  return tiles;
}

interface Pasting {
  readonly scene: Scene; readonly step: StepId; readonly ids: () => TileId;
  /** Where the middle of all that is pasted goes; moved as little as keeps it on the board. */
  readonly at: Point;
}

/**
 * Pastes a copy, which may come from anywhere: under new ids, as it lay, in front, unlocked; veils are revealed in their order after those that
 * are there. The types in it have to be loaded (see `typesOf`); others are kept and drawn as boxes. Refuses as `openCopied`, and over a full step.
 */
export function pasted(copy: unknown, { scene, step, ids, at }: Pasting): Shift {
  const tiles = openCopied(copy, scene.kinds);
  if (isRefusal(tiles)) return refusal(tiles.refused);
  const seen = see(Object.fromEntries(tiles.map((tile) => [tile.id, tile])), scene.kinds, scene.surface);
  const roots = rootsOf(seen, seen.order);
  const room = aroundAll(roots.map((root) => withCorner(root.box, root.at)));
  if (!room) return refusal('There is nothing to paste.');
  const by = onBoard(room, away(middle(room), at));
  const made = again(copied(seen, seen.order).tiles, { scene, step, ids, by });
  return shiftTo(scene, { tiles: made }, { chosen: made.filter((tile) => !tile.held).map(({ id }) => id) });
}

interface Again { readonly scene: Scene; readonly ids: () => TileId; readonly by: Point; readonly step?: StepId }

/** Copied tiles once more: new ids throughout, the free ones moved by `by`, in front and unlocked; their veils after those that are there. */
export function again(tiles: readonly Tile[], { scene, ids, by, step }: Again): readonly Tile[] {
  const names = new Map(tiles.map((tile) => [tile.id, ids()]));
  const after = nextTurn(scene) - 1;
  let front = frontOf(scene);
  return tiles.map(({ held, locked, veiled, ...tile }) => {
    const holder = held && names.get(held.by);
    const place = held && holder !== undefined
      ? { held: { by: holder, slot: held.slot }, ...(locked && { locked }) }
      : { ...kept(moved({ x: tile.x, y: tile.y }, by)), z: front++ };
    return {
      ...tile, id: names.get(tile.id) ?? tile.id, step: step ?? tile.step, ...place,
      ...(veiled && { veiled: Object.fromEntries(Object.entries(veiled).map(([part, turn]) => [part, turn + after])) }),
    };
  });
}
