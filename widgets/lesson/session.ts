import { apply, invert } from '../board/diff.ts';
import type { Diff, EntryId, StepId, Tile, TileId } from '../board/document.ts';
import type { Kinds } from '../board/manipulative.ts';
import { isRefusal } from '../maths/refusal.ts';
import type { Refusal } from '../maths/refusal.ts';
import { stepOf, stepsOf } from './lesson.ts';
import type { Entries, Lesson, LessonEntry, Pictures } from './lesson.ts';
import { mended, stepsTouched } from './mend.ts';

export type PageId = string;
export type HandId = string;
export type RequestId = string;
/** A gesture under way on some page. Shown everywhere, saved nowhere. `after` only: the document has the before. */
export interface Hand {
  readonly id: HandId; readonly page: PageId; readonly takes: readonly TileId[];
  readonly after: readonly (Tile | { readonly id: TileId; readonly gone: true })[];
}
/** A place in the one order of everything that is told: `reign` goes up with each owner, `seq` with each thing told. */
export interface Place { readonly reign: number; readonly seq: number }
/** What a page may ask of the lesson. `hand`: the gesture that ends with it. */
export type Wish =
  | { readonly how: 'do'; readonly diff: Diff<LessonEntry>; readonly pictures?: Pictures; readonly hand?: HandId }
  | { readonly how: 'undo' | 'redo' };
/** A wish as it was granted, with what settling added. Every page makes the same of it. */
export interface Deed {
  readonly request: RequestId; readonly how: Wish['how']; readonly diff: Diff<LessonEntry>; readonly pictures?: Pictures; readonly hand?: HandId;
}
/** A deed, and the session after it. */
export interface Granted { readonly deed: Deed; readonly session: Session }
/** Everything that the pages on one lesson share; equal on all of them at the same place. */
export interface Session extends Place {
  readonly lesson: Lesson;
  /** Where this reign went on from. */
  readonly base: Place;
  /** The latest requests that were answered, so that none is done twice; with `why` when it was refused. */
  readonly known: readonly { readonly request: RequestId; readonly why?: string }[];
  /** The step that is shown. */
  readonly step: StepId;
  readonly hands: Readonly<Record<HandId, Hand>>;
  readonly done: readonly Diff<LessonEntry>[];
  readonly undone: readonly Diff<LessonEntry>[];
}

/** So many gestures can be undone, and so many entries in them all together; the last gesture always. */
export const MOST_UNDO = 300;
export const MOST_UNDO_ENTRIES = 20_000;
const MOST_KNOWN = 1_000;

/** A lesson as it was kept, nothing done yet; the first step is shown. */
export function begin(lesson: Lesson, { reign, seq }: Place): Session {
  return {
    lesson, reign, seq, base: { reign, seq }, known: [], step: stepsOf(lesson)[0]?.id ?? lesson.id, hands: {}, done: [], undone: [],
  };
}

/** Whether the first place comes after the second in the one order. */
export function later(one: Place, other: Place): boolean {
  return one.reign > other.reign || (one.reign === other.reign && one.seq > other.seq);
}

/** What the owner makes of a wish: the deed to tell, and the session after it; or why not. */
export function granted(session: Session, request: RequestId, { wish, kinds }: { wish: Wish; kinds: Kinds }): Granted | Refusal {
  const found = wished(session, wish);
  if (isRefusal(found)) return found;
  const own = wish.how === 'do' ? wish.hand : undefined;
  if (inOtherHands(session, found.map((change) => change.id), own)) {
    return { refused: 'Someone is moving this just now. Try again when they let go.' };
  }
  // What is undone or done again was settled when it was done.
  const settled = wish.how === 'do' ? mended(session.lesson.entries, found, kinds) : applied(session.lesson.entries, found);
  if (isRefusal(settled)) return settled;
  const { entries, diff } = settled;
  const pictures = wish.how === 'do' ? wish.pictures : undefined;
  const deed: Deed = { request, how: wish.how, diff, ...(pictures && { pictures }), ...(own !== undefined && { hand: own }) };
  return { deed, session: after(session, deed, entries) };
}

