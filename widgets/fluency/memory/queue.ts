import { interfere } from './catalogue.ts';
import type { Entry } from './catalogue.ts';
import type { Live, Met } from './live.ts';
import type { Memory } from './memory.ts';
import { LEARNING_CAP, NEW_A_DAY } from './plan.ts';
import type { Plan } from './plan.ts';
import type { Reason } from './question.ts';
import { recallOf } from './spacing.ts';
import { BOX_DAYS, isRecalled } from './trace.ts';
import type { Result, Trace } from './trace.ts';

/** Cards that may be asked for one reason: the one that should come first at the front, or, with `weights`, drawn by chance. */
export interface Lot { readonly why: Reason; readonly entries: readonly Entry[]; readonly weights?: readonly number[] }

const [LAST, TOO_FEW_RIGHT, NEARLY_ALL, WIDER] = [20, 0.85, 0.9, 2];
/** How often a fact fills, by its last answer: what is automatic seldom but still, so that no time is lost on 2 × 2 and 6 × 8 is not barely asked. */
const PACE: Readonly<Record<Result, number>> = { automatic: 1, fluent: 1.5, right: 1.5, 'worked out': 2, wrong: 2 };
const [RUN, QUESTIONS_A_MINUTE] = [8, 15];

/**
 * Lot by lot: what is due, the least recall first; what has been met and never yet tried from memory; what is new; what fills, drawn at random with a
 * weight for what is little recalled and long unasked. Where too little was right lately, what is known comes before all of them.
 */
export function* ownQueue(live: Live, memory: Memory, plan: Plan): Generator<Lot, void> {
  const { day, met } = live;
  if (needsSuccess(memory)) yield filler(met.filter(({ trace }) => isKnown(trace)), day, memory);
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

/** Whether its last answers, up to three, were all recalled: such a card takes no place among those that are being learned. */
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
  const more = recallsNearlyAll(memory) ? WIDER : 1;
  return isRunOver && fresh.length < more * NEW_A_DAY[minutes] && learned < more * LEARNING_CAP[minutes]
    && shareRight(memory) >= TOO_FEW_RIGHT && due <= minutes * QUESTIONS_A_MINUTE;
}

/** Whether nearly all of the last answers were recalled and not worked out: then a pupil takes in more than the common number of new facts. */
function recallsNearlyAll({ recent }: Memory): boolean {
  return recent.length >= LAST && recent.slice(-LAST).filter(({ result }) => isRecalled(result)).length >= LAST * NEARLY_ALL;
}

/** The first unmet card that does not interfere with what is new today. Cards of a family lie together, so a ÷ follows its ×. */
function newOnes({ unmet, fresh }: Live): readonly Entry[] {
  const first = unmet.find((one) => !fresh.some((other) => interfere(one, other)));
  return first === undefined ? [] : [first];
}
