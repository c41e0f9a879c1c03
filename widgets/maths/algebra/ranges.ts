import type { Expression } from '../expression.ts';
import { isInterval, isSetOfNumbers, pairAsInterval } from '../interval.ts';
import { bare, isMade } from '../made.ts';

/** The set that an answer is which has intervals in it, several of them joined; nothing for answers of other kinds. A pair among intervals is one too. */
export function rangeIn(expression: Expression): Expression | undefined {
  const inner = bare(expression);
  if (isInterval(inner)) return inner;
  if (!isMade(inner, 'union', 'or', 'list')) return undefined;
  const of = inner.of.map(pairAsInterval);
  return of.every(isSetOfNumbers) && inner.of.some(one => rangeIn(one) !== undefined) ? { op: 'union', of } : undefined;
}
