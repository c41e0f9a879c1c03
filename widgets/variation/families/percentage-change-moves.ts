import { Fraction } from '../../maths/exact.ts';
import type { Move } from '../family.ts';

/** A percentage of an amount, an increase or a decrease by it; what is asked is what comes of it, or what there was before. */
export type PercentChange = { readonly percent: number; readonly amount: number; readonly change: 'of' | 'increase' | 'decrease'; readonly asked: 'after' | 'before' };

/** What the amount is multiplied by. */
export function multiplierOf({ percent, change }: Pick<PercentChange, 'percent' | 'change'>): Fraction {
  return new Fraction({ of: percent, increase: 100 + percent, decrease: 100 - percent }[change], 100);
}

const isForwards = ({ asked }: PercentChange): boolean => asked === 'after';
/** What comes of an item that is asked forwards, where it is whole. */
function comesTo(item: PercentChange): number | undefined {
  const result = multiplierOf(item).mul(item.amount);
  return result.d === 1n ? Number(result) : undefined;
}
/** What so many per cent more does: to a decrease it does the opposite. */
function points(more: number, from: PercentChange): Fraction {
  return new Fraction((from.change === 'decrease' ? -more : more) * from.amount, 100);
}
function percentBy(more: number, only?: PercentChange['change']): (item: PercentChange) => PercentChange | undefined {
  return (item) => (isForwards(item) && (only === undefined || item.change === only) ? { ...item, percent: item.percent + more } : undefined);
}

