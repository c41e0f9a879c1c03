import { Fraction } from '../exact.ts';
import { irreducibles } from './irreducible.ts';
import { attempted } from './limits.ts';
import { exactRootOfNumber, highest, perfectRoot } from './perfect.ts';
import { add, factorSum, leastOf, letterGenerator, multiply, negate, NOTHING, numberSum, ONE, onlyTerm, powerIn, rationalIn, scale, subtract, termSum, termToPower, ZERO, type Factor, type Sum } from './sum.ts';
import { contentOf } from './root.ts';
import { degreeOf, squareFree, sumOf, univariate, type Univariate } from './univariate.ts';
import { lettersOf } from './zero.ts';

/** A factor, and how often it is there. */
interface Often { readonly of: Sum; readonly times: number }
/** A polynomial as a number times factors with whole coefficients that have no common divisor; `complete`: none of them can be split over the integers. */
interface Factorisation { readonly number: Fraction; readonly factors: readonly Often[]; readonly complete: boolean }

/**
 * A polynomial with rational coefficients as a product of what cannot be split over the integers, as far as school goes: common letters, rational
 * roots and quadratic factors in one letter, in two letters what is homogeneous (x² − y²), what is quadratic in a letter, and pairs
 * (ax + ay + bx + by).
 */
export function factorised(sum: Sum): Factorisation {
  const outside = sharedLetters(sum).map(({ of, power }) => ({ of: factorSum(of), times: Number(power.n) }));
  const rest = withoutShared(sum);
  if (rationalIn(rest)) return { number: highestNumber(sum), factors: outside, complete: true };
  const { factors, complete } = split(rest);
  const primitive = factors.map(({ of, times }) => ({ of: positive(scale(of, contentOf(of).inverse())), times }));
  const number = highestNumber(sum).div(primitive.reduce((so, { of, times }) => so.mul(power(highestNumber(of), times)), ONE));
  return { number, factors: joined([...outside, ...primitive]), complete };
}

const power = (of: Fraction, times: number): Fraction => Array.from({ length: times }, () => of).reduce((so, each) => so.mul(each), ONE);
const highestNumber = (sum: Sum): Fraction => highest(sum)?.number ?? ONE;
const positive = (sum: Sum): Sum => (highestNumber(sum).s === -1n ? negate(sum) : sum);

function joined(factors: readonly Often[]): Often[] {
  const found: Often[] = [];
  for (const { of, times } of factors) {
    const at = found.findIndex(each => subtract(each.of, of).size === 0);
    const before = found[at];
    if (before) found[at] = { of, times: before.times + times };
    else found.push({ of, times });
  }
  return found;
}

/** The factors of a sum for a logarithm, the number among them. */
export function factoredSum(sum: Sum): readonly Often[] {
  const isPolynomial = [...sum.values()].every(({ factors }) => factors.every(({ of, power: exponent }) => of.is === 'letter' && exponent.d === 1n));
  const found = isPolynomial ? attempted(() => factorised(sum)) : undefined;
  if (!found) return [{ of: sum, times: 1 }];
  const number = found.number.abs();
  return [...(number.equals(1) ? [] : [{ of: numberSum(number), times: 1 }]), ...found.factors];
}

function sharedLetters(sum: Sum): Factor[] {
  const [first, ...rest] = sum.values();
  return (first?.factors ?? []).flatMap(({ of, power: start }) => {
    const least = leastOf([start, ...rest.map(term => powerIn(term, of))]);
    return least.n === 0n ? [] : [{ of, power: least }];
  });
}

/** A sum without the number and the letters that all its terms have in common. */
function withoutShared(sum: Sum): Sum {
  return multiply(sum, termToPower({ number: contentOf(sum), factors: sharedLetters(sum), key: '' }, new Fraction(-1)));
}

interface Split { readonly factors: readonly Often[]; readonly complete: boolean }

function split(sum: Sum): Split {
  const [letter = '', second, third] = lettersOf(sum);
  const alone = second === undefined ? univariate(sum, letter) : undefined;
  if (alone) return splitAlone(alone, part => sumOf(part, letter));
  const homogeneous = second !== undefined && third === undefined ? splitHomogeneous(sum, letter, second) : undefined;
  return homogeneous ?? splitByLetter(sum);
}

function splitAlone(polynomial: Univariate, written: (part: Univariate) => Sum): Split {
  const factors: Often[] = [];
  let complete = true;
  squareFree(polynomial).forEach((part, at) => {
    if (part.length < 2) return;
    const found = irreducibles(part);
    complete &&= found.complete;
    factors.push(...found.parts.map(each => ({ of: written(each), times: at + 1 })));
  });
  return { factors, complete };
}

