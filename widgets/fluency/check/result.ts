import type { Answer } from '../answer.ts';
import type { Arrangements } from './arrangements.ts';
import { QUESTIONS } from './form.ts';
import type { CheckState, Reply } from './state.ts';

/** What a sitting came to. `id` is the plan's: the same sitting may be given again when the adult's name is added. */
export interface CheckResult {
  readonly id: string;
  /** Milliseconds since 1970 at the end, and the day where it was. */
  readonly at: number;
  readonly day: string;
  readonly arrangements: Arrangements;
  readonly replies: readonly Reply[];
  /** Out of 25; there is no pass mark. */
  readonly score: number;
  /** False where the thirty minutes ended before the last question. */
  readonly complete: boolean;
  readonly hides: number;
  /** Who typed for the pupil; kept here and nowhere else. */
  readonly adult?: string;
}

/** How many of the 25 are right. */
export function scoreOf(replies: readonly Reply[]): number {
  return replies.filter(({ right }) => right).length;
}

/** The result of a check that has ended. `at`, `day`: when and on which day, where it was. */
export function resultOf({ plan: { id, arrangements }, replies, hides }: CheckState, { at, day, adult }: Pick<CheckResult, 'at' | 'day' | 'adult'>): CheckResult {
  return { id, at, day, arrangements, replies, score: scoreOf(replies), complete: replies.length === QUESTIONS, hides, ...(adult !== undefined && { adult }) };
}

/** The longest name that is kept. */
const LONGEST_NAME = 60;

/** An adult's name as it is kept: without the space around it, and cut where nobody's name is as long; none where there is none. */
export function adultOf(name: string): string | undefined {
  const kept = Array.from(name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()).slice(0, LONGEST_NAME).join('');
  return kept === '' ? undefined : kept;
}

/**
 * A reply as pupils' answers are kept. The card is the product of the two numbers, the form says which stands first. `band`: how what knows the pupil's
 * hands judges its time.
 */
export function answerOf(
  { item: { table, by }, typed, right, first, last, length, input }: Reply, { band, ...kept }: Pick<Answer, 'device' | 'order' | 'at' | 'day' | 'band' | 'engine'>,
): Omit<Answer, 'number'> {
  return {
    ...kept, card: `multiply-${Math.min(table, by)}-${Math.max(table, by)}`, form: table <= by ? 'plain' : 'turned',
    typed, right, first, last, length, ...(band && { band }), mode: 'check', input,
  };
}
