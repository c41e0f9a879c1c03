import { chainIn, endOf } from '../../board/relation.ts';
import type { Sentence } from '../../board/said.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { withCount } from './change.ts';
import { countersOf, MOST_COUNTERS, type Counters } from './counters.ts';

const NOT: Refusal = { refused: `Counters show whole numbers from 1 to ${MOST_COUNTERS}, and what is added to them.` };

/**
 * A whole number as so many counters, an addition as counters of two colours in turn. The counters that were there stay, and lie as they lay. Refuses
 * what is not whole, below zero, nothing, or more than a hundred.
 */
export function from(said: Sentence, was?: Counters): Counters | Refusal {
  const chain = chainIn(said);
  if (chain === undefined || endOf(chain).compare(MOST_COUNTERS) > 0) return NOT;
  const numbers = [chain.start, ...chain.changes];
  if (numbers.some(each => each.d !== 1n || each.compare(0) < 0) || endOf(chain).equals(0)) return NOT;
  const counted = was && withCount(was, Number(endOf(chain)));
  const runs = numbers.map((each, at) => [at % 2 === 0 ? 'red' : 'yellow', Number(each)] as const);
  if (!counted || isRefusal(counted)) return countersOf(runs);
  return numbers.length === 1 ? counted.props : coloured(counted.props, countersOf(runs));
}

/** The same counters with the sides of others, as many. */
function coloured(props: Counters, sides: Counters): Counters {
  return { ...props, counters: props.counters.map((counter, at) => ({ ...counter, side: sides.counters[at]?.side ?? counter.side })) };
}
