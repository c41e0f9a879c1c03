import { isRelation } from './brackets.ts';
import { toExact, type Exact, type Fraction } from './exact.ts';
import type { Expression, NumberForm, Value } from './expression.ts';
import { isMade } from './made.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { readSentence } from './sentence.ts';
import { UNIT_LETTERS } from './spelling.ts';
import { toText } from './text.ts';
import { minus, numberOf } from './value.ts';
import { worth } from './worth.ts';

export { readSentence } from './sentence.ts';

/** Units as they were typed: before (£) and after (cm, %, p) the amount. */
interface Units { readonly before?: string; readonly after?: string }
/** What was typed into a value: the amount to be found, or a number or linear value, how it was written, and its units. */
export type ReadQuantity = ({ readonly unknown: true } | { readonly value: Value; readonly as?: NumberForm }) & Units;

/**
 * Reads a quantity as teachers type it: `7`, `1 1/2`, `½`, `.5`, `0.3̇`, `−3`, `1,000`, `?`, `x`, `2x+3`, `£3.50`, `35p`, `12 cm`, `40%`
 * (the value is 40, with % after it). A number with one of p, m, g, l, s or h after it has that as its unit; in sums they are letters.
 * Takes any text; refuses what is not a number or linear in its letters.
 */
export function readQuantity(text: string): ReadQuantity | Refusal {
  if (text.trim() === '') return { refused: 'Type a value: a number such as 12, 3/4 or 0.5, a letter, or ? when it is to be found.' };
  const expression = readSentence(text.replace(/^\s*(\p{Sc})\s*([-−–])/u, '$2$1'));
  if (isRefusal(expression)) return expression;
  const { amount, negative, ...units } = withoutUnits(expression);
  if ('unknown' in amount && !negative) return { unknown: true, ...units };
  const value = worth(amount);
  if (value === undefined) return { refused: whyNoValue(expression) };
  const as = formOf(amount);
  return { value: negative ? minus({}, value) : value, ...(as && { as }), ...units };
}

/** Reads a plain number: whole, decimal, fraction or mixed, with or without a minus. Takes any text; refuses letters, units and sums. */
export function readExact(text: string): { readonly exact: Exact; readonly as?: NumberForm } | Refusal {
  if (text.trim() === '') return { refused: 'Type a number, such as 7, 3/4 or 0.5.' };
  const expression = readSentence(text);
  if (isRefusal(expression)) return expression;
  const amount = plainNumber(expression);
  if (!amount) return { refused: `“${toText(expression)}” is not a plain number. Type one such as 7, 3/4 or 0.5.` };
  const as = formOf(expression);
  return { exact: toExact(amount), ...(as && { as }) };
}

/**
 * Reads how many: a whole number from 0 on, small enough to be counted exactly by the machine. Takes any text; refuses nothing typed, letters,
 * units, sums, what is not whole, what is below zero and what is too long, each in a sentence. Who asks refuses what is out of its own range.
 */
export function readCount(text: string): number | Refusal {
  if (text.trim() === '') return { refused: 'Type how many: a whole number, such as 7.' };
  const expression = readSentence(text);
  // Why a sum cannot be read helps nobody who is asked how many.
  if (isRefusal(expression)) return /^[\d\s.,]*$/.test(text) ? expression : { refused: 'This is not a whole number. Type one such as 7.' };
  const amount = plainNumber(expression);
  const typed = `“${toText(expression)}”`;
  if (!amount || amount.d !== 1n) return { refused: `${typed} is not a whole number. Type one such as 7.` };
  if (amount.s === -1n) return { refused: `${typed} is below zero. Type how many: a whole number, such as 7.` };
  return amount.n <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(amount.n) : { refused: `${typed} is too many to count. Type a smaller whole number.` };
}

/** What an expression is worth that is nothing but a number. */
function plainNumber(expression: Expression): Fraction | undefined {
  const value = isPlain(expression) ? worth(expression) : undefined;
  return value && numberOf(value);
}

function isPlain(expression: Expression): boolean {
  if ('exact' in expression) return true;
  if (!('op' in expression)) return false;
  return (expression.op === 'over' || expression.op === 'mixed' || expression.op === 'negative') && expression.of.every(isPlain);
}

function formOf(expression: Expression): NumberForm | undefined {
  if ('exact' in expression) return expression.as;
  if (!('op' in expression)) return undefined;
  const [inner] = expression.of;
  return expression.op === 'mixed' ? 'mixed' : expression.op === 'negative' && inner ? formOf(inner) : undefined;
}

type Peeled = Units & { readonly amount: Expression; readonly negative?: true };

/** The amount and its units: `−£5` is a negative amount of 5 with £ before it. */
function withoutUnits(expression: Expression): Peeled {
  if (!('op' in expression)) return { amount: expression };
  const { op, of } = expression;
  const [first, second] = of;
  if (op === 'negative' && first) return negative(expression, withoutUnits(first));
  if (op === 'percent' && first) return { amount: first, after: '%' };
  if (op === 'over' && first && second && isName(second)) return perUnit(expression, withoutUnits(first), second);
  return op === 'beside' ? besideUnits(of) : { amount: expression };
}

function negative(whole: Expression, inner: Peeled): Peeled {
  if (inner.before === undefined && inner.after === undefined) return { amount: whole };
  const { negative: twice, ...rest } = inner;
  return twice ? rest : { ...rest, negative: true };
}

/** A unit for each of another: 30 km/h. */
function perUnit(whole: Expression, inner: Peeled, each: Expression): Peeled {
  return inner.after === undefined ? { amount: whole } : { ...inner, after: `${inner.after}/${toText(each)}` };
}

function besideUnits(of: readonly Expression[]): Peeled {
  const [first] = of;
  const before = first && 'word' in first && /^\p{Sc}$/u.test(first.word) ? first.word : undefined;
  const rest = before === undefined ? of : of.slice(1);
  const words = rest.length - (rest.findLastIndex(one => !isUnit(one)) + 1);
  const count = words > 0 ? words : rest.length === 2 && isLetterUnit(rest) ? 1 : 0;
  const amounts = rest.slice(0, rest.length - count);
  const after = rest.slice(rest.length - count).map(toText).join(' ');
  const [only] = amounts;
  return {
    amount: amounts.length === 1 && only ? only : { op: 'beside', of: amounts },
    ...(before !== undefined && { before }), ...(after !== '' && { after }),
  };
}

function isUnit(expression: Expression): boolean {
  if ('word' in expression) return true;
  const [base] = isMade(expression, 'power') ? expression.of : [];
  return base !== undefined && 'word' in base;
}

function isName(expression: Expression): boolean {
  return 'letter' in expression || isUnit(expression);
}

function isLetterUnit([amount, unit]: readonly Expression[]): boolean {
  return amount !== undefined && (isPlain(amount) || 'unknown' in amount) && unit !== undefined && 'letter' in unit && UNIT_LETTERS.has(unit.letter);
}

function whyNoValue(expression: Expression): string {
  const typed = `“${toText(expression)}”`;
  if ('op' in expression && isRelation(expression.op)) return `${typed} is a whole sentence. Type one value only, such as 12, 3/4 or 2x + 3.`;
  return `${typed} is not a value that can stand here. Type a number such as 12 or 3/4, a letter, or a sum such as 2x + 3, with a unit if you like.`;
}
