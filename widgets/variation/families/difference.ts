import { Fraction } from '../../maths/exact.ts';
import type { Family, Move } from '../family.ts';
import { equals, made, number, said, UNKNOWN } from '../written.ts';

/** minuend − subtrahend. */
type Difference = { readonly minuend: number; readonly subtrahend: number };

const LEAST = 1;
const MOST = 99;

/** An addition to one or both of the numbers. */
function shift(minuend: number, subtrahend: number): (item: Difference) => Difference {
  return (item) => ({ minuend: item.minuend + minuend, subtrahend: item.subtrahend + subtrahend });
}

const crossesTen = ({ minuend, subtrahend }: Difference): boolean => minuend % 10 < subtrahend % 10;

const moves: Readonly<Record<string, Move<Difference, Fraction>>> = {
  'both-down': {
    title: 'Both numbers go down by one.', changes: ['minuend', 'subtrahend'], effect: 'stays', inverse: 'both-up',
    explain: 'Both ends of the gap move by the same amount, so the gap stays as it was.', trap: 'Smaller numbers have a smaller difference.',
    apply: shift(-1, -1), law: (before) => before,
  },
  'both-up': {
    title: 'Both numbers go up by one.', changes: ['minuend', 'subtrahend'], effect: 'stays', inverse: 'both-down',
    explain: 'Both ends of the gap move by the same amount, so the gap stays as it was.', trap: 'Larger numbers have a larger difference.',
    apply: shift(1, 1), law: (before) => before,
  },
  'both-to-a-ten': {
    title: 'Both numbers change by the same amount, so that the number taken away is a whole ten.', changes: ['minuend', 'subtrahend'], effect: 'stays',
    explain: 'The gap is the same, and a whole ten is easy to take away.',
    apply: (item) => {
      const up = (10 - (item.subtrahend % 10)) % 10;
      return up === 0 ? undefined : shift(up, up)(item);
    },
    law: (before) => before,
  },
  'take-one-less': {
    title: 'The number taken away goes down by one.', changes: ['subtrahend'], effect: 'shifts', inverse: 'take-one-more',
    explain: 'One less is taken away, so one more is left.', trap: 'Taking away less leaves less.',
    apply: shift(0, -1), law: (before) => before.add(1),
  },
  'take-one-more': {
    title: 'The number taken away goes up by one.', changes: ['subtrahend'], effect: 'shifts', inverse: 'take-one-less',
    explain: 'One more is taken away, so one less is left.', trap: 'Taking away more leaves more.',
    apply: shift(0, 1), law: (before) => before.sub(1),
  },
  'ten-more': {
    title: 'The first number goes up by ten.', changes: ['minuend'], effect: 'shifts', inverse: 'ten-less',
    explain: 'There is ten more to begin with, so ten more is left.',
    apply: shift(10, 0), law: (before) => before.add(10),
  },
  'ten-less': {
    title: 'The first number goes down by ten.', changes: ['minuend'], effect: 'shifts', inverse: 'ten-more',
    explain: 'There is ten less to begin with, so ten less is left.',
    apply: shift(-10, 0), law: (before) => before.sub(10),
  },
  'take-ten-more': {
    title: 'The number taken away goes up by ten.', changes: ['subtrahend'], effect: 'shifts',
    explain: 'Ten more is taken away, so ten less is left.',
    apply: shift(0, 10), law: (before) => before.sub(10),
  },
};

/** Digits as tens and ones. */
const digits = (amount: number): readonly [number, number] => [Math.floor(amount / 10), amount % 10];

