import { Fraction, toFraction } from '../exact.ts';
import type { Expression } from '../expression.ts';
import type { Refusal } from '../refusal.ts';
import { numberOf } from '../value.ts';
import { polynomial } from '../worth.ts';
import { bare, fractionOf, isMade, pairOf, unsigned, wholeOf, type Exactly } from './parts.ts';

/** A number times a power of ten, as it was typed: 4.2 × 10^5. */
export interface Scaled { readonly front: Exactly; readonly exponent: bigint }

/** The parts of a number times a power of ten; nothing for what is written otherwise. */
export function scaled(expression: Expression): Scaled | undefined {
  const inner = unsigned(expression);
  const [front, power] = isMade(inner, 'times', 'beside') && inner.of.length === 2 ? inner.of.map(bare) : [];
  const raised = power && pairOf(power, 'power');
  const exponent = raised && wholeOf(raised[0]) === 10n ? wholeOf(raised[1]) : undefined;
  return front && 'exact' in front && exponent !== undefined ? { front, exponent } : undefined;
}

/** Numbers in standard form are worked out up to this power of ten. */
const HIGHEST_POWER = 400n;

/** The rational number that an expression comes to, in standard form too; nothing where it comes to none. */
export function rationalOf(expression: Expression): Fraction | undefined {
  const inner = bare(expression);
  const [positive] = isMade(inner, 'negative') ? inner.of : [];
  if (positive) return rationalOf(positive)?.neg();
  const parts = scaled(inner);
  if (!parts) return numberIn(inner);
  if (parts.exponent > HIGHEST_POWER || parts.exponent < -HIGHEST_POWER) return undefined;
  return toFraction(parts.front.exact).mul(powerOfTen(parts.exponent));
}

const TEN = new Fraction(10);

/** A power of ten with a whole exponent. */
export function powerOfTen(exponent: bigint): Fraction {
  return TEN.pow(new Fraction(exponent)) ?? TEN;
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
  const fraction = fractionOf(inner);
  return fraction !== undefined && wholeOf(fraction.top) !== undefined && wholeOf(fraction.bottom) !== undefined;
}

/** One number, worked out. */
export function oneNumber(expression: Expression): true | Refusal {
  return isOneNumber(expression) || { refused: 'Work it out: it is asked as one number.' };
}

/** A whole number, without a decimal point or a bar. */
export function integer(expression: Expression): true | Refusal {
  return wholeOf(expression) !== undefined || { refused: 'Write it as a whole number.' };
}
