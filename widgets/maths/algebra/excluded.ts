import type { Expression } from '../expression.ts';
import { isMade, wordOf } from '../made.ts';
import { numberOf } from '../value.ts';
import { worth } from '../worth.ts';
import { expressed } from './express.ts';
import { factorised } from './factors.ts';
import { attempted } from './limits.ts';
import { meaning } from './meaning.ts';
import { readingAlone } from './number.ts';
import { whole, withPositivePowers, type Quotient } from './quotient.ts';
import { realRoots } from './roots.ts';
import { keyOf, type Sum } from './sum.ts';
import { lettersOf } from './zero.ts';

/**
 * For which letters an expression has no value because something under a bar is zero: `x ≠ 1` for (x² − 1)/(x − 1), each once, also where
 * the factor can be divided out. Empty where there are none, or they cannot be found.
 */
export function excluded(expression: Expression): Expression[] {
  const found = new Map<string, Expression>();
  for (const divisor of divisorsIn(expression)) {
    const value = attempted(() => meaning(divisor, readingAlone(expression)));
    for (const [key, each] of (value && attempted(() => zerosOf(value))) ?? []) found.set(key, each);
  }
  return [...found.values()];
}

/** What an expression is divided by, within it and as a whole. */
export function divisorsIn(expression: Expression): Expression[] {
  if (!('op' in expression)) return [];
  const inner = expression.of.flatMap(divisorsIn);
  const [first, second] = expression.of;
  if ((expression.op === 'over' || expression.op === 'divided by') && second) return [...inner, second];
  if (expression.op === 'power' && first && second && isNegative(second)) return [...inner, first];
  return inner;
}

/** What an expression has a value for: something that is positive, or not negative. */
export interface Condition<T> { readonly of: T; readonly is: 'more' | 'at least' }

/** What is not negative, for it stands under an even root, one that is written as a power too, and what is positive, for its logarithm is taken or it is the base of one. */
export function conditionsIn(expression: Expression): Condition<Expression>[] {
  if (!('op' in expression)) return [];
  const inner = expression.of.flatMap(conditionsIn);
  const [first, second] = expression.of;
  if (!first) return inner;
  if (expression.op === 'logarithm') return [...inner, ...expression.of.map(of => ({ of, is: 'more' as const }))];
  if (['ln', 'log'].includes(wordOf(first)) && second) return [...inner, { of: second, is: 'more' }];
  const number = second && (expression.op === 'root' || expression.op === 'power') ? numberOf(worth(second) ?? {}) : undefined;
  const isEven = expression.op === 'root' ? !second || number === undefined || number.n % 2n === 0n : expression.op === 'power' && number !== undefined && number.d % 2n === 0n;
  return isEven ? [...inner, { of: first, is: 'at least' }] : inner;
}

function isNegative(expression: Expression): boolean {
  return 'exact' in expression ? expression.exact.startsWith('-') : isMade(expression, 'negative');
}

function zerosOf(quotient: Quotient): readonly (readonly [string, Expression])[] {
  const { top } = withPositivePowers(quotient);
  if (lettersOf(top).length === 0) return [];
  return factorised(top).factors.flatMap(({ of }) => zerosOfFactor(of));
}

function zerosOfFactor(sum: Sum): readonly (readonly [string, Expression])[] {
  const not = (left: Expression, right: Expression): Expression => ({ op: 'not equals', of: [left, right] });
  const [letter, other] = lettersOf(sum);
  const roots = letter !== undefined && other === undefined ? realRoots(sum, letter) : undefined;
  if (letter !== undefined && roots) return roots.map(({ at }) => [`${letter} ${keyOf(at.top)}/${keyOf(at.bottom)}`, not({ letter }, expressed(at))] as const);
  return [[keyOf(sum), not(expressed(whole(sum)), { exact: '0' })]];
}
