import { isRelation } from '../brackets.ts';
import type { Expression, Operation } from '../expression.ts';
import { UNIT_LETTERS } from '../spelling.ts';

export type Exactly = Extract<Expression, { readonly exact: string }>;
export type Made = Extract<Expression, { readonly op: Operation }>;

/** Whether an expression is made by one of these operations. */
export function isMade<Of extends Operation>(expression: Expression, ...operations: readonly Of[]): expression is Made & { readonly op: Of } {
  return 'op' in expression && operations.some((operation) => operation === expression.op);
}

/** The expression without the brackets around it. */
export function bare(expression: Expression): Expression {
  const [inner] = isMade(expression, 'brackets') ? expression.of : [];
  return inner ? bare(inner) : expression;
}

/** The expression without brackets and minus signs in front. */
export function unsigned(expression: Expression): Expression {
  const inner = bare(expression);
  if ('exact' in inner) return inner.exact.startsWith('-') ? { ...inner, exact: inner.exact.slice(1) } : inner;
  const [positive] = isMade(inner, 'negative') ? inner.of : [];
  return positive ? unsigned(positive) : inner;
}

/** The whole number that was typed, its sign too; nothing for 3.0 and for what is no whole number. */
export function wholeOf(expression: Expression): bigint | undefined {
  const inner = bare(expression);
  if ('exact' in inner) return inner.as === 'decimal' || inner.exact.includes('/') ? undefined : BigInt(inner.exact);
  const [positive] = isMade(inner, 'negative') ? inner.of : [];
  const whole = positive && wholeOf(positive);
  return whole === undefined ? undefined : -whole;
}

/** Top and bottom of something written with a fraction bar: a number, or any expression over another. */
export function fractionOf(expression: Expression): { readonly top: Expression; readonly bottom: Expression } | undefined {
  const inner = bare(expression);
  if ('exact' in inner) {
    const [top, bottom] = inner.as === undefined || inner.as === 'fraction' ? inner.exact.split('/') : [];
    return top === undefined || bottom === undefined ? undefined : { top: { exact: top }, bottom: { exact: bottom } };
  }
  const [top, bottom] = isMade(inner, 'over') ? inner.of : [];
  return top && bottom ? { top: bare(top), bottom: bare(bottom) } : undefined;
}

/** Whether an expression is a function called with something, or the modulus of something: not a product, though its parts stand together. */
export function isCall(expression: Expression): boolean {
  const [first] = isMade(expression, 'beside') ? expression.of : [];
  return first !== undefined && (('word' in first && !isCurrency(first)) || ('letter' in first && first.letter === '|'));
}

/** Every expression in a tree, from the root down. */
export function* walk(expression: Expression): Generator<Expression> {
  yield expression;
  if ('op' in expression) for (const child of expression.of) yield* walk(child);
}

/** Whether a tree holds nothing but numbers and operations on them. */
export function isNumeric(expression: Expression): boolean {
  return walk(expression).every((part) => 'exact' in part || ('op' in part && !isMade(part, 'ratio') && !isRelation(part.op)));
}

/** The values that an answer gives: each of several, the side of an equation that says what a letter is, amounts without their units. “No solution” gives none. */
export function valuesOf(expression: Expression): readonly Expression[] {
  const inner = bare(expression);
  if (!('op' in inner)) return 'word' in inner ? [] : [inner];
  if (isMade(inner, 'or', 'and', 'list', 'set', 'point', 'plus or minus')) return inner.of.flatMap(valuesOf);
  if (isRelation(inner.op)) {
    const sides = inner.of.map(bare);
    const lone = sides.some((side) => 'letter' in side) ? sides.filter((side) => !('letter' in side)) : sides;
    return lone.flatMap(valuesOf);
  }
  const { amount } = quantity(inner);
  return amount === undefined ? [inner] : [amount];
}

/** An answer with something done to each of its values, units and all: to each of several, to the sides of an equation that are more than a letter. */
export function withSides(expression: Expression, change: (value: Expression) => Expression): Expression {
  const inner = bare(expression);
  if ('letter' in inner || 'word' in inner || !('op' in inner)) return 'exact' in inner ? change(inner) : inner;
  const holdsValues = isRelation(inner.op) || isMade(inner, 'or', 'and', 'list', 'set', 'point');
  return holdsValues ? { op: inner.op, of: inner.of.map((part) => withSides(part, change)) } : change(inner);
}

/** Whether an expression is the sign of a currency. */
export function isCurrency(expression: Expression): boolean {
  return 'word' in expression && /^\p{Sc}$/u.test(expression.word);
}

/** An amount with its unit: £ in front, all others behind. */
export function measured(amount: Expression, unit: Expression): Expression {
  return { op: 'beside', of: isCurrency(unit) ? [unit, amount] : [amount, unit] };
}

/** An amount and its unit. Without a unit the amount is the expression; of a word alone, such as “no solution”, there is no amount. */
export interface Quantity { readonly amount?: Expression; readonly unit?: Expression }

/**
 * Takes the unit from an amount: £ in front; words, powers of words and words over words behind; one of the letters p, m, g, l, s and h behind a number.
 * Amounts in two units (2 h 30 min) are left as they are, with the last unit.
 */
export function quantity(expression: Expression): Quantity {
  const inner = bare(expression);
  if ('word' in inner) return { unit: inner };
  if (isMade(inner, 'negative')) return signed(inner);
  if (isMade(inner, 'over')) return perUnit(inner);
  if (isMade(inner, 'times')) return lastFactor(inner);
  if (!isMade(inner, 'beside') || isCall(inner)) return { amount: inner };
  const [first, last] = [inner.of[0], inner.of.at(-1)];
  if (first && 'word' in first) return { amount: together(inner.of.slice(1)), unit: first };
  if (last && (isUnit(last) || (first && isUnitLetter(first, last, inner.of.length)))) return { amount: together(inner.of.slice(0, -1)), unit: last };
  return { amount: inner };
}

function together(of: readonly Expression[]): Expression {
  const [only] = of;
  return of.length === 1 && only ? bare(only) : { op: 'beside', of };
}

function signed(inner: Made): Quantity {
  const [positive = inner] = inner.of;
  const { amount, unit } = quantity(positive);
  return amount && unit ? { amount: { op: 'negative', of: [amount] }, unit } : { amount: inner };
}

/** 3 × 10^8 m is read as 3 times 10^8 m. */
function lastFactor(inner: Made): Quantity {
  const { amount, unit } = quantity(inner.of.at(-1) ?? inner);
  return amount && unit ? { amount: { op: 'times', of: [...inner.of.slice(0, -1), amount] }, unit } : { amount: inner };
}

/** 30 km/h is read as 30 km over h. */
function perUnit(inner: Made): Quantity {
  const [top, bottom] = inner.of;
  if (!top || !bottom || !('word' in bottom || 'letter' in bottom)) return { amount: inner };
  const { amount, unit } = quantity(top);
  return amount && unit ? { amount, unit: { op: 'over', of: [unit, bottom] } } : { amount: inner };
}

function isUnit(expression: Expression): boolean {
  if ('word' in expression) return true;
  const [base] = isMade(expression, 'power', 'over') ? expression.of : [];
  return base !== undefined && isUnit(base);
}

function isUnitLetter(first: Expression, last: Expression, length: number): boolean {
  const name = isMade(last, 'power') ? last.of[0] : last;
  return length === 2 && isNumeric(first) && name !== undefined && 'letter' in name && UNIT_LETTERS.has(name.letter);
}
