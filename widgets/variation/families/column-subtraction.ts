import { Fraction } from '../../maths/exact.ts';
import type { Family, Move } from '../family.ts';
import { crossed, digitDimensions, digitIn, PLACES, redrawn, stepped, WORTH, withDigit, type Place, type TwoNumbers } from '../places.ts';
import { equals, made, number, said, UNKNOWN } from '../written.ts';

const LEAST = 100;
const MOST = 999;

/** Whether one of the next column is exchanged for ten of this one. */
const exchanges = ({ top, bottom }: TwoNumbers): { readonly ones: boolean; readonly tens: boolean } => {
  const ones = digitIn(top, 'ones') < digitIn(bottom, 'ones');
  return { ones, tens: digitIn(top, 'tens') - (ones ? 1 : 0) < digitIn(bottom, 'tens') };
};
/** The difference of two digits that are other ones: the first number's counts up, the second's down. */
const byDigit = (place: Place) => (before: Fraction, from: TwoNumbers, to: TwoNumbers): Fraction => {
  const [up, down] = [digitIn(to.top, place) - digitIn(from.top, place), digitIn(to.bottom, place) - digitIn(from.bottom, place)];
  return before.add((up - down) * WORTH[place]);
};

const moves: Readonly<Record<string, Move<TwoNumbers, Fraction>>> = {
  'ones-need-exchange': {
    title: 'The ones digit of the number taken away is larger now than the one above it.', changes: ['bottom-ones'], effect: 'shifts',
    explain: 'One ten is exchanged for ten ones, so the tens digit of the answer is another one too.', trap: 'Only the ones digit of the answer changes.',
    apply: (item, chance) => (exchanges(item).ones ? undefined : redrawn(item, { row: 'bottom', place: 'ones', chance }, (digit) => digit > digitIn(item.top, 'ones'))),
    law: byDigit('ones'),
  },
  'tens-need-exchange': {
    title: 'The tens digit of the number taken away is larger now than the one above it.', changes: ['bottom-tens'], effect: 'shifts',
    explain: 'One hundred is exchanged for ten tens, so the hundreds digit of the answer is another one too.', trap: 'Only the tens digit of the answer changes.',
    apply: (item, chance) => (exchanges(item).tens ? undefined : redrawn(item, { row: 'bottom', place: 'tens', chance }, (digit) => digit > digitIn(item.top, 'tens'))),
    law: byDigit('tens'),
  },
  'no-tens': {
    title: 'The tens digit of the first number is nought.', changes: ['top-tens'], effect: 'shifts',
    explain: 'So many tens fewer are left; and where the ones need a ten, a hundred is exchanged for tens first, and then one of those for ones.', trap: 'Nought tens have nothing to give, so they are left as they are.',
    apply: (item) => ({ ...item, top: withDigit(item.top, 'tens', 0) }), law: byDigit('tens'),
  },
  'no-ones': {
    title: 'The ones digit of the first number is nought.', changes: ['top-ones'], effect: 'shifts',
    explain: 'There is that much less to begin with, so that much less is left.',
    apply: (item) => ({ ...item, top: withDigit(item.top, 'ones', 0) }), law: byDigit('ones'),
  },
  'both-one-less-than-a-hundred': {
    title: 'Both numbers go down by one, and the first is no whole hundred any more.', changes: ['top-hundreds', 'top-tens', 'top-ones', 'bottom-ones'], effect: 'stays',
    explain: 'Both ends of the gap move by the same amount, so the gap stays, and there is nothing left to exchange.', trap: 'Four digits are other ones, so the difference is another one.',
    apply: ({ top, bottom }) => (top % 100 === 0 && bottom % 10 > 0 ? { top: top - 1, bottom: bottom - 1 } : undefined), law: (before) => before,
  },
  'both-to-a-hundred': {
    title: 'Both numbers go up by the same amount, so that the number taken away is a whole hundred.', changes: ['top-ones', 'bottom-hundreds', 'bottom-tens', 'bottom-ones'], effect: 'stays',
    explain: 'Both ends of the gap move by the same amount, so the gap stays, and a whole hundred is easy to take away.', trap: 'Four digits are other ones, so the difference is another one.',
    apply: ({ top, bottom }) => { const up = 100 - (bottom % 100); return up < 10 && (top % 10) + up < 10 ? { top: top + up, bottom: bottom + up } : undefined; }, law: (before) => before,
  },
  'both-one-more': {
    title: 'Both ones digits go up by one.', changes: ['top-ones', 'bottom-ones'], effect: 'stays', inverse: 'both-one-less',
    explain: 'Both ends of the gap move by the same amount, so the gap stays as it was.', trap: 'Larger numbers have a larger difference.',
    apply: (item) => stepped(item, 'ones', { top: 1, bottom: 1 }), law: (before) => before,
  },
  'both-one-less': {
    title: 'Both ones digits go down by one.', changes: ['top-ones', 'bottom-ones'], effect: 'stays', inverse: 'both-one-more',
    explain: 'Both ends of the gap move by the same amount, so the gap stays as it was.', trap: 'Smaller numbers have a smaller difference.',
    apply: (item) => stepped(item, 'ones', { top: -1, bottom: -1 }), law: (before) => before,
  },
  'both-ten-more': {
    title: 'Both tens digits go up by one.', changes: ['top-tens', 'bottom-tens'], effect: 'stays',
    explain: 'Both ends of the gap move by ten, so the gap stays as it was.', trap: 'Larger numbers have a larger difference.',
    apply: (item) => stepped(item, 'tens', { top: 1, bottom: 1 }), law: (before) => before,
  },
  'ones-change-places': {
    title: 'The ones digits of the two numbers change places.', changes: ['top-ones', 'bottom-ones'], effect: 'shifts', inverse: 'ones-change-places',
    explain: 'The lower digit is taken from the upper one: which of them is above matters.', trap: 'The same two digits are in the column, so it comes to the same.',
    apply: (item) => crossed(item, 'ones'), law: byDigit('ones'),
  },
  'take-one-more': {
    title: 'The ones digit of the number taken away goes up by one.', changes: ['bottom-ones'], effect: 'shifts', inverse: 'take-one-less',
    explain: 'One more is taken away, so one less is left.', trap: 'Taking away more leaves more.',
    apply: (item) => stepped(item, 'ones', { bottom: 1 }), law: (before) => before.sub(1),
  },
  'take-one-less': {
    title: 'The ones digit of the number taken away goes down by one.', changes: ['bottom-ones'], effect: 'shifts', inverse: 'take-one-more',
    explain: 'One less is taken away, so one more is left.', trap: 'Taking away less leaves less.',
    apply: (item) => stepped(item, 'ones', { bottom: -1 }), law: (before) => before.add(1),
  },
};

