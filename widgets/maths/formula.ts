import { called, UNREADABLE } from './called.ts';
import { Fraction, toExact } from './exact.ts';
import type { Expression, Value } from './expression.ts';
import { isMade } from './made.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { readSentence } from './sentence.ts';
import { coefficients, letters, minus, powersOf } from './value.ts';
import { polynomial } from './worth.ts';

export { loadFormulas } from './called.ts';

/**
 * What a typed formula draws. line: `a x + b y = c`, a and b not both zero. curve: y is `of` x. `written`: as it is printed, an equation. `is` a line is
 * everything straight, x = 3 too.
 */
export type Formula =
  | { readonly is: 'line'; readonly a: Fraction; readonly b: Fraction; readonly c: Fraction; readonly written: Expression }
  | { readonly is: 'curve'; readonly of: Expression; readonly written: Expression };

/** The longest formula, in characters. */
export const LONGEST_FORMULA = 80;

const Y: Expression = { letter: 'y' };
const NOT_OF_X: Refusal = { refused: 'This does not give one y for each x. Type it as y = …, such as y = x² − 4; or as x = …, such as x = 3.' };

/**
 * Reads a formula as it is typed: y = 2x + 1, 2x + 3y = 6, x = 3, y = x² − 4, 1/x, xy = 12, y = sin x, f(x) = 2^x. Takes any text; refuses in a sentence
 * what is too long, other letters, inequalities, and what does not give one y for each x.
 */
export function readFormula(text: string): Formula | Refusal {
  if (text.trim() === '') return { refused: 'Type a formula, such as y = 2x + 1.' };
  if (text.length > LONGEST_FORMULA) return { refused: `This is too long: a formula has at most ${LONGEST_FORMULA} characters.` };
  const typed = text.replace(/^\s*f\s*\(\s*x\s*\)\s*=/i, 'y =').replaceAll(/[XY]/g, letter => letter.toLowerCase());
  const read = readSentence(typed);
  if (!isRefusal(read) && lettersIn(read).every(letter => letter === 'x' || letter === 'y')) return formulaOf(read);
  const other = called(typed);
  return other === undefined ? isRefusal(read) ? read : strangers(read) : isRefusal(other) ? other : formulaOf(other);
}

function strangers(read: Expression): Refusal {
  const [letter = ''] = lettersIn(read).filter(one => one !== 'x' && one !== 'y');
  return /\p{L}/u.test(letter) ? { refused: `“${letter}” is not known here: a graph is of x and y. Type a number in its place.` } : UNREADABLE;
}

/** The letters, words and unknowns of an expression. */
function lettersIn(expression: Expression): readonly string[] {
  if ('letter' in expression) return [expression.letter];
  if ('word' in expression) return [expression.word];
  if ('unknown' in expression) return ['?'];
  return 'op' in expression ? expression.of.flatMap(lettersIn) : [];
}

function formulaOf(read: Expression): Formula | Refusal {
  if ('op' in read && ['not equals', 'less', 'more', 'at most', 'at least'].includes(read.op)) return { refused: 'An inequality is not drawn here. Type an equation, such as y = 2x + 1.' };
  if (!isMade(read, 'equals')) return lettersIn(read).includes('y') ? NOT_OF_X : equationOf([Y, read]);
  const [left = Y, right = Y, more] = read.of;
  return more ? UNREADABLE : equationOf([left, right]);
}

function equationOf([left, right]: readonly [Expression, Expression]): Formula | Refusal {
  const written: Expression = { op: 'equals', of: [left, right] };
  const [one, other] = [polynomial(left), polynomial(right)];
  const found = one && other && lineOf(minus(one, other), written);
  if (found) return found;
  const of = isYAlone(left, right) ? right : isYAlone(right, left) ? left : one && other && solvedForY(minus(one, other));
  return of ? { is: 'curve', of, written } : NOT_OF_X;
}

const isYAlone = (side: Expression, other: Expression): boolean => 'letter' in side && side.letter === 'y' && !lettersIn(other).includes('y');

/** P(x, y) = 0 as a line; undefined where it is bent, or π or e is in it. */
function lineOf(value: Value, written: Expression): Formula | Refusal | undefined {
  if (letters(value).length === 0) return { refused: 'There is no x and no y in this. Type a formula such as y = 2x + 1.' };
  const of = coefficients(value);
  const [a = ZERO, b = ZERO, c = ZERO] = ['x', 'y', ''].map(name => of.get(name));
  return [...of.keys()].every(name => ['x', 'y', ''].includes(name)) ? { is: 'line', a, b, c: c.neg(), written } : undefined;
}

const ZERO = new Fraction(0);

/** What y comes to where P(x, y) = 0; undefined where y does not stand in it once: y times its factor is the rest, taken away. */
function solvedForY(value: Value): Expression | undefined {
  const terms = [...coefficients(value)];
  const highest = Math.max(...terms.map(([name]) => powerOfY(name)));
  const factor = sum(terms.filter(([name]) => powerOfY(name) === 1).map(([name, many]) => [withoutY(name), many]));
  const rest = sum(terms.filter(([name]) => powerOfY(name) === 0).map(([name, many]) => [name, many.neg()]));
  return highest === 1 ? { op: 'over', of: [rest, factor] } : undefined;
}

const powerOfY = (monomial: string): number => powersOf(monomial).find(([name]) => name === 'y')?.[1] ?? 0;
const withoutY = (monomial: string): string => monomial.split('*').filter(factor => factor !== 'y').join('*');

function sum(terms: readonly (readonly [string, Fraction])[]): Expression {
  const of = terms.map(([name, many]): Expression => ({ op: 'times', of: [{ exact: toExact(many) }, ...powersOf(name).map(([letter, power]): Expression => ({ op: 'power', of: [{ letter }, { exact: String(power) }] }))] }));
  return of.length === 0 ? { exact: '0' } : { op: 'plus', of };
}
