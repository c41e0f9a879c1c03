import * as v from 'valibot';
import { isRefusal, type Refusal } from '../maths/refusal.ts';
import type { Spoken } from './aloud.ts';
import { beginningOf } from './beginnings.ts';
import { decks } from './decks/index.ts';
import type { Deck } from './fact.ts';
import type { Plan } from './memory/plan.ts';
import type { OwnDeck } from './own-deck.ts';
import type { Pupil } from './pupil.ts';
import { isNewer } from './version.ts';

/** What the teacher has set for the pupils of a device. Where nothing is set, each begins with what their year has met. */
export interface Class {
  readonly version: 1;
  /** Decks that are practised, by their ids, in this order. Left out: those of the pupil's year. */
  readonly decks?: readonly string[];
  /** The teacher's own decks; all of them are practised, as what a teacher types is taught. */
  readonly own: readonly OwnDeck[];
  /** Groups whose strategy was taught, by their ids. Left out: those that the pupil's year has met. */
  readonly taught?: readonly string[];
  /** How × and ÷ are said. */
  readonly spoken: Spoken;
  /** Half of the families are practised by Leitner's boxes, so that the class can compare. */
  readonly comparing: boolean;
}

/** A class for which nothing is set yet. */
export const NEW_CLASS: Class = { version: 1, own: [], spoken: { times: 'times', dividedBy: 'divided by' }, comparing: false };
/** So many decks of a teacher's own are kept at most. */
export const MOST_OWN = 30;
const [MOST_DECKS, MOST_GROUPS, LONGEST_ID] = [60, 500, 80];

const ids = (most: number) => v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_ID))), v.maxLength(most)));
/** Checks and never transforms. The facts of own decks are checked when they are practised, so that one that is not so is named then. */
const schema = v.looseObject({
  version: v.literal(1), decks: ids(MOST_DECKS), taught: ids(MOST_GROUPS), comparing: v.boolean(),
  own: v.pipe(v.array(v.looseObject({ title: v.string(), facts: v.array(v.string()) })), v.maxLength(MOST_OWN)),
  spoken: v.looseObject({ times: v.picklist(['times', 'multiplied by', 'lots of']), dividedBy: v.picklist(['divided by', 'shared by']) }),
});

/** Each takes what the version before it kept to the next one: the first, version 1 to version 2. */
const migrations: readonly ((was: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>)[] = [];

/** What is kept for a class and cannot be read here, and why. */
export interface UnreadClass extends Refusal { readonly isNewer: boolean }

/** The one door for what was kept or came from a file. Takes anything; nothing at all is a new class. Refuses what is damaged, no class, or newer. Never throws. */
export function openClass(unknown: unknown): Class | UnreadClass {
  if (unknown === undefined || unknown === null) return NEW_CLASS;
  if (typeof unknown !== 'object' || !('version' in unknown) || !Number.isInteger(unknown.version)) return damaged('');
  if (isNewer(unknown, migrations.length + 1)) return { isNewer: true, refused: 'What is set for this class was set with a newer Partwhole, and stays as it is. Until you update the extension, the facts of each pupil’s year are practised.' };
  const version = Number(unknown.version);
  const now: unknown = migrations.slice(Math.max(0, version - 1)).reduce((was, migrate) => migrate(was), unknown as Readonly<Record<string, unknown>>);
  if (v.is(schema, now)) return now as Class;
  const issue = v.safeParse(schema, now, { abortEarly: true }).issues?.[0];
  const where = issue ? v.getDotPath(issue) : null;
  return damaged(where ? ` (at “${where}”)` : '');
}

const damaged = (where: string): UnreadClass => ({ isNewer: false, refused: `What was set for this class is damaged${where}, so the facts of each pupil’s year are practised. It stays as it is until a teacher sets the class anew, in Settings.` });

/** What a pupil practises: their decks, loaded, and the plan. `faults`: why a deck is left out. */
export interface Practised { readonly decks: readonly Deck[]; readonly plan: Plan; readonly faults: readonly string[] }

/** The decks and the plan of a pupil: their own decks, else those of the class, else those of their year. Rejects only where a deck cannot be fetched. */
export async function practisedBy({ year, minutes, widening, decks: theirs }: Pick<Pupil, 'year' | 'minutes' | 'widening' | 'decks'>, set: Class): Promise<Practised> {
  const beginning = beginningOf(year);
  const wanted = theirs.length > 0 ? theirs : set.decks ?? beginning.decks;
  const listed = await Promise.all(wanted.map(async (id) => (await decks.find((one) => one.id === id)?.load()) ?? { refused: `There is no deck “${id}” here any more.` }));
  const own = await ownDecks(set.own);
  const made = [...listed, ...own];
  const loaded = made.filter((one): one is Deck => !isRefusal(one));
  const taught = set.taught ?? (beginning.taught === 'all' ? loaded.flatMap(({ groups }) => groups.map(({ id }) => id)) : beginning.taught);
  const ours = own.flatMap((one) => (isRefusal(one) ? [] : [one.id]));
  return {
    decks: loaded, faults: made.filter(isRefusal).map(({ refused }) => refused),
    plan: { minutes, year, widening, taught: [...taught, ...ours], ...(set.comparing && { comparing: true as const }) },
  };
}

async function ownDecks(own: readonly OwnDeck[]): Promise<readonly (Deck | Refusal)[]> {
  if (own.length === 0) return [];
  const { ownDeck } = await import('./own-deck.ts');
  return own.map((one) => {
    const made = ownDeck(one);
    return isRefusal(made) ? { refused: `The deck “${one.title}” is left out. ${made.refused}` } : made;
  });
}