/** Column subtraction: one of a column is exchanged for ten of the one after it. */
const columnSubtraction: Family<TwoNumbers, Fraction> = {
  id: 'column-subtraction', version: 1, title: 'Column subtraction', phases: ['KS2'], codes: ['3AS-2', '6AS/MD-2'],
  learn: 'Where too few are above, one of the next column is exchanged for ten, across a nought as well.',
  dimensions: digitDimensions({ top: 'the first number', bottom: 'the number taken away' }),
  start: (chance) => {
    const [tens, ones] = [chance.whole(6, 8), chance.whole(2, 3)];
    return { top: 100 * chance.pick([4, 5, 9]) + 10 * tens + ones, bottom: 100 * chance.whole(1, 2) + 10 * chance.whole(2, tens - 2) + chance.whole(1, ones - 1) };
  },
  faults: ({ top, bottom }) => [
    ...(top < LEAST || bottom < LEAST || top > MOST ? ['Both numbers have three digits.'] : []),
    ...(top - bottom < 1 ? ['Something is left: the first number is the larger one.'] : []),
  ],
  answer: ({ top, bottom }) => new Fraction(top - bottom),
  again: ({ top, bottom }) => {
    // Counting on: to the next ten, the next hundred, then on to the number, as far as these lie below it.
    const ten = Math.min(top, Math.ceil(bottom / 10) * 10);
    const hundred = Math.min(top, Math.ceil(ten / 100) * 100);
    return new Fraction(ten - bottom).add(hundred - ten).add(top - hundred);
  },
  write: (answer) => number(answer),
  ask: ({ top, bottom }) => said(equals(made('minus', number(top), number(bottom)), UNKNOWN)),
  stem: (item) => {
    const [above, below] = [digitIn(item.top, 'ones'), digitIn(item.bottom, 'ones')];
    return above >= below ? said('From ', number(above), ' in the ones, ', number(below), ' can be taken away: nothing is exchanged.')
      : said('From ', number(above), ' in the ones, ', number(below), ' cannot be taken away: one ten is exchanged, which makes ', number(above + 10), '.');
  },
  features: (item) => {
    const { ones, tens } = exchanges(item);
    return [
      ...(ones ? ['an exchange into the ones'] : []), ...(tens ? ['an exchange into the tens'] : []),
      ...(ones && digitIn(item.top, 'tens') === 0 ? ['an exchange across a nought'] : []), ...(item.bottom % 100 === 0 ? ['a whole hundred is taken away'] : []),
    ];
  },
  picture: ({ top, bottom }) => ({ type: 'place-value-counters', shows: equals(made('minus', number(top), number(bottom)), number(top - bottom)) }),
  moves,
  misconceptions: [
    {
      id: 'smaller-from-larger', name: 'takes the smaller digit from the larger in each column', why: 'The lower number is taken from the upper one: exchange where too few are above.',
      apply: ({ top, bottom }) => new Fraction(PLACES.reduce((sum, place) => sum + WORTH[place] * Math.abs(digitIn(top, place) - digitIn(bottom, place)), 0)),
    },
    {
      id: 'does-not-reduce', name: 'exchanges, and leaves the column as it was from which it did', why: 'One was taken out of the next column: how many are there now?',
      apply: ({ top, bottom }) => new Fraction(top - bottom + PLACES.reduce((sum, place) => sum + (place !== 'hundreds' && digitIn(top, place) < digitIn(bottom, place) ? 10 * WORTH[place] : 0), 0)),
    },
    {
      id: 'skips-the-nought', name: 'exchanges across a nought and leaves ten tens there', why: 'One of the ten tens was exchanged for ones: nine are left.',
      apply: (item) => (exchanges(item).ones && digitIn(item.top, 'tens') === 0 ? new Fraction(item.top - item.bottom + 10) : undefined),
    },
    {
      id: 'nothing-for-too-few', name: 'writes nought where too few are above', why: 'Nothing can be taken only if nothing is exchanged: use one from the next column.',
      apply: ({ top, bottom }) => new Fraction(PLACES.reduce((sum, place) => sum + WORTH[place] * Math.max(0, digitIn(top, place) - digitIn(bottom, place)), 0)),
    },
  ],
  scripts: [
    {
      id: 'exchange-across-a-nought', title: 'Exchange, and across a nought', archetype: 'chain', notice: 'What does each digit do to the exchanges and to the answer?',
      steps: [{ moves: ['ones-need-exchange'] }, { moves: ['tens-need-exchange'] }, { moves: ['no-tens'] }, { moves: ['no-ones'] }, { moves: ['both-one-less-than-a-hundred'] }], discuss: [3, 5],
    },
    {
      id: 'take-one-more-each-time', title: 'One more is taken each time', archetype: 'boundary', notice: 'What happens when more ones are taken away than there are?',
      steps: [{ moves: ['take-one-more'] }, { moves: ['take-one-more'] }, { moves: ['take-one-more'] }, { moves: ['ones-change-places'] }, { moves: ['no-tens'], from: 3 }], discuss: [3, 4],
      start: (chance) => {
        const ones = chance.whole(3, 5);
        const tens = chance.whole(6, 7);
        return { top: 100 * chance.pick([8, 9]) + 10 * tens + ones, bottom: 100 * chance.whole(1, 2) + 10 * chance.whole(2, tens - 3) + ones - 2 };
      },
    },
    {
      id: 'the-same-gap', title: 'The same gap, and nothing to exchange', archetype: 'same answer', notice: 'How can both numbers change so that the gap stays and becomes easier?',
      steps: [{ moves: ['both-one-more'] }, { moves: ['both-one-more'] }, { moves: ['both-to-a-hundred'] }, { moves: ['both-ten-more'] }], discuss: [1, 3],
      start: (chance) => ({ top: 100 * chance.whole(5, 8) + 10 * chance.whole(1, 4) + chance.whole(1, 2), bottom: 100 * chance.whole(1, 3) + 95 }),
    },
  ],
};
export default columnSubtraction;
