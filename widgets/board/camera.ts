import type { Box, Point } from './document.ts';
import { BOARD_END } from './document.ts';
import type { TextSize } from './marks.ts';

/** Where a surface looks at the board: `x`, `y` the board point at its top left corner, `scale` CSS pixels a board unit. */
export interface Camera extends Point { readonly scale: number }
/** The size of a surface in CSS pixels. */
export interface Size { readonly width: number; readonly height: number }

const LEAST_SCALE = 0.1;
const MOST_SCALE = 8;

const within = (least: number, value: number, most: number): number => Math.min(Math.max(value, least), most);

/** The board point under a point of the surface (CSS pixels from its top left corner). */
export function toBoard(camera: Camera, point: Point): Point {
  return { x: camera.x + point.x / camera.scale, y: camera.y + point.y / camera.scale };
}

/** The point of the surface, in CSS pixels, at which a board point is seen. */
export function toSurface(camera: Camera, point: Point): Point {
  return { x: (point.x - camera.x) * camera.scale, y: (point.y - camera.y) * camera.scale };
}

/** What a surface of this size sees, in board units. */
export function seenBy(camera: Camera, size: Size): Box {
  return { x: camera.x, y: camera.y, width: size.width / camera.scale, height: size.height / camera.scale };
}

/** Moves the view by so many CSS pixels, as a finger would drag it; the middle of the view stays on the board. */
export function panned(camera: Camera, by: Point, size: Size): Camera {
  const half = { x: size.width / 2 / camera.scale, y: size.height / 2 / camera.scale };
  return {
    ...camera,
    x: within(-BOARD_END - half.x, camera.x - by.x / camera.scale, BOARD_END - half.x),
    y: within(-BOARD_END - half.y, camera.y - by.y / camera.scale, BOARD_END - half.y),
  };
}

/** Zooms by a factor so that the board point under `at` (CSS pixels) stays where it is; between a tenth and eight times. */
export function zoomed(camera: Camera, factor: number, at: Point): Camera {
  const scale = within(LEAST_SCALE, camera.scale * factor, MOST_SCALE);
  const held = toBoard(camera, at);
  return { x: held.x - at.x / scale, y: held.y - at.y / scale, scale };
}

/** The camera that shows a box whole and in the middle, `margin` CSS pixels from the edges, no larger than `most` times. */
export function fitted(box: Box, size: Size, { margin = 16, most = 1.5 }: { readonly margin?: number; readonly most?: number } = {}): Camera {
  const room = { width: Math.max(size.width - 2 * margin, 1), height: Math.max(size.height - 2 * margin, 1) };
  const scale = within(LEAST_SCALE, Math.min(room.width / Math.max(box.width, 1), room.height / Math.max(box.height, 1), most), MOST_SCALE);
  return {
    x: box.x + box.width / 2 - size.width / 2 / scale,
    y: box.y + box.height / 2 - size.height / 2 / scale,
    scale,
  };
}

/** The least height of each size of text on a surface, in CSS pixels. */
export type Least = Readonly<Record<TextSize, number>>;
/** Text as the panel shows it; the interface's own text has the same sizes. */
export const PANEL_TEXT: Least = { value: 22, label: 16, minor: 13 };
/** Text as a class reads it from its seats: values 64 px and minor text 40 px on a 1080 px screen. */
export const PROJECTOR_TEXT: Least = { value: 64, label: 48, minor: 40 };

/** Text grows no further than this over its size in a panel: beyond, what stands beside each other on the board would lie over each other. */
const MOST_GROWTH = 2;

/**
 * Text heights in board units for a scale: as large as `least` asks for on the surface, never smaller on the board than in a panel at its own size
 * (so that what is drawn near is drawn larger), and never more than twice that. The scale counts in steps of the square root of two, so that
 * layouts change seldom.
 */
export function textAt(scale: number, least: Least): Readonly<Record<TextSize, number>> {
  const step = 2 ** (Math.floor(Math.log2(scale) * 2 + 1e-9) / 2);
  const height = (size: TextSize) => Math.min(Math.max(PANEL_TEXT[size], least[size] / step), MOST_GROWTH * PANEL_TEXT[size]);
  return { value: height('value'), label: height('label'), minor: height('minor') };
}

/** Text as large as it gets when the view goes away: what stands clear of each other then stands clear always. */
export const FAR_TEXT = textAt(0, PANEL_TEXT);
