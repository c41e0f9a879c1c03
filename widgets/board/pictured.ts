import type { Expression } from '../maths/expression.ts';
import { isRefusal } from '../maths/refusal.ts';
import { PANEL_TEXT, textAt } from './camera.ts';
import type { Board, Json, PartId, StepId, Tile, TileId } from './document.ts';
import { fillings } from './filling.ts';
import type { Kinds } from './manipulative.ts';
import { shownAs } from './saying.ts';

/**
 * The manipulative that shows something, and what it shows: a number sentence as `from` reads it, or its props as they are. `veils`: the parts whose
 * values lie under a card, where they would tell what is asked.
 */
export type Picture = { readonly type: string; readonly shows: Expression } | { readonly type: string; readonly props: Json; readonly veils?: readonly PartId[] };

/** The first text that a picture is laid out for. */
const TEXT = textAt(1, PANEL_TEXT);

/**
 * The board that shows a picture, its tile with this id at the origin of this step, with what it holds; undefined where its manipulative is not
 * loaded or cannot show it.
 */
export function pictureBoard(picture: Picture, kinds: Kinds, { id, step }: { readonly id: TileId; readonly step: StepId } = { id: 'a', step: 'a' }): Board | undefined {
  const kind = kinds.get(picture.type);
  if (!kind) return undefined;
  const made = 'props' in picture
    ? { props: picture.props, fill: [] }
    : shownAs({ kind, text: TEXT, sayings: { said: [{ kind: 'number', said: [{ value: picture.shows, parts: [] }], expression: picture.shows }] } });
  if (isRefusal(made)) return undefined;
  const veiled = 'veils' in picture && picture.veils ? { veiled: Object.fromEntries(picture.veils.map((part, turn) => [part, turn + 1])) } : {};
  const tile: Tile = { id, kind: 'tile', step, type: picture.type, version: kind.migrations.length + 1, props: made.props, x: 0, y: 0, z: 0, ...veiled };
  const held = fillings({ board: {}, kinds }, { tile, holds: [] }, made.fill);
  return Object.fromEntries([tile, ...(isRefusal(held) ? [] : held)].map((one) => [one.id, one]));
}
