import { bar, difference, drawn, over, part } from '../../manipulatives/bar-model/draw.ts';
import type { BarModel, Part, Quantity } from '../../manipulatives/bar-model/model.ts';
import { Fraction } from '../../maths/exact.ts';
import { number as value } from '../../maths/value.ts';

/** Two parts of a whole; one has so many, the other so many more; so many groups of so many. */
export type Relation = 'sum' | 'more' | 'groups';
/** What is drawn: the relation, or that with one thing another. */
export type DrawnAs = 'so' | 'whole as a part' | 'other parts' | 'a part too many' | 'fewer' | 'difference alone' | 'unequal' | 'a group too many';
/** The relation that is asked for, with its two numbers, and the bars that are drawn. `whole`: a bar of its own, or a brace over or under the parts. */
export type Barred = {
  readonly relation: Relation; readonly first: number; readonly second: number; readonly drawn: DrawnAs;
  readonly swapped: boolean; readonly whole: 'bar' | 'above' | 'below'; readonly right: boolean;
};

/** What is said of a picture: it shows the relation, or the one thing about it that does not fit. */
export const [YES, WHOLE_A_PART, OTHER_PARTS, PART_MORE, FEWER, ONLY_DIFFERENCE, UNEQUAL, GROUP_MORE] = [
  'yes', 'the whole is drawn as a part', 'other parts', 'one part too many', 'fewer, not more', 'only the difference is drawn', 'unequal groups', 'one group too many',
];
/** The answer for each way in which it is drawn. */
export const NAMES: Readonly<Record<DrawnAs, string>> = {
  'so': YES, 'whole as a part': WHOLE_A_PART, 'other parts': OTHER_PARTS, 'a part too many': PART_MORE, 'fewer': FEWER, 'difference alone': ONLY_DIFFERENCE, 'unequal': UNEQUAL, 'a group too many': GROUP_MORE,
};
/** In which ways each relation can be drawn. */
export const WAYS: Readonly<Record<Relation, readonly DrawnAs[]>> = {
  sum: ['so', 'whole as a part', 'other parts', 'a part too many'], more: ['so', 'fewer', 'difference alone'], groups: ['so', 'unequal', 'a group too many'],
};
/** The part that is one too many. */
export const TOO_MANY = 2;
/** What the two are called who have so many, and so many more. */
export const PEOPLE = ['Ali', 'Beth'] as const;
const LENGTH = 300;

const known = (amount: number): Quantity => ({ is: 'known', value: value(new Fraction(amount)) });

/** What the parts of the one bar are worth, from the left. */
export function partsOf({ relation, first, second, drawn: as, swapped }: Barred): readonly number[] {
  if (relation === 'groups') {
    const groups = Array.from({ length: first + (as === 'a group too many' ? 1 : 0) }, () => second);
    return as === 'unequal' ? groups.with(0, second - 1).with(-1, second + 1) : groups;
  }
  const [one, other] = as === 'other parts' ? [first + 1, second - 1] : [first, second];
  const two = swapped ? [other, one] : [one, other];
  return as === 'whole as a part' ? [...two, first + second] : as === 'a part too many' ? [...two, TOO_MANY] : two;
}

/** How many each of the two has, as it is drawn. */
export function hadBy({ first, second, drawn: as }: Barred): readonly [number, number] {
  return [first, as === 'so' ? first + second : as === 'fewer' ? first - second : second];
}

/** The bar model, true to its numbers. */
export function barsOf(item: Barred): BarModel {
  const made = item.relation === 'more' ? compared(item) : parted(item);
  return { ...made, length: LENGTH, ...(item.right && { align: 'right' as const }) };
}

function parted(item: Barred): BarModel {
  const shade = (at: number): Part['shade'] => (item.relation === 'groups' ? 1 : at % 2 === 0 ? 1 : 2);
  const parts = partsOf(item).map((amount, at) => part(`p${10 + at}`, known(amount), { shade: shade(at) }));
  const whole = known(partsOf(item).reduce((sum, one) => sum + one, 0));
  if (item.drawn === 'whole as a part') return drawn({ bars: [bar('b2', parts)] });
  if (item.whole === 'bar') return drawn({ bars: [bar('b1', [part('p3', whole, { shade: 3 })], { wholeOf: 'b2' }), bar('b2', parts)] });
  return drawn({ bars: [bar('b2', parts)], braces: over('c4', parts, whole, item.whole) });
}

function compared(item: Barred): BarModel {
  const [his, hers] = hadBy(item);
  const rows = [part('p10', known(his)), part('p11', known(hers), { shade: 2 })] as const;
  const bars = [bar('b1', [rows[0]], { name: PEOPLE[0] }), bar('b2', [rows[1]], { name: PEOPLE[1] })];
  const longer = hers > his ? { bar: 'b1', edge: rows[1] } : { bar: 'b2', edge: rows[0] };
  return drawn({ bars: item.swapped ? bars.toReversed() : bars, ...(item.drawn !== 'difference alone' && { comparisons: difference('d5', longer, known(item.second)) }) });
}
