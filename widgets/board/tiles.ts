import * as v from 'valibot';
import { isRefusal } from '../maths/refusal.ts';
import type { Refusal } from '../maths/refusal.ts';
import type { Json, Tile } from './document.ts';
import { BOARD_END } from './document.ts';
import type { Kind, Kinds } from './manipulative.ts';
import { plain } from './plain.ts';

/** Whether a text can be the id of a tile, step or lesson: letters, digits, `-` and `_`, at most 64, and nothing that every object inherits. */
export function isId(text: string): boolean {
  return /^[A-Za-z0-9_-]{1,64}$/.test(text) && !(text in Object.prototype);
}

const id = v.pipe(v.string('is not a name'), v.check(isId, 'is not a name that a lesson can use'));
const name = v.pipe(v.string('is not a name'), v.maxLength(200, 'is too long'));
const number = v.pipe(v.number('is not a number'), v.finite('is not a number that can be shown'));
const place = v.pipe(number, v.minValue(-BOARD_END, 'lies off the board'), v.maxValue(BOARD_END, 'lies off the board'));

const envelope = v.looseObject({
  id, step: id, type: id,
  kind: v.literal('tile', 'is not “tile”'),
  version: v.pipe(v.number('is not a number'), v.safeInteger('is not a whole number'), v.minValue(1, 'is less than one')),
  props: v.custom<Json>((props) => props !== undefined, 'is missing'),
  x: place, y: place, z: number,
  held: v.exactOptional(v.object({ by: id, slot: name }, 'is not the name of a holder and its slot')),
  veiled: v.exactOptional(v.record(name, number, 'is not a list of veils')),
  locked: v.exactOptional(v.literal(true, 'is neither true nor left out')),
  linked: v.exactOptional(name),
  // A tile with this key would be taken for an answer that refuses.
  refused: v.exactOptional(v.never('is not something a tile can have')),
}, 'is not a tile');

/** The version of props that a manipulative writes and reads. */
export function versionOf(kind: Kind): number {
  return kind.migrations.length + 1;
}

/**
 * A tile from outside (file, picture, code, clipboard), as a plain copy. One of a known type is migrated and checked by its schema; one of an
 * unknown type or of a newer version is kept as it is. Refuses whatever is not a tile, a number off the board, and props that the schema refuses;
 * the sentence says which tile and where in it. Types that are not loaded count as unknown, so load those that `unknown` names first.
 */
export function openTile(unknown: unknown, kinds: Kinds): Tile | Refusal {
  const copy = plain(unknown, 'this tile');
  if (isRefusal(copy)) return copy;
  const read = v.safeParse(envelope, copy.json, { abortEarly: true });
  if (!read.success) return { refused: `${titleOf(copy.json)} cannot be opened: ${faultAt(read.issues[0], 'it')}.` };
  const tile: Tile = read.output;
  const kind = kinds.get(tile.type);
  return kind && tile.version <= versionOf(kind) ? upToDate(tile, kind) : tile;
}

function upToDate(tile: Tile, kind: Kind): Tile | Refusal {
  const moved = migrated(tile, kind);
  if (isRefusal(moved)) return moved;
  const read = v.safeParse(kind.schema, moved.props, { abortEarly: true });
  if (!read.success) return { refused: `${titleOf(tile)} cannot be opened: ${faultAt(read.issues[0], 'what it shows')}.` };
  return { ...tile, version: versionOf(kind), props: moved.props };
}

/** Props of any version as those of today. A migration sees what no schema has checked, so it may stumble: then the tile is refused. */
function migrated(tile: Tile, kind: Kind): { readonly props: Json } | Refusal {
  try {
    return { props: kind.migrations.slice(tile.version - 1).reduce((props, migrate) => migrate(props), tile.props) };
  } catch {
    return { refused: `${titleOf(tile)} cannot be opened: it was saved by an older version, and something in it is missing.` };
  }
}

/** "The bar-model “a1”", as far as it can be told. */
function titleOf(tile: unknown): string {
  if (typeof tile !== 'object' || tile === null || !('type' in tile) || typeof tile.type !== 'string') return 'Something that was meant to be a tile';
  return 'id' in tile && typeof tile.id === 'string' ? `The ${tile.type.slice(0, 40)} “${tile.id.slice(0, 40)}”` : `A ${tile.type.slice(0, 40)}`;
}

function faultAt(issue: v.BaseIssue<unknown>, whole: string): string {
  const where = issue.path?.map((item) => String(item.key).slice(0, 40)).join(', ') || whole;
  if (issue.received === 'undefined') return `${where} is missing`;
  // Valibot's own messages are for programmers; ours begin with a verb, a manipulative's are sentences.
  if (issue.message.startsWith('Invalid')) return `${where} is not what it should be (${issue.message})`;
  const message = issue.message.replace(/\.$/, '');
  return /^[a-z]/.test(message) ? `${where} ${message}` : `${message} (${where})`;
}
