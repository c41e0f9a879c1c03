import { spaceOf } from '../../board/card.ts';
import type { Box, PartId, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { Mark, Role, TextSize } from '../../board/marks.ts';
import type { Said, Token } from '../../board/said.ts';
import { widthOf } from '../../board/text.ts';

/** Something written, and the room it takes above and below the middle line of its digits. */
export interface Text {
  readonly width: number; readonly above: number; readonly below: number;
  readonly size: TextSize; readonly content: { readonly token: Token } | { readonly text: string; readonly typed?: true; readonly bold?: true };
  readonly part?: PartId;
  /** The parts it would give away by standing there at all. */
  readonly about?: readonly PartId[];
}
/** Where it is written: `at.x` is its middle. */
export interface Written extends Text { readonly at: Point }

/** Room above and below the middle line that words need, as a share of their size. */
const LETTERS = 0.75;

export function valueText(token: Token, size: TextSize, around: Around): Text {
  return { ...spaceOf(token, size, around), size, content: { token } };
}

/** Words: `typed` when a person typed them, so that they may hold digits. */
export function wordText(text: string, size: TextSize, around: Around, more: { readonly typed?: true; readonly bold?: true; readonly part?: PartId } = {}): Text {
  const height = around.text[size];
  const { part, ...content } = more;
  const space = { width: widthOf(text, height, more.bold ?? false), above: LETTERS * height, below: LETTERS * height };
  return { ...space, size, content: { text, ...content }, ...(part !== undefined && { part }) };
}

export function boxOf({ at, width, above, below }: Written): Box {
  return { x: at.x - width / 2, y: at.y - above, width, height: above + below };
}

/** The mark of something written. */
export function markOf({ at, size, content, part, about }: Written, more: { readonly edge?: Role; readonly about?: readonly PartId[] } = {}): Mark {
  const common = { at, size, anchor: 'middle' as const, ...(part !== undefined && { part }), ...(about && { about }), ...more };
  return 'token' in content ? { mark: 'value', token: content.token, ...common } : { mark: 'text', ...content, ...common };
}

/** A typed text in lines no wider than `most`, broken between words. */
export function lines(text: string, most: number, height: number): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((all, word) => {
    const last = all.at(-1);
    return last !== undefined && widthOf(`${last} ${word}`, height) <= most ? [...all.slice(0, -1), `${last} ${word}`] : [...all, word];
  }, []);
}

type Word = Text & { readonly spaced: boolean };

function words(said: Said, size: TextSize, around: Around): readonly Word[] {
  return said.flatMap((piece): readonly Word[] => {
    if (typeof piece === 'object' && 'said' in piece) return words(piece.said, size, around);
    if (typeof piece === 'object' && 'value' in piece) return [{ ...valueText(piece, size, around), spaced: false }];
    const [text, typed] = typeof piece === 'string' ? [piece, {}] : [piece.typed, { typed: true as const }];
    return [...text.matchAll(/(\s*)([^\s]+)/g)].map(([, space = '', word = '']) => ({ ...wordText(word, size, around, typed), spaced: space !== '' }))
      .concat(/\s$/.test(text) ? [{ ...wordText('', size, around), spaced: false }] : []);
  });
}

/** A sentence written from a left edge at `from`, in lines no wider than `most`; the first line's top is at `from.y`. */
export function flow(said: Said, { from, most, size, around }: { readonly from: Point; readonly most: number; readonly size: TextSize; readonly around: Around }): readonly Written[] {
  const space = 0.28 * around.text[size];
  const pitch = 1.5 * around.text[size];
  let x = from.x;
  let y = from.y + pitch / 2;
  let gap = false;
  const written: Written[] = [];
  for (const { spaced, ...word } of words(said, size, around)) {
    const lead = (spaced || gap) && x > from.x ? space : 0;
    gap = word.width === 0;
    if (gap) continue;
    if (x > from.x && x + lead + word.width > from.x + most) {
      x = from.x;
      y += Math.max(pitch, word.above + word.below);
    } else x += lead;
    written.push({ ...word, at: { x: x + word.width / 2, y } });
    x += word.width;
  }
  return written;
}
