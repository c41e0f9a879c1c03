import { change } from './diff.ts';
import type { Diff, PartId, Tile, TileId } from './document.ts';
import type { Scene, Seen } from './scene.ts';

/** A cover's turn in the order of revealing stands among its veils under this name, which is no part's. Without one, its turn is last. */
export const COVER: PartId = '';

/** The parts of a tile that a veil can lie over when none is named: every value it shows; if it shows none, every part that can go whole. */
export function veilable({ parts }: Seen): readonly PartId[] {
  const values = parts.filter((part) => part.veil === 'value');
  return (values.length > 0 ? values : parts.filter((part) => part.veil)).map(({ id }) => id);
}

/** A tile and the parts of it that are to be veiled; none named: every veilable one. */
export interface Veiling { readonly tile: TileId; readonly parts?: readonly PartId[] }

/** Veils these parts of a tile (none named: every veilable one), to be revealed one by one in their order, after all that is veiled by now. */
export function veil(scene: Scene, tile: TileId, parts: readonly PartId[] = []): Diff<Tile> {
  return veilAll(scene, [{ tile, parts }]);
}

/** Veils parts of several tiles, one tile after the other, as `veil` does. Each tile is named once. */
export function veilAll(scene: Scene, several: readonly Veiling[]): Diff<Tile> {
  let turn = nextTurn(scene);
  return several.flatMap(({ tile, parts = [] }) => {
    const seen = scene.seen.get(tile);
    if (!seen) return [];
    const named = new Set(parts.length > 0 ? parts : veilable(seen));
    const more = seen.parts.filter((part) => part.veil && named.has(part.id) && !seen.veiled.has(part.id)).map(({ id }) => [id, turn++]);
    return veiledAs(seen.tile, { ...seen.tile.veiled, ...Object.fromEntries(more) });
  });
}

/** Takes the veils off these parts of a tile (none named: off all). */
export function unveil(scene: Scene, tile: TileId, parts?: readonly PartId[]): Diff<Tile> {
  const seen = scene.seen.get(tile);
  if (!seen) return [];
  const off = new Set(parts && parts.length > 0 ? parts : Object.keys(seen.tile.veiled ?? {}).filter((part) => part !== COVER));
  return veiledAs(seen.tile, Object.fromEntries(Object.entries(seen.tile.veiled ?? {}).filter(([part]) => !off.has(part))));
}

function veiledAs({ veiled: was, ...tile }: Tile, veiled: Readonly<Record<PartId, number>>): Diff<Tile> {
  const before = was ? { ...tile, veiled: was } : tile;
  if (Object.keys(veiled).length === Object.keys(was ?? {}).length) return [];
  return [change(tile.id, before, Object.keys(veiled).length > 0 ? { ...tile, veiled } : tile)];
}

/** The turn after every turn on the board. The first is 1. */
export function nextTurn({ board }: Pick<Scene, 'board'>): number {
  return Object.values(board).reduce((next, { veiled }) => (veiled ? Math.max(next, ...Object.values(veiled).map((turn) => turn + 1)) : next), 1);
}

interface Turn { readonly tile: Tile; readonly turn: number; readonly part: PartId }

/** What is still to be revealed: veils over parts that are there, and covers. Equal turns go in paint order. */
function turns(scene: Scene): readonly Turn[] {
  const all = scene.order.flatMap((id): readonly Turn[] => {
    const seen = scene.seen.get(id);
    return seen ? turnsOf(seen) : [];
  });
  return all.sort((one, two) => (one.turn < two.turn ? -1 : one.turn > two.turn ? 1 : 0));
}

function turnsOf({ tile, kind, parts, veiled }: Seen): readonly Turn[] {
  const cover = kind?.covers ? [{ tile, part: COVER, turn: tile.veiled?.[COVER] ?? Infinity }] : [];
  if (veiled.size === 0) return cover;
  return [...cover, ...parts.filter(({ id }) => veiled.has(id)).map(({ id }) => ({ tile, part: id, turn: tile.veiled?.[id] ?? Infinity }))];
}

/** Takes off the veil, or the cover, whose turn it is. Nothing, when nothing is veiled. */
export function revealNext(scene: Scene): Diff<Tile> {
  const [next] = turns(scene);
  if (!next) return [];
  return next.part === COVER ? [change(next.tile.id, next.tile, undefined)] : unveil(scene, next.tile.id, [next.part]);
}

/** How many times `revealNext` reveals something. */
export function veiledLeft(scene: Scene): number {
  return turns(scene).length;
}
