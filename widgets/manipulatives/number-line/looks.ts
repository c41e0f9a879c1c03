import type { Looks, Preset } from '../../board/manipulative.ts';
import { toExact, toFraction } from '../../maths/exact.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { different } from '../looks.ts';
import { checked, landOn, pointAt } from './change.ts';
import { leaps, type NumberLine } from './number-line.ts';

/** The same jumps and points on another scale, on an empty line, or drawn longer; and a line on which the last of them stands a step further on. */
export function looks(line: NumberLine): Looks<NumberLine> | Refusal {
  const last = leaps(line).at(-1);
  const point = line.points.at(-1);
  if (!last && !point) return { refused: 'Nothing stands on this line yet. Draw a jump or mark a number first.' };
  const [from, to, step] = [toFraction(line.from), toFraction(line.to), toFraction(line.step)];
  const { blank, ...ticked } = line;
  const wider: NumberLine = { ...line, to: toExact(to.add(to.sub(from))) };
  const candidates: readonly Preset<NumberLine>[] = [
    { title: blank ? 'With ticks' : 'Empty line', props: blank ? { ...ticked, labels: 1 } : { ...line, blank: true, labels: 'none' } },
    { title: 'A longer scale', props: wider }, { title: 'Drawn longer', props: { ...line, length: Math.min(2000, line.length + 120) } },
    { title: 'Only the ends', props: { ...line, labels: 'ends' } }, { title: 'Drawn shorter', props: { ...line, length: Math.max(120, line.length - 100) } },
  ];
  const room: NumberLine = { ...line, to: toExact(to.add(step)) };
  const moved = last ? landOn(room, last.jump.id, last.end.add(last.end.add(step).equals(last.start) ? step.mul(2) : step)) : point && pointAt(room, point.id, toFraction(point.at).add(step));
  if (!moved || isRefusal(moved)) return { refused: 'This line has no room for another look. Make it longer first.' };
  const why = last ? 'The last jump lands in another place.' : 'The point stands in another place.';
  return different(line, { candidates: candidates.filter(look => !isRefusal(checked(look.props))), lie: look => JSON.stringify(look), not: { title: 'A step further', props: moved.props, why } });
}
