import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { openPupil } from '../kept-pupil.ts';
import { openingPractice } from '../memory/open.ts';
import type { Turns } from '../turns.ts';
import { isNewer } from '../version.ts';
import type { KeptPupil } from './kept.ts';

/** How the name of a pupil's file ends. */
export const PUPIL_ENDING = '.pupil.json';
/** The version of the file that is written now. */
const VERSION = 1;
/** The longest text that is read as a pupil, in characters: four times what a pupil with all the answers that are kept one by one takes. */
export const LONGEST_PUPIL = 30_000_000;
const MOST_RESULTS = 5_000;

const FOREIGN = 'This file is not a pupil. Partwhole opens the pupils that it saved itself.';
const NEWER = 'This pupil was saved by a newer Partwhole. Update the extension, then open the file again.';
const DAMAGED = 'This file is damaged: it is cut off, or something in it was changed. Try another copy of it; nothing that is kept here was changed.';

/** The text of a pupil's file, on one line. `readingPupilFile` gives the pupil again, and a newer Partwhole one whom it kept. What was made of the answers is not in it: it follows from them. */
export function pupilText({ pupil, practice: { snapshots, log }, results }: Omit<KeptPupil, 'pupil'> & { readonly pupil: unknown }): string {
  return JSON.stringify({ partwhole: 'pupil', version: VERSION, pupil, snapshots, log, results });
}

/** The pupil in the text of a file. Refuses what is too long, is cut off or no JSON, and all that `openingPupilFile` refuses. */
export function* readingPupilFile(text: string): Turns<KeptPupil | Refusal> {
  if (text.length > LONGEST_PUPIL) return { refused: 'This file is bigger than all that is kept of a pupil can be, so it was not opened.' };
  const start = text.replace(/^\uFEFF/u, '').trimStart();
  let unknown: unknown;
  try {
    unknown = JSON.parse(start);
  } catch {
    return { refused: /^\{\s*"partwhole"/u.test(start) ? DAMAGED : FOREIGN };
  }
  return yield* openingPupilFile(unknown);
}

/** The one door for a pupil that comes from a file. Takes anything. Refuses what is another program's, something else of ours, newer, or damaged. Never throws. */
export function* openingPupilFile(unknown: unknown): Turns<KeptPupil | Refusal> {
  if (typeof unknown !== 'object' || unknown === null || !('partwhole' in unknown)) return { refused: FOREIGN };
  if (unknown.partwhole !== 'pupil') return { refused: 'There is no pupil in this: it says that it is something else that Partwhole saved.' };
  if (isNewer(unknown, VERSION)) return { refused: NEWER };
  if (!('version' in unknown) || unknown.version !== VERSION || !('pupil' in unknown)) return { refused: DAMAGED };
  const pupil = openPupil(unknown.pupil);
  if (isRefusal(pupil)) return { refused: pupil.isNewer ? NEWER : DAMAGED };
  const results = 'results' in unknown ? unknown.results : undefined;
  if (!Array.isArray(results) || results.length > MOST_RESULTS) return { refused: DAMAGED };
  const practice = yield* openingPractice(unknown);
  return isRefusal(practice) ? practice : { pupil, practice, results };
}
