import { Fraction } from '../../maths/exact.ts';
import type { Family, Move } from '../family.ts';
import { crossed, digitDimensions, digitIn, PLACES, redrawn, stepped, WORTH, withDigit, type Place, type TwoNumbers } from '../places.ts';
import { equals, made, number, said, UNKNOWN } from '../written.ts';

const MOST = 999;
const LEAST = 100;

/** What the digits of a place come to, without what was exchanged into it. */
const together = ({ top, bottom }: TwoNumbers, place: Place): number => digitIn(top, place) + digitIn(bottom, place);
/** Whether ten or more come together in a place, what came from the one before counted too. */
const exchanges = (item: TwoNumbers): { readonly ones: boolean; readonly tens: boolean } => {
  const ones = together(item, 'ones') >= 10;
  return { ones, tens: together(item, 'tens') + (ones ? 1 : 0) >= 10 };
};
/** The law of a digit of the second number that is another one. */
const byDigit = (place: Place) => (before: Fraction, from: TwoNumbers, to: TwoNumbers): Fraction => before.add((digitIn(to.bottom, place) - digitIn(from.bottom, place)) * WORTH[place]);

const moves: Readonly<Record<string, Move<TwoNumbers, Fraction>>> = {
  'ones-make-ten': {
    title: 'The ones digit of the second number is larger, and the ones come to more than ten.', changes: ['bottom-ones'], effect: 'shifts',
    explain: 'Ten of the ones are exchanged for one ten, so the tens digit of the answer is another one too.', trap: 'Only the ones digit of the answer changes.',
    apply: (item, chance) => (exchanges(item).ones ? undefined : redrawn(item, { row: 'bottom', place: 'ones', chance }, (digit) => digit < 9 && digitIn(item.top, 'ones') + digit > 10)),
    law: byDigit('ones'),
  },
  'tens-make-hundred': {
    title: 'The tens digit of the second number is larger, and the tens come to more than ten.', changes: ['bottom-tens'], effect: 'shifts',
    explain: 'Ten of the tens are exchanged for one hundred, so the hundreds digit of the answer is another one too.', trap: 'Only the tens digit of the answer changes.',
    apply: (item, chance) => (exchanges(item).tens ? undefined : redrawn(item, { row: 'bottom', place: 'tens', chance }, (digit) => digit < 9 && digitIn(item.top, 'tens') + digit > 10)),
    law: byDigit('tens'),
  },
  'tens-to-nine': {
    title: 'The tens digit of the second number is another one, and the tens come to nine without the ten from the ones.', changes: ['bottom-tens'], effect: 'shifts',
    explain: 'The ten from the ones is the tenth ten, so there is an exchange here as well.', trap: 'Nine tens are fewer than ten, so there is nothing to exchange.',
    apply: (item, chance) => (exchanges(item).ones ? redrawn(item, { row: 'bottom', place: 'tens', chance }, (digit) => digitIn(item.top, 'tens') + digit === 9) : undefined),
    law: byDigit('tens'),
  },
  'one-more': {
    title: 'The ones digit of the second number goes up by one.', changes: ['bottom-ones'], effect: 'shifts',
    explain: 'One more is added, so the sum is one more, whatever exchange that takes.',
    apply: (item) => stepped(item, 'ones', { bottom: 1 }), law: (before) => before.add(1),
  },
  'hundred-more': {
    title: 'The hundreds digit of the first number goes up by one.', changes: ['top-hundreds'], effect: 'shifts', inverse: 'hundred-less',
    explain: 'One hundred more is added, and every exchange stays as it was.',
    apply: (item) => stepped(item, 'hundreds', { top: 1 }), law: (before) => before.add(100),
  },
  'hundred-less': {
    title: 'The hundreds digit of the first number goes down by one.', changes: ['top-hundreds'], effect: 'shifts', inverse: 'hundred-more',
    explain: 'One hundred less is added, and every exchange stays as it was.',
    apply: (item) => stepped(item, 'hundreds', { top: -1 }), law: (before) => before.sub(100),
  },
  'pass-one-on': {
    title: 'The second number gives one to the first.', changes: ['top-ones', 'bottom-ones'], effect: 'stays', inverse: 'pass-one-back',
    explain: 'What one number gives the other gains, so together they are as many as before.', trap: 'Both numbers are other ones, so the sum is another one.',
    apply: (item) => stepped(item, 'ones', { top: 1, bottom: -1 }), law: (before) => before,
  },
  'pass-one-back': {
    title: 'The first number gives one to the second.', changes: ['top-ones', 'bottom-ones'], effect: 'stays', inverse: 'pass-one-on',
    explain: 'What one number gives the other gains, so together they are as many as before.', trap: 'Both numbers are other ones, so the sum is another one.',
    apply: (item) => stepped(item, 'ones', { top: -1, bottom: 1 }), law: (before) => before,
  },
  'ones-change-places': {
    title: 'The ones digits of the two numbers change places.', changes: ['top-ones', 'bottom-ones'], effect: 'stays', inverse: 'ones-change-places',
    explain: 'The same digits are added in the ones column, so it comes to the same.', trap: 'Two other numbers have another sum.',
    apply: (item) => crossed(item, 'ones'), law: (before) => before,
  },
  'tens-change-places': {
    title: 'The tens digits of the two numbers change places.', changes: ['top-tens', 'bottom-tens'], effect: 'stays', inverse: 'tens-change-places',
    explain: 'The same digits are added in the tens column, so it comes to the same.', trap: 'Two other numbers have another sum.',
    apply: (item) => crossed(item, 'tens'), law: (before) => before,
  },
  'make-a-hundred': {
    title: 'The second number gives the first what it needs to be a whole hundred.', changes: ['top-hundreds', 'top-tens', 'top-ones', 'bottom-ones'], effect: 'stays',
    explain: 'Together they are as many as before, and now there is nothing to exchange.', trap: 'Four digits are other ones, so the sum is another one.',
    apply: (item) => {
      const up = 100 - (item.top % 100);
      return up < 10 && digitIn(item.bottom, 'ones') >= up ? { top: item.top + up, bottom: item.bottom - up } : undefined;
    },
    law: (before) => before,
  },
};

