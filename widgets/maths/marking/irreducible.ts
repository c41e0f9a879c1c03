import { Fraction } from '../exact.ts';
import type { Value } from '../expression.ts';
import { coefficients, degree, degreeOf, isNumber, letter, letters, minus, number, numberOf, plus, power, product, sameValue, times } from '../value.ts';
import { splits } from './kronecker.ts';
import { contentIn, inLetter, primitive, quotient } from './polynomials.ts';

/**
 * Whether a polynomial with whole coefficients is a product of two, numbers apart. Exact for polynomials in one letter (within the bound of trials), for
 * those that are linear or quadratic in some letter, and for those of one degree in two letters; others count as irreducible.
 */
export function canBeFactorised(value: Value): boolean {
  const names = letters(value);
  if (names.length === 0 || degree(value) === 1) return false;
  if (names.some((name) => !isNumber(contentIn(value, name)) || hasConstantNought(value, name))) return true;
  const degrees = names.map((name) => inLetter(value, name).length - 1);
  const [name = '', other] = names;
  if (degrees.includes(1)) return false;
  const quadratic = names.find((_, at) => degrees[at] === 2);
  if (quadratic !== undefined) return isSquare(discriminant(inLetter(value, quadratic)));
  if (other === undefined) return splits(wholeCoefficients(value, name));
  if (names.length === 2 && isHomogeneous(value)) return splits(wholeCoefficients(value, name, other));
  return names.some((one) => isQuadraticInSquares(value, one));
}

/** x is a factor of x² + 3x. */
function hasConstantNought(value: Value, name: string): boolean {
  return Object.keys(inLetter(value, name)[0] ?? {}).length === 0;
}

function isHomogeneous(value: Value): boolean {
  return new Set(Object.keys(value).map(degreeOf)).size === 1;
}

/** The whole coefficients of a polynomial in one letter; of two, the other is put at 1. */
function wholeCoefficients(value: Value, name: string, other?: string): readonly bigint[] {
  return inLetter(primitive(value), name).map((coefficient) => {
    const { s = 0n, n = 0n } = numberOf(other === undefined ? coefficient : atOne(coefficient)) ?? {};
    return s * n;
  });
}

/** The value where every letter is 1. */
function atOne(value: Value): Value {
  return number([...coefficients(value).values()].reduce((sum, coefficient) => sum.add(coefficient), new Fraction(0)));
}

/** b² − 4ac of the coefficients c, b, a. */
export function discriminant([c = {}, b = {}, a = {}]: readonly Value[]): Value {
  return minus(product(b, b), times(product(a, c), new Fraction(4)));
}

function isQuadraticInSquares(value: Value, name: string): boolean {
  const parts = inLetter(value, name);
  if (parts.length !== 5 || parts.some((part, at) => at % 2 === 1 && Object.keys(part).length > 0)) return false;
  return isSquare(discriminant(parts.filter((_, at) => at % 2 === 0)));
}

/** Whether a polynomial is the square of another. */
export function isSquare(value: Value): boolean {
  return squareRoot(value) !== undefined;
}

/** The polynomial whose square this is, digit by digit as it were: the highest power first. */
function squareRoot(value: Value): Value | undefined {
  const amount = numberOf(value);
  if (amount) return rootOfNumber(amount);
  const [name = ''] = letters(value);
  const parts = inLetter(value, name);
  const half = (parts.length - 1) / 2;
  const leading = Number.isInteger(half) ? squareRoot(parts.at(-1) ?? {}) : undefined;
  if (leading === undefined) return undefined;
  let root = product(leading, power(letter(name), half));
  for (let at = half - 1; at >= 0; at--) {
    const rest = inLetter(minus(value, product(root, root)), name)[half + at] ?? {};
    const next = quotient(rest, times(leading, new Fraction(2)));
    if (next === undefined) return undefined;
    root = plus(root, product(next, power(letter(name), at)));
  }
  return sameValue(value, product(root, root)) ? root : undefined;
}

function rootOfNumber({ s, n, d }: Fraction): Value | undefined {
  const [top, bottom] = [wholeRoot(n), wholeRoot(d)];
  return s < 0n || top * top !== n || bottom * bottom !== d ? undefined : number(new Fraction(top, bottom));
}

/** The square root of a whole number, rounded down (Newton's method). */
function wholeRoot(square: bigint): bigint {
  if (square < 2n) return square;
  let root = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (let next = (root + square / root) / 2n; next < root; next = (root + square / root) / 2n) root = next;
  return root;
}
