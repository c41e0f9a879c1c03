import type { Expression } from '../expression.ts';
import type { Refusal } from '../refusal.ts';
import { toText } from '../text.ts';
import { factorsOf, isSum, powerOf, termsOf } from './factors.ts';
import { isMade, isNumeric, pairOf } from './parts.ts';

const BRACKETS = 'There are brackets to multiply out.';
const LIKE_TERMS = 'There are like terms to collect.';
const UNFINISHED = 'There is a product or a power to work out.';

/** A sum of terms without brackets, one of each kind, each with one number and every letter once. */
export function expanded(expression: Expression): true | Refusal {
  const terms = termsOf(expression);
  const kinds: string[] = [];
  for (const { of } of terms) {
    const parts = partsOf(of);
    if ('refused' in parts) return parts;
    if (parts.numbers.length > 1) return { refused: UNFINISHED };
    if (terms.length > 1 && parts.numbers.some((number) => 'exact' in number && number.exact === '0')) return { refused: LIKE_TERMS };
    kinds.push(parts.bases.map(([base, exponent]) => base + exponent).sort().join('·'));
  }
  return new Set(kinds).size === kinds.length || { refused: LIKE_TERMS };
}

/** What one term is made of: its numbers, and its other factors, each as text with its exponent. */
interface Parts { readonly numbers: readonly Expression[]; readonly bases: readonly (readonly [base: string, exponent: string])[] }

/** The parts of a term, or why it is not multiplied out. */
function partsOf(term: Expression): Parts | Refusal {
  const numbers: Expression[] = [];
  const bases: [base: string, exponent: string][] = [];
  for (const factor of factorsOf(term)) {
    const fraction = pairOf(factor, 'over', 'divided by');
    const parts = fraction ? partsOfFraction(fraction) : partsOfFactor(factor);
    if ('refused' in parts) return parts;
    numbers.push(...parts.numbers);
    for (const [base, exponent] of parts.bases) {
      if (bases.some(([other]) => other === base)) return { refused: UNFINISHED };
      bases.push([base, exponent]);
    }
  }
  return { numbers, bases };
}

/** The number below a bar belongs to the one above it: 3x/4 has one number. Other things below are told from those above. */
function partsOfFraction([top, bottom]: readonly [top: Expression, bottom: Expression]): Parts | Refusal {
  if (isSum(top)) return { refused: 'There is a sum over a bar: divide each term of it.' };
  const [above, below] = [partsOf(top), isSum(bottom) ? { numbers: [], bases: [[toText(bottom), ''] as const] } : partsOf(bottom)];
  if ('refused' in above) return above;
  if ('refused' in below) return below;
  if (below.numbers.length > 1) return { refused: UNFINISHED };
  const numbers = above.numbers.length > 0 ? above.numbers : below.numbers;
  return { numbers, bases: [...above.bases, ...below.bases.map(([base, exponent]) => [base, `${exponent}/`] as const)] };
}

function partsOfFactor(factor: Expression): Parts | Refusal {
  if (isSum(factor)) return { refused: BRACKETS };
  const { base, exponent } = powerOf(factor);
  if (exponent === undefined) return isSingleNumber(factor) ? { numbers: [factor], bases: [] } : { numbers: [], bases: [[toText(factor), '']] };
  if (isMade(base, 'plus', 'minus', 'times', 'beside', 'over', 'divided by', 'negative')) return isWholePower(exponent) ? { refused: BRACKETS } : asBase(base, exponent);
  if (isMade(base, 'power') || isSum(exponent) && isNumeric(exponent) || isWholePower(exponent) && isNumeric(base)) return { refused: UNFINISHED };
  return 'exact' in exponent && exponent.exact === '0' ? { refused: UNFINISHED } : asBase(base, exponent);
}

function asBase(base: Expression, exponent: Expression): Parts {
  return { numbers: [], bases: [[toText(base), `^${toText(exponent)}`]] };
}

function isSingleNumber(expression: Expression): boolean {
  return 'exact' in expression || (isMade(expression, 'percent', 'mixed') && isNumeric(expression));
}

function isWholePower(exponent: Expression): boolean {
  return 'exact' in exponent && !exponent.exact.includes('/');
}
