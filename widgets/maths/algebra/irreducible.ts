import { Fraction } from '../exact.ts';
import { attempted, giveUp, spend } from './limits.ts';
import { primesOf } from './primes.ts';
import { ONE, ZERO } from './sum.ts';
import { degreeOf, divided, leadingOf, valueAt, type Univariate } from './univariate.ts';

const MOST_DIVISORS = 120;
const MOST_TRIES = 3_000;

/** The parts of a polynomial without repeated factors that cannot be split over the rationals. */
export function irreducibles(polynomial: Univariate): { readonly parts: readonly Univariate[]; readonly complete: boolean } {
  const parts: Univariate[] = [];
  let left = polynomial;
  let complete = true;
  const roots = degreeOf(left) > 1 ? rationalRoots(left) : { found: [], complete: true };
  complete &&= roots.complete;
  for (const root of roots.found) {
    const factor = [root.neg(), ONE];
    parts.push(factor);
    left = divided(left, factor).quotient;
  }
  while (degreeOf(left) > 3) {
    const factor = quadraticFactor(whole(left));
    if (typeof factor === 'string') {
      complete &&= factor === 'none' && degreeOf(left) < 6;
      break;
    }
    parts.push(factor);
    left = divided(left, factor).quotient;
  }
  if (degreeOf(left) > 0) parts.push(left);
  return { parts, complete };
}

/** The polynomial with whole coefficients that have no common divisor. */
function whole(polynomial: Univariate): Univariate {
  const content = polynomial.reduce((so, each) => so.gcd(each), ZERO);
  return polynomial.map(each => each.div(content));
}

/** The divisors of each of some whole numbers from 1 on; `undefined` where they are too many, or cannot be found. */
function divisors(...of: readonly bigint[]): (readonly bigint[])[] | undefined {
  return attempted(() => of.map((whole) => {
    let found = [1n];
    for (const [prime, often] of primesOf(whole)) {
      found = found.flatMap(each => Array.from({ length: Number(often) + 1 }, (_, times) => each * prime ** BigInt(times)));
      if (found.length > MOST_DIVISORS) giveUp();
    }
    return found;
  }));
}

/** The rational roots: a divisor of the constant over a divisor of the leading coefficient, with either sign. */
function rationalRoots(polynomial: Univariate): { readonly found: readonly Fraction[]; readonly complete: boolean } {
  const integral = whole(polynomial);
  const [constant = ZERO] = integral;
  if (constant.n === 0n) return { found: [ZERO, ...rationalRoots(polynomial.slice(1)).found], complete: true };
  const known = divisors(constant.n, leadingOf(integral).n);
  if (!known) return { found: [], complete: false };
  const [tops = [], bottoms = []] = known;
  const found: Fraction[] = [];
  for (const bottom of bottoms) {
    for (const top of tops) {
      for (const candidate of [new Fraction(top, bottom), new Fraction(-top, bottom)]) {
        if (candidate.d !== bottom) continue;
        spend(1);
        if (valueAt(integral, candidate).n === 0n) found.push(candidate);
        if (found.length === degreeOf(integral)) return { found, complete: true };
      }
    }
  }
  return { found, complete: true };
}

/** A quadratic divisor: its values at 0, 1 and −1 divide those of the polynomial (Kronecker). */
function quadraticFactor(polynomial: Univariate): Univariate | 'none' | 'many' {
  const known = divisors(...[0, 1, -1].map(at => valueAt(polynomial, new Fraction(at)).n));
  if (!known || known.reduce((product, { length }) => product * length, 4) > MOST_TRIES) return 'many';
  const [at0 = [], at1 = [], atMinus1 = []] = known;
  const signed = (all: readonly bigint[]): bigint[] => all.flatMap(each => [each, -each]);
  for (const c of at0) {
    for (const s of signed(at1)) {
      for (const t of signed(atMinus1)) {
        const [a, b] = [new Fraction(s + t, 2n).sub(c), new Fraction(s - t, 2n)];
        const factor = [new Fraction(c), b, a];
        if (a.n === 0n || a.d !== 1n || leadingOf(polynomial).div(a).d !== 1n) continue;
        if (divided(polynomial, factor).remainder.length === 0) return factor;
      }
    }
  }
  return 'none';
}
