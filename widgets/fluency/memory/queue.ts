import type { Entry } from './catalogue.ts';
import type { Live, Met } from './live.ts';
import { TOO_FEW_RIGHT, mayMeet, newOnes, shareRight } from './meeting.ts';
import type { Memory } from './memory.ts';
import type { Plan } from './plan.ts';
import type { Reason } from './question.ts';
import { recallOf } from './spacing.ts';
import { BOX_DAYS, isAlwaysRecalled, isRecalled } from './trace.ts';
import type { Result, Trace } from './trace.ts';

/** Cards that may be asked for one reason: the one that should come first at the front, or, with `weights`, drawn by chance. */
export interface Lot { readonly why: Reason; readonly entries: readonly Entry[]; readonly weights?: readonly number[] }

/** How often a fact fills, by its last answer: what is automatic seldom but still, so that no time is lost on 2 × 2 and 6 × 8 is not barely asked. */
const PACE: Readonly<Record<Result, number>> = { automatic: 1, fluent: 1.5, right: 1.5, 'worked out': 2, wrong: 2 };

/**
 * Lot by lot: what is due, the least recall first; what has been met and never yet tried from memory; what is new; what fills, drawn at random with a
 * weight for what is little recalled and long unasked. Where too little was right lately, what is known comes before all of them.
 */
export function* ownQueue(live: Live, memory: Memory, plan: Plan): Generator<Lot, void> {
  const { day, met } = live;
  if (needsSuccess(memory)) yield filler(met.filter(({ trace }) => isAlwaysRecalled(trace)), day, memory);
  const due = met.filter(({ trace: { spaced, due: on } }) => spaced !== undefined && on <= day && spaced.day < day)
    .map(({ entry, trace }) => ({ entry, recall: recallIn(trace, day) })).toSorted((a, b) => a.recall - b.recall);
  yield { why: 'due', entries: entriesOf(due) };
  yield { why: 'learning', entries: entriesOf(met.filter(({ trace }) => trace.spaced === undefined)) };
  if (mayMeet(live, memory, { plan, due: due.length })) yield { why: 'new', entries: newOnes(live) };
  yield filler(met, day, memory);
}

function filler(met: readonly Met[], day: number, { count }: Memory): Lot {
  const weight = ({ trace }: Met): number => (1.5 - recallIn(trace, day)) * (count - trace.asked) ** 2 * PACE[trace.last.at(-1) ?? 'wrong'];
  return { why: 'filler', entries: entriesOf(met), weights: met.map(weight) };
}

/** The queue by Leitner's boxes of 1, 3, 7, 14 and 30 days: what is due, the lowest box first; whatever is new when nothing is due; then any. */
export function* leitnerQueue({ day, met, unmet }: Live): Generator<Lot, void> {
  const due = met.filter(({ trace: { spaced, box } }) => spaced === undefined || spaced.day + (BOX_DAYS[box] ?? 1) <= day);
  yield { why: 'due', entries: entriesOf(due.toSorted((a, b) => a.trace.box - b.trace.box)) };
  yield { why: 'new', entries: unmet.slice(0, 1) };
  yield { why: 'filler', entries: entriesOf(met), weights: met.map(() => 1) };
}

function entriesOf(met: readonly { readonly entry: Entry }[]): readonly Entry[] {
  return met.map(({ entry }) => entry);
}

function recallIn({ spaced }: Trace, day: number): number {
  return spaced === undefined ? 0 : recallOf(spaced, day);
}

/** Whether, after one that was not recalled, a known one comes first, because too few were right lately. */
function needsSuccess(memory: Memory): boolean {
  const last = memory.recent.at(-1);
  return last !== undefined && !isRecalled(last.result) && shareRight(memory) < TOO_FEW_RIGHT;
}
