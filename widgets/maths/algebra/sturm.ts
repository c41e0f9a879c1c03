import type { Fraction } from '../exact.ts';
import { commonDivisor, degreeOf, derivative, divided, leadingOf, monic, type Univariate } from './univariate.ts';

/** Whether a polynomial has a real root: by Sturm's theorem, its chain changes sign more often at −∞ than at ∞. */
export function hasRealRoot(polynomial: Univariate): boolean {
  if (degreeOf(polynomial) < 1) return false;
  const chain = [polynomial, derivative(polynomial)];
  for (;;) {
    const [one, other] = chain.slice(-2);
    if (!one || !other || other.length === 0) break;
    const { remainder } = divided(one, other);
    if (remainder.length === 0) break;
    chain.push(scaledDown(remainder));
  }
  return changes(chain.map(each => leadingOf(each).s * (degreeOf(each) % 2 === 0 ? 1n : -1n))) > changes(chain.map(each => leadingOf(each).s));
}

/** The opposite of a remainder, over the size of its leading coefficient, so that its numbers stay short. */
function scaledDown(remainder: Univariate): Univariate {
  const sign: Fraction = leadingOf(remainder).abs().div(leadingOf(remainder)).neg();
  return monic(remainder).map(each => each.mul(sign));
}

function changes(signs: readonly bigint[]): number {
  return signs.slice(1).filter((sign, at) => sign !== signs[at]).length;
}

/** The polynomial with each of its factors once. */
function withoutRepeats(polynomial: Univariate): Univariate {
  return monic(divided(polynomial, commonDivisor(polynomial, derivative(polynomial))).quotient);
}

/** Whether two polynomials that are not zero have the same real roots. */
export function haveSameRoots(one: Univariate, other: Univariate): boolean {
  const [a, b] = [withoutRepeats(one), withoutRepeats(other)];
  const common = commonDivisor(a, b);
  return !hasRealRoot(divided(a, common).quotient) && !hasRealRoot(divided(b, common).quotient);
}
