import { isModulus, isRelation, raisedName, withBrackets } from './brackets.ts';
import type { Expression, Operation } from './expression.ts';
import { BRACKETS, endless, isInterval, type Interval } from './interval.ts';
import { bare, isMade, wordOf } from './made.ts';
import { numeral } from './numeral.ts';
import { gap } from './text.ts';

const BETWEEN: Readonly<Partial<Record<Operation, string>>> = {
  'plus': 'plus', 'minus': 'minus', 'times': 'times', 'divided by': 'divided by', 'over': 'over', 'ratio': 'to', 'mixed': 'and',
  'equals': 'equals', 'not equals': 'is not equal to', 'less': 'is less than', 'more': 'is greater than',
  'at most': 'is less than or equal to', 'at least': 'is greater than or equal to', 'element of': 'is in', 'plus or minus': 'plus or minus', 'or': 'or', 'and': 'and',
};
/** What is said after the first of several signs: 2 is less than x, which is at most 5. */
const WHICH: Readonly<Partial<Record<Operation, string>>> = { ...BETWEEN, 'at most': 'is at most', 'at least': 'is at least' };
const FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ['sin', 'sine'], ['arcsin', 'arc sine'], ['arccos', 'arc cos'], ['arctan', 'arc tan'], ['sinh', 'hyperbolic sine'], ['cosh', 'hyperbolic cos'],
  ['tanh', 'hyperbolic tan'], ['ln', 'the natural log of'],
]);
const GREEK: ReadonlyMap<string, string> = new Map([['π', 'pi'], ['θ', 'theta'], ['α', 'alpha'], ['β', 'beta'], ['∞', 'infinity']]);
const POWERS: ReadonlyMap<string, string> = new Map([['2', ' squared'], ['3', ' cubed']]);
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen',
  'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
const SHARES = ['', '', 'half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth',
  'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'];

/**
 * An expression for the ear. Whole numbers and decimals stay digits, which screen readers say well; fractions down to twentieths are words
 * ("three quarters", "1 and a half"), others "3 over 47"; signs are words, for they are often skipped. Where a bracket and its power are all there is, or a
 * whole side, it is said as in class: "2 x, all cubed".
 */
export function toWords(expression: Expression): string {
  return sideWords(withBrackets(expression, 'flat'));
}

/** A whole side of a sentence, or all there is. */
function sideWords(expression: Expression): string {
  return allRaised(expression) ?? wordsOf(expression);
}

/** 2 x, all cubed: within something longer nobody would hear where "all" begins. */
function allRaised(expression: Expression): string | undefined {
  if (!isMade(expression, 'power')) return undefined;
  const [base, exponent] = expression.of;
  const [inner] = isMade(base, 'brackets') ? base.of : [];
  return inner && exponent && !raisedName({ op: 'power', of: [inner, exponent] }) ? `${wordsOf(inner)}, all${raisedTo(exponent, wordsOf(exponent))}` : undefined;
}

function wordsOf(expression: Expression): string {
  if ('exact' in expression) return numberWords(expression);
  if ('letter' in expression) return GREEK.get(expression.letter) ?? expression.letter;
  if ('word' in expression) return FUNCTIONS.get(expression.word) ?? expression.word;
  if ('unknown' in expression) return 'unknown';
  const { op } = expression;
  const of = expression.of.map((child, at) => partWords(expression, child, at));
  const [first = '', second = ''] = of;
  if (isInterval(expression)) return intervalWords(expression, of);
  switch (op) {
    case 'brackets': return `open bracket ${first} close bracket`;
    case 'negative': return `minus ${first}`;
    case 'root': return `the ${rootName(expression.of[1], second)} root of ${first}`;
    case 'percent': return `${positiveAlone(expression.of[0]) ?? first} per cent`;
    case 'union': return of.join(', union ');
    case 'factorial': return `${first} factorial`;
    case 'power': return powerWords(expression.of, of);
    case 'logarithm': return `log base ${numberAlone(expression.of[0]) ?? first} of ${second}`;
    case 'list': return of.join(', ');
    case 'set': return of.length === 0 ? 'the empty set' : `the set ${of.join(', ')}`;
    case 'point': return `the point ${of.join(', ')}`;
    case 'beside': return isModulus(expression) ? `the modulus of ${modulusWords(expression.of[1], second)}` : besideWords(expression.of, of);
    case 'over': return fractionOf(expression.of) ?? of.join(isRate(expression.of) ? ' per ' : ' over ');
    case 'plus or minus': return of.length === 1 ? `plus or minus ${first}` : of.join(' plus or minus ');
    default: return isRelation(op) && op !== 'equals' ? chained(op, expression.of, of) : of.join(` ${BETWEEN[op]} `);
  }
}

/** A part of something longer, as it is said there. */
function partWords({ op, of }: { readonly op: Operation; readonly of: readonly Expression[] }, part: Expression, at: number): string {
  if (isRelation(op)) return sideWords(part) + (at < of.length - 1 && allRaised(part) !== undefined ? ',' : '');
  return (at > 0 && AFTER_SIGN.has(op) ? negativeWords(part) : undefined) ?? wordsOf(part);
}

/** From the second sign on, a sentence goes on with "which": 2 is less than x, which is at most 5. */
function chained(op: Operation, [first]: readonly Expression[], words: readonly string[]): string {
  const goesOn = first && 'op' in first && isRelation(first.op);
  return words.reduce((line, word, at) => line + (at > 1 || goesOn ? `, which ${WHICH[op]} ` : ` ${BETWEEN[op]} `) + word);
}

