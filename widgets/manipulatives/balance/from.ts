import { endOf, relationIn, type Chain } from '../../board/relation.ts';
import type { Sentence } from '../../board/said.ts';
import { toExact } from '../../maths/exact.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { BARE, isBalloon, solvedBy, type Balance, type Thing } from './balance.ts';
import { checked, showing } from './change.ts';

const REFUSED: Refusal = { refused: 'A balance shows an equation in one letter or two, such as 3x + 2 = 14, or an addition such as 7 = 4 + 3.' };

/** Weights for each number of a sum on one pan, and for what it comes to on the other; what is taken away are balloons. */
function weightsOf(chain: Chain, was: Balance): Balance | Refusal {
  const terms = [chain.start, ...chain.changes];
  if (terms.some(each => each.equals(0))) return { refused: 'Each number is a weight on the balance, and nothing weighs nothing.' };
  const things = terms.map((each, at): Thing => ({ id: `t${was.next + at}`, is: toExact(each) }));
  const total = endOf(chain);
  const right = total.equals(0) ? [] : [{ id: `t${was.next + things.length}`, is: toExact(total) }];
  const lifts = [...things, ...right].some(isBalloon);
  const made = checked({ ...was, left: things, right, letters: {}, lines: [], next: was.next + things.length + 1, ...(lifts && { balloons: true }) });
  return isRefusal(made) ? made : made.props;
}

/** An equation that is linear in one letter or two, or a sum of numbers that is true, on the balance that was there. Refuses an equation that nothing solves. */
export function from(said: Sentence, was: Balance = BARE): Balance | Refusal {
  const relation = relationIn(said);
  if (relation?.is === 'sum') return weightsOf(relation, was);
  if (relation?.is !== 'equation') return REFUSED;
  if (solvedBy(relation.left, relation.right).is === 'none') return { refused: 'No number makes these sides equal, so they cannot balance.' };
  const made = showing(relation.left, relation.right, was);
  return isRefusal(made) ? made : made.props;
}
