import { Fraction, toExact } from '../../maths/exact.ts';
import type { Exact } from '../../maths/exact.ts';
import type { Move } from '../family.ts';

/**
 * first·x^(± index) ± second·x^secondIndex. No second term: second is 0. `index` and `second` are sizes, their signs apart. `roots`: negative and half
 * indices are written with fraction bars and roots.
 */
export type Powers = {
  readonly first: number; readonly indexSign: 1 | -1; readonly index: Exact; readonly secondSign: 1 | -1; readonly second: number; readonly secondIndex: Exact; readonly roots: boolean;
};
/** So many of a power of x. */
export interface Term { readonly coefficient: Fraction; readonly index: Fraction }
/** The highest index first, none twice, nothing that is nought. */
export type Answer = readonly Term[];

export const firstOf = ({ first, indexSign, index }: Powers): Term => ({ coefficient: new Fraction(first), index: new Fraction(index).mul(indexSign) });
export const secondOf = ({ secondSign, second, secondIndex }: Powers): Term => ({ coefficient: new Fraction(secondSign * second), index: new Fraction(secondIndex) });

/** Like terms together, in order. */
export function collected(terms: readonly Term[]): Answer {
  const indices = [...new Set(terms.map(({ index }) => toExact(index)))].map((index) => new Fraction(index)).toSorted((a, b) => b.compare(a));
  return indices
    .map((index): Term => ({ index, coefficient: terms.filter((one) => one.index.equals(index)).reduce((sum, { coefficient }) => sum.add(coefficient), new Fraction(0)) }))
    .filter(({ coefficient }) => !coefficient.equals(0));
}

/** The index comes down as a factor, and is one less. */
export const derived = ({ coefficient, index }: Term): Term => ({ coefficient: coefficient.mul(index), index: index.sub(1) });

const times = (term: Term, by: Fraction | number): Term => ({ ...term, coefficient: term.coefficient.mul(by) });
/** What becomes of the derivative when one term is changed: it loses that term's part and gains the new one. */
const changed = (part: (item: Powers) => Term, to: (part: Term, from: Powers, item: Powers) => Term) => (before: Answer, from: Powers, item: Powers): Answer => {
  const old = derived(part(from));
  return collected([...before, times(old, -1), to(old, from, item)]);
};
const isNumber = ({ second, secondIndex }: Powers): boolean => second > 0 && secondIndex === '0';
const isWhole = (index: Exact): boolean => !index.includes('/');

const sized = (by: 1 | -1) => (item: Powers): Powers | undefined => (isWhole(item.index) && Number(item.index) + by > 0 ? { ...item, index: String(Number(item.index) + by) } : undefined);
const sizedLaw = changed(firstOf, (part, from, item) => {
  const by = (Number(item.index) - Number(from.index)) * from.indexSign;
  return { coefficient: part.coefficient.div(from.index).mul(item.index), index: part.index.add(by) };
});

