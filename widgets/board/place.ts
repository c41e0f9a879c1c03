import { isRefusal } from '../maths/refusal.ts';
import { distanceToBox, holds } from './box.ts';
import type { Box, Point, Tile, TileId } from './document.ts';
import { type Face, faceOf, heldAs } from './face.ts';
import type { Held, Slot } from './manipulative.ts';
import { idsFrom, piecesOf } from './pieces.ts';
import { away, kept, middle, moved, nearestIn } from './room.ts';
import type { Scene, Seen } from './scene.ts';

/** Board units between what is packed in a heap. */
const GAP = 4;
/** A thousand is split in hundreds, tens, ones: deeper than this nothing is split by being dropped. */
const DEEPEST_SPLIT = 4;

type One = Parameters<Slot['accepts']>[0];

/** Whether a slot takes a tile, by what lies in it already (`inside` may hold what lies in other slots too); a cell takes one. */
export function takes(slot: Slot, one: One, inside: readonly Held[]): ReturnType<Slot['accepts']> {
  const already = inside.filter((other) => other.slot === slot.id);
  if (slot.lies === 'cell' && already.length > 0) return { refused: 'There is something in this place already.' };
  return slot.accepts(one, already);
}

/** The corners, from the slot's corner, at which the board lays what is in a slot, in the order of `inside`. Of a region none: there they stay. */
export function laid(slot: Slot, inside: readonly Held[]): readonly Point[] {
  if (slot.lies === 'region') return [];
  if (slot.lies === 'heap') return packed(slot.box, inside.map((one) => one.box));
  return inside.map(({ box }) => away(middle(box), { x: slot.box.width / 2, y: slot.box.height / 2 }));
}

/** Rows from the top left, each as wide as the slot; rows that would reach below it are drawn together until the last ends at its edge. */
function packed(room: Box, boxes: readonly Box[]): readonly Point[] {
  let row = { x: 0, y: 0, height: 0 };
  const corners = boxes.map((box) => {
    if (row.x > 0 && row.x + box.width > room.width) row = { x: 0, y: row.y + row.height + GAP, height: 0 };
    const corner = { x: row.x, y: row.y };
    row = { x: row.x + box.width + GAP, y: row.y, height: Math.max(row.height, box.height) };
    return corner;
  });
  const pull = row.y > 0 ? Math.min(1, Math.max(0, (room.height - row.height) / row.y)) : 1;
  return corners.map((corner, index) => ({ x: corner.x - (boxes[index]?.x ?? 0), y: corner.y * pull - (boxes[index]?.y ?? 0) }));
}

/** What came of putting tiles down: each that lies somewhere now, those that are gone because they were split, and the first reason for a refusal. */
export interface Put { readonly tiles: readonly Tile[]; readonly gone: readonly TileId[]; readonly refused?: string }

/**
 * Puts free tiles down where they lie: each goes to the topmost holder under its middle, there to the nearest free place that takes it, whole or in
 * its own pieces, which are put down one by one. What finds no place stays where it is, and the reason is given. `scene` may still show them where
 * they were. The places in cells and heaps are rough: settling lays them out. `splits: false`: nothing is split, and refused if it would have to be.
 */
export function putDown(scene: Scene, faces: readonly Face[], { splits = true }: { readonly splits?: boolean } = {}): Put {
  const carried = withAllHeld(scene, faces.map(({ tile }) => tile.id));
  const holders = scene.order.flatMap((id) => {
    const seen = scene.seen.get(id);
    return seen && seen.slots.length > 0 && !carried.has(id) ? [seen] : [];
  });
  const placing: Placing = { scene, carried, splits, inside: new Map(), tiles: [], gone: [], refusals: [] };
  for (const face of faces) {
    const centre = moved(middle(face.own), face.tile);
    const holder = holders.findLast(({ box }) => holds(box, centre));
    if (holder) placeIn(holder, face, placing, 0);
  }
  const [refused] = placing.refusals;
  return { tiles: placing.tiles, gone: placing.gone, ...(refused !== undefined && { refused }) };
}

/** `inside`: what lies in each holder by now. */
interface Placing {
  readonly scene: Scene; readonly splits: boolean; readonly carried: ReadonlySet<TileId>;
  readonly inside: Map<TileId, readonly Held[]>;
  readonly tiles: Tile[]; readonly gone: TileId[]; readonly refusals: string[];
}

