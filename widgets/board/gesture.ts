import { type Exact, isExact, toExact, toFraction } from '../maths/exact.ts';
import { entryOf } from './diff.ts';
import type { Json, PartId, Point, Tile, TileId } from './document.ts';
import type { Part } from './manipulative.ts';
import { frontOf, putDown, rootsOf, withAllHeld } from './place.ts';
import { aroundAll, away, kept, moved, onBoard, withCorner } from './room.ts';
import type { Scene, Seen } from './scene.ts';
import { LOCKED, refusal, type Shift, shiftProps, shiftTo, unlocked } from './shift.ts';
import { valueWithin } from './slider.ts';

/** What is in a hand, and the board point at which it was taken hold of. */
export type Grip =
  | { readonly grip: 'part'; readonly tile: TileId; readonly part: PartId; readonly from: Point }
  | { readonly grip: 'tiles'; readonly tiles: readonly TileId[]; readonly from: Point };

/**
 * What a finger takes hold of: the part under it, if that part moves and no other tile is chosen with its tile; else the tile, with all that are
 * chosen with it.
 */
export function gripAt(
  scene: Scene, hit: { readonly tile: TileId; readonly part?: PartId | undefined },
  { chosen, from }: { readonly chosen: { readonly tiles: readonly TileId[] }; readonly from: Point },
): Grip {
  const together = chosen.tiles.includes(hit.tile) && chosen.tiles.length > 1;
  if (together) return { grip: 'tiles', tiles: chosen.tiles, from };
  const part = scene.seen.get(hit.tile)?.parts.find(({ id }) => id === hit.part);
  return part?.move ? { grip: 'part', tile: hit.tile, part: part.id, from } : { grip: 'tiles', tiles: [hit.tile], from };
}

/**
 * What a gesture shows while its hand is at `to`. Always asked of the scene at the gesture's start, so that it depends on where the hand is and
 * never on the way. Tiles come out of their slots, in front of all others and with all they hold, and stop at the board's edge; a part moves as its
 * own tile says. Locked tiles stay, with the reason.
 */
export function pull(scene: Scene, grip: Grip, to: Point): Shift {
  if (grip.grip === 'part') return pullPart(scene, grip, to);
  const { faces, refused } = lifted(scene, grip.tiles, away(grip.from, to));
  return shiftTo(scene, { tiles: faces.map(({ tile }) => tile) }, refused === undefined ? {} : { refused });
}

/** What a gesture ends with: as `pull`, and tiles go into the slots that take them where they are let go. */
export function drop(scene: Scene, grip: Grip, to: Point): Shift {
  return grip.grip === 'part' ? pullPart(scene, grip, to) : dropTiles(scene, grip.tiles, { by: away(grip.from, to) });
}

function pullPart(scene: Scene, { tile, part, from }: Grip & { readonly grip: 'part' }, to: Point): Shift {
  return withPart(scene, { tile, part }, (one, seen) => {
    if (!one.move) return { diff: [] };
    return shiftProps(scene, seen, one.move(away(seen.at, to), away(seen.at, from)));
  });
}

/** Presses a part: flips a counter, opens what opens. `at`: the board point at which it was tapped, if it was. Nothing, if it cannot be pressed. */
export function press(scene: Scene, tile: TileId, part: PartId, at?: Point): Shift {
  return withPart(scene, { tile, part }, (one, seen) => (one.press ? shiftProps(scene, seen, one.press(at && away(seen.at, at))) : { diff: [] }));
}

/** Types a text into a part. What the part cannot take it refuses; nothing, if nothing can be typed there. */
export function typeIn(scene: Scene, tile: TileId, part: PartId, text: string): Shift {
  return withPart(scene, { tile, part }, (one, seen) => (one.type ? shiftProps(scene, seen, one.type(text)) : { diff: [] }));
}

/** Sets a slider, as the outline's native range does; it stops at its ends. `now`: a canonical exact number. */
export function setRange(scene: Scene, tile: TileId, part: PartId, now: Exact): Shift {
  return withPart(scene, { tile, part }, (one, seen) => {
    if (!one.range) return { diff: [] };
    return isExact(now) ? shiftProps(scene, seen, one.range.set(valueWithin(one.range, now))) : refusal('This is not a number that can be set here.');
  });
}

type Named = { readonly tile: TileId; readonly part: PartId };

/** Finds a part of a tile that is not locked. */
function withPart(scene: Scene, { tile, part }: Named, use: (part: Part<Json>, seen: Seen) => Shift): Shift {
  const seen = unlocked(scene, tile);
  if ('diff' in seen) return seen;
  const one = seen.parts.find(({ id }) => id === part);
  return one ? use(one, seen) : refusal('This part is not there any more.');
}

/** What moving tiles by `by` makes of them: as they are seen, but with tiles that are free, in front, on the board. Empty if they do not move. */
function lifted(scene: Scene, tiles: readonly TileId[], by: Point): { readonly faces: readonly Seen[]; readonly refused?: string } {
  const all = rootsOf(scene, tiles);
  const roots = all.filter(({ tile }) => !tile.locked);
  const refused = roots.length < all.length ? { refused: LOCKED } : {};
  // What is held may stand out of its holder, and stays on the board too.
  const carried = [...withAllHeld(scene, roots.map(({ tile }) => tile.id))].flatMap((id) => scene.seen.get(id) ?? []);
  const room = aroundAll(carried.map(({ at, box }) => withCorner(box, at)));
  const to = room && onBoard(room, by);
  if (!to || (to.x === 0 && to.y === 0)) return { faces: [], ...refused };
  const front = frontOf(scene, new Set(roots.map(({ tile }) => tile.id)));
  const inFront = roots.every(({ tile }) => !tile.held && tile.z >= front);
  const faces = roots.map((seen, index) => {
    const z = inFront ? seen.tile.z : front + index;
    return { ...seen, tile: { ...free(seen.tile), ...kept(moved(seen.at, to)), z } };
  });
  return { ...refused, faces };
}

