import type { Expression } from '../expression.ts';
import { isMade, wholeOf } from './parts.ts';

/** A bound for the number of terms that an expression has when it is multiplied out: 8 for (a + b)³. At least 1, and perhaps infinite. */
export function termsMultipliedOut(expression: Expression): number {
  if (!('op' in expression)) return 1;
  const sizes = expression.of.map(termsMultipliedOut);
  if (isMade(expression, 'power')) {
    const [base = 1, exponent = 1] = sizes;
    const whole = expression.of[1] && wholeOf(expression.of[1]);
    return Math.max(exponent, base ** Math.abs(Number(whole ?? 1n)));
  }
  const isProduct = isMade(expression, 'times', 'beside', 'over', 'divided by');
  return sizes.reduce((so, size) => (isProduct ? so * size : so + size), isProduct ? 1 : 0) || 1;
}
