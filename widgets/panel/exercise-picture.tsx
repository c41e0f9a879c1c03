import { useSignal } from '@preact/signals';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { fitted, type Least, PANEL_TEXT, type Size, textAt } from '../board/camera.ts';
import type { Json } from '../board/document.ts';
import { boundsOf } from '../board/hit.ts';
import type { Kinds } from '../board/manipulative.ts';
import type { Palette } from '../board/marks.ts';
import { see } from '../board/scene.ts';
import { svg } from '../board/svg.ts';
import { elements } from '../look/tree.tsx';
import type { Expression } from '../maths/expression.ts';
import type { Tree } from '../maths/tree.ts';
import { keyOf } from '../variation/change.ts';
import { type Picture, pictureBoard } from '../board/pictured.ts';
import type { AnyFamily } from '../variation/family.ts';
import type { Stop } from '../variation/walk.ts';
import { textOf } from '../variation/written.ts';
import type { Page } from './page.ts';
import { theme } from './theme.tsx';

interface Drawing { readonly kinds: Kinds; readonly least: Least; readonly size: Size; readonly palette: Palette; readonly prefix: string; readonly title: string }

const MARGIN = 10;
const MOST_SCALE = 4;
const ROUNDS = 8;
/** A picture this much higher, against its width, stands better beside words than under them: sooner where the words have many lines. */
const TALL = { most: 1.25, half: 0.75, 'a strip': 0.6 };

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

function hasUnknown(expression: Expression): boolean {
  return 'unknown' in expression || ('op' in expression && expression.of.some(hasUnknown));
}

/**
 * Whether two items of a set are asked in the same words, so that a question cannot be told without its picture. Never where a number is asked for: its
 * picture would tell it.
 */
export function isAskedByPicture(family: AnyFamily, stops: readonly Stop[]): boolean {
  const words = new Map<string, string>();
  if (stops.some(({ item }) => family.ask(item).some((piece) => typeof piece === 'object' && 'value' in piece && hasUnknown(piece.value)))) return false;
  return family.picture !== undefined && stops.some(({ item }) => {
    const [ask, key] = [textOf(family.ask(item)), keyOf(family, item)];
    const other = words.get(ask);
    words.set(ask, key);
    return other !== undefined && other !== key;
  });
}

interface Pictured {
  readonly page: Page; readonly family: AnyFamily;
  /** `answered`: the answer is known, so nothing of its picture lies under a card any more. */
  readonly items: readonly { readonly item: Json; readonly title: string; readonly answered: boolean }[];
  /** How much of a page that is not scrolled the words leave them. In a strip only wide ones are shown. */
  readonly room?: 'most' | 'half' | 'a strip';
}

/** The pictures of items, in their order, each as wide as there is room. Nothing where the family has none for one of them. */
export function Pictures({ page, family, items, room = 'half' }: Pictured) {
  const pictures = items.flatMap(({ item, title, answered }) => {
    const picture = family.picture?.(item);
    return picture ? [{ picture: answered && 'veils' in picture ? { type: picture.type, props: picture.props } : picture, title }] : [];
  });
  return <PictureRow page={page} pictures={pictures.length < items.length ? [] : pictures} room={room} />;
}

interface RowProps { readonly page: Page; readonly pictures: readonly { readonly picture: Picture; readonly title: string }[]; readonly room: NonNullable<Pictured['room']> }

/** Pictures beside each other, each as wide as there is room. */
export function PictureRow({ page, pictures, room }: RowProps) {
  const types = [...new Set(pictures.map(({ picture }) => picture.type))];
  useEffect(() => void page.load(types), [types.join(' ')]);
  if (pictures.length === 0) return null;
  const shapes = pictures.map(({ picture }) => shapeOf(picture, page.kinds.value));
  const tall = shapes.some((shape) => 1 / shape > TALL[room]);
  if (tall && room === 'a strip') return null;
  return <div class={tall ? 'exercise-pictures exercise-tall' : 'exercise-pictures'}>{pictures.map(({ picture, title }, at) => <Figure key={at} page={page} picture={picture} title={title} shape={shapes[at] ?? 1} />)}</div>;
}

/** How wide a picture is against its height. */
function shapeOf(picture: Picture, kinds: Kinds): number {
  const board = pictureBoard(picture, kinds);
  const box = board && boundsOf(see(board, kinds, { text: textAt(1, PANEL_TEXT) }));
  return box ? (box.width + 2 * MARGIN) / (box.height + 2 * MARGIN) : 1;
}

function Figure({ page, picture, title, shape }: { readonly page: Page; readonly picture: Picture; readonly title: string; readonly shape: number }) {
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
  const tree = size.value && drawing(picture, { kinds: page.kinds.value, least: page.host.least, size: size.value, palette: theme.value, prefix, title });
  return <figure class="exercise-picture" style={{ '--shape': shape }} ref={frame}>{tree && elements(tree)}</figure>;
}
