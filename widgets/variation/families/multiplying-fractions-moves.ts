import type { Fraction } from '../../maths/exact.ts';
import type { Move } from '../family.ts';
import { worthOf, type WrittenFraction } from '../written-fraction.ts';

/** first × second, or first ÷ second. */
export type FractionProduct = { readonly first: WrittenFraction; readonly sign: '×' | '÷'; readonly second: WrittenFraction };
type ProductMove = Move<FractionProduct, Fraction>;
type Part = keyof WrittenFraction;

const isProduct = ({ sign }: FractionProduct): boolean => sign === '×';

/** A number of one of the fractions by a change; undefined where it would not be a whole number from one on. */
function changed(which: 'first' | 'second', part: Part, change: (amount: number) => number): ProductMove['apply'] {
  return (item) => {
    const amount = change(item[which][part]);
    return Number.isInteger(amount) && amount > 0 ? { ...item, [which]: { ...item[which], [part]: amount } } : undefined;
  };
}

/** A product changes by the factor by which its second number changes; a quotient by the inverse of it. */
const bySecond = (before: Fraction, from: FractionProduct, to: FractionProduct): Fraction => {
  const factor = worthOf(to.second).div(worthOf(from.second));
  return isProduct(from) ? before.mul(factor) : before.div(factor);
};
const stays = (before: Fraction): Fraction => before;
const turned = ({ top, bottom }: WrittenFraction): WrittenFraction => ({ top: bottom, bottom: top });

export const moves: Readonly<Record<string, ProductMove>> = {
  'second-halved': {
    title: 'The denominator of the second number is doubled.', changes: ['second-bottom'], effect: 'scales', inverse: 'second-doubled',
    explain: 'The second number is half of what it was: half as much of it is taken, but twice as many of it fit in.', trap: 'When a number in a division gets smaller, the answer gets smaller.',
    apply: changed('second', 'bottom', (amount) => amount * 2), law: bySecond,
  },
  'second-doubled': {
    title: 'The denominator of the second number is halved.', changes: ['second-bottom'], effect: 'scales', inverse: 'second-halved',
    explain: 'The second number is twice what it was: twice as much of it is taken, but half as many of it fit in.', trap: 'When a number in a division gets larger, the answer gets larger.',
    apply: changed('second', 'bottom', (amount) => amount / 2), law: bySecond,
  },
  'second-one-more': {
    title: 'The numerator of the second number goes up by one.', changes: ['second-top'], effect: 'scales', inverse: 'second-one-fewer',
    explain: 'To multiply by more than before gives more; of what is larger, fewer fit in.', trap: 'Multiplying always makes larger.',
    apply: changed('second', 'top', (amount) => amount + 1), law: bySecond,
  },
  'second-one-fewer': {
    title: 'The numerator of the second number goes down by one.', changes: ['second-top'], effect: 'scales', inverse: 'second-one-more',
    explain: 'To multiply by less than before gives less; of what is smaller, more fit in.', trap: 'Dividing always makes smaller.',
    apply: changed('second', 'top', (amount) => amount - 1), law: bySecond,
  },
  'first-doubled': {
    title: 'The numerator of the first number is doubled.', changes: ['first-top'], effect: 'scales', inverse: 'first-halved',
    explain: 'There is twice as much to begin with, so twice as much comes of it.', apply: changed('first', 'top', (amount) => amount * 2), law: (before) => before.mul(2),
  },
  'first-halved': {
    title: 'The numerator of the first number is halved.', changes: ['first-top'], effect: 'scales', inverse: 'first-doubled',
    explain: 'There is half as much to begin with, so half as much comes of it.', apply: changed('first', 'top', (amount) => amount / 2), law: (before) => before.div(2),
  },
  'first-one-more': {
    title: 'The numerator of the first number goes up by one.', changes: ['first-top'], effect: 'scales',
    explain: 'One part more is there, so what comes of one part is in the answer once more.',
    apply: changed('first', 'top', (amount) => amount + 1), law: (before, { first }) => before.add(before.div(first.top)),
  },
  'turned-over': {
    title: 'The second number is turned over, and what is done with it too.', changes: ['sign', 'second-top', 'second-bottom'], effect: 'stays', inverse: 'turned-over',
    explain: 'To divide by a number is to multiply by its reciprocal: so many of it fit in one.', trap: 'Multiplying and dividing never give the same.',
    apply: ({ first, sign, second }) => ({ first, sign: sign === '×' ? '÷' : '×', second: turned(second) }), law: stays,
  },
  'other-operation': {
    title: 'It is divided by the second number instead of multiplied by it, or the other way round.', changes: ['sign'], effect: 'changes', inverse: 'other-operation',
    explain: 'By a number less than one, multiplying makes smaller and dividing makes larger; by one, both leave it as it is.', trap: 'Multiplying makes larger and dividing makes smaller.',
    apply: (item) => ({ ...item, sign: isProduct(item) ? '÷' : '×' }),
    law: (before, from) => (isProduct(from) ? before.div(worthOf(from.second).pow(2) ?? 1) : before.mul(worthOf(from.second).pow(2) ?? 1)),
  },
  'factors-swapped': {
    title: 'The numbers that are multiplied change places.', changes: ['first-top', 'first-bottom', 'second-top', 'second-bottom'], effect: 'stays', inverse: 'factors-swapped',
    explain: 'A part of a part is the same whichever of them is taken first.',
    apply: ({ first, sign, second }) => (sign === '×' ? { first: second, sign, second: first } : undefined), law: stays,
  },
  'division-swapped': {
    title: 'The number that is divided and the one it is divided by change places.', changes: ['first-top', 'first-bottom', 'second-top', 'second-bottom'], effect: 'turns over', inverse: 'division-swapped',
    explain: 'Now it is asked how much of the larger one the smaller one is: the answer is turned over.', trap: 'The order does not matter.',
    apply: ({ first, sign, second }) => (sign === '÷' ? { first: second, sign, second: first } : undefined), law: (before) => before.inverse(),
  },
  'tops-swapped': {
    title: 'The numerators change places.', changes: ['first-top', 'second-top'], effect: 'stays', inverse: 'tops-swapped',
    explain: 'The same numbers are multiplied above and below the line, in another order.', trap: 'Other fractions have another product.',
    apply: ({ first, sign, second }) => (sign === '×' ? { first: { ...first, top: second.top }, sign, second: { ...second, top: first.top } } : undefined), law: stays,
  },
};
