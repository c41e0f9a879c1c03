import type { Expression, Value } from '../expression.ts';
import type { Refusal } from '../refusal.ts';
import { toText } from '../text.ts';
import { letters } from '../value.ts';
import { factorsOf, isSum, powerOf, termsOf } from './factors.ts';
import { isMade, isNumeric, pairOf } from './parts.ts';
import { canBeFactorised, factorsIn, inLetter, polynomialOf } from './polynomials.ts';

/**
 * A sum of fractions whose bottoms are powers of factors that cannot be factorised further, each with a top of lower degree than the factor; and perhaps a
 * polynomial. Every bottom once. A number may stand before it all.
 */
export function partialFractions(expression: Expression): true | Refusal {
  const factors = factorsOf(expression);
  const [sum, ...more] = factors.filter(isSum);
  const numbers = factors.filter((factor) => !isSum(factor));
  if (sum && more.length === 0 && numbers.length > 0 && numbers.every(isNumeric)) return partialFractions(sum);
  const bottoms: string[] = [];
  for (const { of } of termsOf(expression)) {
    const found = bottomOf(of);
    if ('refused' in found) return found;
    if (found.bottom !== undefined && bottoms.includes(found.bottom)) return { refused: `There are two fractions over ${found.bottom}: add them.` };
    if (found.bottom !== undefined) bottoms.push(found.bottom);
  }
  return true;
}

/** The bottom of a term, as text, numbers apart; none for a polynomial. Or what is wrong with the fraction. */
function bottomOf(term: Expression): { readonly bottom?: string } | Refusal {
  const fraction = factorsOf(term).find((factor) => isMade(factor, 'over', 'divided by') && !isPolynomial(factor));
  const pair = fraction && pairOf(fraction, 'over', 'divided by');
  if (!pair) return isPolynomial(term) ? {} : { refused: 'Write it as a sum of fractions.' };
  const [top, bottom] = pair;
  const rest = factorsOf(term).filter((factor) => factor !== fraction);
  const above = polynomialOf({ op: 'times', of: [...rest, top] });
  const below = factorsOf(bottom).map(powerOf).filter(({ base }) => letters(polynomialOf(base) ?? { [toText(base)]: '1' }).length > 0);
  const [first] = below;
  if (!above || !first) return { refused: 'Write it as a sum of fractions.' };
  if (below.some(({ base }) => toText(base) !== toText(first.base))) return { refused: `${toText(bottom)} has several factors: split the fraction.` };
  return faultOf(above, first.base, bottom) ?? { bottom: below.map(({ base, exponent }) => (factorsIn(base)[0] ?? toText(base)) + (exponent ? `^${toText(exponent)}` : '')).join('·') };
}

function faultOf(above: Value, base: Expression, bottom: Expression): Refusal | undefined {
  const value = polynomialOf(base);
  const [name = ''] = letters(value ?? {});
  if (!value) return { refused: `${toText(bottom)} is no power of a factor.` };
  if (canBeFactorised(base)) return { refused: `${toText(base)} can be factorised: split the fraction.` };
  if (inLetter(above, name).length < inLetter(value, name).length) return undefined;
  return { refused: `The top of the fraction over ${toText(bottom)} is not of lower degree than its factor: divide first.` };
}

function isPolynomial(expression: Expression): boolean {
  return polynomialOf(expression) !== undefined;
}