/** What may change between one question and the next. */
export const moves: Readonly<Record<string, Move<PercentChange, Fraction>>> = {
  'double-percent': {
    title: 'The percentage doubles.', changes: ['percent'], effect: 'scales', inverse: 'halve-percent',
    explain: 'Twice as many hundredths of the same amount are taken.',
    apply: (item) => (item.change === 'of' && isForwards(item) ? { ...item, percent: 2 * item.percent } : undefined), law: (before) => before.mul(2),
  },
  'halve-percent': {
    title: 'The percentage halves.', changes: ['percent'], effect: 'scales', inverse: 'double-percent',
    explain: 'Half as many hundredths of the same amount are taken.',
    apply: (item) => (item.change === 'of' && isForwards(item) && item.percent % 2 === 0 ? { ...item, percent: item.percent / 2 } : undefined), law: (before) => before.div(2),
  },
  'ten-points-more': {
    title: 'The percentage goes up by ten points.', changes: ['percent'], effect: 'shifts', inverse: 'ten-points-less',
    explain: 'A tenth of the amount comes to it, or goes off where it is a decrease.', trap: 'The answer is one tenth larger than it was.',
    apply: percentBy(10), law: (before, from) => before.add(points(10, from)),
  },
  'ten-points-less': {
    title: 'The percentage goes down by ten points.', changes: ['percent'], effect: 'shifts', inverse: 'ten-points-more',
    explain: 'A tenth of the amount goes off it, or comes to it where it is a decrease.', trap: 'The answer is one tenth smaller than it was.',
    apply: percentBy(-10), law: (before, from) => before.add(points(-10, from)),
  },
  'hundred-points-more': {
    title: 'The percentage goes up by a hundred points.', changes: ['percent'], effect: 'shifts', inverse: 'hundred-points-less',
    explain: 'A hundred hundredths are the whole amount, which comes to what there was.', trap: 'There is nothing more than a hundred per cent.',
    apply: percentBy(100, 'of'), law: (before, from) => before.add(from.amount),
  },
  'hundred-points-less': {
    title: 'The percentage goes down by a hundred points.', changes: ['percent'], effect: 'shifts', inverse: 'hundred-points-more',
    explain: 'A hundred hundredths are the whole amount, which goes off what there was.',
    apply: percentBy(-100, 'of'), law: (before, from) => before.sub(from.amount),
  },
  'told-as-change': {
    title: 'The same is told as an increase or a decrease.', changes: ['percent', 'change'], effect: 'stays', inverse: 'told-as-part',
    explain: 'The whole is a hundred per cent: what is above it is an increase, and what is missing is a decrease.', trap: 'The percentage is another, so the answer is.',
    apply: (item) => {
      if (item.change !== 'of' || !isForwards(item) || item.percent === 100) return undefined;
      return item.percent > 100 ? { ...item, change: 'increase', percent: item.percent - 100 } : { ...item, change: 'decrease', percent: 100 - item.percent };
    },
    law: (before) => before,
  },
  'told-as-part': {
    title: 'The same is told as a percentage of the amount.', changes: ['percent', 'change'], effect: 'stays', inverse: 'told-as-change',
    explain: 'The whole is a hundred per cent: an increase comes on top of it, and a decrease leaves the rest.', trap: 'The percentage is another, so the answer is.',
    apply: (item) => {
      if (item.change === 'of' || !isForwards(item)) return undefined;
      return { ...item, change: 'of', percent: item.change === 'increase' ? 100 + item.percent : 100 - item.percent };
    },
    law: (before) => before,
  },
  'other-direction': {
    title: 'An increase becomes a decrease, or the other way round.', changes: ['change'], effect: 'changes', inverse: 'other-direction',
    explain: 'What came on top is taken off now: the answer lies as far on the other side of the amount.',
    apply: (item) => (item.change === 'of' || !isForwards(item) ? undefined : { ...item, change: item.change === 'increase' ? 'decrease' : 'increase' }),
    law: (before, from) => new Fraction(2 * from.amount).sub(before),
  },
  'other-amount': {
    title: 'The percentage is of another amount.', changes: ['amount'], effect: 'scales',
    explain: 'The percentage counts hundredths of the amount, so it grows and shrinks with it.', trap: 'The same percentage is the same amount.',
    apply: (item, chance) => {
      const fits = [20, 40, 50, 60, 80, 90, 120, 150, 200, 300].map((amount) => ({ ...item, amount })).filter((each) => each.amount !== item.amount && comesTo(each) !== undefined);
      return isForwards(item) && fits.length > 0 ? chance.pick(fits) : undefined;
    },
    law: (before, from, to) => before.mul(new Fraction(to.amount, from.amount)),
  },
  'double-amount': {
    title: 'The amount doubles.', changes: ['amount'], effect: 'scales', inverse: 'halve-amount',
    explain: 'Every hundredth of it is twice as large, so the answer is.',
    apply: (item) => ({ ...item, amount: 2 * item.amount }), law: (before) => before.mul(2),
  },
  'halve-amount': {
    title: 'The amount halves.', changes: ['amount'], effect: 'scales', inverse: 'double-amount',
    explain: 'Every hundredth of it is half as large, so the answer is.',
    apply: (item) => (item.amount % 2 === 0 ? { ...item, amount: item.amount / 2 } : undefined), law: (before) => before.div(2),
  },
  'percent-and-amount-swap': {
    title: 'The percentage and the amount change places.', changes: ['percent', 'amount'], effect: 'stays', inverse: 'percent-and-amount-swap',
    explain: 'Both are multiplied and divided by a hundred, and the order of factors makes no difference.', trap: 'Another percentage of another amount is another number.',
    apply: (item) => (item.change === 'of' && isForwards(item) ? { ...item, percent: item.amount, amount: item.percent } : undefined), law: (before) => before,
  },
  'half-of-double': {
    title: 'The percentage halves and the amount doubles.', changes: ['percent', 'amount'], effect: 'stays',
    explain: 'Half as many hundredths are taken, each twice as large.', trap: 'Another percentage of another amount is another number.',
    apply: (item) => (item.change === 'of' && isForwards(item) && item.percent % 2 === 0 ? { ...item, percent: item.percent / 2, amount: 2 * item.amount } : undefined), law: (before) => before,
  },
  'back-again': {
    title: 'What came out is changed the other way by the same percentage.', changes: ['amount', 'change'], effect: 'changes',
    explain: 'The percentage is of another amount now, so what is taken off is not what came on top.', trap: 'An increase and a decrease by the same percentage undo each other.',
    apply: (item) => {
      const amount = comesTo(item);
      return item.change === 'of' || !isForwards(item) || amount === undefined ? undefined : { ...item, amount, change: item.change === 'increase' ? 'decrease' : 'increase' };
    },
    law: (before, _, to) => before.mul(multiplierOf(to)),
  },
  'turn-round': {
    title: 'The question is turned round: what came out is known, and what there was before is asked.', changes: ['amount', 'asked'], effect: 'turns over', inverse: 'turn-back',
    explain: 'What was multiplied is divided again, which leads back to what there was.', trap: 'The same percentage of the new amount leads back.',
    apply: (item) => {
      const amount = comesTo(item);
      return isForwards(item) && amount !== undefined ? { ...item, amount, asked: 'before' } : undefined;
    },
    law: (_, from) => new Fraction(from.amount),
  },
  'turn-back': {
    title: 'The question is turned round: what there was is known, and what comes out is asked.', changes: ['amount', 'asked'], effect: 'turns over', inverse: 'turn-round',
    explain: 'What was divided is multiplied again, which leads to what had come out.',
    apply: (item) => {
      const amount = multiplierOf(item).equals(0) ? undefined : new Fraction(item.amount).div(multiplierOf(item));
      return !isForwards(item) && amount?.d === 1n ? { ...item, amount: Number(amount), asked: 'after' } : undefined;
    },
    law: (_, from) => new Fraction(from.amount),
  },
};
