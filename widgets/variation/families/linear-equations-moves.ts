import { Fraction } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import { letter, number as ones } from '../../maths/value.ts';
import type { Move } from '../family.ts';
import { sumOf, timesBracket, type Sign } from '../terms.ts';

/** 2x + 5, or 2(x + 5), and on the other side so many of the letter and a number. `inner` is the sign of the second term. */
export type Equation = {
  readonly many: number; readonly sign: Sign; readonly inner: Sign; readonly amount: number; readonly bracket: boolean;
  readonly across: number; readonly result: number; readonly order: 'letter' | 'number'; readonly sides: 'left' | 'right';
};
/** The number that solves it, or that there is none, or that all do. */
export type Solved = Fraction | 'no solution' | 'all values';

/** How many of the letter there are on the side with the bracket. */
export function lettersOf({ many, sign, inner, bracket, order }: Equation): number {
  return (bracket ? sign : 1) * (order === 'letter' ? 1 : inner) * many;
}
/** The number on the side with the bracket, once it is multiplied out. */
export function onesOf({ many, sign, inner, amount, bracket, order }: Equation): number {
  return (bracket ? sign * many : 1) * (order === 'letter' ? inner : 1) * amount;
}

/** What solves an equation: the letters are gathered on one side and the numbers on the other. */
export function solved(item: Equation): Solved {
  const [net, rest] = [lettersOf(item) - item.across, item.result - onesOf(item)];
  if (net === 0) return rest === 0 ? 'all values' : 'no solution';
  return new Fraction(rest, net);
}

/** Both sides as they are written, from left to right. */
export function writtenSides(item: Equation): readonly [Expression, Expression] {
  const { many, sign, inner, amount, bracket, order, across, result, sides } = item;
  const inside = (count: number): Expression => (order === 'letter' ? sumOf(letter('x', count), ones(inner * amount)) : sumOf(ones(amount), letter('x', inner * count)));
  const one = bracket ? timesBracket(sign * many, inside(1)) : inside(many);
  const other = sumOf(letter('x', across), ones(result));
  return sides === 'left' ? [one, other] : [other, one];
}

const turned = (sign: Sign): Sign => (sign === 1 ? -1 : 1);
const net = (item: Equation): number => lettersOf(item) - item.across;
const swapped = (item: Equation): Equation => ({ ...item, order: item.order === 'letter' ? 'number' : 'letter' });
/** What an answer that is a number becomes; of others nothing is foretold, for such moves are not made of them. */
const from = (before: Solved, change: (x: Fraction) => Fraction): Solved => (before instanceof Fraction ? change(before) : before);
const isPlain = ({ bracket, order }: Equation): boolean => !bracket && order === 'letter';

