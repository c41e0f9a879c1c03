import { Fraction } from '../../maths/exact.ts';
import type { Move } from '../family.ts';
import { commonFactor } from '../terms.ts';

/** What the amount is: both shares together, how much one is more than the other, or one of them. */
export type Given = 'total' | 'difference' | 'first' | 'second';
/** Two shares in a ratio, and an amount that tells how large they are. */
export type Sharing = { readonly amount: number; readonly first: number; readonly second: number; readonly given: Given; readonly unit: string };
/** Both shares. */
export type Shares = readonly [Fraction, Fraction];

/** The units that are used: of money, mass and volume. */
export const UNITS: readonly string[] = ['£', 'g', 'ml'];
const GIVEN: readonly Given[] = ['total', 'difference', 'first', 'second'];

/** How many equal parts the amount is. */
export function partsTold({ first, second, given }: Pick<Sharing, 'first' | 'second' | 'given'>): number {
  return { total: first + second, difference: Math.abs(first - second), first, second }[given];
}
/** Whether both shares are whole, so that they can be paid out. */
export function isWhole(item: Sharing): boolean {
  const parts = partsTold(item);
  return parts > 0 && (item.amount * item.first) % parts === 0 && (item.amount * item.second) % parts === 0;
}

const scaled = ([first, second]: Shares, by: Fraction): Shares => [first.mul(by), second.mul(by)];

function tell(given: Given): Pick<Move<Sharing, Shares>, 'changes' | 'effect' | 'apply' | 'law'> {
  return {
    changes: ['given'], effect: 'scales',
    apply: (item) => (item.given === given ? undefined : { ...item, given }),
    law: (before, from, to) => scaled(before, new Fraction(partsTold(from), partsTold(to))),
  };
}

