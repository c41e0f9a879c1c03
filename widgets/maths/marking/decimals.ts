import { toFraction } from '../exact.ts';
import type { Expression } from '../expression.ts';
import { numeral } from '../numeral.ts';
import type { Refusal } from '../refusal.ts';
import { isOneNumber, scaled } from './numbers.ts';
import { isMade, unsigned, type Exactly } from './parts.ts';

/** The digits of a number as they were typed, sign, per cent and power of ten apart. */
export interface Digits { readonly whole: string; readonly after: string }

/** The digits that were typed; nothing for fractions and for what recurs. */
export function digitsOf(expression: Expression): Digits | undefined {
  const inner = unsigned(expression);
  const [hundredths] = isMade(inner, 'percent') ? inner.of : [];
  const number = scaled(inner)?.front ?? hundredths ?? inner;
  const { whole, after = '', recurring, fraction } = isDecimal(number) ? numeral(number.exact, number.as, number.places) : {};
  return whole === undefined || recurring || fraction ? undefined : { whole: whole.replace(/\D/g, ''), after };
}

function isDecimal(expression: Expression): expression is Exactly {
  return 'exact' in expression && (expression.as === 'decimal' || !expression.exact.includes('/'));
}

/** A decimal, recurring ones too; whole numbers are decimals without places. */
export function decimal(expression: Expression): true | Refusal {
  return isDecimal(unsigned(expression)) || { refused: 'Write it as a decimal.' };
}

/** A whole number, or two digits after the point: £3 and £3.50, not £3.5. */
export function money(expression: Expression): true | Refusal {
  const places = digitsOf(expression)?.after.length;
  return places === 0 || places === 2 || { refused: 'Money is written with two digits after the point, or none.' };
}

/** So many digits after the point, noughts counted. */
export function decimalPlaces(expression: Expression, places: number): true | Refusal {
  const digits = scaled(expression) ? undefined : digitsOf(expression);
  if (digits === undefined) return { refused: `Write it as a decimal with ${counted(places, 'decimal place')}.` };
  return digits.after.length === places || { refused: `It is asked to ${counted(places, 'decimal place')}: this has ${counted(digits.after.length, 'digit')} after the point.` };
}

/**
 * So many significant figures. Noughts in front never count; those after the point do; those at the end of a whole number may or may not, so that
 * 1200 is written to 2, 3 or 4. Nought itself has one figure, or as many as places.
 */
export function significantFigures(expression: Expression, figures: number): true | Refusal {
  const digits = digitsOf(expression);
  if (digits === undefined) return { refused: `Write it as a decimal with ${counted(figures, 'significant figure')}.` };
  const { least, most } = figuresIn(digits);
  const nearest = Math.max(least, Math.min(figures, most));
  return nearest === figures || { refused: `It is asked to ${counted(figures, 'significant figure')}: this has ${counted(nearest, 'figure')}.` };
}

/** How many significant figures digits have at least and at most. */
export function figuresIn({ whole, after }: Digits): { readonly least: number; readonly most: number } {
  const all = (whole + after).replace(/^0+/, '');
  if (all === '') return { least: Math.max(1, after.length), most: Math.max(1, after.length) };
  return { least: after === '' ? all.replace(/0+$/, '').length : all.length, most: all.length };
}

/** A number of hundredths with the sign %. */
export function percentage(expression: Expression): true | Refusal {
  const inner = unsigned(expression);
  const [hundredths] = isMade(inner, 'percent') ? inner.of : [];
  return (hundredths !== undefined && isOneNumber(hundredths)) || { refused: 'Write it as a percentage.' };
}

/** A number from 1 up to, but not, 10 times a whole power of ten, the power written. */
export function standardForm(expression: Expression): true | Refusal {
  const parts = scaled(expression);
  if (parts === undefined) return { refused: 'Write it in standard form: a number times a power of ten.' };
  if (!isDecimal(parts.front)) return { refused: 'In standard form the number in front is a decimal.' };
  const front = toFraction(parts.front.exact).abs();
  return (front.compare(1) >= 0 && front.compare(10) < 0) || { refused: 'In standard form the number in front is at least 1 and less than 10.' };
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