const AFTER_SIGN: ReadonlySet<Operation> = new Set(['plus', 'minus', 'times', 'divided by', 'plus or minus']);

/** A negative number or letter that stands in brackets after a sign: 5 plus negative 3. */
function negativeWords(expression: Expression): string | undefined {
  const [inner] = isMade(expression, 'brackets') ? expression.of : [];
  const [opposite] = isMade(inner, 'negative') ? inner.of : [];
  if (inner && 'exact' in inner && inner.exact.startsWith('-')) return `negative ${wordsOf({ ...inner, exact: inner.exact.slice(1) })}`;
  return opposite && 'letter' in opposite ? `negative ${opposite.letter}` : undefined;
}

/** From 2, included, to 3, left out. */
function intervalWords({ op, of }: Interval, words: readonly string[]): string {
  const isIn = BRACKETS[op].map(bracket => bracket === '[' || bracket === ']');
  const [from = '', to = ''] = words.map((word, at) => {
    const end = of[at];
    return end && endless(end) !== undefined ? word : `${word}, ${isIn[at] ? 'included' : 'left out'}`;
  });
  return `the interval from ${from}${from.includes(',') ? ',' : ''} to ${to}`;
}

function rootName(index: Expression | undefined, words: string): string {
  if (index === undefined || words === '2') return 'square';
  return words === '3' ? 'cube' : words === '4' ? 'fourth' : SHARES[Number(words)] ?? `${words}-th`;
}

/** The power of a function is said at its name: sine squared x. */
function powerWords(of: readonly Expression[], [base = '', exponent = '']: readonly string[]): string {
  const raised = raisedName({ op: 'power', of: of.map(bare) });
  const power = raisedTo(of[1], exponent);
  return raised ? `${FUNCTIONS.get(raised.name) ?? raised.name}${power} ${wordsOf(raised.argument)}` : base + power;
}

const raisedTo = (exponent: Expression | undefined, words: string): string => POWERS.get(words) ?? ` to the power ${numberAlone(exponent) ?? words}`;

/** A number that stands in brackets only on one line: x to the power one half, log base one half. */
function numberAlone(expression: Expression | undefined): string | undefined {
  const [inner] = isMade(expression, 'brackets') ? expression.of : [];
  return inner && 'exact' in inner ? numberWords(inner) : undefined;
}

/** As `numberAlone`, before "per cent": 33 and a third per cent, but not minus 3 per cent, which has its minus outside. */
function positiveAlone(expression: Expression | undefined): string | undefined {
  const words = numberAlone(expression);
  return words?.startsWith('minus ') ? undefined : words;
}

function modulusWords(inner: Expression | undefined, words: string): string {
  return isMade(inner, 'plus', 'minus', 'plus or minus', 'over') ? `open bracket ${words} close bracket` : words;
}

/** 30 km for each h. */
function isRate([top, each]: readonly Expression[]): boolean {
  const last = isMade(top, 'beside') ? top.of.at(-1) : top;
  return wordOf(last) !== '' && each !== undefined && ('word' in each || 'letter' in each);
}

/** Screen readers know £24 and 35p, so those stay together; all else is said piece by piece, (2, 3) as a pair is written. */
function besideWords(of: readonly Expression[], words: readonly string[]): string {
  return words.map((word, at) => (at === 0 ? '' : tight(of, at) ? '' : ' ') + word).join('').replaceAll(/ {2,}/g, ' ').replaceAll(/(?<=\() | (?=[,)])/g, '');
}

function tight(of: readonly Expression[], at: number): boolean {
  const pair = [of[at - 1], of[at]];
  return pair.some(one => one && 'word' in one) && pair.some(one => one && 'exact' in one) && gap(of, at) === '';
}

function numberWords({ exact, as, places }: Extract<Expression, { readonly exact: string }>): string {
  const { negative, whole, after = '', recurring = '', fraction } = numeral(exact, as, places);
  const sign = negative ? 'minus ' : '';
  if (fraction) return sign + (whole === undefined ? '' : `${ungrouped(whole)} and `) + shareWords(fraction, whole !== undefined);
  const digits = ungrouped(whole ?? '') + (after + recurring === '' ? '' : `.${after}${recurring}`);
  if (recurring === '') return sign + digits;
  return sign + digits + (after === '' && recurring.length === 1 ? ' recurring' : ` with ${recurring} recurring`);
}

const ungrouped = (digits: string): string => digits.replaceAll('\u202f', '');

/** A fraction that was not written in lowest terms: two quarters. */
function fractionOf(of: readonly Expression[]): string | undefined {
  const [top, bottom] = of.flatMap(one => ('exact' in one && /^\d+$/.test(one.exact) ? [one.exact] : []));
  return top && bottom ? shareWords({ top, bottom }, false) : undefined;
}

/** `after`: a whole number was said before it, so that one half is "a half". */
function shareWords({ top, bottom }: { readonly top: string; readonly bottom: string }, after: boolean): string {
  const share = SHARES[Number(bottom)] || undefined;
  if (share === undefined) return `${ungrouped(top)} over ${ungrouped(bottom)}`;
  if (top === '1') return `${after ? (bottom === '8' || bottom === '11' || bottom === '18' ? 'an' : 'a') : 'one'} ${share}`;
  return `${COUNTS[Number(top)] || ungrouped(top)} ${share === 'half' ? 'halves' : `${share}s`}`;
}
