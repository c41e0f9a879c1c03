import type { Box } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { Mark } from '../../board/marks.ts';
import { widthOf } from '../../board/text.ts';
import { wrapped } from '../wrap.ts';

/** An opaque card; `title` is what a person wrote on it. */
export type Cover = { readonly width: number; readonly height: number; readonly title?: string };

/** Shortest and longest side, and how finely a side is set: board units. */
export const LEAST = 20;
export const MOST = 4000;
export const STEP = 10;
export const MOST_TITLE = 80;
const MARGIN = 6;

/** The card. */
export function box({ width, height }: Cover): Box {
  return { x: 0, y: 0, width, height };
}

/** The card with its title in the middle; a title that does not fit on it is only told. */
export function marks(cover: Cover, around: Around): readonly Mark[] {
  const card: Mark = { mark: 'rect', ...box(cover), round: 6, fill: 'line', edge: 'ink-soft' };
  const high = around.text.label;
  const line = high * 1.4;
  const lines = cover.title === undefined ? [] : wrapped(cover.title, high, cover.width - 2 * MARGIN);
  const fits = lines.length * line <= cover.height - 2 * MARGIN && lines.every(text => widthOf(text, high) <= cover.width - 2 * MARGIN);
  if (!fits) return [card];
  const top = (cover.height - lines.length * line) / 2;
  return [card, ...lines.map((text, at): Mark => (
    { mark: 'text', part: 'title', text, typed: true, at: { x: cover.width / 2, y: top + (at + 0.5) * line }, size: 'label', anchor: 'middle' }))];
}
