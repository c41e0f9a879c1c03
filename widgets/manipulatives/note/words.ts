import type { Said } from '../../board/said.ts';
import type { Note } from './note.ts';

/** What was typed; silent while it is veiled. */
export function describe({ text }: Note): Said {
  return text === '' ? ['empty'] : [{ typed: text.replaceAll('\n', ' '), parts: ['text'] }];
}
