import type { Class } from '../../fluency/class.ts';
import { type BackupHead, readBackupHead } from '../../fluency/keeping/backup.ts';
import { classFrom, classSaid, isSetAlready, isUnset } from '../../fluency/keeping/class-file.ts';
import type { KeptPupil } from '../../fluency/keeping/kept.ts';
import { LONGEST_PUPIL, readingPupilFile } from '../../fluency/keeping/pupil-file.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { type Picked, textOf } from '../../shelf/files.ts';
import { unpackLines } from '../../shelf/packed-lines.ts';
import type { PracticeDesk } from '../practice/desk.ts';
import { inTurns } from '../in-turns.ts';
import { takeIn } from './take.ts';

/** What came of a file, a sentence each, and what the teacher is still to decide: a pupil whose answers cannot be merged, and settings that are others here. */
export interface Restored { readonly told: readonly string[]; readonly asNew?: KeptPupil; readonly set?: Class }

/** Takes in what a file has: a pupil, or all of a backup. `progress`: how far it is, in a sentence. */
export async function restore(desk: PracticeDesk, picked: Picked, progress: (sentence: string) => void): Promise<Restored> {
  if (isPacked(picked)) return backup(desk, picked, progress);
  progress('Reading the file…');
  const text = textOf(picked);
  const file = text === undefined ? { refused: `“${picked.name}” is not a pupil or a backup. Partwhole opens the files that it saved itself.` } : await inTurns(readingPupilFile(text));
  if (isRefusal(file)) return { told: [file.refused] };
  const done = await takeIn(desk, file);
  const isHere = desk.pupils.peek().some(({ id }) => id === file.pupil.id);
  return { told: [isRefusal(done) ? done.refused : done.said], ...(isRefusal(done) && isHere && { asNew: file }) };
}

const isPacked = ({ bytes: [first, second] }: Picked): boolean => first === 0x1f && second === 0x8b;

async function backup(desk: PracticeDesk, { bytes }: Picked, progress: (sentence: string) => void): Promise<Restored> {
  const told: string[] = [];
  let [head, found]: [BackupHead | undefined, number] = [undefined, 0];
  for await (const line of unpackLines(bytes, LONGEST_PUPIL)) {
    if (isRefusal(line)) return settings(desk, head?.set, [...told, line.refused]);
    if (head === undefined) {
      const read = readBackupHead(line);
      if (isRefusal(read)) return { told: [read.refused] };
      head = read;
      continue;
    }
    found += 1;
    progress(`Reading pupil ${found} of ${head.pupils}…`);
    const file = await inTurns(readingPupilFile(line));
    const done = isRefusal(file) ? file : await takeIn(desk, file);
    told.push(isRefusal(done) ? `Pupil ${found} of the file: ${done.refused}` : done.said);
  }
  if (head === undefined) return { told: ['There is nothing in this file.'] };
  return settings(desk, head.set, found === head.pupils ? told : [...told, `The file says that it has ${head.pupils} pupils, and ${found} were in it. Try another copy of it.`]);
}

/** What a backup has set for the class: taken where nothing is set here; where something else is, the teacher decides. */
async function settings(desk: PracticeDesk, set: BackupHead['set'], told: readonly string[]): Promise<Restored> {
  if (set === undefined) return { told };
  if (isRefusal(set)) return { told: [...told, set.refused] };
  const here = desk.set.peek();
  if (isUnset(set) || isSetAlready(set, here)) return { told };
  if (!isUnset(here)) return { told, set };
  const refused = await desk.setClass((now) => classFrom(set, now));
  return { told: [...told, refused?.refused ?? `Set for the class now, as it was in the file: ${classSaid(set)}.`] };
}
