import type { Palette } from '../marks.ts';
import type { Box } from '../document.ts';
import { boxOfPart } from '../hit.ts';
import type { Scene } from '../scene.ts';
import type { Chosen } from '../actions.ts';
import type { Traced } from './hands.ts';

/** What is framed, in which colours and at which zoom (CSS pixels a board unit). */
export interface Framed { readonly scene: Scene; readonly chosen: Chosen; readonly traced: Traced; readonly palette: Palette; readonly focus: string; readonly scale: number }

/**
 * The frames of what is chosen: three pixels, outside the edge, the same for pointer and keyboard; dotted ones around what is linked with it; and what a
 * gesture draws while it lasts.
 */
export function paintFrames(context: CanvasRenderingContext2D, { scene, chosen, traced, palette, focus, scale }: Framed): void {
  context.strokeStyle = focus;
  context.lineWidth = 3 / scale;
  context.setLineDash([]);
  const frame = (box: Box): void => {
    const out = 3.5 / scale;
    context.beginPath();
    context.roundRect(box.x - out, box.y - out, box.width + 2 * out, box.height + 2 * out, 6 / scale);
    context.stroke();
  };
  framesOf(scene, chosen).forEach(frame);
  context.setLineDash([2 / scale, 6 / scale]);
  linkedWith(scene, chosen).forEach(frame);
  if (traced.marquee) {
    context.lineWidth = 1.5 / scale;
    context.setLineDash([6 / scale, 4 / scale]);
    context.strokeRect(traced.marquee.x, traced.marquee.y, traced.marquee.width, traced.marquee.height);
  }
  if (traced.ink) {
    context.strokeStyle = palette.ink.edge;
    context.lineWidth = 4;
    context.setLineDash([]);
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.beginPath();
    for (const { x, y } of traced.ink) context.lineTo(x, y);
    context.stroke();
  }
}

/** With parts chosen the frame is theirs alone; the tile they stand on is told by its action bar. */
function framesOf(scene: Scene, { tiles, parts }: Chosen): readonly Box[] {
  return tiles.flatMap((id) => {
    const seen = scene.seen.get(id);
    if (!seen) return [];
    const framed = parts.flatMap((part) => boxOfPart(seen, part) ?? []);
    return framed.length > 0 ? framed : [seen.box];
  });
}

/** The tiles that show the same relation as one that is chosen, and are not chosen themselves. */
function linkedWith(scene: Scene, { tiles }: Chosen): readonly Box[] {
  const words = new Set(tiles.flatMap((id) => scene.seen.get(id)?.tile.linked ?? []));
  if (words.size === 0) return [];
  return scene.order.flatMap((id) => {
    const seen = scene.seen.get(id);
    return seen?.tile.linked !== undefined && words.has(seen.tile.linked) && !tiles.includes(id) ? [seen.box] : [];
  });
}
