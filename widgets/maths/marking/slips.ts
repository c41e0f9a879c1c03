import type { Decision } from '../algebra/equal.ts';
import type { Expression, Operation } from '../expression.ts';
import { BRACKETS, interval, isInterval } from '../interval.ts';
import { coefficients } from '../value.ts';
import { bare, isMade, isNumeric, pairOf } from './parts.ts';
import { polynomialOf } from './polynomials.ts';
import { measured, quantity } from './quantity.ts';
import { solvedLetter } from './question.ts';
import { solved } from './solved.ts';
import { amounts, unitIn } from './units.ts';
import { valuesOf, withBothSigns, withSides } from './values.ts';

/** A small thing that went wrong on the way to the answer. */
export type Slip = 'sign' | 'power of ten' | 'reciprocal' | 'order' | 'direction' | 'end point' | 'part missing' | 'part too many' | 'rounding' | 'unit';

/** Whether one expression answers as another. */
type Matches = (one: Expression, other: Expression) => Decision;

/** The most places where a sign is turned round to see whether the answer comes out. */
const MOST_SIGNS = 8;

/** The slip that explains a reply that is not equal to the answer, if one does: the answer comes out when it is put right. */
export function slipIn(reply: Expression, answer: Expression, matches: Matches): Slip | undefined {
  const comesOut = (variants: Iterable<Expression>): boolean => {
    for (const variant of variants) if (matches(variant, answer) === 'equal') return true;
    return false;
  };
  const part = partSlip(reply, answer, matches);
  if (part !== undefined) return part;
  if (unitIn(reply) && unitIn(answer) && matches(amounts(reply), amounts(answer)) === 'equal') return 'unit';
  if (haveSameParts(reply, answer, matches) || comesOut(exchanged(reply))) return 'order';
  if (comesOut(turned(reply, DIRECTIONS))) return 'direction';
  if (comesOut(turned(reply, END_POINTS)) || comesOut(withOtherEnds(reply))) return 'end point';
  // An equation that is still to be solved says nothing of how its letter came out: x² = x is not 1/x² = x, nor x⁻² = x.
  const letter = solvedLetter(answer);
  const unsolved = letter !== undefined && solved(reply, letter) !== true;
  if (haveSameSizes(reply, answer) || comesOut(withOtherSigns(reply, !unsolved))) return 'sign';
  if (comesOut(timesPowersOfTen(reply))) return 'power of ten';
  return !unsolved && comesOut(inverted(reply)) ? 'reciprocal' : undefined;
}

/** Of several values some were given, or all of them and others. */
function partSlip(reply: Expression, answer: Expression, matches: Matches): Slip | undefined {
  const [given, asked] = [several(reply), several(answer)];
  if (given.length * asked.length < 2 || solvedLetter(reply) !== solvedLetter(answer)) return undefined;
  const isIn = (one: Expression, all: readonly Expression[]): boolean => all.some((other) => matches(one, other) === 'equal');
  if (given.every((one) => isIn(one, asked))) return 'part missing';
  return asked.every((one) => isIn(one, given)) ? 'part too many' : undefined;
}

/** The values, points or inequalities of an answer that may have several. */
function several(expression: Expression): readonly Expression[] {
  const inner = bare(expression);
  if (isMade(inner, 'or', 'list', 'set', 'union')) return inner.of.flatMap(several);
  const sides = isMade(inner, 'equals', 'element of') ? inner.of.map(bare) : [];
  if (sides.some((side) => 'letter' in side)) return sides.filter((side) => !('letter' in side)).flatMap(several);
  return isMade(inner, 'plus or minus') ? withBothSigns(inner.of) : [inner];
}

/** Whether two points or ordered lists have the same numbers. */
function haveSameParts(reply: Expression, answer: Expression, matches: Matches): boolean {
  const [one, other] = [bare(reply), bare(answer)];
  return isMade(one, 'point') && isMade(other, 'point') && one.of.length === other.of.length && matches({ op: 'list', of: one.of }, { op: 'list', of: other.of }) === 'equal';
}

/** A ratio backwards; of x = 2, y = 3 the values exchanged. */
function* exchanged(reply: Expression): Iterable<Expression> {
  const inner = bare(reply);
  if (isMade(inner, 'ratio')) yield { op: 'ratio', of: inner.of.toReversed() };
  const [one, other] = isMade(inner, 'and') && inner.of.length === 2 ? inner.of.map((equation) => pairOf(bare(equation), 'equals')) : [];
  if (one && other) yield { op: 'and', of: [{ op: 'equals', of: [one[0], other[1]] }, { op: 'equals', of: [other[0], one[1]] }] };
}