/** `face.tile` lies free, where its own numbers say. */
function placeIn(holder: Seen, face: Face, placing: Placing, depth: number): void {
  const inside = insideOf(holder, placing);
  const slots = holder.kind?.slots?.(holder.tile.props, inside) ?? [];
  const centre = away(holder.at, moved(middle(face.own), face.tile));
  const one: One = { type: face.tile.type, box: face.own, ...(face.value && { value: face.value }) };
  const reasons: string[] = [];
  for (const slot of byDistance(slots, centre)) {
    if (slot.lies === 'cell' && inside.some((other) => other.slot === slot.id)) continue;
    const answer = takes(slot, one, inside);
    if (isRefusal(answer)) reasons.push(answer.refused);
    else if (answer === 'whole') return placeWhole(holder, slot, face, placing);
    else if (splitIn(holder, face, placing, depth)) return;
    else reasons.push('It goes in there only in pieces. Split it first.');
  }
  placing.refusals.push(reasons[0] ?? 'There is no free place here.');
}

function insideOf(holder: Seen, { inside, carried }: Placing): readonly Held[] {
  return inside.get(holder.tile.id) ?? holder.around.held.filter(({ id }) => !carried.has(id));
}

function byDistance(slots: readonly Slot[], point: Point): readonly Slot[] {
  const far = (slot: Slot) => [distanceToBox(slot.box, point), Math.hypot(...Object.values(away(middle(slot.box), point)))] as const;
  return slots.map((slot) => ({ slot, far: far(slot) })).sort((a, b) => a.far[0] - b.far[0] || a.far[1] - b.far[1]).map(({ slot }) => slot);
}

function placeWhole(holder: Seen, slot: Slot, face: Face, placing: Placing): void {
  const { tile, own } = face;
  const inside = insideOf(holder, placing);
  const free = away(moved(holder.at, slot.box), tile);
  const centre = moved(middle(own), free);
  const inSlot = nearestIn({ x: 0, y: 0, width: slot.box.width, height: slot.box.height }, centre);
  const front = holder.holds.reduce((most, id) => Math.max(most, placing.scene.board[id]?.z ?? most), -1);
  const z = front + 1 + placing.tiles.length;
  const put: Tile = { ...tile, ...kept(moved(free, away(centre, inSlot))), z, held: { by: holder.tile.id, slot: slot.id } };
  placing.tiles.push(put);
  placing.inside.set(holder.tile.id, [...inside, heldAs({ ...face, tile: put }, slot.id)]);
}

/** Whether it was split; its pieces are then put down in the same holder, and those that find no place lie free. */
function splitIn(holder: Seen, face: Face, placing: Placing, depth: number): boolean {
  if (!placing.splits || depth >= DEEPEST_SPLIT || !face.kind) return false;
  const pieces = piecesOf(face.tile, face.kind, idsFrom(face.tile.id, placing.scene.board));
  if (!pieces) return false;
  placing.gone.push(face.tile.id);
  for (const tile of pieces) {
    const before = placing.tiles.length + placing.gone.length;
    placeIn(holder, faceOf(tile, face.kind, { ...face.around, held: [] }), placing, depth + 1);
    if (placing.tiles.length + placing.gone.length === before) placing.tiles.push(tile);
  }
  return true;
}

/** These tiles and all that they hold, at any depth. */
export function withAllHeld(scene: Scene, tiles: readonly TileId[]): ReadonlySet<TileId> {
  const all = new Set<TileId>();
  const add = (id: TileId): void => {
    if (all.has(id)) return;
    all.add(id);
    scene.seen.get(id)?.holds.forEach(add);
  };
  tiles.forEach(add);
  return all;
}

/** Of these tiles those that are there and that none of the others holds, in paint order: where they go, the rest follows. */
export function rootsOf(scene: Scene, tiles: readonly TileId[]): readonly Seen[] {
  const some = new Set(tiles);
  const isInside = (seen: Seen): boolean => {
    const holder = seen.heldBy === undefined ? undefined : scene.seen.get(seen.heldBy);
    return holder !== undefined && (some.has(holder.tile.id) || isInside(holder));
  };
  const roots = [...some].flatMap((id) => scene.seen.get(id) ?? []).filter((seen) => !isInside(seen));
  if (roots.length < 2) return roots;
  const ranks = new Map(scene.order.map((id, rank) => [id, rank]));
  return roots.sort((one, two) => (ranks.get(one.tile.id) ?? 0) - (ranks.get(two.tile.id) ?? 0));
}

/** The `z` in front of every free tile that is seen, but these. */
export function frontOf(scene: Scene, but?: ReadonlySet<TileId>): number {
  const foremost = scene.order.findLast((id) => scene.seen.get(id)?.heldBy === undefined && !but?.has(id));
  return foremost === undefined ? 0 : (scene.seen.get(foremost)?.tile.z ?? 0) + 1;
}
