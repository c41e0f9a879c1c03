import { toFraction, type Fraction } from '../exact.ts';
import type { Expression } from '../expression.ts';
import type { Refusal } from '../refusal.ts';
import { numberOf } from '../value.ts';
import { polynomial } from '../worth.ts';
import { bare, fractionOf, isMade, unsigned, wholeOf, type Exactly } from './parts.ts';

/** A number times a power of ten, as it was typed: 4.2 × 10^5. */
export interface Scaled { readonly front: Exactly; readonly exponent: bigint }

/** The parts of a number times a power of ten; nothing for what is written otherwise. */
export function scaled(expression: Expression): Scaled | undefined {
  const inner = unsigned(expression);
  const [front, power] = isMade(inner, 'times', 'beside') && inner.of.length === 2 ? inner.of.map(bare) : [];
  const [base, raised] = power && isMade(power, 'power') ? power.of : [];
  const exponent = raised && wholeOf(raised);
  return front && 'exact' in front && base && wholeOf(base) === 10n && exponent !== undefined ? { front, exponent } : undefined;
}

/** Numbers in standard form are worked out up to this power of ten. */
const HIGHEST_POWER = 400n;

/** The rational number that an expression comes to, in standard form too; nothing where it comes to none. */
export function rationalOf(expression: Expression): Fraction | undefined {
  const inner = bare(expression);
  const [positive] = isMade(inner, 'negative') ? inner.of : [];
  if (positive) return rationalOf(positive)?.neg();
  const { front, exponent = 0n } = scaled(inner) ?? {};
  if (!front) return numberIn(inner);
  if (exponent > HIGHEST_POWER || exponent < -HIGHEST_POWER) return undefined;
  return exponent < 0n ? toFraction(front.exact).div(10n ** -exponent) : toFraction(front.exact).mul(10n ** exponent);
}

function numberIn(expression: Expression): Fraction | undefined {
  const value = polynomial(expression);
  return value && numberOf(value);
}

/** Whether this is one number, worked out: whole, fraction, mixed number, decimal, percentage, or in standard form. */
export function isOneNumber(expression: Expression): boolean {
  const inner = unsigned(expression);
  if ('exact' in inner || scaled(inner)) return true;
  if (isMade(inner, 'percent', 'mixed')) return inner.of.every(isOneNumber);
  const { top, bottom } = fractionOf(inner) ?? {};
  return top !== undefined && bottom !== undefined && wholeOf(top) !== undefined && wholeOf(bottom) !== undefined;
}

/** One number, worked out. */
export function oneNumber(expression: Expression): true | Refusal {
  return isOneNumber(expression) || { refused: 'Work it out: it is asked as one number.' };
}

/** A whole number, without a decimal point or a bar. */
export function integer(expression: Expression): true | Refusal {
  return wholeOf(expression) !== undefined || { refused: 'Write it as a whole number.' };
}
