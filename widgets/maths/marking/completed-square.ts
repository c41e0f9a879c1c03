import type { Expression } from '../expression.ts';
import type { Refusal } from '../refusal.ts';
import { letters, numberOf } from '../value.ts';
import { expanded } from './expanded.ts';
import { factorsOf, powerOf, termsOf, type Term } from './factors.ts';
import { fractionOf, isMade, wholeOf } from './parts.ts';
import { inLetter, ownLetters, polynomialOf } from './polynomials.ts';

const ASKED = 'Write it as a completed square: a number times one squared bracket, and a number added or taken away.';

/**
 * a(x + p)² + q: one square of x and a number, perhaps a number times it, and one number besides. The order is free, (p − x)² is one too, and what is
 * nought may be left out. `letter`: the one that is squared, where there are others.
 */
export function completedSquare(expression: Expression, letter?: string): true | Refusal {
  const terms = termsOf(expression);
  const name = letter ?? squaredLetter(terms);
  if (name === undefined) return { refused: ASKED };
  const [square, ...others] = terms.filter(({ of }) => holds(of, name));
  if (square === undefined || others.length > 0) return { refused: ASKED };
  if (terms.length > 2) return { refused: 'Collect the numbers outside the squared bracket.' };
  const base = squareIn(square.of, name);
  if (base === undefined || expanded(base) !== true) return { refused: ASKED };
  const [, first = {}] = inLetter(polynomialOf(base) ?? {}, name);
  return numberOf(first)?.abs().equals(1) || { refused: `In the squared bracket ${name} stands by itself: take the number in front of it out of the square.` };
}

/** The base that is squared in a term; nothing where a letter is anywhere else. */
function squareIn(term: Expression, name: string): Expression | undefined {
  const { top, bottom } = isMade(term, 'over') ? fractionOf(term) ?? { top: term } : { top: term };
  if (bottom && holds(bottom, name)) return undefined;
  const [only, ...more] = factorsOf(top).filter((factor) => holds(factor, name));
  if (only === undefined || more.length > 0) return undefined;
  const { base, exponent } = powerOf(only);
  const value = polynomialOf(base);
  return exponent && wholeOf(exponent) === 2n && value && inLetter(value, name).length === 2 ? base : undefined;
}

function squaredLetter(terms: readonly Term[]): string | undefined {
  const names = terms.flatMap(({ of }) => ownLetters(polynomialOf(of) ?? {}));
  return new Set(names).size === 1 ? names[0] : undefined;
}

function holds(expression: Expression, name: string): boolean {
  const value = polynomialOf(expression);
  return value === undefined || letters(value).includes(name);
}
