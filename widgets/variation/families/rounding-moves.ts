import { Fraction, toExact, toFraction, type Exact } from '../../maths/exact.ts';
import type { Move } from '../family.ts';

/** To so many decimal places (none: to the nearest whole number; below zero: to the nearest ten, hundred, thousand), or to so many significant figures. */
export type Accuracy = { readonly in: 'places' | 'figures'; readonly many: number };
/** A number that is written with so many decimal places, and how it is to be rounded. */
export type Rounding = { readonly amount: Exact; readonly places: number; readonly to: Accuracy };
/** A rounded number, and how many decimal places are written of it. */
export interface Rounded { readonly value: Fraction; readonly places: number }
type RoundingMove = Move<Rounding, Rounded>;

/** A power of ten, with an exponent that may be below zero. */
export function tens(exponent: number): Fraction {
  const size = new Fraction(10n ** BigInt(Math.abs(exponent)));
  return exponent < 0 ? size.inverse() : size;
}

/** The exponent of the first digit of a number that is greater than zero: 2 of 347, −2 of 0.047. */
export function firstPlace(amount: Fraction): number {
  const from = amount.n.toString().length - amount.d.toString().length;
  return amount.compare(tens(from)) >= 0 ? from : from - 1;
}

/** The exponent of the place that a number is rounded to. */
export function lastPlace({ amount, to }: Pick<Rounding, 'amount' | 'to'>): number {
  return to.in === 'places' ? -to.many : firstPlace(toFraction(amount)) - to.many + 1;
}

/** A number rounded to a multiple of a power of ten, halves up. */
export function toNearest(amount: Fraction, exponent: number): Fraction {
  return amount.div(tens(exponent)).add(new Fraction(1, 2)).floor().mul(tens(exponent));
}

/** How many decimal places are written of a rounded number: all that were asked for, noughts too. */
export function placesOf(value: Fraction, to: Accuracy): number {
  return Math.max(0, to.in === 'places' || value.equals(0) ? to.many : to.many - 1 - firstPlace(value));
}

const changed = (item: Rounding, change: (amount: Fraction) => Fraction, places = item.places): Rounding | undefined => {
  const amount = change(toFraction(item.amount));
  return amount.compare(0) <= 0 || places < 0 ? undefined : { ...item, amount: toExact(amount), places };
};
const inPlaces = ({ to }: Rounding): boolean => to.in === 'places';
const endsInNought = ({ amount, places }: Rounding): boolean => toFraction(amount).mul(tens(places)).mod(10).equals(0);

/** One more or less of the last digit that is written. */
const nudged = (by: 1 | -1): RoundingMove['apply'] => (item) => changed(item, (amount) => amount.add(tens(-item.places).mul(by)));
/** One more or less of what is rounded to. */
const stepped = (by: 1 | -1): RoundingMove['apply'] => (item) => (inPlaces(item) ? changed(item, (amount) => amount.add(tens(lastPlace(item)).mul(by))) : undefined);
/** All digits one place to the left, or to the right. A number that ends in nought is left: it would be written with it on one side of the point only. */
function shifted(item: Rounding, by: 1 | -1): Rounding | undefined {
  return endsInNought(item) || item.places < by ? undefined : changed(item, (amount) => amount.mul(tens(by)), item.places - by);
}
const shiftedFigures = (by: 1 | -1): RoundingMove['apply'] => (item) => (inPlaces(item) ? undefined : shifted(item, by));
const shiftedBoth = (by: 1 | -1): RoundingMove['apply'] => (item) => {
  const made = inPlaces(item) ? shifted(item, by) : undefined;
  return made && { ...made, to: { ...item.to, many: item.to.many - by } };
};
const accuracy = (by: 1 | -1): RoundingMove['apply'] => (item) => ({ ...item, to: { ...item.to, many: item.to.many + by } });
const times = (factor: Fraction): RoundingMove['law'] & {} => ({ value }, _, { to }) => ({ value: value.mul(factor), places: placesOf(value.mul(factor), to) });

