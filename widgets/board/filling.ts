import type { Refusal } from '../maths/refusal.ts';
import type { Tile } from './document.ts';
import type { Filling } from './manipulative.ts';
import { idsFrom } from './pieces.ts';
import type { Scene, Seen } from './scene.ts';
import { versionOf } from './tiles.ts';

/** New tiles in a holder's slots, in front of what lies there. Their ids are made from its own, so that a gesture makes the same every time. */
export function fillings({ board, kinds }: Pick<Scene, 'board' | 'kinds'>, { tile, holds }: Pick<Seen, 'tile' | 'holds'>, fill: readonly Filling[]): readonly Tile[] | Refusal {
  const ids = idsFrom(tile.id, board);
  const front = holds.reduce((most, id) => Math.max(most, (board[id]?.z ?? 0) + 1), 0);
  const tiles: Tile[] = [];
  for (const [index, { slot, type, props }] of fill.entries()) {
    const kind = kinds.get(type);
    if (!kind) return { refused: 'What goes in here is still being fetched. Please try again.' };
    const held = { by: tile.id, slot };
    tiles.push({ id: ids(), kind: 'tile', step: tile.step, type, version: versionOf(kind), props, x: 0, y: 0, z: front + index, held });
  }
  return tiles;
}