export const moves: Readonly<Record<string, Move<Powers, Answer>>> = {
  'first-multiplied': {
    title: 'The first term is multiplied by a number.', changes: ['first'], effect: 'scales',
    explain: 'It is that power of x so many times over, and so is what it gives.', trap: 'The number in front stays as it is.',
    apply: (item, chance) => ({ ...item, first: item.first * chance.whole(3, 5) }), law: changed(firstOf, (part, from, { first }) => times(part, new Fraction(first, from.first))),
  },
  'number-added': {
    title: 'A number is added.', changes: ['second', 'secondIndex'], effect: 'stays',
    explain: 'The whole curve moves up, and is as steep as it was at every place.', trap: 'The number is still there after differentiating.',
    apply: (item, chance) => (item.second === 0 ? { ...item, second: chance.whole(2, 9), secondIndex: '0' } : undefined), law: (before) => before,
  },
  'another-number': {
    title: 'The number at the end becomes another.', changes: ['second'], effect: 'stays',
    explain: 'The curve moves up or down, and is as steep as it was at every place.', trap: 'The derivative has another number in it too.',
    apply: (item, chance) => (isNumber(item) ? { ...item, second: item.second + chance.pick(item.second > 3 ? [-3, -2, 2, 3, 5] : [2, 3, 5]) } : undefined), law: (before) => before,
  },
  'number-sign': {
    title: 'The number at the end changes its sign.', changes: ['secondSign'], effect: 'stays', inverse: 'number-sign',
    explain: 'A number, above or below nought, moves the curve and changes nowhere how steep it is.', trap: 'A sign in the derivative changes too.',
    apply: (item) => (isNumber(item) ? { ...item, secondSign: item.secondSign === 1 ? -1 : 1 } : undefined), law: (before) => before,
  },
  'number-gets-x': {
    title: 'The number at the end is multiplied by x.', changes: ['secondIndex'], effect: 'shifts',
    explain: 'A straight line is added: it is as steep everywhere as its number says.', trap: 'It goes away as the number did.',
    apply: (item) => (isNumber(item) && item.index !== '1' ? { ...item, secondIndex: '1' } : undefined), law: (before, from) => collected([...before, { coefficient: secondOf(from).coefficient, index: new Fraction(0) }]),
  },
  'term-sign': {
    title: 'The sign before the second term changes.', changes: ['secondSign'], effect: 'changes', inverse: 'term-sign',
    explain: 'Each term is differentiated by itself: the other one does not notice.',
    apply: (item) => (item.second > 0 && item.secondIndex !== '0' ? { ...item, secondSign: item.secondSign === 1 ? -1 : 1 } : undefined), law: changed(secondOf, (part) => times(part, -1)),
  },
  'x-squared': {
    title: 'The x in the second term is squared.', changes: ['secondIndex'], effect: 'changes',
    explain: 'The two comes down as a factor, and one x is left.',
    apply: (item) => (item.second > 0 && item.secondIndex === '1' && (item.index !== '2' || item.indexSign < 0) ? { ...item, secondIndex: '2' } : undefined),
    law: changed(secondOf, (part) => ({ coefficient: part.coefficient.mul(2), index: new Fraction(1) })),
  },
  'x-to-root': {
    title: 'The x in the second term becomes its root.', changes: ['secondIndex'], effect: 'changes',
    explain: 'A root is the index one half: the half comes down, and one less than a half is below nought.', trap: 'The root of x goes away as x did.',
    apply: (item) => (item.second > 0 && item.secondIndex === '1' && item.index !== '1/2' ? { ...item, secondIndex: '1/2' } : undefined),
    law: changed(secondOf, (part) => ({ coefficient: part.coefficient.div(2), index: new Fraction(-1, 2) })),
  },
  'index-sign': {
    title: 'The index of the first term changes its sign.', changes: ['indexSign'], effect: 'changes', inverse: 'index-sign',
    explain: 'One less than a number below nought is further below nought, and the factor that comes down is negative.', trap: 'The index comes nearer to nought.',
    apply: (item) => (item.roots ? undefined : { ...item, indexSign: item.indexSign === 1 ? -1 : 1 }),
    law: changed(firstOf, (part) => ({ coefficient: part.coefficient.neg(), index: part.index.add(1).neg().sub(1) })),
  },
  'index-larger': {
    title: 'The index of the first term is one further from nought.', changes: ['index'], effect: 'changes', inverse: 'index-smaller',
    explain: 'Both the factor that comes down and the index that is left change with it.', trap: 'Only the index of the answer changes.',
    apply: sized(1), law: sizedLaw,
  },
  'index-smaller': {
    title: 'The index of the first term is one nearer to nought.', changes: ['index'], effect: 'changes', inverse: 'index-larger',
    explain: 'Both the factor that comes down and the index that is left change with it.',
    apply: sized(-1), law: sizedLaw,
  },
  'with-bars-and-roots': {
    title: 'Written with a fraction bar or a root.', changes: ['roots'], effect: 'stays', inverse: 'with-indices',
    explain: 'It is the same function: write it with indices first, and differentiate then.', trap: 'What is below the bar is differentiated where it stands.',
    apply: (item) => (item.roots ? undefined : { ...item, roots: true }), law: (before) => before,
  },
  'with-indices': {
    title: 'Written with indices.', changes: ['roots'], effect: 'stays', inverse: 'with-bars-and-roots',
    explain: 'It is the same function, ready to be differentiated.',
    apply: (item) => (item.roots ? { ...item, roots: false } : undefined), law: (before) => before,
  },
  'all-doubled': {
    title: 'The whole function is doubled.', changes: ['first', 'second'], effect: 'scales',
    explain: 'Twice as high everywhere is twice as steep everywhere.',
    apply: (item) => (item.second > 0 ? { ...item, first: 2 * item.first, second: 2 * item.second } : undefined), law: (before) => before.map((one) => times(one, 2)),
  },
};
