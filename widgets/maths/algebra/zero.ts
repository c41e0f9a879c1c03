import { Fraction } from '../exact.ts';
import { EULER, evaluate, isApart, PI, type Point } from './evaluate.ts';
import { isAlternating, withSign } from './alternating.ts';
import { isZeroTurns } from './cyclotomic.ts';
import { apart } from './interval.ts';
import { giveUp } from './limits.ts';
import { degreeAndBits } from './separation.ts';
import { add, commonBottom, generators, NOTHING, ONE, onlyTerm, raise, rationalIn, subtract, termSum, type Factor, type Generator, type Sum, type Term } from './sum.ts';
import { isZeroAngle } from './zero-angle.ts';
import { isZeroLogarithm } from './zero-logarithm.ts';

/** The letters of a sum that are to be found or stand for any number: not π and Euler's number. */
export function lettersOf(sum: Sum): string[] {
  return [...generators(sum).values()].filter(isFree).map(({ key }) => key).sort();
}

const isFree = (generator: Generator): boolean => generator.is === 'letter' && generator.key !== PI && generator.key !== EULER;

/**
 * Whether a sum is zero for all its letters. Gives up where that can be proved neither way.
 *
 * What is not zero is found by the independence of what it is made of, or else by its value at a rational point, which surely lies apart from
 * zero. What is zero is found by its having no terms left, for sines and
 * cosines of fractions of π by what they are as powers of one root of unity, for angles by their turn, for
 * logarithms by their product, or, for roots of numbers, by its lying nearer to zero than any
 * such number can that is not zero.
 */
export function isZero(sum: Sum): boolean {
  if (sum.size === 0) return true;
  if (sum.size === 1 || isIndependent(sum)) return false;
  const found = [...generators(sum).values()];
  const alternating = found.find(isAlternating);
  if (alternating) return found.some(({ is }) => is === 'turn') ? giveUp() : [ONE, ONE.neg()].every(sign => isZero(withSign(sum, alternating, sign)));
  return lettersOf(sum).length === 0 ? isZeroNumber(sum) : isZeroFunction(sum);
}

/**
 * Whether no sum of other than zero of these generators can be zero: roots of primes are linearly independent, letters are free, one of π and e
 * is transcendental (of both together that is not known), and e^u, e^(iu) and ln of letters are independent of all these where the u are different
 * terms with letters (Ax 1971).
 */
export function isIndependent(sum: Sum): boolean {
  const found = [...sum.values()].flatMap(({ factors }) => factors.map(({ of }) => of));
  const constants = new Set(found.filter(({ key }) => key === PI || key === EULER).map(({ key }) => key));
  return constants.size < 2 && found.every(isPlain);
}

function isPlain(generator: Generator): boolean {
  switch (generator.is) {
    case 'prime': case 'letter': case 'imaginary': return true;
    case 'growth': case 'turn': return generator.of.factors.some(({ of }) => isFree(of)) && generator.of.factors.every(({ of }) => of.is === 'letter' || of.is === 'prime');
    case 'logarithm': {
      const factors = onlyTerm(generator.of)?.factors ?? [];
      return factors.some(({ of }) => isFree(of)) && factors.every(({ of }) => isFree(of));
    }
    default: return false;
  }
}

const NOWHERE: Point = new Map();

function isZeroNumber(sum: Sum): boolean {
  const ofTurns = isZeroTurns(sum);
  if (ofTurns !== undefined) return ofTurns;
  if (isSurelyApart(sum, NOWHERE, 64) || isSurelyApart(sum, NOWHERE, 200)) return false;
  const known = isZeroAngle(sum, isZero) ?? isZeroLogarithm(sum, isZero);
  if (known !== undefined) return known;
  const bound = degreeAndBits(sum);
  if (!bound) return isZeroPair(sum) ?? giveUp();
  const value = evaluate(sum, NOWHERE, bound.bits + 64);
  if (!value) return giveUp();
  return !isApart(value);
}

