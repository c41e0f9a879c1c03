import { PANEL_TEXT } from './camera.ts';
import { change, entryOf } from './diff.ts';
import type { Board, Diff, Point, Tile, TileId } from './document.ts';
import type { Held, Kinds } from './manipulative.ts';
import { nestOf } from './nest.ts';
import { frontOf, laid, takes, withAllHeld } from './place.ts';
import { away, kept, moved } from './room.ts';
import { type Scene, see, type Seen, type Surface } from './scene.ts';

/** A document is settled in the same way whatever it is shown on. */
const SURFACE: Surface = { text: PANEL_TEXT };
/** What lies in a slot says where it goes, so one round lays it out, and one more each holder around it; a holder that never rests is left. */
const ROUNDS = 8;

/** What `settle` works with. `before`: the board before this change; `front`: the `z` of the next tile set free; each is asked for only when needed. */
interface Work { readonly kinds: Kinds; readonly looked: Record<TileId, Tile>; before(): Scene | undefined; front(): number }

/**
 * What has to change so that readers may rely on the board: every holder is there and none holds itself, every slot takes what lies in it, a cell
 * holds one tile in its middle, a heap is packed. What cannot stay is set free where it is seen, in front. What an unknown type holds, and a tile
 * of an unknown type wherever it lies, is left as it is. Settling what is settled changes nothing.
 * `was`: the settled board before; then only what has changed since is looked at, and what lay in a slot that is gone is freed where it was seen.
 */
export function settle(board: Board, kinds: Kinds, was?: Board): Diff<Tile> {
  const looked = was ? touched(nested(board), board, was) : nested(board);
  let before: Scene | undefined;
  const front = counter(() => Object.values(board).reduce((most, tile) => (tile.held ? most : Math.max(most, tile.z + 1)), 0));
  return settleThese({ kinds, looked, front, before: () => before ??= was && see(nested(was), kinds, SURFACE) });
}

/**
 * `settle` for what one change of a scene touches, found through the scene: its cost goes with what hangs together with the change, not with the
 * board. `diff`: against `scene.board`, which is settled. Gives what has to change besides.
 */
export function settleAfter(scene: Scene, diff: Diff<Tile>): Diff<Tile> {
  const near = diff.filter(({ id, before, after }) => {
    if (before?.held ?? after?.held) return true;
    const rests = before?.props === after?.props && before?.type === after?.type;
    return !rests && (scene.seen.get(id)?.holds.length ?? 0) > 0;
  });
  if (near.length === 0) return [];
  const afters = new Map(diff.map(({ id, after }) => [id, after]));
  const roots = near.flatMap(({ id, after }) => [id, ...(after?.held ? [after.held.by] : [])]).map((id) => rootOf(scene, id));
  const looked: Record<TileId, Tile> = {};
  for (const id of [...withAllHeld(scene, roots), ...near.map((one) => one.id)]) {
    const tile = afters.has(id) ? afters.get(id) : scene.board[id];
    if (tile) looked[id] = tile;
  }
  const front = counter(() => diff.reduce((most, { after }) => (after && !after.held ? Math.max(most, after.z + 1) : most), frontOf(scene)));
  return settleThese({ kinds: scene.kinds, looked, front, before: () => scene });
}

function rootOf(scene: Scene, id: TileId): TileId {
  const by = scene.seen.get(id)?.heldBy;
  return by === undefined ? id : rootOf(scene, by);
}

/** Counts on from a number that is worked out when the first is asked for. */
function counter(start: () => number): () => number {
  let next: number | undefined;
  return () => {
    next ??= start();
    next += 1;
    return next - 1;
  };
}

function settleThese(work: Work): Diff<Tile> {
  const { kinds, looked } = work;
  if (Object.keys(looked).length === 0) return [];
  const start = { ...looked };
  freeAdrift(work);
  let scene: Scene | undefined;
  for (let left = ROUNDS; left > 0;) {
    scene = see({ ...looked }, kinds, SURFACE, scene);
    const freed = freedIn(scene, work);
    const mended = freed.length > 0 ? freed : laidIn(scene);
    if (mended.length === 0) break;
    if (freed.length === 0) left -= 1;
    for (const tile of mended) looked[tile.id] = tile;
  }
  return Object.values(looked).filter((tile) => tile !== start[tile.id]).map((tile) => change(tile.id, start[tile.id], tile));
}

