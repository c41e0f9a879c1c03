import { Fraction } from '../../maths/exact.ts';
import type { Expression, Operation as Sign } from '../../maths/expression.ts';
import type { Dimension, Family } from '../family.ts';
import { typedWhole } from '../typed.ts';
import { equals, made, number, said, UNKNOWN } from '../written.ts';
import { type Directed, isSum, moves, type Operation, worked } from './directed-number-moves.ts';

const MOST = 20;
const MOST_DIVIDED = 60;
/** So many jumps are told apart on a number line. */
const MOST_JUMPS = 12;
const SIGNS: Readonly<Record<Operation, Sign>> = { '+': 'plus', '−': 'minus', '×': 'times', '÷': 'divided by' };
const TYPED: Readonly<Record<string, Operation>> = { '+': '+', '-': '−', '−': '−', '×': '×', 'x': '×', '*': '×', '÷': '÷', '/': '÷' };

/** Two signs never stand side by side: a negative number after an operation has brackets. */
const calculation = ({ first, operation, second }: Directed): Expression => made(SIGNS[operation], number(first), second < 0 ? made('brackets', number(second)) : number(second));

function sign(which: 'first' | 'second'): Dimension<Directed> {
  return {
    label: `the sign of the ${which} number`, kind: 'critical', of: (item) => (item[which] < 0 ? 'negative' : 'not negative'),
    typed: (item, text) => (/^\s*\+\s*$/.test(text) ? { ...item, [which]: Math.abs(item[which]) } : /^\s*[-−–]\s*$/.test(text) && item[which] !== 0 ? { ...item, [which]: -Math.abs(item[which]) } : undefined),
  };
}

function size(which: 'first' | 'second'): Dimension<Directed> {
  return {
    label: `the size of the ${which} number`, kind: 'critical', of: (item) => String(Math.abs(item[which])),
    typed: (item, text) => {
      const count = typedWhole(text, MOST_DIVIDED);
      return count === undefined ? undefined : { ...item, [which]: item[which] < 0 && count > 0 ? -count : count };
    },
  };
}

/** A wrong way of these operations alone, where it arises. */
function wrong(operations: string, arises: (item: Directed) => boolean, make: (one: number, other: number) => number): (item: Directed) => Fraction | undefined {
  return (item) => (operations.includes(item.operation) && arises(item) ? new Fraction(make(item.first, item.second)) : undefined);
}

/** So many ones of one kind and of the other, of which pairs are nothing. */
function byPairs(numbers: readonly number[]): Fraction {
  const [above, below] = [numbers.filter((one) => one > 0), numbers.filter((one) => one < 0)].map((some) => some.reduce((sum, one) => sum + Math.abs(one), 0));
  return new Fraction((above ?? 0) - (below ?? 0));
}

