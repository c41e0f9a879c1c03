import { numberAt } from './digits.ts';
import type { Expression } from './expression.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { isWord } from './spelling.ts';

/**
 * A piece of a typed sentence: a sign, a raised number or an expression of its own; or the name of a function, with the power that stands at it.
 * `start` and `end`: where it stands in the text.
 */
export type Token = { readonly start: number; readonly end: number }
  & ({ readonly sign: string } | { readonly raised: string } | { readonly is: Expression } | { readonly call: string; readonly power?: string });
/** Reads the pieces that begin at a place and that sentences do not have; nothing where none begin. `before`: the pieces before it. */
export type TokenReader = (text: string, start: number, before: readonly Token[]) => readonly Token[] | Refusal | undefined;

const SIGNS: Readonly<Record<string, string>> = {
  '-': '−', '‐': '−', '‑': '−', '‒': '−', '–': '−', '—': '−', '*': '×', '·': '×', '⋅': '×', '∙': '×', '∗': '×', '∕': '/', '⁄': '/', '∶': ':',
  '<=': '≤', '>=': '≥', '!=': '≠', '⩽': '≤', '⩾': '≥', '[': '(', ']': ')', '＝': '=', '＋': '+',
};
const SIGN = /<=|>=|!=|[-‐‑‒–—−+*·⋅∙∗×÷/∕⁄:∶=＝＋<>≤≥⩽⩾≠()[\]^√%]/y;
const UNKNOWN = /[?_□☐▢◻◯○]/y;
const RAISED = /⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/y;
const LETTERS = /\p{L}[\p{L}\p{M}]*/uy;
const MARKED = /\p{Sc}|°[CF]?/uy;

/** The pieces of a typed sentence, or why it cannot be read. `others` has the first say. */
export function tokensOf(text: string, others?: TokenReader): readonly Token[] | Refusal {
  const tokens: Token[] = [];
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, tokens.at(-1)?.end ?? text.length)) {
    const next = others?.(text, at, tokens) ?? tokensAt(text, at, tokens.at(-1));
    if (isRefusal(next)) return next;
    tokens.push(...next);
  }
  return tokens;
}

function skipSpace(text: string, from: number): number {
  return text.length - text.slice(from).trimStart().length;
}

function tokensAt(text: string, start: number, before: Token | undefined): readonly Token[] | Refusal {
  const number = numberAt(text, start, isAlone(before));
  if (isRefusal(number)) return number;
  if (number) return [{ start, end: number.end, is: number.expression }];
  const found = (pattern: RegExp) => {
    pattern.lastIndex = start;
    return pattern.exec(text)?.[0];
  };
  const token = (length: number, is: Expression): readonly Token[] => [{ start, end: start + length, is }];
  const unknown = found(UNKNOWN);
  if (unknown !== undefined) return token(unknown.length, { unknown: true });
  const sign = found(SIGN);
  if (sign !== undefined) return [{ start, end: start + sign.length, sign: SIGNS[sign] ?? sign }];
  const raised = found(RAISED);
  if (raised !== undefined) return [{ start, end: start + raised.length, raised: raised.replace(/./g, one => (one === '⁻' ? '-' : String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(one)))) }];
  const marked = found(MARKED);
  if (marked !== undefined) return token(marked.length, { word: marked });
  const letters = found(LETTERS);
  if (letters !== undefined) return lettersAt(letters, start, betweenNumbers(text, start + letters.length, before));
  const [strange = ''] = text.slice(start);
  return { refused: `“${strange.toWellFormed()}” ${placeOf(text, start)} cannot be read. Use digits, letters and the signs + − × ÷ / = < > ( ).` };
}

/** Whether a number after this piece is one without a fraction bar of its own. */
export function isAlone(before: Token | undefined): boolean {
  return before !== undefined && 'sign' in before && '/^√'.includes(before.sign);
}

function betweenNumbers(text: string, end: number, before: Token | undefined): boolean {
  return before !== undefined && endsNumber(before) && /^\s*[\d½¼¾.]/.test(text.slice(end));
}

/** Whether a piece ends a number, or something in brackets. */
export function endsNumber(token: Token): boolean {
  if ('sign' in token) return token.sign === ')';
  return 'is' in token && ('exact' in token.is || 'op' in token.is);
}

/** `3 x 4` is three times four, and `6 r 1` six remainder one; other letters are words, or letters multiplied. */
function lettersAt(letters: string, start: number, between: boolean): readonly Token[] {
  const end = start + letters.length;
  if (between && /^x$/i.test(letters)) return [{ start, end, sign: '×' }];
  if (between && /^r$/i.test(letters)) return [{ start, end, is: { word: 'r' } }];
  if (letters === 'sqrt') return [{ start, end, sign: '√' }];
  if (isWord(letters)) return [{ start, end, is: { word: letters } }];
  return [...letters].map((letter, at) => ({ start: start + at, end: start + at + 1, is: { letter } }));
}

/** Where in a text something stands, for a sentence: “after “3 +””, “at the start”. */
export function placeOf(text: string, at: number): string {
  const before = text.slice(0, at).trim();
  if (before === '') return 'at the start';
  return `after “${before.length > 12 ? `…${before.slice(-12).trim()}` : before}”`.toWellFormed();
}
