import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { type Class, openClass } from '../class.ts';
import { isNewer } from '../version.ts';

/** How the name of a backup's file ends: lines of text, packed. */
export const BACKUP_ENDING = '.partwhole-pupils.gz';
const VERSION = 1;
/** The longest first line that is read, in characters: twice what thirty decks of one's own of full length take. */
const LONGEST_HEAD = 1_500_000;
const FOREIGN = 'This file is not a backup of pupils. Partwhole opens the backups that it saved itself.';

/** What the first line of a backup says: how many pupils follow, and what is set for the class. `set` is left out of backups that have none; it is a refusal where it cannot be read, which keeps no pupil from coming back. */
export interface BackupHead { readonly pupils: number; readonly set?: Class | Refusal }

/** The first line of a backup; each line after it is a pupil's file. `set`: what is set for the class as it is kept, so that what a newer Partwhole set is in it too. The PIN and the device's own name are no part of it. */
export function backupHead(pupils: number, set: unknown): string {
  return JSON.stringify({ partwhole: 'pupils', version: VERSION, pupils, class: set });
}

/** What the first line of a backup says. Refuses what is no backup, damaged or newer. Never throws. */
export function readBackupHead(line: string): BackupHead | Refusal {
  if (line.length > LONGEST_HEAD) return { refused: 'The first line of this file is longer than that of a backup can be, so it was not opened.' };
  let unknown: unknown;
  try {
    unknown = JSON.parse(line);
  } catch {
    return { refused: FOREIGN };
  }
  if (typeof unknown !== 'object' || unknown === null || !('partwhole' in unknown) || unknown.partwhole !== 'pupils') return { refused: FOREIGN };
  if (isNewer(unknown, VERSION)) return { refused: 'This backup was saved by a newer Partwhole. Update the extension, then open the file again.' };
  const pupils = 'pupils' in unknown ? unknown.pupils : undefined;
  if (!('version' in unknown) || unknown.version !== VERSION || typeof pupils !== 'number' || !Number.isInteger(pupils) || pupils < 0) return { refused: 'This backup is damaged in its first line. Try another copy of it; nothing that is kept here was changed.' };
  if (!('class' in unknown)) return { pupils };
  const set = openClass(unknown.class);
  return { pupils, set: isRefusal(set) ? { refused: `The settings of the class did not come back: ${set.isNewer ? 'they were set with a newer Partwhole. Update the extension, then open the file again.' : 'they are damaged in this file. Try another copy of it.'}` } : set };
}
