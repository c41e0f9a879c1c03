import { Fraction } from '../../maths/exact.ts';
import type { Family, Move } from '../family.ts';
import { typedWhole } from '../typed.ts';
import { equals, made, number, said, UNKNOWN } from '../written.ts';

/** start + change or start − change. */
type Crossing = { readonly start: number; readonly change: number; readonly does: 'plus' | 'minus' };

const MOST = 99;
const MOST_SHOWN = 20;
const comesTo = ({ start, change, does }: Crossing): number => (does === 'plus' ? start + change : start - change);

/** An addition to one or both of the numbers. */
const shift = (start: number, change: number) => (item: Crossing): Crossing => ({ ...item, start: item.start + start, change: item.change + change });
const adding = (move: (item: Crossing) => Crossing) => (item: Crossing): Crossing | undefined => (item.does === 'plus' ? move(item) : undefined);

const moves: Readonly<Record<string, Move<Crossing, Fraction>>> = {
  'change-one-more': {
    title: 'The second number goes up by one.', changes: ['change'], effect: 'shifts', inverse: 'change-one-less',
    explain: 'One more is added or taken away, so the answer moves on by one more that way.',
    apply: shift(0, 1), law: (before, { does }) => (does === 'plus' ? before.add(1) : before.sub(1)),
  },
  'change-one-less': {
    title: 'The second number goes down by one.', changes: ['change'], effect: 'shifts', inverse: 'change-one-more',
    explain: 'One less is added or taken away, so the answer moves on by one less that way.',
    apply: shift(0, -1), law: (before, { does }) => (does === 'plus' ? before.sub(1) : before.add(1)),
  },
  'start-one-less': {
    title: 'The first number goes down by one.', changes: ['start'], effect: 'shifts', inverse: 'start-one-more',
    explain: 'It begins one lower and moves as far as before, so it ends one lower.',
    apply: shift(-1, 0), law: (before) => before.sub(1),
  },
  'start-one-more': {
    title: 'The first number goes up by one.', changes: ['start'], effect: 'shifts', inverse: 'start-one-less',
    explain: 'It begins one higher and moves as far as before, so it ends one higher.',
    apply: shift(1, 0), law: (before) => before.add(1),
  },
  'pass-one-on': {
    title: 'The first number gives one to the second.', changes: ['start', 'change'], effect: 'stays', inverse: 'pass-one-back',
    explain: 'What one number gives the other gains, so together they are as many as before.', trap: 'Both numbers are other ones, so the sum is another one.',
    apply: adding(shift(-1, 1)), law: (before) => before,
  },
  'pass-one-back': {
    title: 'The second number gives one to the first.', changes: ['start', 'change'], effect: 'stays', inverse: 'pass-one-on',
    explain: 'What one number gives the other gains, so together they are as many as before.', trap: 'Both numbers are other ones, so the sum is another one.',
    apply: adding(shift(1, -1)), law: (before) => before,
  },
  'make-ten': {
    title: 'The second number gives the first what it needs to be a whole ten.', changes: ['start', 'change'], effect: 'stays',
    explain: 'Together they are as many as before, and adding to a whole ten is easy.', trap: 'Both numbers are other ones, so the sum is another one.',
    apply: (item) => { const up = 10 - (item.start % 10); return up === 10 ? undefined : adding(shift(up, -up))(item); }, law: (before) => before,
  },
  'change-places': {
    title: 'The two numbers change places.', changes: ['start', 'change'], effect: 'stays', inverse: 'change-places',
    explain: 'Two numbers make the same sum in either order, so begin with the larger one if that is easier.',
    apply: adding(({ start, change }) => ({ start: change, change: start, does: 'plus' })), law: (before) => before,
  },
  'start-ten-more': {
    title: 'The first number goes up by ten.', changes: ['start'], effect: 'shifts', inverse: 'start-ten-less',
    explain: 'The ones are as they were, so the same fact helps, and the answer is ten higher.',
    apply: shift(10, 0), law: (before) => before.add(10),
  },
  'start-ten-less': {
    title: 'The first number goes down by ten.', changes: ['start'], effect: 'shifts', inverse: 'start-ten-more',
    explain: 'The ones are as they were, so the same fact helps, and the answer is ten lower.',
    apply: shift(-10, 0), law: (before) => before.sub(10),
  },
  'take-it-off-again': {
    title: 'The second number is taken away from what they came to.', changes: ['start', 'does'], effect: 'turns over',
    explain: 'Taking away undoes adding, so it comes back to the number it began with.', trap: 'The numbers are larger now, so it comes to more.',
    apply: (item) => (item.does === 'plus' ? { ...item, start: comesTo(item), does: 'minus' } : undefined), law: (_, { start }) => new Fraction(start),
  },
};

