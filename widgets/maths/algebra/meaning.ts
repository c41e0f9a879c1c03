import { Fraction, toFraction } from '../exact.ts';
import type { Expression } from '../expression.ts';
import { factorial } from '../factorial.ts';
import { isLetter, isMade, wordOf } from '../made.ts';
import { UNIT_LETTERS } from '../spelling.ts';
import { inverseCircular, isInverseCircular } from './angle.ts';
import { EULER, PI } from './evaluate.ts';
import { anyPower, exponential, hyperbolic, logarithm } from './growth.ts';
import { giveUp } from './limits.ts';
import { generator, minus, number, over, plus, times, whole, type Quotient } from './quotient.ts';
import { root, sizeOfQuotient } from './root.ts';
import { isOne, letterGenerator, rationalIn, total } from './sum.ts';
import { circular, isCircular } from './turn.ts';
import { isUnit, unitValue } from './units.ts';

/** How an expression is to be understood. `euler`: e is Euler's number. `units`: p, m, g, l, s and h after an amount are units. */
export interface Reading { readonly euler: boolean; readonly units: boolean }

type Operation = Extract<Expression, { readonly op: unknown }>;

const LONGEST_NUMBER = 1_000;
const HUNDREDTH = new Fraction(1, 100);

/**
 * What an expression means: numbers, letters and functions, as one quotient. Leaves the attempt where there is no value, and where it is no value at
 * all (an equation, a point, an unknown).
 */
export function meaning(expression: Expression, reading: Reading): Quotient {
  if ('exact' in expression) return expression.exact.length > LONGEST_NUMBER ? giveUp() : number(toFraction(expression.exact));
  if ('letter' in expression) return letterValue(expression.letter, reading);
  if ('word' in expression) return wordValue(expression.word);
  if ('unknown' in expression) return giveUp();
  return operation(expression, reading);
}

