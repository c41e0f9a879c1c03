import { Fraction } from '../../maths/exact.ts';
import type { Move } from '../family.ts';
import { commonFactor } from '../terms.ts';

/** first-top / first-bottom = second-top / second-bottom, one of them to be found: null. */
export type Equivalence = { readonly 'first-top': number | null; readonly 'first-bottom': number | null; readonly 'second-top': number | null; readonly 'second-bottom': number | null };
export type Place = keyof Equivalence;
type EquivalenceMove = Move<Equivalence, Fraction>;

export const PLACES = ['first-top', 'first-bottom', 'second-top', 'second-bottom'] as const;
/** The same fraction's other number, and the same number of the other fraction. */
export const WITHIN: Readonly<Record<Place, Place>> = { 'first-top': 'first-bottom', 'first-bottom': 'first-top', 'second-top': 'second-bottom', 'second-bottom': 'second-top' };
export const ACROSS: Readonly<Record<Place, Place>> = { 'first-top': 'second-top', 'first-bottom': 'second-bottom', 'second-top': 'first-top', 'second-bottom': 'first-bottom' };

/** Where the number is that is to be found. */
export function unknownOf(item: Equivalence): Place {
  return PLACES.find((place) => item[place] === null) ?? 'second-top';
}

/** The number to be found. */
export function found(item: Equivalence): Fraction {
  const place = unknownOf(item);
  return new Fraction(item[WITHIN[place]] ?? 0).mul(item[ACROSS[place]] ?? 0).div(item[WITHIN[ACROSS[place]]] || 1);
}

/** The first fraction, where both its numbers are given. */
function firstOf(item: Equivalence): { readonly top: number; readonly bottom: number; readonly factor: number } | undefined {
  const { 'first-top': top, 'first-bottom': bottom } = item;
  return top === null || bottom === null ? undefined : { top, bottom, factor: commonFactor(top, bottom) };
}

/** What is to be found stands in one place, and is to stand in another. */
function unknownMoves(from: Place, to: Place): EquivalenceMove['apply'] {
  return (item) => {
    const value = found(item);
    return unknownOf(item) === from && value.d === 1n ? { ...item, [from]: Number(value), [to]: null } : undefined;
  };
}
const wasThere = (place: Place) => (_: Fraction, from: Equivalence): Fraction => new Fraction(from[place] ?? 0);

/** A change of the first fraction where the second numerator is to be found. */
function first(change: (first: { readonly top: number; readonly bottom: number; readonly factor: number }) => readonly [number, number] | undefined): EquivalenceMove['apply'] {
  return (item) => {
    const known = firstOf(item);
    const made = known && item['second-top'] === null ? change(known) : undefined;
    return made ? { ...item, 'first-top': made[0], 'first-bottom': made[1] } : undefined;
  };
}

/** A change of the second denominator where the numerator above it is to be found. */
function second(change: (bottom: number, lowest: number) => number): EquivalenceMove['apply'] {
  return (item) => {
    const [known, bottom] = [firstOf(item), item['second-bottom']];
    const made = known && bottom !== null && item['second-top'] === null ? change(bottom, known.bottom / known.factor) : 0;
    return Number.isInteger(made) && made > 0 ? { ...item, 'second-bottom': made } : undefined;
  };
}

