import { revisionKey, written } from './revisions.ts';
import type { Keeping, Summary } from './revisions.ts';
import type { Room, Write } from './room.ts';

interface Refused { readonly refused: string }
/** Everything that stays on this device. Nothing rejects: what goes wrong is a sentence. */
export interface Keep {
  readonly where: Room['where'];
  /** The lessons, latest change first; deleted ones only when asked for. */
  list(deleted?: boolean): Promise<readonly Summary[] | Refused>;
  read(id: string): Promise<{ readonly summary: Summary; readonly document: unknown } | Refused>;
  readRevision(id: string, at: number): Promise<unknown>;
  /** `aside`: another page had written since; its state is among the revisions now. */
  write(keeping: Keeping): Promise<{ readonly rev: number; readonly aside: boolean } | Refused>;
  remove(id: string, now: number): Promise<Refused | undefined>;
  bringBack(id: string): Promise<Refused | undefined>;
  /** Lessons deleted before that time go for good. */
  clear(before: number): Promise<Refused | undefined>;
  setting(name: string): Promise<unknown>;
  set(name: string, value: unknown): Promise<Refused | undefined>;
  close(): void;
}

/** Keeps lessons in a room. */
export function newKeep(room: Room): Keep {
  const summary = (id: string) => ({ drawer: 'summaries', key: id }) as const;
  const change = (id: string, to: (was: Summary) => Summary): Promise<Refused | undefined> => sound(async () => {
    await room.change([summary(id)], ([was]) => (isSummary(was) ? [{ ...summary(id), value: to(was) }] : []));
    return undefined;
  });
  return {
    where: room.where,
    list: (deleted = false) => sound(async () => {
      const all = [...(await room.list('summaries')).values()].filter(isSummary).filter((one) => deleted === (one.removed !== undefined));
      return all.sort((one, other) => other.changed - one.changed || (one.id < other.id ? -1 : 1));
    }),
    read: (id) => sound(async () => {
      let found: readonly unknown[] = [];
      await room.change([summary(id), { drawer: 'lessons', key: id }], (both) => {
        found = both;
        return [];
      });
      const [head, text] = found;
      return isSummary(head) && text !== undefined ? { summary: head, document: parsed(text) } : { refused: 'This lesson is not on this device any more.' };
    }),
    readRevision: (id, at) => sound(async () => parsed(await room.read({ drawer: 'revisions', key: revisionKey(id, at) }))),
    write: (keeping) => sound(async () => {
      const answer = { rev: 0, aside: false };
      // As text a lesson is read four times as fast as by the browser's own copying of objects.
      const text = JSON.stringify(keeping.document);
      await room.change([summary(keeping.id)], ([was]) => {
        const { writes, rev, aside } = written(keeping, { was: isSummary(was) ? was : undefined, text });
        Object.assign(answer, { rev, aside });
        return writes;
      });
      return answer;
    }),
    remove: (id, now) => change(id, (was) => ({ ...was, removed: now })),
    bringBack: (id) => change(id, ({ removed: _, ...was }) => was),
    clear: (before) => sound(async () => {
      const gone = [...(await room.list('summaries')).values()].filter(isSummary).filter((one) => one.removed !== undefined && one.removed < before);
      for (const { id } of gone) await room.change([summary(id)], ([was]) => (isSummary(was) && was.removed !== undefined ? everythingOf(was) : []));
      return undefined;
    }),
    setting: async (name) => {
      const value = await sound(() => room.read({ drawer: 'settings', key: name }));
      return typeof value === 'object' && value !== null && 'refused' in value ? undefined : value;
    },
    set: (name, value) => sound(async () => {
      await room.change([], () => [{ drawer: 'settings', key: name, value }]);
      return undefined;
    }),
    close: () => room.close(),
  };
}

function everythingOf({ id, revisions }: Summary): readonly Write[] {
  return [
    { drawer: 'summaries', key: id }, { drawer: 'lessons', key: id },
    ...revisions.map(({ at }): Write => ({ drawer: 'revisions', key: revisionKey(id, at) })),
  ];
}

/** What is damaged on the disk is handed on as it is: the door says what is wrong with it. */
function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function sound<T>(work: () => Promise<T>): Promise<T | Refused> {
  try {
    return await work();
  } catch (error) {
    return { refused: sentenceOf(error) };
  }
}

/** Whether it is for want of room that the browser did not keep something. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && (error.name === 'QuotaExceededError' || /quota/i.test(error.message));
}

/** What the browser's error means for the person: what happened and what to do. */
export function sentenceOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (isFull(error)) {
    return 'There is no room left to keep lessons on this device. Save this lesson to a file, then delete lessons that you no longer need.';
  }
  if (name === 'InvalidStateError') return 'This page can no longer keep changes. Save this lesson to a file, then close the page and open it again.';
  return 'The browser could not keep or read lessons just now. Save this lesson to a file so that it is safe.';
}

function isSummary(value: unknown): value is Summary {
  return typeof value === 'object' && value !== null && 'rev' in value && typeof value.rev === 'number' && 'revisions' in value && Array.isArray(value.revisions);
}
