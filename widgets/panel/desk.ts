import { computed, effect, type ReadonlySignal, signal, type Signal } from '@preact/signals';
import { isRefusal } from '../maths/refusal.ts';
import { difference } from '../board/diff.ts';
import type { StepId } from '../board/document.ts';
import { headOf, type Lesson } from '../lesson/lesson.ts';
import { open, typesIn } from '../lesson/open.ts';
import { addStep, duplicateStep } from '../lesson/steps.ts';
import { cards } from '../manipulatives/index.ts';
import { lessonPage, onLessonPage, type LessonPage } from '../shelf/lesson-page.ts';
import type { Revision, Summary } from '../shelf/revisions.ts';
import { openOwnPage, openProjectorWindow } from '../shelf/windows.ts';
import { type Entered, lessonBeside, newId, textScale } from './enter.ts';
import { type Giving, newGiving } from './giving.ts';
import { readKept } from './line.ts';
import { type Making, newMaking } from './making.ts';
import { newReadingDesk, type ReadingDesk } from './reading/desk.ts';
import { tellShown } from './showing.ts';
import { newTaking, type Taking } from './taking.ts';
import { newTrayDesk, type TrayDesk } from './tray/desk.ts';

export type Listed = Summary;
export type Version = Revision;

/** The teacher's desk: the lessons, and all that is done with a whole lesson or step beyond its board. */
export interface Desk extends Making, Giving, Taking, ReadingDesk {
  readonly tray: TrayDesk;
  /** What the person must know about the keeping of this lesson; undefined while all is well. */
  readonly kept: ReadonlySignal<string | undefined>;
  /** A lesson that was begun beside the page that is open now. */
  readonly offered: ReadonlySignal<Listed | undefined>;
  declineOffer(): void;
  lessons(): Promise<readonly Listed[]>;
  open(id: string): Promise<void>;
  begin(): Promise<void>;
  /** Deletes a lesson; why not, if it cannot. It can be brought back while it is `gone`. */
  remove(lesson: Listed): Promise<string | undefined>;
  readonly gone: Signal<Listed | undefined>;
  /** Brings back the lesson that is `gone`. */
  restore(): Promise<void>;
  duplicate(id: string): Promise<void>;
  versions(): Promise<readonly Version[]>;
  bringBack(version: Version): Promise<void>;
  addStep(after: StepId): void;
  duplicateStep(step: StepId): void;
  print(): Promise<void>;
  project(): Promise<void>;
  /** Opens the page that shows every manipulative with all its forms. */
  showGallery(): Promise<void>;
  loadAll(): Promise<void>;
}

/** A write that takes longer than this is said, in milliseconds. */
const SLOW = 1_000;

