import { isFull } from './keep.ts';
import type { Room, Write } from './room.ts';

interface Refused { readonly refused: string }
interface Numbered { readonly device: string; readonly number: number }

/** What answers were made into: `memory` of the first `count` of all that there ever were. */
interface Remembered<Memory> { readonly memory: Memory; readonly count: number }
/** How many answers a pupil has given in all, from which of them on they are kept one by one, what the others left behind, and each device's next number. */
interface Head<Snapshots> { readonly count: number; readonly first: number; readonly next: Readonly<Record<string, number>>; readonly snapshots?: Snapshots }

/**
 * Pupils of this device and all they have answered. Nothing rejects: what goes wrong is a sentence. Answers lie a hundred to a page, so that each is on
 * the disk by one small write and opening a pupil reads only those that came after the last `remember`.
 */
export interface PupilKeep<Pupil extends { readonly id: string }, Answer extends Numbered, Memory, Snapshots> {
  readonly where: Room['where'];
  /** Everybody who is kept, whatever kept them. */
  list(): Promise<readonly unknown[] | Refused>;
  /** All of them or none: none where one would take the place of somebody who cannot be read. */
  put(...pupils: readonly Pupil[]): Promise<Refused | undefined>;
  /** The pupil and everything of theirs, for good. */
  remove(id: string): Promise<Refused | undefined>;
  /** What was remembered last, and the answers since; all answers that are kept where nothing was remembered yet. */
  open(id: string): Promise<{ readonly snapshots?: Snapshots; readonly memory?: Memory; readonly since: readonly Answer[] } | Refused>;
  /** On the disk when it is done, with its number: one more than the device's last. */
  add(id: string, answer: Omit<Answer, 'number'>): Promise<Answer | Refused>;
  /** Keeps what the engine made of all answers so far. `of`: how many these were, where others may have come meanwhile: then it is not kept. */
  remember(id: string, memory: Memory, of?: number): Promise<Refused | undefined>;
  /** Of more than `most` answers the oldest are kept one by one no more; `into` takes them into the snapshots. */
  fold(id: string, most: number, into: (snapshots: Snapshots | undefined, dropped: readonly Answer[]) => Snapshots): Promise<Refused | undefined>;
  /** Everything that is kept of a pupil's answers, in order; `count`: how many there ever were. */
  all(id: string): Promise<{ readonly snapshots?: Snapshots; readonly log: readonly Answer[]; readonly count: number } | Refused>;
  /** The last answers, at least `least` of them where there are so many, in order. */
  latest(id: string, least: number): Promise<readonly Answer[] | Refused>;
  /** In place of the first `of` answers, after a merge; refused where others have come since. A device's next number never falls, and is at least that in `next`. */
  replace(id: string, of: number, practice: { readonly snapshots: Snapshots; readonly log: readonly Answer[]; readonly memory: Memory; readonly next?: Readonly<Record<string, number>> }): Promise<Refused | undefined>;
  results(id: string): Promise<readonly unknown[] | Refused>;
  addResult(id: string, result: unknown): Promise<Refused | undefined>;
  /** What the teacher has set for this device; a refusal where the disk cannot be read. */
  setting(name: string): Promise<unknown>;
  /** Keeps what `to` makes of what is kept now, which nothing else changes meanwhile. Where `to` refuses, it stays as it is. */
  alter(name: string, to: (now: unknown) => unknown): Promise<Refused | undefined>;
}

const PAGE = 100;
const NOTHING = { count: 0, first: 0, next: {} };
const pageKey = (id: string, page: number): string => `${id}/${String(page).padStart(6, '0')}`;
const ANSWER_FULL = 'There is no room left on this device, so this answer is not kept. What was kept before stays. Ask your teacher to delete lessons or pupils that are not needed.';
const FULL = 'There is no room left on this device, so this is not kept. What was kept before stays. Delete lessons or pupils that are not needed, then try again.';
const NOT_KEPT = 'The browser could not keep or read what was practised just now. Close this page and open it again.';

