import type { Box } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { Mark } from '../../board/marks.ts';
import { widthOf } from '../../board/text.ts';
import { wrapped } from '../wrap.ts';

/** Text that a person typed, in lines of at most `width` board units. */
export type Note = { readonly text: string; readonly width: number; readonly size: 'label' | 'value' };

/** The longest note, in characters. */
export const MOST_TEXT = 2000;
const MARGIN = 8;
const LINE = 1.4;
const INVITATION = 'Note';

/** The lines as they are drawn; an empty note says what it is. */
export function linesOf({ text, width, size }: Note, around: Pick<Around, 'text'>): readonly string[] {
  return text === '' ? [INVITATION] : wrapped(text, around.text[size], width - 2 * MARGIN);
}

/** As wide as it was made, or as its widest character is; as high as its lines. */
export function box(note: Note, around: Pick<Around, 'text'>): Box {
  const high = around.text[note.size];
  const lines = linesOf(note, around);
  const width = lines.reduce((so, line) => Math.max(so, widthOf(line, high) + 2 * MARGIN), note.width);
  return { x: 0, y: 0, width, height: lines.length * high * LINE + 2 * MARGIN };
}

/** A line of text for each line. */
export function marks(note: Note, around: Around): readonly Mark[] {
  const high = around.text[note.size];
  const typed = note.text === '' ? { edge: 'ink-soft' as const } : { typed: true as const };
  return linesOf(note, around).map((text, at): Mark => (
    { mark: 'text', part: 'text', text, ...typed, at: { x: MARGIN, y: MARGIN + (at + 0.5) * high * LINE }, size: note.size, anchor: 'start' }));
}
