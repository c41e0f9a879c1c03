import { type ReadonlySignal, signal } from '@preact/signals';
import { isRefusal, type Refusal } from '../maths/refusal.ts';
import type { StepId } from '../board/document.ts';
import { headOf, type Lesson } from '../lesson/lesson.ts';
import { open, typesIn } from '../lesson/open.ts';
import type { Event, Outcome, Peer } from '../lesson/outcome.ts';
import { hear, newPeer } from '../lesson/peer.ts';
import { isRecord } from '../lesson/schema.ts';
import type { Hand, HandId, PageId, Place, Wish } from '../lesson/session.ts';
import type { Keep } from '../shelf/keep.ts';
import { type Keeper, newKeeper, type Standing } from '../shelf/keeper.ts';
import { openLine } from '../shelf/lines.ts';
import type { Shelf } from './kinds.ts';

/** This page's end of a lesson that several pages may have open: what is known, what is wished, and how the keeping stands. */
export interface Line {
  readonly page: PageId;
  readonly peer: ReadonlySignal<Peer>;
  readonly standing: ReadonlySignal<Standing>;
  /** Why this page writes nothing any more; undefined while it does. */
  readonly stopped: ReadonlySignal<string | undefined>;
  /** Why the latest wish that was refused was refused. */
  readonly refusal: ReadonlySignal<{ readonly why: string } | undefined>;
  wish(wish: Wish): void;
  hand(hand: Hand): void;
  letGo(hand: HandId): void;
  go(step: StepId): void;
  /** What is kept next first puts aside what is kept now. */
  putAside(): void;
  /** Starts the last write and lets go of the lesson. */
  close(): Promise<void>;
}
export interface LineWith {
  readonly id: string; readonly keep: Keep; readonly shelf: Shelf;
  /** The lesson, where it is new; else it is read from where it is kept. */
  readonly fresh?: Lesson | undefined;
  newId(): string;
}

const TICK = 1_000;
const TICK_WHILE_GATHERING = 50;

/** The lesson as it is kept, opened; where it stands in the order of the pages; and the number of its latest write. */
interface Kept { readonly lesson: Lesson; readonly place: Place; readonly rev: number }

/** Reads a lesson from where it is kept, with the manipulatives that it needs. */
export async function readKept(id: string, { keep, shelf }: Pick<LineWith, 'keep' | 'shelf'>): Promise<Kept | Refusal> {
  const found = await keep.read(id);
  if ('refused' in found) return found;
  await shelf.load(typesIn(found.document));
  const lesson = open(found.document, shelf.kinds.peek());
  if (isRefusal(lesson)) return { refused: `“${found.summary.title}” cannot be opened and stays as it is. ${lesson.refused}` };
  return { lesson, place: found.summary.place, rev: found.summary.rev };
}

/** Joins the pages on a lesson. */
export function join({ id, keep, shelf, fresh, newId }: LineWith): Line {
  const page = newId();
  const peer = signal(newPeer(page));
  const standing = signal<Standing>({});
  const stopped = signal<string | undefined>(undefined);
  const refusal = signal<{ readonly why: string } | undefined>(undefined);
  let keeper: Keeper | undefined;
  let untouched = fresh !== undefined;
  let aside = false;
  const save = ({ lesson, reign, seq }: NonNullable<Outcome['save']>): void => {
    // A lesson that nobody has touched would only clutter the list.
    untouched &&= peer.peek().session?.done.length === 0;
    if (untouched) return;
    const { title, page: beside } = headOf(lesson);
    keeper?.keep({ id, title, document: lesson, place: { reign, seq }, ...(beside && { page: beside }), ...(aside && { why: 'before bringing back' as const }) });
    aside = false;
  };
  const happen = (event: Event): void => {
    const outcome = hear(peer.peek(), event, { now: performance.now(), kinds: shelf.kinds.peek() });
    peer.value = outcome.peer;
    line.say(outcome.say);
    if (outcome.save) save(outcome.save);
    if (outcome.stopped !== undefined) {
      stopped.value = outcome.stopped;
      keeper?.flush();
      // The newer page waits for the lock.
      line.close();
    }
    for (const { why } of outcome.answers) if (why !== undefined) refusal.value = { why };
  };
  const tellStanding = (now: Standing): void => {
    standing.value = now;
    line.say([{ standing: now }]);
  };
  const owned = async (others: number): Promise<void> => {
    const kept = await readKept(id, { keep, shelf });
    // What this page has heard of a lesson that cannot be read is all that is left of it.
    const lesson = isRefusal(kept) ? peer.peek().session?.lesson ?? fresh : kept.lesson;
    if (!lesson) {
      if (isRefusal(kept)) stopped.value = kept.refused;
      return;
    }
    const place = isRefusal(kept) ? { reign: 0, seq: 0 } : kept.place;
    keeper = newKeeper(keep, {
      rev: isRefusal(kept) ? 0 : kept.rev, writer: page, now: () => Date.now(), tell: tellStanding,
    });
    tellStanding({});
    happen({ event: 'own', lesson, place, others });
  };
  const hearLine = (message: unknown): void => {
    const told = standingIn(message);
    if (told) standing.value = told;
    else happen({ event: 'message', message });
  };
  const line = openLine(id, { hear: hearLine, owned: (others) => void owned(others) });
  let ticked = 0;
  const ticking = setInterval(() => {
    ticked += TICK_WHILE_GATHERING;
    if (peer.peek().role !== 'gathering' && ticked < TICK) return;
    ticked = 0;
    happen({ event: 'tick' });
  }, TICK_WHILE_GATHERING);
  happen({ event: 'start' });
  return {
    page, peer, standing, stopped, refusal,
    wish: (wish) => happen({ event: 'wish', request: newId(), wish }),
    hand: (hand) => happen({ event: 'hand', hand }),
    letGo: (hand) => happen({ event: 'let go', hand }),
    go: (step) => happen({ event: 'go', step }),
    putAside: () => {
      aside = true;
    },
    close: async () => {
      clearInterval(ticking);
      keeper?.flush();
      if (peer.peek().role !== 'stopped') happen({ event: 'leave' });
      await keeper?.done();
      line.close();
    },
  };
}

/** How the keeping stands, as the page that owns the lesson tells the others: it may not be the one that the teacher looks at. */
function standingIn(message: unknown): Standing | undefined {
  if (!isRecord(message) || !isRecord(message['standing'])) return undefined;
  const { since, trouble, aside } = message['standing'];
  return { ...(typeof since === 'number' && { since }), ...(typeof trouble === 'string' && { trouble }), ...(aside === true && { aside }) };
}
