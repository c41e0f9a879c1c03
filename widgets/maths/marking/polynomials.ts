import { attempted } from '../algebra/limits.ts';
import { factorsOf, polynomialIn } from '../algebra/polynomial.ts';
import { realRoots } from '../algebra/roots.ts';
import { Fraction } from '../exact.ts';
import type { Expression, Value } from '../expression.ts';
import { toText } from '../text.ts';
import { coefficients, letter, letters, plus, power, powersOf, product, number } from '../value.ts';
import { polynomial } from '../worth.ts';
import { isCall, isMade, pairOf } from './parts.ts';

/** Begins the names of letters that stand for something else. Nobody types it. */
const STAND_IN = 'ǂ';

/** The exponent of what has none written. */
const WHOLE: Expression = { exact: '1' };

/** The polynomial that an expression is, where roots, functions and powers that are not whole numbers count as letters; nothing where it is none. */
export function polynomialOf(expression: Expression): Value | undefined {
  return polynomial(withLetters(expression));
}

function withLetters(expression: Expression): Expression {
  if (!('op' in expression)) return 'word' in expression ? standIn(expression) : expression;
  const [, exponent = WHOLE] = pairOf(expression, 'power') ?? [];
  const isWhole = /^\d+$/.test('exact' in exponent ? exponent.exact : '');
  if (isMade(expression, 'root', 'logarithm') || isCall(expression) || !isWhole) return standIn(expression);
  return { op: expression.op, of: expression.of.map(withLetters) };
}

function standIn(expression: Expression): Expression {
  return { letter: STAND_IN + [...toText(expression)].map((character) => character.codePointAt(0)).join('_') };
}

/** The letters that someone typed as letters: not roots and functions. */
export function ownLetters(value: Value): readonly string[] {
  return letters(value).filter((name) => !name.startsWith(STAND_IN));
}

/** The coefficients of the powers of one letter, the constant first. */
export function inLetter(value: Value, name: string): readonly Value[] {
  const found: Value[] = [];
  for (const [monomial, coefficient] of coefficients(value)) {
    const powers = powersOf(monomial);
    const degree = powers.find(([one]) => one === name)?.[1] ?? 0;
    const rest = powers.filter(([one]) => one !== name).reduce((so, [one, exponent]) => product(so, power(letter(one), exponent)), number(coefficient));
    found[degree] = plus(found[degree] ?? {}, rest);
  }
  return Array.from(found, (coefficient) => coefficient ?? {});
}

/** The largest whole number, or fraction, that can be taken out of all coefficients so that whole numbers without a common factor are left. */
export function content(value: Value): Fraction {
  return [...coefficients(value).values()].reduce((common, coefficient) => common.gcd(coefficient), new Fraction(0));
}

/** Whether a polynomial is a product of two, numbers apart. Where that cannot be found out it counts as none. */
export function canBeFactorised(expression: Expression): boolean {
  return factorsIn(expression).length > 1;
}

/** Whether expressions have a factor in common that is more than a number. Where that cannot be found out they count as having none. */
export function haveCommonFactor(expressions: readonly Expression[]): boolean {
  const [first = [], ...others] = expressions.map(factorsIn);
  return first.some((factor) => others.every((factors) => factors.includes(factor)));
}

/** The factors of a polynomial that cannot be split, as text, each as often as it is there. */
export function factorsIn(expression: Expression): readonly string[] {
  const factors = factorsOf(withLetters(expression))?.factors ?? [];
  return factors.flatMap(({ of, times }) => Array.from({ length: times }, () => toText(of)));
}

/** Whether a polynomial of even degree in one letter has real roots, and so factors with surds in them. */
export function hasSurdFactors(expression: Expression): boolean {
  const [value, polynomial] = [polynomialOf(expression), polynomialIn(expression)];
  if (!value || !polynomial) return false;
  const [name, ...more] = ownLetters(value);
  if (name === undefined || more.length > 0 || inLetter(value, name).length % 2 === 0) return false;
  return (attempted(() => realRoots(polynomial.top, name)) ?? []).length > 0;
}
