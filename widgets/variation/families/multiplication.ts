import { Fraction } from '../../maths/exact.ts';
import type { Family } from '../family.ts';
import { typedInto } from '../typed.ts';
import { equals, made, number, said, UNKNOWN } from '../written.ts';
import { digitAt, moves, type Multiplication } from './multiplication-moves.ts';

const MOST = 999;
const PLACES: readonly number[] = [0, 1, 2];

const operation = ({ first, second }: Multiplication) => made('times', number(first), number(second));

/** The digits of a number with what they are worth, the ones first. */
const parts = (amount: number): readonly number[] => PLACES.map((place) => digitAt(amount, place) * 10 ** place).filter((part) => part > 0);

/** What is carried out of each place when the first number is multiplied by one digit. */
function carried(first: number, by: number): readonly number[] {
  return PLACES.reduce<readonly number[]>((all, place) => [...all, Math.floor((digitAt(first, place) * by + (all.at(-1) ?? 0)) / 10)], []);
}

/** Digit by digit by one digit, with a rule for what is written in each place, what is carried to it being known. */
function columns(first: number, by: number, rule: (digit: number, carry: number) => number): number {
  const places = PLACES.slice(0, String(first).length);
  let carry = 0;
  return places.reduce<number>((sum, place) => {
    const made = rule(digitAt(first, place), carry);
    carry = Math.floor(made / 10);
    return sum + (place === places.length - 1 ? made : made % 10) * 10 ** place;
  }, 0);
}

const isShort = ({ second }: Multiplication): boolean => second < 10;
/** First numbers whose ones are carried only when they go up by one, with the number that they are multiplied by. */
const NEARLY_CARRIED = [[213, 3], [123, 3], [233, 3], [313, 3], [211, 5], [311, 5], [411, 5], [111, 7]] as const;

