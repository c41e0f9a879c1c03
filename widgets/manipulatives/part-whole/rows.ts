import type { Box } from '../../board/document.ts';

/** Board units between things that the board packs in a slot. */
const PACKED = 4;
/** How wide and high rows of things come out. */
export type Rows = Pick<Box, 'width' | 'height'>;

/** Things in rows that are at most so wide, as the board packs them. */
function packed(boxes: readonly Box[], width: number): Rows {
  let [x, y, high, wide] = [0, 0, 0, 0];
  for (const box of boxes) {
    if (x > 0 && x + box.width > width + 0.001) [x, y, high] = [0, y + high + PACKED, 0];
    [wide, x, high] = [Math.max(wide, x + box.width), x + box.width + PACKED, Math.max(high, box.height)];
  }
  return { width: wide, height: y + high };
}

/** The rows in which things need the smallest circle; nothing at all needs none. */
export function rowsOf(boxes: readonly Box[]): Rows {
  const widest = Math.max(0, ...boxes.map(({ width }) => width));
  let along = -PACKED;
  const all = boxes.map(({ width }) => packed(boxes, Math.max(widest, along += width + PACKED)));
  return all.reduce((best, rows) => (Math.hypot(rows.width, rows.height) < Math.hypot(best.width, best.height) ? rows : best), all[0] ?? { width: 0, height: 0 });
}
