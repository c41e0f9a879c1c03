import type { Answer } from '../fluency/answer.ts';
import { type Practised, practisedBy } from '../fluency/class.ts';
import type { Deck } from '../fluency/fact.ts';
import { onDate } from '../fluency/memory/clock.ts';
import { ENGINE, type Memory, step } from '../fluency/memory/memory.ts';
import { replay } from '../fluency/memory/practice.ts';
import type { Pupil } from '../fluency/pupil.ts';
import { type Placed, placedIn } from '../fluency/seen/cards.ts';
import { isRefusal, type Refusal } from '../maths/refusal.ts';
import type { Keep, PracticeDesk } from './practice-desk.ts';
import { wallNow } from './practice-wall.ts';

/** A pupil as the teacher sees them: what is remembered, as it stands today, what they practise, and their last few hundred answers. */
export interface SeenPupil { readonly pupil: Pupil; readonly memory: Memory; readonly practised: Practised; readonly recent: readonly Answer[] }

/** The pupils of this device, all decks that any of them practises, and where each card of these stands. */
export interface SeenClass {
  readonly today: string;
  readonly pupils: readonly SeenPupil[];
  readonly decks: readonly Deck[];
  readonly cards: ReadonlyMap<string, Placed>;
  /** What could not be read, a sentence each. */
  readonly faults: readonly string[];
}

/** Enough for what went wrong today and lately; more would take long to read with sixty pupils. */
const RECENT = 400;

/** What is remembered of a pupil, as it stands on a day. */
export async function memoryOn(keep: Keep, id: string, day: string): Promise<Memory | Refusal> {
  const opened = await keep.open(id);
  if (isRefusal(opened)) return opened;
  const memory = opened.memory?.engine === ENGINE ? step(opened.memory, opened.since) : await replayed(keep, id);
  return isRefusal(memory) ? memory : { ...memory, clock: onDate(memory.clock, day) };
}

/** What is made of all answers where another version of the engine remembered them last: it is kept, so that this is waited for once. */
async function replayed(keep: Keep, id: string): Promise<Memory | Refusal> {
  const all = await keep.all(id);
  if (isRefusal(all)) return all;
  const memory = replay(all.snapshots ?? {}, all.log);
  if (all.count > 0) await keep.remember(id, memory, all.count);
  return memory;
}

async function seenPupil({ keep, set }: PracticeDesk, pupil: Pupil, today: string): Promise<SeenPupil | Refusal> {
  const [memory, recent, practised] = await Promise.all([memoryOn(keep, pupil.id, today), keep.latest(pupil.id, RECENT), practisedBy(pupil, set.peek())]);
  if (isRefusal(memory)) return { refused: `${pupil.alias}: ${memory.refused}` };
  return isRefusal(recent) ? { refused: `${pupil.alias}: ${recent.refused}` } : { pupil, memory, recent, practised };
}

/** Reads the class from the disk. */
export async function seeClass(desk: PracticeDesk): Promise<SeenClass> {
  await desk.refresh();
  const today = wallNow().day;
  const all = await Promise.all(desk.pupils.peek().map((pupil) => seenPupil(desk, pupil, today)));
  const pupils = all.filter((one): one is SeenPupil => !isRefusal(one));
  const decks = [...new Map(pupils.flatMap(({ practised }) => practised.decks).map((deck) => [deck.id, deck])).values()];
  const faults = [...all.filter(isRefusal).map(({ refused }) => refused), ...pupils.flatMap(({ practised }) => practised.faults)];
  return { today, pupils, decks, cards: placedIn(decks), faults: [...new Set(faults)] };
}
