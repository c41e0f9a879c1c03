import { Fraction, toExact, toFraction, type Exact } from './exact.ts';
import type { Value } from './expression.ts';

// A value is kept canonical: letters in alphabetical order, the constant last, no zero coefficient; nothing at all (`{}`) is zero.
// Everything here gives canonical values, so that two equal values are equal as JSON.
const CONSTANT = '';
// A monomial is written with its letters in alphabetical order: `x`, `x^2`, `x*y`, `a*b^3`.
const POWER = /^(.*)\^(\d+)$/;

function canonical(coefficients: ReadonlyMap<string, Fraction>): Value {
  const names = [...coefficients.keys()].filter(name => name !== CONSTANT).sort();
  return Object.fromEntries([...names, CONSTANT].flatMap((name) => {
    const coefficient = coefficients.get(name);
    return !coefficient || coefficient.equals(0) ? [] : [[name, toExact(coefficient)]];
  }));
}

/** The coefficients of a value as fractions, in canonical order; `''` names the constant. */
export function coefficients(value: Value): Map<string, Fraction> {
  return new Map(Object.entries(value).map(([name, exact]) => [name, toFraction(exact)]));
}

/** The value that is just this number. Takes whole JavaScript numbers; refuses others with a RangeError, for they are not exact. */
export function number(amount: Fraction | Exact | bigint | number): Value {
  if (typeof amount === 'number' && !Number.isSafeInteger(amount)) throw new RangeError(`Not an exact number: ${amount}`);
  return canonical(new Map([[CONSTANT, typeof amount === 'string' ? toFraction(amount) : new Fraction(amount)]]));
}

/** The value of a letter, or of so many of it: `letter('x', new Fraction(2))` is 2x. Refuses an empty name with a RangeError. */
export function letter(name: string, coefficient: Fraction | Exact | bigint | number = 1): Value {
  if (name === CONSTANT) throw new RangeError('A letter needs a name.');
  const { [CONSTANT]: amount } = number(coefficient);
  return amount === undefined ? {} : { [name]: amount };
}

/** a + b. */
export function plus(a: Value, b: Value): Value {
  const sum = coefficients(a);
  for (const [name, coefficient] of coefficients(b)) sum.set(name, sum.get(name)?.add(coefficient) ?? coefficient);
  return canonical(sum);
}

/** a − b. */
export function minus(a: Value, b: Value): Value {
  return plus(a, times(b, new Fraction(-1)));
}

/** The value, so many times. */
export function times(value: Value, by: Fraction): Value {
  return canonical(new Map([...coefficients(value)].map(([name, coefficient]) => [name, coefficient.mul(by)])));
}

/** Whether a value is a number, with no letter in it. */
export function isNumber(value: Value): boolean {
  return Object.keys(value).every(name => name === CONSTANT);
}

/** The number that a value is, or `undefined` when a letter is in it. */
export function numberOf(value: Value): Fraction | undefined {
  return isNumber(value) ? toFraction(value[CONSTANT] ?? '0') : undefined;
}

/** Whether two values are the same for every choice of their letters. */
export function sameValue(a: Value, b: Value): boolean {
  return Object.keys(minus(a, b)).length === 0;
}

/** The letters in a value, in alphabetical order. */
export function letters(value: Value): string[] {
  return [...new Set(Object.keys(value).flatMap(monomial => powersOf(monomial).map(([name]) => name)))].sort();
}

/** The letters of a monomial with their powers, in alphabetical order: `x*y^2` is x once and y twice. The constant has none. */
export function powersOf(monomial: string): readonly (readonly [letter: string, power: number])[] {
  if (monomial === CONSTANT) return [];
  return monomial.split('*').map((factor) => {
    const [, name = factor, power = '1'] = POWER.exec(factor) ?? [];
    return [name, Number(power)];
  });
}

/** How many letters are multiplied in a monomial: 3 for `x*y^2`. */
export function degreeOf(monomial: string): number {
  return powersOf(monomial).reduce((sum, [, power]) => sum + power, 0);
}

/** The degree of a polynomial: that of its highest monomial; 0 of a number, of nothing too. */
export function degree(value: Value): number {
  return Object.keys(value).reduce((most, monomial) => Math.max(most, degreeOf(monomial)), 0);
}

function monomialProduct(a: string, b: string): string {
  const powers = new Map(powersOf(a));
  for (const [name, power] of powersOf(b)) powers.set(name, (powers.get(name) ?? 0) + power);
  return [...powers.keys()].sort().map(name => (powers.get(name) === 1 ? name : `${name}^${powers.get(name)}`)).join('*');
}

/** a × b, multiplied out. */
export function product(a: Value, b: Value): Value {
  const sum = new Map<string, Fraction>();
  for (const [left, many] of coefficients(a)) {
    for (const [right, more] of coefficients(b)) {
      const monomial = monomialProduct(left, right);
      sum.set(monomial, many.mul(more).add(sum.get(monomial) ?? 0));
    }
  }
  return canonical(sum);
}

/** The value to a power: a whole number from 0 on. Refuses others with a RangeError. */
export function power(value: Value, exponent: number): Value {
  if (!Number.isInteger(exponent) || exponent < 0) throw new RangeError(`Not a whole power: ${exponent}`);
  return Array.from({ length: exponent }, () => value).reduce(product, number(1));
}
