import type { Keep } from './keep.ts';
import type { Keeping } from './revisions.ts';

/** How the keeping of one lesson stands. `since`: when the oldest change that is not kept yet was made. `aside`: see `Keep.write`. */
export interface Standing { readonly since?: number; readonly trouble?: string; readonly aside?: true }
type Latest = Omit<Keeping, 'rev' | 'writer' | 'now'>;
export interface Keeper {
  /** Keeps this state as soon as no other write is under way; states in between are left out. Never waits. */
  keep(latest: Latest): void;
  /** Starts the last write at once, whatever is under way: for a page that is closing. */
  flush(): void;
  /** Resolves when there is nothing left to write, or when writing has failed. */
  done(): Promise<void>;
}

/** Tried again after a failure, in milliseconds. */
const AGAIN = 5_000;

/** Keeps one lesson, one write at a time. `rev`: the one that was read, 0 for a new lesson; `writer`: this page. */
export function newKeeper(keep: Keep, { rev, writer, now, tell }: { rev: number; writer: string; now: () => number; tell: (standing: Standing) => void }): Keeper {
  let known = rev;
  let opening = rev > 0;
  let waiting: { latest: Latest; since: number } | undefined;
  let under: Promise<void> | undefined;
  let last: Promise<void> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  // Said until it is better, however many changes come in between; that another page had written is said to the end.
  let wrong: Pick<Standing, 'trouble' | 'aside'> = {};

  async function write({ latest, since }: { latest: Latest; since: number }): Promise<void> {
    const why = latest.why ?? (opening ? 'opening' : undefined);
    const answer = await keep.write({ ...latest, ...(why && { why }), rev: known, writer, now: now() });
    if ('refused' in answer) {
      waiting ??= { latest, since };
      wrong = { ...wrong, trouble: answer.refused };
      tell({ since, ...wrong });
      again ??= setTimeout(() => { again = undefined; next(); }, AGAIN);
      return;
    }
    known = Math.max(known, answer.rev);
    opening = false;
    wrong = answer.aside || wrong.aside ? { aside: true } : {};
    tell({ ...(waiting && { since: waiting.since }), ...wrong });
  }
  function next(): void {
    if (under || !waiting) return;
    const one = waiting;
    waiting = undefined;
    under = write(one).finally(() => {
      under = undefined;
      if (!again) next();
    });
  }
  return {
    keep(latest) {
      const why = latest.why ?? waiting?.latest.why;
      waiting = { latest: { ...latest, ...(why && { why }) }, since: waiting?.since ?? now() };
      if (!under) tell({ since: waiting.since, ...wrong });
      clearTimeout(again);
      again = undefined;
      next();
    },
    flush() {
      const one = waiting;
      waiting = undefined;
      if (one) last = write(one);
    },
    async done() {
      while (under) await under;
      await last;
    },
  };
}
