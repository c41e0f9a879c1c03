import type { Sentence } from '../../board/said.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { commonCut, formOf, MOST_CUT, portionsIn } from '../portion.ts';
import { showing } from './change.ts';
import { shapeOf, type FractionShape } from './fraction-shape.ts';

const REFUSED: Refusal = { refused: `One shape shows a number from 0 to 1, in at most ${MOST_CUT} equal parts.` };

/** A number from 0 to 1, in as many parts as it is written in: shaded on the shape that was there if that can be cut so, else on a circle. */
export function from(said: Sentence, was?: FractionShape): FractionShape | Refusal {
  const [one, ...others] = portionsIn(said) ?? [];
  if (one === undefined || others.length > 0 || one.value.compare(0) < 0 || one.value.compare(1) > 0) return REFUSED;
  const count = commonCut([one], MOST_CUT);
  const form = formOf(said.expression);
  const as = form === 'mixed' ? 'fraction' : form ?? was?.as ?? 'fraction';
  return count === undefined ? REFUSED : showing(one.value, count, { ...(was ?? shapeOf('circle', 'sectors', [0, 1])), as });
}
