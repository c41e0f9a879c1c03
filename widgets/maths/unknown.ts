import type { Expression } from './expression.ts';

/** How many printed ? are in an expression. */
export function unknownsIn(expression: Expression): number {
  if ('unknown' in expression) return 1;
  return 'op' in expression ? expression.of.reduce((sum, one) => sum + unknownsIn(one), 0) : 0;
}

/** An expression with an answer in the place of every printed ?. */
export function filled(expression: Expression, answer: Expression): Expression {
  if ('unknown' in expression) return answer;
  return 'op' in expression ? { ...expression, of: expression.of.map((one) => filled(one, answer)) } : expression;
}