/** What is written when each column is worked out by a rule of its own, as one number. */
const columnwise = (item: TwoNumbers, write: (sum: number) => string): Fraction => new Fraction(PLACES.toReversed().map((place) => write(together(item, place))).join(''));

/** Column addition: ten or more in a column are exchanged. */
const columnAddition: Family<TwoNumbers, Fraction> = {
  id: 'column-addition', version: 1, title: 'Column addition', phases: ['KS2'], codes: ['3AS-2', '3NPV-1'],
  learn: 'Ten of a column are one of the next: an exchange in one column may cause one in the next.',
  dimensions: digitDimensions({ top: 'the first number', bottom: 'the second number' }),
  start: (chance) => {
    const [tens, ones] = [chance.whole(3, 6), chance.whole(3, 6)];
    return { top: 100 * chance.whole(2, 4) + 10 * tens + ones, bottom: 100 * chance.whole(1, 3) + 10 * chance.whole(1, 8 - tens) + chance.whole(1, 8 - ones) };
  },
  faults: ({ top, bottom }) => [
    ...(top < LEAST || bottom < LEAST ? ['Both numbers have three digits.'] : []),
    ...(top + bottom > MOST ? ['The sum has three digits.'] : []),
  ],
  answer: ({ top, bottom }) => new Fraction(top + bottom),
  // Each place by itself, then all of them together.
  again: (item) => PLACES.reduce((sum, place) => sum.add(new Fraction(together(item, place)).mul(WORTH[place])), new Fraction(0)),
  write: (answer) => number(answer),
  ask: ({ top, bottom }) => said(equals(made('plus', number(top), number(bottom)), UNKNOWN)),
  stem: (item) => {
    const [above, below] = [digitIn(item.top, 'ones'), digitIn(item.bottom, 'ones')];
    const comes = [number(above), ' and ', number(below), ' make ', number(above + below)] as const;
    return above + below < 10 ? said('In the ones ', ...comes, ', so there is nothing to exchange.')
      : said('In the ones ', ...comes, ': ten of them are exchanged for one ten, and ', number(above + below - 10), ' stay.');
  },
  features: (item) => {
    const { ones, tens } = exchanges(item);
    return [...(ones ? ['an exchange of ones'] : []), ...(tens ? ['an exchange of tens'] : []), ...(tens && together(item, 'tens') === 9 ? ['an exchange that causes another'] : []), ...(item.top % 100 === 0 ? ['a whole hundred'] : [])];
  },
  picture: ({ top, bottom }) => ({ type: 'place-value-counters', shows: equals(made('plus', number(top), number(bottom)), number(top + bottom)) }),
  moves,
  misconceptions: [
    { id: 'forgets-exchange', name: 'leaves out what was exchanged', why: 'Where did the ten go? Write the one ten in the next column and add it.', apply: (item) => columnwise(item, (sum) => String(sum % 10)) },
    { id: 'writes-both-digits', name: 'writes both digits in one column', why: 'A column holds one digit: ten of it are one of the next.', apply: (item) => columnwise(item, String) },
    {
      id: 'turns-the-sum-round', name: 'writes the ten and exchanges the ones', why: 'Of twelve ones the ten goes to the tens, and the two stay.',
      apply: ({ top, bottom }) => {
        const ones = digitIn(top, 'ones') + digitIn(bottom, 'ones');
        if (ones < 10) return undefined;
        return new Fraction(withDigit(top, 'ones', 0) + withDigit(bottom, 'ones', 0) + 10 * (ones % 10) + 1);
      },
    },
    {
      id: 'exchanges-always', name: 'adds one to the next column whether or not ten came together', why: 'Count what is in the column: are there ten to exchange?',
      apply: (item) => new Fraction(item.top + item.bottom + (exchanges(item).ones ? 0 : 10)),
    },
  ],
  scripts: [
    {
      id: 'an-exchange-causes-another', title: 'When an exchange causes another', archetype: 'chain', notice: 'Which columns of the answer change when one digit does?',
      steps: [{ moves: ['ones-make-ten'] }, { moves: ['tens-make-hundred'] }, { moves: ['tens-to-nine'] }, { moves: ['ones-change-places', 'tens-change-places'] }, { moves: ['hundred-more'] }], discuss: [3, 4],
    },
    {
      id: 'one-more-each-time', title: 'One more each time', archetype: 'boundary', notice: 'What happens in the columns when the ones come to ten?',
      steps: [{ moves: ['one-more'] }, { moves: ['one-more'] }, { moves: ['one-more'] }, { moves: ['tens-to-nine'] }, { moves: ['pass-one-on'] }], discuss: [2, 4],
      start: (chance) => {
        const ones = chance.whole(4, 6);
        return { top: 100 * chance.pick([1, 3]) + 10 * chance.pick([2, 7]) + ones, bottom: 100 * chance.whole(2, 4) + 10 * chance.whole(0, 1) + 8 - ones };
      },
    },
    {
      id: 'the-same-sum', title: 'The same sum, with fewer exchanges', archetype: 'same answer', notice: 'How can the digits change so that the sum stays and becomes easier?',
      steps: [{ moves: ['pass-one-on'] }, { moves: ['pass-one-on'] }, { moves: ['make-a-hundred'] }, { moves: ['tens-change-places'] }, { moves: ['ones-change-places'] }], discuss: [1, 3],
      start: (chance) => ({ top: 100 * chance.whole(1, 4) + 97, bottom: 100 * chance.whole(1, 3) + 10 * chance.whole(2, 7) + chance.whole(5, 8) }),
    },
  ],
};
export default columnAddition;
