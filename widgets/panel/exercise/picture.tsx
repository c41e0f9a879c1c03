import { useEffect } from 'preact/hooks';
import type { Json } from '../../board/document.ts';
import type { Picture } from '../../board/pictured.ts';
import type { Expression } from '../../maths/expression.ts';
import { keyOf } from '../../variation/change.ts';
import type { AnyFamily } from '../../variation/family.ts';
import type { Stop } from '../../variation/walk.ts';
import { textOf } from '../../variation/written.ts';
import type { Page } from '../page.ts';
import { Figure, shapeOf } from '../picture.tsx';

/** A picture this much higher, against its width, stands better beside words than under them: sooner where the words have many lines. */
const TALL = { most: 1.25, half: 0.75, 'a strip': 0.6 };

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
  return <div class={tall ? 'exercise-pictures exercise-tall' : 'exercise-pictures'}>{pictures.map(({ picture, title }, at) => <Figure key={at} kinds={page.kinds.value} least={page.host.least} picture={picture} title={title} shape={shapes[at] ?? 1} />)}</div>;
}
