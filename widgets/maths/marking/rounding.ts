import type { Decision } from '../algebra/equal.ts';
import { compare as compareExactly, numberIn } from '../algebra/number.ts';
import { isRelation } from '../brackets.ts';
import { Fraction, toExact } from '../exact.ts';
import type { Expression } from '../expression.ts';
import { isInterval } from '../interval.ts';
import { toText } from '../text.ts';
import { digitsOf } from './decimals.ts';
import { powerOfTen, rationalOf } from './numbers.ts';
import { bare, isMade, walk } from './parts.ts';
import { quantity } from './quantity.ts';
import type { Rounding } from './question.ts';
import { withBothSigns } from './values.ts';

const HALF = new Fraction(1, 2);

/**
 * Whether a reply is the answer with every value rounded as asked: half up on the exact value, and numbers below nought as their opposites. The order of
 * several values says nothing; letters and units have to be the same. Of inequalities and intervals, which can be written in many ways, it is not decided.
 */
export function isRounded(reply: Expression, answer: Expression, to: Rounding): Decision {
  if ([reply, answer].every(isRange)) return 'undecided';
  const [given, asked] = [alternatives(reply), alternatives(answer)];
  if (isMade(bare(reply), 'and') !== isMade(bare(answer), 'and')) return 'different';
  const among = (one: Decision[]): Decision => (one.includes('equal') ? 'equal' : one.includes('undecided') ? 'undecided' : 'different');
  const found = [...given.map((one) => among(asked.map((other) => pair(one, other, to)))), ...asked.map((other) => among(given.map((one) => pair(one, other, to))))];
  return found.includes('different') ? 'different' : found.includes('undecided') ? 'undecided' : 'equal';
}

/** Whether an answer is an inequality or has intervals in it. */
function isRange(expression: Expression): boolean {
  return walk(expression).some((part) => isInterval(part) || isMade(part, 'less', 'more', 'at most', 'at least'));
}

/** One value of an answer: the letter whose value it is with its unit, whether it is so many hundredths, and one number or the coordinates of a point. */
interface Alternative { readonly name: string; readonly perCent?: true; readonly numbers: readonly Expression[] }

function alternatives(expression: Expression): readonly Alternative[] {
  const inner = bare(expression);
  if (isMade(inner, 'or', 'and', 'list', 'set')) return inner.of.flatMap(alternatives);
  if (isMade(inner, 'equals')) {
    const sides = inner.of.map(bare);
    const lone = sides.find((side) => 'letter' in side);
    return sides.filter((side) => side !== lone).flatMap(alternatives).map((one) => ({ ...one, name: `${lone ? toText(lone) : ''} = ${one.name}` }));
  }
  if ('op' in inner && isRelation(inner.op)) return [{ name: toText(inner), numbers: [] }];
  if (isMade(inner, 'plus or minus')) return withBothSigns(inner.of).flatMap(alternatives);
  if (isMade(inner, 'percent')) return [{ name: '', perCent: true, numbers: inner.of }];
  if (isMade(inner, 'point')) return [{ name: 'point', numbers: inner.of }];
  const { amount = inner, unit } = quantity(inner);
  return [{ name: unit ? toText(unit) : '', numbers: [amount] }];
}

function pair(one: Alternative, other: Alternative, to: Rounding): Decision {
  if (one.name !== other.name || one.numbers.length !== other.numbers.length) return 'different';
  if (other.perCent && !one.perCent) return 'different';
  const found = one.numbers.map((number, at) => {
    const [reply, exact] = [rationalOf(number), other.numbers[at]];
    return reply && exact ? isRoundingOf(reply, inHundredths(exact, one, other), to) : false;
  });
  return found.includes(false) ? 'different' : found.includes(undefined) ? 'undecided' : 'equal';
}

/** An exact number in hundredths where only the reply is, and the other way round. */
function inHundredths(exact: Expression, reply: Alternative, answer: Alternative): Expression {
  if (reply.perCent === answer.perCent) return exact;
  return { op: 'times', of: [{ exact: reply.perCent ? '100' : '1/100' }, exact] };
}

/** Whether one number is another, exact one, rounded. */
function isRoundingOf(reply: Fraction, exact: Expression, to: Rounding): boolean | undefined {
  const sign = compare(exact, { exact: '0' });
  if (sign === undefined) return undefined;
  if (sign === -1) return isRoundingOf(reply.neg(), { op: 'negative', of: [exact] }, to);
  if (reply.equals(0) && to.is === 'significant figures') return sign === 0;
  const [below, above] = stepsAt(reply, to);
  if (reply.div(above).d !== 1n) return false;
  const from = compare({ exact: toExact(reply.sub(below.mul(HALF))) }, exact);
  const up = compare(exact, { exact: toExact(reply.add(above.mul(HALF))) });
  return from === undefined || up === undefined ? undefined : from <= 0 && up < 0;
}

/** The steps in which numbers just below and just above are rounded: they are not the same at powers of ten, where figures are counted. */
function stepsAt(reply: Fraction, to: Rounding): readonly [below: Fraction, above: Fraction] {
  if (to.is === 'decimal places') return [ten(-to.places), ten(-to.places)];
  const size = sizeOf(reply);
  const above = ten(size - to.figures + 1);
  return [reply.equals(ten(size)) ? above.div(10) : above, above];
}

const ten = (exponent: number): Fraction => powerOfTen(BigInt(exponent));

/** The power of ten that leads a number, its sign apart: 2 for 100 up to, but not, 1000. Not for nought. */
function sizeOf({ n, d }: Fraction): number {
  const guess = n.toString().length - d.toString().length;
  return new Fraction(n, d).compare(ten(guess)) < 0 ? guess - 1 : guess;
}

/** Whether a decimal is less than one unit of its last figure away from the exact number: rounded the wrong way, cut off, or rounded to other places. */
export function isRoundedOtherwise(reply: Expression, answer: Expression): boolean {
  const wanted = onlyNumber(answer);
  return onlyNumber(reply).some((given) => wanted.some((asked) => given.of.name === asked.of.name && isWithinOneUnit(given.number, inHundredths(asked.number, given.of, asked.of))));
}

/** The one number of an answer that has no other. */
function onlyNumber(expression: Expression): readonly { readonly of: Alternative; readonly number: Expression }[] {
  const all = alternatives(expression).flatMap((of) => of.numbers.map((number) => ({ of, number })));
  return all.length === 1 ? all : [];
}

/** Whether a decimal is less than one unit of its last figure, noughts at the end of a whole number apart, away from an exact number. */
function isWithinOneUnit(decimal: Expression, exact: Expression): boolean {
  const [value, digits] = [rationalOf(decimal), digitsOf(decimal)];
  if (!value || !digits) return false;
  const unit = ten(digits.after === '' ? digits.whole.length - digits.whole.replace(/0+$/, '').length : -digits.after.length);
  return compare({ exact: toExact(value.sub(unit)) }, exact) === -1 && compare(exact, { exact: toExact(value.add(unit)) }) === -1;
}

/** How two numbers compare; nothing where that cannot be decided. */
function compare(one: Expression, other: Expression): -1 | 0 | 1 | undefined {
  const [a, b] = [numberIn(one), numberIn(other)];
  return a && b ? compareExactly(a, b) : undefined;
}
