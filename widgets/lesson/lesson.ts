import type { Board, Entry, EntryId, Json, PartId, PictureId, StepId, Tile, TileId } from '../board/document.ts';

/** The format that lessons are saved in now; older ones are migrated at the door, newer ones refused. */
export const FORMAT = 1;

/** The longest texts that are kept, in UTF-16 units: titles of lessons, steps and pages; addresses; word problems. */
export const LONGEST_TITLE = 200;
export const LONGEST_ADDRESS = 4_000;
export const LONGEST_PROBLEM = 10_000;
/** The longest sentence that is kept with a word problem, of what could not be told from it. */
export const LONGEST_SENTENCE = 1_000;

export interface Head extends Entry {
  readonly kind: 'lesson'; readonly title: string;
  /** The page that was open when the lesson was begun. */
  readonly page?: { readonly title: string; readonly address: string };
  /** Milliseconds since 1970. */
  readonly created: number;
}
/** `sorting`: the set whose pictures lie on the board, to be sorted. */
export type Content = { readonly kind: 'board'; readonly sorting?: Json } | { readonly kind: 'exercise' | 'drill'; readonly version: number; readonly props: Json };
/**
 * A word problem above the board. `links`: which phrase (characters `start` to `end`) made which tile or part. `structure`: what was found in it, in
 * teachers' words; `unclear`: what could not be told from it, until the teacher has seen to that.
 */
export interface Problem {
  readonly text: string; readonly veiled?: true; readonly structure?: string; readonly unclear?: string;
  readonly links: readonly { readonly start: number; readonly end: number; readonly tile: TileId; readonly part?: PartId }[];
}
export interface Step extends Entry {
  readonly kind: 'step'; readonly title: string; readonly order: number;
  readonly content: Content; readonly problem?: Problem; readonly prompts: readonly Json[];
}
export type LessonEntry = Head | Step | Tile;
export type Entries = Readonly<Record<EntryId, LessonEntry>>;
/** Named by tiles: a picture's id stands somewhere in the tile's props as a whole string. */
export type Pictures = Readonly<Record<PictureId, { readonly mime: string; readonly base64: string }>>;
/** The only thing that is saved, shared, undone, exported, projected and read aloud: plain JSON. The head's id is the lesson's. */
export interface Lesson {
  readonly format: typeof FORMAT; readonly id: string;
  readonly entries: Entries;
  readonly pictures: Pictures;
}
/** One step with the tiles on it, as it is copied, duplicated and sent. Tiles name this step. */
export interface Cut { readonly step: Step; readonly tiles: readonly Tile[]; readonly pictures: Pictures }

/**
 * A lesson of one empty step. `id` becomes the lesson's and its head's, `step` the step's; `now` in milliseconds since 1970. The page's title is
 * the lesson's; a page whose address is too long to keep is not remembered.
 */
export function newLesson({ id, step, now, page }: { id: string; step: StepId; now: number; page?: NonNullable<Head['page']> }): Lesson {
  const title = titled(page?.title ?? '');
  const remembered = page && page.address.length <= LONGEST_ADDRESS && { page: { title, address: page.address } };
  const head: Head = { id, kind: 'lesson', title: title || 'New lesson', created: now, ...remembered };
  return { format: FORMAT, id, entries: { [id]: head, [step]: emptyStep(step, 1) }, pictures: {} };
}

/** A title as it is kept: one line without spaces around it, cut at the longest, never within a letter. */
export function titled(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_TITLE);
  return line.replace(/[\uD800-\uDBFF]$/, '').trim();
}

/** A step with an empty board and no title. */
export function emptyStep(id: StepId, order: number): Step {
  return { id, kind: 'step', title: '', order, content: { kind: 'board' }, prompts: [] };
}

/** Whether pictures on a step's board are to be sorted, so that nothing else on it may tell what they show. */
export function isSorting({ content }: Pick<Step, 'content'>): boolean {
  return content.kind === 'board' && content.sorting !== undefined;
}

/** The lesson's head. Every lesson that came through `open` or `newLesson` has one; another is a fault in the program. */
export function headOf(lesson: Pick<Lesson, 'id' | 'entries'>): Head {
  const head = lesson.entries[lesson.id];
  if (head?.kind !== 'lesson') throw new Error(`The lesson ${lesson.id} has no head.`);
  return head;
}

/** The steps in the order they are taught; equal orders by id, so that every page agrees. */
export function stepsOf(lesson: Pick<Lesson, 'entries'>): readonly Step[] {
  const steps = Object.values(lesson.entries).filter((entry) => entry.kind === 'step');
  return steps.sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));
}

/** The step of that id, if there is one. */
export function stepOf(lesson: Pick<Lesson, 'entries'>, id: StepId): Step | undefined {
  const entry = lesson.entries[id];
  return entry?.kind === 'step' ? entry : undefined;
}

/** The tiles of one step, by id; empty when there is no such step. */
export function boardOf(lesson: Pick<Lesson, 'entries'>, step: StepId): Board {
  const board: Record<TileId, Tile> = {};
  for (const entry of Object.values(lesson.entries)) if (entry.kind === 'tile' && entry.step === step) board[entry.id] = entry;
  return board;
}

/** The step with its tiles and the pictures they name, if there is such a step. */
export function cutOf(lesson: Lesson, id: StepId): Cut | undefined {
  const step = stepOf(lesson, id);
  if (!step) return undefined;
  const tiles = Object.values(boardOf(lesson, id));
  return { step, tiles, pictures: picturesNamed(tiles, lesson.pictures) };
}

/** Of these pictures those that something in the document names by a whole string. */
export function picturesNamed(document: unknown, pictures: Pictures): Pictures {
  if (Object.keys(pictures).length === 0) return pictures;
  const named: Record<PictureId, Pictures[string]> = {};
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      const picture = Object.hasOwn(pictures, value) ? pictures[value] : undefined;
      if (picture) named[value] = picture;
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  look(document);
  return named;
}
