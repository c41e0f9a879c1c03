import { Fraction } from '../exact.ts';
import type { Expression, Value } from '../expression.ts';
import { toText } from '../text.ts';
import { coefficients, isNumber, letter, letters, minus, number, numberOf, plus, power, powersOf, product, times } from '../value.ts';
import { polynomial } from '../worth.ts';
import { isCall, isMade } from './parts.ts';

const ROOT = '√';

/** The polynomial that an expression is, where roots, functions and powers that are not whole numbers count as letters; nothing where it is none. */
export function polynomialOf(expression: Expression): Value | undefined {
  return polynomial(withLetters(expression));
}

function withLetters(expression: Expression): Expression {
  if (!('op' in expression)) return 'word' in expression ? asLetter(expression) : expression;
  const [, exponent] = isMade(expression, 'power') ? expression.of : [];
  const odd = exponent !== undefined && !('exact' in exponent && /^\d+$/.test(exponent.exact));
  if (isMade(expression, 'root', 'logarithm') || isCall(expression) || odd) return asLetter(expression);
  return { op: expression.op, of: expression.of.map(withLetters) };
}

function asLetter(expression: Expression): Expression {
  return { letter: ROOT + toText(expression).replaceAll('*', '×').replaceAll('^', '↑') };
}

/** The letters that someone typed as letters: not roots and functions. */
export function ownLetters(value: Value): readonly string[] {
  return letters(value).filter((name) => !name.startsWith(ROOT));
}

/** The coefficients of the powers of one letter, the constant first. */
export function inLetter(value: Value, name: string): readonly Value[] {
  const found: Value[] = [];
  for (const [monomial, coefficient] of coefficients(value)) {
    const powers = powersOf(monomial);
    const degree = powers.find(([one]) => one === name)?.[1] ?? 0;
    const rest = powers.filter(([one]) => one !== name).reduce((so, [one, times_]) => product(so, power(letter(one), times_)), number(coefficient));
    found[degree] = plus(found[degree] ?? {}, rest);
  }
  return Array.from(found, (coefficient) => coefficient ?? {});
}

const isZero = (value: Value): boolean => Object.keys(value).length === 0;

function raisedTo(name: string, degree: number): Value {
  return degree === 0 ? number(1) : { [degree === 1 ? name : `${name}^${degree}`]: '1' };
}

/** value ÷ by, where it comes out without a remainder; nothing where it does not. */
export function quotient(value: Value, by: Value): Value | undefined {
  const amount = numberOf(by);
  if (amount) return amount.equals(0) ? undefined : times(value, amount.inverse());
  const [name = ''] = letters(by);
  const divisor = inLetter(by, name);
  let [left, result]: [Value, Value] = [value, {}];
  while (!isZero(left)) {
    const top = inLetter(left, name);
    const leading = top.length < divisor.length ? undefined : quotient(top.at(-1) ?? {}, divisor.at(-1) ?? {});
    if (leading === undefined) return undefined;
    const step = product(leading, raisedTo(name, top.length - divisor.length));
    result = plus(result, step);
    left = minus(left, product(step, by));
  }
  return result;
}

/** The largest whole number, or fraction, that can be taken out of all coefficients so that whole numbers without a common factor are left. */
export function content(value: Value): Fraction {
  return [...coefficients(value).values()].reduce((common, coefficient) => common.gcd(coefficient), new Fraction(0));
}

/** A polynomial without its numerical common factor. */
export function primitive(value: Value): Value {
  return isZero(value) ? value : times(value, content(value).inverse());
}

/** The highest common factor of two polynomials, numbers apart: 1 where they have no letter in common. */
export function commonFactor(one: Value, other: Value): Value {
  if (isZero(one)) return primitive(other);
  if (isZero(other)) return primitive(one);
  if (isNumber(one) || isNumber(other)) return number(1);
  const name = letters(one).find((each) => letters(other).includes(each));
  if (name === undefined) return number(1);
  const [contentOfOne, contentOfOther] = [contentIn(one, name), contentIn(other, name)];
  let [a, b] = [quotient(one, contentOfOne) ?? one, quotient(other, contentOfOther) ?? other];
  while (!isZero(b)) [a, b] = [b, withoutContent(remainder(a, b, name), name)];
  const common = inLetter(a, name).length > 1 ? withoutContent(a, name) : number(1);
  return primitive(product(common, commonFactor(contentOfOne, contentOfOther)));
}

/** The common factor of all the coefficients of a letter's powers. */
export function contentIn(value: Value, name: string): Value {
  return inLetter(value, name).reduce(commonFactor, {});
}

function withoutContent(value: Value, name: string): Value {
  return isZero(value) ? value : primitive(quotient(value, contentIn(value, name)) ?? value);
}

/** What is left of a divided by b, both polynomials in a letter, a multiplied by what makes the division come out. */
function remainder(a: Value, b: Value, name: string): Value {
  const divisor = inLetter(b, name);
  let left = a;
  for (let top = inLetter(left, name); !isZero(left) && top.length >= divisor.length; top = inLetter(left, name)) {
    const step = product(top.at(-1) ?? {}, raisedTo(name, top.length - divisor.length));
    left = minus(product(left, divisor.at(-1) ?? {}), product(step, b));
  }
  return left;
}
