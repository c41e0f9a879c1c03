import { matchAt } from './digits.ts';
import type { Token } from './tokens.ts';

/** After e only digits: 4.2e-5 may be 4.2 times e, less 5. */
const EXPONENT = /(?<=\d)(?:E([+\-−–]?)|e)(\d{1,4})(?![\d.]|\s*!)/y;
const OPENING: ReadonlySet<string> = new Set(['=', '≠', '<', '>', '≤', '≥', '∈', ',', 'or', 'and', '∪', ':', '(', '{', '+', '×', '±']);

/** 4.2E5, 4.2E-5 and 4.2e5 as calculators show 4.2 × 10^5, after their first number; nothing where no power of ten follows it. */
export function standardFormAt(text: string, front: Token, before: readonly Token[]): readonly Token[] | undefined {
  const [all, minus = '', digits = ''] = /^[\d.,\s]+$/.test(text.slice(front.start, front.end)) ? matchAt(EXPONENT, text, front.end) ?? [] : [];
  if (all === undefined) return undefined;
  const at = { start: front.end, end: front.end + all.length };
  const power: readonly Token[] = [front, { ...at, sign: '×' }, { ...at, is: { exact: '10' } }, { ...at, sign: '^' }, ...(/[-−–]/.test(minus) ? [{ ...at, sign: '−' }] : []), { ...at, is: { exact: String(BigInt(digits)) } }];
  const raised = /^\s*[\^⁰¹²³⁴-⁹⁻%]/.test(text.slice(at.end));
  return standsFree(before) && !raised ? power : [{ ...at, sign: '(' }, ...power, { ...at, sign: ')' }];
}

/** Whether × may stand here without brackets around it and what it joins. */
function standsFree(before: readonly Token[]): boolean {
  const last = before.at(-1);
  if (!last) return true;
  if (!('sign' in last)) return 'is' in last && 'word' in last.is && /^\p{Sc}$/u.test(last.is.word);
  const [previous] = before.slice(-2);
  return OPENING.has(last.sign) || (last.sign === '−' && (previous === last || (previous !== undefined && ('is' in previous || ('sign' in previous && OPENING.has(previous.sign))))));
}
