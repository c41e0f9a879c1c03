import { Fraction } from '../../maths/exact.ts';
import type { Move } from '../family.ts';

/** dividend ÷ divisor. */
export type Division = { readonly dividend: number; readonly divisor: number };
/** How many times it goes, and what is left over. The first is whole unless somebody got it wrong. */
export interface Shared { readonly times: Fraction; readonly left: number }
type DivisionMove = Move<Division, Shared>;

export const leftOver = ({ dividend, divisor }: Division): number => dividend % divisor;
const goes = ({ dividend, divisor }: Division): number => Math.floor(dividend / divisor);

const more = (by: (item: Division) => number): DivisionMove['apply'] => (item) => ({ ...item, dividend: item.dividend + by(item) });
const again = (times: number): DivisionMove['law'] & {} => (before) => ({ ...before, times: before.times.add(times) });

/** Both numbers so many times as large; undefined where they would not be whole, and where something is left over, or nothing. */
const scaled = (factor: Fraction, isLeft: boolean): DivisionMove['apply'] => (item) => {
  const [dividend, divisor] = [factor.mul(item.dividend), factor.mul(item.divisor)];
  return leftOver(item) > 0 === isLeft && dividend.d === 1n && divisor.d === 1n ? { dividend: Number(dividend), divisor: Number(divisor) } : undefined;
};
const HALF = new Fraction(1, 2);
const TWO = new Fraction(2);

export const moves: Readonly<Record<string, DivisionMove>> = {
  'one-more': {
    title: 'There is one more to share.', changes: ['dividend'], effect: 'changes', inverse: 'one-less',
    explain: 'One more is left over, until what is left over is enough for one more in every share.', trap: 'One more to share makes the answer one more.',
    apply: more(() => 1), law: ({ times, left }, { divisor }) => (left + 1 === divisor ? { times: times.add(1), left: 0 } : { times, left: left + 1 }),
  },
  'one-less': {
    title: 'There is one less to share.', changes: ['dividend'], effect: 'changes', inverse: 'one-more',
    explain: 'One less is left over; where nothing was left over, a whole round of shares has to be broken up.', trap: 'One less to share makes the answer one less.',
    apply: more(() => -1), law: ({ times, left }, { divisor }) => (left === 0 ? { times: times.sub(1), left: divisor - 1 } : { times, left: left - 1 }),
  },
  'a-round-more': {
    title: 'The number that is divided grows by the divisor.', changes: ['dividend'], effect: 'shifts', inverse: 'a-round-less',
    explain: 'There is one more for every share, and as much is left over as before.', trap: 'The answer grows by as much as the number that is divided.', apply: more(({ divisor }) => divisor), law: again(1),
  },
  'a-round-less': {
    title: 'The number that is divided falls by the divisor.', changes: ['dividend'], effect: 'shifts', inverse: 'a-round-more',
    explain: 'There is one less for every share, and as much is left over as before.', trap: 'The answer falls by as much as the number that is divided.', apply: more(({ divisor }) => -divisor), law: again(-1),
  },
  'ten-rounds-more': {
    title: 'The number that is divided grows by ten times the divisor.', changes: ['dividend'], effect: 'shifts', inverse: 'ten-rounds-less',
    explain: 'There are ten more for every share, and as much is left over as before.', apply: more(({ divisor }) => 10 * divisor), law: again(10),
  },
  'ten-rounds-less': {
    title: 'The number that is divided falls by ten times the divisor.', changes: ['dividend'], effect: 'shifts', inverse: 'ten-rounds-more',
    explain: 'There are ten less for every share, and as much is left over as before.', apply: more(({ divisor }) => -10 * divisor), law: again(-10),
  },
  'nothing-left-over': {
    title: 'What was left over is not there any more.', changes: ['dividend'], effect: 'changes kind',
    explain: 'The shares are as large as before, and now they are all there is.', apply: more((item) => -leftOver(item)), law: ({ times }) => ({ times, left: 0 }),
  },
  'both-doubled': {
    title: 'Both numbers are doubled, and nothing is left over.', changes: ['dividend', 'divisor'], effect: 'stays', inverse: 'both-halved',
    explain: 'Twice as much for twice as many: each gets the same.', trap: 'Larger numbers have a larger answer.', apply: scaled(TWO, false), law: (before) => before,
  },
  'both-halved': {
    title: 'Both numbers are halved, and nothing is left over.', changes: ['dividend', 'divisor'], effect: 'stays', inverse: 'both-doubled',
    explain: 'Half as much for half as many: each gets the same.', trap: 'Smaller numbers have a smaller answer.', apply: scaled(HALF, false), law: (before) => before,
  },
  'all-doubled': {
    title: 'Both numbers are doubled, and something is left over.', changes: ['dividend', 'divisor'], effect: 'changes',
    explain: 'Twice as much for twice as many: each gets the same, and twice as much is left over.', trap: 'The whole answer stays, and what is left over too.',
    apply: scaled(TWO, true), law: ({ times, left }) => ({ times, left: 2 * left }),
  },
  'divisor-doubled': {
    title: 'The divisor is doubled.', changes: ['divisor'], effect: 'changes',
    explain: 'Shared among twice as many, each gets half as many; a half of one cannot be given, so it is left over.', trap: 'Twice the divisor makes twice the answer.',
    apply: (item) => ({ ...item, divisor: 2 * item.divisor }), law: ({ times, left }, { divisor }) => ({ times: times.div(2).floor(), left: left + (times.mod(2).equals(1) ? divisor : 0) }),
  },
  'ten-times': {
    title: 'The number that is divided becomes ten times as large.', changes: ['dividend'], effect: 'changes', inverse: 'a-tenth',
    explain: 'Ten times as much is in every share, and ten times what was left over is shared once more.', trap: 'All digits of the answer move one place, and what is left over is ten times as much.',
    apply: (item) => ({ ...item, dividend: 10 * item.dividend }), law: ({ times, left }, { divisor }) => ({ times: times.mul(10).add(Math.floor((10 * left) / divisor)), left: (10 * left) % divisor }),
  },
  'a-tenth': {
    title: 'The number that is divided becomes a tenth as large.', changes: ['dividend'], effect: 'changes', inverse: 'ten-times',
    explain: 'A tenth of it is shared; tenths of a share that are not whole are left over.', apply: (item) => (item.dividend % 10 === 0 ? { ...item, dividend: item.dividend / 10 } : undefined),
  },
  'by-the-answer': {
    title: 'It is divided by the whole number that was the answer.', changes: ['divisor'], effect: 'swaps', inverse: 'by-the-answer',
    explain: 'Rows and columns change places: the number of shares and their size, and as much is left over.', trap: 'Another divisor has something else left over.',
    apply: (item) => (goes(item) > leftOver(item) ? { ...item, divisor: goes(item) } : undefined), law: ({ left }, { divisor }) => ({ times: new Fraction(divisor), left }),
  },
};
