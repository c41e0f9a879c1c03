import type { Catalogue, Entry } from './catalogue.ts';
import { onDate } from './clock.ts';
import { traceOf } from './memory.ts';
import type { Fresh, Memory } from './memory.ts';
import type { Plan } from './plan.ts';
import { isMet } from './trace.ts';
import type { Trace } from './trace.ts';

/** A card that has been met, where its strategy is taught or the pupil has understood it. */
export interface Met { readonly entry: Entry; readonly trace: Trace }

/** A card that was new today. */
export interface New extends Fresh { readonly entry: Entry }

/** What can be asked on a day: what has been met, and what has not. `day` is the memory's. */
export interface Live {
  readonly day: number;
  readonly met: readonly Met[];
  readonly unmet: readonly Entry[];
  /** In the order in which they were met. */
  readonly fresh: readonly New[];
}

/** What can be asked on a calendar day. A card of a group that is not taught is left out unless the pupil has passed Understand on it. */
export function liveOn(date: string, memory: Memory, catalogue: Catalogue, plan: Plan): Live {
  const { day } = onDate(memory.clock, date);
  const taught = new Set(plan.taught);
  const met: Met[] = [];
  const unmet: Entry[] = [];
  for (const entry of catalogue.list) {
    const trace = traceOf(memory, entry.card.id);
    const isOpen = taught.has(entry.group);
    if (trace !== undefined && isMet(trace)) {
      if (isOpen || trace.stage !== 'understand') met.push({ entry, trace });
    } else if (isOpen) unmet.push(entry);
  }
  const fresh = day > memory.clock.day ? [] : memory.fresh.flatMap((one) => {
    const entry = catalogue.byId.get(one.card);
    return entry ? [{ ...one, entry }] : [];
  });
  return { day, met, unmet, fresh };
}

/**
 * Whether a card that was not met begins as one that is being learned, one stage below a relative of its family that is fluent or secure: 56 ÷ 7 where 7 × 8 is.
 * It is asked without being shown first, and nothing about it is assumed: adults keep the two apart (Rickard 1996, 2005).
 */
export function hasKnownRelative({ family }: Entry, memory: Memory): boolean {
  return family.cards.some(({ id }) => {
    const stage = traceOf(memory, id)?.stage;
    return stage === 'fluent' || stage === 'secure';
  });
}
