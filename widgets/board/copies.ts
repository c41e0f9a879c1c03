import { FAR_TEXT } from './camera.ts';
import type { Box, Point, Tile, TileId } from './document.ts';
import { BOARD_END } from './document.ts';
import { contains } from './box.ts';
import { again, copied } from './copy.ts';
import { putDown, rootsOf } from './place.ts';
import { aroundAll, away, kept, meet, moved } from './room.ts';
import { type Scene, see, type Seen } from './scene.ts';
import { crowded, refusal, type Shift, shiftTo } from './shift.ts';

/** Board units between copies. */
const GAP = 12;
const BOARD: Box = { x: -BOARD_END, y: -BOARD_END, width: 2 * BOARD_END, height: 2 * BOARD_END };

interface Copying { readonly count: number; readonly ids: () => TileId }

/**
 * So many copies of tiles, with all they hold. What lies in a slot is copied into the free places of its holder as far as they reach; the rest is
 * laid out in rows beside its original, over nothing else. Refuses when the step or the board has no room for them.
 */
export function copies(scene: Scene, tiles: readonly TileId[], { count, ids }: Copying): Shift {
  const roots = rootsOf(scene, tiles);
  const original = copied(scene, tiles).tiles;
  const full = crowded(Object.keys(scene.board).length + count * original.length);
  if (full !== undefined) return refusal(full);
  const sets = Array.from({ length: count }, () => again(original, { scene, ids, by: { x: 0, y: 0 } }));
  const inSlots = roots.every(({ tile }) => tile.held) ? slotted(scene, sets, original) : new Map<TileId, Tile>();
  const loose = sets.filter((set) => set.some((tile) => !tile.held && !inSlots.has(tile.id)));
  const spread = laidOut(scene, roots, loose);
  if (!spread) return refusal('There is no room on the board for so many. Move things together, or go on in a new step.');
  const made = [...sets.flat(), ...spread, ...inSlots.values()];
  return shiftTo(scene, { tiles: made }, { chosen: [...tiles, ...sets.flat().filter((tile) => !tile.held).map(({ id }) => id)] });
}

/** The copies that find a free place in the holder they lie over: they look as their originals. */
function slotted(scene: Scene, sets: readonly (readonly Tile[])[], original: readonly Tile[]): ReadonlyMap<TileId, Tile> {
  const faces = sets.flatMap((set) => set.flatMap((tile, index) => {
    const seen = scene.seen.get(original[index]?.id ?? '');
    return seen && !tile.held ? [{ ...seen, tile }] : [];
  }));
  return new Map(putDown(scene, faces, { splits: false }).tiles.map((tile) => [tile.id, tile]));
}

/** The free tiles of each set, moved so that the sets lie in rows in the first room beside their originals; undefined when there is none. */
function laidOut(scene: Scene, roots: readonly Seen[], sets: readonly (readonly Tile[])[]): readonly Tile[] | undefined {
  if (sets.length === 0) return [];
  const all = grown(scene);
  const originals = roots.map((root) => all.seen.get(root.tile.id) ?? root);
  const unit = aroundAll(originals.map(({ box }) => box));
  if (!unit) return [];
  const columns = columnsOf(sets.length, unit);
  const pitch = { x: unit.width + GAP, y: unit.height + GAP };
  const size = { width: Math.min(columns, sets.length) * pitch.x - GAP, height: Math.ceil(sets.length / columns) * pitch.y - GAP };
  const corner = roomBeside(all, size, originals);
  return corner && sets.flatMap((set, index) => {
    const by = moved(away(unit, corner), { x: index % columns * pitch.x, y: Math.floor(index / columns) * pitch.y });
    return set.filter((tile) => !tile.held).map((tile) => ({ ...tile, ...kept(moved({ x: tile.x, y: tile.y }, by)) }));
  });
}

/** The scene as it is seen from far away, every tile as large as it is then and as it is now, so that what lies apart stays apart. */
export function grown(scene: Scene): Scene {
  const far = see(scene.board, scene.kinds, { text: FAR_TEXT });
  return { ...far, seen: new Map([...far.seen].map(([id, one]) => [id, { ...one, box: aroundAll([one.box, scene.seen.get(id)?.box ?? one.box]) ?? one.box }])) };
}

function outermost(scene: Scene, seen: Seen): Seen {
  const holder = scene.seen.get(seen.heldBy ?? '');
  return holder ? outermost(scene, holder) : seen;
}

/** Long things go below each other; others in fives, and from 26 on in tens, as they are counted. */
function columnsOf(count: number, { width, height }: Box): number {
  return width > 4 * height ? 1 : count <= 25 ? 5 : 10;
}

/** How much room is looked for; `tall`: on a surface that is higher than wide. */
interface Room extends Pick<Box, 'width' | 'height'> { readonly tall?: boolean }

/**
 * The first corner at which so much lies over nothing and on the board: beside these tiles, or what holds them (right, below, left, above; of `tall`
 * below comes first), else beside all there is. Undefined when there is none.
 */
export function roomBeside(scene: Scene, size: Room, tiles: readonly Seen[]): Point | undefined {
  const near = aroundAll(tiles.map((seen) => outermost(scene, seen).box));
  if (!near) return undefined;
  const boxes = [...scene.seen.values()].filter(({ heldBy }) => heldBy === undefined).map(({ box }) => box);
  const all = aroundAll(boxes) ?? near;
  const corners = [near, { ...near, ...all, y: near.y, height: near.height }, all].flatMap((box) => beside(box, size));
  return corners.find((corner) => {
    const room = { ...corner, width: size.width, height: size.height };
    return contains(BOARD, room) && boxes.every((box) => !meet(box, room));
  });
}

function beside(box: Box, { width, height, tall }: Room): readonly Point[] {
  const [right, below] = [{ x: box.x + box.width + GAP, y: box.y }, { x: box.x, y: box.y + box.height + GAP }];
  return [...(tall ? [below, right] : [right, below]), { x: box.x - width - GAP, y: box.y }, { x: box.x, y: box.y - height - GAP }];
}
