import { attempted } from '../algebra/limits.ts';
import { primesOf } from '../algebra/primes.ts';
import type { Expression } from '../expression.ts';
import type { Refusal } from '../refusal.ts';
import { toText } from '../text.ts';
import { factorsOf, isSum, powerOf } from './factors.ts';
import { fractionOf, isMade, isNumeric, unsigned, wholeOf } from './parts.ts';

/**
 * A product of powers, or one over another: each base once, no power of a power, exponents worked out and positive. With `base`: one power of that base
 * and nothing else; its exponent may then be negative.
 */
export function indexForm(expression: Expression, base?: string): true | Refusal {
  if (base !== undefined) return powerOfBase(expression, base);
  const { top, bottom } = fractionOf(expression) ?? { top: expression };
  const factors = [...factorsOf(top), ...(bottom ? factorsOf(bottom) : [])].map(powerOf);
  const refused = factors.map(({ base: of, exponent }) => faultOfBase(of) ?? (exponent && faultOfExponent(exponent))).find((fault) => fault !== undefined);
  if (refused !== undefined) return { refused };
  const numbers = factorsOf(top).filter((factor) => isNumeric(factor) && !isMade(factor, 'power') && wholeOf(factor) !== -1n);
  if (numbers.length > 1 && !isNumeric(top)) return { refused: 'Multiply the numbers in front.' };
  const [only, ...others] = factors;
  const lone = only && !only.exponent && others.length === 0 ? wholeOf(only.base) : undefined;
  if (lone !== undefined && lone > 1n && !isPrime(lone)) return { refused: 'Write it as a product of powers.' };
  const bases = factors.map(({ base: of }) => toText(of));
  const twice = bases.find((one, at) => bases.indexOf(one) !== at);
  return twice === undefined || { refused: `${twice} is there more than once: write one power of it.` };
}

function isPrime(whole: bigint): boolean {
  return attempted(() => primesOf(whole).get(whole)) === 1n;
}

function powerOfBase(expression: Expression, name: string): true | Refusal {
  const [only, ...more] = factorsOf(expression);
  const { base, exponent } = only ? powerOf(only) : {};
  if (!base || more.length > 0 || toText(base) !== name) return { refused: `Write it as one power of ${name}.` };
  const refused = exponent && isUnfinished(exponent) ? UNFINISHED : undefined;
  return refused === undefined || { refused };
}

const UNFINISHED = 'Work the index out to one number.';

function faultOfBase(base: Expression): string | undefined {
  if (isMade(base, 'power', 'beside', 'times', 'over', 'divided by') && !isNumericFraction(base)) return 'There is a power of a product or of a power: write each base with one index.';
  return isMade(base, 'plus', 'minus') && isNumeric(base) ? 'Work it out to a product of powers.' : undefined;
}

function isNumericFraction(base: Expression): boolean {
  return fractionOf(base) !== undefined && isNumeric(base);
}

function faultOfExponent(exponent: Expression): string | undefined {
  if (unsigned(exponent) !== exponent) return 'Write it with positive indices.';
  return isUnfinished(exponent) ? UNFINISHED : undefined;
}

function isUnfinished(exponent: Expression): boolean {
  return isNumeric(exponent) && (isSum(exponent) || isMade(exponent, 'times', 'divided by', 'power'));
}