export const moves: Readonly<Record<string, RoundingMove>> = {
  'one-more': {
    title: 'The last digit goes up by one.', changes: ['amount'], effect: 'changes', inverse: 'one-less',
    explain: 'The rounded number stays until the number comes half way to the next: from there on that is nearer, or as near.', trap: 'A larger number has a larger rounded number.',
    apply: nudged(1),
  },
  'one-less': {
    title: 'The last digit goes down by one.', changes: ['amount'], effect: 'changes', inverse: 'one-more',
    explain: 'The rounded number stays as long as the number is at least half way.', trap: 'A smaller number has a smaller rounded number.', apply: nudged(-1),
  },
  'a-step-more': {
    title: 'The number grows by one of what it is rounded to.', changes: ['amount'], effect: 'shifts', inverse: 'a-step-less',
    explain: 'It is as far from its neighbours as before, and both of them are one step larger.', apply: stepped(1), law: ({ value, places }, from) => ({ value: value.add(tens(lastPlace(from))), places }),
  },
  'a-step-less': {
    title: 'The number falls by one of what it is rounded to.', changes: ['amount'], effect: 'shifts', inverse: 'a-step-more',
    explain: 'It is as far from its neighbours as before, and both of them are one step smaller.', apply: stepped(-1), law: ({ value, places }, from) => ({ value: value.sub(tens(lastPlace(from))), places }),
  },
  'nine-added': {
    title: 'A nine is written at the end.', changes: ['amount'], effect: 'stays', inverse: 'last-left-out',
    explain: 'What decides is the digit after the place that is rounded to, not the digits behind it.', trap: 'A nine rounds up, then the digit before it, and so on.',
    apply: (item) => changed(item, (amount) => amount.add(tens(-item.places - 1).mul(9)), item.places + 1), law: (before) => before,
  },
  'last-left-out': {
    title: 'The last digit is left out, though it is not the one that decides.', changes: ['amount'], effect: 'stays',
    explain: 'What decides is the digit after the place that is rounded to, not the digits behind it.', trap: 'Every digit is rounded, from the last one on.',
    apply: (item) => (item.places - 1 > -lastPlace(item) ? changed(item, (amount) => amount.mul(tens(item.places - 1)).floor().div(tens(item.places - 1)), item.places - 1) : undefined), law: (before) => before,
  },
  'ten-times-both': {
    title: 'The number becomes ten times as large, and so does what it is rounded to.', changes: ['amount', 'to'], effect: 'scales', inverse: 'a-tenth-of-both',
    explain: 'All digits move one place, those that are kept and those that decide.',
    apply: shiftedBoth(1),
    law: times(tens(1)),
  },
  'a-tenth-of-both': {
    title: 'The number becomes a tenth as large, and so does what it is rounded to.', changes: ['amount', 'to'], effect: 'scales', inverse: 'ten-times-both',
    explain: 'All digits move one place, those that are kept and those that decide.',
    apply: shiftedBoth(-1),
    law: times(tens(-1)),
  },
  'ten-times': {
    title: 'The number becomes ten times as large, and is rounded to as many significant figures.', changes: ['amount'], effect: 'scales', inverse: 'a-tenth',
    explain: 'Significant figures are counted from the first digit that is not nought, so it does not matter where the point is.', apply: shiftedFigures(1), law: times(tens(1)),
  },
  'a-tenth': {
    title: 'The number becomes a tenth as large, and is rounded to as many significant figures.', changes: ['amount'], effect: 'scales', inverse: 'ten-times',
    explain: 'Significant figures are counted from the first digit that is not nought, so it does not matter where the point is.', trap: 'Noughts at the front count as figures.',
    apply: shiftedFigures(-1), law: times(tens(-1)),
  },
  'coarser': {
    title: 'It is rounded to one place less.', changes: ['to'], effect: 'changes', inverse: 'finer',
    explain: 'The number itself is rounded, not what was rounded before: a digit that was rounded up decides nothing.', trap: 'Round what was rounded before.', apply: accuracy(-1),
  },
  'finer': { title: 'It is rounded to one place more.', changes: ['to'], effect: 'changes', inverse: 'coarser', explain: 'The neighbours are nearer, so the rounded number is nearer too.', apply: accuracy(1) },
  'in-figures': {
    title: 'The same place is named by significant figures.', changes: ['to'], effect: 'stays', inverse: 'in-places',
    explain: 'Both names mean the same place of this number.', trap: 'So many figures are so many decimal places.',
    apply: (item) => {
      const many = firstPlace(toFraction(item.amount)) - lastPlace(item) + 1;
      const carries = toNearest(toFraction(item.amount), lastPlace(item)).compare(tens(firstPlace(toFraction(item.amount)) + 1)) >= 0;
      return inPlaces(item) && many > 0 && !carries ? { ...item, to: { in: 'figures', many } } : undefined;
    },
    law: (before) => before,
  },
  'in-places': {
    title: 'The same place is named by decimal places, or by its value.', changes: ['to'], effect: 'stays', inverse: 'in-figures',
    explain: 'Both names mean the same place of this number.', trap: 'So many figures are so many decimal places.',
    apply: (item) => {
      const carries = toNearest(toFraction(item.amount), lastPlace(item)).compare(tens(firstPlace(toFraction(item.amount)) + 1)) >= 0;
      return inPlaces(item) || carries ? undefined : { ...item, to: { in: 'places', many: -lastPlace(item) } };
    },
    law: (before) => before,
  },
};
