import type { Refusal } from '../maths/refusal.ts';
import type { Change, Diff, Entry, EntryId } from './document.ts';

/** Entries by their id, as a lesson and a board hold them. */
export type Entries<E extends Entry = Entry> = Readonly<Record<EntryId, E>>;

/** Whether two pieces of plain JSON say the same. The order of keys does not count; a key whose value is undefined counts as left out. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    return Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((item, index) => same(item, other[index]));
  }
  const keys = keysOf(one);
  return keys.length === keysOf(other).length && keys.every((key) => Object.hasOwn(other, key) && same(Reflect.get(one, key), Reflect.get(other, key)));
}

function keysOf(thing: object): readonly string[] {
  return Object.keys(thing).filter((key) => Reflect.get(thing, key) !== undefined);
}

/** The entry of that id; never something that every object inherits. */
export function entryOf<E extends Entry>(entries: Entries<E>, id: EntryId): E | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}

/**
 * The entries after a change, as a new record; entries that it does not name are the same objects. Refuses a change whose `before` is not what
 * is there (someone else changed it first), that names one id twice, or that files an entry under another's id: nothing is then applied.
 */
export function apply<E extends Entry>(entries: Entries<E>, diff: Diff<E>): Entries<E> | Refusal {
  if (diff.length === 0) return entries;
  if (new Set(diff.map((change) => change.id)).size < diff.length) return { refused: 'This change names one thing twice, so it was left out.' };
  const next: Record<EntryId, E> = { ...entries };
  for (const { id, before, after } of diff) {
    if (!same(entryOf(entries, id), before)) return { refused: 'Someone else changed this first, so it stays as they left it. Please try again.' };
    if ((after ?? before ?? { id }).id !== id) return { refused: 'This change files a thing under the name of another, so it was left out.' };
    if (after) next[id] = after;
    else delete next[id];
  }
  return next;
}

/** The diff that takes this one back: `apply` of both, one after the other, changes nothing. */
export function invert<E extends Entry>(diff: Diff<E>): Diff<E> {
  return diff.map(({ id, before, after }) => change(id, after, before));
}

/** One diff that does what these do one after the other. Entries that come back to what they were are left out. */
export function squash<E extends Entry>(diffs: readonly Diff<E>[]): Diff<E> {
  const changes = new Map<EntryId, Change<E>>();
  for (const { id, before, after } of diffs.flat()) {
    const earlier = changes.get(id);
    changes.set(id, change(id, earlier ? earlier.before : before, after));
  }
  return [...changes.values()].filter(({ before, after }) => !same(before, after));
}

/** What has to change for `before` to become `after`: what is new or other comes in the order of `after`, then what is gone. */
export function difference<E extends Entry>(before: Entries<E>, after: Entries<E>): Diff<E> {
  const changed = Object.keys(after)
    .map((id) => change(id, entryOf(before, id), entryOf(after, id)))
    .filter((one) => !same(one.before, one.after));
  const gone = Object.keys(before).filter((id) => !Object.hasOwn(after, id)).map((id) => change(id, entryOf(before, id), undefined));
  return [...changed, ...gone];
}

/** One change; what is undefined is left out. */
export function change<E extends Entry>(id: EntryId, before: E | undefined, after: E | undefined): Change<E> {
  return { id, ...(before && { before }), ...(after && { after }) };
}
