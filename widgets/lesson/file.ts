import { isRefusal } from '../maths/refusal.ts';
import type { Refusal } from '../maths/refusal.ts';
import { FORMAT } from './lesson.ts';
import type { Cut, Lesson } from './lesson.ts';
import { isRecord } from './schema.ts';

/** How the name of a saved lesson ends. */
export const ENDING = '.partwhole.json';
/** The longest text of a file that is read, in characters; a file is measured before it is read. */
export const LONGEST_FILE = 50 * 1024 * 1024;

/** The text of a lesson's file. `readFile` and then `open` give the lesson again. */
export function lessonText(lesson: Lesson): string {
  return JSON.stringify({ partwhole: 'lesson', ...lesson }, undefined, 1);
}

/** The text of one step, as it travels in a picture or a code. `readFile` and then `openCut` give it again. */
export function cutText({ step, tiles, pictures }: Cut): string {
  return JSON.stringify({ partwhole: 'step', format: FORMAT, step, tiles, ...(Object.keys(pictures).length > 0 && { pictures }) });
}

/** A name for a lesson's file, from its title: letters and digits of any script, and spaces. */
export function fileName(title: string, ending: string): string {
  const plain = title.normalize('NFC').replace(/[^\p{L}\p{M}\p{N} .,()_-]/gu, ' ').replace(/\s+/gu, ' ').replace(/^[ .]+|[ .]+$/gu, '');
  return `${Array.from(plain).slice(0, 80).join('').trim() || 'Lesson'}${ending}`;
}

/**
 * What a text says it is: a lesson (for `open`), a step (for `openCut`) or tiles (for pasting); `data` is not yet checked. Refuses what is not
 * JSON, is cut off, is another program's or is too long.
 */
export function readFile(text: string): { readonly what: 'lesson' | 'step' | 'tiles'; readonly data: Readonly<Record<string, unknown>> } | Refusal {
  const data = parsed(text);
  if (isRefusal(data)) return data;
  const { partwhole: what } = data;
  if (what === 'lesson' || what === 'step' || what === 'tiles') return { what, data };
  if (what === undefined) return { refused: 'This file is from another program. Partwhole opens the files that it saved itself.' };
  return { refused: 'This file was saved by a newer Partwhole. Update the extension, then open it again.' };
}

function parsed(text: string): Readonly<Record<string, unknown>> | Refusal {
  if (text.length > LONGEST_FILE) return { refused: 'This file is bigger than 50 MB, which is more than a lesson can be. It was not opened.' };
  const start = text.replace(/^\uFEFF/, '').trimStart();
  try {
    const data: unknown = JSON.parse(start);
    if (isRecord(data) && !isRefusal(data)) return data;
  } catch {
    if (/^\{\s*"partwhole"/.test(start)) {
      return { refused: 'This file is damaged: it is cut off, or something in it was changed. Try another copy of it.' };
    }
  }
  return { refused: 'This file is not a lesson: Partwhole opens the files that it saved itself, and pictures that it saved.' };
}
