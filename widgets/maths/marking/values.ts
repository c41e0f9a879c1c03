import { isRelation } from '../brackets.ts';
import type { Expression } from '../expression.ts';
import { endless, isInterval } from '../interval.ts';
import { bare, isMade } from './parts.ts';
import { quantity } from './quantity.ts';

/** The values that an answer gives: each of several, the ends of an interval, the side of an equation that says what a letter is, amounts without their units. “No solution” gives none. */
export function valuesOf(expression: Expression): readonly Expression[] {
  const inner = bare(expression);
  if (endless(inner) !== undefined) return [];
  if (!('op' in inner)) return 'word' in inner ? [] : [inner];
  if (isInterval(inner) || isMade(inner, 'or', 'and', 'list', 'set', 'point', 'union', 'plus or minus')) return inner.of.flatMap(valuesOf);
  if (isRelation(inner.op)) {
    const sides = inner.of.map(bare);
    const lone = sides.some((side) => 'letter' in side) ? sides.filter((side) => !('letter' in side)) : sides;
    return lone.flatMap(valuesOf);
  }
  const row = amountsInRow(inner);
  if (row) return row;
  const { amount } = quantity(inner);
  return amount === undefined ? [inner] : [amount];
}

/** The numbers of an amount in several units, 1 h 30 min; nothing for any other. */
export function amountsInRow(expression: Expression): readonly Expression[] | undefined {
  const inner = bare(expression);
  const of = isMade(inner, 'beside') ? inner.of : [];
  const isRow = of.length > 2 && of.length % 2 === 0 && of.every((part, at) => (at % 2 === 0 ? 'exact' in part : 'word' in part || 'letter' in part));
  return isRow && of.some((part) => 'word' in part) ? of.filter((_, at) => at % 2 === 0) : undefined;
}

/** An answer with something done to each of its values, units and all: to each of several, to the sides of an equation that are more than a letter. */
export function withSides(expression: Expression, change: (value: Expression) => Expression): Expression {
  const inner = bare(expression);
  if (!('op' in inner) || endless(inner) !== undefined) return 'exact' in inner ? change(inner) : inner;
  const holdsValues = isRelation(inner.op) || isInterval(inner) || isMade(inner, 'or', 'and', 'list', 'set', 'point', 'union');
  return holdsValues ? { op: inner.op, of: inner.of.map((part) => withSides(part, change)) } : change(inner);
}

/** The two values that one with ± stands for: ± of one thing, or of one thing and another. */
export function withBothSigns(of: readonly Expression[]): readonly Expression[] {
  return of.length === 1 ? [...of, { op: 'negative', of }] : [{ op: 'plus', of }, { op: 'minus', of }];
}
