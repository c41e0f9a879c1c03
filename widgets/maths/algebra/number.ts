import type { Expression } from '../expression.ts';
import { attempted, giveUp } from './limits.ts';
import { hasEuler, hasUnits, meaning, type Reading } from './meaning.ts';
import type { Quotient } from './quotient.ts';
import { simplest } from './simplest.ts';
import { generators, multiply, subtract, type Sum } from './sum.ts';
import { lettersOf, signOf } from './zero.ts';

/** How an expression that stands alone is to be understood. */
export function readingAlone(expression: Expression): Reading {
  return { euler: hasEuler(expression), units: hasUnits(expression) };
}

/** What an expression means, in simplest form; `undefined` where it is no value, has none, or is too much to work out. */
export function quotientIn(expression: Expression): Quotient | undefined {
  return attempted(() => simplest(meaning(expression, readingAlone(expression))));
}

/**
 * The exact number that an expression is, in simplest form (surds without squares in them, none under the bar); `undefined` where letters or units are
 * in it, it has no value, or it is too much to work out.
 */
export function numberIn(expression: Expression): Quotient | undefined {
  const quotient = quotientIn(expression);
  return quotient && isNumber(quotient.top) && isNumber(quotient.bottom) ? quotient : undefined;
}

const isNumber = (sum: Sum): boolean => lettersOf(sum).length === 0 && ![...generators(sum).values()].some(({ is }) => is === 'imaginary' || is === 'turn');

/** Which of two real numbers is the larger, exactly: 1 where it is the first, 0 where they are equal, −1; `undefined` where that cannot be decided. */
export function compare(one: Quotient, other: Quotient): -1 | 0 | 1 | undefined {
  return attempted(() => compared(one, other));
}

/** As `compare`, within an attempt. */
export function compared(a: Quotient, b: Quotient): -1 | 0 | 1 {
  const sign = signOf(subtract(multiply(a.top, b.bottom), multiply(b.top, a.bottom)));
  const below = signOf(multiply(a.bottom, b.bottom));
  if (below === 0) return giveUp();
  return sign === 0 ? 0 : sign === below ? 1 : -1;
}
