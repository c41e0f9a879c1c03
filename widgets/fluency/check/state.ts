import type { Input } from '../answer.ts';
import type { Arrangements } from './arrangements.ts';
import { type Item, PRACTICE } from './form.ts';

/** Milliseconds, as in the official check. */
export const TIMES = {
  question: 6_000, gap: 3_000,
  /** With the Next button: when it comes, and when a pupil who does not press it is asked to. */
  next: 2_000, idle: 30_000,
  /** From the first question that counts to the last. */
  check: 30 * 60_000,
  /** A voice that never says that it has finished is not waited for any longer. */
  saying: 15_000,
} as const;

/** What is done in one sitting. To try it out is the same check, of which nothing is kept. */
export interface Plan {
  /** Of this sitting; never used again. */
  readonly id: string;
  readonly purpose: 'check' | 'try it out';
  readonly form: readonly Item[];
  readonly arrangements: Arrangements;
}

/** What stands in the box, and when and how it came there. Times are the machine's. */
export interface Typed {
  readonly text: string;
  readonly keys: number;
  readonly first?: number;
  readonly last?: number;
  readonly input?: Input;
}

/** What was answered to a question that counts. Times are milliseconds since it was shown; where nothing was typed, how long it stood there. */
export interface Reply {
  readonly item: Item;
  readonly typed: string;
  readonly right: boolean;
  readonly first: number;
  readonly last: number;
  readonly length: number;
  readonly input: Input;
  /** Given by Enter, and not by the end of the time. */
  readonly entered: boolean;
  /** The window was hidden while it was asked. */
  readonly hidden: boolean;
}

/**
 * Where the check is. `ready` and `practised` wait for the pupil to go on; in a `gap` the screen says which question comes; `saying` is a question
 * that is being read aloud and is not shown yet. `since`: when the stage began.
 */
export type Stage =
  | { readonly name: 'ready' | 'practised' | 'ended' }
  | { readonly name: 'gap' | 'saying' | 'question'; readonly since: number };

export interface CheckState {
  readonly plan: Plan;
  readonly stage: Stage;
  /** The latest moment it knows of. */
  readonly now: number;
  /** How many questions, those for practice too, came before this one. */
  readonly at: number;
  readonly typed: Typed;
  readonly replies: readonly Reply[];
  /** When the questions that count began. */
  readonly began?: number;
  readonly hidden: boolean;
  /** It was hidden while this question stood there. */
  readonly hiddenHere: boolean;
  /** How often the window was hidden. */
  readonly hides: number;
}

export const NOTHING: Typed = { text: '', keys: 0 };

/** The check before its first question. `now` is any clock in milliseconds that only goes forward. */
export function begin(plan: Plan, now: number): CheckState {
  return { plan, stage: { name: 'ready' }, now, at: 0, typed: NOTHING, replies: [], hidden: false, hiddenHere: false, hides: 0 };
}

/** The question that is asked, or comes next; none at the end. */
export function itemAt({ plan, at }: CheckState): Item | undefined {
  return [...PRACTICE, ...plan.form][at];
}

/** Which question it is, as the pupil is told: practice and check both count from 1. */
export function numberOf({ at }: CheckState): number {
  return isPractice(at) ? at + 1 : at - PRACTICE.length + 1;
}

/** Whether the question counts for nothing. */
export function isPractice(at: number): boolean {
  return at < PRACTICE.length;
}

/** What the pupil sees as time left, in whole seconds rounded up: 6 at first. None while no question is shown. */
export function secondsLeft({ stage, now }: CheckState): number | undefined {
  if (stage.name !== 'question') return undefined;
  // Counted by the very moments that `nextMoment` names: differences of a clock with fractions round, and a beep would come a second late.
  return SECONDS.filter((second) => now < stage.since + 1_000 * second).length;
}
export const SECONDS: readonly number[] = Array.from({ length: TIMES.question / 1_000 }, (_, at) => at + 1);

/** Whether the Next button stands there. */
export function hasNext({ plan, stage, now }: CheckState): boolean {
  return plan.arrangements.nextButton && stage.name === 'gap' && now >= stage.since + TIMES.next;
}

/** Whether a pupil has waited so long at the Next button that they are asked to go on. */
export function isIdle({ plan, stage, now }: CheckState): boolean {
  return plan.arrangements.nextButton && stage.name === 'gap' && now >= stage.since + TIMES.idle;
}
