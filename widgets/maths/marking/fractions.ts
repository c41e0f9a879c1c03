import { numberIn } from '../algebra/number.ts';
import { rationalIn } from '../algebra/sum.ts';
import type { Expression } from '../expression.ts';
import type { Refusal } from '../refusal.ts';
import { toText } from '../text.ts';
import { isOneNumber } from './numbers.ts';
import { bare, fractionOf, isMade, isNumeric, pairOf, unsigned, walk, wholeOf } from './parts.ts';
import { content, haveCommonFactor, polynomialOf } from './polynomials.ts';

/** Every fraction in it, of numbers and of algebra, has nothing in common above and below; a number is worked out and no decimal. */
export function lowestTerms(expression: Expression): true | Refusal {
  const refused = walk(expression).map(notLowest).find((reason) => reason !== undefined);
  if (refused !== undefined) return { refused };
  return !isRational(expression) || isOneNumber(expression) || { refused: 'Work it out to one fraction.' };
}

/** Whether it comes to a rational number. */
function isRational(expression: Expression): boolean {
  const number = isNumeric(expression) ? numberIn(expression) : undefined;
  return number !== undefined && rationalIn(number.top) !== undefined && rationalIn(number.bottom) !== undefined;
}

function notLowest(part: Expression): string | undefined {
  if ('exact' in part) return part.as === 'decimal' && part.exact.includes('/') ? 'Write it as a fraction.' : undefined;
  if (isMade(part, 'percent')) return 'Write it as a fraction.';
  const below = isMade(part, 'negative') ? fractionOf(unsigned(part))?.bottom : undefined;
  if (below && unsigned(below) !== below) return 'There is a minus in front and one below the bar: leave both out.';
  const pair = pairOf(part, 'over', 'divided by');
  if (!pair) return undefined;
  const [top, bottom] = [bare(pair[0]), bare(pair[1])];
  if (pair.some(holdsFraction)) return 'There is a fraction inside a fraction: write it as one.';
  if (wholeOf(unsigned(bottom)) === 1n) return 'What is over 1 can be written without the bar.';
  return canBeSimplified(top, bottom) ? `It can be simplified: ${toText(top)} and ${toText(bottom)} have a common factor.` : undefined;
}

function canBeSimplified(top: Expression, bottom: Expression): boolean {
  const [above, below] = [polynomialOf(top), polynomialOf(bottom)];
  if (!above || !below) return toText(top) === toText(bottom);
  if ([top, bottom].every((part) => unsigned(part) !== part)) return true;
  return !content(above).gcd(content(below)).equals(1) || haveCommonFactor([top, bottom]);
}

/** Whether there is a fraction in it, or what is one in other clothes: a decimal, a percentage, a negative power. An index may be one. */
function holdsFraction(expression: Expression): boolean {
  if ('exact' in expression) return expression.exact.includes('/');
  if (!('op' in expression)) return false;
  const power = pairOf(expression, 'power');
  if (power) return unsigned(power[1]) !== bare(power[1]) || holdsFraction(power[0]);
  return isMade(expression, 'over', 'divided by', 'mixed', 'percent') || expression.of.some(holdsFraction);
}

/** One bar at most, with no fraction above or below it. */
export function singleFraction(expression: Expression): true | Refusal {
  const inner = unsigned(expression);
  const { top, bottom } = fractionOf(inner) ?? { top: inner };
  const within = [top, ...(bottom ? [bottom] : [])];
  return !within.some(holdsFraction) || { refused: 'Write it as a single fraction: one bar, and no fraction above or below it.' };
}

/** How the top of a fraction of whole numbers, signs apart, compares with its bottom; nothing where this is none. */
function topAgainstBottom(expression: Expression): 'less' | 'not less' | undefined {
  const fraction = fractionOf(unsigned(expression));
  const [top, bottom] = fraction ? [fraction.top, fraction.bottom].map((part) => wholeOf(unsigned(part))) : [];
  if (top === undefined || bottom === undefined) return undefined;
  return top < bottom ? 'less' : 'not less';
}

/** One fraction whose top is less than its bottom. */
export function proper(expression: Expression): true | Refusal {
  return topAgainstBottom(expression) === 'less' || { refused: 'Write it as a proper fraction: the top less than the bottom.' };
}

/** One fraction whose top is not less than its bottom. */
export function improper(expression: Expression): true | Refusal {
  return topAgainstBottom(expression) === 'not less' || { refused: 'Write it as an improper fraction: one bar, without a whole number in front.' };
}

/** A whole number and a proper fraction. */
export function mixed(expression: Expression): true | Refusal {
  const inner = unsigned(expression);
  if ('exact' in inner && inner.as === 'mixed' && inner.exact.includes('/')) return true;
  const [whole, part] = pairOf(inner, 'mixed') ?? [];
  if (!part || (whole && wholeOf(whole) === 0n)) return { refused: 'Write it as a mixed number: a whole number and a fraction.' };
  return proper(part) === true || { refused: 'The fraction of a mixed number is less than one whole: exchange it for wholes.' };
}
