import type { Sentence } from '../../board/said.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { chainIn, endOf } from '../../board/relation.ts';
import { MOST_RUNS, type BeadString } from './bead-string.ts';
import { showing } from './change.ts';

/** A whole number to a hundred, or an addition of such numbers, slid over on the string that was there or on one that has beads enough. */
export function from(said: Sentence, was?: BeadString): BeadString | Refusal {
  const refused = { refused: 'A bead string shows a whole number to 100, or an addition that comes to no more.' };
  const chain = chainIn(said);
  if (chain === undefined || endOf(chain).compare(100) > 0) return refused;
  const addends = [chain.start, ...chain.changes];
  if (addends.some(each => each.d !== 1n || each.compare(0) < 0)) return refused;
  const counts = addends.map(Number).filter(each => each > 0);
  return counts.length > MOST_RUNS ? { refused: `A bead string tells at most ${MOST_RUNS} addends apart.` } : showing(counts, was);
}
