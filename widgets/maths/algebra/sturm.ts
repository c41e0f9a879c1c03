import { commonDivisor, degreeOf, derivative, divided, leadingOf, monic, type Univariate } from './univariate.ts';

/** Whether a polynomial has a real root: by Sturm's theorem, its chain changes sign more often at −∞ than at ∞. */
export function hasRealRoot(polynomial: Univariate): boolean {
  let roots = 0;
  for (let [one, other] = [polynomial, derivative(polynomial)]; other.length > 0; [one, other] = [other, scaledDown(divided(one, other).remainder)]) {
    // Where both degrees are even, or both odd, the sign changes at both ends or at none.
    if (degreeOf(one) % 2 === degreeOf(other) % 2) continue;
    roots += leadingOf(one).s === leadingOf(other).s ? 1 : -1;
  }
  return roots > 0;
}

/** The opposite of a remainder, over the size of its leading coefficient, so that its numbers stay short. */
function scaledDown(remainder: Univariate): Univariate {
  const size = leadingOf(remainder).abs().neg();
  return remainder.map(each => each.div(size));
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