function letterValue(letter: string, { euler }: Reading): Quotient {
  if (!/^[\p{L}\p{M}\d'′_]+$/u.test(letter)) return giveUp();
  return generator(letterGenerator(letter === 'e' && euler ? EULER : letter));
}

/** A degree is the number π/180, as a radian is 1. */
function wordValue(word: string): Quotient {
  if (word === '°' || word === 'degree' || word === 'degrees') return over(generator(letterGenerator(PI)), number(new Fraction(180)));
  return isFunction(word) ? giveUp() : unitValue(word);
}

function operation(expression: Operation, reading: Reading): Quotient {
  if (expression.op === 'beside') return together(expression.of, reading);
  const of = expression.of.map(each => meaning(each, reading));
  const [a, b] = of;
  if (!a) return giveUp();
  switch (expression.op) {
    case 'brackets': return a;
    case 'plus': case 'mixed': return of.every(({ bottom }) => isOne(bottom)) ? whole(total(of.map(({ top }) => top))) : of.reduce(plus);
    case 'minus': return b ? plus(a, minus(b)) : giveUp();
    case 'negative': return minus(a);
    case 'times': return of.reduce(times);
    case 'divided by': return b ? over(a, b) : giveUp();
    case 'over': return b ? over(a, underBar(expression.of, b, reading)) : giveUp();
    case 'percent': return times(a, number(HUNDREDTH));
    case 'power': return b ? anyPower(a, b) : giveUp();
    case 'factorial': return number(factorial((isOne(a.bottom) && rationalIn(a.top)) || giveUp()) ?? giveUp());
    case 'root': return root(a, b ? indexOf(b) : 2);
    case 'logarithm': return b ? over(logarithm(b), logarithm(a)) : giveUp();
    default: return giveUp();
  }
}

/** In km/h the h is a unit. */
function underBar([top, bottom]: readonly Expression[], value: Quotient, reading: Reading): Quotient {
  const isName = unitName(reading);
  const hasUnit = isUnit(top, isName) || (isMade(top, 'beside') && isQuantity(top.of, isName));
  return hasUnit && bottom && isUnit(bottom, isName) ? unitOf(bottom, reading) : value;
}

function indexOf(index: Quotient): number {
  const rational = isOne(index.bottom) ? rationalIn(index.top) : undefined;
  return rational && rational.d === 1n && rational.s === 1n && rational.n > 1n && rational.n <= 60n ? Number(rational.n) : giveUp();
}

const unitName = ({ units }: Reading) => (expression: Expression): boolean =>
  ('word' in expression && !isFunction(expression.word)) || (units && 'letter' in expression && (UNIT_LETTERS.has(expression.letter) || expression.letter === 't'));

/** What stands together without a sign: a function and what it is of, an absolute value, an amount with its unit, or a product. */
function together(of: readonly Expression[], reading: Reading): Quotient {
  const [first, second, third] = of;
  if (!second) return giveUp();
  if (isFunction(wordOf(first))) return third ? giveUp() : called(wordOf(first), second, reading);
  if (isLetter(first, '|')) return isLetter(third, '|') ? sizeOfQuotient(meaning(second, reading)) : giveUp();
  const isName = unitName(reading);
  if (of.some(isOf)) return of.filter(each => !isOf(each)).map(each => meaning(each, reading)).reduce(times);
  if (isQuantity(of, isName)) return quantity(of, reading);
  return of.map(each => meaning(each, reading)).reduce(times);
}

/** 20% of 50 is 20% times 50. */
const isOf = (expression: Expression): boolean => wordOf(expression) === 'of';

/** A letter is a unit only among numbers and units: in 2 x m it is a letter. */
function isQuantity(of: readonly Expression[], isName: (expression: Expression) => boolean): boolean {
  const units = of.filter(each => isUnit(each, isName));
  return units.length > 0 && (units.some(each => !hasLetter(each)) || of.every(each => units.includes(each) || !hasLetter(each)));
}

/** £3.50, 5 cm², 30 km/h; 2 h 30 min is a sum of two. */
function quantity(of: readonly Expression[], reading: Reading): Quotient {
  const isName = unitName(reading);
  const parts: { value: Quotient; amount: boolean; unit: boolean }[] = [];
  for (const each of of) {
    const unit = isUnit(each, isName);
    const last = parts.at(-1);
    const opens = !last || (last.amount && last.unit && (!unit || isMoney(each))) || (last.amount && !unit && 'exact' in each);
    const value = unit ? unitOf(each, reading) : meaning(each, reading);
    if (!opens && last) parts[parts.length - 1] = { value: times(last.value, value), amount: last.amount || !unit, unit: last.unit || unit };
    else parts.push({ value, amount: !unit, unit });
  }
  return parts.map(({ value }) => value).reduce(plus);
}

const isMoney = (expression: Expression): boolean => /^\p{Sc}$/u.test(wordOf(expression));

function unitOf(expression: Expression, reading: Reading): Quotient {
  if ('letter' in expression) return unitValue(expression.letter);
  if (!('op' in expression)) return meaning(expression, reading);
  const [first, second] = expression.of;
  if (!first || !second) return giveUp();
  return expression.op === 'over' ? over(unitOf(first, reading), unitOf(second, reading)) : anyPower(unitOf(first, reading), meaning(second, reading));
}

const FUNCTIONS: ReadonlySet<string> = new Set(['sin', 'cos', 'tan', 'sec', 'cosec', 'cot', 'arcsin', 'arccos', 'arctan', 'sinh', 'cosh', 'tanh', 'ln', 'log', 'exp']);

function isFunction(word: string): boolean {
  return FUNCTIONS.has(word);
}

function called(word: string, argument: Expression, reading: Reading): Quotient {
  const of = meaning(argument, reading);
  if (isCircular(word)) return circular(word, of);
  if (isInverseCircular(word)) return inverseCircular(word, of);
  switch (word) {
    case 'sinh': case 'cosh': return hyperbolic(word, of);
    case 'tanh': return over(hyperbolic('sinh', of), hyperbolic('cosh', of));
    case 'ln': return logarithm(of);
    case 'log': return over(logarithm(of), logarithm(number(new Fraction(10))));
    default: return exponential(of);
  }
}

const NEAR_EULER: ReadonlySet<string> = new Set(['ln', 'exp', 'sinh', 'cosh', 'tanh']);

/** Whether e is Euler's number in an expression: where it is raised to a power with a letter in it, or ln and the like are near. */
export function hasEuler(expression: Expression): boolean {
  if ('word' in expression) return NEAR_EULER.has(expression.word);
  if (!('op' in expression)) return false;
  const [base, exponent] = expression.of;
  if (expression.op === 'power' && isLetter(base, 'e') && exponent && hasLetter(exponent)) return true;
  return expression.of.some(hasEuler);
}

/** Whether a letter is in an expression. */
export function hasLetter(expression: Expression): boolean {
  return 'letter' in expression || ('op' in expression && expression.of.some(hasLetter));
}

/** Whether a unit is written in an expression. */
export function hasUnits(expression: Expression): boolean {
  if ('word' in expression) return !isFunction(expression.word) && !/^(?:r|rem|remainder|of|no solution|all values)$/u.test(expression.word);
  return 'op' in expression && expression.of.some(hasUnits);
}

