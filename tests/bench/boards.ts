// The boards that are measured: the same for the product, which gets them as a lesson, and for the bare pages, which draw as much.
import type { Point } from '../../widgets/board/document.ts';

/**
 * So many tiles, each of so many marks: 3 are two counters (a disc with a ring, and a disc), 60 a number line with its numbers; or of ten types in turn, as
 * they come out of the tray.
 */
export interface Crowd { readonly tiles: number; readonly marks: 3 | 60 | 'ten types' }

/** Room for a tile, in board units, and how much wider than high a board is in tiles: all fits into a panel as far as the view goes out. */
const CELLS = { 3: { x: 90, y: 34, wide: 0.23 }, 60: { x: 980, y: 50, wide: 0.03 }, 'ten types': { x: 400, y: 300, wide: 0.5 } } as const;

function acrossOf({ tiles, marks }: Crowd): number {
  return Math.max(1, Math.round(Math.sqrt(tiles * CELLS[marks].wide)));
}

/** Where a tile lies, in board units: in rows. */
export function placeOf(index: number, crowd: Crowd): Point {
  const across = acrossOf(crowd);
  const { x, y } = CELLS[crowd.marks];
  return { x: (index % across) * x, y: Math.floor(index / across) * y };
}

/** How much the board is made smaller so that all of it is seen on a surface of this size, as the product does it by itself. */
export function scaleFor(crowd: Crowd, size: { readonly width: number; readonly height: number }): number {
  const across = acrossOf(crowd);
  const { x, y } = CELLS[crowd.marks];
  return Math.min(1, size.width / (across * x), size.height / (Math.ceil(crowd.tiles / across) * y));
}
