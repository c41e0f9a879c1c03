import { Fraction } from '../../maths/exact.ts';
import type { Move } from '../family.ts';

/** An operation, as it is seen. */
export type Sign = '+' | '−' | '×' | '÷';
/** Three numbers and two operations, perhaps with a bracket round the first two or the last two, and with one number or the bracket squared. */
export type Calculation = {
  readonly first: number; readonly one: Sign; readonly second: number; readonly other: Sign; readonly third: number;
  readonly bracket: 'none' | 'front' | 'back'; readonly squared: 'nothing' | 'third' | 'bracket';
};

/** Whether an operation is done before adding and taking away. */
export const isStrong = (sign: Sign): boolean => sign === '×' || sign === '÷';
/** Whether the first two numbers go together first: in a bracket, by a stronger operation, or from left to right. */
export function isFrontFirst({ one, other, bracket }: Pick<Calculation, 'one' | 'other' | 'bracket'>): boolean {
  return bracket === 'none' ? isStrong(one) || !isStrong(other) : bracket === 'front';
}

/** What two numbers come to. Undefined where something would be divided by nought. */
export function operated(left: Fraction, sign: Sign, right: Fraction): Fraction | undefined {
  switch (sign) {
    case '+': return left.add(right);
    case '−': return left.sub(right);
    case '×': return left.mul(right);
    case '÷': return right.equals(0) ? undefined : left.div(right);
  }
}

/** How much more comes out for one more in the third number's place, where that is always as much. */
function timesCounted(item: Calculation): number | undefined {
  const { first, one, second, other, bracket, squared } = item;
  if (one === '÷' || other === '÷' || squared === 'bracket') return undefined;
  const signed = (sign: Sign, size: number): number => (sign === '−' ? -size : size);
  if (isFrontFirst(item)) {
    const front = operated(new Fraction(first), one, new Fraction(second));
    return other === '×' ? front && Number(front) : signed(other, 1);
  }
  const inner = other === '×' ? second : signed(other, 1);
  return bracket === 'none' || one !== '×' ? signed(one, inner) : first * inner;
}

const thirdBy = (more: number) => (item: Calculation): Calculation | undefined => (item.squared === 'nothing' && timesCounted(item) !== undefined ? { ...item, third: item.third + more } : undefined);
const thirdLaw = (more: number) => (before: Fraction, from: Calculation): Fraction => before.add(more * (timesCounted(from) ?? 0));
const isSameLevel = ({ one, other }: Calculation): boolean => isStrong(one) === isStrong(other);

