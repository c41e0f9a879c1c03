import { boxOfHit, contains } from './box.ts';
import { entryOf } from './diff.ts';
import type { Board, Box, Json, PartId, Point, Tile, TileId } from './document.ts';
import { type Face, faceOf, heldAs, kindOf, sameFace, veiledOf } from './face.ts';
import type { Around, Held, Kinds, Part } from './manipulative.ts';
import type { TextSize } from './marks.ts';
import { type Nest, nestOf } from './nest.ts';
import { meet, moved } from './room.ts';

/** What is drawn on: `text` is the height in board units at which each size of text is drawn, the least that is read there. */
export interface Surface { readonly text: Readonly<Record<TextSize, number>> }

/** A tile as it lies on the board: everything that readers need, and nothing that is saved. */
export interface Seen extends Face {
  /** Its corner, from the board's origin. */
  readonly at: Point;
  /** Its box, from the board's origin. */
  readonly box: Box;
  /** What holds it. A holder that is missing, or one that it holds itself, is none. */
  readonly heldBy?: TileId | undefined;
  /** What lies in its slots, in z order. */
  readonly holds: readonly TileId[];
  /** Wholly under a cover, so that nothing of it is told. */
  readonly covered: boolean;
  readonly untold: Untold;
}
/** What words keep to themselves: the values of some parts, and of some what a person typed too. Those that are veiled, and those under a cover. */
export interface Untold { readonly values: ReadonlySet<PartId>; readonly typed: ReadonlySet<PartId> }

/** One board, worked out for one surface. All pictures, hits and words are read from here. */
export interface Scene {
  readonly board: Board; readonly kinds: Kinds; readonly surface: Surface;
  readonly seen: ReadonlyMap<TileId, Seen>;
  /** Paint order, back to front; a holder before what it holds. */
  readonly order: readonly TileId[];
  /** Those that cover what lies wholly under them, back to front. */
  readonly covers: readonly TileId[];
  /** Where tiles are in hands: those, and the scene that they are laid over. */
  readonly over?: { readonly rest: Scene; readonly inHands: InHands };
}
/** Tiles as they are in hands; undefined: gone. */
export type InHands = ReadonlyMap<TileId, Tile | undefined>;

/**
 * Works a board out. From `was`, the scene before, every tile that looks the same and lies in the same place keeps the same `Seen` object, and
 * `order` stays the same array while no tile came, went or changed its place in it: a drag costs what is dragged, with what holds it and what
 * it covers, and readers may remember what they made of a `Seen`. A board that was not settled is shown too.
 */
export function see(board: Board, kinds: Kinds, surface: Surface, was?: Scene): Scene {
  const before = was && sameText(was.surface, surface) ? was : undefined;
  const changed = before ? changedIn(before, board, kinds) : [];
  const stays = before !== undefined && Object.keys(board).length === before.order.length
    && changed.every((id) => liesAsBefore(before.seen.get(id), board[id]));
  const { seen = new Map<TileId, Seen>(), order = NONE, covers = NONE } = before ?? {};
  if (stays && changed.length === 0) return { board, kinds, surface: before.surface, seen, order, covers };
  const tileOf = (id: TileId): Tile | undefined => entryOf(board, id);
  return { board, kinds, surface, ...workedOut({ tileOf, kinds, surface, before, changed, nest: stays ? undefined : nestOf(board) }) };
}

/**
 * A scene with what is in hands laid over it: what `see` makes of such a board. It looks at nothing that has nothing to do with what is in hands,
 * and puts the board together only when it is asked for, so that a drag costs the same however many tiles rest. `was`: what this gave last.
 */
export function seeInHands(rest: Scene, inHands: InHands, was?: Scene): Scene {
  if (inHands.size === 0) return rest;
  const before = was?.over?.rest === rest ? was : rest;
  const { kinds, surface } = rest;
  const tileOf = (id: TileId): Tile | undefined => (inHands.has(id) ? inHands.get(id) : entryOf(rest.board, id));
  const looked = new Set([...inHands.keys(), ...before.over?.inHands.keys() ?? []]);
  const changed = [...looked].filter((id) => before.seen.get(id)?.tile !== tileOf(id));
  if (changed.length === 0) return before;
  let board: Board | undefined;
  const laid = (): Board => board ??= laidOver(rest.board, inHands);
  const nest = changed.every((id) => liesAsBefore(before.seen.get(id), tileOf(id))) ? undefined : nestOf(laid());
  const { seen, order, covers } = workedOut({ tileOf, kinds, surface, before, changed, nest });
  return { get board() { return laid(); }, kinds, surface, seen, order, covers, over: { rest, inHands } };
}