/** The tiles that hold or are held; all others are settled by themselves. */
function nested(board: Board): Record<TileId, Tile> {
  const some: Record<TileId, Tile> = {};
  for (const tile of Object.values(board)) {
    if (!tile.held) continue;
    some[tile.id] = tile;
    const holder = entryOf(board, tile.held.by);
    if (holder) some[holder.id] = holder;
  }
  return some;
}

/** Of nested tiles those that hang together with one that changed, came, or left its holder. */
function touched(nests: Record<TileId, Tile>, board: Board, was: Board): Record<TileId, Tile> {
  const roots = new Map<TileId, TileId>();
  const root = (id: TileId): TileId => {
    const known = roots.get(id);
    if (known !== undefined) return known;
    // Until it is known, a tile is its own root, so that a ring of holders ends here.
    roots.set(id, id);
    const by = nests[id]?.held?.by;
    const found = by === undefined ? id : root(by);
    roots.set(id, found);
    return found;
  };
  const changed = new Set<TileId>();
  for (const id in nests) if (nests[id] !== entryOf(was, id)) changed.add(root(id));
  for (const id in was) {
    const by = was[id]?.held?.by;
    if (by !== undefined && was[id] !== entryOf(board, id)) changed.add(root(by));
  }
  return Object.fromEntries(Object.entries(nests).filter(([id, tile]) => changed.has(root(id)) || isAdrift(tile, nests)));
}

function isAdrift(tile: Tile, nests: Record<TileId, Tile>): boolean {
  return tile.held !== undefined && !Object.hasOwn(nests, tile.held.by);
}

/** Frees tiles whose holder is gone, and of tiles that hold each other in a ring the one that is seen as held by none. */
function freeAdrift(work: Work): void {
  const { heldBy } = nestOf(work.looked);
  for (const tile of Object.values(work.looked)) {
    if (tile.held && !heldBy.has(tile.id)) work.looked[tile.id] = freed(tile, whereLeft(tile, work), work);
  }
}

function freed({ held: _, ...tile }: Tile, at: Point, work: Work): Tile {
  return { ...tile, ...kept(at), z: work.front() };
}

/** Where a tile was seen before its slot or its holder went; moved along with the holder, if that is still there. */
function whereLeft(tile: Tile, { before }: Work, holder?: Seen): Point {
  const last = before()?.seen.get(tile.id);
  const held = last?.tile.held;
  if (!last || held?.by !== tile.held?.by || held?.slot !== tile.held?.slot) return holder ? moved(holder.at, tile) : tile;
  const lastHolder = holder && before()?.seen.get(holder.tile.id);
  return lastHolder ? moved(holder.at, away(lastHolder.at, last.at)) : last.at;
}

function freedIn(scene: Scene, work: Work): readonly Tile[] {
  return holdersIn(scene).flatMap((holder) => refusedBy(holder, scene).map((one) => {
    const seen = scene.seen.get(one.id);
    const tile = work.looked[one.id];
    const hasSlot = holder.slots.some(({ id }) => id === one.slot);
    return seen && tile ? [freed(tile, hasSlot ? seen.at : whereLeft(tile, work, holder), work)] : [];
  })).flat();
}

function holdersIn(scene: Scene): readonly Seen[] {
  return [...scene.seen.values()].filter((seen) => seen.kind && seen.holds.length > 0);
}

/** What a holder does not take, asked one by one in z order, as if each were put there now. */
function refusedBy(holder: Seen, scene: Scene): readonly Held[] {
  const stay: Held[] = [];
  return holder.around.held.filter((one) => {
    const slot = holder.slots.find(({ id }) => id === one.slot);
    const known = scene.seen.get(one.id)?.kind !== undefined;
    const stays = !known || (slot !== undefined && takes(slot, one, stay) === 'whole');
    if (stays) stay.push(one);
    return !stays;
  });
}

function laidIn(scene: Scene): readonly Tile[] {
  return holdersIn(scene).flatMap((holder) => holder.slots.flatMap((slot) => {
    const inside = holder.around.held.filter((one) => one.slot === slot.id && scene.seen.get(one.id)?.kind);
    return laid(slot, inside).flatMap((at, index): readonly Tile[] => {
      const tile = scene.board[inside[index]?.id ?? ''];
      const place = kept(at);
      return !tile || (tile.x === place.x && tile.y === place.y) ? [] : [{ ...tile, ...place }];
    });
  }));
}
