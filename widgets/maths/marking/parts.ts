import { isRelation } from '../brackets.ts';
import type { Expression, Operation } from '../expression.ts';
import { bare, isMade, type Made } from '../made.ts';

export { bare, isMade, type Made } from '../made.ts';

export type Exactly = Extract<Expression, { readonly exact: string }>;
/** The two things that are joined by one of these operations; nothing where there are not two. */
export function pairOf(expression: Expression, ...operations: readonly Operation[]): readonly [first: Expression, second: Expression] | undefined {
  const [first, second] = isMade(expression, ...operations) ? expression.of : [];
  return first && second && [first, second];
}

/** The expression without brackets and minus signs in front. */
export function unsigned(expression: Expression): Expression {
  const inner = bare(expression);
  if ('exact' in inner) return inner.exact.startsWith('-') ? { ...inner, exact: inner.exact.slice(1) } : inner;
  const [positive] = isMade(inner, 'negative') ? inner.of : [];
  return positive ? unsigned(positive) : inner;
}

/** The whole number that was typed, its sign too; nothing for 3.0 and for what is no whole number. */
export function wholeOf(expression: Expression): bigint | undefined {
  const inner = bare(expression);
  if ('exact' in inner) return inner.as === 'decimal' || inner.exact.includes('/') ? undefined : BigInt(inner.exact);
  const [positive] = isMade(inner, 'negative') ? inner.of : [];
  const whole = positive && wholeOf(positive);
  return whole === undefined ? undefined : -whole;
}

/** Top and bottom of something written with a fraction bar: a number, or any expression over another. */
export function fractionOf(expression: Expression): { readonly top: Expression; readonly bottom: Expression } | undefined {
  const inner = bare(expression);
  if ('exact' in inner) {
    const [top = '', bottom] = inner.as === undefined || inner.as === 'fraction' ? inner.exact.split('/') : [];
    return bottom === undefined ? undefined : { top: { exact: top }, bottom: { exact: bottom } };
  }
  const pair = pairOf(inner, 'over');
  return pair && { top: bare(pair[0]), bottom: bare(pair[1]) };
}

/** Whether an expression is a function called with something, or the modulus of something: not a product, though its parts stand together. */
export function isCall(expression: Expression): boolean {
  const [first] = isMade(expression, 'beside') ? expression.of : [];
  return first !== undefined && (('word' in first && !isCurrency(first)) || ('letter' in first && first.letter === '|'));
}

/** Whether an expression is a product: several things multiplied or side by side, none of them a word (3 cm, 4 r 2 and sin x are no products). */
export function isProduct(expression: Expression): expression is Made {
  if (isMade(expression, 'times')) return true;
  return isMade(expression, 'beside') && !isCall(expression) && !expression.of.some(isUnit);
}

/** Every expression in a tree, from the root down. */
export function walk(expression: Expression): readonly Expression[] {
  return 'op' in expression ? [expression, ...expression.of.flatMap(walk)] : [expression];
}

/** Whether a tree holds nothing but numbers and operations on them. */
export function isNumeric(expression: Expression): boolean {
  return walk(expression).every((part) => 'exact' in part || ('op' in part && !isMade(part, 'ratio') && !isRelation(part.op)));
}

/** Whether an expression is the sign of a currency. */
export function isCurrency(expression: Expression): boolean {
  return 'word' in expression && /^\p{Sc}$/u.test(expression.word);
}

/** Whether an expression is a word that can be a unit, a power of one (cm²) or one over another. */
export function isUnit(expression: Expression): boolean {
  if ('word' in expression) return true;
  const [base] = isMade(expression, 'power', 'over') ? expression.of : [];
  return base !== undefined && isUnit(base);
}
