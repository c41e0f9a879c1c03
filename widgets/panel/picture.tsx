import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { fitted, type Least, PANEL_TEXT, type Size, textAt } from '../board/camera.ts';
import { boundsOf } from '../board/hit.ts';
import type { Kinds } from '../board/manipulative.ts';
import type { Palette } from '../board/marks.ts';
import { type Picture, pictureBoard } from '../board/pictured.ts';
import { see } from '../board/scene.ts';
import { svg } from '../board/svg.ts';
import { elements } from '../look/tree.tsx';
import type { Tree } from '../maths/tree.ts';
import { theme } from './theme.tsx';

interface Drawing { readonly kinds: Kinds; readonly least: Least; readonly size: Size; readonly palette: Palette; readonly prefix: string; readonly title: string }

const MARGIN = 10;
const MOST_SCALE = 4;
const ROUNDS = 8;

/** The picture of an item by its manipulative, its text as large as this size of picture lets it be read; undefined where it cannot be drawn. */
export function drawing(picture: Picture, { kinds, least, size, palette, prefix, title }: Drawing): Tree | undefined {
  const board = pictureBoard(picture, kinds);
  if (!board) return undefined;
  let text = textAt(1, least);
  // The size of text depends on the scale and the scale on the size of text: a few rounds come to rest.
  for (let round = 0; round < ROUNDS; round += 1) {
    const box = boundsOf(see(board, kinds, { text }));
    const next = box && textAt(fitted(box, size, { margin: MARGIN, most: MOST_SCALE }).scale, least);
    if (!next || (next.value === text.value && next.minor === text.minor)) break;
    text = next;
  }
  const scene = see(board, kinds, { text });
  const box = boundsOf(scene);
  const around = box && { x: box.x - MARGIN, y: box.y - MARGIN, width: box.width + 2 * MARGIN, height: box.height + 2 * MARGIN };
  return svg(scene, { palette, prefix, title, ...(around && { box: around }) });
}

/** How wide a picture is against its height. */
export function shapeOf(picture: Picture, kinds: Kinds): number {
  const board = pictureBoard(picture, kinds);
  const box = board && boundsOf(see(board, kinds, { text: textAt(1, PANEL_TEXT) }));
  return box ? (box.width + 2 * MARGIN) / (box.height + 2 * MARGIN) : 1;
}

interface FigureProps { readonly kinds: Kinds; readonly least: Least; readonly picture: Picture; readonly title: string; readonly shape: number }

/** A picture as wide as there is room, and of its own shape where the style sheet lets it. `title` is what it is called for those who do not see it. */
export function Figure({ kinds, least, picture, title, shape }: FigureProps) {
  const prefix = useId();
  const frame = useRef<HTMLElement>(null);
  const size = useSignal<Size | undefined>(undefined);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const sized = new ResizeObserver(() => {
      size.value = { width: element.clientWidth, height: element.clientHeight };
    });
    sized.observe(element);
    return () => sized.disconnect();
  }, []);
  const tree = size.value && drawing(picture, { kinds, least, size: size.value, palette: theme.value, prefix, title });
  return <figure class="exercise-picture" style={{ '--shape': shape }} ref={frame}>{tree && elements(tree)}</figure>;
}
