import { Fraction } from '../exact.ts';
import { giveUp, noValue } from './limits.ts';
import { exactRootOfNumber, perfectRoot, rootOfNumber } from './perfect.ts';
import { over, whole, wholePower, type Quotient } from './quotient.ts';
import { hasRealRoot } from './sturm.ts';
import { leadingOf, squareFree, sumOf, univariate } from './univariate.ts';
import {
  add, commonBottom, factorSum, isOne, keyOf, leastOf, multiply, negate, NOTHING, numberSum, ONE, onlyTerm, powerIn, raise, scale, subtract, termToPower, UNITY, ZERO,
  type Factor, type Generator, type Sum, type Term,
} from './sum.ts';
import { EULER, PI } from './evaluate.ts';
import { isZero, lettersOf, signOf } from './zero.ts';

const HIGHEST_INDEX = 60n;

/**
 * A quotient to a rational power, as real numbers have it: odd roots of negative numbers are negative, even ones have no value, an even root of a
 * square is the absolute value. Powers of letters are added where they meet, so that what comes out is right wherever all powers have a value.
 */
export function power(base: Quotient, exponent: Fraction): Quotient {
  const times = exponent.s * exponent.n;
  if (exponent.d === 1n) return wholePower(base, times);
  if (exponent.d > HIGHEST_INDEX) giveUp();
  return wholePower(root(base, Number(exponent.d)), times);
}

/** The root with an index from 2 on. */
export function root({ top, bottom }: Quotient, index: number): Quotient {
  if (isOne(bottom)) return whole(rootOfSum(top, index));
  const above = rootOfSum(multiply(top, raise(bottom, BigInt(index - 1))), index);
  return over(whole(above), whole(index % 2 === 0 ? sizeOf(bottom) : bottom));
}

/** The absolute value. */
export function sizeOf(sum: Sum): Sum {
  const only = onlyTerm(sum);
  const numeric = lettersOf(sum).length === 0;
  if (only && (!numeric || only.factors.every(({ of }) => isPositive(of)))) return only.factors.map(sizeOfFactor).reduce(multiply, numberSum(only.number.abs()));
  if (numeric) return signOf(sum) === -1 ? negate(sum) : sum;
  const [letter = ''] = lettersOf(sum);
  const polynomial = univariate(sum, letter);
  if (polynomial && !hasRealRoot(polynomial)) return leadingOf(polynomial).s === -1n ? negate(sum) : sum;
  const content = contentOf(sum);
  const bare = scale(sum, content.inverse());
  return scale(factorSum(sizeGenerator(startsBelowZero(bare) ? negate(bare) : bare)), content);
}

/** The absolute value of a quotient. */
export function sizeOfQuotient({ top, bottom }: Quotient): Quotient {
  return over(whole(sizeOf(top)), whole(sizeOf(bottom)));
}

function sizeOfFactor({ of, power: exponent }: Factor): Sum {
  return isPositive(of) || exponent.d % 2n === 0n ? factorSum(of, exponent) : factorSum(sizeGenerator(factorSum(of)), exponent);
}

function sizeGenerator(of: Sum): Generator {
  return { is: 'size', key: `|${keyOf(of)}|`, of };
}

function baseGenerator(of: Sum): Generator {
  return { is: 'base', key: `(${keyOf(of)})`, of };
}

/** Whether a generator stands for positive numbers only, so that its powers may be added without a thought. */
function isPositive(of: Generator): boolean {
  return of.is === 'prime' || of.is === 'growth' || of.is === 'size' || (of.is === 'letter' && (of.key === PI || of.key === EULER || of.key.startsWith('unit ')));
}

/** The largest positive number that divides all coefficients into whole ones. */
export function contentOf(sum: Sum): Fraction {
  return sum.size === 0 ? ONE : [...sum.values()].reduce((so, { number }) => so.gcd(number), ZERO);
}

/** The content, negative where the coefficient that comes first is. */
export function signedContentOf(sum: Sum): Fraction {
  const content = contentOf(sum);
  return startsBelowZero(sum) ? content.neg() : content;
}

/** Whether the coefficient that comes first in the order of keys is negative, so that a sum and its opposite can be told apart. */
function startsBelowZero(sum: Sum): boolean {
  const [first = ''] = [...sum.keys()].sort();
  return sum.get(first)?.number.s === -1n;
}

function rootOfSum(sum: Sum, index: number): Sum {
  if (isZero(sum)) return NOTHING;
  const only = onlyTerm(sum);
  if (only) return rootOfTerm(only, index);
  if (lettersOf(sum).length === 0 && signOf(sum) === -1) return index % 2 === 0 ? noValue() : negate(rootOfSum(negate(sum), index));
  const content = contentOf(sum);
  const shared = sharedFactors(sum);
  const outside = rootOfTerm({ number: content, factors: shared, key: '' }, index);
  const bare = multiply(scale(sum, content.inverse()), termToPower({ number: ONE, factors: shared, key: '' }, new Fraction(-1)));
  return multiply(outside, rootOfBare(bare, index));
}

/** The powers of letters that divide every term. */
function sharedFactors(sum: Sum): Factor[] {
  const [first, ...rest] = sum.values();
  const candidates = first?.factors.filter(({ of }) => of.is === 'letter' || of.is === 'growth') ?? [];
  return candidates.flatMap(({ of, power: start }) => {
    const least = leastOf([start, ...rest.map(term => powerIn(term, of))]);
    return least.compare(0) > 0 ? [{ of, power: least }] : [];
  });
}

