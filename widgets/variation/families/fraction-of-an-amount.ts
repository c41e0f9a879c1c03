import { Fraction } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import type { Dimension, Family } from '../family.ts';
import { typedWhole } from '../typed.ts';
import { equals, made, number, said, UNKNOWN } from '../written.ts';
import { isLowest } from '../written-fraction.ts';
import { found, type FractionOf, moves } from './fraction-of-an-amount-moves.ts';

const MOST_AMOUNT = 240;
const MOST_BOTTOM = 24;
/** The fraction is no more than this. */
const MOST_WHOLES = 2;

const fraction = ({ top, bottom }: FractionOf): Expression => made('over', number(top), number(bottom));
const wholeOf = (item: FractionOf): Fraction => (item.whole === null ? found(item) : new Fraction(item.whole));

function dimension(key: keyof FractionOf, label: string, most: number): Dimension<FractionOf> {
  return {
    label, kind: 'critical', of: (item) => String(item[key] ?? '?'),
    typed: (item, text) => {
      const count = typedWhole(text, most);
      return count === undefined || count === 0 || item[key] === null ? undefined : { ...item, [key]: count };
    },
  };
}

/** So many times over one share, added up. */
function addedUp(share: Fraction, times: number): Fraction {
  return Array.from({ length: times }, () => share).reduce((sum, one) => sum.add(one), new Fraction(0));
}

/** Numerators, denominators and amounts of which the fraction is whole, as is what they and one part more are the fraction of. */
const BOTH_WAYS = [[1, 3, 12], [1, 3, 18], [1, 3, 30], [1, 5, 10], [1, 5, 20], [2, 5, 30], [2, 5, 60], [3, 5, 60], [1, 7, 14], [2, 7, 42]] as const;

