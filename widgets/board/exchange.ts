import { isRefusal, type Refusal } from '../maths/refusal.ts';
import type { Box, Point, Tile, TileId } from './document.ts';
import { pieceOf, piecesOf, veilsOf } from './pieces.ts';
import { meet } from './room.ts';
import type { Scene, Seen } from './scene.ts';
import { LOCKED, refusal, type Shift, shiftTo } from './shift.ts';

/** Board units between tiles that still count as pushed together. */
const TOUCH = 16;

/** Whether one of these tiles comes apart. */
export function splits(several: readonly Seen[]): boolean {
  return several.some(({ kind, tile }) => kind?.split?.(tile.props) !== undefined);
}

/** Splits tiles by their own rule, where they lie; those that do not come apart, or are locked, stay. Pieces that a slot does not take are set free. */
export function split(scene: Scene, several: readonly Seen[], ids: () => TileId): Shift {
  const open = several.filter(({ tile }) => !tile.locked);
  const apart = open.map(({ tile, kind }) => ({ tile, pieces: kind && piecesOf(tile, kind, ids) })).filter(({ pieces }) => pieces !== undefined);
  const pieces = apart.flatMap((one) => one.pieces ?? []);
  if (pieces.length === 0) return refusal(open.length < several.length ? LOCKED : 'This does not come apart any further.');
  return shiftTo(scene, { tiles: pieces, gone: apart.map(({ tile }) => tile.id) }, { chosen: pieces.map(({ id }) => id) });
}

/** What tiles of one type become together: the new tiles, and those that are used up. */
export interface Combined { readonly tiles: readonly Tile[]; readonly gone: readonly TileId[] }

/**
 * Combines tiles of one type that are pushed together, by their own rule, from left to right (from top to bottom, where one stands on the other), as
 * often as it goes. Refuses what is locked, does not touch, or does not go together.
 */
export function combined(several: readonly Seen[], ids: () => TileId): Combined | Refusal {
  if (several.some(({ tile }) => tile.locked)) return { refused: LOCKED };
  if (!areTogether(several.map(({ box }) => box))) return { refused: 'Push them together first, so that they touch.' };
  let left = several.toSorted((one, other) => one.box.x - other.box.x || one.box.y - other.box.y);
  const tiles: Tile[] = [];
  const gone: TileId[] = [];
  for (let first = left[0]; first?.kind?.combine; first = left[0]) {
    const next = first.kind.combine(left.map(({ tile }) => tile.props));
    if (!next || next.uses < 1 || next.uses > left.length) break;
    const whole = wholeOf(first, left.slice(0, next.uses));
    const { kind } = first;
    gone.push(...left.slice(0, next.uses).map(({ tile }) => tile.id));
    tiles.push(...next.gives.map((piece) => pieceOf(whole, kind, { piece, id: ids(), z: whole.z })));
    left = left.slice(next.uses);
  }
  return tiles.length === 0 ? { refused: 'These do not go together.' } : { tiles, gone };
}

/** `combined`, as a shift. */
export function combine(scene: Scene, several: readonly Seen[], ids: () => TileId): Shift {
  const plan = combined(several, ids);
  if (isRefusal(plan)) return refusal(plan.refused);
  return shiftTo(scene, plan, { chosen: plan.tiles.map(({ id }) => id) });
}

/** A tile that stands for several: at their corner, in front of none that is in front of them, veiled where one is; held, if one slot holds them all. */
function wholeOf({ tile: { held, veiled: _, ...first } }: Seen, used: readonly Seen[]): Tile {
  const tiles = used.map(({ tile }) => tile);
  const together = held && tiles.every((tile) => tile.held?.by === held.by && tile.held.slot === held.slot);
  const corners: readonly Point[] = together ? tiles : used.map(({ at }) => at);
  return {
    ...first, ...veilsOf(tiles), ...(together && { held }), z: Math.max(...tiles.map(({ z }) => z)),
    x: Math.min(...corners.map(({ x }) => x)), y: Math.min(...corners.map(({ y }) => y)),
  };
}

/** Whether boxes hang together, each near enough to touch one of the others. Looks from left to right, so that many are done quickly. */
function areTogether(boxes: readonly Box[]): boolean {
  const sorted = boxes.toSorted((one, other) => one.x - other.x);
  const groups = sorted.map((_, index) => index);
  const root = (index: number): number => {
    const up = groups[index] ?? index;
    return up === index ? index : root(up);
  };
  let apart = sorted.length;
  for (const [index, one] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (!other || other.x > one.x + one.width + TOUCH) break;
      const [a, b] = [root(index), root(next)];
      if (a === b || !meet(one, other, TOUCH)) continue;
      groups[b] = a;
      apart -= 1;
    }
  }
  return apart <= 1;
}
