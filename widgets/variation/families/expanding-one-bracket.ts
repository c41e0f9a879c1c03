import type { Value } from '../../maths/expression.ts';
import { fromValue } from '../../maths/print.ts';
import { letter, number as amount, plus, product } from '../../maths/value.ts';
import type { Family } from '../family.ts';
import { commonFactor, signAt, signText, sizeAt, sumOf, timesBracket } from '../terms.ts';
import { made, said } from '../written.ts';
import { bracketOf, LETTERS, moves, multiplierOf, termsOf, type Bracket } from './expanding-one-bracket-moves.ts';

const MOST = 144;

/** The product as it is printed: 3(x + 4), (x + 4) × 3, (2x − 4)(−3x). */
function written(item: Bracket): ReturnType<typeof timesBracket> {
  const bracket = sumOf(...termsOf(item));
  if (item.place === 'before') return timesBracket(item.sign * item.multiplier, bracket, ...(item.factor ? [item.letter] : []));
  const multiplier = fromValue(multiplierOf(item));
  return made('times', bracket, item.sign < 0 ? made('brackets', multiplier) : multiplier);
}

/** What stands at the letter's square, the letter and the number, from how many of each there are. */
function collected({ letter: name, factor }: Bracket, letters: number, ones: number): Value {
  const parts: readonly (readonly [string, number])[] = factor ? [[`${name}^2`, letters], [name, ones]] : [[name, letters], ['', ones]];
  return Object.fromEntries(parts.filter(([, many]) => many !== 0).map(([monomial, many]) => [monomial, String(many)]));
}

/** How many of the letter and how many ones the bracket holds, with their signs. */
function counts({ order, coefficient, inner, constant }: Bracket): readonly [number, number] {
  return order === 'letter' ? [coefficient, inner * constant] : [inner * coefficient, constant];
}

