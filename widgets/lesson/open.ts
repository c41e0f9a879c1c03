import * as v from 'valibot';
import { apply } from '../board/diff.ts';
import type { Json } from '../board/document.ts';
import type { Kinds } from '../board/manipulative.ts';
import { plain } from '../board/plain.ts';
import { openTile } from '../board/tiles.ts';
import { isRefusal } from '../maths/refusal.ts';
import type { Refusal } from '../maths/refusal.ts';
import { FORMAT, picturesNamed } from './lesson.ts';
import type { Cut, Entries, Lesson, LessonEntry, Pictures } from './lesson.ts';
import { mend, tooFull } from './mend.ts';
import { headSchema, isId, isRecord, pictureSchema, stepSchema } from './schema.ts';

/** From format n + 1 to n + 2. A step is frozen in `tests/documents` before its format changes, and never changed afterwards. */
const migrations: readonly ((old: Json) => Json)[] = [];

type Unread = Readonly<Record<string, unknown>>;
const WHAT = 'This is not something that Partwhole saved';

/**
 * The one door for a lesson, wherever it comes from: storage, a file, a picture. Takes anything; load the kinds of `typesIn` first. Migrates it,
 * checks it, mends what can be mended, and keeps what it does not know. What it gives, it gives again unchanged. Never throws.
 */
export function open(unknown: unknown, kinds: Kinds): Lesson | Refusal {
  const raw = current(unknown, 'lesson');
  if (isRefusal(raw)) return raw;
  const { id } = raw;
  if (!isId(id)) return { refused: `${WHAT}: the lesson has no id.` };
  const pictures = openPictures(raw['pictures']);
  if (isRefusal(pictures)) return pictures;
  const entries = openEntries(raw['entries'], id, kinds);
  if (isRefusal(entries)) return entries;
  const settled = apply(entries, mend(entries, kinds));
  if (isRefusal(settled)) return settled;
  return { format: FORMAT, id, entries: settled, pictures: picturesNamed(Object.values(settled), pictures) };
}

/** The door for one step with its tiles, from a picture or a code. As `open`; `renewed` gives it ids of its own afterwards. */
export function openCut(unknown: unknown, kinds: Kinds): Cut | Refusal {
  const raw = current(unknown, 'step');
  if (isRefusal(raw)) return raw;
  const step = checked(raw['step'], stepSchema, 'the step');
  if (isRefusal(step)) return step;
  const pictures = openPictures(raw['pictures']);
  if (isRefusal(pictures)) return pictures;
  if (!Array.isArray(raw['tiles'])) return { refused: 'The step has no list of tiles.' };
  const entries: Record<string, LessonEntry> = { [step.id]: step };
  for (const one of raw['tiles']) {
    const tile = openTile(one, kinds);
    if (isRefusal(tile)) return tile;
    if (tile.step !== step.id || entries[tile.id] || !isId(tile.id)) return { refused: `The tile “${tile.id}” does not belong to this step.` };
    entries[tile.id] = tile;
  }
  const full = tooFull(entries, new Set([step.id]));
  if (full) return full;
  const settled = apply<LessonEntry>(entries, mend(entries, kinds));
  if (isRefusal(settled)) return settled;
  const tiles = Object.values(settled).filter((entry) => entry.kind === 'tile');
  return { step, tiles, pictures: picturesNamed(tiles, pictures) };
}

/** The types of manipulative that are named anywhere in this, so that they can be loaded before it is opened. Takes anything. */
export function typesIn(unknown: unknown): readonly string[] {
  const types = new Set<string>();
  const look = (value: unknown, deep: number): void => {
    if (typeof value !== 'object' || value === null || deep > 8) return;
    if (isRecord(value) && value['kind'] === 'tile' && typeof value['type'] === 'string') types.add(value['type']);
    else Object.values(value).forEach((one) => look(one, deep + 1));
  };
  look(unknown, 0);
  return [...types].sort();
}