function laidOver(board: Board, inHands: InHands): Board {
  const laid: Record<TileId, Tile> = { ...board };
  for (const [id, tile] of inHands) {
    if (tile) laid[id] = tile;
    else delete laid[id];
  }
  return laid;
}

/** What is to be worked out: `changed` since the scene `before`; `nest` is left out if all lies in the order it lay in before. */
interface Change extends Pick<Work, 'tileOf' | 'kinds' | 'surface' | 'nest'> { readonly before: Scene | undefined; readonly changed: readonly TileId[] }

function workedOut({ tileOf, kinds, surface, before, changed, nest }: Change): Pick<Scene, 'seen' | 'order' | 'covers'> {
  const order = nest ? sameList(nest.order, before?.order) : before?.order ?? [];
  const affected = nest ? nest.order : withHolders(changed, before?.seen ?? new Map());
  const was = before?.seen ?? new Map();
  const work: Work = { tileOf, kinds, surface, nest, was, faces: new Map(), seen: new Map(nest ? [] : was), placed: new Set() };
  for (const id of affected.toReversed()) face(id, work);
  for (const id of affected) place(id, work);
  const isCover = (id: TileId): boolean => work.seen.get(id)?.kind?.covers === true;
  const recover = nest !== undefined || [...work.placed].some((id) => isCover(id) || before?.covers.includes(id));
  const covers = recover ? order.filter(isCover) : before?.covers ?? NONE;
  if (recover || covers.length > 0) cover(order, work.seen, recover ? undefined : work.placed);
  return { seen: work.seen, order, covers };
}

/** Whether something that a tile holds is covered, so that the tile's own words, which count it, would give it away. */
export function holdsCovered(scene: Scene, { holds }: Pick<Seen, 'holds'>): boolean {
  return holds.some((id) => {
    const held = scene.seen.get(id);
    return held !== undefined && (held.covered || holdsCovered(scene, held));
  });
}

/** What one call of `see` works with: `faces` is filled from the inside outwards, `seen` from the outside inwards. */
interface Work {
  tileOf(id: TileId): Tile | undefined;
  readonly kinds: Kinds; readonly surface: Surface;
  /** Left out: as it was. */
  readonly nest: Nest | undefined;
  readonly was: ReadonlyMap<TileId, Seen>;
  readonly faces: Map<TileId, Face>;
  readonly seen: Map<TileId, Seen>;
  readonly placed: Set<TileId>;
}

const NONE: readonly never[] = [];

function sameText(one: Surface, two: Surface): boolean {
  return one.text.value === two.text.value && one.text.label === two.text.label && one.text.minor === two.text.minor;
}

/** The tiles of the scene before that are not what they were, or are gone. */
function changedIn({ seen }: Scene, board: Board, kinds: Kinds): readonly TileId[] {
  const changed: TileId[] = [];
  for (const [id, { tile, kind }] of seen) if (board[id] !== tile || kindOf(tile, kinds) !== kind) changed.push(id);
  return changed;
}

function liesAsBefore(seen: Seen | undefined, tile: Tile | undefined): boolean {
  return seen !== undefined && tile !== undefined && seen.tile.z === tile.z && seen.tile.held?.by === tile.held?.by;
}

function sameList<Item>(list: readonly Item[], was: readonly Item[] | undefined): readonly Item[] {
  return was && was.length === list.length && list.every((item, index) => item === was[index]) ? was : list;
}

/** The changed tiles and all that hold them, holders first. */
function withHolders(changed: readonly TileId[], seen: ReadonlyMap<TileId, Seen>): readonly TileId[] {
  const depths = new Map<TileId, number>();
  const depth = (id: TileId): number => {
    const holder = seen.get(id)?.heldBy;
    const found = depths.get(id) ?? (holder === undefined ? 0 : depth(holder) + 1);
    depths.set(id, found);
    return found;
  };
  changed.forEach(depth);
  return [...depths].sort((one, two) => one[1] - two[1]).map(([id]) => id);
}

function holdsOf(id: TileId, { nest, was }: Work): readonly TileId[] {
  return nest ? sameList(nest.holds.get(id) ?? NONE, was.get(id)?.holds) : was.get(id)?.holds ?? NONE;
}

