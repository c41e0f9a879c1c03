import { numberAt } from './digits.ts';
import type { Expression } from './expression.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { namesIn, placed } from './reply-names.ts';
import { isWord, UNIT_LETTERS } from './spelling.ts';
import { endsNumber, isAlone, type Token } from './tokens.ts';

const SIGN = /\+\/[-−–]|=>|=<|[,;{}|±∪∩&∛∜∅]/y;
const SIGNS: Readonly<Record<string, string>> = { ';': ',', '∪': 'or', '∩': 'and', '&': 'and', '=>': '≥', '=<': '≤' };
const INDEX = /([⁰¹²³⁴⁵⁶⁷⁸⁹]+)√/y;
const LETTERS = /\p{L}[\p{L}\p{M}]*/uy;
const POWER = /\s*(?:\^\s*\(?\s*([-−]?\d{1,4})\s*\)?|(?<!\s(?=[⁰¹²³⁴⁵⁶⁷⁸⁹]+√))(⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}))/y;
const BASE = /_\s*|(?=[₀₁₂₃₄₅₆₇₈₉ₐₑₓ])|(?=\d+\s*\(|\d+\s+\d)/y;
const LOWERED = /[₀₁₂₃₄₅₆₇₈₉]+|[ₐₑₓ]/y;
const DIGITS = /\d{1,40}/y;
const SQUARED_UNIT = /\s*([mckµ]?m|in|ft)([23])(?![\p{L}\d.])(?!\s*\p{L})/uy;
const UNIT_THEN_AMOUNT = /\s*\d[\d.]*\s*(\p{L}+)/uy;

const raisedDigits = (text: string): string => text.replace(/./g, one => (one === '⁻' ? '-' : String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(one))));
const loweredDigits = (text: string): Expression => {
  const letter = { 'ₐ': 'a', 'ₑ': 'e', 'ₓ': 'x' }[text];
  return letter === undefined ? { exact: String(BigInt(text.replace(/./g, one => String('₀₁₂₃₄₅₆₇₈₉'.indexOf(one))))) } : { letter };
};

function match(pattern: RegExp, text: string, from: number): RegExpExecArray | undefined {
  pattern.lastIndex = from;
  return pattern.exec(text) ?? undefined;
}

/**
 * The pieces that an answer has besides those of a number sentence: commas, "or" and "and", { } and | |, ±, functions, logarithms and higher roots,
 * units in a row (2 h 30 min). Nothing where a piece begins that every sentence may have.
 */
export function replyTokensAt(text: string, start: number, before: readonly Token[]): readonly Token[] | Refusal | undefined {
  return numberIn(text, start, before) ?? signAt(text, start) ?? indexAt(text, start, before) ?? unitAt(text, start, before) ?? lettersAt(text, start);
}

function numberIn(text: string, start: number, before: readonly Token[]): readonly Token[] | Refusal | undefined {
  const last = before.at(-1);
  const lowered = last && 'sign' in last && last.sign === 'log_';
  const base = lowered && (match(LOWERED, text, start) ?? match(DIGITS, text, start))?.[0];
  if (base) return [{ start, end: start + base.length, is: /\d/.test(base) ? { exact: String(BigInt(base)) } : loweredDigits(base) }];
  const root = before.at(-2);
  const number = numberAt(text, start, isAlone(last) || (root !== undefined && 'sign' in root && root.sign === 'root_'), true);
  if (number === undefined || isRefusal(number)) return number;
  const typed = text.slice(start, number.end);
  if (text[start - 1] === ',' && /^0\d/.test(typed)) return { refused: `“${typed}” after a comma begins with 0. Put a space after a comma between numbers; thousands have three digits after each comma: 1,000,000.` };
  return [{ start, end: number.end, is: number.expression }];
}

function signAt(text: string, start: number): readonly Token[] | undefined {
  const typed = match(SIGN, text, start)?.[0];
  if (typed === undefined) return undefined;
  const piece = { start, end: start + typed.length };
  if (typed === '∛' || typed === '∜') return [{ ...piece, sign: 'root_' }, { ...piece, is: { exact: typed === '∛' ? '3' : '4' } }];
  if (typed === '∅') return [{ ...piece, sign: '{' }, { ...piece, sign: '}' }];
  return [{ ...piece, sign: typed.startsWith('+') ? '±' : SIGNS[typed] ?? typed }];
}