async function sound<T>(work: () => Promise<T>, full = FULL): Promise<T | Refused> {
  try {
    return await work();
  } catch (error) {
    return { refused: isFull(error) ? full : NOT_KEPT };
  }
}

function isRefused(value: unknown): value is Refused {
  return typeof value === 'object' && value !== null && 'refused' in value && typeof value.refused === 'string';
}

/**
 * Keeps pupils in a room. The types are those of whoever uses it: what lies on the disk was written by them, and they check it. `open`: refuses a pupil on the
 * disk who cannot be read here, and must not be written over.
 */
export function newPupilKeep<Pupil extends { readonly id: string }, Answer extends Numbered, Memory, Snapshots>(room: Room, open: (kept: unknown) => Pupil | Refused): PupilKeep<Pupil, Answer, Memory, Snapshots> {
  type Own = Head<Snapshots>;
  const head = (id: string) => ({ drawer: 'heads', key: id }) as const;
  const memory = (id: string) => ({ drawer: 'memories', key: id }) as const;
  const setting = (name: string) => ({ drawer: 'settings', key: `pupils/${name}` }) as const;
  const page = (id: string, at: number) => ({ drawer: 'answers', key: pageKey(id, at) }) as const;
  const headOf = async (id: string): Promise<Own> => (await room.read(head(id)) as Own | undefined) ?? NOTHING;
  const from = async (id: string, { first, count }: { readonly first: number; readonly count: number }): Promise<readonly Answer[]> => {
    const pages = Array.from({ length: Math.max(0, Math.ceil(count / PAGE) - Math.floor(first / PAGE)) }, (_, at) => Math.floor(first / PAGE) + at);
    const read = await Promise.all(pages.map(async (at) => (await room.read(page(id, at)) ?? []) as readonly Answer[]));
    return read.flat().slice(first % PAGE, first % PAGE + count - first);
  };
  return {
    where: room.where,
    list: () => sound(async () => [...(await room.list('pupils')).values()]),
    put: (...pupils) => sound(async () => {
      const writes = pupils.map((pupil): Write => ({ drawer: 'pupils', key: pupil.id, value: pupil }));
      let unread: Refused | undefined;
      await room.change(writes, (found) => {
        unread = found.filter((kept) => kept !== undefined).map(open).find(isRefused);
        return unread ? [] : writes;
      });
      return unread;
    }),
    remove: (id) => sound(async () => {
      const { first, count } = await headOf(id);
      await room.change([], () => [
        { drawer: 'pupils', key: id }, head(id), memory(id), { drawer: 'results', key: id },
        ...Array.from({ length: Math.ceil(count / PAGE) - Math.floor(first / PAGE) }, (_, at): Write => page(id, Math.floor(first / PAGE) + at)),
      ]);
      return undefined;
    }),
    open: (id) => sound(async () => {
      const [own, remembered] = await Promise.all([headOf(id), room.read(memory(id)) as Promise<Remembered<Memory> | undefined>]);
      const isOf = remembered !== undefined && remembered.count >= own.first && remembered.count <= own.count;
      const since = await from(id, { first: isOf ? remembered.count : own.first, count: own.count });
      return { ...(own.snapshots !== undefined && { snapshots: own.snapshots }), ...(isOf && { memory: remembered.memory }), since };
    }),
    add: (id, answer) => sound(async () => {
      let numbered: Answer | undefined;
      while (!numbered) {
        const own = await headOf(id);
        const spot = page(id, Math.floor(own.count / PAGE));
        await room.change([head(id), spot], ([was, written]) => {
          // Another page of the extension may have filled this page of answers meanwhile: then it goes onto the next.
          const now = (was as Own | undefined) ?? own;
          if (Math.floor(now.count / PAGE) !== Math.floor(own.count / PAGE)) return [];
          const number = now.next[answer.device] ?? 0;
          numbered = { ...answer, number } as unknown as Answer;
          return [
            { ...spot, value: [...(written ?? []) as readonly Answer[], numbered] },
            { ...head(id), value: { ...now, count: now.count + 1, next: { ...now.next, [answer.device]: number + 1 } } },
          ];
        });
      }
      return numbered;
    }, ANSWER_FULL),
    fold: (id, most, into) => sound(async () => {
      const own = await headOf(id);
      const over = own.count - own.first - most;
      if (over <= 0) return undefined;
      const first = own.first + Math.ceil(over / PAGE) * PAGE;
      const dropped = await from(id, { first: own.first, count: Math.min(first, own.count) });
      const snapshots = into(own.snapshots, dropped);
      await room.change([head(id)], ([was]) => [
        { ...head(id), value: { ...(was as Own), first: Math.min(first, own.count), snapshots } },
        ...Array.from({ length: (first - own.first) / PAGE }, (_, at): Write => page(id, own.first / PAGE + at)),
      ]);
      return undefined;
    }),
    remember: (id, made, of) => sound(async () => {
      await room.change([head(id)], ([was]) => {
        const count = (was as Own | undefined)?.count ?? 0;
        return of !== undefined && of !== count ? [] : [{ ...memory(id), value: { memory: made, count } satisfies Remembered<Memory> }];
      });
      return undefined;
    }),
    all: (id) => sound(async () => {
      const own = await headOf(id);
      return { ...(own.snapshots !== undefined && { snapshots: own.snapshots }), log: await from(id, own), count: own.count };
    }),
    latest: (id, least) => sound(async () => {
      const own = await headOf(id);
      return from(id, { first: Math.max(own.first, Math.floor((own.count - least) / PAGE) * PAGE), count: own.count });
    }),
    replace: (id, of, { snapshots, log, memory: made, next: after = {} }) => sound(async () => {
      let others: Refused | undefined;
      await room.change([head(id)], ([was]) => {
        const old = (was as Own | undefined) ?? NOTHING;
        if (old.count !== of) {
          others = { refused: 'More was answered on another page meanwhile, so nothing was changed. Try it again.' };
          return [];
        }
        const next = { ...old.next };
        for (const [device, number] of Object.entries(after)) next[device] = Math.max(next[device] ?? 0, number);
        for (const { device, number } of log) next[device] = Math.max(next[device] ?? 0, number + 1);
        const pages = Math.ceil(log.length / PAGE);
        const gone = Array.from({ length: Math.ceil(old.count / PAGE) }, (_, at) => at).filter((at) => at >= pages && at >= Math.floor(old.first / PAGE));
        return [
          { ...head(id), value: { count: log.length, first: 0, next, snapshots } satisfies Own },
          { ...memory(id), value: { memory: made, count: log.length } satisfies Remembered<Memory> },
          ...Array.from({ length: pages }, (_, at): Write => ({ ...page(id, at), value: log.slice(at * PAGE, (at + 1) * PAGE) })),
          ...gone.map((at): Write => page(id, at)),
        ];
      });
      return others;
    }),
    results: (id) => sound(async () => (await room.read({ drawer: 'results', key: id }) ?? []) as readonly unknown[]),
    addResult: (id, result) => sound(async () => {
      const spot = { drawer: 'results', key: id } as const;
      await room.change([spot], ([was]) => [{ ...spot, value: [...(was ?? []) as readonly unknown[], result] }]);
      return undefined;
    }),
    setting: (name) => sound(() => room.read(setting(name))),
    alter: (name, to) => sound(async () => {
      let made: unknown;
      await room.change([setting(name)], ([now]) => {
        made = to(now);
        return isRefused(made) ? [] : [{ ...setting(name), value: made }];
      });
      return isRefused(made) ? made : undefined;
    }),
  };
}
