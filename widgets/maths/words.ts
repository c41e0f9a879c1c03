import { withBrackets } from './brackets.ts';
import type { Expression, Operation } from './expression.ts';
import { numeral } from './numeral.ts';
import { gap } from './text.ts';

const BETWEEN: Readonly<Partial<Record<Operation, string>>> = {
  'plus': 'plus', 'minus': 'minus', 'times': 'times', 'divided by': 'divided by', 'over': 'over', 'ratio': 'to', 'mixed': 'and',
  'equals': 'equals', 'not equals': 'is not equal to', 'less': 'is less than', 'more': 'is greater than',
  'at most': 'is less than or equal to', 'at least': 'is greater than or equal to',
};
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen',
  'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
const SHARES = ['', '', 'half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth',
  'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'];

/**
 * An expression for the ear. Whole numbers and decimals stay digits, which screen readers say well; fractions down to twentieths are words
 * ("three quarters", "1 and a half"), others "3 over 47"; signs are words, for they are often skipped.
 */
export function toWords(expression: Expression): string {
  return wordsOf(withBrackets(expression, 'flat'));
}

function wordsOf(expression: Expression): string {
  if ('exact' in expression) return numberWords(expression);
  if ('letter' in expression) return expression.letter;
  if ('word' in expression) return expression.word;
  if ('unknown' in expression) return 'unknown';
  const of = expression.of.map(wordsOf);
  const [first = '', second = ''] = of;
  switch (expression.op) {
    case 'brackets': return `open bracket ${first} close bracket`;
    case 'negative': return `minus ${first}`;
    case 'root': return `the square root of ${first}`;
    case 'percent': return `${percentWords(expression.of[0]) ?? first} per cent`;
    case 'power': return first + ({ 2: ' squared', 3: ' cubed' }[second] ?? ` to the power ${second}`);
    case 'beside': return besideWords(expression.of, of);
    case 'over': return fractionOf(expression.of) ?? of.join(' over ');
    default: return of.join(` ${BETWEEN[expression.op]} `);
  }
}

/** A number before "per cent" is heard without the brackets that it needs on one line: 33 and a third per cent. */
function percentWords(expression: Expression | undefined): string | undefined {
  const [inner] = expression && 'op' in expression && expression.op === 'brackets' ? expression.of : [];
  return inner && 'exact' in inner && !inner.exact.startsWith('-') ? numberWords(inner) : undefined;
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
function fractionOf([top, bottom]: readonly Expression[]): string | undefined {
  if (!top || !bottom || !('exact' in top) || !('exact' in bottom) || !/^\d+$/.test(top.exact) || !/^\d+$/.test(bottom.exact)) return undefined;
  return shareWords({ top: top.exact, bottom: bottom.exact }, false);
}

/** `after`: a whole number was said before it, so that one half is "a half". */
function shareWords({ top, bottom }: { readonly top: string; readonly bottom: string }, after: boolean): string {
  const share = SHARES[Number(bottom)] || undefined;
  if (share === undefined) return `${ungrouped(top)} over ${ungrouped(bottom)}`;
  if (top === '1') return `${after ? (bottom === '8' || bottom === '11' || bottom === '18' ? 'an' : 'a') : 'one'} ${share}`;
  return `${COUNTS[Number(top)] || ungrouped(top)} ${share === 'half' ? 'halves' : `${share}s`}`;
}
