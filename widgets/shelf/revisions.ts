import type { Write } from './room.ts';

/** What the list of lessons shows of one, and what keeping it needs. Times in milliseconds since 1970. */
export interface Summary {
  readonly id: string; readonly title: string; readonly page?: { readonly title: string; readonly address: string };
  readonly changed: number;
  /** Goes up with each write. `writer`: the page that wrote it. `place`: where it is in the order of the pages. */
  readonly rev: number; readonly writer: string; readonly place: { readonly reign: number; readonly seq: number };
  /** Earlier states, oldest first. `at`: when it was put aside, also its name; `from`: when it had been written. */
  readonly revisions: readonly Revision[];
  /** When it was deleted; it can be brought back for a while. */
  readonly removed?: number;
}
export interface Revision { readonly at: number; readonly from: number; readonly why: Why }
export type Why = 'opening' | 'while working' | 'before bringing back' | 'changed elsewhere';
/** A lesson to be kept. `rev`: the one that was read, 0 when it is new. `opening`: nothing was kept since it was opened. */
export interface Keeping {
  readonly id: string; readonly title: string; readonly page?: Summary['page']; /** Plain JSON. */
  readonly document: unknown;
  readonly place: Summary['place']; readonly rev: number; readonly writer: string; readonly now: number;
  readonly why?: 'opening' | 'before bringing back';
}

interface Written { readonly writes: readonly Write[]; readonly rev: number; readonly aside: boolean }

export const MOST_REVISIONS = 20;
/** At most one revision in this time while working, in milliseconds. */
export const BETWEEN = 5 * 60_000;

/**
 * What to write so that a lesson, as `text`, is kept and nothing is overwritten silently: the state that lies there is put aside among the
 * revisions at an opening, before a bringing back, after five minutes, and whenever another page has written since this one read. `aside`: the
 * last of these.
 */
export function written(keeping: Omit<Keeping, 'document'>, { was, text }: { was: Summary | undefined; text: string }): Written {
  const { id, title, page, place, writer, now } = keeping;
  const aside = was !== undefined && was.rev !== keeping.rev && was.writer !== writer;
  const why = was ? reason(keeping, was, aside) : undefined;
  const at = Math.max(now, (was?.revisions.at(-1)?.at ?? 0) + 1);
  const all = [...(was?.revisions ?? []), ...(was && why ? [{ at, from: was.changed, why }] : [])];
  const revisions = all.slice(-MOST_REVISIONS);
  const rev = Math.max(was?.rev ?? 0, keeping.rev) + 1;
  const summary: Summary = { id, title, ...(page && { page }), changed: now, rev, writer, place, revisions };
  const dropped = all.slice(0, all.length - revisions.length).map((one): Write => ({ drawer: 'revisions', key: revisionKey(id, one.at) }));
  const put: readonly Write[] = why ? [{ drawer: 'revisions', key: revisionKey(id, at), copyOf: { drawer: 'lessons', key: id } }] : [];
  const kept: readonly Write[] = [{ drawer: 'summaries', key: id, value: summary }, { drawer: 'lessons', key: id, value: text }];
  return { writes: [...kept, ...put, ...dropped], rev, aside };
}

/** The name of a revision in its drawer. */
export function revisionKey(id: string, at: number): string {
  return `${id}/${at}`;
}

function reason({ why, now }: Pick<Keeping, 'why' | 'now'>, was: Summary, aside: boolean): Why | undefined {
  if (aside) return 'changed elsewhere';
  if (why) return why;
  const last = was.revisions.at(-1)?.at ?? 0;
  return now - last >= BETWEEN ? 'while working' : undefined;
}
