import type { Clock } from './clock.ts';
import type { Motor } from './motor.ts';
import type { Result, Trace } from './trace.ts';

/** The version of the engine. Goes up when `step` makes something else of the same answers. */
export const ENGINE = 1;

/** One of the last answers, the newest last. */
export interface Recent { readonly card: string; readonly result: Result; readonly typed: string }

/** A card that was wrong, and the count of answers at which it comes back; `again` when it will come back a second time. `typed`: the same wrong answer twice. */
export interface Retest { readonly card: string; readonly due: number; readonly again?: true; readonly typed?: string }

/** Probes whose predicted chance lay in one tenth: how many, the sum of what was predicted, how many were right. */
export interface Tenth { readonly probes: number; readonly predicted: number; readonly right: number }

/** What the engine makes of a pupil's answers: plain data, the same again whenever the same answers are replayed. */
export interface Memory {
  readonly engine: number;
  readonly clock: Clock;
  /** How many answers there were, typing left out. */
  readonly count: number;
  /** The `order` of the last. */
  readonly order: number;
  readonly cards: Readonly<Record<string, Trace>>;
  readonly recent: readonly Recent[];
  readonly retests: readonly Retest[];
  /** Cards that were new today and not known already. */
  readonly fresh: readonly string[];
  /** By device and input: how quick the fingers are. */
  readonly motor: Readonly<Record<string, Motor>>;
  /** Ten tenths. */
  readonly tenths: readonly Tenth[];
}
