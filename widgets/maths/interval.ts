import type { Expression, IntervalOperation, Operation } from './expression.ts';
import { bare, isMade } from './made.ts';

/** How each interval is written: its brackets. A square one takes its end in, a round one leaves it out. */
export const BRACKETS: Readonly<Record<IntervalOperation, readonly [open: '(' | '[', close: ')' | ']']>> = {
  'open interval': ['(', ')'], 'closed interval': ['[', ']'], 'left-open interval': ['(', ']'], 'right-open interval': ['[', ')'],
};

export type Interval = Extract<Expression, { readonly op: Operation }> & { readonly op: IntervalOperation };

/** Whether an expression is an interval: (2, 3], [2, ∞). */
export function isInterval(expression: Expression): expression is Interval {
  return 'op' in expression && Object.hasOwn(BRACKETS, expression.op);
}

/** The interval from one end to another, with the first or the second end in it or not. */
export function interval(ends: readonly Expression[], first: boolean, second: boolean): Interval {
  return { op: first ? (second ? 'closed interval' : 'right-open interval') : second ? 'left-open interval' : 'open interval', of: ends };
}

/** Which way an end of an interval goes on for ever: 1 for ∞, −1 for −∞; nothing for an end that is a number. */
export function endless(end: Expression): 1 | -1 | undefined {
  if ('letter' in end) return end.letter === '∞' ? 1 : undefined;
  const [inner] = isMade(end, 'negative') ? end.of : [];
  return inner && 'letter' in inner && inner.letter === '∞' ? -1 : undefined;
}

/** Whether an expression is a set of numbers: {2, 3}, an interval, or several of them joined. */
export function isSetOfNumbers(expression: Expression): boolean {
  const inner = bare(expression);
  return isInterval(inner) || isMade(inner, 'set', 'union');
}

/** A pair in round brackets as the interval between the two; all else as it is. */
export function pairAsInterval(expression: Expression): Expression {
  const inner = bare(expression);
  return isMade(inner, 'point') && inner.of.length === 2 ? interval(inner.of, false, false) : inner;
}
