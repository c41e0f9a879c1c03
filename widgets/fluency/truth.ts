import { equal, type Decision } from '../maths/algebra/equal.ts';
import type { Expression } from '../maths/expression.ts';

/** Whether the sides of an equation are equal, exactly; what is no equation is undecided. */
export function truthOf(sentence: Expression): Decision {
  if (!('op' in sentence) || sentence.op !== 'equals') return 'undecided';
  const [first, ...others] = sentence.of;
  const decisions = others.map((other) => (first ? equal(first, other) : 'undecided'));
  return decisions.length === 0 || decisions.includes('undecided') ? 'undecided' : decisions.includes('different') ? 'different' : 'equal';
}