function rootOfBare(sum: Sum, index: number): Sum {
  const even = index % 2 === 0;
  if (!even && startsBelowZero(sum)) return negate(rootOfBare(negate(sum), index));
  const exact = perfectRoot(sum, index);
  if (exact) return even ? sizeOf(exact) : exact;
  const square = even ? perfectRoot(sum, 2) : undefined;
  if (square) return rootOfSum(sizeOf(square), index / 2);
  const parts = index === 2 ? denested(sum) : undefined;
  return parts ?? powersOut(sum, index) ?? factorSum(baseGenerator(sum), new Fraction(1, index));
}

/** √(x³ + x²) is |x| √(x + 1): what a polynomial in one letter has in it as often as the index is taken out. */
function powersOut(sum: Sum, index: number): Sum | undefined {
  const [letter = ''] = lettersOf(sum);
  const polynomial = univariate(sum, letter);
  if (!polynomial) return undefined;
  const parts = squareFree(polynomial);
  if (parts.length < index) return undefined;
  let [outside, inside] = [UNITY, numberSum(polynomial.at(-1) ?? ONE)];
  parts.forEach((part, at) => {
    const [times, left] = [Math.floor((at + 1) / index), (at + 1) % index];
    const factor = sumOf(part, letter);
    outside = multiply(outside, raise(index % 2 === 0 ? sizeOf(factor) : factor, BigInt(times)));
    inside = multiply(inside, raise(factor, BigInt(left)));
  });
  return multiply(outside, rootOfSum(inside, index));
}

function rootOfTerm({ number, factors }: Term, index: number): Sum {
  const even = index % 2 === 0;
  const negative = number.s === -1n;
  if (even && negative && factors.length === 0) noValue();
  const amount = rootOfNumber(number.abs(), index);
  const rooted = factors.map(factor => ({ factor, root: rootOfFactor(factor, index) }));
  // Under an even root a negative sign stays, and with it what may make up for it.
  const stays = even && negative ? rooted.filter(({ factor, root: exact }) => !exact || (factor.power.n % 2n === 1n && !isPositive(factor.of))) : rooted.filter(({ root: exact }) => !exact);
  const leaves = rooted.filter(each => !stays.includes(each));
  const outside = leaves.reduce((so, { root: exact }) => multiply(so, exact ?? UNITY), amount);
  if (stays.length === 0) return even && negative ? noValue() : negative ? negate(outside) : outside;
  const inside = stays.map(({ factor }) => factorSum(factor.of, factor.power)).reduce(multiply, UNITY);
  const signed = even && negative ? negate(inside) : inside;
  return multiply(!even && negative ? negate(outside) : outside, factorSum(baseGenerator(signed), new Fraction(1, index)));
}

function rootOfFactor({ of, power: before }: Factor, index: number): Sum | undefined {
  if (of.is === 'imaginary' || of.is === 'turn') return undefined;
  const after = before.div(index);
  if (isPositive(of) || before.d % 2n === 0n || before.n % 2n === 1n) return factorSum(of, after);
  const isEven = after.n % 2n === 0n && after.d % 2n === 1n;
  return isEven ? factorSum(of, after) : factorSum(sizeGenerator(factorSum(of)), after);
}

/** √(a + b√c) is √((a + d)/2) ± √((a − d)/2) where d² = a² − b²c and d is rational. */
function denested(sum: Sum): Sum | undefined {
  const [rational, surd] = [sum.get(''), [...sum.values()].find(({ key }) => key !== '')];
  if (sum.size !== 2 || !rational || !surd || surd.factors.some(({ of, power: exponent }) => of.is !== 'prime' || exponent.d !== 2n)) return undefined;
  const square = surd.factors.reduce((product, { of }) => (of.is === 'prime' ? product.mul(of.prime) : product), surd.number.mul(surd.number));
  const difference = rational.number.mul(rational.number).sub(square);
  const root = difference.s === -1n ? undefined : exactRootOfNumber(difference, 2);
  if (!root) return undefined;
  const half = (by: Fraction): Sum => rootOfSum(numberSum(rational.number.add(by).div(2)), 2);
  const [larger, smaller] = [half(root), half(root.neg())];
  return surd.number.s === -1n ? subtract(larger, smaller) : add(larger, smaller);
}

/** The same sum, with roots that are multiplied drawn together: √a √b as √(ab), which is right wherever both have a value. */
export function merged(sum: Sum): Sum {
  const several = [...sum.values()].filter(({ factors }) => factors.filter(({ of }) => of.is === 'base').length > 1);
  if (several.length === 0) return sum;
  return several.reduce((so, term) => add(subtract(so, new Map([[term.key, term]])), mergedTerm(term)), sum);
}

function mergedTerm({ number, factors }: Term): Sum {
  const bases = factors.filter(({ of }) => of.is === 'base');
  const index = Number(commonBottom(bases.map(({ power: exponent }) => exponent)).n);
  const inside = bases.map(({ of, power: exponent }) => (of.is === 'base' ? raise(of.of, exponent.n * BigInt(index) / exponent.d) : UNITY)).reduce(multiply, UNITY);
  const outside = factors.filter(({ of }) => of.is !== 'base').map(({ of, power: exponent }) => factorSum(of, exponent)).reduce(multiply, numberSum(number));
  return multiply(outside, rootOfSum(inside, index));
}


/** The sum with the absolute values of what is known to be positive replaced by itself. The key of a letter, or of a sum under a root, is asked about. */
export function withoutSizes(sum: Sum, isKnown: (key: string) => boolean): Sum {
  let result = NOTHING;
  for (const { number, factors } of sum.values()) {
    const term = factors.map(({ of, power: exponent }) => {
      const inner = of.is === 'size' && isKnown(onlyTerm(of.of)?.key ?? `(${keyOf(of.of)})`) ? of.of : undefined;
      return inner ? power(whole(inner), exponent).top : factorSum(of, exponent);
    });
    result = add(result, term.reduce(multiply, numberSum(number)));
  }
  return result;
}
