import type { KeptPupil } from '../../fluency/keeping/kept.ts';
import { freeAlias, joining, resultsGained } from '../../fluency/keeping/join.ts';
import { MOST_PUPILS, type Pupil } from '../../fluency/pupil.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { inTurns } from '../in-turns.ts';
import type { PracticeDesk } from '../practice/desk.ts';

/** Everything that is kept of a pupil, from the disk; `count`: how many answers there ever were. */
export async function keptOf<Of extends { readonly id: string }>({ keep }: PracticeDesk, pupil: Of): Promise<Omit<KeptPupil, 'pupil'> & { readonly pupil: Of; readonly count: number } | Refusal> {
  const [all, results] = await Promise.all([keep.all(pupil.id), keep.results(pupil.id)]);
  if (isRefusal(all)) return all;
  if (isRefusal(results)) return results;
  const { snapshots = {}, log, count } = all;
  return { pupil, practice: { snapshots, log }, results, count };
}

/** What came of taking a pupil in, in a sentence. */
export interface Taken { readonly said: string }

/** Takes a pupil of a file in: into the one of that id where they are here, or as a new one. Nothing that is kept is lost; refused, nothing was changed. */
export async function takeIn(desk: PracticeDesk, file: KeptPupil, as: 'themselves' | 'new' = 'themselves'): Promise<Taken | Refusal> {
  const here = desk.pupils.peek().find(({ id }) => id === file.pupil.id);
  const isDamagedHere = desk.unread.peek().pupils.some(({ kept, isNewer }) => !isNewer && hasId(kept) && kept.id === file.pupil.id);
  return here && as === 'themselves' ? mergedInto(desk, here, file) : asNew(desk, file, here !== undefined || isDamagedHere);
}

/** Whether what is kept says whose answers it goes with. */
export function hasId(kept: unknown): kept is { readonly id: string } {
  return typeof kept === 'object' && kept !== null && 'id' in kept && typeof kept.id === 'string';
}

async function asNew(desk: PracticeDesk, file: KeptPupil, isCopy: boolean): Promise<Taken | Refusal> {
  const others = [...desk.pupils.peek(), ...desk.unread.peek().pupils].map(({ alias }) => alias);
  if (others.length >= MOST_PUPILS) return { refused: `There are ${MOST_PUPILS} pupils on this device, and no more fit: ${file.pupil.alias} was not taken in. Delete one who does not practise here any more.` };
  const pupil: Pupil = { ...file.pupil, alias: freeAlias(file.pupil.alias, others), ...(isCopy && { id: crypto.randomUUID() }) };
  const refused = await desk.put(pupil);
  const gained = refused ?? await joinedTo(desk, pupil, file);
  // Somebody with an alias and no answers would stand for answers that were not taken in.
  if (!refused && isRefusal(gained)) await desk.remove(pupil.id);
  return isRefusal(gained) ? gained : { said: `${pupil.alias} is on this device now, with ${counted(gained)}.` };
}

async function mergedInto(desk: PracticeDesk, here: Pupil, file: KeptPupil): Promise<Taken | Refusal> {
  const gained = await joinedTo(desk, here, file);
  return isRefusal(gained) ? { refused: `${here.alias}: ${gained.refused}` } : { said: `${here.alias} was on this device already: ${counted(gained)} came with the file, and what was here stays.` };
}

/** Joins what a file has to what is on the disk, while nobody practises as this pupil; gives how many answers came. */
async function joinedTo(desk: PracticeDesk, pupil: Pupil, file: KeptPupil): Promise<number | Refusal> {
  const seat = await desk.seat(pupil, 'claim', () => {});
  if (seat === 'elsewhere') return { refused: 'Another page has this pupil. Close that page, then open the file again.' };
  if (isRefusal(seat)) return seat;
  const now = await keptOf(desk, pupil);
  const joined = isRefusal(now) ? now : await inTurns(joining(now.practice, file.practice));
  const refused = isRefusal(now) ? now : isRefusal(joined) ? joined : await desk.keep.replace(pupil.id, now.count, { ...joined.practice, next: joined.next });
  for (const result of isRefusal(now) || refused ? [] : resultsGained(now.results, file.results)) await desk.keep.addResult(pupil.id, result);
  await seat.leave();
  return refused ?? (isRefusal(joined) ? joined : joined.gained);
}

const counted = (answers: number): string => (answers === 1 ? '1 answer' : `${answers} answers`);