/** A number, or a number of a letter, times a bracket of two terms. */
const expandingOneBracket: Family<Bracket, Value> = {
  id: 'expanding-one-bracket', version: 1, title: 'Expanding one bracket', phases: ['KS3', 'KS4'], codes: ['KS3:1.4', 'GCSE:A4'],
  learn: 'What multiplies a bracket multiplies every term in it, with its sign.',
  dimensions: {
    sign: { label: 'the sign of the multiplier', kind: 'critical', of: ({ sign }) => signText(sign), typed: signAt('sign') },
    multiplier: { label: 'the number that multiplies the bracket', kind: 'critical', of: ({ multiplier }) => String(multiplier), typed: sizeAt('multiplier') },
    factor: { label: 'whether the letter multiplies too', kind: 'critical', of: ({ factor }) => (factor ? 'with the letter' : 'a number only') },
    coefficient: { label: 'how many of the letter are in the bracket', kind: 'critical', of: ({ coefficient }) => String(coefficient), typed: sizeAt('coefficient') },
    inner: { label: 'the sign in the bracket', kind: 'critical', of: ({ inner }) => signText(inner), typed: signAt('inner') },
    constant: { label: 'the number in the bracket', kind: 'critical', of: ({ constant }) => String(constant), typed: sizeAt('constant') },
    order: { label: 'the order of the terms in the bracket', kind: 'surface', of: ({ order }) => (order === 'letter' ? 'the letter first' : 'the number first') },
    place: { label: 'where the multiplier stands', kind: 'surface', of: ({ place }) => (place === 'before' ? 'before the bracket' : 'after the bracket') },
    letter: { label: 'the letter', kind: 'surface', of: (item) => item.letter, typed: (item, text) => (LETTERS.includes(text) ? { ...item, letter: text } : undefined) },
  },
  start: (chance) => {
    const multiplier = chance.pick([3, 4, 5]);
    const constant = chance.pick([2, 4, 6, 8].filter((each) => each !== multiplier));
    return { sign: 1, multiplier, factor: chance.pick([true, false]), coefficient: chance.pick([1, 2]), inner: 1, constant, order: 'letter', place: 'before', letter: 'x' };
  },
  faults: ({ sign, multiplier, factor, coefficient, constant, place }) => [
    ...(multiplier < 1 || multiplier > 12 ? ['The multiplier is a whole number from one to twelve.'] : []),
    ...(coefficient < 1 || coefficient > 12 ? ['There is at least one of the letter in the bracket, and twelve at most.'] : []),
    ...(constant < 1 || constant > 24 ? ['The number in the bracket is a whole number from one to twenty-four.'] : []),
    ...(multiplier * Math.max(coefficient, constant) > MOST ? ['The products are those of the multiplication tables.'] : []),
    ...(multiplier === 1 && !factor && (sign > 0 || place === 'behind') ? ['Something multiplies the bracket: a number, a letter, or a minus in front.'] : []),
  ],
  answer: (item) => product(multiplierOf(item), bracketOf(item)),
  again: (item) => {
    // The bracket added up, as often as the multiplier says.
    const [letters, ones] = counts(item);
    const groups = Array.from({ length: item.multiplier }, () => [item.sign * letters, item.sign * ones] as const);
    return collected(item, groups.reduce((sum, [each]) => sum + each, 0), groups.reduce((sum, [, each]) => sum + each, 0));
  },
  write: (answer) => fromValue(answer),
  ask: (item) => said('Expand ', written(item)),
  stem: (item) => {
    const [first, second] = termsOf(item);
    return said('The multiplier ', fromValue(multiplierOf(item)), ' goes with every term in the bracket: with ', fromValue(first), ' and with ', fromValue(second), '.');
  },
  features: ({ sign, factor, inner, order, place, coefficient, constant }) => [
    ...(sign < 0 ? ['a minus before the bracket'] : []), ...(inner < 0 ? ['a minus in the bracket'] : []), ...(factor ? ['a letter multiplies'] : []),
    ...(order === 'number' ? ['the number comes first'] : []), ...(place === 'behind' ? ['the multiplier comes last'] : []),
    ...(commonFactor(coefficient, constant) > 1 ? ['a common factor in the bracket'] : []),
  ],
  picture: (item) => ({ type: 'area-model', shows: made('times', fromValue(multiplierOf(item)), sumOf(...termsOf(item))) }),
  moves,
  misconceptions: [
    {
      id: 'first-only', name: 'multiplies the first term only', why: 'The multiplier says how many brackets there are: each of them holds both terms.',
      apply: (item) => {
        const [first, second] = termsOf(item);
        return plus(product(multiplierOf(item), first), second);
      },
    },
    {
      id: 'sign-lost', name: 'leaves the sign of the second term as it was', why: 'A minus in front turns every term in the bracket: a negative number times a negative number is positive.',
      apply: (item) => {
        if (item.sign > 0) return undefined;
        const [first, second] = termsOf(item);
        return plus(product(multiplierOf(item), first), product(multiplierOf({ ...item, sign: 1 }), second));
      },
    },
    {
      id: 'square-lost', name: 'writes a letter times itself as the letter', why: 'A letter times itself is its square, as four times four is four squared.',
      apply: (item) => {
        if (!item.factor) return undefined;
        const [letters, ones] = counts(item);
        const times = item.sign * item.multiplier;
        return letter(item.letter, times * letters + times * ones);
      },
    },
    {
      id: 'unlike-collected', name: 'adds the number to the letters', why: 'Try a number for the letter: both terms stay apart, for one is so many of the letter and the other is not.',
      apply: (item) => {
        const [letters, ones] = counts(item);
        const all = item.sign * item.multiplier * (letters + ones);
        return all === 0 ? amount(0) : letter(item.letter, all);
      },
    },
  ],
  scripts: [
    {
      id: 'one-thing-at-a-time', title: 'One thing at a time', archetype: 'chain', notice: 'Which terms of the answer does each change reach?',
      steps: [{ moves: ['flip-inner'] }, { moves: ['flip-outer'] }, { moves: ['double-coefficient'] }, { moves: ['letter-joins'] }, { moves: ['factor-out'] }, { moves: ['multiplier-moves'] }],
      discuss: [2, 5],
      start: (chance) => {
        const multiplier = chance.pick([3, 5]);
        return { sign: 1, multiplier, factor: false, coefficient: 1, inner: 1, constant: chance.pick([2, 4, 6, 8, 10]), order: 'letter', place: 'before', letter: chance.pick(LETTERS) };
      },
    },
    {
      id: 'one-answer', title: 'One answer, many brackets', archetype: 'same answer', notice: 'How can products that look so different come to the same?',
      steps: [{ moves: ['factor-out'] }, { moves: ['factor-out'] }, { moves: ['turn-and-sign'] }, { moves: ['multiplier-moves'] }, { moves: ['factor-in'] }], discuss: [2, 3],
      start: (chance) => {
        const [first, second] = chance.pick([[2, 3], [3, 2], [2, 2]] as const);
        const constant = first * second * chance.pick([2, 3, 4]);
        return { sign: 1, multiplier: 2, factor: chance.pick([true, false]), coefficient: first * second, inner: -1, constant, order: 'letter', place: 'before', letter: chance.pick(LETTERS) };
      },
    },
    {
      id: 'minus-in-front', title: 'A minus in front', archetype: 'boundary', notice: 'What does a minus in front of a bracket do to each term?',
      steps: [{ moves: ['multiplier-one-less'] }, { moves: ['flip-outer'] }, { moves: ['multiplier-one-less'] }, { moves: ['flip-inner'] }, { moves: ['swap-sum'] }, { moves: ['flip-inner'] }], discuss: [2, 4],
      start: (chance) => ({ sign: 1, multiplier: 3, factor: false, coefficient: chance.pick([1, 2]), inner: -1, constant: chance.pick([5, 7, 9]), order: 'letter', place: 'before', letter: chance.pick(LETTERS) }),
    },
  ],
};
export default expandingOneBracket;
