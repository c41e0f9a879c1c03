import { Fraction } from '../../maths/exact.ts';
import type { Move } from '../family.ts';

export type Operation = '+' | '−' | '×' | '÷';
/** first and second, above or below nought, and what is done with them. */
export type Directed = { readonly first: number; readonly operation: Operation; readonly second: number };
type DirectedMove = Move<Directed, Fraction>;

/** Adding and taking away, not multiplying and dividing. */
export const isSum = ({ operation }: Directed): boolean => operation === '+' || operation === '−';

/** What an operation makes of the numbers. */
export function worked({ first, operation, second }: Directed): Fraction {
  const [one, other] = [new Fraction(first), new Fraction(second)];
  switch (operation) {
    case '+': return one.add(other);
    case '−': return one.sub(other);
    case '×': return one.mul(other);
    case '÷': return one.div(second === 0 ? 1 : other);
  }
}

/** The other sign, where there is one. */
const turned = (amount: number): number => (amount === 0 ? 0 : -amount);

/** What is done to the answer by a second number that is so much larger. */
const bySecond = (before: Fraction, { first, operation, second }: Directed, to: Directed): Fraction => {
  const change = to.second - second;
  return operation === '+' ? before.add(change) : operation === '−' ? before.sub(change) : before.add(first * change);
};

/** One less of the second number, on the side of nought where it is. Division is left out: it would not stay whole. */
function lower(side: (second: number) => boolean): DirectedMove['apply'] {
  return (item) => (item.operation !== '÷' && side(item.second) ? { ...item, second: item.second - 1 } : undefined);
}
const LOWER = {
  effect: 'shifts', law: bySecond,
  explain: 'The answers go on in equal steps, and they do so below nought as they did above it.',
} as const;

export const moves: Readonly<Record<string, DirectedMove>> = {
  'one-less': { ...LOWER, title: 'The second number goes down by one.', changes: ['second-size'], inverse: 'one-more', apply: lower((second) => second > 0) },
  'past-nought': {
    ...LOWER, title: 'The second number goes down by one, from nought to below it.', changes: ['second-sign', 'second-size'],
    trap: 'Below nought everything turns round.', apply: lower((second) => second === 0),
  },
  'further-below': {
    ...LOWER, title: 'The second number goes down by one, further below nought.', changes: ['second-size'],
    trap: 'A number that looks larger is larger.', apply: lower((second) => second < 0),
  },
  'one-more': {
    title: 'The second number goes up by one.', changes: ['second-size'], effect: 'shifts', inverse: 'one-less', law: bySecond,
    explain: 'Every step goes on in the same direction, across nought as well.', trap: 'There is nothing below nought.',
    apply: (item) => (item.operation !== '÷' && item.second >= 0 ? { ...item, second: item.second + 1 } : undefined),
  },
  'operation-and-sign': {
    title: 'It is added instead of taken away, or taken away instead of added, and the sign of the second number changes.', changes: ['operation', 'second-sign'], effect: 'stays', inverse: 'operation-and-sign',
    explain: 'Taking away a number is the same as adding its opposite.', trap: 'Two changes make another answer.',
    apply: (item) => (isSum(item) && item.second !== 0 ? { ...item, operation: item.operation === '+' ? '−' : '+', second: turned(item.second) } : undefined), law: (before) => before,
  },
  'other-operation': {
    title: 'It is taken away instead of added, or added instead of taken away.', changes: ['operation'], effect: 'changes', inverse: 'other-operation',
    explain: 'The step along the line is as long, and goes the other way.', apply: (item) => (isSum(item) ? { ...item, operation: item.operation === '+' ? '−' : '+' } : undefined),
    law: (before, { operation, second }) => (operation === '+' ? before.sub(2 * second) : before.add(2 * second)),
  },
  'second-sign': {
    title: 'The sign of the second number changes.', changes: ['second-sign'], effect: 'changes', inverse: 'second-sign',
    explain: 'The step along the line is as long, and goes the other way.', trap: 'The answer has the other sign.',
    apply: (item) => (isSum(item) ? { ...item, second: turned(item.second) } : undefined), law: bySecond,
  },
  'first-sign': {
    title: 'The sign of the first number changes.', changes: ['first-sign'], effect: 'changes', inverse: 'first-sign',
    explain: 'The same step begins on the other side of nought.', trap: 'The answer has the other sign.',
    apply: (item) => (isSum(item) ? { ...item, first: turned(item.first) } : undefined), law: (before, { first }) => before.sub(2 * first),
  },
  'factor-sign': {
    title: 'The sign of one of the numbers that are multiplied or divided changes.', changes: ['second-sign'], effect: 'changes sign', inverse: 'factor-sign',
    explain: 'The answer is as far from nought, on the other side of it.', trap: 'A minus makes it smaller.',
    apply: (item) => (isSum(item) ? undefined : { ...item, second: turned(item.second) }), law: (before) => before.neg(),
  },
  'both-signs': {
    title: 'Both signs of a product or a quotient change.', changes: ['first-sign', 'second-sign'], effect: 'stays', inverse: 'both-signs',
    explain: 'The answer changes sides twice, so it is where it was.', trap: 'More minuses make it smaller.',
    apply: (item) => (isSum(item) ? undefined : { ...item, first: turned(item.first), second: turned(item.second) }), law: (before) => before,
  },
  'all-signs': {
    title: 'Both signs of a sum or a difference change.', changes: ['first-sign', 'second-sign'], effect: 'changes sign', inverse: 'all-signs',
    explain: 'All of it is mirrored at nought, and the answer too.', trap: 'Two minuses make a plus.',
    apply: (item) => (isSum(item) ? { ...item, first: turned(item.first), second: turned(item.second) } : undefined), law: (before) => before.neg(),
  },
  'places-swapped': {
    title: 'The numbers in the difference change places.', changes: ['first-size', 'second-size'], effect: 'changes sign', inverse: 'places-swapped',
    explain: 'The gap is as wide, and it is gone the other way.', trap: 'The smaller number is always taken from the larger.',
    apply: ({ first, operation, second }) => (operation === '−' ? { first: second, operation, second: first } : undefined), law: (before) => before.neg(),
  },
  'multiplied-instead': {
    title: 'The numbers are multiplied instead of added.', changes: ['operation'], effect: 'changes',
    explain: 'What two minuses do depends on what is done with the numbers: steps in one direction add up, and a change of direction twice is none.', trap: 'Two minuses make a plus.',
    apply: (item) => (item.operation === '+' ? { ...item, operation: '×' } : undefined),
  },
  'divided-instead': {
    title: 'The first number is divided by the second instead of multiplied by it.', changes: ['operation'], effect: 'changes', inverse: 'multiplied-again',
    explain: 'The signs do in a division what they do in a multiplication.', trap: 'In a division the signs are another matter.',
    apply: (item) => (item.operation === '×' ? { ...item, operation: '÷' } : undefined), law: (before, { second }) => before.div(second * second || 1),
  },
  'multiplied-again': {
    title: 'The first number is multiplied by the second instead of divided by it.', changes: ['operation'], effect: 'changes', inverse: 'divided-instead',
    explain: 'The signs do in a multiplication what they do in a division.', apply: (item) => (item.operation === '÷' ? { ...item, operation: '×' } : undefined), law: (before, { second }) => before.mul(second * second),
  },
};
