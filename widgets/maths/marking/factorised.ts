import type { Expression, Value } from '../expression.ts';
import type { Refusal } from '../refusal.ts';
import { toText } from '../text.ts';
import { letters, powersOf } from '../value.ts';
import { expanded } from './expanded.ts';
import { factorsOf, isSum, powerOf } from './factors.ts';
import { isMade, isNumeric, walk, wholeOf } from './parts.ts';
import { canBeFactorised, content, hasSurdFactors, polynomialOf } from './polynomials.ts';

/**
 * A product of factors of which none can be factorised further, numbers taken out. A minus in front, (2 − x) for (x − 2) and the order are free.
 * `over` surds: no factor is a quadratic with real roots.
 */
export function factorised(expression: Expression, over?: 'surds'): true | Refusal {
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
  if (base !== factor && (factorsOf(base).length > 1 || isMade(base, 'power'))) return `Write ${toText(factor)} as a product of single powers.`;
  if (isSum(base) && walk(base).some((part) => isMade(part, 'over', 'divided by') && !isNumeric(part.of[1] ?? part))) return `There is a fraction in ${toText(base)}: take it out as a factor.`;
  const value = polynomialOf(base);
  if (value === undefined || letters(value).length === 0) return undefined;
  const text = toText(base);
  if (over === undefined && isSum(base) && walk(base).some((part) => isMade(part, 'root') && isNumeric(part))) return `There is a root in ${text}: whole numbers are enough.`;
  if (expanded(base) !== true) return `Work out ${text} first: its terms can be collected.`;
  if (content(value).d !== 1n) return `There is a fraction in ${text}: take it out as a factor.`;
  if (content(value).n !== 1n || hasCommonLetter(value)) return `${text} still has a common factor.`;
  return canBeFactorised(base) || (over === 'surds' && hasSurdFactors(base)) ? `${text} can be factorised further.` : undefined;
}

/** Whether several terms have a letter in common. */
function hasCommonLetter(value: Value): boolean {
  const [first = [], ...rest] = Object.keys(value).map((monomial) => powersOf(monomial).map(([name]) => name));
  return rest.length > 0 && first.some((name) => rest.every((names) => names.includes(name)));
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
