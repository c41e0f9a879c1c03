import { Fraction, toExact } from '../../maths/exact.ts';
import type { Move } from '../family.ts';
import { commonFactor } from '../terms.ts';

/**
 * A power, base^(power/root), whose value is asked for; or two powers of one base (a letter or a number) that are multiplied, divided, or one of which is
 * raised to the other, to be written as one power. `root` is 1 there. The base is an exact number or a letter.
 */
export type Power = { readonly base: string; readonly power: number; readonly root: number; readonly operation: 'none' | 'times' | 'divided by' | 'raised'; readonly second: number };
export type Answer = { readonly value: Fraction } | { readonly base: string; readonly index: Fraction };

export const isLetter = (base: string): boolean => /^[a-z]$/.test(base);
const isAlone = (item: Power): boolean => item.operation === 'none';
const turned = (base: string): string => toExact(new Fraction(base).inverse());

/** Roots that are tried; a base has no larger one. */
const MOST_ROOT = 100n;

/** The whole number whose so many-eth power is the amount: found by trying. */
function wholeRoot(amount: bigint, root: number): bigint | undefined {
  for (let tried = 1n; tried <= MOST_ROOT; tried += 1n) {
    const power = tried ** BigInt(root);
    if (power >= amount) return power === amount ? tried : undefined;
  }
  return undefined;
}

/** What has the base for its so many-eth power: a whole number, one over one, or a fraction of two. */
export function rootFound(base: Fraction, root: number): Fraction | undefined {
  const [top, bottom] = [wholeRoot(base.n, root), wholeRoot(base.d, root)];
  return top === undefined || bottom === undefined ? undefined : new Fraction(top, bottom);
}

/** A power with a whole index, by multiplying so often. */
export function raised(base: Fraction, index: number): Fraction {
  const all = Array.from({ length: Math.abs(index) }, () => base).reduce((product, one) => product.mul(one), new Fraction(1));
  return index < 0 ? all.inverse() : all;
}

type Law = NonNullable<Move<Power, Answer>['law']>;
const valueOf = (answer: Answer): Fraction => ('value' in answer ? answer.value : answer.index);
const onValue = (law: (before: Fraction, from: Power, to: Power) => Fraction): Law => (before, from, to) => ({ value: law(valueOf(before), from, to) });
const onIndex = (law: (before: Fraction, from: Power, to: Power) => Fraction): Law => (before, from, to) => ({ base: from.base, index: law(valueOf(before), from, to) });

/** The index goes up or down by one; only where it is whole. */
const step = (by: 1 | -1) => (item: Power): Power | undefined => (isAlone(item) && item.root === 1 ? { ...item, power: item.power + by } : undefined);
const operates = (operation: Power['operation'], from: readonly Power['operation'][]) => (item: Power): Power | undefined => (from.includes(item.operation) ? { ...item, operation } : undefined);

