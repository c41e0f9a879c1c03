import { isRefusal } from '../maths/refusal.ts';
import { change, entryOf, same, squash } from './diff.ts';
import { type Diff, type Json, MOST_TILES, type PartId, type Tile, type TileId } from './document.ts';
import { fillings } from './filling.ts';
import { followed } from './follow.ts';
import type { Moved } from './manipulative.ts';
import { withAllHeld } from './place.ts';
import type { Scene, Seen } from './scene.ts';
import { settleAfter } from './settle.ts';

/**
 * What a gesture or an action comes to: what changes, against the board of the scene it was asked of (nothing: an empty diff), and a sentence if
 * something could not be done. `inHand`: the part that is moved on from here; `chosen`: the tiles that are to be chosen now; `seconds`: it is shown for so
 * long only, and kept by nobody.
 */
export interface Shift { readonly diff: Diff<Tile>; readonly refused?: string; readonly inHand?: PartId; readonly seconds?: number; readonly chosen?: readonly TileId[] }

/** Said wherever something locked would have to change. */
export const LOCKED = 'This is locked. Unlock it to change it.';
const GONE = 'This is not on the board any more.';

/** Nothing, and why. */
export function refusal(refused: string): Shift {
  return { diff: [], refused };
}

/** Whether a step has room for so many more tiles; the sentence, if not. */
export function crowded(count: number): string | undefined {
  return count > MOST_TILES ? `A step holds at most ${MOST_TILES.toLocaleString('en-GB')} tiles. Delete some, or go on in a new step.` : undefined;
}

interface Change { readonly tiles?: readonly Tile[]; readonly gone?: readonly TileId[] }

/**
 * The shift that leaves these tiles as they are given, those of `gone` gone, what is linked with them following, and the board settled, all in one
 * diff. Refuses more tiles than a step holds. `more`: what to say and to choose besides.
 */
export function shiftTo(scene: Scene, wanted: Change, more: Omit<Shift, 'diff'> = {}): Shift {
  const shift = settled(scene, wanted, more);
  const led = followed(scene, shift.diff);
  if (!led) return shift;
  const said = shift.refused ?? led.refused;
  return settled(scene, { tiles: [...wanted.tiles ?? [], ...led.tiles], gone: [...wanted.gone ?? [], ...led.gone] }, { ...more, ...(said !== undefined && { refused: said }) });
}

function settled(scene: Scene, { tiles = [], gone = [] }: Change, more: Omit<Shift, 'diff'>): Shift {
  const { board } = scene;
  const changes = new Map(gone.map((id) => [id, change(id, entryOf(board, id), undefined)]));
  for (const tile of tiles) changes.set(tile.id, change(tile.id, entryOf(board, tile.id), tile));
  const diff = [...changes.values()].filter(({ before, after }) => !same(before, after));
  const count = diff.reduce((sum, { before, after }) => sum + (after ? 1 : 0) - (before ? 1 : 0), scene.order.length);
  const full = count > scene.order.length ? crowded(count) : undefined;
  if (full !== undefined) return refusal(full);
  const repair = settleAfter(scene, diff);
  return { diff: repair.length === 0 ? diff : squash([diff, repair]), ...more };
}

/**
 * The shift that gives a tile what one of its own functions answered, with what it asks to have laid into its slots and taken out of them; the
 * reason, if that refused. Nothing, if it stays as it is.
 */
export function shiftProps(scene: Scene, seen: Seen, answer: Moved<Json>): Shift {
  if (isRefusal(answer)) return refusal(answer.refused);
  const filled = fillings(scene, seen, answer.fill ?? []);
  if (isRefusal(filled)) return refusal(filled.refused);
  const { tile } = seen;
  const after = same(tile.props, answer.props) ? tile : { ...tile, props: answer.props };
  const gone = withAllHeld(scene, seen.holds.filter((id) => answer.clear?.includes(id)));
  return shiftTo(scene, { tiles: [after, ...filled], gone: [...gone] }, {
    ...(answer.inHand !== undefined && { inHand: answer.inHand }), ...(answer.seconds !== undefined && { seconds: answer.seconds }),
  });
}

/** A tile that is there and not locked, or the refusal. */
export function unlocked(scene: Scene, tile: TileId): Seen | Shift & { readonly refused: string } {
  const seen = scene.seen.get(tile);
  if (!seen) return { diff: [], refused: GONE };
  return seen.tile.locked ? { diff: [], refused: LOCKED } : seen;
}

/** Shifts of different tiles as one. What some refuse stays, and the first reason is given. */
export function together(scene: Scene, shifts: readonly Shift[]): Shift {
  const [first, ...others] = shifts;
  if (!first || others.length === 0) return first ?? { diff: [] };
  const diff = squash(shifts.map((one) => one.diff));
  const refused = shifts.find((one) => one.refused !== undefined)?.refused;
  const gone = diff.flatMap(({ id, after }) => (after ? [] : [id]));
  return shiftTo(scene, { tiles: diff.flatMap(({ after }) => after ?? []), gone }, refused === undefined ? {} : { refused });
}
