import type { Expression } from '../expression.ts';
import type { Refusal } from '../refusal.ts';
import { toText } from '../text.ts';
import { letters } from '../value.ts';
import { expanded } from './expanded.ts';
import { factorsOf, powerOf } from './factors.ts';
import { fractionOf, isMade, isNumeric, wholeOf } from './parts.ts';
import { canBeFactorised, content, hasSurdFactors, ownLetters, polynomialOf } from './polynomials.ts';

/**
 * A product of factors of which none can be factorised further, numbers taken out. A minus in front, (2 − x) for (x − 2) and the order are free.
 * `over` surds: no factor is a quadratic with real roots.
 */
export function factorised(expression: Expression, over?: 'surds'): true | Refusal {
  const fraction = fractionOf(expression);
  if (fraction && !isNumeric(expression)) {
    const top = factorised(fraction.top, over);
    return top === true ? factorised(fraction.bottom, over) : top;
  }
  const factors = factorsOf(expression);
  const faults = factors.map((factor) => faultOf(factor, over));
  const refused = faults.find((fault) => fault !== undefined) ?? untidy(factors);
  return refused === undefined || { refused };
}

/** What is wrong with one factor. */
function faultOf(factor: Expression, over: 'surds' | undefined): string | undefined {
  if (isNumeric(factor)) return undefined;
  if (isMade(factor, 'over', 'divided by')) return factor.of.map((part) => factorised(part, over)).find((part) => part !== true)?.refused;
  const { base } = powerOf(factor);
  if (base !== factor && factorsOf(base).length > 1) return `Write ${toText(factor)} as a product of powers.`;
  const value = polynomialOf(base);
  if (value === undefined || letters(value).length === 0) return undefined;
  const text = toText(base);
  if (over === undefined && ownLetters(value).length < letters(value).length) return isLetterLike(base) ? undefined : `There is a root in ${text}: whole numbers are enough.`;
  if (expanded(base) !== true) return `Work out ${text} first: its terms can be collected.`;
  if (content(value).d !== 1n) return `There is a fraction in ${text}: take it out as a factor.`;
  if (content(value).n !== 1n) return `${text} still has a common factor.`;
  return canBeFactorised(base) || (over === 'surds' && hasSurdFactors(base)) ? `${text} can be factorised further.` : undefined;
}

/** A root, a function or a power of a letter by itself is a factor like a letter. */
function isLetterLike(base: Expression): boolean {
  return !isMade(base, 'plus', 'minus');
}

/** What is not collected: numbers side by side, a letter twice, or a bracket beside a power of it. */
function untidy(factors: readonly Expression[]): string | undefined {
  const numbers = factors.filter((factor) => isNumeric(factor) && !isOne(factor));
  if (numbers.length > 1) return 'Multiply the numbers in front.';
  const powers = factors.filter((factor) => !isNumeric(factor)).map(powerOf);
  for (const { base } of powers) {
    const same = powers.filter((other) => toText(other.base) === toText(base));
    if (same.length > 1 && ('letter' in base || same.some(({ exponent }) => exponent !== undefined))) return `Write the factors ${toText(base)} as one power.`;
  }
  return undefined;
}

function isOne(factor: Expression): boolean {
  const whole = wholeOf(factor);
  return whole === 1n || whole === -1n;
}
