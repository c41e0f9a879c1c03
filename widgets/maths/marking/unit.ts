import type { Expression } from '../expression.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { readReply } from '../reply.ts';
import { toText } from '../text.ts';
import { equal } from '../algebra/equal.ts';
import { bare, isMade, walk, wholeOf } from './parts.ts';
import { measured, quantity } from './quantity.ts';
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
  return named === undefined || amount === undefined || isNamed(found, named) || { refused: `The answer is asked in ${named}.` };
}

/** Whether a unit is the one that is named, perhaps written with powers: m s⁻¹ for m/s. */
function isNamed(found: Expression, named: string): boolean {
  if (toText(found) === named) return true;
  const asked = readReply(`1 ${named}`);
  if (isRefusal(asked)) return false;
  const parts = (expression: Expression): string => walk(expression).flatMap((part) => ('word' in part ? [part.word] : 'letter' in part ? [part.letter] : [])).sort().join(' ');
  const one = measured({ exact: '1' }, found);
  return parts(one) === parts(asked) && equal(one, asked) === 'equal';
}
