import { Fraction } from '../../maths/exact.ts';
import type { Dimension, Family } from '../family.ts';
import { typedWhole } from '../typed.ts';
import { equals, made, number, said, UNKNOWN } from '../written.ts';
import { lowestCommonMultiple, worthOf, written } from '../written-fraction.ts';
import { type FractionSum, moves } from './adding-fractions-moves.ts';

const MOST_PARTS = 60;
/** A fraction wall is cut into no more parts. */
const MOST_CUT = 24;

const operation = ({ first, sign, second }: FractionSum) => made(sign === '+' ? 'plus' : 'minus', written(first), written(second));
const common = ({ first, second }: FractionSum): number => lowestCommonMultiple(first.bottom, second.bottom);
const sumOf = ({ first, sign, second }: FractionSum): Fraction => (sign === '+' ? worthOf(first).add(worthOf(second)) : worthOf(first).sub(worthOf(second)));

function dimension(which: 'first' | 'second', part: 'top' | 'bottom'): Dimension<FractionSum> {
  return {
    label: `the ${part === 'top' ? 'numerator' : 'denominator'} of the ${which} fraction`, kind: 'critical', of: (item) => String(item[which][part]),
    typed: (item, text) => {
      const count = typedWhole(text, MOST_PARTS);
      return count === undefined || count === 0 ? undefined : { ...item, [which]: { ...item[which], [part]: count } };
    },
  };
}

/** A top over a bottom by one operation or the other; undefined where nothing can stand over nothing, or nothing is left. */
function over(top: (one: number, other: number) => number, bottom: number, { first, second }: FractionSum): Fraction | undefined {
  const above = top(first.top, second.top);
  return bottom <= 0 || above <= 0 ? undefined : new Fraction(above, bottom);
}
const bySign = ({ sign }: FractionSum) => (one: number, other: number): number => (sign === '+' ? one + other : one - other);

/** Bottoms and tops with which a run of one part more crosses the whole, and every fraction on the way is in its lowest terms. */
const CROSSING = [[5, 1, 2], [5, 1, 3], [7, 2, 4], [7, 3, 2], [7, 3, 3]] as const;
/** Bottoms and tops with which one part can move, then be one of twice as many, and one more of these is in lowest terms. */
const RENAMED = [[5, 2, 2], [7, 1, 3], [7, 3, 2], [7, 4, 2], [9, 4, 3], [11, 5, 2], [11, 6, 3]] as const;

