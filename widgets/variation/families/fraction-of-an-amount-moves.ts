import { Fraction } from '../../maths/exact.ts';
import type { Move } from '../family.ts';

/** top / bottom of whole = part, where the whole or the part is to be found: null. */
export type FractionOf = { readonly top: number; readonly bottom: number; readonly whole: number | null; readonly part: number | null };
type OfMove = Move<FractionOf, Fraction>;

/** What is to be found. */
export function found({ top, bottom, whole, part }: FractionOf): Fraction {
  return whole === null ? new Fraction(part ?? 0).mul(bottom).div(top) : new Fraction(whole).mul(top).div(bottom);
}

const isWholeAsked = ({ whole }: FractionOf): boolean => whole === null;

/** The part is so many times what it was when the fraction is; the whole to a given part is so many times smaller. */
const byFraction = (before: Fraction, from: FractionOf, to: FractionOf): Fraction => {
  const factor = new Fraction(to.top, to.bottom).div(new Fraction(from.top, from.bottom));
  return isWholeAsked(from) ? before.div(factor) : before.mul(factor);
};

/** A change of the number that is given: the whole, or its part. */
function given(which: 'whole' | 'part', change: (amount: number, item: FractionOf) => number): OfMove['apply'] {
  return (item) => {
    const amount = item[which];
    const made = amount === null ? 0 : change(amount, item);
    return Number.isInteger(made) && made > 0 ? { ...item, [which]: made } : undefined;
  };
}

export const moves: Readonly<Record<string, OfMove>> = {
  'one-part-more': {
    title: 'The numerator goes up by one.', changes: ['top'], effect: 'scales', inverse: 'one-part-fewer',
    explain: 'One equal part more is taken: the same whole has a larger part, and the same part belongs to a smaller whole.', trap: 'One more above is one more in the answer.',
    apply: (item) => ({ ...item, top: item.top + 1 }), law: byFraction,
  },
  'one-part-fewer': {
    title: 'The numerator goes down by one.', changes: ['top'], effect: 'scales', inverse: 'one-part-more',
    explain: 'One equal part less is taken: the same whole has a smaller part, and the same part belongs to a larger whole.', trap: 'One less above is one less in the answer.',
    apply: (item) => (item.top > 1 ? { ...item, top: item.top - 1 } : undefined), law: byFraction,
  },
  'parts-halved': {
    title: 'The denominator is doubled.', changes: ['bottom'], effect: 'scales', inverse: 'parts-doubled',
    explain: 'Each equal part is half as large, and as many of them are taken.', trap: 'A larger denominator is a larger fraction.',
    apply: (item) => ({ ...item, bottom: item.bottom * 2 }), law: byFraction,
  },
  'parts-doubled': {
    title: 'The denominator is halved.', changes: ['bottom'], effect: 'scales', inverse: 'parts-halved',
    explain: 'Each equal part is twice as large, and as many of them are taken.', trap: 'A smaller denominator is a smaller fraction.',
    apply: (item) => (item.bottom % 2 === 0 ? { ...item, bottom: item.bottom / 2 } : undefined), law: byFraction,
  },
  'renamed': {
    title: 'Numerator and denominator are doubled.', changes: ['top', 'bottom'], effect: 'stays', inverse: 'simplified',
    explain: 'Twice as many parts of half the size are the same amount.', trap: 'A fraction with larger numbers is a larger fraction.',
    apply: (item) => ({ ...item, top: item.top * 2, bottom: item.bottom * 2 }), law: (before) => before,
  },
  'simplified': {
    title: 'Numerator and denominator are halved.', changes: ['top', 'bottom'], effect: 'stays', inverse: 'renamed',
    explain: 'Half as many parts of twice the size are the same amount.', trap: 'A fraction with smaller numbers is a smaller fraction.',
    apply: (item) => (item.top % 2 === 0 && item.bottom % 2 === 0 ? { ...item, top: item.top / 2, bottom: item.bottom / 2 } : undefined), law: (before) => before,
  },
  'the-rest': {
    title: 'The fraction becomes what is missing to the whole.', changes: ['top'], effect: 'changes', inverse: 'the-rest',
    explain: 'Both fractions together are the whole, so both answers together are the whole amount.',
    apply: (item) => (item.whole !== null && item.top < item.bottom ? { ...item, top: item.bottom - item.top } : undefined), law: (before, from) => new Fraction(from.whole ?? 0).sub(before),
  },
  'whole-doubled': {
    title: 'The amount is doubled.', changes: ['whole'], effect: 'scales', inverse: 'whole-halved',
    explain: 'Every equal part is twice as large, so the fraction of it is too.', apply: given('whole', (amount) => amount * 2), law: (before) => before.mul(2),
  },
  'whole-halved': {
    title: 'The amount is halved.', changes: ['whole'], effect: 'scales', inverse: 'whole-doubled',
    explain: 'Every equal part is half as large, so the fraction of it is too.', apply: given('whole', (amount) => amount / 2), law: (before) => before.div(2),
  },
  'one-more-in-each': {
    title: 'The amount grows by one for every equal part.', changes: ['whole'], effect: 'shifts', inverse: 'one-fewer-in-each',
    explain: 'Each equal part gets one more, and so many of them are taken as the numerator says.', trap: 'The answer grows by as much as the amount.',
    apply: given('whole', (amount, { bottom }) => amount + bottom), law: (before, { top }) => before.add(top),
  },
  'one-fewer-in-each': {
    title: 'The amount falls by one for every equal part.', changes: ['whole'], effect: 'shifts', inverse: 'one-more-in-each',
    explain: 'Each equal part loses one, and so many of them are taken as the numerator says.', trap: 'The answer falls by as much as the amount.',
    apply: given('whole', (amount, { bottom }) => amount - bottom), law: (before, { top }) => before.sub(top),
  },
  'part-doubled': {
    title: 'The part that is given is doubled.', changes: ['part'], effect: 'scales',
    explain: 'Every equal part is twice as large, so the whole is too.', apply: given('part', (amount) => amount * 2), law: (before) => before.mul(2),
  },
  'find-the-whole': {
    title: 'The part is given, and the whole is to be found.', changes: ['whole', 'part'], effect: 'changes', inverse: 'find-the-part',
    explain: 'The three numbers are the same as before: now it goes back from the part to the whole.',
    apply: (item) => (item.whole === null || found(item).d !== 1n ? undefined : { ...item, whole: null, part: Number(found(item)) }), law: (_, from) => new Fraction(from.whole ?? 0),
  },
  'find-the-part': {
    title: 'The whole is given, and the part is to be found.', changes: ['whole', 'part'], effect: 'changes', inverse: 'find-the-whole',
    explain: 'The three numbers are the same as before: now it goes from the whole to the part.',
    apply: (item) => (item.whole !== null || found(item).d !== 1n ? undefined : { ...item, whole: Number(found(item)), part: null }), law: (_, from) => new Fraction(from.part ?? 0),
  },
  'now-a-part': {
    title: 'The number that was the whole amount is now the part.', changes: ['whole', 'part'], effect: 'changes',
    explain: 'The given number is only a part now, so the whole that is asked for is larger than it.', trap: 'The same fraction and the same number make the same answer.',
    apply: (item) => (item.whole === null ? undefined : { ...item, whole: null, part: item.whole }), law: (before, from) => new Fraction(from.whole ?? 0).pow(2)?.div(before) ?? before,
  },
};
