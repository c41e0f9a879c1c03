import { compareTiles } from './nest.ts';
import type { Scene, Seen } from './scene.ts';
import { type Shift, shiftTo } from './shift.ts';

/** Brings tiles in front of all, or behind all, that lie in the same place with them (the board, or one holder); among themselves they keep their order. */
export function restack(scene: Scene, several: readonly Seen[], to: 'front' | 'back'): Shift {
  const places = Map.groupBy(several.map(({ tile }) => tile), (tile) => tile.held?.by ?? '');
  return shiftTo(scene, {
    tiles: [...places].flatMap(([by, tiles]) => {
      const own = new Set(tiles.map(({ id }) => id));
      const others = Object.values(scene.board).filter((tile) => (tile.held?.by ?? '') === by && !own.has(tile.id)).map(({ z }) => z);
      const first = to === 'front' ? Math.max(-1, ...others) + 1 : Math.min(tiles.length, ...others) - tiles.length;
      return tiles.toSorted(compareTiles).map((tile, index) => ({ ...tile, z: first + index }));
    }),
  });
}
