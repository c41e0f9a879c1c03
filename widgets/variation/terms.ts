import type { Json } from '../board/document.ts';
import { toFraction } from '../maths/exact.ts';
import type { Expression, Value } from '../maths/expression.ts';
import { fromValue } from '../maths/print.ts';
import { readExact } from '../maths/read.ts';
import { isRefusal } from '../maths/refusal.ts';
import { minus } from '../maths/value.ts';
import { made, number } from './written.ts';

/** A sign before a number or a letter. */
export type Sign = 1 | -1;

const isNegative = (term: Value): boolean => Object.values(term).some((coefficient) => coefficient.startsWith('-'));

/** A sum as it stands, term by term, each a value of one term: 5 − 2x, −x + 3. Terms that are nothing are left out. */
export function sumOf(...terms: readonly Value[]): Expression {
  const [first, ...rest] = terms.filter((term) => Object.keys(term).length > 0);
  return rest.reduce<Expression>((sum, term) => {
    const written = fromValue(isNegative(term) ? minus({}, term) : term);
    if (isNegative(term)) return made('minus', sum, written);
    return 'op' in sum && sum.op === 'plus' ? made('plus', ...sum.of, written) : made('plus', sum, written);
  }, fromValue(first ?? {}));
}

/** So many times a bracket, as it is written: 3(x + 4), −3(x + 4), −(x + 4), and the bracket itself for one of it. Letters may multiply it too. */
export function timesBracket(many: number, bracket: Expression, ...letters: readonly string[]): Expression {
  const size = Math.abs(many);
  const factors = [...(size === 1 ? [] : [number(size)]), ...letters.map((letter): Expression => ({ letter })), bracket];
  const written = factors.length === 1 ? bracket : made('beside', ...factors);
  return many < 0 ? made('negative', written) : written;
}

/** A sign as it is seen. */
export function signText(sign: number): string {
  return sign < 0 ? '−' : '+';
}

/** The greatest whole number that goes into both. */
export function commonFactor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : commonFactor(b, a % b);
}

/** A whole number as a teacher types it, one below zero too; undefined for everything else. */
export function typedInteger(text: string): number | undefined {
  const read = readExact(text);
  if (isRefusal(read)) return undefined;
  const amount = toFraction(read.exact);
  return amount.d === 1n && amount.n <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(amount) : undefined;
}

/** A sign as a teacher types it. */
export function typedSign(text: string): Sign | undefined {
  const sign = text.trim();
  return sign === '+' ? 1 : ['−', '-', '–'].includes(sign) ? -1 : undefined;
}

/** How an item is changed at one place by what is typed there: a whole number that is not below zero, and at most `most`, so that nothing is counted for ever. */
export function sizeAt<Item extends { readonly [key: string]: Json }>(key: keyof Item & string, most = 9999): (item: Item, text: string) => Item | undefined {
  return (item, text) => {
    const amount = typedInteger(text);
    return amount === undefined || amount < 0 || amount > most ? undefined : { ...item, [key]: amount };
  };
}

/** How an item is changed at one place by the sign that is typed there. */
export function signAt<Item extends { readonly [key: string]: Json }>(key: keyof Item & string): (item: Item, text: string) => Item | undefined {
  return (item, text) => {
    const sign = typedSign(text);
    return sign === undefined ? undefined : { ...item, [key]: sign };
  };
}