function free({ held: _, ...tile }: Tile): Tile {
  return tile;
}

interface Dropping { readonly by: Point; readonly splits?: boolean }

function dropTiles(scene: Scene, tiles: readonly TileId[], { by, splits = true }: Dropping): Shift {
  const { faces, refused: locked } = lifted(scene, tiles, by);
  if (faces.length === 0) return locked === undefined ? { diff: [] } : refusal(locked);
  const put = putDown(scene, faces, { splits });
  const placed = new Map([...faces.map(({ tile }) => tile), ...put.tiles].map((tile) => [tile.id, backWhere(tile, entryOf(scene.board, tile.id))]));
  for (const id of put.gone) placed.delete(id);
  const refused = locked ?? put.refused;
  return shiftTo(scene, { tiles: [...placed.values()], gone: put.gone.filter((id) => entryOf(scene.board, id)) }, {
    ...(refused !== undefined && { refused }),
    ...(put.gone.length > 0 && { chosen: [...placed.keys()] }),
  });
}

/** What comes back into the slot it was in keeps its turn there. */
function backWhere(tile: Tile, was: Tile | undefined): Tile {
  return was?.held && tile.held?.by === was.held.by && tile.held.slot === was.held.slot ? { ...tile, z: was.z } : tile;
}

/** One arrow key: which way, in `x` or in `y`. */
export interface Direction { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 }
interface Nudged { readonly tile: TileId; readonly part?: PartId; readonly tiles?: readonly TileId[] }

/** Board units that an arrow key moves a whole tile. */
const NUDGE = 10;
/** How many times further than one step a coarse key goes. */
const COARSE = 5;
/** A key looks so many steps ahead for a place where something changes: across any tile at its grain. */
const REACH = 200;

/**
 * What an arrow key does: a slider goes one step (`coarse`: one page) to the right or up for more; another part that moves is tried further and
 * further along, by its grain, until its props change; a whole tile, with all of `tiles`, goes on by steps until it lies somewhere else, into slots
 * and out of them, so that keys reach what a pointer reaches (but nothing is split on the way). Nothing, if there is nothing further that way.
 * A run of keys on one thing is one gesture: whoever calls this squashes the diffs of a run.
 */
export function nudge(scene: Scene, { tile, part, tiles = [tile] }: Nudged, direction: Direction, coarse: boolean): Shift {
  if (part === undefined) {
    const by = (times: number) => ({ x: direction.x * NUDGE * times, y: direction.y * NUDGE * times });
    return firstChange(coarse, (times) => dropTiles(scene, tiles, { by: by(times), splits: false }));
  }
  return withPart(scene, { tile, part }, (one, seen) => {
    if (one.range) return slide(scene, seen, { range: one.range, up: direction.x === 0 ? direction.y < 0 : direction.x > 0, coarse });
    const { at, grain = { x: NUDGE, y: NUDGE }, move } = one;
    if (!move) return { diff: [] };
    return firstChange(coarse, (times) => {
      const to = { x: at.x + direction.x * grain.x * times, y: at.y + direction.y * grain.y * times };
      return shiftProps(scene, seen, move.call(one, to, at));
    });
  });
}

/** The first of 1, 2, 3 … steps (coarse: from five on, then the four before) that changes something; else the first reason why not. */
function firstChange(coarse: boolean, attempt: (times: number) => Shift): Shift {
  let refused: Shift | undefined;
  for (let times = coarse ? COARSE : 1; times <= REACH; times += 1) {
    const shift = attempt(times);
    if (shift.diff.length > 0) return shift;
    if (shift.refused !== undefined) refused ??= shift;
  }
  return coarse ? firstChange(false, attempt) : refused ?? { diff: [] };
}

interface Sliding { readonly range: NonNullable<Part<Json>['range']>; readonly up: boolean; readonly coarse: boolean }

/** Steps along a range, to its end and, if it wraps, from there to the other end; past values that it refuses or that change nothing. */
function slide(scene: Scene, seen: Seen, { range, up, coarse }: Sliding): Shift {
  const [least, most, now] = [toFraction(range.least), toFraction(range.most), toFraction(range.now)];
  const step = toFraction(range.step);
  const by = (coarse ? toFraction(range.page ?? toExact(step.mul(10))) : step).mul(up ? 1 : -1);
  const end = up ? most : least;
  if (now.equals(end)) return range.wraps ? shiftProps(scene, seen, range.set(up ? range.least : range.most)) : { diff: [] };
  let refused: Shift | undefined;
  let to = now;
  for (let times = 1; times <= REACH && !to.equals(end); times += 1) {
    const next = now.add(by.mul(times));
    to = (up ? next.compare(end) > 0 : next.compare(end) < 0) ? end : next;
    const shift = shiftProps(scene, seen, range.set(toExact(to)));
    if (shift.diff.length > 0) return shift;
    if (shift.refused !== undefined) refused ??= shift;
  }
  return refused ?? { diff: [] };
}
