import { Fraction } from '../../maths/exact.ts';
import type { Family, Move } from '../family.ts';
import { typedWhole } from '../typed.ts';
import { equals, made, number, said, UNKNOWN } from '../written.ts';

/** first × second. */
type Product = { readonly first: number; readonly second: number };

const LEAST = 2;
const MOST_FACTOR = 240;
const MOST = 1000;
/** So long is the longest side of an array that is still taken in at a glance. */
const MOST_SEEN = 12;

const half = (number: number): number | undefined => (number % 2 === 0 ? number / 2 : undefined);

const moves: Readonly<Record<string, Move<Product, Fraction>>> = {
  'double-second': {
    title: 'The second number is doubled.', changes: ['second'], effect: 'scales', inverse: 'halve-second',
    explain: 'There are twice as many groups of the same size, so the product is doubled.',
    apply: (item) => ({ ...item, second: 2 * item.second }), law: (before) => before.mul(2),
  },
  'halve-second': {
    title: 'The second number is halved.', changes: ['second'], effect: 'scales', inverse: 'double-second',
    explain: 'There are half as many groups of the same size, so the product is halved.',
    apply: (item) => { const second = half(item.second); return second === undefined ? undefined : { ...item, second }; }, law: (before) => before.div(2),
  },
  'double-first': {
    title: 'The first number is doubled.', changes: ['first'], effect: 'scales',
    explain: 'Every group is twice as large, so the product is doubled.',
    apply: (item) => ({ ...item, first: 2 * item.first }), law: (before) => before.mul(2),
  },
  'double-both': {
    title: 'Both numbers are doubled.', changes: ['first', 'second'], effect: 'scales',
    explain: 'There are twice as many groups, and every group is twice as large: doubled, and doubled again.', trap: 'Both numbers are doubled, so the product is doubled.',
    apply: ({ first, second }) => ({ first: 2 * first, second: 2 * second }), law: (before) => before.mul(4),
  },
  'double-and-halve': {
    title: 'The first number is doubled and the second is halved.', changes: ['first', 'second'], effect: 'stays', inverse: 'halve-and-double',
    explain: 'The groups are twice as large, and there are half as many of them: it comes to the same.', trap: 'Both numbers are other ones, so the product is another one.',
    apply: (item) => { const second = half(item.second); return second === undefined ? undefined : { first: 2 * item.first, second }; }, law: (before) => before,
  },
  'halve-and-double': {
    title: 'The first number is halved and the second is doubled.', changes: ['first', 'second'], effect: 'stays', inverse: 'double-and-halve',
    explain: 'The groups are half as large, and there are twice as many of them: it comes to the same.', trap: 'Both numbers are other ones, so the product is another one.',
    apply: (item) => { const first = half(item.first); return first === undefined ? undefined : { first, second: 2 * item.second }; }, law: (before) => before,
  },
  'second-one-less': {
    title: 'The second number goes down by one.', changes: ['second'], effect: 'shifts', inverse: 'second-one-more',
    explain: 'There is one group fewer, so the product is less by one whole group.', trap: 'One less in the question is one less in the answer.',
    apply: (item) => ({ ...item, second: item.second - 1 }), law: (before, { first }) => before.sub(first),
  },
  'second-one-more': {
    title: 'The second number goes up by one.', changes: ['second'], effect: 'shifts', inverse: 'second-one-less',
    explain: 'There is one group more, so the product is more by one whole group.', trap: 'One more in the question is one more in the answer.',
    apply: (item) => ({ ...item, second: item.second + 1 }), law: (before, { first }) => before.add(first),
  },
  'first-one-less': {
    title: 'The first number goes down by one.', changes: ['first'], effect: 'shifts', inverse: 'first-one-more',
    explain: 'One is missing from every group, so the product is less by as many as there are groups.', trap: 'One less in the question is one less in the answer.',
    apply: (item) => ({ ...item, first: item.first - 1 }), law: (before, { second }) => before.sub(second),
  },
  'first-one-more': {
    title: 'The first number goes up by one.', changes: ['first'], effect: 'shifts', inverse: 'first-one-less',
    explain: 'There is one more in every group, so the product is more by as many as there are groups.', trap: 'One more in the question is one more in the answer.',
    apply: (item) => ({ ...item, first: item.first + 1 }), law: (before, { second }) => before.add(second),
  },
  'change-places': {
    title: 'The two numbers change places.', changes: ['first', 'second'], effect: 'stays', inverse: 'change-places',
    explain: 'Rows and columns of the same array change their names: there are as many as before.',
    apply: ({ first, second }) => ({ first: second, second: first }), law: (before) => before,
  },
};

