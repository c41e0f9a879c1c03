import { Fraction } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import type { Family } from '../family.ts';
import { typedInto } from '../typed.ts';
import { equals, made, number, said, UNKNOWN } from '../written.ts';
import { type Division, leftOver, moves, type Shared } from './division-moves.ts';

const MOST = 999;
const MOST_DIVISOR = 12;
/** An array of no more rows is seen at a glance. */
const MOST_ROWS = 12;

const operation = ({ dividend, divisor }: Division): Expression => made('divided by', number(dividend), number(divisor));
const shared = ({ dividend, divisor }: Division): Shared => ({ times: new Fraction(dividend).div(divisor).floor(), left: Number(new Fraction(dividend).mod(divisor)) });
const write = ({ times, left }: Shared): Expression => (left === 0 ? number(times, 'decimal') : made('beside', number(times), { word: 'r' }, number(left)));

/** Taken away in rounds: ten at a time as long as it goes, then one at a time. */
function inRounds({ dividend, divisor }: Division): Shared {
  let [left, rounds] = [dividend, 0];
  for (const many of [100, 10, 1]) {
    while (left >= many * divisor) [left, rounds] = [left - many * divisor, rounds + many];
  }
  return { times: new Fraction(rounds), left };
}

/** Short division: how many times it goes, and what is left over. */
const family: Family<Division, Shared> = {
  id: 'division', version: 1, title: 'Short division with remainders', phases: ['KS2', 'KS3'], codes: ['4NF-2', '5MD-4', '6AS/MD-2', 'KS3:2.1'],
  learn: 'What is left over is always less than the divisor: when it reaches the divisor, there is one more for every share.',
  dimensions: {
    dividend: { label: 'the number that is divided', kind: 'critical', of: ({ dividend }) => String(dividend), typed: typedInto('dividend', MOST) },
    divisor: {
      label: 'the divisor', kind: 'critical', of: ({ divisor }) => String(divisor),
      typed: (item, text) => {
        const made = typedInto<Division, 'divisor'>('divisor', MOST)(item, text);
        return made && made.divisor > 0 ? made : undefined;
      },
    },
  },
  start: (chance) => {
    const divisor = chance.whole(3, 6);
    const times = chance.whole(7, 24);
    return { dividend: divisor * times + chance.whole(1, divisor - 1), divisor };
  },
  faults: ({ dividend, divisor }) => [
    ...(dividend > MOST ? ['The number that is divided has three digits at most.'] : []), ...(divisor < 2 || divisor > MOST_DIVISOR ? ['The divisor is from two to twelve.'] : []),
    ...(dividend < divisor ? ['It goes at least once.'] : []),
  ],
  answer: shared,
  again: inRounds,
  write,
  ask: (item) => said(equals(operation(item), UNKNOWN)),
  stem: (item) => said('In ', number(item.dividend), ' there are ', number(shared(item).times), ' groups of ', number(item.divisor), ', and ', number(leftOver(item)), ' left over, which is not enough for a group.'),
  features: (item) => {
    const times = String(shared(item).times);
    return [
      ...(leftOver(item) === 0 ? ['nothing is left over'] : []), ...(leftOver(item) === item.divisor - 1 ? ['one more would make a whole round'] : []),
      ...(times.length > 1 && times.slice(1).includes('0') ? ['a nought in the answer'] : []), ...(Number(String(item.dividend)[0]) < item.divisor && item.dividend > 99 ? ['the first digit is not enough'] : []),
    ];
  },
  picture: (item) => ({ type: item.divisor <= MOST_ROWS && shared(item).times.compare(MOST_ROWS) <= 0 ? 'array' : 'bar-model', shows: equals(operation(item), write(shared(item))) }),
  moves,
  misconceptions: [
    { id: 'left-over-dropped', name: 'drops what is left over', why: 'Multiply back: is all of it there again?', apply: (item) => ({ times: shared(item).times, left: 0 }) },
    { id: 'after-the-point', name: 'writes what is left over after a point', why: 'What is left over is so many ones, not so many tenths.', apply: (item) => (leftOver(item) === 0 ? undefined : { times: new Fraction(`${shared(item).times}.${leftOver(item)}`), left: 0 }) },
    { id: 'too-much-left', name: 'leaves more over than the divisor', why: 'Is what is left over enough for one more in every share?', apply: (item) => (shared(item).times.compare(1) <= 0 ? undefined : { times: shared(item).times.sub(1), left: leftOver(item) + item.divisor }) },
    {
      id: 'nought-left-out', name: 'leaves out a nought in the answer', why: 'Where it does not go in a place, a nought keeps the place.',
      apply: (item) => {
        const times = String(shared(item).times);
        return times.length > 1 && times.includes('0') ? { times: new Fraction(times.replaceAll('0', '')), left: leftOver(item) } : undefined;
      },
    },
    { id: 'rounded-up', name: 'counts what is left over as one more', why: 'It is not enough for a whole one more: how much is left?', apply: (item) => (leftOver(item) === 0 ? undefined : { times: shared(item).times.add(1), left: 0 }) },
  ],
  scripts: [
    {
      id: 'one-more-to-share', title: 'One more to share', archetype: 'boundary', notice: 'What happens to the answer when one more is shared, and what when there is one more for everyone?',
      steps: [{ moves: ['one-more'] }, { moves: ['one-more'] }, { moves: ['one-more'] }, { moves: ['a-round-more'] }, { moves: ['ten-rounds-more'] }], discuss: [2, 4],
      start: (chance) => {
        const divisor = chance.whole(4, 9);
        return { dividend: divisor * chance.whole(12, 28) + divisor - 2, divisor };
      },
    },
    {
      id: 'both-doubled', title: 'Both numbers doubled', archetype: 'contrast', notice: 'Both numbers are doubled: what stays, and what does not?',
      steps: [{ moves: ['nothing-left-over'] }, { moves: ['both-doubled'] }, { moves: ['all-doubled'], from: 0 }, { moves: ['one-more'] }, { moves: ['divisor-doubled'], from: 0 }], discuss: [2, 3],
      start: (chance) => {
        const divisor = chance.pick([3, 4, 6]);
        return { dividend: divisor * chance.pick([13, 15, 17, 21, 23]) + chance.whole(1, divisor - 1), divisor };
      },
    },
    {
      id: 'from-the-table', title: 'From the tables to short division', archetype: 'chain', notice: 'How does each answer come from the one before, and what becomes of what is left over?',
      steps: [{ moves: ['by-the-answer'] }, { moves: ['one-more'] }, { moves: ['ten-times'] }, { moves: ['nothing-left-over'] }, { moves: ['a-round-less'] }], discuss: [1, 3],
      start: (chance) => {
        const divisor = chance.whole(4, 9);
        const times = chance.pick([5, 6, 7, 8, 9].filter((one) => one !== divisor));
        return { dividend: divisor * times + chance.whole(1, Math.min(divisor, times) - 2), divisor };
      },
    },
    {
      id: 'a-nought-in-the-answer', title: 'A nought in the answer', archetype: 'boundary', notice: 'When is there a nought in the answer, and why must it be written?',
      steps: [{ moves: ['ten-rounds-less'] }, { moves: ['one-more'] }, { moves: ['a-round-less'] }, { moves: ['nothing-left-over'] }, { moves: ['ten-rounds-more'] }], discuss: [1, 5],
      start: (chance) => {
        const divisor = chance.whole(3, 8);
        return { dividend: divisor * (110 + chance.whole(2, 9)), divisor };
      },
    },
  ],
};
export default family;
