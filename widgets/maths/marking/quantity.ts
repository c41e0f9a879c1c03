import type { Expression } from '../expression.ts';
import { UNIT_LETTERS } from '../spelling.ts';
import { bare, isCall, isCurrency, isMade, isNumeric, isUnit, pairOf, type Made } from './parts.ts';

/** An amount with its unit: £ in front, all others behind. */
export function measured(amount: Expression, unit: Expression): Expression {
  return { op: 'beside', of: isCurrency(unit) ? [unit, amount] : [amount, unit] };
}

/** An amount and its unit. Without a unit the amount is the expression; of a word alone, such as “no solution”, there is no amount. */
export interface Quantity { readonly amount?: Expression; readonly unit?: Expression }

/**
 * Takes the unit from an amount: £ in front; words, powers of words and words over words behind; the letters p, m, g, l, s and h behind a number.
 * Amounts in two units (2 h 30 min) are left as they are, with the last unit.
 */
export function quantity(expression: Expression): Quantity {
  const inner = bare(expression);
  if ('word' in inner) return { unit: inner };
  if (isMade(inner, 'negative')) return signed(inner);
  if (isMade(inner, 'over')) return perUnit(inner);
  if (isMade(inner, 'times')) return lastFactor(inner);
  if (!isMade(inner, 'beside') || isCall(inner)) return { amount: inner };
  const of = inner.of.findLastIndex((part) => 'word' in part && part.word === 'of') + 1;
  if (of > 0) return partOf(inner.of.slice(0, of), together(inner.of.slice(of)));
  const [first = inner] = inner.of;
  if ('word' in first) return { amount: together(inner.of.slice(1)), unit: first };
  const words = inner.of.findLastIndex((part) => !isUnit(part)) + 1;
  const letters = isNumeric(first) && inner.of.slice(1).every((part) => isUnit(part) || isUnitLetter(part)) ? 1 : words;
  if (letters === inner.of.length) return { amount: inner };
  return { amount: together(inner.of.slice(0, letters)), unit: together(inner.of.slice(letters)) };
}

function together(of: readonly Expression[]): Expression {
  const [only] = of;
  return of.length === 1 && only ? bare(only) : { op: 'beside', of };
}

/** 25% of £80 is an amount of pounds. */
function partOf(part: readonly Expression[], whole: Expression): Quantity {
  const { amount, unit } = quantity(whole);
  return { amount: { op: 'beside', of: [...part, amount ?? whole] }, ...(amount && unit && { unit }) };
}

function signed(inner: Made): Quantity {
  const [positive = inner] = inner.of;
  const { amount, unit } = quantity(positive);
  return amount && unit ? { amount: { op: 'negative', of: [amount] }, unit } : { amount: inner };
}

/** 3 × 10^8 m is read as 3 times 10^8 m. */
function lastFactor(inner: Made): Quantity {
  const { amount, unit } = quantity(inner.of.at(-1) ?? inner);
  return amount && unit ? { amount: { op: 'times', of: [...inner.of.slice(0, -1), amount] }, unit } : { amount: inner };
}

/** 30 km/h is read as 30 km over h, 9.8 m/s² as 9.8 m over s². */
function perUnit(inner: Made): Quantity {
  const [top = inner, bottom = inner] = inner.of;
  const [per] = pairOf(bottom, 'power') ?? [bottom];
  if (!('word' in per || 'letter' in per)) return { amount: inner };
  const { amount, unit } = quantity(top);
  return amount && unit ? { amount, unit: { op: 'over', of: [unit, bottom] } } : { amount: inner };
}

function isUnitLetter(part: Expression): boolean {
  const [name] = pairOf(part, 'power') ?? [part];
  return 'letter' in name && UNIT_LETTERS.has(name.letter);
}
