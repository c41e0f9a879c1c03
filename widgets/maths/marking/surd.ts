import { numberIn } from '../algebra/number.ts';
import { isOne, onlyTerm } from '../algebra/sum.ts';
import type { Expression } from '../expression.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { toText } from '../text.ts';
import { powersOf } from '../value.ts';
import { expanded } from './expanded.ts';
import { factorsOf, isSum } from './factors.ts';
import { lowestTerms } from './fractions.ts';
import { isMade, isNumeric, pairOf, unsigned, walk, wholeOf, type Made } from './parts.ts';
import { content, polynomialOf } from './polynomials.ts';

/** Square factors are looked for up to this. */
const LARGEST_SQUARE_ROOT = 1_000n;

/**
 * Roots of whole numbers without square factors (of cubes, under a cube root), or of sums of such whose root does not come out, none below a bar, none multiplied by another, each kind once, and fractions in
 * lowest terms. A number may stand outside a bracket: 2(1 + √3).
 */
export function simplifiedSurd(expression: Expression): true | Refusal {
  for (const part of walk(expression)) {
    const refused = faultOf(part);
    if (refused !== undefined) return { refused };
  }
  const inner = unsigned(expression);
  const [top] = pairOf(inner, 'over') ?? [inner];
  return isCollected(top);
}

function faultOf(part: Expression): string | undefined {
  if (isMade(part, 'root')) return faultOfRoot(part);
  const [, bottom] = pairOf(part, 'over', 'divided by') ?? [];
  if (bottom) return hasRoot(bottom) ? 'There is a root in the denominator: rationalise it.' : faultOfFraction(part);
  if (isMade(part, 'power') && isNumeric(part)) return 'Write it with roots, without powers.';
  if (!isMade(part, 'times', 'beside')) return undefined;
  return factorsOf(part).filter((factor) => hasRoot(factor)).length > 1 ? 'Roots are multiplied here: multiply them out.' : undefined;
}

function faultOfFraction(part: Expression): string | undefined {
  const lowest = lowestTerms(part);
  return isRefusal(lowest) ? lowest.refused : undefined;
}

function faultOfRoot(root: Made): string | undefined {
  const [inside, index] = root.of;
  if (!inside) return undefined;
  if (isNumeric(inside) && walk(inside).some((part) => isMade(part, 'root')) && staysNested(root)) return undefined;
  const number = isNumeric(inside) ? wholeOf(unsigned(inside)) : numberUnder(inside);
  if (number === undefined) return `${toText(root)} can be simplified: only a whole number stands under the root.`;
  const power = index ? wholeOf(index) : 2n;
  if (power === undefined) return undefined;
  if (!isNumeric(inside) && hasHighPower(inside, Number(power))) return `${toText(root)} can be simplified: look for a letter that can be taken out.`;
  if ((isNumeric(inside) && number < 2n) || powerFactor(number, power) !== undefined) return `${toText(root)} can be simplified: look for a ${POWERS[String(power)] ?? 'power'} that is a factor of ${number}.`;
  return undefined;
}

/** Whether a root of a sum with roots comes to one again, with nothing before it: √(2 + √2) does, √(3 + 2√2) is 1 + √2. */
function staysNested(root: Made): boolean {
  const number = numberIn(root);
  const only = number && isOne(number.bottom) ? onlyTerm(number.top) : undefined;
  return only !== undefined && only.number.equals(1) && only.factors.length === 1 && only.factors.every(({ of }) => of.is === 'base');
}

/** The number in front under a root of letters: 4 in √(4x). */
function numberUnder(inside: Expression): bigint | undefined {
  const value = polynomialOf(inside);
  return value && content(value).d === 1n ? content(value).n : undefined;
}

/** Whether one term under a root has a letter to a power that is taken out: x³ under a square root. */
function hasHighPower(inside: Expression, order: number): boolean {
  const [monomial = '', ...more] = Object.keys(polynomialOf(inside) ?? {});
  return more.length === 0 && powersOf(monomial).some(([, power]) => power >= order);
}

const POWERS: Readonly<Record<string, string>> = { 2: 'square number', 3: 'cube number' };

/** The least number above 1 whose power of this order is a factor. */
function powerFactor(number: bigint, order: bigint): bigint | undefined {
  for (let root = 2n; root <= LARGEST_SQUARE_ROOT && root ** order <= number; root++) if (number % root ** order === 0n) return root;
  return undefined;
}

function hasRoot(expression: Expression): boolean {
  return walk(expression).some((part) => isMade(part, 'root') && isNumeric(part));
}

/** Terms of each kind once; a number may stand outside a bracket. */
function isCollected(sum: Expression): true | Refusal {
  const factors = factorsOf(sum);
  const bracket = factors.find(isSum);
  const number = factors.find((factor) => isNumeric(factor) && !isSum(factor) && !hasRoot(factor));
  return expanded(factors.length === 2 && bracket && number ? bracket : sum);
}
