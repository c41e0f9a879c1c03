import type { Expression } from '../expression.ts';
import { decideValues, type Decision, type Known } from './decide.ts';

export type { Decision, Known } from './decide.ts';

/** Whether two expressions are the same; `undecided` where that can be proved neither way. */
export function equal(one: Expression, other: Expression, known: Known = {}): Decision {
  return decideValues(one, other, known);
}
