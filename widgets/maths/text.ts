import { isCalled, isModulus, withBrackets } from './brackets.ts';
import type { Expression, Operation } from './expression.ts';
import { BRACKETS } from './interval.ts';
import { isMade } from './made.ts';
import { numeral } from './numeral.ts';
import { isSpelling } from './reply-spelling.ts';
import { runTogether } from './spelling.ts';

/** The sign between the operands of an operation, or before or after its one operand. */
export const SIGNS: Readonly<Record<Exclude<Operation, 'power' | 'brackets' | 'beside' | 'mixed'>, string>> = {
  'plus': '+', 'minus': '−', 'times': '×', 'divided by': '÷', 'over': '/', 'ratio': ':', 'negative': '−', 'root': '√', 'percent': '%', 'factorial': '!',
  'element of': '∈', 'union': '∪', 'equals': '=', 'not equals': '≠', 'less': '<', 'more': '>', 'at most': '≤', 'at least': '≥',
  'or': 'or', 'and': 'and', 'list': ',', 'set': ',', 'point': ',', 'open interval': ',', 'closed interval': ',', 'left-open interval': ',', 'right-open interval': ',', 'plus or minus': '±', 'logarithm': 'log',
};

/** The index of a root: after a letter, a bracket or a bar it would be its power. */
const STARTS_RAISED = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]/;
const DOT = '\u0307';
const NO_BREAK = '\u00a0';
const RAISED: ReadonlyMap<string, string> = new Map([['2', '²'], ['3', '³']]);
const INDICES: ReadonlyMap<string, string> = new Map([['3', '∛'], ['4', '∜']]);

/**
 * An expression on one line, as a person would type it at best: true minus, thin spaces between thousands from 10,000 up, mixed numbers, dots
 * over the first and the last digit of a recurring block. `readSentence` reads it back as the same where it reads it, and `readReply` all of it.
 */
export function toText(expression: Expression): string {
  return textOf(withBrackets(expression, 'flat'));
}

function textOf(expression: Expression): string {
  if ('exact' in expression) return numberText(expression);
  if ('letter' in expression) return expression.letter;
  if ('word' in expression) return expression.word;
  if ('unknown' in expression) return '?';
  const of = expression.of.map(textOf);
  const [first = '', second = ''] = of;
  switch (expression.op) {
    case 'brackets': return `(${first})`;
    case 'negative': return SIGNS.negative + first;
    case 'root': return of.length > 1 ? indexed(first, second) : SIGNS.root + first;
    case 'percent': case 'factorial': return first + SIGNS[expression.op];
    case 'over': return first + SIGNS.over + second;
    case 'mixed': return first + NO_BREAK + second;
    case 'power': return first + (RAISED.get(second) ?? `^${second}`);
    case 'logarithm': return SIGNS.logarithm + (written(first, '₀₁₂₃₄₅₆₇₈₉') ?? `_${first}`) + NO_BREAK + second;
    case 'set': return `{${of.join(', ')}}`;
    case 'open interval': case 'closed interval': case 'left-open interval': case 'right-open interval': return BRACKETS[expression.op].join(of.join(', '));
    case 'point': return `(${of.join(', ')})`;
    case 'list': return of.join(', ');
    case 'plus or minus': return of.length === 1 ? SIGNS['plus or minus'] + first : `${first} ${SIGNS['plus or minus']} ${second}`;
    case 'beside': return isModulus(expression) ? `|${STARTS_RAISED.test(second) ? NO_BREAK : ''}${second}|` : of.reduce((line, text, at) => line + (at > 0 && clash(line, text) ? NO_BREAK : gap(expression.of, at)) + text, '');
    default: return of.join(` ${SIGNS[expression.op]} `);
  }
}

/** A whole number in raised or lowered digits; nothing for what is none. */
function written(number: string, digits: string): string | undefined {
  const plain = number.replaceAll('\u202f', '');
  return /^\d+$/.test(plain) ? plain.replaceAll(/\d/g, digit => digits.charAt(Number(digit))) : undefined;
}

/** ∛8, ∜16, ⁵√32; other indices have no signs of their own: root_n(x). */
function indexed(number: string, index: string): string {
  const raised = written(index, '⁰¹²³⁴⁵⁶⁷⁸⁹');
  const sign = INDICES.get(index);
  return sign !== undefined ? sign + number : raised === undefined ? `root_${index}${number.startsWith('(') ? number : `(${number})`}` : raised + SIGNS.root + number;
}

function numberText({ exact, as, places }: Extract<Expression, { readonly exact: string }>): string {
  const { negative, whole, after = '', recurring = '', fraction } = numeral(exact, as, places);
  const point = after + recurring === '' ? '' : `.${after}${dotted(recurring)}`;
  const over = fraction && fraction.top + SIGNS.over + fraction.bottom;
  return (negative ? SIGNS.negative : '') + [whole && whole + point, over].filter(text => text !== undefined).join(NO_BREAK);
}

function dotted(recurring: string): string {
  return recurring.replace(/^.|.$/g, digit => digit + DOT);
}

/**
 * Whether what is written without a space would be read as something else. Letters run together into a word that none of them is: a, r and e
 * multiplied are not "are", nor m and cm "mcm", nor 5, a and m the time 5 am. A raised number before a root is its index, and digits in brackets after a point recur.
 */
function clash(before: string, after: string): boolean {
  if (STARTS_RAISED.test(after) || (/\.\d*$/.test(before) && /^\(\d+\)/.test(after))) return true;
  const [left = ''] = /°?\p{L}*$/u.exec(before) ?? [];
  const [right = ''] = /^\p{L}+/u.exec(after) ?? [];
  return left !== '' && right !== '' && (left.startsWith('°') || [left, right, left + right].some(runTogether) || isSpelling(left + right));
}

/** The space before an operand of `beside`: words and functions stand apart (24 cm, 6 r 1, 2 sin x), but £24, 35p, 20° and products do not. */
export function gap(of: readonly Expression[], at: number): '' | '\u00a0' {
  if (at > 0 && (isCalled(of[at - 1]) || isCalled(of[at]))) return NO_BREAK;
  const before = wordOf(of[at - 1]);
  const here = wordOf(of[at]);
  if (at === 0 || (before === undefined && here === undefined)) return '';
  return CURRENCY.test(before ?? '') || (before === undefined && TIGHT.test(here ?? '')) ? '' : NO_BREAK;
}

const CURRENCY = /^\p{Sc}$/u;
const TIGHT = /^(?:p|°.*)$/u;

/** The word that something is, or that it is a power of (cm²). */
function wordOf(expression: Expression | undefined): string | undefined {
  if (!expression) return undefined;
  if ('word' in expression) return expression.word;
  return isMade(expression, 'power') ? wordOf(expression.of[0]) : undefined;
}
