import type { Expression } from '../expression.ts';
import type { Refusal } from '../refusal.ts';
import { toText } from '../text.ts';
import { isOneNumber } from './numbers.ts';
import { bare, fractionOf, isMade, isNumeric, unsigned, walk, wholeOf } from './parts.ts';
import { content, haveCommonFactor, polynomialOf } from './polynomials.ts';

/** Every fraction in it, of numbers and of algebra, has nothing in common above and below; a number is worked out and no decimal. */
export function lowestTerms(expression: Expression): true | Refusal {
  const refused = walk(expression).map(notLowest).find((reason) => reason !== undefined);
  if (refused !== undefined) return { refused };
  return !isRational(expression) || isOneNumber(expression) || { refused: 'Work it out to one fraction.' };
}

/** Whether there are only whole numbers, fractions and decimals in it. */
function isRational(expression: Expression): boolean {
  return isNumeric(expression) && !walk(expression).some((part) => isMade(part, 'root', 'logarithm'));
}

function notLowest(part: Expression): string | undefined {
  if ('exact' in part) return part.as === 'decimal' && part.exact.includes('/') ? 'Write it as a fraction.' : undefined;
  if (isMade(part, 'percent')) return 'Write it as a fraction.';
  if (!isMade(part, 'over', 'divided by')) return undefined;
  const { top, bottom } = fractionOf({ op: 'over', of: part.of }) ?? {};
  if (!top || !bottom) return undefined;
  if ([top, bottom].some(holdsFraction)) return 'There is a fraction inside a fraction: write it as one.';
  if (wholeOf(unsigned(bottom)) === 1n) return 'What is over 1 can be written without the bar.';
  return canBeSimplified(top, bottom) ? `It can be simplified: ${toText(top)} and ${toText(bottom)} have a common factor.` : undefined;
}

function canBeSimplified(top: Expression, bottom: Expression): boolean {
  const [above, below] = [polynomialOf(top), polynomialOf(bottom)];
  if (!above || !below) return toText(top) === toText(bottom);
  const [whole, other] = [wholeOf(top), wholeOf(bottom)];
  if (whole !== undefined && other !== undefined && whole < 0n && other < 0n) return true;
  return !content(above).gcd(content(below)).equals(1) || haveCommonFactor([top, bottom]);
}

/** Whether there is a fraction in it, or what is one in other clothes: a decimal, a percentage, a negative power. An index may be one. */
function holdsFraction(expression: Expression): boolean {
  if ('exact' in expression) return expression.exact.includes('/');
  if (!('op' in expression)) return false;
  const [base, exponent] = isMade(expression, 'power') ? expression.of : [];
  if (base && exponent) return unsigned(exponent) !== bare(exponent) || holdsFraction(base);
  return isMade(expression, 'over', 'divided by', 'mixed', 'percent') || expression.of.some(holdsFraction);
}

/** One bar at most, with no fraction above or below it. */
export function singleFraction(expression: Expression): true | Refusal {
  const inner = unsigned(expression);
  const { top, bottom } = fractionOf(inner) ?? { top: inner };
  const within = [top, ...(bottom ? [bottom] : [])];
  return !within.some(holdsFraction) || { refused: 'Write it as a single fraction: one bar, and no fraction above or below it.' };
}

/** Top and bottom of a fraction of whole numbers, signs apart. */
function wholes(expression: Expression): readonly [top: bigint, bottom: bigint] | undefined {
  const { top, bottom } = fractionOf(unsigned(expression)) ?? {};
  const [above, below] = [top && wholeOf(unsigned(top)), bottom && wholeOf(unsigned(bottom))];
  return above === undefined || below === undefined ? undefined : [above, below];
}

/** One fraction whose top is less than its bottom. */
export function proper(expression: Expression): true | Refusal {
  const [top, bottom] = wholes(expression) ?? [];
  return (top !== undefined && bottom !== undefined && top < bottom) || { refused: 'Write it as a proper fraction: the top less than the bottom.' };
}

/** One fraction whose top is not less than its bottom. */
export function improper(expression: Expression): true | Refusal {
  const [top, bottom] = wholes(expression) ?? [];
  return (top !== undefined && bottom !== undefined && top >= bottom) || { refused: 'Write it as an improper fraction: one bar, without a whole number in front.' };
}

/** A whole number and a proper fraction. */
export function mixed(expression: Expression): true | Refusal {
  const inner = unsigned(expression);
  if ('exact' in inner && inner.as === 'mixed' && inner.exact.includes('/')) return true;
  const [, part] = isMade(inner, 'mixed') ? inner.of : [];
  if (!part) return { refused: 'Write it as a mixed number: a whole number and a fraction.' };
  return proper(part) === true || { refused: 'The fraction of a mixed number is less than one whole: exchange it for wholes.' };
}
