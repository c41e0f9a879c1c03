import type { Band } from '../answer.ts';
import { reviewed } from './spacing.ts';
import type { Graded, Spaced } from './spacing.ts';

/**
 * Where a card stands. It is new until it has a trace. Understand: untimed, with its picture, until three of the last four are right. Learning: being
 * practised. Fluent: recalled on three days. Secure: recalled a fortnight after it became fluent. At risk: was secure, and then one was wrong.
 */
export type Stage = 'understand' | 'learning' | 'fluent' | 'at risk' | 'secure';

/** What an answer was: its band, or only whether it was right where its time says nothing. */
export type Result = Band | 'right';

/** What is remembered of a card. Days are the memory's own (`Clock`), not the calendar's. */
export interface Trace {
  readonly stage: Stage;
  /** The day the stage was reached. */
  readonly since: number;
  /** The day it was last answered, and the day it comes back. */
  readonly day: number;
  readonly due: number;
  /** Left out until it has been recalled once, or not. */
  readonly spaced?: Spaced;
  /** The last three results, the newest last. */
  readonly last: readonly Result[];
  /** On how many days it was automatic or fluent since it began to be learned, and the last of them. */
  readonly fluentDays: number;
  readonly fluentDay?: number;
  /** Whether each of the last four untimed answers with a picture was right. */
  readonly shown: readonly boolean[];
  /** The last five wrong answers as typed, and the last five times net of typing in milliseconds. */
  readonly wrong: readonly string[];
  readonly times: readonly number[];
  readonly answers: number;
  readonly right: number;
  /** The memory's `count` when it was last asked. */
  readonly asked: number;
  /** Leitner's box, 0 to 4, for the comparison. */
  readonly box: number;
}

const [FLUENT_DAYS, SECURE_AFTER, SHOWN_RIGHT, MOST_KEPT] = [3, 14, 3, 5];
/** Days a card stays in each of Leitner's boxes. A new card, and one that was wrong, is in the first. */
export const BOX_DAYS = [1, 1, 3, 7, 14, 30] as const;

export const NEW: Trace = {
  stage: 'understand', since: 0, day: 0, due: 0, last: [], fluentDays: 0, shown: [], wrong: [], times: [], answers: 0, right: 0, asked: 0, box: 0,
};

/** Whether a result shows that the fact was recalled and not worked out. */
export function isRecalled(result: Result): boolean {
  return result === 'automatic' || result === 'fluent';
}

/** Whether its last answers, up to three, were all recalled: such a card takes no place among those that are being learned. */
export function isAlwaysRecalled({ last }: Trace): boolean {
  return last.length > 0 && last.every(isRecalled);
}

/** Whether a card has been met: practised, or shown with its picture. One that only a check or a check-in asked has been when it was recalled there. */
export function isMet(trace: Trace): boolean {
  return trace.stage !== 'understand' || trace.shown.length > 0 || isAlwaysRecalled(trace);
}

/** An answer as far as a card's trace goes. `time`: milliseconds net of typing, where they say something. */
export interface Attempt { readonly day: number; readonly count: number; readonly result: Result; readonly typed: string; readonly time?: number }

/** The trace after an untimed answer with the picture: understood when three of the last four are right. */
export function afterShown(trace: Trace, attempt: Attempt): Trace {
  const shown = [...trace.shown, attempt.result !== 'wrong'].slice(-4);
  const isUnderstood = trace.stage === 'understand' && shown.filter(Boolean).length >= SHOWN_RIGHT;
  return { ...counted(trace, attempt), shown, ...(isUnderstood && { stage: 'learning', since: attempt.day }) };
}

/** The trace after an answer from memory: the first of a day moves the spacing, every one the stage. */
export function afterRecall(trace: Trace, attempt: Attempt): Trace {
  const { day, result } = attempt;
  const last = [...trace.last, result].slice(-3);
  const isFluentDay = isRecalled(result) && trace.fluentDay !== day;
  const next: Trace = {
    ...counted(trace, attempt), ...spacing(trace, attempt), last, ...(isFluentDay && { fluentDays: trace.fluentDays + 1, fluentDay: day }),
  };
  const stage = stageAfter(next, result, day);
  if (stage === next.stage) return next;
  return { ...next, stage, since: day, ...(stage === 'learning' && trace.stage !== 'understand' && { fluentDays: 0 }) };
}

/** 7.3: to learning by two wrong or worked out of the last three; at risk by one wrong when secure; fluent by three days; secure after a fortnight. */
function stageAfter({ stage, since, last, fluentDays }: Trace, result: Result, day: number): Stage {
  if (stage === 'understand' || last.filter((one) => one === 'wrong' || one === 'worked out').length >= 2) return 'learning';
  if (result === 'wrong') return stage === 'secure' ? 'at risk' : stage;
  if (!isRecalled(result)) return stage;
  if (stage === 'learning') return fluentDays >= FLUENT_DAYS && !last.includes('wrong') ? 'fluent' : stage;
  return stage !== 'secure' && day - since >= SECURE_AFTER ? 'secure' : stage;
}

function spacing({ spaced, stage, box }: Trace, { day, result }: Attempt): Partial<Trace> {
  if (spaced !== undefined && spaced.day >= day) return {};
  const review = reviewed(spaced, gradeOf(result, stage), day);
  const interval = result === 'wrong' || result === 'worked out' ? 1 : review.interval;
  return { spaced: review.spaced, due: day + interval, box: result === 'wrong' ? 0 : Math.min(box + 1, BOX_DAYS.length - 1) };
}

function gradeOf(result: Result, stage: Stage): Graded {
  if (result === 'wrong') return 'again';
  if (result === 'worked out') return 'hard';
  return result === 'automatic' && stage !== 'understand' && stage !== 'learning' ? 'easy' : 'good';
}

function counted(trace: Trace, { day, count, result, typed, time }: Attempt): Trace {
  const isRight = result !== 'wrong';
  return {
    ...trace, day, asked: count, answers: trace.answers + 1, right: trace.right + (isRight ? 1 : 0),
    ...(!isRight && { wrong: [...trace.wrong, typed].slice(-MOST_KEPT) }), ...(time !== undefined && { times: [...trace.times, time].slice(-MOST_KEPT) }),
  };
}
