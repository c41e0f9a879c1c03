import { interfere } from './catalogue.ts';
import type { Entry } from './catalogue.ts';
import type { Live, Met } from './live.ts';
import type { Memory } from './memory.ts';
import { LEARNING_CAP, NEW_A_DAY } from './plan.ts';
import type { Plan } from './plan.ts';
import type { Reason } from './question.ts';
import { recallOf } from './spacing.ts';
import { BOX_DAYS, isRecalled } from './trace.ts';
import type { Trace } from './trace.ts';

/** Cards that may be asked for one reason: the one that should come first at the front, or, with `weights`, drawn by chance. */
export interface Lot { readonly why: Reason; readonly entries: readonly Entry[]; readonly weights?: readonly number[] }

const [LAST, TOO_FEW_RIGHT] = [20, 0.85];
const [RUN, QUESTIONS_A_MINUTE] = [8, 15];

/** What is due, the least recall first; what has been met and never yet recalled; what is new; what fills: at random, what is little recalled or long unasked rather. */
export function ownQueue(live: Live, memory: Memory, plan: Plan): readonly Lot[] {
  const met = live.met.map((one) => ({ ...one, recall: recallIn(one.trace, live.day) }));
  const due = met.filter(({ trace: { spaced, due: on } }) => spaced !== undefined && on <= live.day && spaced.day < live.day);
  const known = met.filter(({ trace }) => isKnown(trace));
  const filler = (among: typeof met): Lot => ({
    why: 'filler', entries: entriesOf(among), weights: among.map(({ trace, recall }) => (1.5 - recall) * (memory.count - trace.asked) ** 2),
  });
  return [
    ...(needsSuccess(memory) ? [filler(known)] : []),
    { why: 'due', entries: entriesOf(due.toSorted((a, b) => a.recall - b.recall)) },
    { why: 'learning', entries: entriesOf(met.filter(({ trace }) => trace.spaced === undefined)) },
    { why: 'new', entries: mayMeet(live, memory, { plan, due: due.length }) ? newOnes(live) : [] },
    filler(met),
  ];
}

/** The queue by Leitner's boxes of 1, 3, 7, 14 and 30 days: what is due, the lowest box first; whatever is new when nothing is due; then any. */
export function leitnerQueue({ day, met, unmet }: Live): readonly Lot[] {
  const due = met.filter(({ trace: { spaced, box } }) => spaced === undefined || spaced.day + (BOX_DAYS[box] ?? 1) <= day);
  return [
    { why: 'due', entries: entriesOf(due.toSorted((a, b) => a.trace.box - b.trace.box)) },
    { why: 'new', entries: unmet.slice(0, 1) },
    { why: 'filler', entries: entriesOf(met), weights: met.map(() => 1) },
  ];
}

function entriesOf(met: readonly Met[]): readonly Entry[] {
  return met.map(({ entry }) => entry);
}

function recallIn({ spaced }: Trace, day: number): number {
  return spaced === undefined ? 0 : recallOf(spaced, day);
}

/** Whether its last three answers were all recalled: such a card takes no place among those that are being learned. */
function isKnown({ last }: Trace): boolean {
  return last.length > 0 && last.every(isRecalled);
}

function shareRight({ recent }: Memory): number {
  const last = recent.slice(-LAST);
  return last.length === 0 ? 1 : last.filter(({ result }) => result !== 'wrong').length / last.length;
}

/** Whether, after one that was not recalled, a known one comes first, because too few were right lately. */
function needsSuccess(memory: Memory): boolean {
  const last = memory.recent.at(-1);
  return last !== undefined && !isRecalled(last.result) && shareRight(memory) < TOO_FEW_RIGHT;
}

/** Whether something new may come: few enough are being learned and were new today, enough of the last were right, seven others since the last new one. */
function mayMeet({ met, fresh }: Live, memory: Memory, { plan: { minutes }, due }: { readonly plan: Plan; readonly due: number }): boolean {
  const learned = met.filter(({ trace }) => (trace.stage === 'learning' || trace.stage === 'understand') && !isKnown(trace)).length;
  const last = fresh.length > 0 ? memory.fresh.at(-1) : undefined;
  const isRunOver = last === undefined || memory.count - last.at >= Math.min(RUN, met.length);
  return isRunOver && fresh.length < NEW_A_DAY[minutes] && learned < LEARNING_CAP[minutes] && shareRight(memory) >= TOO_FEW_RIGHT && due <= minutes * QUESTIONS_A_MINUTE;
}

/** The first unmet card that does not interfere with what is new today. Cards of a family lie together, so a ÷ follows its ×. */
function newOnes({ unmet, fresh }: Live): readonly Entry[] {
  const first = unmet.find((one) => !fresh.some((other) => interfere(one, other)));
  return first === undefined ? [] : [first];
}
