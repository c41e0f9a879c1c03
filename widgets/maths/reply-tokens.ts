import { matchAt, numberAt } from './digits.ts';
import type { Expression } from './expression.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { namesIn, placed } from './reply-names.ts';
import { standardFormAt } from './reply-standard.ts';
import { endsIndex, unitAt } from './reply-units.ts';
import { endsNumber, isAlone, type Token } from './tokens.ts';

const SIGN = /\+\/[-−–]|=>|=<|[,;{}|±∪∩∈∞&∛∜∅]/y;
const SIGNS: Readonly<Record<string, string>> = { ';': ',', '&': 'and', '=>': '≥', '=<': '≤' };
const INDEX = /([⁰¹²³⁴⁵⁶⁷⁸⁹]+)√/y;
const LETTERS = /\p{L}[\p{L}\p{M}]*/uy;
const POWER = /\s*(?:\^\s*\(?\s*([-−]?\d{1,4})\s*\)?|(?<!\s(?=[⁰¹²³⁴⁵⁶⁷⁸⁹]+√))(⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}))/y;
const BASE = /_\s*|(?=[₀₁₂₃₄₅₆₇₈₉ₐₑₓ])|(?=\d+\s*\(|\d+\s+\d)/y;
const DERIVATIVE = /d([a-z])\/d([a-z])(?!\p{L})/yu;
const ROOT = /root_(?=\d|\(|\p{L}(?!\p{L}))/yu;
const LOWERED = /[₀₁₂₃₄₅₆₇₈₉]+|[ₐₑₓ]/y;
const DIGITS = /\d{1,40}/y;

const raisedDigits = (text: string): string => text.replace(/./g, one => (one === '⁻' ? '-' : String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(one))));
const loweredDigits = (text: string): Expression => {
  const letter = { 'ₐ': 'a', 'ₑ': 'e', 'ₓ': 'x' }[text];
  return letter === undefined ? { exact: String(BigInt(text.replace(/./g, one => String('₀₁₂₃₄₅₆₇₈₉'.indexOf(one))))) } : { letter };
};

/**
 * The pieces that an answer has besides those of a number sentence: commas, "or" and "and", { } and | |, ±, functions, logarithms and higher roots,
 * units in a row (2 h 30 min). Nothing where a piece begins that every sentence may have.
 */
export function replyTokensAt(text: string, start: number, before: readonly Token[]): readonly Token[] | Refusal | undefined {
  return numberIn(text, start, before) ?? signAt(text, start) ?? factorialAt(text, start, before) ?? indexAt(text, start, before) ?? unitAt(text, start, before) ?? lettersAt(text, start, before);
}

function numberIn(text: string, start: number, before: readonly Token[]): readonly Token[] | Refusal | undefined {
  const last = before.at(-1);
  const lowered = last && 'sign' in last && (last.sign === 'log_' || last.sign === 'root_');
  const base = lowered && (matchAt(LOWERED, text, start) ?? matchAt(DIGITS, text, start))?.[0];
  if (base) return [{ start, end: start + base.length, is: /\d/.test(base) ? { exact: String(BigInt(base)) } : loweredDigits(base) }];
  const alone = isAlone(last) || endsIndex(before, 'root_');
  const number = numberAt(text, start, alone, true);
  if (number === undefined || isRefusal(number)) return number;
  const scaled = alone ? undefined : standardFormAt(text, { start, end: number.end, is: number.expression }, before);
  if (scaled) return scaled;
  const typed = text.slice(start, number.end);
  if (text[start - 1] === ',' && /^0\d/.test(typed)) return { refused: `“${typed}” after a comma begins with 0. Put a space after a comma between numbers; thousands have three digits after each comma: 1,000,000.` };
  return [{ start, end: number.end, is: number.expression }];
}

function signAt(text: string, start: number): readonly Token[] | undefined {
  const typed = matchAt(SIGN, text, start)?.[0];
  if (typed === undefined) return undefined;
  const piece = { start, end: start + typed.length };
  if (typed === '∛' || typed === '∜') return [{ ...piece, sign: 'root_' }, { ...piece, is: { exact: typed === '∛' ? '3' : '4' } }];
  if (typed === '∅') return [{ ...piece, sign: '{' }, { ...piece, sign: '}' }];
  return [{ ...piece, sign: typed.startsWith('+') ? '±' : SIGNS[typed] ?? typed }];
}

/** A ! right after something; before = it is part of ≠, unless numbers stand on both sides: 5!=120. */
function factorialAt(text: string, start: number, before: readonly Token[]): readonly Token[] | undefined {
  const last = before.at(-1);
  const isNumber = last !== undefined && 'is' in last && 'exact' in last.is && last.end === start;
  if (!last || text[start] !== '!' || ('sign' in last && !')!'.includes(last.sign)) || (text[start + 1] === '=' && !(isNumber && /^!=\s*\d/.test(text.slice(start))))) return undefined;
  return [{ start, end: start + 1, sign: '!' }];
}

/** A raised number before √ is the root's index, unless something stands right before it that it may be the power of. */
function indexAt(text: string, start: number, before: readonly Token[]): readonly Token[] | undefined {
  const last = before.at(-1);
  const [, index] = matchAt(INDEX, text, start) ?? [];
  if (index === undefined || (last && last.end === start && (!('sign' in last) || ')}|'.includes(last.sign)))) return undefined;
  const piece = { start, end: start + index.length + '√'.length };
  return [{ ...piece, sign: 'root_' }, { ...piece, is: { exact: String(BigInt(raisedDigits(index))) } }];
}

function lettersAt(text: string, start: number, before: readonly Token[]): readonly Token[] | Refusal | undefined {
  const run = matchAt(LETTERS, text, start)?.[0];
  if (run === undefined) return undefined;
  const derivative = matchAt(DERIVATIVE, text, start);
  if (derivative) return derivativeAt(start, derivative);
  if (run.length === 1 && isNextEquation(text, start, before)) return [{ start, end: start, sign: ',' }, { start, end: start + 1, is: { letter: run } }];
  const last = before.at(-1);
  // Nothing multiplies a base or an index: log₁₀ x, not 10 times.
  if (run.length === 1 && (endsIndex(before, 'log_') || endsIndex(before, 'root_'))) return [{ start, end: start + 1, is: { letter: run } }];
  if (/^x$/i.test(run) && last && 'raised' in last && /^\s*[\d½¼¾.]/.test(text.slice(start + 1))) return [{ start, end: start + 1, sign: '×' }];
  if (matchAt(ROOT, text, start)) return [{ start, end: start + 5, sign: 'root_' }];
  const whole = { start, end: start + run.length };
  if (run === 'cbrt') return [{ ...whole, sign: 'root_' }, { ...whole, is: { exact: '3' } }];
  if (/^(?:remainder|rem)$/i.test(run) && last && endsNumber(last) && /^\s*\d/.test(text.slice(start + run.length))) return [{ start, end: start + run.length, is: { word: 'r' } }];
  if (/^sec$/i.test(run) && !isOf(text, start + 3)) return undefined;
  const joined = /^(or|and)(\p{L})$/iu.exec(run);
  if (joined && start > 0 && /^\s*[=<>≤≥≠]/.test(text.slice(start + run.length))) return placed([[run.length - 1, { sign: (joined[1] ?? '').toLowerCase() }], [1, { is: { letter: joined[2] ?? '' } }]], start);
  const pieces = namesIn(run);
  if (!pieces) return undefined;
  return withPower(text, placed(pieces, start));
}

/** x = 2 y = 3: a letter after a space, with a sign of its own, begins another equation. */
function isNextEquation(text: string, start: number, before: readonly Token[]): boolean {
  const last = before.at(-1);
  const signs = before.map(token => ('sign' in token ? token.sign : ''));
  const apart = signs.findLastIndex(one => [',', 'or', 'and', '(', '{'].includes(one));
  return last !== undefined && endsNumber(last) && last.end < start && signs.lastIndexOf('=') > apart && /^\s*=/.test(text.slice(start + 1));
}

/** dy/dx is d y over d x. */
function derivativeAt(start: number, [all, of = '', by = '']: readonly string[]): readonly Token[] {
  const pieces = [{ is: { letter: 'd' } }, { is: { letter: of } }, { sign: '/' }, { sign: '(' }, { is: { letter: 'd' } }, { is: { letter: by } }, { sign: ')' }];
  return pieces.map(piece => ({ start, end: start + (all ?? '').length, ...piece }));
}

/** Whether something that a function can be of comes next; after 30 sec it does not. */
function isOf(text: string, from: number): boolean {
  return !/^\s*(?:$|[-−–=<>≤≥≠,;:+×÷*·/)\]}%]|(?:or|and)\b)/.test(text.slice(from));
}

/** The power that stands at the name of a function, and the base at a logarithm: sin²x, log_2 8. */
function withPower(text: string, tokens: readonly Token[]): readonly Token[] | Refusal {
  const last = tokens.at(-1);
  if (!last || !('call' in last)) return tokens;
  const base = last.call === 'log' ? matchAt(BASE, text, last.end) : undefined;
  if (base) return [...tokens.slice(0, -1), { start: last.start, end: last.end + base[0].length, sign: 'log_' }];
  const [all, typed, raised] = matchAt(POWER, text, last.end) ?? [];
  if (all === undefined) return tokens;
  const power = typed === undefined ? raisedDigits(raised ?? '') : typed.replace('−', '-');
  return [...tokens.slice(0, -1), { ...last, end: last.end + all.length, power: String(BigInt(power)) }];
}
