import { isRefusal } from '../maths/refusal.ts';
import { apply, change, entryOf, same, squash } from './diff.ts';
import type { Diff, Json, PartId, Tile, TileId } from './document.ts';
import { MOST_TILES } from './document.ts';
import type { Moved } from './manipulative.ts';
import type { Scene, Seen } from './scene.ts';
import { settle } from './settle.ts';

/**
 * What a gesture or an action comes to: what changes, against the board of the scene it was asked of (nothing: an empty diff), and a sentence if
 * something could not be done. `inHand`: the part that is moved on from here; `chosen`: the tiles that are to be chosen now.
 */
export interface Shift { readonly diff: Diff<Tile>; readonly refused?: string; readonly inHand?: PartId; readonly chosen?: readonly TileId[] }

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

/** The shift that leaves these tiles as they are given, those of `gone` gone, and the board settled, all in one diff. Refuses more tiles than a step holds. */
export function shiftTo(scene: Scene, { tiles = [], gone = [] }: { readonly tiles?: readonly Tile[]; readonly gone?: readonly TileId[] }, more: Omit<Shift, 'diff'> = {}): Shift {
  const { board, kinds } = scene;
  const changes = new Map(gone.map((id) => [id, change(id, entryOf(board, id), undefined)]));
  for (const tile of tiles) changes.set(tile.id, change(tile.id, entryOf(board, tile.id), tile));
  const diff = [...changes.values()].filter(({ before, after }) => !same(before, after));
  if (diff.length === 0) return { diff, ...more };
  const after = apply(board, diff);
  if (isRefusal(after)) return { diff: [], refused: after.refused };
  const full = diff.some(({ before }) => !before) ? crowded(Object.keys(after).length) : undefined;
  return full === undefined ? { diff: squash([diff, settle(after, kinds, board)]), ...more } : refusal(full);
}

/** The shift that gives a tile what one of its own functions answered; the reason, if that refused. Nothing, if it stays as it is. */
export function shiftProps(scene: Scene, { tile }: Seen, answer: Moved<Json>): Shift {
  if (isRefusal(answer)) return refusal(answer.refused);
  const after = same(tile.props, answer.props) ? tile : { ...tile, props: answer.props };
  return shiftTo(scene, { tiles: [after] }, answer.inHand === undefined ? {} : { inHand: answer.inHand });
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