const DIRECTIONS: Partial<Record<Operation, Operation>> = { 'less': 'more', 'more': 'less', 'at most': 'at least', 'at least': 'at most' };
const END_POINTS: Partial<Record<Operation, Operation>> = { 'less': 'at most', 'at most': 'less', 'more': 'at least', 'at least': 'more' };

/** An inequality with all its signs exchanged for others, and a chain with one of them. */
function* turned(reply: Expression, by: Partial<Record<Operation, Operation>>): Iterable<Expression> {
  const inner = bare(reply);
  if (!('op' in inner)) return;
  const op = by[inner.op];
  if (op === undefined) return;
  yield { op, of: inner.of };
  // 2 < x < 5 is one operation; with one of its signs turned it is two.
  const isChain = inner.of.length > 2;
  const [first = inner, ...rest] = isChain ? [{ op: inner.op, of: inner.of.slice(0, -1) }, ...inner.of.slice(-1)] : inner.of;
  if (isChain) yield { op, of: [first, ...rest] };
  for (const inside of turned(first, by)) {
    yield { op: inner.op, of: [inside, ...rest] };
    yield { op, of: [inside, ...rest] };
  }
}

/** An interval with one of its ends, or both, taken in or left out instead; of several each in turn. */
function* withOtherEnds(reply: Expression): Iterable<Expression> {
  if (!('op' in reply)) return;
  if (isInterval(reply)) {
    const [first, second] = BRACKETS[reply.op].map((bracket) => bracket === '[' || bracket === ']');
    yield interval(reply.of, !first, second === true);
    yield interval(reply.of, first === true, !second);
    yield interval(reply.of, !first, !second);
    return;
  }
  for (const [at, part] of reply.of.entries()) {
    for (const other of withOtherEnds(part)) yield { op: reply.op, of: reply.of.with(at, other) };
  }
}

/** Whether two expressions are polynomials whose coefficients differ in their signs only. */
function haveSameSizes(reply: Expression, answer: Expression): boolean {
  const [one, other] = [coefficients(polynomialOf(reply) ?? {}), coefficients(polynomialOf(answer) ?? {})];
  const entries = [...one];
  return one.size === other.size && entries.every(([monomial, coefficient]) => other.get(monomial)?.abs().equals(coefficient.abs())) && entries.some(([monomial, coefficient]) => !other.get(monomial)?.equals(coefficient));
}

function negated(expression: Expression): Expression {
  if ('exact' in expression) return { ...expression, exact: expression.exact.startsWith('-') ? expression.exact.slice(1) : expression.exact === '0' ? '0' : `-${expression.exact}` };
  return isMade(expression, 'negative') ? expression.of[0] ?? expression : { op: 'negative', of: [expression] };
}

/** All values turned to their opposites; then every single sign turned round, those of powers only where `inPowers`. */
function* withOtherSigns(reply: Expression, inPowers: boolean): Iterable<Expression> {
  yield withValues(reply, negated);
  let left = MOST_SIGNS;
  for (const flipped of singleFlips(reply, inPowers)) {
    if (left-- === 0) return;
    yield flipped;
  }
}

function* singleFlips(expression: Expression, inPowers: boolean): Iterable<Expression> {
  if ('exact' in expression) {
    if (expression.exact !== '0') yield negated(expression);
    return;
  }
  if (!('op' in expression)) return;
  const { op, of } = expression;
  if (op === 'plus') for (let at = 1; at < of.length; at++) yield { op, of: of.with(at, negated(of[at] ?? expression)) };
  if (op === 'minus') yield { op: 'plus', of };
  if (op === 'negative') yield of[0] ?? expression;
  for (const [at, part] of of.entries()) {
    if (op === 'power' && at === 1 && !inPowers) continue;
    for (const flipped of singleFlips(part, inPowers)) yield { op, of: of.with(at, flipped) };
  }
}

/** An answer with something done to each of its values, units apart. */
function withValues(expression: Expression, change: (value: Expression) => Expression): Expression {
  return withSides(expression, (side) => {
    const { amount, unit } = quantity(side);
    return amount && unit ? measured(change(amount), unit) : change(side);
  });
}

function* timesPowersOfTen(reply: Expression): Iterable<Expression> {
  if (!valuesOf(reply).every(isNumeric)) return;
  for (const factor of ['10', '1/10', '100', '1/100', '1000', '1/1000']) yield withValues(reply, (value) => ({ op: 'times', of: [{ exact: factor }, value] }));
}

function* inverted(reply: Expression): Iterable<Expression> {
  if (isMade(bare(reply), 'ratio', 'point')) return;
  yield withValues(reply, (value) => ({ op: 'over', of: [{ exact: '1' }, value] }));
}
