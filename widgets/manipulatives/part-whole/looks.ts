import type { Around, Looks, Preset } from '../../board/manipulative.ts';
import type { Fraction } from '../../maths/exact.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { number, numberOf } from '../../maths/value.ts';
import { reversed, turned } from './change.ts';
import { mapped, type Amount, type Circle, type PartWhole } from './part-whole.ts';

/** The number in a circle that has no parts of its own. */
const numberIn = ({ amount, parts }: Circle): Fraction | undefined => (parts || !amount || !('value' in amount) ? undefined : numberOf(amount.value));

/** One of a part given to another: 7 and 3 as 6 and 4. Undefined where no two parts are whole numbers, one of them more than one. */
function regrouped(props: PartWhole): PartWhole | undefined {
  const parts = (props.whole.parts ?? []).flatMap(part => { const is = numberIn(part); return is && is.d === 1n ? [{ part, is }] : []; });
  const from = parts.find(({ is }) => is.compare(1) > 0);
  const to = parts.find(one => one !== from);
  if (!from || !to || to.is.compare(0) < 0) return undefined;
  const amounts = new Map<string, Amount>([[from.part.id, { value: number(from.is.sub(1)) }], [to.part.id, { value: number(to.is.add(1)) }]]);
  return withAmounts(props, amounts);
}

function withAmounts(props: PartWhole, amounts: ReadonlyMap<string, Amount | undefined>): PartWhole {
  return {
    ...props, whole: mapped(props.whole, ({ amount, ...circle }): Circle => {
      const is = amounts.has(circle.id) ? amounts.get(circle.id) : amount;
      return is ? { ...circle, amount: is } : circle;
    }),
  };
}

/** The whole where a part belongs, and the part where the whole does; undefined when they are all alike. */
function misplaced(props: PartWhole): PartWhole | undefined {
  const { whole } = props;
  const part = whole.parts?.find(({ amount }) => JSON.stringify(amount) !== JSON.stringify(whole.amount));
  return part && withAmounts(props, new Map([[whole.id, part.amount], [part.id, whole.amount]]));
}

/** The same whole and parts turned, the other way round, and parted in another way; and a part that stands for the whole. Refuses empty circles. */
export function looks(props: PartWhole, { held }: Around): Looks<PartWhole> | Refusal {
  const not = misplaced(props);
  if (held.length > 0) return { refused: 'Things lie in the circles. Write their numbers in them instead, to see other looks.' };
  if (!props.whole.amount || !not) return { refused: 'There is too little to show in another way. Write the whole and its parts first.' };
  const other = regrouped(props);
  const [first, second, third] = [1, 2, 3].map(quarters => turned(props, quarters));
  if (!first || !second || !third) return { refused: 'This model looks one way only.' };
  const last: Preset<PartWhole> = other ? { title: 'Parted differently', props: other } : { title: 'Turned again', props: third };
  return {
    same: [{ title: 'Turned', props: first }, { title: 'The other way round', props: reversed(second, props.whole.id) }, last],
    not: { title: 'Whole and part', props: not, why: 'The whole is written where a part belongs.' },
  };
}
