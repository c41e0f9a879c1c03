import type { Expression } from '../expression.ts';
import { isMade, wholeOf } from './parts.ts';

/** How many terms there are at most above and below the bar, over one denominator. */
interface Size { readonly top: number; readonly bottom: number }

/** A bound for the number of terms that an expression has when it is multiplied out over one denominator: 8 for (a + b)³. Perhaps infinite. */
export function termsMultipliedOut(expression: Expression): number {
  const { top, bottom } = sizeOf(expression);
  return Math.max(top, bottom);
}

function sizeOf(expression: Expression): Size {
  if (!('op' in expression)) return { top: 1, bottom: 1 };
  const [first = { top: 1, bottom: 1 }, ...rest] = expression.of.map(sizeOf);
  if (isMade(expression, 'times', 'beside')) return rest.reduce((so, { top, bottom }) => ({ top: so.top * top, bottom: so.bottom * bottom }), first);
  if (isMade(expression, 'over', 'divided by')) return rest.reduce((so, { top, bottom }) => ({ top: so.top * bottom, bottom: so.bottom * top }), first);
  if (!isMade(expression, 'power')) return rest.reduce((so, { top, bottom }) => ({ top: so.top * bottom + top * so.bottom, bottom: so.bottom * bottom }), first);
  const whole = Number(wholeOf(expression.of[1] ?? expression) ?? 1n);
  const base = whole < 0 ? { top: first.bottom, bottom: first.top } : first;
  const exponent = Math.max(1, ...rest.map(({ top }) => top));
  return { top: exponent * base.top ** Math.abs(whole), bottom: base.bottom ** Math.abs(whole) };
}
