import type { Board, Tile, TileId } from './document.ts';

/** Who holds whom, and the order in which all is painted. */
export interface Nest {
  /** Back to front; a holder before what it holds. */
  readonly order: readonly TileId[];
  readonly heldBy: ReadonlyMap<TileId, TileId>;
  /** In z order. */
  readonly holds: ReadonlyMap<TileId, readonly TileId[]>;
}

/** Orders tiles that lie in one place: back to front, ties by id. */
export function compareTiles(one: Pick<Tile, 'z' | 'id'>, two: Pick<Tile, 'z' | 'id'>): number {
  return one.z - two.z || (one.id < two.id ? -1 : one.id > two.id ? 1 : 0);
}

/** Takes any board: a holder that is missing is none, and of tiles that hold each other in a ring the hindmost is held by none. */
export function nestOf(board: Board): Nest {
  const tiles = Object.values(board).sort(compareTiles);
  const inside = Map.groupBy(tiles.filter((tile) => tile.held && Object.hasOwn(board, tile.held.by)), (tile) => tile.held?.by ?? '');
  const nest = { order: [] as TileId[], heldBy: new Map<TileId, TileId>(), holds: new Map<TileId, TileId[]>() };
  const visited = new Set<TileId>();
  const visit = (tile: Tile, holder?: TileId): void => {
    if (visited.has(tile.id)) return;
    visited.add(tile.id);
    nest.order.push(tile.id);
    if (holder !== undefined) {
      nest.heldBy.set(tile.id, holder);
      nest.holds.set(holder, nest.holds.get(holder) ?? []).get(holder)?.push(tile.id);
    }
    inside.get(tile.id)?.forEach((held) => visit(held, tile.id));
  };
  for (const tile of tiles) if (!tile.held || !Object.hasOwn(board, tile.held.by)) visit(tile);
  for (const tile of tiles) visit(tile);
  return nest;
}
