import type { Said } from '../board/said.ts';
import type { PartId } from '../board/document.ts';
import { Fraction, toExact, toFraction, type Exact } from '../maths/exact.ts';
import type { Expression, Value } from '../maths/expression.ts';
import { fromNumber, fromValue } from '../maths/print.ts';
import { readSentence } from '../maths/read.ts';
import { isRefusal, type Refusal } from '../maths/refusal.ts';
import { coefficients, minus, numberOf, plus, times } from '../maths/value.ts';
import { polynomial } from '../maths/worth.ts';

/** What is done to both sides of an equation. Nothing is never added or taken away, and nobody multiplies or divides by zero. */
export type Deed = { readonly does: 'add' | 'take'; readonly amount: Value } | { readonly does: 'multiply' | 'divide'; readonly by: Exact };

const NOTHING: Refusal = { refused: 'Nothing would change. Type what is done to both sides, such as − 2, + x or ÷ 3.' };
const SCALED = /^\s*([×*÷/:])(.+)$/s;

/** What a person does to both sides, as it was typed: `− 2`, `x` (which is added), `÷ 3`, `× 2`. Refuses, in a sentence, what cannot be done to both sides alike. */
export function readDeed(text: string): Deed | Refusal {
  const [, sign, rest] = SCALED.exec(text) ?? [];
  if (sign !== undefined && rest !== undefined) return scaledBy(sign === '×' || sign === '*' ? 'multiply' : 'divide', rest);
  const amount = readAmount(text);
  if (isRefusal(amount)) return amount;
  // −2 is two that are taken away; 2x − 1 is added as it stands.
  const isTaken = [...coefficients(amount).values()].every(each => each.s < 0n);
  return isTaken ? { does: 'take', amount: minus({}, amount) } : { does: 'add', amount };
}

/** What is added, taken away, multiplied or divided by, when only the amount was typed. */
export function readDeedOf(does: Deed['does'], text: string): Deed | Refusal {
  if (does === 'multiply' || does === 'divide') return scaledBy(does, text);
  const amount = readAmount(text);
  return isRefusal(amount) ? amount : { does, amount };
}

function readAmount(text: string): Value | Refusal {
  if (text.trim() === '') return NOTHING;
  const read = readSentence(text);
  if (isRefusal(read)) return read;
  const amount = polynomial(read);
  if (amount === undefined) return { refused: 'This cannot be put on both sides. Type a number or a letter, such as 2 or 3x.' };
  return Object.keys(amount).length === 0 ? NOTHING : amount;
}

function scaledBy(does: 'multiply' | 'divide', text: string): Deed | Refusal {
  const amount = readAmount(text);
  if (isRefusal(amount)) return amount === NOTHING && text.trim() !== '' ? noZero(does) : amount;
  const by = numberOf(amount);
  return by === undefined ? { refused: 'Both sides are multiplied or divided by a number, such as 2 or 1/2.' } : { does, by: toExact(by) };
}

const noZero = (does: 'multiply' | 'divide'): Refusal =>
  ({ refused: does === 'divide' ? 'Nothing can be divided by zero.' : 'Times zero, both sides would be nothing, and nothing could be told any more.' });

/** What a multiplying or dividing multiplies by; undefined of the others. */
export function factorOf(deed: Deed): Fraction | undefined {
  if (deed.does === 'multiply') return toFraction(deed.by);
  return deed.does === 'divide' ? toFraction(deed.by).inverse() : undefined;
}

/** What one side is worth after it. */
export function after(deed: Deed, side: Value): Value {
  switch (deed.does) {
    case 'add': return plus(side, deed.amount);
    case 'take': return minus(side, deed.amount);
    default: return times(side, factorOf(deed) ?? new Fraction(1));
  }
}

/** "Take 2 from both sides", "Divide both sides by 3". */
export function deedSaid(deed: Deed, parts: readonly PartId[] = []): Said {
  switch (deed.does) {
    case 'add': return ['Add ', { value: fromValue(deed.amount), parts }, ' to both sides'];
    case 'take': return ['Take ', { value: fromValue(deed.amount), parts }, ' from both sides'];
    case 'multiply': return ['Multiply both sides by ', { value: fromNumber(deed.by), parts }];
    case 'divide': return ['Divide both sides by ', { value: fromNumber(deed.by), parts }];
  }
}

// A sign with what follows it, as it is written beside an equation.
const SIGNS: Readonly<Record<Deed['does'], string>> = { add: '+', take: '−', multiply: '×', divide: '÷' };

/** `− 2`, `÷ 3`: as it is written beside the equation that it is done to. */
export function deedWritten(deed: Deed): Expression {
  const amount = 'by' in deed ? fromNumber(deed.by) : fromValue(deed.amount);
  const isLong = 'op' in amount && (amount.op === 'plus' || amount.op === 'minus' || amount.op === 'negative');
  return { op: 'beside', of: [{ word: SIGNS[deed.does] }, isLong || ('exact' in amount && amount.exact.startsWith('-')) ? { op: 'brackets', of: [amount] } : amount] };
}
