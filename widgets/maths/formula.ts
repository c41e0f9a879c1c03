import { called, UNREADABLE } from './called.ts';
import { Fraction, toExact } from './exact.ts';
import type { Expression, Value } from './expression.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { readSentence } from './sentence.ts';
import { coefficients, degree, letters, minus, powersOf } from './value.ts';
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
/** Powers in powers come to this at most; above it nothing is multiplied out. */
const HIGHEST = 40;

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

/** How high the powers of an expression come to at most; powers that are not small whole numbers are not multiplied out. */
function height(expression: Expression): number {
  if (!('op' in expression)) return 1;
  const of = expression.of.map(height);
  const most = Math.max(1, ...of);
  const [, exponent] = expression.of;
  if (expression.op === 'power') return exponent && 'exact' in exponent && /^\d{1,2}$/.test(exponent.exact) ? (of[0] ?? 1) * Math.max(1, Number(exponent.exact)) : Infinity;
  return expression.op === 'times' || expression.op === 'beside' ? of.reduce((sum, one) => sum + one, 0) : most;
}

const multiplied = (expression: Expression): Value | undefined => (height(expression) <= HIGHEST ? polynomial(expression) : undefined);

function formulaOf(read: Expression): Formula | Refusal {
  if ('op' in read && ['not equals', 'less', 'more', 'at most', 'at least'].includes(read.op)) return { refused: 'An inequality is not drawn here. Type an equation, such as y = 2x + 1.' };
  if (!('op' in read) || read.op !== 'equals') return lettersIn(read).includes('y') ? NOT_OF_X : equationOf([Y, read]);
  const [left, right] = read.of;
  return left && right && read.of.length === 2 ? equationOf([left, right]) : UNREADABLE;
}

function equationOf([left, right]: readonly [Expression, Expression]): Formula | Refusal {
  const written: Expression = { op: 'equals', of: [left, right] };
  const [one, other] = [multiplied(left), multiplied(right)];
  if (one && other) {
    const found = ofPolynomial(minus(one, other), written);
    if (found) return found;
  }
  if (isY(left) && !lettersIn(right).includes('y')) return { is: 'curve', of: right, written };
  if (isY(right) && !lettersIn(left).includes('y')) return { is: 'curve', of: left, written };
  return NOT_OF_X;
}

const isY = (expression: Expression): boolean => 'letter' in expression && expression.letter === 'y';

/** P(x, y) = 0: a line; or y of x, where y stands in it once at most; undefined: neither can be told from it. */
function ofPolynomial(value: Value, written: Expression): Formula | Refusal | undefined {
  if (letters(value).some(letter => letter !== 'x' && letter !== 'y')) return undefined;
  if (letters(value).length === 0) return { refused: 'There is no x and no y in this. Type a formula such as y = 2x + 1.' };
  const of = coefficients(value);
  const [a, b, c] = ['x', 'y', ''].map(name => of.get(name) ?? new Fraction(0));
  if (degree(value) <= 1 && a && b && c) return { is: 'line', a, b, c: c.neg(), written };
  const highest = Math.max(...[...of.keys()].map(powerOfY));
  if (highest !== 1) return NOT_OF_X;
  // y times its factor is the rest, taken away: that one over the other, as it stands where y is by itself.
  const [, right] = 'op' in written ? written.of : [];
  const [left] = 'op' in written ? written.of : [];
  if (left && right && isY(left) && !lettersIn(right).includes('y')) return { is: 'curve', of: right, written };
  const terms = [...of];
  const factor = sum(terms.filter(([name]) => powerOfY(name) === 1).map(([name, many]) => [withoutY(name), many]));
  const rest = sum(terms.filter(([name]) => powerOfY(name) === 0).map(([name, many]) => [name, many.neg()]));
  return { is: 'curve', of: { op: 'over', of: [rest, factor] }, written };
}

const powerOfY = (monomial: string): number => powersOf(monomial).find(([name]) => name === 'y')?.[1] ?? 0;
const withoutY = (monomial: string): string => monomial.split('*').filter(factor => factor !== 'y').join('*');

function sum(terms: readonly (readonly [string, Fraction])[]): Expression {
  const of = terms.map(([name, many]): Expression => ({ op: 'times', of: [{ exact: toExact(many) }, ...powersOf(name).map(([letter, power]): Expression => ({ op: 'power', of: [{ letter }, { exact: String(power) }] }))] }));
  return of.length === 0 ? { exact: '0' } : { op: 'plus', of };
}
