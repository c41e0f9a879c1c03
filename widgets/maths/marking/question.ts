import { isRelation } from '../brackets.ts';
import type { Expression } from '../expression.ts';
import type { Form } from './form.ts';
import { isOneNumber } from './numbers.ts';
import { bare, isCurrency, isMade, walk } from './parts.ts';
import { valuesOf } from './values.ts';

/** An answer that a known wrong idea leads to. */
export interface Misconception {
  readonly id: string;
  /** What is done, for the teacher: “adds tops and adds bottoms”. */
  readonly name: string;
  readonly answer: Expression;
  /** A sentence for the pupil that sets the idea against what it forgets. */
  readonly why: string;
}

/** How an answer is rounded: half up, on the exact value; numbers below nought as their opposites. */
export type Rounding = Extract<Form, { readonly is: 'decimal places' | 'significant figures' }>;

/** A question as far as its answer goes. */
export interface Question {
  /** The right answer, exact, written as it is asked. Its unit is a word (`{ word: 'm' }`): a letter is only taken for one where the form `unit` is asked. */
  readonly answer: Expression;
  /**
   * How the answer is to be written. Left out: as the answer shows by itself, a number worked out, money with its pence, a letter by itself on one side. An
   * empty list: any expression that is equal.
   */
  readonly form?: Form | readonly Form[];
  readonly misconceptions?: readonly Misconception[];
  /** The unit that stands printed beside the place for the reply; the answer is then without one, and the reply may say it or not. */
  readonly unit?: string;
  /** The letter whose value the answer is: `x = 3` is then taken for 3. */
  readonly letter?: string;
  /** The order of the values that the answer lists counts: the next terms of a sequence, numbers from the least to the greatest. */
  readonly ordered?: true;
  /** The answer is asked rounded: the reply is compared with the answer rounded so, and has to be written so. */
  readonly rounded?: Rounding;
}

/** The forms that a reply has to have. */
export function formsAsked({ answer, form, rounded }: Question): readonly Form[] {
  if (form !== undefined) return [...(rounded ? [rounded] : []), ...('is' in form ? [form] : form)];
  if (rounded) return [rounded];
  const letter = solvedLetter(answer);
  const forms: Form[] = letter === undefined ? [] : [{ is: 'solved', letter }];
  if (!valuesOf(answer).every(isOneNumber)) return forms;
  return [...forms, { is: walk(answer).some(isCurrency) ? 'money' : 'number' }];
}

/** The letter that an answer says the value of: x of x = 3, of x < 3 and of x = 2 or x = −3. */
export function solvedLetter(answer: Expression): string | undefined {
  const inner = bare(answer);
  if (!('op' in inner)) return undefined;
  if (isMade(inner, 'or', 'and')) return inner.of.map(solvedLetter).find((letter) => letter !== undefined);
  if (!isRelation(inner.op)) return undefined;
  const lone = inner.of.map(bare).find((side) => 'letter' in side);
  return lone && 'letter' in lone ? lone.letter : inner.of.map(solvedLetter).find((letter) => letter !== undefined);
}
