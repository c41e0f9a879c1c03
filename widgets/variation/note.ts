import type { Json } from '../board/document.ts';
import { compare, numberIn } from '../maths/algebra/number.ts';
import { negate } from '../maths/algebra/sum.ts';
import { changesBetween, type Change } from './change.ts';
import type { AnyFamily } from './family.ts';
import { answerText } from './written.ts';

/** What a class can expect of an answer, in the order in which it is offered. */
export const EXPECTATIONS = ['It stays the same.', 'It gets larger.', 'It gets smaller.', 'Its sign changes.', 'Something else.'] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

/** What is said about one step of a sequence, in the order of its moments: reflect, expect, check, explain. */
export interface Note {
  readonly title: string;
  readonly changed: readonly Change[];
  /** The labels of what stayed as it was. */
  readonly stayed: readonly string[];
  /** What the answer did. */
  readonly comes: Expectation;
  readonly explain: string;
  readonly trap?: string;
}

/** The note on the step from one item to another by a move. Undefined where the family has no such move. */
export function noteOn(family: AnyFamily, { from, to, move }: { readonly from: Json; readonly to: Json; readonly move: string }): Note | undefined {
  const one = family.moves[move];
  if (!one) return undefined;
  const changed = changesBetween(family, from, to);
  const stayed = Object.entries(family.dimensions).filter(([id]) => !changed.some(({ dimension }) => dimension === id)).map(([, { label }]) => label);
  return { title: one.title, changed, stayed, comes: whatComes(family, from, to), explain: one.explain, ...(one.trap !== undefined && { trap: one.trap }) };
}

/** What the answer does from one item to another; of answers that are no numbers only whether they stay. */
export function whatComes(family: AnyFamily, from: Json, to: Json): Expectation {
  if (answerText(family, from) === answerText(family, to)) return 'It stays the same.';
  const [before, after] = [from, to].map((item) => numberIn(family.write(family.answer(item))));
  if (!before || !after) return 'Something else.';
  const comes = compare(after, before);
  if (comes !== 0 && compare({ ...before, top: negate(before.top) }, after) === 0) return 'Its sign changes.';
  // The same number in another form stays, and yet is another answer.
  return comes === 1 ? 'It gets larger.' : comes === -1 ? 'It gets smaller.' : 'Something else.';
}
