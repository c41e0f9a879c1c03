import type { Fraction } from '../../maths/exact.ts';
import type { Move } from '../family.ts';

/** first × second: the number that is multiplied, and the number of times. */
export type Multiplication = { readonly first: number; readonly second: number };
type MultiplicationMove = Move<Multiplication, Fraction>;

/** The digit of a place: 0 for ones, 1 for tens. */
export const digitAt = (amount: number, place: number): number => Math.floor(amount / 10 ** place) % 10;

/** One ten more or less in the first number, without going over into the hundreds. */
const tens = (by: 1 | -1): MultiplicationMove['apply'] => ({ first, second }) => {
  const made = digitAt(first, 1) + by;
  return made < 0 || made > 9 ? undefined : { first: first + by * 10, second };
};
const whole = (first: number, second: number): Multiplication | undefined => (Number.isInteger(first) && Number.isInteger(second) ? { first, second } : undefined);

/** So many more of one number are so many times the other more. */
const shifted = (before: Fraction, from: Multiplication, to: Multiplication): Fraction => before.add(from.second * (to.first - from.first)).add(from.first * (to.second - from.second));
const stays = (before: Fraction): Fraction => before;

export const moves: Readonly<Record<string, MultiplicationMove>> = {
  'one-more': {
    title: 'The first number goes up by one.', changes: ['first'], effect: 'shifts', inverse: 'one-less',
    explain: 'Every one of the equal groups gets one more, so the product grows by the number of groups.', trap: 'One more in the question is one more in the answer.',
    apply: ({ first, second }) => ({ first: first + 1, second }), law: shifted,
  },
  'one-less': {
    title: 'The first number goes down by one.', changes: ['first'], effect: 'shifts', inverse: 'one-more',
    explain: 'Every one of the equal groups loses one, so the product falls by the number of groups.', trap: 'One less in the question is one less in the answer.',
    apply: ({ first, second }) => ({ first: first - 1, second }), law: shifted,
  },
  'tens-up': {
    title: 'The tens digit of the first number goes up by one.', changes: ['first'], effect: 'shifts', inverse: 'tens-down',
    explain: 'Every one of the equal groups gets ten more.', trap: 'Ten more in the question is ten more in the answer.', apply: tens(1), law: shifted,
  },
  'tens-down': {
    title: 'The tens digit of the first number goes down by one.', changes: ['first'], effect: 'shifts', inverse: 'tens-up', explain: 'Every one of the equal groups loses ten.', apply: tens(-1), law: shifted,
  },
  'no-tens': {
    title: 'The tens digit of the first number becomes nought.', changes: ['first'], effect: 'shifts',
    explain: 'The tens that were there are missing in every group; what is carried from the ones still goes to the tens.', trap: 'A nought can be skipped.',
    apply: ({ first, second }) => (first > 99 && digitAt(first, 1) > 0 ? { first: first - 10 * digitAt(first, 1), second } : undefined), law: shifted,
  },
  'once-more': {
    title: 'The second number goes up by one.', changes: ['second'], effect: 'shifts', inverse: 'once-less',
    explain: 'The first number is there once more, so the product grows by all of it.', trap: 'One more in the question is one more in the answer.', apply: ({ first, second }) => ({ first, second: second + 1 }), law: shifted,
  },
  'once-less': {
    title: 'The second number goes down by one.', changes: ['second'], effect: 'shifts', inverse: 'once-more',
    explain: 'The first number is there once less, so the product falls by all of it.', trap: 'One less in the question is one less in the answer.', apply: ({ first, second }) => ({ first, second: second - 1 }), law: shifted,
  },
  'ten-times-as-often': {
    title: 'The second number becomes ten times as large.', changes: ['second'], effect: 'scales', inverse: 'a-tenth-as-often',
    explain: 'Ten times as many groups are ten times as much: every digit of the product moves one place.', apply: ({ first, second }) => ({ first, second: second * 10 }), law: (before) => before.mul(10),
  },
  'a-tenth-as-often': {
    title: 'The second number becomes a tenth as large.', changes: ['second'], effect: 'scales', inverse: 'ten-times-as-often',
    explain: 'A tenth of the groups is a tenth of the product.', apply: ({ first, second }) => whole(first, second / 10), law: (before) => before.div(10),
  },
  'doubled-and-halved': {
    title: 'The first number is doubled and the second is halved.', changes: ['first', 'second'], effect: 'stays', inverse: 'halved-and-doubled',
    explain: 'Half as many groups that are twice as large are the same altogether.', trap: 'Other numbers make another product.',
    apply: ({ first, second }) => whole(first * 2, second / 2), law: stays,
  },
  'halved-and-doubled': {
    title: 'The first number is halved and the second is doubled.', changes: ['first', 'second'], effect: 'stays', inverse: 'doubled-and-halved',
    explain: 'Twice as many groups that are half as large are the same altogether.', trap: 'Other numbers make another product.',
    apply: ({ first, second }) => whole(first / 2, second * 2), law: stays,
  },
  'swapped': {
    title: 'The two numbers change places.', changes: ['first', 'second'], effect: 'stays', inverse: 'swapped',
    explain: 'Rows and columns change places, and there is as much as before.', apply: ({ first, second }) => ({ first: second, second: first }), law: stays,
  },
  'digits-swapped': {
    title: 'The digits of the second number change places.', changes: ['second'], effect: 'shifts', inverse: 'digits-swapped',
    explain: 'Tens become ones and ones become tens: the same digits, but not as many groups.', trap: 'The same digits make the same product.',
    apply: ({ first, second }) => (second > 9 && second < 100 && digitAt(second, 0) > 0 ? { first, second: 10 * digitAt(second, 0) + digitAt(second, 1) } : undefined), law: shifted,
  },
};