/** What may change between one equation and the next. */
export const moves: Readonly<Record<string, Move<Equation, Solved>>> = {
  'flip-inner': {
    title: 'The sign of the number beside the letter changes.', changes: ['inner'], effect: 'shifts', inverse: 'flip-inner',
    explain: 'The number is undone the other way, and what that changes is shared out among the letters.', trap: 'The answer changes by as much as the number does.',
    apply: (item) => (item.order === 'letter' && net(item) !== 0 ? { ...item, inner: turned(item.inner) } : undefined),
    law: (before, item) => from(before, (x) => x.add(new Fraction(2 * onesOf(item), net(item)))),
  },
  'swap-sides': {
    title: 'The sides change places.', changes: ['sides'], effect: 'stays', inverse: 'swap-sides',
    explain: 'Equal is equal from either side.', trap: 'The answer comes after the equals sign.',
    apply: (item) => ({ ...item, sides: item.sides === 'left' ? 'right' : 'left' }), law: (before) => before,
  },
  'swap-sum': {
    title: 'The terms of the sum change places.', changes: ['order'], effect: 'stays', inverse: 'swap-sum',
    explain: 'A sum is the same in either order.',
    apply: (item) => (item.inner > 0 ? swapped(item) : undefined), law: (before) => before,
  },
  'result-up-one': {
    title: 'The number on the other side goes up by one.', changes: ['result'], effect: 'shifts', inverse: 'result-down-one',
    explain: 'One more is shared out among the letters, so each gets only its part of it.', trap: 'The answer goes up by one too.',
    apply: (item) => (net(item) === 0 ? undefined : { ...item, result: item.result + 1 }), law: (before, item) => from(before, (x) => x.add(new Fraction(1, net(item)))),
  },
  'result-down-one': {
    title: 'The number on the other side goes down by one.', changes: ['result'], effect: 'shifts', inverse: 'result-up-one',
    explain: 'One less is shared out among the letters, so each loses only its part of it.', trap: 'The answer goes down by one too.',
    apply: (item) => (net(item) === 0 ? undefined : { ...item, result: item.result - 1 }), law: (before, item) => from(before, (x) => x.sub(new Fraction(1, net(item)))),
  },
  'bracket-in': {
    title: 'A bracket is put round the letter and the number.', changes: ['bracket'], effect: 'shifts', inverse: 'bracket-out',
    explain: 'The number is multiplied now too, so more of it is undone before the letter is left.', trap: 'The numbers are the same, so the answer is.',
    apply: (item) => (isPlain(item) && net(item) !== 0 ? { ...item, bracket: true } : undefined),
    law: (before, item) => from(before, (x) => x.sub(new Fraction(item.inner * item.amount * (item.many - 1), net(item)))),
  },
  'bracket-out': {
    title: 'The bracket is left out.', changes: ['bracket'], effect: 'shifts', inverse: 'bracket-in',
    explain: 'The number is not multiplied any more, so less of it is undone.', trap: 'The numbers are the same, so the answer is.',
    apply: (item) => (item.bracket && item.sign > 0 && item.order === 'letter' && net(item) !== 0 ? { ...item, bracket: false } : undefined),
    law: (before, item) => from(before, (x) => x.add(new Fraction(item.inner * item.amount * (item.many - 1), net(item)))),
  },
  'flip-outer': {
    title: 'The sign before the bracket changes.', changes: ['sign'], effect: 'changes', inverse: 'flip-outer',
    explain: 'The bracket becomes the opposite of what it was, and the letter is found from there.', trap: 'The answer changes its sign.',
    apply: (item) => (item.bracket && item.across === 0 && item.order === 'letter' ? { ...item, sign: turned(item.sign) } : undefined),
    law: (before, item) => from(before, (x) => x.neg().sub(2 * item.inner * item.amount)),
  },
  'turn-bracket': {
    title: 'The difference in the bracket is turned round.', changes: ['order'], effect: 'changes', inverse: 'turn-bracket',
    explain: 'The difference is the same size from the other side of the number, so the letter is as far from it as before, on its other side.', trap: 'The order makes no difference.',
    apply: (item) => (item.bracket && item.inner < 0 && item.across === 0 ? swapped(item) : undefined), law: (before, item) => from(before, (x) => new Fraction(2 * item.amount).sub(x)),
  },
  'letter-on-both': {
    title: 'One more of the letter is added to both sides.', changes: ['many', 'across'], effect: 'stays', inverse: 'letter-off-both',
    explain: 'Both sides get the same, whatever number the letter is, so they balance for the same number.', trap: 'With more of the letter the answer is smaller.',
    apply: (item) => (isPlain(item) ? { ...item, many: item.many + 1, across: item.across + 1 } : undefined), law: (before) => before,
  },
  'letter-off-both': {
    title: 'One of the letter is taken from both sides.', changes: ['many', 'across'], effect: 'stays', inverse: 'letter-on-both',
    explain: 'Both sides lose the same, whatever number the letter is, so they balance for the same number.',
    apply: (item) => (isPlain(item) && item.many > 1 ? { ...item, many: item.many - 1, across: item.across - 1 } : undefined), law: (before) => before,
  },
  'number-on-both': {
    title: 'The same number is added to both sides.', changes: ['amount', 'result'], effect: 'stays',
    explain: 'Both sides get the same, so they balance for the same number.', trap: 'With larger numbers the answer is larger.',
    apply: (item, chance) => {
      const more = chance.whole(2, 4);
      return isPlain(item) && item.inner > 0 ? { ...item, amount: item.amount + more, result: item.result + more } : undefined;
    },
    law: (before) => before,
  },
  'double-both': {
    title: 'Everything on both sides doubles.', changes: ['many', 'amount', 'result'], effect: 'stays',
    explain: 'Twice one side is as much as twice the other, for the same number.', trap: 'The answer doubles as well.',
    apply: (item) => (isPlain(item) && item.across === 0 ? { ...item, many: 2 * item.many, amount: 2 * item.amount, result: 2 * item.result } : undefined), law: (before) => before,
  },
  'letter-across': {
    title: 'There is one more of the letter on the other side.', changes: ['across'], effect: 'changes',
    explain: 'One of the letter fewer is left when they are gathered, and when none is left the numbers alone decide.', trap: 'One more of the letter makes the answer one less.',
    apply: (item) => (isPlain(item) ? { ...item, across: item.across + 1 } : undefined),
    law: (before, item) => {
      const left = net(item) - 1;
      if (left === 0) return item.result === onesOf(item) ? 'all values' : 'no solution';
      return before instanceof Fraction ? before.mul(new Fraction(net(item), left)) : before === 'all values' ? new Fraction(0) : new Fraction(item.result - onesOf(item), left);
    },
  },
  'match-numbers': {
    title: 'The numbers on both sides become the same.', changes: ['result'], effect: 'changes kind',
    explain: 'The numbers balance by themselves, so the letters have to balance too: with nought, or always.', trap: 'Both sides look alike, so there is no answer.',
    apply: (item) => (isPlain(item) && item.across > 0 ? { ...item, result: onesOf(item) } : undefined), law: (_, item) => (net(item) === 0 ? 'all values' : new Fraction(0)),
  },
};
