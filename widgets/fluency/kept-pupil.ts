import * as v from 'valibot';
import type { Refusal } from '../maths/refusal.ts';
import { keptArrangements } from './check/kept-arrangements.ts';
import { FACES, type Pupil } from './pupil.ts';
import { isNewer } from './version.ts';

/** The version of what is kept of a pupil. What is kept without one is of the first. */
const VERSION = 1;
const LONGEST_SAID = 60;

const schema = v.looseObject({
  version: v.optional(v.literal(VERSION)),
  id: v.pipe(v.string(), v.nonEmpty()), alias: v.string(), face: v.picklist(FACES), shade: v.picklist([1, 2, 3, 4, 5, 6]),
  year: v.picklist([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), minutes: v.picklist([2, 5, 10]), widening: v.pipe(v.number(), v.minValue(1), v.maxValue(3)),
  decks: v.array(v.string()), access: v.optional(keptArrangements),
});

/** A pupil who is kept and cannot be read here: as they are kept, and why. */
export interface UnreadPupil extends Refusal { readonly kept: unknown; readonly alias: string; readonly isNewer: boolean }

const isPupil = (kept: unknown): kept is Pupil => v.is(schema, kept);

/** The one door for a pupil who was kept. Checks and never transforms. Refuses what is damaged or newer, for the keeper to leave as it is. Never throws. */
export function openPupil(kept: unknown): Pupil | UnreadPupil {
  if (isPupil(kept)) return kept;
  const named = typeof kept === 'object' && kept !== null && 'alias' in kept ? String(kept.alias).slice(0, LONGEST_SAID) : '';
  const unread = { kept, alias: named.trim() === '' ? 'a pupil without an alias' : named, isNewer: isNewer(kept, VERSION) };
  return { ...unread, refused: unreadSaid([unread]).join(' ') };
}

const list = new Intl.ListFormat('en-GB');

/** Who cannot be read here and why, in a sentence for those of a newer Partwhole and one for those who are damaged. */
export function unreadSaid(unread: readonly Pick<UnreadPupil, 'alias' | 'isNewer'>[]): readonly string[] {
  const aliases = (newer: boolean): string => list.format(unread.filter((one) => one.isNewer === newer).map(({ alias }) => alias));
  return [
    ...(unread.some((one) => one.isNewer) ? [`Set up with a newer Partwhole, so not shown here: ${aliases(true)}. All that is kept of them stays as it is. Update the extension to see them.`] : []),
    ...(unread.some((one) => !one.isNewer) ? [`Damaged, so not shown here: ${aliases(false)}. All that is kept of them stays as it is. Their file or a backup brings them back beside it.`] : []),
  ];
}

/** Pupils as they are shown: by alias, always in the same order. */
export function byAlias(pupils: readonly Pupil[]): readonly Pupil[] {
  return pupils.toSorted((one, other) => one.alias.localeCompare(other.alias, 'en-GB', { numeric: true }) || (one.id < other.id ? -1 : 1));
}