/** A raised number before √ is the root's index, unless something stands right before it that it may be the power of. */
function indexAt(text: string, start: number, before: readonly Token[]): readonly Token[] | undefined {
  const last = before.at(-1);
  const [, index] = match(INDEX, text, start) ?? [];
  if (index === undefined || (last && last.end === start && (!('sign' in last) || ')}|'.includes(last.sign)))) return undefined;
  const end = start + index.length;
  return [{ start, end: end + 1, sign: 'root_' }, { start, end: end + 1, is: { exact: String(BigInt(raisedDigits(index))) } }];
}

/** 12 cm2 is 12 cm²; and in 2 h 30 m the letters are units, for an amount with a unit comes after or before. */
function unitAt(text: string, start: number, before: readonly Token[]): readonly Token[] | undefined {
  const [amount, last] = [before.at(-2), before.at(-1)];
  if (!last || !('is' in last) || !endsNumber(last)) return undefined;
  const [squared, unit = '', power = ''] = match(SQUARED_UNIT, text, start) ?? [];
  if (squared !== undefined) {
    const end = start + squared.length - 1;
    return [{ start, end, is: unit.length > 1 ? { word: unit } : { letter: unit } }, { start: end, end: end + 1, raised: power }];
  }
  const letter = match(LETTERS, text, start)?.[0] ?? '';
  if (!UNIT_LETTERS.has(letter)) return undefined;
  const [, next = ''] = match(UNIT_THEN_AMOUNT, text, start + 1) ?? [];
  const follows = amount !== undefined && 'is' in amount && 'word' in amount.is && isUnit(amount.is.word);
  return follows || isUnit(next) ? [{ start, end: start + 1, is: { word: letter } }] : undefined;
}

const isUnit = (letters: string): boolean => UNIT_LETTERS.has(letters) || (isWord(letters) && !['of', 'or', 'to', 'and', 'r'].includes(letters) && /^\p{L}+$/u.test(letters));

function lettersAt(text: string, start: number): readonly Token[] | Refusal | undefined {
  const run = match(LETTERS, text, start)?.[0];
  if (run === undefined) return undefined;
  if (run === 'root' && text[start + 4] === '_') return [{ start, end: start + 5, sign: 'root_' }];
  if (run === 'cbrt') return [{ start, end: start + 4, sign: 'root_' }, { start, end: start + 4, is: { exact: '3' } }];
  if (/^sec$/i.test(run) && !isOf(text, start + 3)) return undefined;
  const joined = /^(or|and)(\p{L})$/iu.exec(run);
  if (joined && start > 0 && /^\s*[=<>≤≥≠]/.test(text.slice(start + run.length))) return placed([[run.length - 1, { sign: (joined[1] ?? '').toLowerCase() }], [1, { is: { letter: joined[2] ?? '' } }]], start);
  const pieces = namesIn(run);
  if (!pieces) return undefined;
  return withPower(text, placed(pieces, start));
}

/** Whether something that a function can be of comes next; after 30 sec it does not. */
function isOf(text: string, from: number): boolean {
  return !/^\s*(?:$|[-−–=<>≤≥≠,;:+×÷*·/)\]}%]|(?:or|and)\b)/.test(text.slice(from));
}

/** The power that stands at the name of a function, and the base at a logarithm: sin²x, log_2 8. */
function withPower(text: string, tokens: readonly Token[]): readonly Token[] | Refusal {
  const last = tokens.at(-1);
  if (!last || !('call' in last)) return tokens;
  const base = last.call === 'log' ? match(BASE, text, last.end) : undefined;
  if (base) return [...tokens.slice(0, -1), { start: last.start, end: last.end + base[0].length, sign: 'log_' }];
  const [all, typed, raised] = match(POWER, text, last.end) ?? [];
  if (all === undefined) return tokens;
  const power = typed === undefined ? raisedDigits(raised ?? '') : typed.replace('−', '-');
  return [...tokens.slice(0, -1), { ...last, end: last.end + all.length, raised: String(BigInt(power)) }];
}