/** What may change between one calculation and the next. */
export const moves: Readonly<Record<string, Move<Calculation, Fraction>>> = {
  'needless-bracket': {
    title: 'A bracket is put round what is done first anyway.', changes: ['bracket'], effect: 'stays', inverse: 'needless-bracket-off',
    explain: 'The bracket says to do first what was done first without it.', trap: 'A bracket changes the answer.',
    apply: (item) => (item.bracket === 'none' && !isSameLevel(item) ? { ...item, bracket: isFrontFirst(item) ? 'front' : 'back' } : undefined), law: (before) => before,
  },
  'needless-bracket-off': {
    title: 'A bracket that was not needed is left out.', changes: ['bracket'], effect: 'stays',
    explain: 'What was in it is done first without it as well.', trap: 'Without the bracket the answer is another.',
    apply: (item) => (item.bracket !== 'none' && item.squared !== 'bracket' && isFrontFirst({ ...item, bracket: 'none' }) === isFrontFirst(item) ? { ...item, bracket: 'none' } : undefined),
    law: (before) => before,
  },
  'bracket-in': {
    title: 'A bracket is put round what was done last.', changes: ['bracket'], effect: 'changes', inverse: 'bracket-off',
    explain: 'The sum is made first now, so all of it is multiplied.', trap: 'The numbers and the signs are the same, so the answer is.',
    apply: (item) => {
      const times = [item.one, item.other].filter((sign) => sign === '×').length;
      return item.bracket === 'none' && !isSameLevel(item) && times === 1 && item.squared === 'nothing' ? { ...item, bracket: isFrontFirst(item) ? 'back' : 'front' } : undefined;
    },
    law: (before, { first, one, other, third }) => (one === '×' ? before.add((other === '−' ? -1 : 1) * (first * third - third)) : before.add(first * third - first)),
  },
  'bracket-after-minus': {
    title: 'A bracket is put round the last two numbers, after the minus.', changes: ['bracket'], effect: 'shifts', inverse: 'bracket-off',
    explain: 'All that is in the bracket is taken away, so what was added is taken away now, or the other way round.', trap: 'A bracket round a sum changes nothing.',
    apply: (item) => (item.bracket === 'none' && item.one === '−' && !isStrong(item.other) && item.squared === 'nothing' ? { ...item, bracket: 'back' } : undefined),
    law: (before, { other, third }) => (other === '+' ? before.sub(2 * third) : before.add(2 * third)),
  },
  'bracket-off': {
    title: 'The bracket is left out.', changes: ['bracket'], effect: 'changes',
    explain: 'Multiplying and dividing come first again, and what is alike is done from left to right.', trap: 'The numbers and the signs are the same, so the answer is.',
    apply: (item) => (item.bracket !== 'none' && item.squared !== 'bracket' && isFrontFirst({ ...item, bracket: 'none' }) !== isFrontFirst(item) ? { ...item, bracket: 'none' } : undefined),
  },
  'factors-swap': {
    title: 'The numbers that are multiplied change places.', changes: ['second', 'third'], effect: 'stays', inverse: 'factors-swap',
    explain: 'A product is the same in either order.',
    apply: (item) => (item.other === '×' && item.one !== '÷' && item.bracket !== 'front' && item.squared === 'nothing' ? { ...item, second: item.third, third: item.second } : undefined), law: (before) => before,
  },
  'sum-turned': {
    title: 'The sum is turned round: what was added to comes last.', changes: ['first', 'one', 'second', 'other', 'third'], effect: 'stays',
    explain: 'The product is still made first, wherever it stands, and a sum is the same in either order.', trap: 'What comes first is done first.',
    apply: (item) => {
      const { first, one, second, other, third, bracket, squared } = item;
      return one === '+' && other === '×' && bracket === 'none' && squared === 'nothing' ? { ...item, first: second, one: '×', second: third, other: '+', third: first } : undefined;
    },
    law: (before) => before,
  },
  'signs-swap': {
    title: 'The signs change places.', changes: ['one', 'other'], effect: 'changes', inverse: 'signs-swap',
    explain: 'Other numbers are multiplied now, though all of them are there as before.', trap: 'The same numbers and the same signs give the same answer.',
    apply: (item) => (item.one !== item.other && item.squared === 'nothing' ? { ...item, one: item.other, other: item.one } : undefined),
  },
  'last-sign': {
    title: 'The last number is taken away in place of being added, or the other way round.', changes: ['other'], effect: 'shifts', inverse: 'last-sign',
    explain: 'It is not there once and is taken away once more, which is twice the number.', trap: 'The answer changes by the number.',
    apply: (item) => (!isStrong(item.other) && item.bracket !== 'back' && item.squared === 'nothing' ? { ...item, other: item.other === '+' ? '−' : '+' } : undefined),
    law: (before, { other, third }) => (other === '+' ? before.sub(2 * third) : before.add(2 * third)),
  },
  'third-up-one': {
    title: 'The last number goes up by one.', changes: ['third'], effect: 'shifts', inverse: 'third-down-one',
    explain: 'One more counts as often as it is multiplied, and where it is taken away it counts the other way.', trap: 'The answer goes up by one too.',
    apply: thirdBy(1), law: thirdLaw(1),
  },
  'third-down-one': {
    title: 'The last number goes down by one.', changes: ['third'], effect: 'shifts', inverse: 'third-up-one',
    explain: 'One less counts as often as it is multiplied, and where it is taken away it counts the other way.', trap: 'The answer goes down by one too.',
    apply: thirdBy(-1), law: thirdLaw(-1),
  },
  'last-squared': {
    title: 'The last number is squared.', changes: ['squared'], effect: 'changes', inverse: 'square-off',
    explain: 'A power belongs to the number that it stands at, and to nothing before it.', trap: 'All that was worked out before is squared.',
    apply: (item) => (item.squared === 'nothing' && timesCounted(item) !== undefined ? { ...item, squared: 'third' } : undefined),
    law: (before, from) => before.add((timesCounted(from) ?? 0) * (from.third ** 2 - from.third)),
  },
  'square-off': {
    title: 'Nothing is squared any more.', changes: ['squared'], effect: 'changes',
    explain: 'The number, or the bracket, counts once.',
    apply: (item) => (item.squared === 'nothing' ? undefined : { ...item, squared: 'nothing' }),
  },
  'bracket-squared': {
    title: 'The bracket is squared.', changes: ['squared'], effect: 'changes', inverse: 'square-off',
    explain: 'What is in the bracket is worked out first, and all of it is squared.', trap: 'Each number in the bracket is squared.',
    apply: (item) => (item.squared === 'nothing' && item.bracket !== 'none' ? { ...item, squared: 'bracket' } : undefined),
  },
};
