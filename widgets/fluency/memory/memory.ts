import type { Answer, Mode } from '../answer.ts';
import { NO_DAYS, onDate } from './clock.ts';
import type { Clock } from './clock.ts';
import { NO_TENTHS, foreseen, withProbe } from './calibration.ts';
import type { Tenth } from './calibration.ts';
import { NO_MOTOR, moved, netTime } from './motor.ts';
import type { Motor } from './motor.ts';
import { NEW, afterRecall, afterShown, isMet, isRecalled } from './trace.ts';
import type { Attempt, Result, Trace } from './trace.ts';

/** The version of the engine. Goes up when `step` makes something else of the same answers. */
export const ENGINE = 2;

/** One of the last answers. */
export interface Recent { readonly card: string; readonly day: number; readonly result: Result }

/**
 * A card that was wrong, and the `count` at which it comes back; `again` when it will come back a second time. `muddled`: an answer that was typed
 * for it a second time.
 */
export interface Retest { readonly card: string; readonly due: number; readonly again?: true; readonly muddled?: string }

/** A card that was new today; `known` when it was recalled before it had been shown. */
export interface Fresh { readonly card: string; readonly at: number; readonly known?: true }

/** What the engine makes of a pupil's answers: plain data, the same whenever the same answers are replayed. */
export interface Memory {
  readonly engine: number;
  readonly clock: Clock;
  /** How many answers there were, typing from sight left out. */
  readonly count: number;
  /** The `order` of the last. */
  readonly order: number;
  readonly cards: Readonly<Record<string, Trace>>;
  /** The last thirty, the newest last. */
  readonly recent: readonly Recent[];
  readonly retests: readonly Retest[];
  /** Cards that were new on the day of the last answer, each with the `count` at which it was met. */
  readonly fresh: readonly Fresh[];
  /** Of the last four that were asked before they had been shown, whether each was recalled; left out before the first. */
  readonly tried?: readonly boolean[];
  /** By device and input: how quick the fingers are. */
  readonly motor: Readonly<Record<string, Motor>>;
  /** The probes, by the tenth in which their predicted chance lay. */
  readonly tenths: readonly Tenth[];
}

export const NO_MEMORY: Memory = {
  engine: ENGINE, clock: NO_DAYS, count: 0, order: 0, cards: {}, recent: [], retests: [], fresh: [], motor: {}, tenths: NO_TENTHS,
};

export const MOST_RECENT = 30;
const [RETEST_AFTER, AGAIN_AFTER, MOST_TRIED] = [3, 8, 4];

type Draft = { -readonly [Key in keyof Memory]: Memory[Key] } & { cards: Record<string, Trace> };

/** The memory after some answers, one after the other: all the engine learns, and with the same answers always the same. Nothing is changed in `memory`. */
export function step(memory: Memory, answers: readonly Answer[]): Memory {
  const draft: Draft = { ...memory, engine: ENGINE, cards: { ...memory.cards } };
  for (const answer of answers) take(draft, answer);
  return draft;
}

/** The name under which the fingers are kept. */
export function motorKey({ device, input }: Pick<Answer, 'device' | 'input'>): string {
  return JSON.stringify([device, input]);
}

/** The trace of a card, when it has one. */
export function traceOf({ cards }: Pick<Memory, 'cards'>, card: string): Trace | undefined {
  return Object.hasOwn(cards, card) ? cards[card] : undefined;
}

function take(draft: Draft, answer: Answer): void {
  const clock = onDate(draft.clock, answer.day);
  if (clock.day > draft.clock.day) Object.assign(draft, { fresh: [], retests: [] });
  draft.clock = clock;
  draft.order = Math.max(draft.order, answer.order);
  const key = motorKey(answer);
  const motor = draft.motor[key] ?? NO_MOTOR;
  const next = moved(motor, answer);
  if (next !== motor) draft.motor = { ...draft.motor, [key]: next };
  if (answer.mode !== 'typing') practise(draft, answer, answer.band && netTime(answer, motor.baseline));
}

function practise(draft: Draft, answer: Answer, time: number | undefined): void {
  const { card, mode, typed } = answer;
  const before = traceOf(draft, card);
  const result: Result = answer.right ? answer.band ?? 'right' : 'wrong';
  const attempt = { day: draft.clock.day, count: draft.count, result, typed, ...(time !== undefined && { time }) };
  if (answer.probe === true && before?.spaced) draft.tenths = withProbe(draft.tenths, foreseen(draft.recent, before.spaced, attempt.day), answer.right);
  draft.cards[card] = traceAfter(before ?? NEW, attempt, mode);
  const isPractice = mode === 'calm' || mode === 'steady';
  const isNew = (isPractice || mode === 'understand') && (before === undefined || !isMet(before));
  if (isNew && isPractice) draft.tried = [...draft.tried ?? [], isRecalled(result)].slice(-MOST_TRIED);
  if (isNew) draft.fresh = [...draft.fresh, { card, at: draft.count, ...(isRecalled(result) && { known: true }) }];
  if (mode !== 'understand') draft.recent = [...draft.recent, { card, day: attempt.day, result }].slice(-MOST_RECENT);
  if (isPractice) draft.retests = retestsAfter(draft, answer, before);
  draft.count += 1;
}

/** A check or a check-in may ask what has not been taught: it tells how a card stands, but does not make it one that is being learned. */
function traceAfter(before: Trace, attempt: Attempt, mode: Mode): Trace {
  if (mode === 'understand') return afterShown(before, attempt);
  const after = afterRecall(before, attempt);
  return before.stage === 'understand' && (mode === 'check' || mode === 'check-in') ? { ...after, stage: 'understand', since: before.since } : after;
}

/** The retests after an answer at place `count`: a wrong one comes back three later, and when it is then right, once more, eight later. */
function retestsAfter({ retests, count }: Memory, { card, typed, right }: Answer, before: Trace | undefined): readonly Retest[] {
  const own = retests.find((retest) => retest.card === card);
  if (right && (own === undefined || own.due > count)) return retests;
  const others = retests.filter((retest) => retest !== own);
  const muddled = right ? own?.muddled : before?.wrong.includes(typed) === true ? typed : undefined;
  const told = muddled !== undefined && { muddled };
  if (!right) return [...others, { card, due: count + RETEST_AFTER, again: true, ...told }];
  return own?.again === true ? [...others, { card, due: count + AGAIN_AFTER, ...told }] : others;
}