export const moves: Readonly<Record<string, EquivalenceMove>> = {
  'one-more-part': {
    title: 'The first fraction gets one part more.', changes: ['first-top'], effect: 'shifts', inverse: 'one-part-fewer',
    explain: 'One part of the first fraction is several parts of the second, so the numerator that is to be found grows by all of them.', trap: 'One more above on one side is one more above on the other.',
    apply: first(({ top, bottom }) => (commonFactor(top + 1, bottom) === 1 ? [top + 1, bottom] : undefined)),
    law: (before, from, to) => before.add(new Fraction(to['second-bottom'] ?? 0, from['first-bottom'] ?? 1)),
  },
  'one-part-fewer': {
    title: 'The first fraction gets one part fewer.', changes: ['first-top'], effect: 'shifts', inverse: 'one-more-part',
    explain: 'One part of the first fraction is several parts of the second, so the numerator that is to be found falls by all of them.', trap: 'One fewer above on one side is one fewer above on the other.',
    apply: first(({ top, bottom, factor }) => (factor === 1 ? [top - 1, bottom] : undefined)), law: (before, from, to) => before.sub(new Fraction(to['second-bottom'] ?? 0, from['first-bottom'] ?? 1)),
  },
  'one-whole-more': {
    title: 'The first fraction grows by a whole.', changes: ['first-top'], effect: 'shifts',
    explain: 'A whole is as many parts as the denominator says, and that is what the numerator to be found grows by.',
    apply: first(({ top, bottom }) => [top + bottom, bottom]), law: (before, from) => before.add(from['second-bottom'] ?? 0),
  },
  'parts-halved': {
    title: 'The second denominator is doubled.', changes: ['second-bottom'], effect: 'scales', inverse: 'parts-doubled',
    explain: 'The parts are half as large, so it takes twice as many of them for the same amount.', trap: 'A larger denominator makes smaller numbers.',
    apply: second((bottom) => bottom * 2), law: (before) => before.mul(2),
  },
  'parts-doubled': {
    title: 'The second denominator is halved.', changes: ['second-bottom'], effect: 'scales', inverse: 'parts-halved',
    explain: 'The parts are twice as large, so half as many of them are the same amount.',
    apply: second((bottom) => bottom / 2), law: (before) => before.div(2),
  },
  'next-multiple': {
    title: 'The second denominator grows by the denominator that the first fraction has in its lowest terms.', changes: ['second-bottom'], effect: 'shifts', inverse: 'multiple-before',
    explain: 'As both go up in their own steps: the denominators in steps of one size, the numerators in steps of another.', trap: 'What is added below is added above too.',
    apply: second((bottom, lowest) => bottom + lowest), law: (before, from) => before.add((from['first-top'] ?? 0) / (firstOf(from)?.factor ?? 1)),
  },
  'multiple-before': {
    title: 'The second denominator falls by the denominator that the first fraction has in its lowest terms.', changes: ['second-bottom'], effect: 'shifts', inverse: 'next-multiple',
    explain: 'As both go down in their own steps: the denominators in steps of one size, the numerators in steps of another.', trap: 'What is taken away below is taken away above too.',
    apply: second((bottom, lowest) => bottom - lowest), law: (before, from) => before.sub((from['first-top'] ?? 0) / (firstOf(from)?.factor ?? 1)),
  },
  'first-renamed': {
    title: 'Both numbers of the first fraction are doubled.', changes: ['first-top', 'first-bottom'], effect: 'stays', inverse: 'first-simplified',
    explain: 'It is the same fraction with another name, so the same is equal to it.', trap: 'A fraction with larger numbers is a larger fraction.',
    apply: first(({ top, bottom }) => [2 * top, 2 * bottom]), law: (before) => before,
  },
  'first-simplified': {
    title: 'Both numbers of the first fraction are halved.', changes: ['first-top', 'first-bottom'], effect: 'stays', inverse: 'first-renamed',
    explain: 'It is the same fraction with another name, so the same is equal to it.', trap: 'A fraction with smaller numbers is a smaller fraction.',
    apply: first(({ top, bottom, factor }) => (factor % 2 === 0 ? [top / 2, bottom / 2] : undefined)), law: (before) => before,
  },
  'sides-swapped': {
    title: 'The fractions change sides.', changes: [...PLACES], effect: 'stays', inverse: 'sides-swapped',
    explain: 'The sign says that both sides are worth the same, whichever stands first.',
    apply: (item) => ({ 'first-top': item['second-top'], 'first-bottom': item['second-bottom'], 'second-top': item['first-top'], 'second-bottom': item['first-bottom'] }), law: (before) => before,
  },
  'find-second-bottom': {
    title: 'The second numerator is given, and its denominator is to be found.', changes: ['second-top', 'second-bottom'], effect: 'changes',
    explain: 'The fractions are the same as before; another of their numbers is hidden.', apply: unknownMoves('second-top', 'second-bottom'), law: wasThere('second-bottom'),
  },
  'find-first-top': {
    title: 'The second fraction is given, and the first numerator is to be found.', changes: ['second-bottom', 'first-top'], effect: 'changes',
    explain: 'The fractions are the same as before; now the step goes back, to parts that are larger.', apply: unknownMoves('second-bottom', 'first-top'), law: wasThere('first-top'),
  },
  'find-first-bottom': {
    title: 'The first numerator is given, and its denominator is to be found.', changes: ['first-top', 'first-bottom'], effect: 'changes',
    explain: 'The fractions are the same as before; another of their numbers is hidden.', apply: unknownMoves('first-top', 'first-bottom'), law: wasThere('first-bottom'),
  },
};
