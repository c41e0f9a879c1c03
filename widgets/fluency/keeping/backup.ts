import type { Refusal } from '../../maths/refusal.ts';

/** How the name of a backup's file ends: lines of text, packed. */
export const BACKUP_ENDING = '.partwhole-pupils.gz';
const VERSION = 1;

/** The first line of a backup; each line after it is a pupil's file. */
export function backupHead(pupils: number): string {
  return JSON.stringify({ partwhole: 'pupils', version: VERSION, pupils });
}

/** How many pupils a backup says that it has, from its first line. Refuses what is no backup, damaged or newer. */
export function readBackupHead(line: string): number | Refusal {
  let unknown: unknown;
  try {
    unknown = JSON.parse(line);
  } catch {
    return { refused: 'This file is not a backup of pupils. Partwhole opens the backups that it saved itself.' };
  }
  if (typeof unknown !== 'object' || unknown === null || !('partwhole' in unknown) || unknown.partwhole !== 'pupils') return { refused: 'This file is not a backup of pupils. Partwhole opens the backups that it saved itself.' };
  const version = 'version' in unknown ? unknown.version : undefined;
  if (typeof version === 'number' && Number.isInteger(version) && version > VERSION) return { refused: 'This backup was saved by a newer Partwhole. Update the extension, then open the file again.' };
  const pupils = 'pupils' in unknown ? unknown.pupils : undefined;
  const isSound = version === VERSION && typeof pupils === 'number' && Number.isInteger(pupils) && pupils >= 0;
  return isSound ? pupils : { refused: 'This backup is damaged in its first line. Try another copy of it; nothing that is kept here was changed.' };
}
