import type { Answer } from '../../fluency/answer.ts';
import { type Practised, practisedBy } from '../../fluency/class.ts';
import type { Deck } from '../../fluency/fact.ts';
import { clockNote, daysBetween, earlierNote, onDate } from '../../fluency/memory/clock.ts';
import type { Memory } from '../../fluency/memory/memory.ts';
import type { Pupil } from '../../fluency/pupil.ts';
import { type Placed, placedIn } from '../../fluency/seen/cards.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import type { PracticeDesk } from '../practice/desk.ts';
import { rememberedOf } from '../practice/remembered.ts';
import { wallNow } from '../practice/wall.ts';

/** A pupil as the teacher sees them: what is remembered, as it stands today, what they practise, their last few hundred answers, and what must be known of the device's clock. */
export interface SeenPupil { readonly pupil: Pupil; readonly memory: Memory; readonly clock: string | undefined; readonly practised: Practised; readonly recent: readonly Answer[] }

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
const RECENT = 300;

async function seenPupil({ keep, set }: PracticeDesk, pupil: Pupil, today: string): Promise<SeenPupil | Refusal> {
  const [memory, recent, practised] = await Promise.all([rememberedOf(keep, pupil.id), keep.latest(pupil.id, RECENT), practisedBy(pupil, set.peek())]);
  if (isRefusal(memory)) return { refused: `${pupil.alias}: ${memory.refused}` };
  if (isRefusal(recent)) return { refused: `${pupil.alias}: ${recent.refused}` };
  return { pupil, memory: { ...memory, clock: onDate(memory.clock, today) }, clock: clockSaid(memory.clock, today), recent, practised };
}

/** A jump of the clock that is long past says nothing any more. */
function clockSaid(clock: Memory['clock'], today: string): string | undefined {
  return earlierNote(clock.date, today) ?? (clock.jumped && daysBetween(clock.jumped.to, today) < 7 ? clockNote(clock) : undefined);
}

/** Reads the class from the disk. */
export async function seeClass(desk: PracticeDesk): Promise<SeenClass> {
  await desk.refresh();
  const today = wallNow().day;
  const all = await Promise.all(desk.pupils.peek().map((pupil) => seenPupil(desk, pupil, today)));
  const pupils = all.filter((one): one is SeenPupil => !isRefusal(one));
  const decks = [...new Map(pupils.flatMap(({ practised }) => practised.decks).map((deck) => [deck.id, deck])).values()];
  const faults = [...all.filter(isRefusal).map(({ refused }) => refused), ...pupils.flatMap(({ practised, clock }) => [...practised.faults, ...clock === undefined ? [] : [clock]])];
  return { today, pupils, decks, cards: placedIn(decks), faults: [...new Set(faults)] };
}