/** Whether two terms with roots, which lie near to being opposite to each other, are: when they are so to the power that the roots have gone in. */
function isZeroPair(sum: Sum): boolean | undefined {
  const [one, other, ...more] = sum.values();
  if (!one || !other || more.length > 0 || !isSurelyApart(termSum(one), NOWHERE, 200)) return undefined;
  const index = commonBottom([one, other].flatMap(({ factors }) => factors.filter(({ of }) => of.is === 'base').map(({ power }) => power))).n;
  if (index === 1n || index > 6n) return undefined;
  const [first, second] = [one, other].map(term => raise(termSum(term), index));
  return first && second && isZero(index % 2n === 0n ? subtract(first, second) : add(first, second));
}

function isSurelyApart(sum: Sum, point: Point, bits: number): boolean {
  const value = evaluate(sum, point, bits);
  return value !== undefined && isApart(value);
}

/** Rational numbers to try, so chosen that few expressions have an accident there; the later ones are negative, or near one another, or between 0 and 1. */
const PLACES: readonly (readonly [start: string, step: string])[] = [['7/5', '12/7'], ['1/3', '2/11'], ['-13/9', '-5/7'], ['-3/7', '9/5'], ['-37/4', '-21/5'], ['41/3', '17/4'], ['6/13', '-8/5'], ['5/2', '13/6']];

/** Points at which expressions in these letters may be compared. */
export function points(letters: readonly string[]): Point[] {
  return PLACES.map(([start, step]) => new Map(letters.map((letter, at) => [letter, new Fraction(start).add(new Fraction(step).mul(at))])));
}

function isZeroFunction(sum: Sum): boolean {
  const letters = lettersOf(sum);
  if (points(letters).some(point => isSurelyApart(sum, point, 96))) return false;
  const parts = byFreePart(sum);
  if (!parts) return giveUp();
  return parts.every(isZero);
}

/** The numbers before each product of letters; `undefined` where these products could depend on each other. */
function byFreePart(sum: Sum): Sum[] | undefined {
  const parts = new Map<string, Sum>();
  const rest: Term[] = [];
  for (const { number, factors } of sum.values()) {
    const numeric = (factor: Factor): boolean => factor.of.is === 'imaginary' || factor.of.is === 'prime' || (factor.of.is === 'base' && [...generators(factor.of.of).values()].every(({ is }) => is === 'prime' || is === 'base'));
    const free = factors.filter(factor => !numeric(factor));
    const key = free.map(({ of, power }) => `${of.key}^${power.toFraction()}`).join('·');
    const coefficient = factors.filter(numeric);
    const coefficientKey = coefficient.map(({ of, power }) => `${of.key}^${power.toFraction()}`).join('·');
    parts.set(key, add(parts.get(key) ?? NOTHING, new Map([[coefficientKey, { number, factors: coefficient, key: coefficientKey }]])));
    rest.push({ number: ONE, factors: free, key });
  }
  return isIndependent(new Map(rest.map(term => [term.key, term]))) ? [...parts.values()] : undefined;
}

/** The sign of a real number without letters: 1, 0 or −1. Gives up where it cannot be found, or the number is not known to be real. */
export function signOf(sum: Sum): -1 | 0 | 1 {
  const rational = rationalIn(sum);
  if (rational) return rational.n === 0n ? 0 : rational.s === 1n ? 1 : -1;
  if (isZero(sum)) return 0;
  for (let bits = 64; bits <= 16_384; bits *= 4) {
    const value = evaluate(sum, NOWHERE, bits);
    if (!value || (value.im && apart(value.im))) return giveUp();
    if (apart(value.re)) return value.re.low > 0n ? 1 : -1;
  }
  return giveUp();
}

/** The sign of a number that is taken from another: of a − b. */
export function compareSums(a: Sum, b: Sum): -1 | 0 | 1 {
  return signOf(add(a, new Map([...b].map(([key, term]) => [key, { ...term, number: term.number.neg() }]))));
}