/** Short and long multiplication: each part of one number by each part of the other. */
const family: Family<Multiplication, Fraction> = {
  id: 'multiplication', version: 1, title: 'Short and long multiplication', phases: ['KS2', 'KS3'], codes: ['4MD-3', '5MD-3', '6AS/MD-2', 'KS3:2.1'],
  learn: 'Each part of one number is multiplied by each part of the other, and a change in one number is felt as often as the other says.',
  dimensions: {
    first: { label: 'the first number', kind: 'critical', of: ({ first }) => String(first), typed: typedInto('first', MOST) },
    second: { label: 'the second number', kind: 'critical', of: ({ second }) => String(second), typed: typedInto('second', MOST) },
  },
  start: (chance) => ({ first: 10 * chance.whole(1, 4) + 2 * chance.whole(1, 4), second: 10 * chance.whole(1, 3) + 2 * chance.whole(1, 4) }),
  faults: ({ first, second }) => [
    ...(first < 2 || second < 2 ? ['Both numbers are at least two.'] : []),
    ...(Math.max(first, second) > MOST ? ['Both numbers have three digits at most.'] : []), ...(Math.min(first, second) > 99 ? ['One of the numbers has two digits at most.'] : []),
  ],
  answer: ({ first, second }) => new Fraction(first * second),
  again: ({ first, second }) => parts(first).flatMap((one) => parts(second).map((other) => new Fraction(one).mul(other))).reduce((sum, one) => sum.add(one), new Fraction(0)),
  write: (answer) => number(answer),
  ask: (item) => said(equals(operation(item), UNKNOWN)),
  stem: ({ first, second }) => said('There are ', number(second), ' equal groups of ', number(first), ': each part of ', number(first), ' is in the product ', number(second), ' times.'),
  features: (item) => [
    ...(isShort(item) ? [] : ['by tens and ones']),
    ...(isShort(item) && carried(item.first, item.second)[0] !== 0 ? ['ones are carried'] : []), ...(isShort(item) && item.first > 99 && carried(item.first, item.second)[1] !== 0 ? ['tens are carried'] : []),
    ...(item.first > 99 && digitAt(item.first, 1) === 0 ? ['a nought in the middle'] : []), ...(item.second % 10 === 0 ? ['by whole tens'] : []),
  ],
  picture: (item) => ({ type: 'area-model', shows: equals(operation(item), number(item.first * item.second)) }),
  moves,
  misconceptions: [
    { id: 'no-nought', name: 'multiplies by the tens digit as if it were ones', why: 'How many groups does the tens digit stand for?', apply: ({ first, second }) => (second < 10 || second > 99 ? undefined : new Fraction(first * digitAt(second, 0) + first * digitAt(second, 1))) },
    { id: 'like-with-like', name: 'multiplies ones with ones and tens with tens only', why: 'Draw the rectangle: which of its parts are missing?', apply: ({ first, second }) => (first < 10 || second < 10 ? undefined : new Fraction(PLACES.reduce((sum, place) => sum + digitAt(first, place) * digitAt(second, place) * 100 ** place, 0))) },
    { id: 'carry-lost', name: 'forgets what is carried', why: 'Ten ones become a ten: where does it go?', apply: (item) => (isShort(item) ? new Fraction(PLACES.slice(0, String(item.first).length).reduce<number>((sum, place, at, all) => sum + (at === all.length - 1 ? digitAt(item.first, place) * item.second : (digitAt(item.first, place) * item.second) % 10) * 10 ** place, 0)) : undefined) },
    { id: 'carry-first', name: 'adds what is carried before multiplying', why: 'What is carried has been multiplied already: it is added afterwards.', apply: (item) => (isShort(item) ? new Fraction(columns(item.first, item.second, (digit, carry) => (digit + carry) * item.second)) : undefined) },
    { id: 'nought-times', name: 'takes nought times a number for the number', why: 'So many groups of nothing are nothing.', apply: (item) => (isShort(item) && String(item.first).includes('0') ? new Fraction(columns(item.first, item.second, (digit, carry) => (digit === 0 ? 1 : digit) * item.second + carry)) : undefined) },
  ],
  scripts: [
    {
      id: 'what-is-carried', title: 'When something is carried', archetype: 'boundary', notice: 'By how much does the product change, and when is something carried?',
      steps: [{ moves: ['one-more'] }, { moves: ['no-tens'] }, { moves: ['once-more'] }, { moves: ['doubled-and-halved'] }, { moves: ['tens-up'] }], discuss: [1, 4],
      start: (chance) => {
        const [first, second] = chance.pick(NEARLY_CARRIED);
        return { first, second };
      },
    },
    {
      id: 'from-short-to-long', title: 'From short to long multiplication', archetype: 'chain', notice: 'How can each product be found from the one before it?',
      steps: [{ moves: ['ten-times-as-often'] }, { moves: ['once-more'] }, { moves: ['once-more'] }, { moves: ['doubled-and-halved'] }, { moves: ['digits-swapped'] }], discuss: [2, 5],
      start: (chance) => ({ first: 10 * chance.whole(1, 2) + chance.pick([2, 3, 4]), second: chance.pick([3, 4, 5, 6, 7, 8]) }),
    },
    {
      id: 'double-and-halve', title: 'Make it easy, and keep the product', archetype: 'same answer', notice: 'What stays the same, and which of these would you like to work out?',
      steps: [{ moves: ['doubled-and-halved'] }, { moves: ['doubled-and-halved'] }, { moves: ['doubled-and-halved'] }, { moves: ['swapped'] }], discuss: [1, 3],
      start: (chance) => ({ first: chance.pick([15, 25, 35, 45]), second: chance.pick([16, 24]) }),
    },
    {
      id: 'groups-and-sizes', title: 'One more in each group, one group more', archetype: 'chain', notice: 'By how much does the product change, and which number says so?',
      steps: [{ moves: ['once-less'] }, { moves: ['one-less'] }, { moves: ['tens-up'] }, { moves: ['swapped'] }, { moves: ['one-more'] }], discuss: [2, 4],
      start: (chance) => ({ first: 50, second: chance.pick([12, 14, 16, 18, 22, 24]) }),
    },
  ],
};
export default family;