/** A fraction of an amount, and the amount that a fraction belongs to. */
const family: Family<FractionOf, Fraction> = {
  id: 'fraction-of-an-amount', version: 1, title: 'A fraction of an amount', phases: ['KS2', 'KS3'], codes: ['3F-2', '5F-1', 'KS3:3.1', 'GCSE:R3'],
  learn: 'The denominator cuts the whole into equal parts, and the numerator says how many of these there are.',
  dimensions: {
    top: dimension('top', 'the numerator', MOST_BOTTOM), bottom: dimension('bottom', 'the denominator', MOST_BOTTOM),
    whole: dimension('whole', 'the whole amount', MOST_AMOUNT), part: dimension('part', 'the part', MOST_AMOUNT),
  },
  start: (chance) => {
    const bottom = chance.pick([3, 4, 5, 6, 8]);
    const share = 2 * chance.whole(2, 5);
    const tops = Array.from({ length: bottom - 1 }, (_, at) => at + 1).filter((top) => isLowest({ top, bottom }));
    return { top: chance.pick(tops), bottom, whole: bottom * share, part: null };
  },
  faults: (item) => [
    ...(found(item).d === 1n ? [] : ['The answer is a whole number.']),
    ...([item.whole, item.part, Number(found(item))].some((amount) => amount !== null && (amount < 1 || amount > MOST_AMOUNT)) ? ['Amounts go from one to two hundred and forty.'] : []),
    ...(item.bottom < 2 || item.bottom > MOST_BOTTOM || item.top < 1 ? ['There are from two to twenty-four equal parts, and at least one of them is taken.'] : []),
    ...(item.top > MOST_WHOLES * item.bottom ? ['The fraction is at most two.'] : []),
  ],
  answer: found,
  again: ({ top, bottom, whole, part }) => (whole === null ? addedUp(new Fraction(part ?? 0, top), bottom) : addedUp(new Fraction(whole, bottom), top)),
  write: (answer) => number(answer),
  ask: (item) => said(equals(made('beside', fraction(item), { word: 'of' }, item.whole === null ? UNKNOWN : number(item.whole)), item.part === null ? UNKNOWN : number(item.part))),
  stem: (item) => said('The whole, ', number(wholeOf(item)), ', is cut into ', number(item.bottom), ' equal parts of ', number(wholeOf(item).div(item.bottom)), ' each: the fraction is ', number(item.top), ' of these.'),
  features: (item) => [
    ...(item.top > 1 ? ['more than one part'] : []), ...(item.whole === null ? ['the whole is to be found'] : []),
    ...(item.top > item.bottom ? ['more than the whole'] : item.top === item.bottom ? ['all of it'] : []),
    ...(wholeOf(item).div(item.bottom).d === 1n ? [] : ['the equal parts are not whole numbers']),
  ],
  picture: (item) => ({ type: 'bar-model', shows: equals(made('times', fraction(item), number(wholeOf(item))), number(item.part ?? found(item))) }),
  moves,
  misconceptions: [
    { id: 'one-part-only', name: 'finds one equal part and stops', why: 'How many of these parts does the numerator ask for?', apply: ({ top, bottom, whole, part }) => (whole === null ? new Fraction(part ?? 0, top) : new Fraction(whole, bottom)) },
    { id: 'wrong-way-round', name: 'shares by the numerator and multiplies by the denominator', why: 'The denominator says how many equal parts the whole has: share by it.', apply: ({ top, bottom, whole, part }) => (whole === null ? new Fraction(part ?? 0).mul(top).div(bottom) : new Fraction(whole).mul(bottom).div(top)) },
    { id: 'by-the-numerator', name: 'shares the amount by the numerator', why: 'Draw a bar for the whole: into how many equal parts is it cut?', apply: ({ top, whole }) => (whole === null || top === 1 ? undefined : new Fraction(whole, top)) },
    { id: 'takes-away', name: 'takes the denominator away from the amount', why: 'The denominator does not count things: it says into how many equal parts they are put.', apply: ({ bottom, whole }) => (whole === null || whole <= bottom ? undefined : new Fraction(whole - bottom)) },
  ],
  scripts: [
    {
      id: 'parts-and-whole', title: 'How many parts, and of how much?', archetype: 'chain', notice: 'What does each of the three numbers do to the answer?',
      steps: [{ moves: ['one-part-more'] }, { moves: ['whole-doubled'] }, { moves: ['parts-halved'] }, { moves: ['simplified'] }, { moves: ['the-rest'] }, { moves: ['one-more-in-each'] }], discuss: [3, 4],
      start: (chance) => {
        const bottom = chance.pick([4, 5, 6, 7, 8]);
        return { top: 1, bottom, whole: bottom * chance.pick([3, 4, 5, 6]), part: null };
      },
    },
    {
      id: 'part-or-whole', title: 'Is it the whole, or a part?', archetype: 'reverse', notice: 'What is the number that is given: the whole, or a part of it?',
      steps: [{ moves: ['find-the-whole'] }, { moves: ['now-a-part'], from: 0 }, { moves: ['one-part-more'] }, { moves: ['part-doubled'] }, { moves: ['renamed'] }, { moves: ['find-the-part'] }], discuss: [2, 3],
      start: (chance) => {
        const [top, bottom, whole] = chance.pick(BOTH_WAYS);
        return { top, bottom, whole, part: null };
      },
    },
    {
      id: 'past-the-whole', title: 'Up to the whole, and past it', archetype: 'boundary', notice: 'When is the answer less than the amount, when is it the amount, and when is it more?',
      steps: [{ moves: ['one-part-more'] }, { moves: ['one-part-more'] }, { moves: ['one-more-in-each'] }, { moves: ['renamed'] }, { moves: ['whole-doubled'] }], discuss: [2, 3],
      start: (chance) => {
        const bottom = chance.pick([3, 4, 5, 6, 8]);
        return { top: bottom - 1, bottom, whole: bottom * chance.whole(3, 9), part: null };
      },
    },
  ],
};
export default family;
