import { Fraction } from '../../maths/exact.ts';
import type { Dimension, Family } from '../family.ts';
import { typedWhole } from '../typed.ts';
import { equals, made, number, said, UNKNOWN } from '../written.ts';
import { lowestCommonMultiple, worthOf, written } from '../written-fraction.ts';
import { type FractionProduct, moves } from './multiplying-fractions-moves.ts';

const MOST_TOP = 120;
const MOST_BOTTOM = 30;
/** So many jumps are told apart on a number line, and so many parts of a whole. */
const MOST_JUMPS = 12;
const MOST_PARTS = 400;

const operation = ({ first, sign, second }: FractionProduct) => made(sign === '×' ? 'times' : 'divided by', written(first), written(second));
const worked = ({ first, sign, second }: FractionProduct): Fraction => (sign === '×' ? worthOf(first).mul(worthOf(second)) : worthOf(first).div(worthOf(second)));

function dimension(which: 'first' | 'second', part: 'top' | 'bottom'): Dimension<FractionProduct> {
  return {
    label: `the ${part === 'top' ? 'numerator' : 'denominator'} of the ${which} number`, kind: 'critical', of: (item) => String(item[which][part]),
    typed: (item, text) => {
      const count = typedWhole(text, MOST_TOP);
      return count === undefined || count === 0 ? undefined : { ...item, [which]: { ...item[which], [part]: count } };
    },
  };
}

/** Parts and a whole number that has a whole number of times each of one part fewer, all of them, and one more. */
const ACROSS_ONE = [[2, 6], [2, 12], [2, 18], [3, 12], [3, 24], [3, 36], [4, 60], [5, 60]] as const;