/** What may change between one sharing and the next. */
export const moves: Readonly<Record<string, Move<Sharing, Shares>>> = {
  'double-amount': {
    title: 'The amount doubles.', changes: ['amount'], effect: 'scales', inverse: 'halve-amount',
    explain: 'There are as many parts as before, each twice as large.',
    apply: (item) => ({ ...item, amount: 2 * item.amount }), law: (before) => scaled(before, new Fraction(2)),
  },
  'halve-amount': {
    title: 'The amount halves.', changes: ['amount'], effect: 'scales', inverse: 'double-amount',
    explain: 'There are as many parts as before, each half as large.',
    apply: (item) => (item.amount % 2 === 0 ? { ...item, amount: item.amount / 2 } : undefined), law: (before) => scaled(before, new Fraction(1, 2)),
  },
  'one-more-a-part': {
    title: 'The amount goes up by one for every part.', changes: ['amount'], effect: 'shifts', inverse: 'one-less-a-part',
    explain: 'Every part is one larger, so a share goes up by as much as it has parts.', trap: 'Both shares go up by the same.',
    apply: (item) => ({ ...item, amount: item.amount + partsTold(item) }), law: ([first, second], from) => [first.add(from.first), second.add(from.second)],
  },
  'one-less-a-part': {
    title: 'The amount goes down by one for every part.', changes: ['amount'], effect: 'shifts', inverse: 'one-more-a-part',
    explain: 'Every part is one smaller, so a share goes down by as much as it has parts.', trap: 'Both shares go down by the same.',
    apply: (item) => ({ ...item, amount: item.amount - partsTold(item) }), law: ([first, second], from) => [first.sub(from.first), second.sub(from.second)],
  },
  'swap-ratio': {
    title: 'The numbers of the ratio change places.', changes: ['first', 'second'], effect: 'swaps', inverse: 'swap-ratio',
    explain: 'The shares are as large as before, but each is the other one’s.', trap: 'The order makes no difference.',
    apply: (item) => (item.given === 'total' || item.given === 'difference' ? { ...item, first: item.second, second: item.first } : undefined), law: ([first, second]) => [second, first],
  },
  'scale-ratio': {
    title: 'Both numbers of the ratio are multiplied by the same number.', changes: ['first', 'second'], effect: 'stays', inverse: 'simplify-ratio',
    explain: 'There are more parts and they are smaller: for each of the first there is as much of the second as before.', trap: 'Larger numbers in the ratio make larger shares.',
    apply: (item, chance) => {
      const by = chance.pick([2, 2, 3]);
      return { ...item, first: item.first * by, second: item.second * by };
    },
    law: (before) => before,
  },
  'simplify-ratio': {
    title: 'Both numbers of the ratio are divided by the same number.', changes: ['first', 'second'], effect: 'stays', inverse: 'scale-ratio',
    explain: 'There are fewer parts and they are larger: for each of the first there is as much of the second as before.', trap: 'Smaller numbers in the ratio make smaller shares.',
    apply: (item, chance) => {
      const common = commonFactor(item.first, item.second);
      const by = [2, 3].filter((each) => common % each === 0);
      if (by.length === 0) return undefined;
      const one = chance.pick(by);
      return { ...item, first: item.first / one, second: item.second / one };
    },
    law: (before) => before,
  },
  'second-has-fewer': {
    title: 'The second share has fewer parts.', changes: ['second'], effect: 'changes',
    explain: 'There are fewer parts in all, so each is larger: the first share grows while the second shrinks.', trap: 'Only the second share changes.',
    apply: (item, chance) => {
      const fits = Array.from({ length: item.second - 1 }, (_, at) => ({ ...item, second: at + 1 })).filter(isWhole);
      return item.given !== 'total' || fits.length === 0 ? undefined : chance.pick(fits);
    },
  },
  'first-has-more': {
    title: 'The first share has more parts.', changes: ['first'], effect: 'changes',
    explain: 'There are more parts in all, so each is smaller: the second share shrinks though its parts are as many as before.', trap: 'Only the first share changes.',
    apply: (item, chance) => {
      const fits = Array.from({ length: 6 }, (_, at) => ({ ...item, first: item.first + at + 1 })).filter(isWhole);
      return item.given !== 'total' || fits.length === 0 ? undefined : chance.pick(fits);
    },
  },
  'tell-difference': {
    title: 'The amount is now how much one share is more than the other.', ...tell('difference'),
    explain: 'The amount is fewer parts than before, so each part is larger.', trap: 'The amount and the ratio are the same, so the shares are.',
  },
  'tell-total': {
    title: 'The amount is now both shares together.', ...tell('total'),
    explain: 'The amount is more parts than before, so each part is smaller.', trap: 'The amount and the ratio are the same, so the shares are.',
  },
  'tell-first': {
    title: 'The amount is now the first share.', ...tell('first'),
    explain: 'The amount is as many parts as the ratio gives the first share, and the other is found from there.',
  },
  'tell-second': {
    title: 'The amount is now the second share.', ...tell('second'),
    explain: 'The amount is as many parts as the ratio gives the second share, and the other is found from there.', trap: 'The amount and the ratio are the same, so the shares are.',
  },
  'told-otherwise': {
    title: 'The same shares are told by another of their amounts.', changes: ['amount', 'given'], effect: 'stays', inverse: 'told-otherwise',
    explain: 'One part is as large as before, whichever amount it is found from.', trap: 'Another amount makes other shares.',
    apply: (item, chance) => {
      const given = chance.pick(GIVEN.filter((each) => each !== item.given && partsTold({ ...item, given: each }) !== partsTold(item)));
      const amount = (item.amount * partsTold({ ...item, given })) / partsTold(item);
      return Number.isInteger(amount) ? { ...item, given, amount } : undefined;
    },
    law: (before) => before,
  },
  'other-unit': {
    title: 'Something else is shared.', changes: ['unit'], effect: 'stays', inverse: 'other-unit',
    explain: 'The numbers and what they say are the same, so the shares are.',
    apply: (item, chance) => ({ ...item, unit: chance.pick(UNITS.filter((each) => each !== item.unit)) }), law: (before) => before,
  },
};
