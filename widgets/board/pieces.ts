import type { Board, PartId, Tile, TileId } from './document.ts';
import type { Kind, Piece } from './manipulative.ts';
import type { Json } from './document.ts';
import { kept, moved } from './room.ts';
import { versionOf } from './tiles.ts';

/**
 * The tiles that a tile is split in by its own rule, each where it was in the whole; undefined when it cannot be split. What was veiled stays
 * veiled on every piece that has the part. They lie where the whole lay (in its slot, if it was held), one in front of the other.
 */
export function piecesOf(tile: Tile, kind: Kind, ids: () => TileId): readonly Tile[] | undefined {
  const pieces = kind.split?.(tile.props);
  if (!pieces || pieces.length === 0) return undefined;
  return pieces.map((piece, index) => pieceOf(tile, kind, { piece, id: ids(), z: tile.z + index / pieces.length }));
}

interface Making { readonly piece: Piece<Json>; readonly id: TileId; readonly z: number }

/** A piece of a tile, or what a tile becomes: placed and veiled as that is. */
export function pieceOf(tile: Tile, kind: Kind, { piece, id, z }: Making): Tile {
  return { ...tile, id, z, version: versionOf(kind), props: piece.props, ...kept(moved(piece.at, tile)) };
}

/** Every veil of several tiles, in their turns: what they become hides what they hid. */
export function veilsOf(tiles: readonly Tile[]): { readonly veiled?: Readonly<Record<PartId, number>> } {
  const veils = tiles.flatMap((tile) => Object.entries(tile.veiled ?? {}));
  return veils.length === 0 ? {} : { veiled: Object.fromEntries(veils) };
}

/**
 * New ids for the pieces of a tile, made from its own, so that a drop needs no chance and gives the same on every page: `a-1`, `a-2`, …, whatever is
 * not on the board yet.
 */
export function idsFrom(id: TileId, board: Board): () => TileId {
  let count = 0;
  return () => {
    do count += 1; while (Object.hasOwn(board, `${id.slice(0, 56)}-${count}`));
    return `${id.slice(0, 56)}-${count}`;
  };
}
