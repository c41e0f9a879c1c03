import { element, type Tree } from '../maths/tree.ts';
import type { Box } from './document.ts';
import { drawn } from './draw.ts';
import { boundsOf } from './hit.ts';
import type { Palette, Role } from './marks.ts';
import type { Scene, Seen } from './scene.ts';

/**
 * A board with too many tiles for a small picture to show one by one: every tile as its box in the colour that is painted first, and all boxes of
 * one colour as one path, so that 5,000 tiles cost what a few cost. It tells no values, and nothing that is covered.
 */
export function sketch(scene: Scene, palette: Palette): Tree {
  const { x, y, width, height } = boundsOf(scene) ?? { x: 0, y: 0, width: 1, height: 1 };
  const tiles = scene.order.flatMap((id) => scene.seen.get(id) ?? []).filter(({ covered }) => !covered);
  const paths = [...Map.groupBy(tiles, roleOf)].map(([role, some]) => element('path', { d: some.map(({ box }) => outlineOf(box)).join(''), fill: palette[role].fill }));
  const view = [x, y, width, height].map(Math.round).join(' ');
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: view, width: Math.round(width), height: Math.round(height) }, paths);
}

function roleOf(seen: Seen): Role {
  for (const stroke of drawn(seen)) if ('fill' in stroke && stroke.fill) return stroke.fill;
  return 'line';
}

function outlineOf({ x, y, width, height }: Box): string {
  const across = Math.max(1, Math.round(width));
  return `M${Math.round(x)} ${Math.round(y)}h${across}v${Math.max(1, Math.round(height))}h${-across}z`;
}
