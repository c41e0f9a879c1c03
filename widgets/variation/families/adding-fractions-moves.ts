import { Fraction } from '../../maths/exact.ts';
import type { Move } from '../family.ts';
import { isLowest, worthOf, type WrittenFraction } from '../written-fraction.ts';

/** first + second, or first − second. */
export type FractionSum = { readonly first: WrittenFraction; readonly sign: '+' | '−'; readonly second: WrittenFraction };
type SumMove = Move<FractionSum, Fraction>;

const signed = ({ sign, second }: FractionSum): Fraction => (sign === '+' ? worthOf(second) : worthOf(second).neg());

/** The answer changes by what the second fraction changes by; it counts against it where it is taken away. */
const bySecond = (before: Fraction, from: FractionSum, to: FractionSum): Fraction => before.add(signed(to)).sub(signed(from));

/** One part more or fewer of one of the fractions. Nobody asks for one more where the fraction could then be simplified. */
function parts(which: 'first' | 'second', by: 1 | -1): SumMove['apply'] {
  return (item) => {
    const changed = { ...item[which], top: item[which].top + by };
    return changed.top > 0 && (by < 0 || isLowest(changed)) ? { ...item, [which]: changed } : undefined;
  };
}

function finer(times: number): SumMove['apply'] {
  return (item) => (item.first.bottom === item.second.bottom ? { ...item, second: { ...item.second, bottom: item.second.bottom * times } } : undefined);
}

export const moves: Readonly<Record<string, SumMove>> = {
  'parts-halved': {
    title: 'The parts of the second fraction are cut in half, and there are as many of them as before.', changes: ['second-bottom'], effect: 'shifts',
    explain: 'Each part is half as large, and there are as many parts: the second fraction is half of what it was.', trap: 'A larger number below the line makes a larger fraction.',
    apply: finer(2), law: bySecond,
  },
  'parts-in-three': {
    title: 'Each part of the second fraction is cut in three, and there are as many parts as before.', changes: ['second-bottom'], effect: 'shifts',
    explain: 'Each part is a third as large, and there are as many parts: the second fraction is a third of what it was.', trap: 'A larger number below the line makes a larger fraction.',
    apply: finer(3), law: bySecond,
  },
  'one-more-below': {
    title: 'The denominator of the second fraction goes up by one.', changes: ['second-bottom'], effect: 'shifts', inverse: 'one-fewer-below',
    explain: 'The whole is cut into more parts, so each part is smaller, and so is the second fraction.', trap: 'A larger number below the line makes a larger fraction.',
    apply: (item) => ({ ...item, second: { ...item.second, bottom: item.second.bottom + 1 } }), law: bySecond,
  },
  'one-fewer-below': {
    title: 'The denominator of the second fraction goes down by one.', changes: ['second-bottom'], effect: 'shifts', inverse: 'one-more-below',
    explain: 'The whole is cut into fewer parts, so each part is larger, and so is the second fraction.',
    apply: (item) => (item.second.bottom > 1 ? { ...item, second: { ...item.second, bottom: item.second.bottom - 1 } } : undefined), law: bySecond,
  },
  'first-one-more': {
    title: 'The first fraction gets one part more.', changes: ['first-top'], effect: 'shifts', inverse: 'first-one-fewer',
    explain: 'One part more of the first size is there, so the answer is larger by one such part.', trap: 'One more above is one more part of the answer, whatever its denominator.',
    apply: parts('first', 1), law: (before, { first }) => before.add(new Fraction(1, first.bottom)),
  },
  'first-one-fewer': {
    title: 'The first fraction gets one part fewer.', changes: ['first-top'], effect: 'shifts', inverse: 'first-one-more',
    explain: 'One part of the first size is gone, so the answer is smaller by one such part.',
    apply: parts('first', -1), law: (before, { first }) => before.sub(new Fraction(1, first.bottom)),
  },
  'second-one-more': {
    title: 'The second fraction gets one part more.', changes: ['second-top'], effect: 'shifts', inverse: 'second-one-fewer',
    explain: 'The second fraction is larger by one of its parts: that part is added to the answer, or taken from it.',
    apply: parts('second', 1), law: bySecond,
  },
  'second-one-fewer': {
    title: 'The second fraction gets one part fewer.', changes: ['second-top'], effect: 'shifts', inverse: 'second-one-more',
    explain: 'The second fraction is smaller by one of its parts: that part is missing in a sum, and left over in a difference.',
    apply: parts('second', -1), law: bySecond,
  },
  'other-operation': {
    title: 'The second fraction is taken away instead of added, or added instead of taken away.', changes: ['sign'], effect: 'changes', inverse: 'other-operation',
    explain: 'Between adding and taking away lies twice the second fraction.', trap: 'Between adding and taking away lies the second fraction once.',
    apply: (item) => ({ ...item, sign: item.sign === '+' ? '−' : '+' }), law: (before, from) => before.sub(signed(from).mul(2)),
  },
  'second-renamed': {
    title: 'The second fraction is written in parts of half the size, twice as many of them.', changes: ['second-top', 'second-bottom'], effect: 'stays', inverse: 'second-simplified',
    explain: 'It is the same fraction with another name, so nothing else changes.', trap: 'Larger numbers in the question make a larger answer.',
    apply: (item) => ({ ...item, second: { top: item.second.top * 2, bottom: item.second.bottom * 2 } }), law: (before) => before,
  },
  'second-simplified': {
    title: 'The second fraction is written in parts of twice the size, half as many of them.', changes: ['second-top', 'second-bottom'], effect: 'stays', inverse: 'second-renamed',
    explain: 'It is the same fraction with another name, so nothing else changes.', trap: 'Smaller numbers in the question make a smaller answer.',
    apply: ({ second, ...item }) => (second.top % 2 === 0 && second.bottom % 2 === 0 ? { ...item, second: { top: second.top / 2, bottom: second.bottom / 2 } } : undefined), law: (before) => before,
  },
  'part-moved': {
    title: 'One part moves from the second fraction to the first.', changes: ['first-top', 'second-top'], effect: 'stays',
    explain: 'What the second fraction loses the first one gains, so the sum stays.',
    apply: ({ first, sign, second }) => (sign === '+' && first.bottom === second.bottom ? { sign, first: { ...first, top: first.top + 1 }, second: { ...second, top: second.top - 1 } } : undefined),
    law: (before) => before,
  },
};
