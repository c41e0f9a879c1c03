import type { Fraction } from '../../maths/exact.ts';
import type { Move } from '../family.ts';
import { inUnits } from '../powers-of-ten.ts';

/** A fact in units: so many of one power of ten, added to, multiplied or divided by so many of another. */
export type Scaled = { readonly one: number; readonly oneIn: number; readonly does: 'plus' | 'times' | 'divided by'; readonly two: number; readonly twoIn: number };

/** What it comes to. */
export function valueOf({ one, oneIn, does, two, twoIn }: Scaled): Fraction {
  const [first, second] = [inUnits(one, oneIn), inUnits(two, twoIn)];
  return does === 'plus' ? first.add(second) : does === 'times' ? first.mul(second) : first.div(second);
}

/** Other units, where that is what is done. */
const sized = (does: readonly Scaled['does'][], by: { readonly one?: number; readonly two?: number }) => (item: Scaled): Scaled | undefined => (
  does.includes(item.does) ? { ...item, oneIn: item.oneIn + (by.one ?? 0), twoIn: item.twoIn + (by.two ?? 0) } : undefined);

/** What can be done to a scaled fact. */
export const scalingMoves: Readonly<Record<string, Move<Scaled, Fraction>>> = {
  'first-ten-times': {
    title: 'The first number is ten times as large.', changes: ['oneIn'], effect: 'scales', inverse: 'first-a-tenth',
    explain: 'The fact is the same, in a unit that is ten times as large, so the answer is ten times as large.',
    apply: sized(['times', 'divided by'], { one: 1 }), law: (before) => before.mul(10),
  },
  'first-a-tenth': {
    title: 'The first number is a tenth the size.', changes: ['oneIn'], effect: 'scales', inverse: 'first-ten-times',
    explain: 'The fact is the same, in a unit that is a tenth the size, so the answer is a tenth the size.',
    apply: sized(['times', 'divided by'], { one: -1 }), law: (before) => before.div(10),
  },
  'second-a-tenth': {
    title: 'The number it is multiplied by is a tenth the size.', changes: ['twoIn'], effect: 'scales',
    explain: 'A tenth as many of the same make a tenth of the answer, so multiplying can make a number smaller.', trap: 'Multiplying makes a number larger.',
    apply: sized(['times'], { two: -1 }), law: (before) => before.div(10),
  },
  'both-ten-times': {
    title: 'Both numbers are ten times as large.', changes: ['oneIn', 'twoIn'], effect: 'scales',
    explain: 'Each of them makes the product ten times as large: ten tens are a hundred.', trap: 'Both are ten times as large, so the answer is ten times as large.',
    apply: sized(['times'], { one: 1, two: 1 }), law: (before) => before.mul(100),
  },
  'pass-ten-on': {
    title: 'The first number is a tenth the size, and the second is ten times as large.', changes: ['oneIn', 'twoIn'], effect: 'stays', inverse: 'pass-ten-back',
    explain: 'What one number gives the other gains: it is the same fact in the same unit.', trap: 'Two other numbers have another product.',
    apply: sized(['times'], { one: -1, two: 1 }), law: (before) => before,
  },
  'pass-ten-back': {
    title: 'The first number is ten times as large, and the second is a tenth the size.', changes: ['oneIn', 'twoIn'], effect: 'stays', inverse: 'pass-ten-on',
    explain: 'What one number gives the other gains: it is the same fact in the same unit.', trap: 'Two other numbers have another product.',
    apply: sized(['times'], { one: 1, two: -1 }), law: (before) => before,
  },
  'one-more': {
    title: 'The digit that it is multiplied by goes up by one.', changes: ['two'], effect: 'shifts',
    explain: 'There is one more of the second unit, and each of those is worth the first number.', trap: 'One more in the question is one more in the answer.',
    apply: (item) => (item.does === 'times' ? { ...item, two: item.two + 1 } : undefined), law: (before, { one, oneIn, twoIn }) => before.add(inUnits(one, oneIn + twoIn)),
  },
  'divide-instead': {
    title: 'The product is divided by the second number.', changes: ['one', 'does'], effect: 'turns over',
    explain: 'Dividing undoes multiplying, so it comes back to the first number.',
    apply: (item) => (item.does === 'times' && item.twoIn === 0 ? { ...item, one: item.one * item.two, does: 'divided by' } : undefined),
    law: (_, { one, oneIn }) => inUnits(one, oneIn),
  },
  'divisor-ten-times': {
    title: 'The number it is divided by is ten times as large.', changes: ['twoIn'], effect: 'scales',
    explain: 'The groups are ten times as large, so there are a tenth as many of them.', trap: 'A number is ten times as large, so the answer is ten times as large.',
    apply: sized(['divided by'], { two: 1 }), law: (before) => before.div(10),
  },
  'divide-both-ten-times': {
    title: 'Both numbers of the division are ten times as large.', changes: ['oneIn', 'twoIn'], effect: 'stays',
    explain: 'There is ten times as much, in groups that are ten times as large: as many groups as before.', trap: 'Both are ten times as large, so the answer is ten times as large.',
    apply: sized(['divided by'], { one: 1, two: 1 }), law: (before) => before,
  },
  'terms-ten-times': {
    title: 'Both numbers that are added are ten times as large.', changes: ['oneIn', 'twoIn'], effect: 'scales', inverse: 'terms-a-tenth',
    explain: 'The digits are added as before, in a unit that is ten times as large.',
    apply: sized(['plus'], { one: 1, two: 1 }), law: (before) => before.mul(10),
  },
  'terms-a-tenth': {
    title: 'Both numbers that are added are a tenth the size.', changes: ['oneIn', 'twoIn'], effect: 'scales', inverse: 'terms-ten-times',
    explain: 'The digits are added as before, in a unit that is a tenth the size.',
    apply: sized(['plus'], { one: -1, two: -1 }), law: (before) => before.div(10),
  },
  'other-unit': {
    title: 'The second number that is added is a tenth the size, and the first stays.', changes: ['twoIn'], effect: 'shifts',
    explain: 'The units are not the same now, so the digits stand in two columns and are not added.', trap: 'The digits are the same, so their sum is the same.',
    apply: sized(['plus'], { two: -1 }), law: (before, { two, twoIn }) => before.sub(inUnits(9 * two, twoIn - 1)),
  },
  'multiply-instead': {
    title: 'The numbers are multiplied instead of added.', changes: ['does'], effect: 'changes',
    explain: 'In a product the units are multiplied as well, so they need not be the same.',
    apply: (item) => (item.does === 'plus' ? { ...item, does: 'times' } : undefined),
  },
};
