import type { Expression, Operation } from './expression.ts';

/** An expression that is made of others by an operation. */
export type Made = Extract<Expression, { readonly op: Operation }>;

/** Whether an expression is made by one of these operations. */
export function isMade<Of extends Operation>(expression: Expression | undefined, ...operations: readonly Of[]): expression is Made & { readonly op: Of } {
  return expression !== undefined && 'op' in expression && operations.some((operation) => operation === expression.op);
}

/** Whether an expression is this letter, or sign. */
export function isLetter(expression: Expression | undefined, letter: string): boolean {
  return expression !== undefined && 'letter' in expression && expression.letter === letter;
}

/** The word that an expression is; nothing for others. */
export function wordOf(expression: Expression | undefined): string {
  return expression !== undefined && 'word' in expression ? expression.word : '';
}

/** The expression without the brackets around it. */
export function bare(expression: Expression): Expression {
  const [inner] = isMade(expression, 'brackets') ? expression.of : [];
  return inner ? bare(inner) : expression;
}
