import type { Expression, Value } from '../../maths/expression.ts';
import { fromValue } from '../../maths/print.ts';
import { letter, number as amount, plus, product } from '../../maths/value.ts';
import type { Family } from '../family.ts';
import { commonFactor, signAt, signText, sizeAt, sumOf } from '../terms.ts';
import { made, number, said } from '../written.ts';
import { areSame, bracketsOf, moves, type Brackets } from './expanding-two-brackets-moves.ts';

function written(item: Brackets): Expression {
  const [one, other] = bracketsOf(item).map((terms) => sumOf(...terms));
  if (!one || !other) return number(0);
  if (item.square) return made('power', one, number(2));
  return item.turned ? made('beside', other, one) : made('beside', one, other);
}

/** So many squares, so many of the letter, and a number. */
function collected(squares: number, letters: number, ones: number): Value {
  return Object.fromEntries([['x^2', squares], ['x', letters], ['', ones]].filter(([, many]) => many !== 0).map(([name, many]) => [name, String(many)]));
}

const signed = ({ sign, amount: one, otherSign, otherAmount }: Brackets): readonly [number, number] => [sign * one, otherSign * otherAmount];

/** Two brackets, each a number of the letter and a number, multiplied out. */
const expandingTwoBrackets: Family<Brackets, Value> = {
  id: 'expanding-two-brackets', version: 1, title: 'Expanding two brackets', phases: ['KS3', 'KS4'], codes: ['KS3:1.4', 'GCSE:A4'],
  learn: 'Every term of the one bracket is multiplied by every term of the other, and like terms are collected.',
  dimensions: {
    many: { label: 'how many of the letter are in the first bracket', kind: 'critical', of: ({ many }) => String(many), typed: sizeAt('many') },
    sign: { label: 'the sign in the first bracket', kind: 'critical', of: ({ sign }) => signText(sign), typed: signAt('sign') },
    amount: { label: 'the number in the first bracket', kind: 'critical', of: (item) => String(item.amount), typed: sizeAt('amount') },
    otherMany: { label: 'how many of the letter are in the second bracket', kind: 'critical', of: ({ otherMany }) => String(otherMany), typed: sizeAt('otherMany') },
    otherSign: { label: 'the sign in the second bracket', kind: 'critical', of: ({ otherSign }) => signText(otherSign), typed: signAt('otherSign') },
    otherAmount: { label: 'the number in the second bracket', kind: 'critical', of: ({ otherAmount }) => String(otherAmount), typed: sizeAt('otherAmount') },
    square: { label: 'how a product of equal brackets is written', kind: 'surface', of: ({ square }) => (square ? 'as a square' : 'as two brackets') },
    turned: { label: 'the order of the brackets', kind: 'surface', of: ({ turned }) => (turned ? 'the second first' : 'the first first') },
  },
  start: (chance) => {
    const one = chance.whole(2, 8);
    if (chance.whole(1, 6) === 1) return { many: 1, sign: 1, amount: one, otherMany: 1, otherSign: 1, otherAmount: one, turned: false, square: true };
    const other = chance.pick([1, 2, 3, 4, 5, 6, 7].filter((each) => each !== one));
    return { many: chance.pick([1, 1, 2, 3].filter((each) => commonFactor(each, one) === 1)), sign: 1, amount: one, otherMany: 1, otherSign: 1, otherAmount: other, turned: false, square: false };
  },
  faults: (item) => [
    ...(Math.min(item.many, item.otherMany) < 1 || Math.max(item.many, item.otherMany) > 6 ? ['There are from one to six of the letter in a bracket.'] : []),
    ...(Math.min(item.amount, item.otherAmount) < 1 || Math.max(item.amount, item.otherAmount) > 12 ? ['The numbers in the brackets are from one to twelve.'] : []),
    ...(item.square && !areSame(item) ? ['Only equal brackets make a square.'] : []),
  ],
  answer: (item) => {
    const [one, other] = bracketsOf(item);
    return product(plus(...one), plus(...other));
  },
  again: (item) => {
    // The four products, as in a grid.
    const [p, q] = signed(item);
    return collected(item.many * item.otherMany, item.many * q + p * item.otherMany, p * q);
  },
  write: (answer) => fromValue(answer),
  ask: (item) => said('Expand and simplify ', written(item)),
  stem: (item) => {
    const [p, q] = signed(item);
    const [one, other] = bracketsOf(item);
    return said('Each term of ', sumOf(...one), ' goes with each term of ', sumOf(...other), ', so the like terms are ', fromValue(letter('x', item.many * q)), ' and ', fromValue(letter('x', item.otherMany * p)), '.');
  },
  features: (item) => {
    const minuses = [item.sign, item.otherSign].filter((sign) => sign < 0).length;
    return [
      ...(minuses > 0 ? ['a minus'] : []), ...(minuses > 1 ? ['two minuses'] : []), ...(item.many * item.otherMany > 1 ? ['more than one of the letter'] : []),
      ...(item.square ? ['a square'] : []), ...(item.many * item.otherSign * item.otherAmount + item.otherMany * item.sign * item.amount === 0 ? ['no middle term'] : []),
    ];
  },
  picture: (item) => ({ type: 'area-model', shows: written(item) }),
  moves,
  misconceptions: [
    {
      id: 'no-middle', name: 'multiplies only the first terms and only the last terms', why: 'Draw the rectangle: each side has two parts, so it has four pieces.',
      apply: (item) => {
        const [p, q] = signed(item);
        return collected(item.many * item.otherMany, 0, p * q);
      },
    },
    {
      id: 'numbers-added', name: 'adds the numbers for the last term', why: 'The last piece of the rectangle has both numbers as its sides: they are multiplied.',
      apply: (item) => {
        const [p, q] = signed(item);
        return collected(item.many * item.otherMany, item.many * q + p * item.otherMany, p + q);
      },
    },
    {
      id: 'middle-multiplied', name: 'multiplies the numbers for the middle term', why: 'The middle is two pieces put together: so many of the letter and so many more.',
      apply: (item) => {
        const [p, q] = signed(item);
        return collected(item.many * item.otherMany, p * q, p + q);
      },
    },
    {
      id: 'two-minuses', name: 'makes two minuses a minus', why: 'A negative number times a negative number is positive: what is taken away twice too often comes back.',
      apply: (item) => {
        const [p, q] = signed(item);
        return p < 0 && q < 0 ? plus(product(letter('x', item.many), letter('x', item.otherMany)), plus(letter('x', item.many * q + p * item.otherMany), amount(-p * q))) : undefined;
      },
    },
  ],
  scripts: [
    {
      id: 'signs', title: 'What the signs do', archetype: 'chain', notice: 'Which terms of the answer does each sign decide?',
      steps: [{ moves: ['flip-second'] }, { moves: ['flip-both'] }, { moves: ['flip-second'] }, { moves: ['double-first-letter'] }, { moves: ['brackets-swap'] }], discuss: [2, 3],
      start: (chance) => {
        const one = chance.pick([5, 7, 9]);
        const other = chance.whole(2, Math.min(6, one - 1));
        return { many: 1, sign: 1, amount: one, otherMany: 1, otherSign: 1, otherAmount: other, turned: false, square: false };
      },
    },
    {
      id: 'to-the-square', title: 'To the square, and to none in the middle', archetype: 'boundary', notice: 'What happens in the middle when the numbers become the same?',
      steps: [{ moves: ['second-up-one'] }, { moves: ['second-up-one'] }, { moves: ['as-a-square'] }, { moves: ['flip-second'], from: 2 }, { moves: ['second-up-one'] }], discuss: [3, 4],
      start: (chance) => {
        const one = chance.whole(3, 9);
        return { many: 1, sign: 1, amount: one, otherMany: 1, otherSign: 1, otherAmount: one - 2, turned: false, square: false };
      },
    },
    {
      id: 'what-meets-in-the-middle', title: 'What meets in the middle', archetype: 'contrast', notice: 'When do the same numbers in other places make another answer?',
      steps: [{ moves: ['brackets-swap'] }, { moves: ['numbers-swap'], from: 0 }, { moves: ['flip-both'] }, { moves: ['numbers-swap'] }], discuss: [2, 3],
      start: (chance) => {
        const [many, one, other] = chance.pick([[2, 5, 3], [2, 3, 7], [2, 1, 5], [2, 7, 3], [2, 7, 5], [2, 9, 5], [2, 3, 5], [3, 4, 5], [3, 1, 4], [4, 1, 3], [5, 2, 3], [3, 4, 1], [3, 5, 2], [3, 2, 7], [4, 5, 3], [4, 3, 5], [5, 3, 2], [5, 1, 4]] as const);
        return { many, sign: 1, amount: one, otherMany: 1, otherSign: 1, otherAmount: other, turned: false, square: false };
      },
    },
  ],
};
export default expandingTwoBrackets;