function face(id: TileId, work: Work): void {
  const tile = work.tileOf(id);
  if (!tile) return;
  const was = work.was.get(id);
  const kind = kindOf(tile, work.kinds);
  const around = aroundOf(tile, work, was);
  const same = was && sameFace(was, { tile, kind, around });
  work.faces.set(id, same ? { ...was, tile } : faceOf(tile, kind, around));
}

function aroundOf(tile: Tile, work: Work, was: Seen | undefined): Around {
  const veiled = veiledOf(tile, was);
  const held = sameList(holdsOf(tile.id, work).flatMap((id) => heldIn(id, work, was)), was?.around.held);
  return was && was.around.veiled === veiled && was.around.held === held ? was.around : { held, veiled, text: work.surface.text };
}

function heldIn(id: TileId, work: Work, holder: Seen | undefined): readonly Held[] {
  const inside = work.faces.get(id) ?? work.was.get(id);
  const was = work.was.get(id);
  if (!inside) return NONE;
  const known = was && was.tile === inside.tile && sameFace(was, inside) && holder?.around.held.find((held) => held.id === id);
  return [known || heldAs(inside, inside.tile.held?.slot ?? '')];
}

function place(id: TileId, work: Work): void {
  if (work.placed.has(id)) return;
  work.placed.add(id);
  const was = work.was.get(id);
  const inside = work.faces.get(id) ?? was;
  if (!inside) return;
  const heldBy = work.nest ? work.nest.heldBy.get(id) : was?.heldBy;
  const at = cornerOf(inside.tile, heldBy === undefined ? undefined : work.seen.get(heldBy));
  const holds = holdsOf(id, work);
  const rests = was !== undefined && was.at.x === at.x && was.at.y === at.y;
  if (rests && was.tile === inside.tile && sameFace(was, inside) && was.heldBy === heldBy && was.holds === holds) {
    work.seen.set(id, was);
    return;
  }
  work.seen.set(id, seenAs(inside, { at: rests ? was.at : at, heldBy, holds, covered: was?.covered ?? false }));
  for (const one of holds) place(one, work);
}

function cornerOf({ x, y, held }: Tile, holder: Seen | undefined): Point {
  if (!holder) return { x, y };
  const slot = holder.slots.find(({ id }) => id === held?.slot)?.box;
  return { x: holder.at.x + (slot?.x ?? 0) + x, y: holder.at.y + (slot?.y ?? 0) + y };
}

function seenAs(inside: Face, lies: Pick<Seen, 'at' | 'heldBy' | 'holds' | 'covered'>): Seen {
  const { tile, kind, around, own, marks, parts, slots, value, veiled, hidden } = inside;
  const box = { x: lies.at.x + own.x, y: lies.at.y + own.y, width: own.width, height: own.height };
  return { tile, kind, around, own, marks, parts, slots, value, veiled, hidden, box, untold: { values: veiled, typed: hidden }, ...lies };
}

/** Says of each tile, or of `which`, what of it lies wholly under a cover that is in front of it. */
function cover(order: readonly TileId[], seen: Map<TileId, Seen>, which?: ReadonlySet<TileId>): void {
  const inFront: Box[] = [];
  for (const id of order.toReversed()) {
    const one = seen.get(id);
    if (!one) continue;
    const covered = (!which || which.has(id)) && coveredBy(inFront.filter((box) => meet(box, one.box)), one);
    if (covered) seen.set(id, covered);
    if (one.kind?.covers) inFront.push(one.box);
  }
}

/** The tile as it is under these covers; undefined: as it was. */
function coveredBy(covers: readonly Box[], one: Seen): Seen | undefined {
  const covered = covers.some((box) => contains(box, one.box));
  const isUnder = ({ hit }: Part<Json>): boolean => covers.some((box) => contains(box, moved(boxOfHit(hit) ?? one.own, one.at)));
  const under = covers.length === 0 ? [] : one.parts.filter(isUnder).map(({ id }) => id);
  const untold = { values: union(one.veiled, under), typed: union(one.hidden, under) };
  const stays = covered === one.covered && same(untold.values, one.untold.values) && same(untold.typed, one.untold.typed);
  return stays ? undefined : { ...one, covered, untold };
}

function union(parts: ReadonlySet<PartId>, more: readonly PartId[]): ReadonlySet<PartId> {
  return more.length === 0 ? parts : new Set([...parts, ...more]);
}

function same(one: ReadonlySet<PartId>, two: ReadonlySet<PartId>): boolean {
  return one === two || one.size === two.size && [...one].every((part) => two.has(part));
}
