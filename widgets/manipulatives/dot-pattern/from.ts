import { chainIn } from '../../board/relation.ts';
import type { Sentence } from '../../board/said.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { carded } from './change.ts';
import { ARRANGEMENTS, dotsOf, hasRoom, type Arrangement, type DotPattern } from './dot-pattern.ts';

const REFUSED: Refusal = { refused: 'A dot pattern shows a whole number to 20, or two of them that come to no more.' };

/** The arrangement that there was when it has room; for one number a die or the least frame, for two a domino, else a frame in two colours. */
function roomFor(dots: Pick<DotPattern, 'first' | 'second'>, isSum: boolean, was?: DotPattern): Arrangement | undefined {
  const inTurn: readonly Arrangement[] = [...(was ? [was.arrangement] : []), isSum ? 'domino' : 'die', 'ten-frame', ...ARRANGEMENTS];
  return inTurn.find(each => hasRoom(each, dots));
}

/** A whole number as dots of one colour, or an addition of two as two halves or colours; seen, not under a card. */
export function from(said: Sentence, was?: DotPattern): DotPattern | Refusal {
  const chain = chainIn(said);
  if (chain === undefined || chain.changes.length > 1) return REFUSED;
  const numbers = [chain.start, ...chain.changes];
  if (numbers.some(each => each.d !== 1n || each.s < 0n)) return REFUSED;
  const [first = 0, second = 0] = numbers.map(each => each.valueOf());
  const arrangement = roomFor({ first, second }, chain.changes.length > 0, was);
  if (arrangement === undefined) return REFUSED;
  return was ? { ...carded(was, false), arrangement, first, second } : dotsOf(arrangement, [first, second]);
}
