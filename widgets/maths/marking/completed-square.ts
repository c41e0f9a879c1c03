import { coefficientsIn } from '../algebra/factors.ts';
import { attempted } from '../algebra/limits.ts';
import { quotientIn } from '../algebra/number.ts';
import { subtract } from '../algebra/sum.ts';
import type { Expression } from '../expression.ts';
import type { Refusal } from '../refusal.ts';
import { expanded } from './expanded.ts';
import { factorsOf, powerOf, termsOf } from './factors.ts';
import { pairOf, walk, wholeOf } from './parts.ts';
import { lettersIn } from './taken.ts';

const ASKED = 'Write it as a completed square: a number times one squared bracket, and a number added or taken away.';

/**
 * a(x + p)² + q: one square of x and a number, perhaps a number times it, and one number besides. The order is free, (p − x)² is one too, and what is
 * nought may be left out. `letter`: the one that is squared, where others stand for numbers; left out, it is any of them.
 */
export function completedSquare(expression: Expression, letter?: string): true | Refusal {
  const names = letter === undefined ? [...lettersIn(expression)] : [letter];
  const found = names.map((name) => squareOf(expression, name));
  return found.find((one) => one === true) ?? found[0] ?? { refused: ASKED };
}

function squareOf(expression: Expression, name: string): true | Refusal {
  const terms = termsOf(expression);
  const [square, ...others] = terms.filter(({ of }) => holds(of, name));
  if (square === undefined || others.length > 0) return { refused: ASKED };
  const rest = terms.filter((term) => term !== square).map(({ of }) => of);
  if (rest.length > 1 && expanded({ op: 'plus', of: rest }) !== true) return { refused: 'Collect the numbers outside the squared bracket.' };
  const base = squareIn(square.of, name);
  if (base === undefined || expanded(base) !== true) return { refused: ASKED };
  return isAlone(base, name) || { refused: `In the squared bracket ${name} stands by itself: take the number in front of it out of the square.` };
}

/** The base that is squared in a term, with the letter in it once and nowhere else. */
function squareIn(term: Expression, name: string): Expression | undefined {
  const [top = term, bottom] = pairOf(term, 'over', 'divided by') ?? [];
  if (bottom && holds(bottom, name)) return undefined;
  const [only, ...more] = factorsOf(top).filter((factor) => holds(factor, name));
  if (only === undefined || more.length > 0) return undefined;
  const { base, exponent } = powerOf(only);
  return exponent && wholeOf(exponent) === 2n && coefficientOf(base, name) ? base : undefined;
}

/** Whether just the letter, or its opposite, is added to what else there is. */
function isAlone(base: Expression, name: string): boolean {
  return coefficientOf(base, name)?.isUnit === true;
}

/** Of what is a number times the letter and a number added: whether the number before the letter is 1 or −1. */
function coefficientOf(base: Expression, name: string): { readonly isUnit: boolean } | undefined {
  const value = quotientIn(base);
  if (!value) return undefined;
  const [, once, ...more] = attempted(() => coefficientsIn(value.top, name)) ?? [];
  if (!once || more.length > 0) return undefined;
  const opposite = attempted(() => subtract(value.bottom, once).size === 0 || subtract(value.bottom, subtract(subtract(once, once), once)).size === 0);
  return { isUnit: opposite === true };
}

function holds(expression: Expression, name: string): boolean {
  return walk(expression).some((part) => 'letter' in part && part.letter === name);
}