/** Directed number: numbers on both sides of nought. */
const family: Family<Directed, Fraction> = {
  id: 'directed-number', version: 1, title: 'Directed number', phases: ['KS2', 'KS3', 'KS4'], codes: ['KS3:2.1', 'GCSE:N2'],
  learn: 'The minus of a number says on which side of nought it is, and taking it away is adding its opposite.',
  dimensions: {
    'first-sign': sign('first'), 'first-size': size('first'),
    'operation': {
      label: 'what is done with the numbers', kind: 'critical', of: ({ operation }) => operation,
      typed: (item, text) => {
        const operation = TYPED[text.trim()];
        return operation && { ...item, operation };
      },
    },
    'second-sign': sign('second'), 'second-size': size('second'),
  },
  start: (chance) => {
    const first = chance.whole(2, 9);
    const second = chance.pick([2, 3, 4, 5, 6, 7, 8, 9].filter((one) => one !== first));
    return { first: chance.pick([first, -first]), operation: chance.pick(['+', '−'] as const), second: chance.pick([second, -second]) };
  },
  faults: (item) => [
    ...(Math.abs(item.second) > MOST || Math.abs(item.first) > MOST_DIVIDED || (isSum(item) && Math.abs(item.first) > MOST) ? ['Numbers are at most twenty from nought, and at most sixty where they are multiplied or divided.'] : []),
    ...(item.operation === '÷' && (item.second === 0 || worked(item).d !== 1n) ? ['It is divided by a number that goes into the other, not by nought.'] : []),
  ],
  answer: worked,
  again: ({ first, operation, second }) => {
    if (operation === '+') return byPairs([first, second]);
    if (operation === '−') return byPairs([first, ...(second > 0 ? [-second] : [Math.abs(second)])]);
    // Groups added up, on the other side of nought where there is a negative number of them; or the number of groups tried.
    const grouped = (many: number): Fraction => byPairs(Array.from({ length: Math.abs(many) }, () => (many < 0 ? -second : second)));
    if (operation === '×') return grouped(first);
    const tried = Array.from({ length: 2 * MOST_DIVIDED + 1 }, (_, at) => at - MOST_DIVIDED);
    return new Fraction(tried.find((many) => grouped(many).equals(first)) ?? 0);
  },
  write: (answer) => number(answer),
  ask: (item) => said(equals(calculation(item), UNKNOWN)),
  stem: (item) => {
    const [one, other] = [number(item.first), number(item.second)];
    switch (item.operation) {
      case '+': return said('To add ', other, ' is to go from ', one, ` to the ${item.second < 0 ? 'left' : 'right'} along the number line.`);
      case '−': return said('To take away ', other, ' is to add its opposite, ', number(item.second === 0 ? 0 : -item.second), ': from ', one, ` it goes to the ${item.second < 0 ? 'right' : 'left'}.`);
      case '×': return said('The product of ', one, ' and ', other, ' is as far from nought as that of ', number(Math.abs(item.first)), ' and ', number(Math.abs(item.second)), '.');
      case '÷': return said('To divide ', one, ' by ', other, ' is to ask by what ', other, ' is multiplied to come to ', one, '.');
    }
  },
  features: (item) => [
    ...(worked(item).compare(0) < 0 ? ['the answer is below nought'] : []), ...(item.first < 0 && item.second < 0 ? ['both numbers are negative'] : []),
    ...(item.operation === '−' && item.second < 0 ? ['a negative number is taken away'] : []), ...(isSum(item) ? [] : ['multiplying or dividing']),
  ],
  picture: (item) => {
    const { first, operation, second } = item;
    if (isSum(item)) return { type: 'number-line', shows: equals(calculation(item), number(worked(item))) };
    const many = [first, second].find((one) => one > 1 && one <= MOST_JUMPS);
    if (operation === '÷' || many === undefined || first * second === 0) return undefined;
    return { type: 'number-line', shows: equals(made('times', number(many), number((first * second) / many)), number(worked(item))) };
  },
  moves,
  misconceptions: [
    { id: 'minuses-make-plus', name: 'takes two minuses for a plus in a sum', why: 'Two steps to the left: where do they end?', apply: wrong('+', ({ first, second }) => first < 0 && second < 0, (one, other) => -one - other) },
    { id: 'sign-overlooked', name: 'overlooks the minus of the number that is taken away', why: 'To take away a debt is a gain: add the opposite.', apply: wrong('−', ({ second }) => second < 0, (one, other) => one + other) },
    { id: 'sizes-added', name: 'adds the sizes and keeps the first minus', why: 'Begin at the first number: in which direction does the step go?', apply: wrong('+', ({ first, second }) => first < 0 && second > 0, (one, other) => one - other) },
    { id: 'smaller-from-larger', name: 'takes the smaller number from the larger', why: 'Begin at the first number and go to the left, past nought if need be.', apply: wrong('−', ({ first, second }) => first >= 0 && second > first, (one, other) => other - one) },
    { id: 'negative-product', name: 'leaves the product of two negative numbers negative', why: 'Follow the pattern down the page: what comes after nought?', apply: wrong('×÷', ({ first, second }) => first < 0 && second < 0, (one, other) => -Math.abs(Number(worked({ first: one, operation: '×', second: other })))) },
    { id: 'sign-of-the-larger', name: 'gives a product the sign of the larger number', why: 'That is how steps along a line end; here it is a number of equal steps.', apply: wrong('×', ({ first, second }) => first * second < 0, (one, other) => Math.abs(one * other) * Math.sign(Math.abs(one) > Math.abs(other) ? one : other)) },
  ],
  scripts: [
    {
      id: 'taking-away-less', title: 'Taking away less and less', archetype: 'pattern', notice: 'What happens to the answer while less and less is taken away, and how does it go on below nought?',
      steps: [{ moves: ['one-less'] }, { moves: ['one-less'] }, { moves: ['past-nought'] }, { moves: ['further-below'] }, { moves: ['operation-and-sign'] }], discuss: [3, 5],
      start: (chance) => ({ first: chance.pick([4, 5, 6, 7, 8, 9, -4, -5, -6]), operation: '−', second: 2 }),
    },
    {
      id: 'times-less', title: 'Times less and less', archetype: 'pattern', notice: 'How does the product change from line to line, and how does it go on below nought?',
      steps: [{ moves: ['one-less'] }, { moves: ['one-less'] }, { moves: ['past-nought'] }, { moves: ['further-below'] }, { moves: ['both-signs'] }], discuss: [3, 5],
      start: (chance) => ({ first: -chance.whole(3, 9), operation: '×', second: 2 }),
    },
    {
      id: 'past-nought', title: 'Past nought', archetype: 'boundary', notice: 'What happens when more is taken away than there is?',
      steps: [{ moves: ['one-more'] }, { moves: ['one-more'] }, { moves: ['places-swapped'] }, { moves: ['first-sign'] }, { moves: ['operation-and-sign'] }], discuss: [2, 4],
      start: (chance) => {
        const first = chance.whole(4, 9);
        return { first, operation: '−', second: first - 1 };
      },
    },
    {
      id: 'two-minuses', title: 'Do two minuses make a plus?', archetype: 'contrast', notice: 'Where do two minuses make the answer positive, and where not?',
      steps: [{ moves: ['multiplied-instead'] }, { moves: ['other-operation'], from: 0 }, { moves: ['second-sign'], from: 0 }, { moves: ['all-signs'], from: 0 }, { moves: ['factor-sign'], from: 1 }], discuss: [1, 3],
      start: (chance) => {
        const first = chance.whole(3, 6);
        return { first: -first, operation: '+', second: -chance.pick([2, 3, 4, 5, 7, 8].filter((one) => one !== first)) };
      },
    },
    {
      id: 'signs-of-products', title: 'Signs in products and quotients', archetype: 'chain', notice: 'Which signs make the answer positive, and is it the same in a division?',
      steps: [{ moves: ['factor-sign'] }, { moves: ['both-signs'] }, { moves: ['factor-sign'] }, { moves: ['divided-instead'] }, { moves: ['factor-sign'] }], discuss: [2, 4],
      start: (chance) => {
        const second = chance.whole(2, 5);
        return { first: second * chance.pick([3, 4, 6].filter((one) => one !== second)), operation: '×', second };
      },
    },
  ],
};
export default family;