/**
 * What was saved in any format so far, brought to this one by the numbered steps (the first from format 1 to 2). Refused when it is of a newer
 * format, or when a step cannot make anything of it.
 */
export function migrated(document: Unread, steps: readonly ((old: Json) => Json)[]): Unread | Refusal {
  const { format } = document;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) return { refused: `${WHAT}: it does not say in which format it is.` };
  if (format > steps.length + 1) {
    const read = `format ${format}; this one reads up to ${steps.length + 1}`;
    return { refused: `This was saved by a newer Partwhole (${read}). Update the extension, then open it again.` };
  }
  if (format === steps.length + 1) return document;
  try {
    const now = steps.slice(format - 1).reduce((old: Json, step) => step(old), JSON.parse(JSON.stringify(document)));
    return isRecord(now) ? now : { refused: `${WHAT}: it is damaged.` };
  } catch {
    return { refused: `This was saved in an old format (${format}) and is damaged, so it cannot be read.` };
  }
}

function current(unknown: unknown, what: 'lesson' | 'step'): Unread | Refusal {
  if (!isRecord(unknown)) return { refused: `${WHAT}: there is no ${what} in it.` };
  const marked = unknown['partwhole'];
  if (marked !== undefined && marked !== what) return { refused: `There is no ${what} in this: it says that it is something else.` };
  const there = isRecord(unknown[what === 'step' ? 'step' : 'entries']);
  return there ? migrated(unknown, migrations) : { refused: `${WHAT}: there is no ${what} in it.` };
}

function openEntries(raw: unknown, lesson: string, kinds: Kinds): Entries | Refusal {
  if (!isRecord(raw)) return { refused: `${WHAT}: the lesson is empty.` };
  const entries: Record<string, LessonEntry> = {};
  for (const [id, one] of Object.entries(raw)) {
    const entry = openEntry(one, kinds);
    if (isRefusal(entry)) return entry;
    if (entry.id !== id || !isId(id)) return { refused: `The lesson is damaged: “${id.slice(0, 40)}” in it is kept under the wrong name.` };
    if ((entry.kind === 'lesson') !== (id === lesson)) return { refused: 'The lesson is damaged: its title page is missing, or there are two.' };
    entries[id] = entry;
  }
  if (!entries[lesson]) return { refused: 'The lesson is damaged: its title page is missing.' };
  return tooFull(entries, new Set(Object.values(entries).map((entry) => entry.kind === 'tile' ? entry.step : entry.id))) ?? entries;
}

function openEntry(one: unknown, kinds: Kinds): LessonEntry | Refusal {
  const kind = isRecord(one) ? one['kind'] : undefined;
  if (kind === 'lesson') return checked(one, headSchema, 'the title page');
  if (kind === 'step') return checked(one, stepSchema, 'one of the steps');
  if (kind === 'tile') return openTile(one, kinds);
  return { refused: 'The lesson is damaged: it holds something that is no title page, step or tile.' };
}

function openPictures(raw: unknown = {}): Pictures | Refusal {
  if (!isRecord(raw)) return { refused: 'The pictures cannot be read: they are damaged.' };
  const pictures: Record<string, Pictures[string]> = {};
  for (const [id, one] of Object.entries(raw)) {
    if (!isId(id) || !v.is(pictureSchema, one)) return { refused: `The picture “${id.slice(0, 40)}” cannot be read: it is damaged.` };
    pictures[id] = one;
  }
  return pictures;
}

/** The value as plain data of our own, never what a schema made of it: what is not known is kept. */
function checked<T>(value: unknown, schema: v.GenericSchema<T>, what: string): T | Refusal {
  const copy = plain(value, what);
  if (isRefusal(copy)) return copy;
  const json: unknown = copy.json;
  if (v.is(schema, json)) return json;
  const issue = v.safeParse(schema, json, { abortEarly: true }).issues?.[0];
  const where = issue ? v.getDotPath(issue) : null;
  return { refused: `This cannot be opened: ${what} in it is damaged${where ? ` (at “${where}”)` : ''}.` };
}
