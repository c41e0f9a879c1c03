import { Fraction, toFraction } from '../maths/exact.ts';
import type { Card } from './fact.ts';

/**
 * What a wrong answer comes of (fluency.md 4.7). `operation`: another sign was read. `one off`: a slip of 1. `one group off`: counting in groups stopped one
 * too soon or too late. `close operand`: the product of a number that is 2 away. `operand`: another product of one of the numbers. `ten off`: the ones are
 * right. `place value`: so many tens for hundreds, or ones for tenths. `same digits`: the digits of the answer in another order. `other product`: the answer of another fact of the tables.
 */
export type ErrorKind = 'operation' | 'one off' | 'one group off' | 'close operand' | 'operand' | 'ten off' | 'place value' | 'same digits' | 'other product' | 'other';
/** The kind of an error, with a sentence for the teacher. */
export interface FactError { readonly kind: ErrorKind; readonly sentence: string }

type Sign = '+' | '−' | '×' | '÷';
const SIGNS: Readonly<Record<string, Sign>> = { add: '+', subtract: '−', multiply: '×', divide: '÷' };
interface Fact { readonly sign: Sign; readonly a: number; readonly b: number; readonly answer: number; readonly typed: number }

const LARGEST_FACTOR = 12;
const within = (number: number): boolean => Number.isInteger(number) && number >= 1 && number <= LARGEST_FACTOR;
const digitsIn = (number: number): string => [...String(number)].toSorted().join('');

/**
 * What a wrong number that was typed for a card of adding, taking away, multiplying or dividing comes of. Undefined for what is no number without a sign, for
 * the right answer, and for other cards; where there are decimals, for all but a slip in place value.
 */
export function errorOf(card: Pick<Card, 'id' | 'operands' | 'value'>, typed: string): FactError | undefined {
  const sign = SIGNS[card.id.split('-')[0] ?? ''];
  const [a, b] = card.operands;
  if (!sign || a === undefined || b === undefined || card.value === undefined || !/^\s*\d{1,6}(?:\.\d{1,6})?\s*$/.test(typed)) return undefined;
  const place = placeValue(toFraction(card.value), new Fraction(typed.trim()));
  const [answer, number] = [Number(card.value), Number(typed)];
  if (![a, b, answer, number].every((each) => Number.isSafeInteger(each))) return place;
  if (number === answer) return undefined;
  const fact: Fact = { sign, a, b, answer, typed: number };
  return operation(fact) ?? oneOff(fact) ?? place ?? (sign === '×' ? ofProduct(fact) : sign === '÷' ? ofQuotient(fact) : tenOff(fact)) ?? sameDigits(fact) ?? otherProduct(fact)
    ?? { kind: 'other', sentence: `${number} comes of no slip that is known here.` };
}

function operation({ sign, a, b, typed }: Fact): FactError | undefined {
  const others: Readonly<Record<Sign, number>> = { '+': a + b, '−': a - b, '×': a * b, '÷': a / b };
  const taken: Readonly<Record<Sign, readonly Sign[]>> = { '+': ['−', '×'], '−': ['+'], '×': ['+', '−'], '÷': ['−', '×'] };
  const read = taken[sign].find((each) => others[each] === typed || (each === '−' && -others[each] === typed && sign !== '÷'));
  if (!read) return undefined;
  const [first, second] = read === '−' && a < b ? [b, a] : [a, b];
  return { kind: 'operation', sentence: `${typed} is ${first} ${read} ${second}: the ${sign} was taken for ${read}.` };
}

function oneOff({ answer, typed, sign, a, b }: Fact): FactError | undefined {
  // One group of 1 is one group off, and one off in a quotient is one group off.
  if (Math.abs(answer - typed) !== 1 || sign === '÷' || (sign === '×' && (a === 1 || b === 1))) return undefined;
  return { kind: 'one off', sentence: `${typed} is one too ${typed > answer ? 'many' : 'few'}: a slip in counting.` };
}

function ofProduct({ a, b, answer, typed }: Fact): FactError | undefined {
  const near = [[a, typed / a - b], [b, typed / b - a]] as const;
  const one = near.find(([, off]) => Math.abs(off) === 1);
  if (one) return { kind: 'one group off', sentence: `${typed} is one ${one[0]} too ${typed > answer ? 'many' : 'few'}: ${one[0]} × ${typed / one[0]} instead of ${one[0]} × ${answer / one[0]}.` };
  const shared = [a, b].find((each) => within(typed / each));
  if (shared === undefined) return undefined;
  const kind = near.some(([each, off]) => each === shared && Math.abs(off) === 2) ? 'close operand' : 'operand';
  return { kind, sentence: `${typed} is ${shared} × ${typed / shared}, another fact of the ${shared} times table.` };
}

function ofQuotient({ a, b, answer, typed }: Fact): FactError | undefined {
  if (typed === b) return { kind: 'operand', sentence: `${typed} is what ${a} is divided by, not how many times it goes in.` };
  const off = Math.abs(typed - answer);
  if (off > 2) return undefined;
  return { kind: off === 1 ? 'one group off' : 'close operand', sentence: `${typed} × ${b} is ${typed * b}, which is ${off === 1 ? `one ${b}` : `two ${b}s`} too ${typed > answer ? 'many' : 'few'} for ${a}.` };
}

/** The digits are right and stand one, two or three places too far to a side. */
function placeValue(answer: Fraction, typed: Fraction): FactError | undefined {
  if (answer.equals(0) || typed.equals(0)) return undefined;
  const times = [10, 100, 1000].find((each) => answer.mul(each).equals(typed) || typed.mul(each).equals(answer));
  if (times === undefined) return undefined;
  const size = typed.compare(answer) > 0 ? 'large' : 'small';
  return { kind: 'place value', sentence: `${typed.toString()} has the digits of ${answer.toString()} in other places: it is ${times === 1000 ? '1,000' : times} times too ${size}.` };
}

function tenOff({ answer, typed }: Fact): FactError | undefined {
  return Math.abs(typed - answer) === 10 ? { kind: 'ten off', sentence: `${typed} is one ten too ${typed > answer ? 'many' : 'few'}: the ones are right.` } : undefined;
}

function sameDigits({ answer, typed }: Fact): FactError | undefined {
  return answer > 9 && digitsIn(answer) === digitsIn(typed) ? { kind: 'same digits', sentence: `${typed} has the digits of ${answer} in another order.` } : undefined;
}

function otherProduct({ sign, typed }: Fact): FactError | undefined {
  const factor = sign === '×' && typed > 1 ? [...Array(LARGEST_FACTOR + 1).keys()].find((each) => each > 1 && within(typed / each)) : undefined;
  return factor === undefined ? undefined : { kind: 'other product', sentence: `${typed} is ${factor} × ${typed / factor}, a fact of other tables.` };
}