/** The desk of a panel on a lesson; `turn` shows another lesson in its place. */
export function newDesk({ house, line, page }: Entered, turn: (which: string | Lesson) => Promise<void>): Desk {
  const { keep, shelf } = house;
  const { host } = page;
  const id = page.lesson.peek().id;
  const offers = newOffers(house, id);
  const tray = newTrayDesk(keep, computed(() => Math.max(2, Math.min(cards.length, Math.floor(host.size.value.width / (74 * textScale())) - 2))));
  const reading = newReadingDesk(page);
  const said = (answer: { readonly refused: string } | undefined): string | undefined => answer?.refused;
  const turnToFile = async (lesson: Lesson): Promise<void> => {
    const there = await keep.list();
    const known = 'refused' in there || there.some((one) => one.id === lesson.id);
    await turn(known ? copyOf(lesson) : lesson);
  };
  return {
    ...newMaking(page, tray.taken), ...newGiving(page), ...newTaking({ page, openLesson: turnToFile, model: reading.model }), ...reading,
    tray,
    kept: keptNotice({ house, line }),
    ...offers,
    lessons: async () => {
      const found = await keep.list();
      if ('refused' in found) host.say(found.refused);
      return 'refused' in found ? [] : found;
    },
    open: (other) => turn(other),
    begin: async () => turn(lessonBeside(await lessonPage())),
    gone: house.gone,
    remove: async (other) => {
      const why = said(await keep.remove(other.id, Date.now()));
      if (why !== undefined) return why;
      house.gone.value = other;
      if (other.id === id) await turn(lessonBeside(await lessonPage()));
      return undefined;
    },
    restore: async () => {
      const back = house.gone.peek();
      const why = back && said(await keep.bringBack(back.id));
      if (why !== undefined) return host.say(why);
      house.gone.value = undefined;
    },
    duplicate: async (other) => {
      const kept = await readKept(other, house);
      if (isRefusal(kept)) return host.say(kept.refused);
      await turn(copyOf(kept.lesson));
    },
    versions: async () => {
      const found = await keep.list();
      return 'refused' in found ? [] : found.find((one) => one.id === id)?.revisions.toReversed() ?? [];
    },
    bringBack: async ({ at }) => {
      const document = await keep.readRevision(id, at);
      await shelf.load(typesIn(document));
      const was = open(document, shelf.kinds.peek());
      if (isRefusal(was)) return host.say(was.refused);
      line.putAside();
      page.change((lesson) => difference(lesson.entries, was.entries), was.pictures);
    },
    addStep: (after) => {
      const step = newId();
      page.change((lesson) => addStep(lesson, { id: step, after }));
      page.go(step);
    },
    duplicateStep: (original) => {
      const step = newId();
      page.change((lesson) => duplicateStep(lesson, original, { step, ids: newId }));
      page.go(step);
    },
    print: async () => {
      page.settle();
      await openOwnPage(`/print.html?lesson=${id}`);
    },
    project: async () => {
      page.settle();
      // The window may be open already, on the lesson of another panel.
      tellShown(id);
      const { placed, already } = await openProjectorWindow(`/projector.html?lesson=${id}`);
      if (!placed && !already) host.say('The class’s window is open. Drag it to the other screen and press F11.');
    },
    showGallery: () => openOwnPage('/gallery.html'),
    loadAll: () => shelf.load(cards.map(({ type }) => type)),
  };
}

/** The same lesson under an id of its own. */
function copyOf(lesson: Lesson): Lesson {
  const { id: old, entries: { [lesson.id]: _, ...entries } } = lesson;
  const head = headOf(lesson);
  const id = newId();
  return { ...lesson, id, entries: { ...entries, [id]: { ...head, id, title: old === id ? head.title : `${head.title} (copy)`.slice(0, 200) } } };
}

function keptNotice({ house, line }: Pick<Entered, 'house' | 'line'>): ReadonlySignal<string | undefined> {
  const slow = signal(false);
  effect(() => {
    const { since } = line.standing.value;
    slow.value = false;
    if (since === undefined) return;
    const timer = setTimeout(() => {
      slow.value = true;
    }, SLOW);
    return () => clearTimeout(timer);
  });
  return computed(() => {
    const { trouble, aside } = line.standing.value;
    if (trouble !== undefined) return trouble;
    if (house.trouble.value !== undefined) return house.trouble.value;
    if (house.keep.where === 'memory') return 'This browser lets nothing be kept. Save the lesson to a file before you close it.';
    if (house.keep.where === 'extension storage') {
      return 'This browser refuses the usual place for lessons, perhaps because the window is private. They are kept in a smaller one: save to a file what must not get lost.';
    }
    if (aside) return 'Another page had changed this lesson. Its state is among the earlier versions.';
    return slow.value ? 'Not yet kept. It will be in a moment.' : undefined;
  });
}

/** The lesson that belongs to the page beside the panel, unless it is the one that is open or has been declined. */
function newOffers({ keep }: Entered['house'], open: string): Pick<Desk, 'offered' | 'declineOffer'> {
  const offered = signal<Listed | undefined>(undefined);
  const look = async (page: LessonPage | undefined): Promise<void> => {
    const found = page ? await keep.list() : [];
    const beside = 'refused' in found ? [] : found.filter((one) => one.page?.address === page?.address);
    offered.value = beside.some(({ id }) => id === open) ? undefined : beside[0];
  };
  void lessonPage().then(look);
  onLessonPage((page) => void look(page));
  return {
    offered, declineOffer: () => {
      offered.value = undefined;
    },
  };
}