export const moves: Readonly<Record<string, Move<Power, Answer>>> = {
  'index-down': {
    title: 'The index goes down by one.', changes: ['power'], effect: 'scales', inverse: 'index-up',
    explain: 'There is one factor less, so it is divided by the base once; this goes on through nought.', trap: 'An index of nought gives nought, and a negative one a negative number.',
    apply: step(-1), law: onValue((before, { base }) => before.div(base)),
  },
  'index-up': {
    title: 'The index goes up by one.', changes: ['power'], effect: 'scales', inverse: 'index-down',
    explain: 'There is one factor more, so it is multiplied by the base once more.',
    apply: step(1), law: onValue((before, { base }) => before.mul(base)),
  },
  'index-to-root': {
    title: 'The index is divided by a whole number.', changes: ['root'], effect: 'changes', trap: 'The base is divided by that number.',
    explain: 'The bottom of the index says which root is taken: so many equal factors give what there was before.',
    apply: (item, chance) => {
      const roots = [2, 3, 4].filter((root) => isAlone(item) && item.root === 1 && commonFactor(item.power, root) === 1 && item.base !== '1' && rootFound(new Fraction(item.base), root));
      return roots.length === 0 ? undefined : { ...item, root: chance.pick(roots) };
    },
  },
  'next-numerator': {
    title: 'The root is raised to a power: the top of the index goes up.', changes: ['power'], effect: 'changes',
    explain: 'First the root, then the power: the bottom and the top of the index do one thing each.', trap: 'The answer is multiplied by the top of the index.',
    apply: (item) => (item.root > 1 && item.power === 1 ? { ...item, power: item.root === 3 ? 2 : 3 } : undefined),
    law: onValue((before, _, to) => raised(before, to.power)),
  },
  'index-sign': {
    title: 'The sign of the index changes.', changes: ['power'], effect: 'turns over', inverse: 'index-sign',
    explain: 'The opposite index undoes the multiplication: it gives one over what there was.', trap: 'The answer becomes negative.',
    apply: (item) => (isAlone(item) && item.power !== 0 ? { ...item, power: -item.power } : undefined), law: onValue((before) => before.inverse()),
  },
  'base-turned': {
    title: 'The base becomes one over what it was.', changes: ['base'], effect: 'turns over', inverse: 'base-turned',
    explain: 'Every factor turns over, so the product does.',
    apply: (item) => (isAlone(item) && item.power !== 0 ? { ...item, base: turned(item.base) } : undefined), law: onValue((before) => before.inverse()),
  },
  'base-and-sign': {
    title: 'The base turns over and the index changes its sign.', changes: ['base', 'power'], effect: 'stays', inverse: 'base-and-sign',
    explain: 'It is turned over twice, once by the base and once by the index, so it is as it was.', trap: 'A negative index makes it smaller.',
    apply: (item) => (isAlone(item) && item.power !== 0 ? { ...item, base: turned(item.base), power: -item.power } : undefined), law: (before) => before,
  },
  'base-to-root': {
    title: 'The root in the index is taken of the base.', changes: ['base', 'root'], effect: 'stays', inverse: 'base-raised',
    explain: 'The bottom of the index was that root: now it is done, and the power is left.',
    apply: (item) => {
      const root = isAlone(item) && item.root > 1 ? rootFound(new Fraction(item.base), item.root) : undefined;
      return root && { ...item, base: toExact(root), root: 1 };
    },
    law: (before) => before,
  },
  'base-raised': {
    title: 'The base is raised to a power, and the index divided by the same number.', changes: ['base', 'root'], effect: 'stays', inverse: 'base-to-root',
    explain: 'The root undoes what was done to the base.', trap: 'A larger base gives a larger answer.',
    apply: (item, chance) => {
      const root = chance.pick([2, 3, 4, 5]);
      return isAlone(item) && item.root === 1 && commonFactor(item.power, root) === 1 ? { ...item, base: toExact(raised(new Fraction(item.base), root)), root } : undefined;
    },
    law: (before) => before,
  },
  'power-into-base': {
    title: 'The top of the index is worked out on the base.', changes: ['base', 'power'], effect: 'stays',
    explain: 'Power and root can be done in either order.',
    apply: (item) => (isAlone(item) && item.power > 1 ? { ...item, base: toExact(raised(new Fraction(item.base), item.power)), power: 1 } : undefined), law: (before) => before,
  },
  'another-power': {
    title: 'It is multiplied by another power of the same base.', changes: ['operation', 'second'], effect: 'changes kind',
    explain: 'The factors stand in one row: the indices are added.',
    apply: (item) => (isAlone(item) && item.root === 1 && item.power > 0 ? { ...item, operation: 'times', second: item.power + 1 } : undefined),
    law: (_, from, to) => ({ base: from.base, index: new Fraction(to.power + to.second) }),
  },
  'second-up': {
    title: 'The second index goes up by one.', changes: ['second'], effect: 'shifts',
    explain: 'The second power has one factor more.', trap: 'The answer is one power higher whatever is done with the second power.',
    apply: (item) => (isAlone(item) ? undefined : { ...item, second: item.second + 1 }),
    law: onIndex((before, from) => before.add({ 'none': 0, 'times': 1, 'divided by': -1, 'raised': from.power }[from.operation])),
  },
  'to-divide': {
    title: 'Divided instead of multiplied.', changes: ['operation'], effect: 'changes',
    explain: 'Factors above and below cancel: the second index is taken from the first, and may be the larger one.', trap: 'The indices are divided.',
    apply: operates('divided by', ['times']), law: onIndex((before, { second }) => before.sub(2 * second)),
  },
  'to-raised': {
    title: 'The first power is raised to the second index.', changes: ['operation'], effect: 'changes',
    explain: 'The first power is there so many times over: the indices are multiplied.', trap: 'The indices are added.',
    apply: operates('raised', ['times', 'divided by']), law: onIndex((_, { power, second }) => new Fraction(power * second)),
  },
  'to-times': {
    title: 'Multiplied by a power with that index.', changes: ['operation'], effect: 'changes',
    explain: 'All factors stand in one row: the indices are added, the base stays.', trap: 'The bases are multiplied too.',
    apply: operates('times', ['raised', 'divided by']), law: onIndex((_, { power, second }) => new Fraction(power + second)),
  },
  'times-negative': {
    title: 'Instead of dividing, it is multiplied by the power with the opposite index.', changes: ['operation', 'second'], effect: 'stays',
    explain: 'A negative index is one over the power: dividing by a power and multiplying by one over it are the same.',
    apply: (item) => (item.operation === 'divided by' ? { ...item, operation: 'times', second: -item.second } : undefined), law: (before) => before,
  },
  'indices-swap': {
    title: 'The two indices change places.', changes: ['power', 'second'], effect: 'stays', inverse: 'indices-swap',
    explain: 'Adding and multiplying indices may be done in either order.',
    apply: (item) => ((item.operation === 'times' || item.operation === 'raised') && item.power !== item.second ? { ...item, power: item.second, second: item.power } : undefined), law: (before) => before,
  },
  'divided-swap': {
    title: 'The other way round: the two powers that are divided change places.', changes: ['power', 'second'], effect: 'turns over', inverse: 'divided-swap',
    explain: 'Dividing the other way round gives one over what there was: the opposite index.', trap: 'The larger index always comes first, so nothing changes.',
    apply: (item) => (item.operation === 'divided by' && item.power !== item.second ? { ...item, power: item.second, second: item.power } : undefined), law: onIndex((before) => before.neg()),
  },
  'number-for-letter': {
    title: 'The letter becomes a number.', changes: ['base'], effect: 'changes',
    explain: 'What holds for every base holds for this one: the base stays, and the indices do what they did.', trap: 'With a number the bases are worked with too.',
    apply: (item, chance) => (isLetter(item.base) ? { ...item, base: chance.pick(['3', '5', '7', '10']) } : undefined),
    law: (before, _, to) => ({ base: to.base, index: valueOf(before) }),
  },
};