/** x² − y² and the like: as x² − 1 is split. */
function splitHomogeneous(sum: Sum, letter: string, other: string): Split | undefined {
  const degree = (factors: readonly Factor[]): Fraction => factors.reduce((so, factor) => so.add(factor.power), ZERO);
  const [first, ...rest] = [...sum.values()].map(({ factors }) => degree(factors));
  if (!first || rest.some(each => !each.equals(first))) return undefined;
  const alone = univariate([...sum.values()].map(term => scale(factorSum(letterGenerator(letter), powerIn(term, letterGenerator(letter))), term.number)).reduce(add, NOTHING), letter);
  if (!alone) return undefined;
  const written = (part: Univariate): Sum => part.map((coefficient, at) => scale(multiply(
    factorSum(letterGenerator(letter), new Fraction(at)), factorSum(letterGenerator(other), new Fraction(degreeOf(part) - at))), coefficient)).reduce(add, NOTHING);
  return splitAlone(alone, written);
}

/** The coefficients of the powers of a letter, the lowest first; `undefined` for what is no polynomial in it. */
export function coefficientsIn(sum: Sum, letter: string): Sum[] | undefined {
  const coefficients: Sum[] = [];
  for (const term of sum.values()) {
    const factor = term.factors.find(({ of }) => of.key === letter);
    const at = factor?.power ?? ZERO;
    if (at.d !== 1n || at.s === -1n || at.n > 60n) return undefined;
    const without = factor ? multiply(termSum(term), factorSum(factor.of, at.neg())) : termSum(term);
    coefficients[Number(at.n)] = add(coefficients[Number(at.n)] ?? NOTHING, without);
  }
  if (coefficients.some(each => lettersOf(each).includes(letter))) return undefined;
  return Array.from(coefficients, each => each ?? NOTHING);
}

function splitByLetter(sum: Sum): Split {
  let hopeless = false;
  for (const letter of lettersOf(sum)) {
    const [constant = NOTHING, once = NOTHING, twice, more] = coefficientsIn(sum, letter) ?? [];
    if (more || (once.size === 0 && !twice)) continue;
    const pair = twice ? splitQuadratic(sum, constant, once, twice, letter) : splitLinear(sum, once, constant);
    if (pair === 'whole') hopeless = true;
    else if (pair) {
      const parts = pair.map(split);
      return { factors: parts.flatMap(({ factors }) => factors), complete: parts.every(({ complete }) => complete) };
    }
  }
  return { factors: [{ of: sum, times: 1 }], complete: hopeless };
}

type Pair = readonly [Sum, Sum] | 'whole' | undefined;

/** at + b splits just when a and b have a common divisor; found where one of them divides the other. */
function splitLinear(sum: Sum, slope: Sum, constant: Sum): Pair {
  if ([slope, constant].some(part => lettersOf(part).length === 0)) return 'whole';
  for (const part of [slope, constant, ...factorised(slope).factors.map(({ of }) => of)]) {
    const other = exactQuotient(sum, part);
    if (other && rationalIn(part) === undefined) return [part, other];
  }
  return factorised(slope).complete ? 'whole' : undefined;
}

/** at² + bt + c splits just when b² − 4ac is a square; done where a is one term. */
function splitQuadratic(sum: Sum, constant: Sum, once: Sum, twice: Sum, letter: string): Pair {
  if (!onlyTerm(twice)) return undefined;
  const square = subtract(multiply(once, once), scale(multiply(twice, constant), new Fraction(4)));
  const root = rootOfSquare(square);
  if (!root) return 'whole';
  const start = add(multiply(scale(twice, new Fraction(2)), factorSum(letterGenerator(letter))), once);
  const bare = withoutShared(add(start, root));
  const other = exactQuotient(sum, bare);
  return other && [bare, other];
}

function rootOfSquare(sum: Sum): Sum | undefined {
  if (sum.size === 0) return NOTHING;
  const only = onlyTerm(sum);
  if (!only) return perfectRoot(sum, 2);
  if (only.number.s === -1n || only.factors.some(({ power: exponent }) => exponent.n % 2n !== 0n)) return undefined;
  const number = exactRootOfNumber(only.number, 2);
  return number && only.factors.map(({ of, power: exponent }) => factorSum(of, exponent.div(2))).reduce(multiply, numberSum(number));
}

/** One polynomial over another that divides it; `undefined` where it does not. */
export function exactQuotient(sum: Sum, by: Sum): Sum | undefined {
  const lead = highest(by);
  if (!lead) return undefined;
  const below = termToPower(lead, new Fraction(-1));
  let [left, quotient] = [sum, NOTHING];
  for (let tries = 0; tries < 200; tries++) {
    const next = highest(left);
    if (!next) return quotient;
    const part = multiply(termSum(next), below);
    if (!onlyTerm(part)?.factors.every(({ power: exponent }) => exponent.s === 1n)) return undefined;
    quotient = add(quotient, part);
    left = subtract(left, multiply(part, by));
  }
  return undefined;
}