/** Adding and taking away across ten, by way of the ten. */
const addingAcrossTen: Family<Crossing, Fraction> = {
  id: 'adding-across-ten', version: 1, title: 'Adding across ten', phases: ['KS1', 'KS2'], codes: ['2AS-1', '3NF-1'],
  learn: 'Across ten a number is split: one part makes the ten, the rest goes beyond it.',
  dimensions: {
    start: { label: 'the first number', kind: 'critical', of: ({ start }) => String(start), typed: (item, text) => { const start = typedWhole(text, MOST); return start === undefined ? undefined : { ...item, start }; } },
    change: { label: 'the second number', kind: 'critical', of: ({ change }) => String(change), typed: (item, text) => { const change = typedWhole(text, MOST); return change === undefined ? undefined : { ...item, change }; } },
    does: { label: 'whether it adds or takes away', kind: 'critical', of: ({ does }) => does, typed: (item, text) => (text.trim() === '+' ? { ...item, does: 'plus' } : /^[-−]$/.test(text.trim()) ? { ...item, does: 'minus' } : undefined) },
  },
  start: (chance) => {
    const start = chance.whole(7, 9);
    return { start, change: chance.whole(11 - start, 6), does: 'plus' };
  },
  faults: (item) => [
    ...(item.change < 1 || item.change > 9 ? ['The second number is from one to nine.'] : []), ...(item.start < 1 ? ['The first number is one at least.'] : []),
    ...(item.start > MOST || comesTo(item) > MOST ? ['The numbers are below a hundred.'] : []), ...(comesTo(item) < 1 ? ['Something is left: at least one.'] : []),
  ],
  answer: (item) => new Fraction(comesTo(item)),
  again: ({ start, change, does }) => {
    // Counting on, or back, one at a time.
    let at = start;
    for (let step = 0; step < change; step++) at += does === 'plus' ? 1 : -1;
    return new Fraction(at);
  },
  write: (answer) => number(answer),
  ask: ({ start, change, does }) => said(equals(made(does, number(start), number(change)), UNKNOWN)),
  stem: (item) => {
    const ten = item.does === 'plus' ? Math.ceil(item.start / 10) * 10 : Math.floor(item.start / 10) * 10;
    const to = Math.abs(ten - item.start);
    if (to === 0) return said('The whole ten ', number(item.start), item.does === 'plus' ? ' needs nothing: all of the ' : ' is where it begins: all of the ', number(item.change), ' goes beyond it.');
    if (to >= item.change) return said('There is no ten to cross between ', number(item.start), ' and ', number(comesTo(item)), '.');
    return said('Split ', number(item.change), ' into ', number(to), ' and ', number(item.change - to), ': ', number(to), ' goes to ', number(ten), ', and ', number(item.change - to), ' goes beyond.');
  },
  features: (item) => [
    ...(Math.floor(item.start / 10) !== Math.floor(comesTo(item) / 10) && comesTo(item) % 10 !== 0 && item.start % 10 !== 0 ? ['across a ten'] : []),
    ...(comesTo(item) % 10 === 0 || item.start % 10 === 0 ? ['a whole ten'] : []), ...(item.does === 'minus' ? ['taking away'] : []), ...(item.start > 20 ? ['past twenty'] : []),
  ],
  picture: (item) => {
    const shows = equals(made(item.does, number(item.start), number(item.change)), number(comesTo(item)));
    return { type: item.does === 'plus' && comesTo(item) <= MOST_SHOWN ? 'ten-frame' : 'number-line', shows };
  },
  moves,
  misconceptions: [
    {
      id: 'counts-the-first', name: 'counts the number it starts at', why: 'The first step goes to the next number: say the number you begin at, and count after it.',
      apply: (item) => new Fraction(item.does === 'plus' ? comesTo(item) - 1 : comesTo(item) + 1),
    },
    {
      id: 'all-beyond-the-ten', name: 'adds all of the second number to the ten', why: 'Part of the second number is needed to make the ten: how much of it is left?',
      apply: ({ start, change, does }) => (does === 'plus' && start % 10 !== 0 ? new Fraction(Math.ceil(start / 10) * 10 + change) : undefined),
    },
    {
      id: 'smaller-from-larger', name: 'takes the smaller digit from the larger', why: 'Go back to the ten first, then on: which part of the number takes you to the ten?',
      apply: ({ start, change, does }) => (does === 'minus' ? new Fraction(Math.floor(start / 10) * 10 + Math.abs((start % 10) - change)) : undefined),
    },
    {
      id: 'no-new-ten', name: 'leaves the new ten out', why: 'Ten ones are one ten: where is it in your answer?',
      apply: ({ start, change, does }) => (does === 'plus' ? new Fraction(Math.floor(start / 10) * 10 + ((start + change) % 10)) : undefined),
    },
  ],
  scripts: [
    {
      id: 'how-it-moves', title: 'One more, one less, and the same again', archetype: 'chain', notice: 'What happens to the sum when one number moves, and when both do?',
      steps: [{ moves: ['change-one-more'] }, { moves: ['change-one-more'] }, { moves: ['start-one-less'] }, { moves: ['change-one-more'] }, { moves: ['take-it-off-again'] }], discuss: [3, 5],
      start: (chance) => ({ start: chance.pick([9, 9, 8]), change: chance.whole(3, 5), does: 'plus' }),
    },
    {
      id: 'up-to-ten-and-beyond', title: 'Up to ten and beyond', archetype: 'boundary', notice: 'What changes when the sum goes beyond ten?',
      steps: [{ moves: ['change-one-more'] }, { moves: ['change-one-more'] }, { moves: ['make-ten'] }, { moves: ['start-ten-more'], from: 2 }, { moves: ['make-ten'] }], discuss: [2, 3],
      start: (chance) => { const start = chance.whole(5, 8); return { start, change: 9 - start, does: 'plus' }; },
    },
    {
      id: 'pass-it-on', title: 'The same sum', archetype: 'same answer', notice: 'How can both numbers change and the sum stay?',
      steps: [{ moves: ['pass-one-on'] }, { moves: ['pass-one-on'] }, { moves: ['change-places'] }, { moves: ['make-ten'] }], discuss: [1, 4],
      start: (chance) => ({ start: 9, change: chance.whole(3, 5), does: 'plus' }),
    },
  ],
};
export default addingAcrossTen;
