import { isUnknown } from '../board/card.ts';
import type { Point } from '../board/document.ts';
import type { Mark, Role } from '../board/marks.ts';
import { speak } from '../board/said.ts';
import type { Scene, Seen } from '../board/scene.ts';
import type { Problem } from './lesson.ts';

type Link = Problem['links'][number];
/** What a phrase made: the link, the colour of that part on the board (`unknown`: it is asked for; `line`: it has none), and what it is called. */
export interface Made { readonly link: Link; readonly role: Role; readonly name: string }
/** Words of a problem as they stand; with `made`, a phrase. */
export interface Words { readonly text: string; readonly made?: Made }

/**
 * The words of a problem, cut where its phrases begin and end; together they are its text. Links that overlap one before, lie outside the text, or
 * name what is not on the board any more, or is covered there, make no phrase.
 */
export function phrasesOf({ text, links }: Problem, scene: Scene): readonly Words[] {
  const words: Words[] = [];
  let at = 0;
  for (const link of [...links].sort((a, b) => a.start - b.start)) {
    const { start, end, tile } = link;
    const seen = scene.seen.get(tile);
    const made = seen && madeBy(link, seen);
    if (!made || start < at || end <= start || end > text.length) continue;
    if (start > at) words.push({ text: text.slice(at, start) });
    words.push({ text: text.slice(start, end), made });
    at = end;
  }
  return at < text.length ? [...words, { text: text.slice(at) }] : words;
}

function madeBy(link: Link, { marks, parts, untold, covered }: Seen): Made | undefined {
  if (covered) return undefined;
  if (link.part === undefined) return { link, role: 'line', name: 'all of the picture' };
  const part = parts.find(({ id }) => id === link.part);
  if (!part) return undefined;
  const role = fillAt(marks, part.at) ?? (part.token && isUnknown(part.token.value) ? 'unknown' : 'line');
  return { link, role, name: speak(part.name, untold.values, untold.typed) || 'a covered part' };
}

/** The colour that is seen at a point of a drawing, of those that tell parts apart. */
function fillAt(marks: readonly Mark[], { x, y }: Point): Role | undefined {
  return marks.findLast((mark) => {
    if (!mark.fill?.startsWith('part-') || !('width' in mark || 'box' in mark)) return false;
    const { x: left, y: top, width, height } = 'box' in mark ? mark.box : mark;
    return left <= x && x <= left + width && top <= y && y <= top + height;
  })?.fill;
}
