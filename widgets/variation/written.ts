import type { Json } from '../board/document.ts';
import type { Said } from '../board/said.ts';
import { Fraction, toExact, type Exact } from '../maths/exact.ts';
import type { Expression, NumberForm, Operation } from '../maths/expression.ts';
import { toText } from '../maths/print.ts';
import type { AnyFamily } from './family.ts';

/** Words without digits and expressions, in the order in which they are said. */
export function said(...pieces: readonly (string | Expression)[]): Said {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : { value: piece, parts: [] }));
}

/** A number as it is written in a question or an answer. */
export function number(amount: Fraction | Exact | number | bigint, as?: NumberForm): Expression {
  const exact = typeof amount === 'string' ? amount : toExact(new Fraction(amount));
  return as === undefined ? { exact } : { exact, as };
}

/** An operation as an expression: `made('plus', a, b)`. */
export function made(op: Operation, ...of: readonly Expression[]): Expression {
  return { op, of };
}

/** The printed `?`, for what is to be found. */
export const UNKNOWN: Expression = { unknown: true };

/** left = right. */
export function equals(left: Expression, right: Expression): Expression {
  return made('equals', left, right);
}

/** What is said, as one line of text: for keys, tests and lists. */
export function textOf(what: Said): string {
  return what.map((piece) => (typeof piece === 'string' ? piece : 'value' in piece ? toText(piece.value) : '')).join('');
}

/** An answer as text. Two answers of a family are the same exactly when these are. */
export function answerText(family: AnyFamily, item: Json): string {
  return writtenText(family, family.answer(item));
}

/** An answer of a family as text, wherever it came from: from the item, or foretold by a law. */
export function writtenText(family: AnyFamily, answer: unknown): string {
  return toText(family.write(answer));
}
