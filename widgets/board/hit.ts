import { around, boxOfHit, contains, distanceToBox, distanceToLine, holds } from './box.ts';
import type { Box, Json, PartId, Point, TileId } from './document.ts';
import type { Part } from './manipulative.ts';
import type { Mark } from './marks.ts';
import { aroundAll } from './room.ts';
import type { Scene, Seen } from './scene.ts';

/** The box around all parts of a list, in the tile's coordinates: handles may stand out of the tile's own box. */
const reaches = new WeakMap<Seen['parts'], Box>();

/** What is under a finger: a tile, and the part of it that is meant, if one is. */
export interface Hit { readonly tile: TileId; readonly part?: PartId }

/**
 * What a finger at a board point means; `reach` is its slack in board units. First what is painted or a part under the point itself, topmost
 * first, so that a held tile comes before its holder; then the empty insides of tiles; then what is nearest within reach. A tile of nothing but
 * bare lines (a pen stroke) has no inside. On a tile, a smaller part within reach comes before the larger one under the finger: the line
 * between two parts before the parts.
 */
export function hitAt(scene: Scene, point: Point, reach: number): Hit | undefined {
  const near = scene.order.flatMap((id) => scene.seen.get(id) ?? []).filter((seen) => holds(reachOf(seen), inside(seen, point), reach)).reverse();
  const on = near.find((seen) => isOn(seen, point)) ?? near.find((seen) => !isBare(seen) && holds(seen.box, point));
  const found = on ?? least(near, (seen) => distanceTo(seen, point), reach);
  if (!found) return undefined;
  const part = partAt(found, inside(found, point), reach);
  return part ? { tile: found.tile.id, part: part.id } : { tile: found.tile.id };
}

/** The tiles that lie wholly in a box. What a tile holds goes with it and is not named; locked tiles stay where they are. */
export function within(scene: Scene, box: Box): readonly TileId[] {
  const inside = new Set<TileId>();
  const named: TileId[] = [];
  for (const id of scene.order) {
    const seen = scene.seen.get(id);
    if (!seen || seen.tile.locked || !contains(box, seen.box)) continue;
    inside.add(id);
    if (seen.heldBy === undefined || !inside.has(seen.heldBy)) named.push(id);
  }
  return named;
}

/** The smallest box around these tiles, or around all; undefined: there is none. */
export function boundsOf(scene: Scene, tiles: readonly TileId[] = scene.order): Box | undefined {
  return aroundAll(tiles.flatMap((id) => scene.seen.get(id)?.box ?? []));
}

/** The tile whose box is nearest to a point; undefined: the board is empty. */
export function nearest(scene: Scene, point: Point): Seen | undefined {
  return least([...scene.seen.values()], ({ box }) => distanceToBox(box, point), Infinity);
}

/** The box around a part's hit area, from the board's origin; undefined: the tile has no such part. */
export function boxOfPart({ parts, at }: Pick<Seen, 'parts' | 'at'>, part: PartId): Box | undefined {
  const hit = parts.find(({ id }) => id === part)?.hit;
  if (!hit) return undefined;
  const box = boxOfHit(hit);
  return box && { x: at.x + box.x, y: at.y + box.y, width: box.width, height: box.height };
}

function reachOf({ parts, own }: Seen): Box {
  const known = reaches.get(parts) ?? aroundAll(parts.flatMap(({ hit }) => boxOfHit(hit) ?? []));
  if (!known) return own;
  reaches.set(parts, known);
  return around(own, known);
}

/** The part of a tile that is meant by a finger at a point in the tile's coordinates. */
function partAt({ parts }: Pick<Seen, 'parts'>, point: Point, reach: number): Part<Json> | undefined {
  const under = least(parts.filter((part) => distanceToPart(part, point) === 0), sizeOf, Infinity);
  // What is smaller than a fingertip is met as if it were as large; what is larger as it is, so that beside it the tile itself can be taken hold of.
  if (!under) return least(parts.filter((part) => distanceToPart(part, point) <= reach - thicknessOf(part) / 2), (part) => distanceToPart(part, point), reach);
  // A finger in the middle of a narrow part means that part: the slack of what lies at its ends is at most a quarter of its width.
  const slack = 'points' in under.hit ? 0 : Math.min(reach, under.hit.width / 4, under.hit.height / 4);
  const smaller = parts.filter((part) => sizeOf(part) < sizeOf(under));
  return least(smaller, (part) => distanceToPart(part, point), slack) ?? under;
}

function inside({ at }: Seen, point: Point): Point {
  return { x: point.x - at.x, y: point.y - at.y };
}

/** The item with the least measure, the first of several, if it is at most `most`. */
function least<Item>(items: readonly Item[], measure: (item: Item) => number, most: number): Item | undefined {
  let found: Item | undefined;
  let bound = Infinity;
  for (const item of items) {
    const size = measure(item);
    if (size > most || size >= bound) continue;
    found = item;
    bound = size;
  }
  return found;
}

function distanceToPart({ hit }: Part<Json>, point: Point): number {
  return 'points' in hit ? Math.max(distanceToLine(hit.points, point) - hit.width / 2, 0) : distanceToBox(hit, point);
}

function thicknessOf({ hit }: Part<Json>): number {
  return 'points' in hit ? hit.width : Math.min(hit.width, hit.height);
}

function sizeOf({ hit }: Part<Json>): number {
  if (!('points' in hit)) return hit.width * hit.height;
  const length = hit.points.reduce((sum, { x, y }, index) => {
    const before = hit.points[index - 1];
    return before ? sum + Math.hypot(x - before.x, y - before.y) : 0;
  }, 0);
  return hit.width * length;
}

function isOn(seen: Seen, point: Point): boolean {
  const local = inside(seen, point);
  return seen.parts.some((part) => distanceToPart(part, local) === 0) || seen.marks.some((mark) => isOnMark(mark, local));
}

/** Whether a mark that covers an area does so at this point. Text is read, not taken hold of; bare lines are too thin to be met. */
function isOnMark(mark: Mark, point: Point): boolean {
  switch (mark.mark) {
    case 'rect': return mark.fill !== undefined && holds(mark, point);
    case 'circle': return mark.fill !== undefined && Math.hypot(point.x - mark.x, point.y - mark.y) <= mark.radius;
    case 'path': return mark.fill !== undefined && holds(mark.box, point);
    case 'picture': return holds(mark.box, point);
    default: return false;
  }
}

function isBare({ marks }: Seen): boolean {
  return marks.length > 0 && marks.every((mark) => (mark.mark === 'line' || mark.mark === 'path') && mark.fill === undefined);
}

function distanceTo(seen: Seen, point: Point): number {
  const local = inside(seen, point);
  const parts = Math.min(Infinity, ...seen.parts.map((part) => distanceToPart(part, local)));
  return isBare(seen) ? Math.min(parts, distanceToBareLines(seen, local)) : Math.min(parts, distanceToBox(seen.box, point));
}

function distanceToBareLines({ marks, parts, own }: Seen, point: Point): number {
  // A curve without a part to take it by is met anywhere in its box.
  if (parts.length === 0 && marks.some(({ mark }) => mark === 'path')) return distanceToBox(own, point);
  return Math.min(Infinity, ...marks.map((mark) => mark.mark === 'line' ? distanceToLine(mark.points, point) : Infinity));
}
