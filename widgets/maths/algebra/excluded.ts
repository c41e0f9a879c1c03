import type { Expression } from '../expression.ts';
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

/** What stands under the even roots in an expression, those that are written as powers among them. */
export function radicandsIn(expression: Expression): Expression[] {
  if (!('op' in expression)) return [];
  const inner = expression.of.flatMap(radicandsIn);
  const [first, second] = expression.of;
  if (!first) return inner;
  const number = second && (expression.op === 'root' || expression.op === 'power') ? numberOf(worth(second) ?? {}) : undefined;
  const isEven = expression.op === 'root' ? !second || number === undefined || number.n % 2n === 0n : expression.op === 'power' && number !== undefined && number.d % 2n === 0n;
  return isEven ? [...inner, first] : inner;
}

function isNegative(expression: Expression): boolean {
  return 'exact' in expression ? expression.exact.startsWith('-') : 'op' in expression && expression.op === 'negative';
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
