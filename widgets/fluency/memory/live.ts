import type { Catalogue, Entry } from './catalogue.ts';
import { onDate } from './clock.ts';
import { traceOf } from './memory.ts';
import type { Memory } from './memory.ts';
import type { Plan } from './plan.ts';
import type { Trace } from './trace.ts';

/** A card that has been met, where its strategy is taught or the pupil has understood it. */
export interface Met { readonly entry: Entry; readonly trace: Trace }

/** What can be asked on a day: what has been met, and what has not. `day` is the memory's. */
export interface Live {
  readonly day: number;
  readonly met: readonly Met[];
  readonly unmet: readonly Entry[];
  /** Cards that were new today. */
  readonly fresh: readonly Entry[];
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
    if (trace !== undefined && (isOpen || trace.stage !== 'understand')) met.push({ entry, trace });
    else if (trace === undefined && isOpen) unmet.push(entry);
  }
  const fresh = day > memory.clock.day ? [] : memory.fresh.flatMap(({ card }) => catalogue.byId.get(card) ?? []);
  return { day, met, unmet, fresh };
}

/** The facts of taught groups that a pupil has not met, for the teacher: a cap on what is learned at a time must not hide what is missing. */
export function unmetFacts(memory: Memory, catalogue: Catalogue, plan: Plan): readonly Entry[] {
  const taught = new Set(plan.taught);
  return catalogue.list.filter(({ group, card }) => taught.has(group) && traceOf(memory, card.id) === undefined);
}