/** Multiplying and dividing by fractions: parts of parts, and how many fit in. */
const family: Family<FractionProduct, Fraction> = {
  id: 'multiplying-fractions', version: 1, title: 'Multiplying and dividing fractions', phases: ['KS2', 'KS3', 'KS4'], codes: ['KS3:2.1', 'GCSE:N2'],
  learn: 'Multiplying by a fraction takes a part of a number, dividing by it asks how many fit in: what decides is whether the fraction is less than one.',
  dimensions: {
    'first-top': dimension('first', 'top'), 'first-bottom': dimension('first', 'bottom'),
    'sign': { label: 'whether it is multiplied or divided', kind: 'critical', of: ({ sign }) => sign, typed: (item, text) => (/^\s*[x×*]\s*$/i.test(text) ? { ...item, sign: '×' } : /^\s*[÷/:]\s*$/.test(text) ? { ...item, sign: '÷' } : undefined) },
    'second-top': dimension('second', 'top'), 'second-bottom': dimension('second', 'bottom'),
  },
  start: (chance) => {
    const bottom = chance.pick([3, 4, 5, 7]);
    return { first: { top: 2 * chance.whole(1, 2), bottom: chance.pick([3, 5, 7, 9].filter((one) => one !== bottom)) }, sign: '×', second: { top: chance.pick([3, 1].filter((one) => one < bottom)), bottom } };
  },
  faults: ({ first, second }) => (
    [first, second].some(({ top, bottom }) => top < 1 || bottom < 1 || top > MOST_TOP || bottom > MOST_BOTTOM) ? ['Numerators go to a hundred and twenty, denominators to thirty, and none is nothing.'] : []
  ),
  answer: worked,
  again: ({ first, sign, second }) => {
    // Small rectangles of a whole, or both counted in parts of one size.
    if (sign === '×') return new Fraction(first.top * second.top, first.bottom * second.bottom);
    const parts = lowestCommonMultiple(first.bottom, second.bottom);
    return new Fraction(first.top * (parts / first.bottom), second.top * (parts / second.bottom));
  },
  write: (answer) => number(answer),
  ask: (item) => said(equals(operation(item), UNKNOWN)),
  stem: ({ first, sign, second }) => (sign === '×'
    ? said('To multiply ', written(first), ' by ', written(second), ' is to cut it into ', number(second.bottom), ' equal parts, and to take ', number(second.top), ' of these.')
    : said('To divide by ', written(second), ' is to ask how many times ', written(second), ' fits into ', written(first), '.')),
  features: (item) => [
    ...(item.sign === '÷' ? ['dividing'] : []), ...(item.first.bottom > 1 && item.second.bottom > 1 ? ['two fractions'] : []),
    ...(item.second.top > item.second.bottom ? ['by more than one'] : item.second.top === item.second.bottom ? ['by one'] : []),
    ...(worked(item).d === 1n ? ['a whole answer'] : []),
  ],
  picture: (item) => {
    const { first, sign, second } = item;
    const answer = worked(item);
    const isOnLine = (jumps: Fraction, to: Fraction): boolean => jumps.d === 1n && jumps.compare(2) >= 0 && jumps.compare(MOST_JUMPS) <= 0 && to.ceil().mul(second.bottom).compare(MOST_PARTS) <= 0;
    if (sign === '÷') return isOnLine(answer, worthOf(first)) ? { type: 'number-line', shows: equals(made('times', number(answer), written(second)), number(worthOf(first))) } : undefined;
    return { type: first.bottom === 1 && isOnLine(worthOf(first), answer) ? 'number-line' : 'area-model', shows: equals(operation(item), number(answer)) };
  },
  moves,
  misconceptions: [
    { id: 'first-turned-over', name: 'turns over the first fraction in a division', why: 'What is divided stays as it is: by how much is it divided?', apply: ({ first, sign, second }) => (sign === '÷' ? new Fraction(first.bottom * second.top, first.top * second.bottom) : undefined) },
    { id: 'not-turned-over', name: 'multiplies where it is to be divided', why: 'How many times does the second number fit into the first?', apply: ({ first, sign, second }) => (sign === '÷' ? worthOf(first).mul(worthOf(second)) : undefined) },
    { id: 'across', name: 'multiplies across: one numerator by the other denominator', why: 'A part of a part is smaller than each of them: the parts below are multiplied with each other.', apply: ({ first, sign, second }) => (sign === '×' ? new Fraction(first.top * second.bottom, first.bottom * second.top) : undefined) },
    { id: 'whole-with-both', name: 'multiplies numerator and denominator by the whole number', why: 'That is the same fraction with another name: how much are so many of it?', apply: ({ first, sign, second }) => (sign !== '×' ? undefined : first.bottom === 1 ? worthOf(second) : second.bottom === 1 ? worthOf(first) : undefined) },
    { id: 'bottom-kept', name: 'multiplies the numerators and keeps a common denominator', why: 'Parts of parts are smaller: draw a part of a part and count how many make a whole.', apply: ({ first, sign, second }) => (sign === '×' && first.bottom > 1 && second.bottom > 1 ? new Fraction(first.top * second.top, lowestCommonMultiple(first.bottom, second.bottom)) : undefined) },
  ],
  scripts: [
    {
      id: 'across-one', title: 'Less than one, one, more than one', archetype: 'boundary', notice: 'When does multiplying make a number smaller, and when does dividing make it larger?',
      steps: [{ moves: ['second-one-more'] }, { moves: ['second-one-more'] }, { moves: ['other-operation'] }, { moves: ['second-one-fewer'] }, { moves: ['second-one-fewer'] }], discuss: [1, 5],
      start: (chance) => {
        const [bottom, whole] = chance.pick(ACROSS_ONE);
        return { first: { top: whole, bottom: 1 }, sign: '×', second: { top: bottom - 1, bottom } };
      },
    },
    {
      id: 'part-of-a-part', title: 'A part of a part', archetype: 'chain', notice: 'What does each number above and below the line do to the product?',
      steps: [{ moves: ['second-one-more'] }, { moves: ['second-halved'] }, { moves: ['factors-swapped'] }, { moves: ['first-one-more'] }, { moves: ['other-operation'] }], discuss: [2, 5],
      start: (chance) => {
        const [one, other] = chance.pick([[2, 5], [3, 4], [3, 5], [4, 5], [5, 4], [6, 4], [6, 5], [4, 7], [5, 7]] as const);
        return { first: { top: 1, bottom: one }, sign: '×', second: { top: 1, bottom: other } };
      },
    },
    {
      id: 'how-many-fit-in', title: 'How many fit in?', archetype: 'chain', notice: 'What happens to the answer when the fraction that it is divided by changes, changes places, or is turned over?',
      steps: [{ moves: ['second-halved'] }, { moves: ['division-swapped'] }, { moves: ['turned-over'] }, { moves: ['tops-swapped'] }, { moves: ['first-doubled', 'second-doubled'] }], discuss: [1, 3],
      start: (chance) => {
        const [bottom, all, some] = chance.pick([[5, 4, 2], [7, 4, 2], [7, 6, 2], [7, 6, 3], [9, 8, 2], [9, 8, 4], [11, 6, 2], [11, 8, 2]] as const);
        return { first: { top: all, bottom }, sign: '÷', second: { top: some, bottom } };
      },
    },
  ],
};
export default family;
