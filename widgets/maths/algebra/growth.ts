import { Fraction } from '../exact.ts';
import { attempted, giveUp, noValue } from './limits.ts';
import { primesOf } from './primes.ts';
import { generator, minus, NUMBER_ONE, plus, times, whole, withPositivePowers, type Quotient } from './quotient.ts';
import { contentOf, power, signedContentOf } from './root.ts';
import { exactQuotient, factoredSum } from './factors.ts';
import {
  add, ALTERNATING, factorSum, isOne, keyOf, letterGenerator, multiply, negate, NOTHING, ONE, onlyTerm, rationalIn, scale, termSum, UNITY, withNumber,
  type Factor, type Generator, type Sum, type Term,
} from './sum.ts';
import { EULER, PI } from './evaluate.ts';
import { apartFromTurns } from './turn.ts';
import { isZero, lettersOf, signOf } from './zero.ts';

/** Euler's number. */
const E: Quotient = generator(letterGenerator(EULER));

/**
 * The natural logarithm, spread over products and powers: ln(x²y) is 2 ln x + ln y. Of numbers that are not positive it has no value. That
 * letters within logarithms are positive is taken for granted, as the laws of logarithms do.
 */
export function logarithm(of: Quotient): Quotient {
  const { top, bottom } = withPositivePowers(of);
  return whole(isOne(bottom) ? logarithmOfSum(top) : add(logarithmOfSum(top), negate(logarithmOfSum(bottom))));
}

function logarithmOfSum(sum: Sum): Sum {
  if (isZero(sum)) noValue();
  const numeric = lettersOf(sum).length === 0;
  if (numeric && signOf(sum) === -1) noValue();
  const only = onlyTerm(sum);
  if (only) return add(logarithmOfNumber(only.number.abs()), logarithmOfFactors(only.factors));
  if (numeric) return isZero(add(sum, negate(UNITY))) ? NOTHING : logarithmOfBare(sum);
  return factoredSum(sum).map(({ of, times: often }) => scale(logarithmOfFactor(of), new Fraction(often))).reduce(add, NOTHING);
}

function logarithmOfFactor(sum: Sum): Sum {
  const only = onlyTerm(sum);
  return only ? add(logarithmOfNumber(only.number.abs()), logarithmOfFactors(only.factors)) : logarithmOfBare(sum);
}

function logarithmOfBare(sum: Sum): Sum {
  const content = contentOf(sum);
  return add(logarithmOfNumber(content), factorSum(logarithmGenerator(scale(sum, content.inverse()))));
}

function logarithmOfNumber(number: Fraction): Sum {
  const part = (of: bigint, sign: bigint): Sum => [...primesOf(of)].map(([prime, often]) => scale(factorSum(logarithmGenerator(factorSum({ is: 'prime', key: String(prime), prime }))), new Fraction(sign * often))).reduce(add, NOTHING);
  return add(part(number.n, 1n), part(number.d, -1n));
}

function logarithmOfFactors(factors: readonly Factor[]): Sum {
  return factors.map(({ of, power: exponent }) => {
    if (of.is === 'growth') return scale(termSum(of.of), exponent);
    if (of.key === EULER) return scale(UNITY, exponent);
    if (of.is === 'imaginary' || of.is === 'turn') return giveUp();
    // A prime is written as the sum that it is, 2 × 1, where it stands under no root.
    const inner = of.is === 'base' || of.is === 'size' ? of.of : factorSum(of);
    return scale(of.is === 'prime' ? logarithmOfNumber(new Fraction(of.prime)) : logarithmOfRoot(inner), exponent);
  }).reduce(add, NOTHING);
}

const logarithmOfRoot = (inner: Sum): Sum => (onlyTerm(inner) ? factorSum(logarithmGenerator(inner)) : logarithmOfSum(inner));

function logarithmGenerator(of: Sum): Generator {
  return { is: 'logarithm', key: `ln(${keyOf(of)})`, of };
}

/** A base to any power. One that is not a rational number is e to the power of itself times the logarithm of the base. */
export function anyPower(base: Quotient, exponent: Quotient): Quotient {
  const rational = isOne(exponent.bottom) ? rationalIn(exponent.top) : undefined;
  if (rational) return power(base, rational);
  if (lettersOf(base.top).length === 0 && isOne(base.bottom) && signOf(base.top) === -1) return times(exponential(times(exponent, logarithm(minus(base)))), alternating(exponent));
  return exponential(times(exponent, logarithm(base)));
}

/** −1 to a power that is a sum of whole numbers when its letters are: (−1)^(2n + 1) is −1. Gives up where letters are multiplied. */
function alternating({ top, bottom }: Quotient): Quotient {
  const terms = [...top.values()];
  const isWhole = isOne(bottom) && terms.every(({ number, factors }) => number.d === 1n && factors.length < 2 && factors.every(({ of, power: each }) => of.is === 'letter' && of.key !== PI && of.key !== EULER && each.s === 1n && each.d === 1n));
  if (!isWhole) giveUp();
  return terms.filter(({ number }) => number.n % 2n === 1n).map(({ factors }) => {
    // A power of a whole number is even where the number is.
    const of = factors.map(factor => factorSum(factor.of)).reduce(multiply, UNITY);
    return factors.length === 0 ? minus(NUMBER_ONE) : generator({ is: 'call', key: `alternating(${keyOf(of)})`, word: ALTERNATING, of: [of] });
  }).reduce(times, NUMBER_ONE);
}

/** e to the power of something: term for term, so that e^(a + b) is e^a e^b, and e^(2 ln x) is x². */
export function exponential({ top, bottom }: Quotient): Quotient {
  const exact = isOne(bottom) ? top : attempted(() => exactQuotient(top, bottom));
  if (!exact) return generator({ is: 'call', key: `exp(${keyOf(top)}/${keyOf(bottom)})`, word: 'exp', of: [top, bottom] });
  const { plain, turning } = apartFromTurns(exact);
  const outside = [...plain.values()].map(exponentialOfTerm).reduce(times, NUMBER_ONE);
  if (turning.size === 0) return outside;
  const content = signedContentOf(turning);
  const of = scale(turning, content.inverse());
  return times(outside, whole(factorSum({ is: 'call', key: `exp(${keyOf(of)})`, word: 'exp', of: [of, UNITY] }, content)));
}

function exponentialOfTerm(term: Term): Quotient {
  const [first, second] = term.factors;
  if (!first) return power(E, term.number);
  if (!second && first.of.is === 'logarithm' && first.power.equals(1)) return power(whole(first.of.of), term.number);
  const of = withNumber(term, ONE);
  return whole(factorSum({ is: 'growth', key: `exp(${of.key})`, of }, term.number));
}

/** The hyperbolic sine or cosine: half of e^u less or plus e^−u. */
export function hyperbolic(word: 'sinh' | 'cosh', angle: Quotient): Quotient {
  const [up, down] = [exponential(angle), exponential(minus(angle))];
  const both = plus(up, word === 'sinh' ? minus(down) : down);
  return times(both, whole(scale(UNITY, new Fraction(1, 2))));
}