/** Products that are derived from ones that are known: double, halve, one group more or fewer. */
const derivedFacts: Family<Product, Fraction> = {
  id: 'derived-facts', version: 1, title: 'Derived multiplication facts', phases: ['KS2', 'KS3'], codes: ['4NF-1', '4MD-2', '4MD-3', '4NF-3', '6AS/MD-2'],
  learn: 'One group more or fewer changes a product by a whole group; doubling one number and halving the other leaves it.',
  dimensions: {
    first: { label: 'the first number', kind: 'critical', of: ({ first }) => String(first), typed: (item, text) => { const first = typedWhole(text, MOST_FACTOR); return first === undefined ? undefined : { ...item, first }; } },
    second: { label: 'the second number', kind: 'critical', of: ({ second }) => String(second), typed: (item, text) => { const second = typedWhole(text, MOST_FACTOR); return second === undefined ? undefined : { ...item, second }; } },
  },
  start: (chance) => ({ first: chance.pick([15, 20, 25, 30, 40, 50]), second: chance.pick([4, 6, 8]) }),
  faults: ({ first, second }) => [
    ...(first < LEAST || second < LEAST ? ['Both numbers are two at least.'] : []),
    ...(first > MOST_FACTOR || second > MOST_FACTOR || first * second > MOST ? ['The product is a thousand at most.'] : []),
  ],
  answer: ({ first, second }) => new Fraction(first * second),
  // Equal groups, added one after the other.
  again: ({ first, second }) => Array.from({ length: Math.min(second, MOST) }, () => first).reduce((sum, group) => sum.add(group), new Fraction(0)),
  write: (answer) => number(answer),
  ask: ({ first, second }) => said(equals(made('times', number(first), number(second)), UNKNOWN)),
  stem: ({ first, second }) => said('There are ', number(second), ' groups of ', number(first), '; one group fewer would be ', number(first), ' less.'),
  features: ({ first, second }) => [
    ...(first > MOST_SEEN || second > MOST_SEEN ? ['beyond the tables'] : []), ...(first > MOST_SEEN && second > MOST_SEEN ? ['both beyond the tables'] : []),
    ...(first % 10 === 0 || second % 10 === 0 ? ['a whole ten'] : []), ...([first, second].some((factor) => factor % 10 === 9) ? ['one less than a whole ten'] : []),
  ],
  picture: ({ first, second }) => ({
    type: first <= MOST_SEEN && second <= MOST_SEEN ? 'array' : 'area-model', shows: equals(made('times', number(first), number(second)), number(first * second)),
  }),
  moves,
  misconceptions: [
    {
      id: 'one-is-one', name: 'changes the product by one where a factor is one less or more', why: 'Which is missing: one, or one from every group?',
      apply: ({ first, second }) => {
        if (first % 10 === 9) return new Fraction((first + 1) * second - 1);
        return first > 10 && first % 10 === 1 ? new Fraction((first - 1) * second + 1) : undefined;
      },
    },
    {
      id: 'adjusts-by-the-other', name: 'takes away the wrong number to adjust', why: 'How many groups are there, and how many are missing from each?',
      apply: ({ first, second }) => (first % 10 === 9 ? new Fraction((first + 1) * second - first) : second % 10 === 9 ? new Fraction(first * (second + 1) - second) : undefined),
    },
    {
      id: 'tens-only', name: 'multiplies the tens only, and adds the ones', why: 'The ones are in every group as well: how many groups of them are there?',
      apply: ({ first, second }) => (first > 10 && first % 10 > 0 ? new Fraction(Math.floor(first / 10) * 10 * second + (first % 10)) : undefined),
    },
    { id: 'adds', name: 'adds the two numbers', why: 'The sign says groups of: how many in a group, and how many groups?', apply: ({ first, second }) => new Fraction(first + second) },
  ],
  scripts: [
    {
      id: 'double-halve-and-one-less', title: 'Double, halve, and one less', archetype: 'chain', notice: 'How can each product be found from the one before?',
      steps: [{ moves: ['double-second'] }, { moves: ['double-second'] }, { moves: ['double-and-halve'] }, { moves: ['second-one-less'] }, { moves: ['first-one-less'] }], discuss: [3, 5],
      start: (chance) => ({ first: chance.pick([15, 25, 35, 45]), second: chance.pick([3, 4]) }),
    },
    {
      id: 'one-more-of-what', title: 'One more of what?', archetype: 'pattern', notice: 'By how much does a product change when one of the numbers goes up by one?',
      steps: [{ moves: ['first-one-more'] }, { moves: ['first-one-more'] }, { moves: ['second-one-more'] }, { moves: ['change-places'] }, { moves: ['double-both'] }], discuss: [3, 5],
      start: (chance) => ({ first: chance.pick([3, 4, 5]), second: chance.pick([6, 7, 8, 9]) }),
    },
    {
      id: 'the-same-product', title: 'The same product', archetype: 'same answer', notice: 'How can both numbers change and the product stay?',
      steps: [{ moves: ['double-and-halve'] }, { moves: ['double-and-halve'] }, { moves: ['change-places'] }, { moves: ['double-and-halve'] }], discuss: [1, 4],
      start: (chance) => ({ first: chance.pick([15, 25, 35, 45]), second: chance.pick([12, 16, 20]) }),
    },
  ],
};
export default derivedFacts;