/** Adding and taking away fractions: parts of one size are counted together. */
const family: Family<FractionSum, Fraction> = {
  id: 'adding-fractions', version: 1, title: 'Adding and subtracting fractions', phases: ['KS2', 'KS3'], codes: ['4F-3', '5F-2', '6F-1', 'KS3:2.1', 'GCSE:N2'],
  learn: 'Fractions are added and taken away in parts of one size: the denominator names the parts, the numerator counts them.',
  dimensions: {
    'first-top': dimension('first', 'top'), 'first-bottom': dimension('first', 'bottom'),
    'sign': { label: 'whether it is added or taken away', kind: 'critical', of: ({ sign }) => sign, typed: (item, text) => (/^[+]$/.test(text.trim()) ? { ...item, sign: '+' } : /^[-−–]$/.test(text.trim()) ? { ...item, sign: '−' } : undefined) },
    'second-top': dimension('second', 'top'), 'second-bottom': dimension('second', 'bottom'),
  },
  // Of a prime number of parts any number but all is in lowest terms.
  start: (chance) => {
    const bottom = chance.pick([5, 7, 11]);
    const sum = chance.whole(4, bottom - 1);
    const tops = Array.from({ length: sum - 1 }, (_, at) => at + 1).filter((top) => top * 2 !== sum);
    const top = chance.pick(tops);
    return { first: { top, bottom }, sign: '+', second: { top: sum - top, bottom } };
  },
  faults: (item) => [
    ...([item.first, item.second].some(({ top, bottom }) => top < 1 || top >= bottom) ? ['Both fractions are parts of one whole: less than one, and more than nothing.'] : []),
    ...(common(item) > MOST_PARTS ? ['The parts that both can be counted in are at most sixtieths.'] : []),
    ...(sumOf(item).compare(0) <= 0 ? ['Something is left: the first fraction is the larger one.'] : []),
  ],
  answer: sumOf,
  again: (item) => {
    // Counting in the smallest parts that both fractions are made of.
    const parts = common(item);
    const [one, other] = [item.first.top * (parts / item.first.bottom), item.second.top * (parts / item.second.bottom)];
    return new Fraction(item.sign === '+' ? one + other : one - other, parts);
  },
  write: (answer) => number(answer),
  ask: (item) => said(equals(operation(item), UNKNOWN)),
  stem: (item) => (item.first.bottom === item.second.bottom
    ? said('Both fractions have parts of one size, ', number(item.first.bottom), ' of them in a whole, so ', number(item.first.top), ` of them ${item.sign === '+' ? 'and' : 'without'} `, number(item.second.top), ' can be counted.')
    : said('Before they are put together, ', written(item.first), ' and ', written(item.second), ' are written in parts of one size: ', number(common(item)), ' of them in a whole.')),
  features: (item) => [
    ...(item.first.bottom === item.second.bottom ? [] : ['unlike denominators']),
    ...([item.first.bottom, item.second.bottom].includes(common(item)) ? [] : ['neither denominator will do for both']),
    ...(sumOf(item).compare(1) > 0 ? ['more than a whole'] : []), ...(item.sign === '−' ? ['taking away'] : []),
  ],
  picture: (item) => ({ type: item.sign === '+' && common(item) <= MOST_CUT ? 'fraction-wall' : 'number-line', shows: equals(operation(item), number(sumOf(item))) }),
  moves,
  misconceptions: [
    { id: 'tops-and-bottoms', name: 'adds (or takes away) tops and bottoms', why: 'The denominator says how large the parts are: parts are not added to their size.', apply: (item) => over(bySign(item), bySign(item)(item.first.bottom, item.second.bottom), item) },
    { id: 'tops-left', name: 'writes a common denominator and leaves the numerators as they are', why: 'Smaller parts, so it takes more of them: change both numbers of a fraction together.', apply: (item) => over(bySign(item), common(item), item) },
    { id: 'bottoms-multiplied', name: 'multiplies the denominators and leaves the numerators as they are', why: 'When the parts are cut smaller there are more of them.', apply: (item) => over(bySign(item), item.first.bottom * item.second.bottom, item) },
    { id: 'first-bottom-kept', name: 'keeps the first denominator whatever the second is', why: 'Are the parts of both fractions of one size? Draw both.', apply: (item) => over(bySign(item), item.first.bottom, item) },
  ],
  scripts: [
    {
      id: 'parts-of-one-size', title: 'Parts of one size', archetype: 'chain', notice: 'What does one part more do to the answer, and does it matter which part it is?',
      steps: [{ moves: ['parts-halved', 'parts-in-three'] }, { moves: ['second-one-more'] }, { moves: ['first-one-more'] }, { moves: ['first-one-more'] }, { moves: ['first-one-more'] }, { moves: ['other-operation'] }],
      discuss: [1, 5],
      start: (chance) => {
        const [bottom, one, other] = chance.pick(CROSSING);
        return { first: { top: one, bottom }, sign: '+', second: { top: other, bottom } };
      },
    },
    {
      id: 'unit-fractions', title: 'Two unit fractions', archetype: 'boundary', notice: 'What happens to the answer while the second denominator grows, and when will one of the denominators do for both?',
      steps: [{ moves: ['one-more-below'] }, { moves: ['one-more-below'] }, { moves: ['one-more-below'] }, { moves: ['other-operation'] }, { moves: ['one-fewer-below'] }], discuss: [1, 3],
      start: (chance) => {
        const [one, other] = chance.pick([[2, 3], [2, 5], [2, 7], [3, 6], [4, 5]] as const);
        return { first: { top: 1, bottom: one }, sign: '+', second: { top: 1, bottom: other } };
      },
    },
    {
      id: 'another-name', title: 'Another name for the same amount', archetype: 'invariant', notice: 'Which changes leave the answer as it was, and why?',
      steps: [{ moves: ['part-moved'] }, { moves: ['second-renamed'] }, { moves: ['second-one-more'] }, { moves: ['second-renamed'] }, { moves: ['first-one-fewer', 'first-one-more'] }, { moves: ['other-operation'] }, { moves: ['second-simplified'] }], discuss: [2, 4],
      start: (chance) => {
        const [bottom, one, other] = chance.pick(RENAMED);
        return { first: { top: one, bottom }, sign: '+', second: { top: other, bottom } };
      },
    },
  ],
};
export default family;
