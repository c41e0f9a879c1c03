import type { Expression } from '../expression.ts';
import type { Refusal } from '../refusal.ts';
import { toText } from '../text.ts';
import { bare, isMade, wholeOf } from './parts.ts';
import { quantity } from './quantity.ts';
import { isRelation } from '../brackets.ts';

/** Every amount has a unit: the one that is named, or any. Nought needs none. */
export function unit(expression: Expression, named?: string): true | Refusal {
  const inner = bare(expression);
  if ('op' in inner && (isRelation(inner.op) || isMade(inner, 'or', 'and', 'list', 'set', 'plus or minus'))) {
    const sides = inner.of.map(bare).filter((side) => !(isRelation(inner.op) && 'letter' in side));
    return sides.map((side) => unit(side, named)).find((one) => one !== true) ?? true;
  }
  const { amount, unit: found } = quantity(inner);
  if (found === undefined) return (amount !== undefined && wholeOf(amount) === 0n) || { refused: 'The unit is missing.' };
  return named === undefined || amount === undefined || toText(found) === named || { refused: `The answer is asked in ${named}.` };
}