/** The session after a deed that was told. Refused when it does not fit, which says that something was missed. */
export function carriedOut(session: Session, deed: Deed): Session | Refusal {
  const entries = apply(session.lesson.entries, deed.diff);
  return isRefusal(entries) ? entries : after(session, deed, entries);
}

function after(session: Session, deed: Deed, entries: Entries): Session {
  const { lesson } = session;
  const { [deed.hand ?? '']: _, ...hands } = session.hands;
  const pictures = deed.pictures ? { ...lesson.pictures, ...deed.pictures } : lesson.pictures;
  const answers = [{ request: deed.request }, ...(deed.hand === undefined ? [] : [{ request: deed.hand }])];
  return {
    ...answered(session, ...answers), ...history(session, deed), hands,
    lesson: entries === lesson.entries && !deed.pictures ? lesson : { ...lesson, entries, pictures },
    step: stepToShow(session.step, { before: lesson.entries, after: entries, deed }),
  };
}

function applied(before: Entries, diff: Diff<LessonEntry>): { entries: Entries; diff: Diff<LessonEntry> } | Refusal {
  const entries = apply(before, diff);
  return isRefusal(entries) ? entries : { entries, diff };
}

/** The session after an answer was told; a hand whose gesture has ended is answered too, so that a late word of it does not bring it back. */
export function answered(session: Session, ...answers: Session['known']): Session {
  return { ...session, seq: session.seq + 1, known: [...session.known, ...answers].slice(-MOST_KNOWN) };
}

/** Whether any of these is taken by a hand other than the given one. */
export function inOtherHands(session: Session, ids: readonly EntryId[], own: HandId | undefined): boolean {
  const taken = new Set(Object.values(session.hands).filter((hand) => hand.id !== own).flatMap((hand) => hand.takes));
  return taken.size > 0 && ids.some((id) => taken.has(id));
}

/** The entries as people see them: with what is in hands laid over them. */
export function laidOver(entries: Entries, hands: readonly Hand[]): Entries {
  if (hands.every(({ after }) => after.length === 0)) return entries;
  const seen: Record<EntryId, LessonEntry> = { ...entries };
  for (const one of hands.flatMap((hand) => hand.after)) {
    if ('gone' in one) delete seen[one.id];
    else seen[one.id] = one;
  }
  return seen;
}

function wished(session: Session, wish: Wish): Diff<LessonEntry> | Refusal {
  if (wish.how === 'do') return wish.diff;
  const last = wish.how === 'undo' ? session.done.at(-1) : session.undone.at(-1);
  if (!last) return { refused: wish.how === 'undo' ? 'There is nothing to undo.' : 'There is nothing to do again.' };
  return wish.how === 'undo' ? invert(last) : last;
}

function history({ done, undone }: Session, { how, diff }: Deed): Pick<Session, 'done' | 'undone'> {
  if (how === 'undo') return { done: done.slice(0, -1), undone: [...undone, invert(diff)] };
  if (how === 'redo') return { done: bounded([...done, diff]), undone: undone.slice(0, -1) };
  return diff.length === 0 ? { done, undone } : { done: bounded([...done, diff]), undone: [] };
}

function bounded(done: readonly Diff<LessonEntry>[]): readonly Diff<LessonEntry>[] {
  let first = Math.max(0, done.length - MOST_UNDO);
  let entries = done.slice(first).reduce((sum, diff) => sum + diff.length, 0);
  while (entries > MOST_UNDO_ENTRIES && first < done.length - 1) {
    entries -= done[first]?.length ?? 0;
    first += 1;
  }
  return done.slice(first);
}

/** Undo and redo show the step they change; when the shown one goes, its neighbour takes its place. */
function stepToShow(step: StepId, { before, after, deed }: { before: Entries; after: Entries; deed: Deed }): StepId {
  if (deed.how !== 'do') {
    const touched = stepsTouched(deed.diff);
    const first = touched.has(step) && stepOf({ entries: after }, step) ? undefined : stepsOf({ entries: after }).find(({ id }) => touched.has(id));
    if (first) return first.id;
  }
  if (stepOf({ entries: after }, step)) return step;
  const place = stepsOf({ entries: before }).findIndex(({ id }) => id === step);
  const row = stepsOf({ entries: after });
  return (row[Math.min(Math.max(place, 0), row.length - 1)])?.id ?? step;
}
