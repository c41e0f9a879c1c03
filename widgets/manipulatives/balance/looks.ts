import type { Looks, Moved } from '../../board/manipulative.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { difference, type Balance } from './balance.ts';
import { doToBoth, typeOn } from './change.ts';

const sidesOf = ({ left, right }: Balance): string => JSON.stringify([left, right]);

/** Twice as much on both pans, or three times where twice is one more. */
function manyTimes(props: Balance, more: Moved<Balance>): Moved<Balance> {
  const twice = doToBoth(props, { does: 'multiply', by: '2' });
  const isMore = !isRefusal(twice) && !isRefusal(more) && sidesOf(twice.props) === sidesOf(more.props);
  return isMore ? doToBoth(props, { does: 'multiply', by: '3' }) : twice;
}

/** The same equation with its sides swapped, with one more on both and several times over; and with one more on one pan only. Refuses a balance that tips or is empty. */
export function looks(props: Balance): Looks<Balance> | Refusal {
  if (props.left.length + props.right.length === 0) return { refused: 'There is nothing on the pans yet. Put an equation on them first.' };
  if (!difference(props).equals(0)) return { refused: 'These pans do not balance, so there is no equation to show in other ways.' };
  const more = doToBoth(props, { does: 'add', amount: { '': '1' } });
  const [times, wrong] = [manyTimes(props, more), typeOn(props, 'left', '1')];
  const crowded: Refusal = { refused: 'There is so much on the pans that no more can be put on them.' };
  if (isRefusal(more) || isRefusal(times) || isRefusal(wrong)) return crowded;
  return {
    same: [
      { title: 'Pans swapped', props: { ...props, left: props.right, right: props.left, lines: [] } },
      { title: 'One more on both', props: { ...more.props, lines: [] } },
      { title: 'Several times', props: { ...times.props, lines: [] } },
    ],
    not: { title: 'One more on the left', props: wrong.props, why: 'One was put on the left pan only, so it no longer balances.' },
  };
}
