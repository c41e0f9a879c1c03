/**
 * How it was practised. Calm shows no clock; steady beats one's own best; check-in finds where a pupil is; understand is untimed, with pictures; check is
 * the Multiplication Tables Check; typing is "type the number you see", which measures the fingers and no fact.
 */
export type Mode = 'calm' | 'steady' | 'check-in' | 'understand' | 'check' | 'typing';

/** How an answer's time is judged, net of what typing takes: at most 1.2 s, at most 2.2 s, longer; or it was wrong or came too late. */
export type Band = 'automatic' | 'fluent' | 'worked out' | 'wrong';

export type Input = 'keyboard' | 'mouse' | 'touch' | 'adult';

/**
 * One answer of a pupil, as it is kept. Its id is (device, number): `number` counts all answers of a pupil on a device from 0 and is never used again.
 * Times are milliseconds since the question was shown (in speech: since it had been said), named as the Multiplication Tables Check names them:
 * RecallTime is `first`, OverallTime is `last`; `length` is how many keys the answer took.
 */
export interface Answer {
  readonly device: string;
  readonly number: number;
  /** Its place among all answers the device knew of: its `at`, or more than the last one's where the clock says otherwise. Answers are replayed in this order. */
  readonly order: number;
  readonly card: string;
  readonly form: string;
  /** Milliseconds since 1970, and the calendar day (2026-11-26) where it was answered. */
  readonly at: number;
  readonly day: string;
  readonly typed: string;
  readonly right: boolean;
  readonly first: number;
  readonly last: number;
  readonly length: number;
  /** Left out where the time says nothing: the page was hidden, the pupil away, or it was untimed. */
  readonly band?: Band;
  readonly mode: Mode;
  /** Drawn at random among what is taught, so that it says how things stand. */
  readonly probe?: true;
  /** Nothing to recall (× 1, × 10, + 0): the fastest of them say how quick the fingers are. */
  readonly plain?: true;
  readonly input: Input;
  /** Of the engine that judged it. */
  readonly engine: number;
}
