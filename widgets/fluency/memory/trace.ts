import type { Band } from '../answer.ts';

/**
 * Where a card stands. It is new until it has a trace. Understand: untimed, with its picture, until three of the last four are right. Learning: being
 * practised. Fluent: recalled on three days. Secure: recalled a fortnight after it became fluent. At risk: was secure, and then one was wrong.
 */
export type Stage = 'understand' | 'learning' | 'fluent' | 'at risk' | 'secure';

/** What the spacing between days knows of a card (FSRS-6): in `stability` days the chance to recall it falls to nine in ten. `day` is of its last review. */
export interface Spaced { readonly stability: number; readonly difficulty: number; readonly day: number }

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
  /** Leitner's box, 0 to 4, for the comparison. */
  readonly box: number;
}
