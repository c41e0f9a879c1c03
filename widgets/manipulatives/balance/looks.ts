import type { Looks } from '../../board/manipulative.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { difference, type Balance } from './balance.ts';
import { doToBoth, typeOn } from './change.ts';

/** The same equation with its sides swapped, with one more on both and twice over; and with one more on one pan only. Refuses a balance that tips or is empty. */
export function looks(props: Balance): Looks<Balance> | Refusal {
  if (props.left.length + props.right.length === 0) return { refused: 'There is nothing on the pans yet. Put an equation on them first.' };
  if (!difference(props).equals(0)) return { refused: 'These pans do not balance, so there is no equation to show in other ways.' };
  const [more, twice, wrong] = [doToBoth(props, { does: 'add', amount: { '': '1' } }), doToBoth(props, { does: 'multiply', by: '2' }), typeOn(props, 'left', '1')];
  const crowded: Refusal = { refused: 'There is so much on the pans that no more can be put on them.' };
  if (isRefusal(more) || isRefusal(twice) || isRefusal(wrong)) return crowded;
  return {
    same: [
      { title: 'Pans swapped', props: { ...props, left: props.right, right: props.left, lines: [] } },
      { title: 'One more on both', props: { ...more.props, lines: [] } },
      { title: 'Twice as much', props: { ...twice.props, lines: [] } },
    ],
    not: { title: 'One more on the left', props: wrong.props, why: 'One was put on the left pan only, so it no longer balances.' },
  };
}