/** Difference, and that it stays when both numbers move alike: 35 − 20 = 34 − 19. */
const difference: Family<Difference, Fraction> = {
  id: 'difference', version: 1, title: 'Difference', phases: ['KS1', 'KS2'], codes: ['2AS-2', '3AS-3', '6AS/MD-2'],
  learn: 'The difference is the gap between two numbers: it stays when both move alike.',
  dimensions: {
    minuend: { label: 'the first number', kind: 'critical', of: ({ minuend }) => String(minuend), typed: (item, text) => (/^\d{1,3}$/.test(text) ? { ...item, minuend: Number(text) } : undefined) },
    subtrahend: { label: 'the number taken away', kind: 'critical', of: ({ subtrahend }) => String(subtrahend), typed: (item, text) => (/^\d{1,3}$/.test(text) ? { ...item, subtrahend: Number(text) } : undefined) },
  },
  start: (chance) => {
    const subtrahend = 10 * chance.whole(1, 3) + chance.whole(0, 9);
    return { subtrahend, minuend: subtrahend + chance.whole(11, 25) };
  },
  faults: ({ minuend, subtrahend }) => [
    ...(subtrahend < LEAST ? ['Something is taken away: at least one.'] : []),
    ...(minuend > MOST ? ['The first number has two digits at most.'] : []),
    ...(minuend - subtrahend < LEAST ? ['Something is left: the first number is the larger one.'] : []),
  ],
  answer: ({ minuend, subtrahend }) => new Fraction(minuend - subtrahend),
  again: ({ minuend, subtrahend }) => {
    // Counting on: to the next ten, then on to the number.
    const ten = Math.min(minuend, Math.ceil(subtrahend / 10) * 10);
    return new Fraction(ten - subtrahend).add(minuend - ten);
  },
  write: (answer) => number(answer),
  ask: ({ minuend, subtrahend }) => said(equals(made('minus', number(minuend), number(subtrahend)), UNKNOWN)),
  stem: ({ minuend, subtrahend }) => said('The difference between ', number(minuend), ' and ', number(subtrahend), ' is the gap from one to the other.'),
  features: (item) => [...(crossesTen(item) ? ['across a ten'] : []), ...(item.subtrahend % 10 === 0 ? ['a whole ten is taken away'] : []), ...(item.minuend - item.subtrahend < 10 ? ['less than ten is left'] : [])],
  picture: ({ minuend, subtrahend }) => ({ type: 'bar-model', shows: equals(made('minus', number(minuend), number(subtrahend)), number(minuend - subtrahend)) }),
  moves,
  misconceptions: [
    {
      id: 'smaller-from-larger', name: 'takes the smaller digit from the larger in each column', why: 'Look at the whole numbers: how far is it from one to the other?',
      apply: ({ minuend, subtrahend }) => {
        const [[a, b], [c, d]] = [digits(minuend), digits(subtrahend)];
        return new Fraction(10 * Math.abs(a - c) + Math.abs(b - d));
      },
    },
    { id: 'adds', name: 'adds the numbers', why: 'The sign says take away: the answer is what is left.', apply: ({ minuend, subtrahend }) => new Fraction(minuend + subtrahend) },
    {
      id: 'counts-both-ends', name: 'counts the number it starts at', why: 'Count the jumps from one number to the other, not the numbers.',
      apply: ({ minuend, subtrahend }) => new Fraction(minuend - subtrahend + 1),
    },
  ],
  scripts: [
    {
      id: 'same-difference', title: 'Same difference', archetype: 'chain', notice: 'What happens to the gap when one number moves, and when both do?',
      steps: [{ moves: ['both-down'] }, { moves: ['take-one-less'] }, { moves: ['ten-more'] }, { moves: ['take-ten-more'] }, { moves: ['both-to-a-ten', 'both-up'] }], discuss: [1, 2],
    },
    {
      id: 'across-the-ten', title: 'Across the ten', archetype: 'boundary', notice: 'What changes when the number taken away crosses a ten?',
      steps: [{ moves: ['take-one-more'] }, { moves: ['take-one-more'] }, { moves: ['take-one-more'] }, { moves: ['both-up'] }, { moves: ['ten-less', 'ten-more'] }], discuss: [3, 4],
      start: (chance) => {
        const tens = chance.whole(2, 4);
        return { subtrahend: 10 * tens + chance.whole(1, 2), minuend: 10 * (tens + 2) + chance.whole(3, 4) };
      },
    },
  ],
};
export default difference;
