import { Fraction } from '../../maths/exact.ts';
import type { Random } from '../../maths/random.ts';
import type { Move } from '../family.ts';
import type { Sign } from '../terms.ts';

/** Two equations in x and y: so many x, and so many y with a sign, come to a total. `turned`: the second is written first. */
export type Pair = {
  readonly x: number; readonly sign: Sign; readonly y: number; readonly total: number;
  readonly otherX: number; readonly otherSign: Sign; readonly otherY: number; readonly otherTotal: number; readonly turned: boolean;
};
/** The numbers that solve both, or that there are none. */
export type Both = { readonly x: Fraction; readonly y: Fraction } | 'no solution';

/** Nought when the equations cannot be told apart by their left sides. */
export function determinant({ x, sign, y, otherX, otherSign, otherY }: Pair): number {
  return x * otherSign * otherY - otherX * sign * y;
}
/** What solves both: each letter from what is left when the other is taken out. */
export function solved(item: Pair): Both {
  const { x, sign, y, total, otherX, otherSign, otherY, otherTotal } = item;
  const by = determinant(item);
  if (by === 0) return 'no solution';
  return { x: new Fraction(total * otherSign * otherY - otherTotal * sign * y, by), y: new Fraction(x * otherTotal - otherX * total, by) };
}
/** Whether the answers are whole. */
export function isWhole(item: Pair): boolean {
  const both = solved(item);
  return both === 'no solution' || (both.x.d === 1n && both.y.d === 1n);
}

const turned = (sign: Sign): Sign => (sign === 1 ? -1 : 1);
const changed = (before: Both, change: (both: Exclude<Both, string>) => Both): Both => (before === 'no solution' ? before : change(before));

/** Another total with which the answers are whole, larger or smaller by at most six. */
function totalBy(key: 'total' | 'otherTotal', way: Sign): (item: Pair, chance: Random) => Pair | undefined {
  return (item, chance) => {
    const fits = [1, 2, 3, 4, 5, 6].map((by) => ({ ...item, [key]: item[key] + way * by })).filter((each) => determinant(each) !== 0 && isWhole(each));
    return fits.length === 0 ? undefined : chance.pick(fits);
  };
}
const firstTotalLaw = (before: Both, from: Pair, to: Pair): Both => changed(before, ({ x, y }) => {
  const more = to.total - from.total;
  return { x: x.add(new Fraction(more * from.otherSign * from.otherY, determinant(from))), y: y.sub(new Fraction(more * from.otherX, determinant(from))) };
});
const secondTotalLaw = (before: Both, from: Pair, to: Pair): Both => changed(before, ({ x, y }) => {
  const more = to.otherTotal - from.otherTotal;
  return { x: x.sub(new Fraction(more * from.sign * from.y, determinant(from))), y: y.add(new Fraction(more * from.x, determinant(from))) };
});

/** The first equation with the second added to it, or taken from it. */
function combined(item: Pair, way: Sign): Pair | undefined {
  const y = item.sign * item.y + way * item.otherSign * item.otherY;
  const made = { ...item, x: item.x + way * item.otherX, y: Math.abs(y), sign: y < 0 ? -1 as const : y > 0 ? 1 as const : item.sign, total: item.total + way * item.otherTotal };
  return made.x >= 0 && made.x + made.y > 0 ? made : undefined;
}

/** What may change between one pair of equations and the next. */
export const moves: Readonly<Record<string, Move<Pair, Both>>> = {
  'first-comes-to-more': {
    title: 'The first equation comes to more.', changes: ['total'], effect: 'shifts', inverse: 'first-comes-to-less',
    explain: 'The second equation has to hold as before, so both letters move together along it.', trap: 'Only one of the letters changes.',
    apply: totalBy('total', 1), law: firstTotalLaw,
  },
  'first-comes-to-less': {
    title: 'The first equation comes to less.', changes: ['total'], effect: 'shifts', inverse: 'first-comes-to-more',
    explain: 'The second equation has to hold as before, so both letters move together along it.', trap: 'Only one of the letters changes.',
    apply: totalBy('total', -1), law: firstTotalLaw,
  },
  'second-comes-to-more': {
    title: 'The second equation comes to more.', changes: ['otherTotal'], effect: 'shifts', inverse: 'second-comes-to-less',
    explain: 'The first equation has to hold as before, so both letters move together along it.', trap: 'Only one of the letters changes.',
    apply: totalBy('otherTotal', 1), law: secondTotalLaw,
  },
  'second-comes-to-less': {
    title: 'The second equation comes to less.', changes: ['otherTotal'], effect: 'shifts', inverse: 'second-comes-to-more',
    explain: 'The first equation has to hold as before, so both letters move together along it.', trap: 'Only one of the letters changes.',
    apply: totalBy('otherTotal', -1), law: secondTotalLaw,
  },
  'both-totals-double': {
    title: 'Both equations come to twice as much.', changes: ['total', 'otherTotal'], effect: 'scales', inverse: 'both-totals-halve',
    explain: 'Twice as much of each letter comes to twice the totals.',
    apply: (item) => ({ ...item, total: 2 * item.total, otherTotal: 2 * item.otherTotal }), law: (before) => changed(before, ({ x, y }) => ({ x: x.mul(2), y: y.mul(2) })),
  },
  'both-totals-halve': {
    title: 'Both equations come to half as much.', changes: ['total', 'otherTotal'], effect: 'scales', inverse: 'both-totals-double',
    explain: 'Half as much of each letter comes to half the totals.',
    apply: (item) => (item.total % 2 === 0 && item.otherTotal % 2 === 0 ? { ...item, total: item.total / 2, otherTotal: item.otherTotal / 2 } : undefined),
    law: (before) => changed(before, ({ x, y }) => ({ x: x.div(2), y: y.div(2) })),
  },
  'second-doubles': {
    title: 'Everything in the second equation doubles.', changes: ['otherX', 'otherY', 'otherTotal'], effect: 'stays', inverse: 'second-halves',
    explain: 'What balances goes on balancing when both sides double, for the same numbers.', trap: 'The answers double.',
    apply: (item) => ({ ...item, otherX: 2 * item.otherX, otherY: 2 * item.otherY, otherTotal: 2 * item.otherTotal }), law: (before) => before,
  },
  'second-halves': {
    title: 'Everything in the second equation halves.', changes: ['otherX', 'otherY', 'otherTotal'], effect: 'stays', inverse: 'second-doubles',
    explain: 'What balances goes on balancing when both sides halve, for the same numbers.', trap: 'The answers halve.',
    apply: (item) => ([item.otherX, item.otherY, item.otherTotal].every((each) => each % 2 === 0) ? { ...item, otherX: item.otherX / 2, otherY: item.otherY / 2, otherTotal: item.otherTotal / 2 } : undefined),
    law: (before) => before,
  },
  'second-added': {
    title: 'The second equation is added to the first.', changes: ['x', 'y', 'total'], effect: 'stays', inverse: 'second-taken-away',
    explain: 'Both sides of the first get the same, for the sides of the second are equal.', trap: 'It is another equation, so it has other answers.',
    apply: (item) => combined(item, 1), law: (before) => before,
  },
  'second-taken-away': {
    title: 'The second equation is taken from the first.', changes: ['x', 'y', 'total'], effect: 'stays', inverse: 'second-added',
    explain: 'Both sides of the first lose the same, for the sides of the second are equal.', trap: 'It is another equation, so it has other answers.',
    apply: (item) => combined(item, -1), law: (before) => before,
  },
  'letter-goes': {
    title: 'The second equation is added to the first or taken from it, so that a letter goes.', changes: ['x', 'y', 'total'], effect: 'stays',
    explain: 'Both sides of the first change by the same, for the sides of the second are equal; what is left tells of one letter alone.', trap: 'With a letter gone, its number can no longer be found.',
    apply: (item) => ([1, -1] as const).map((way) => combined(item, way)).find((made) => made !== undefined && made.x * made.y === 0), law: (before) => before,
  },
  'equations-swap': {
    title: 'The equations change places.', changes: ['turned'], effect: 'stays', inverse: 'equations-swap',
    explain: 'Both have to hold, in whatever order they are written.',
    apply: (item) => ({ ...item, turned: !item.turned }), law: (before) => before,
  },
  'flip-both-y': {
    title: 'The sign before y changes in both equations.', changes: ['sign', 'otherSign'], effect: 'changes', inverse: 'flip-both-y',
    explain: 'The opposite of the number there was does the same now, and the other letter is as it was.', trap: 'Both answers change their signs.',
    apply: (item) => (item.y > 0 && item.otherY > 0 ? { ...item, sign: turned(item.sign), otherSign: turned(item.otherSign) } : undefined),
    law: (before) => changed(before, ({ x, y }) => ({ x, y: y.neg() })),
  },
  'letters-swap': {
    title: 'The numbers before x and y change places in both equations.', changes: ['x', 'y', 'otherX', 'otherY'], effect: 'swaps', inverse: 'letters-swap',
    explain: 'Each letter does what the other one did.', trap: 'Nothing changes, for the numbers are the same.',
    apply: (item) => (item.sign === 1 && item.otherSign === 1 ? { ...item, x: item.y, y: item.x, otherX: item.otherY, otherY: item.otherX } : undefined),
    law: (before) => changed(before, ({ x, y }) => ({ x: y, y: x })),
  },
  'one-more-y-in-second': {
    title: 'There is one more y in the second equation.', changes: ['otherY'], effect: 'changes',
    explain: 'The equations differ in fewer of the letter, so each of these is more of the difference; when there is no such difference, the totals contradict each other.', trap: 'Two equations always have a solution.',
    apply: (item) => (item.x === item.otherX && item.x > 0 && item.sign === 1 && item.otherSign === 1 ? { ...item, otherY: item.otherY + 1 } : undefined),
    law: (before, from) => {
      const [left, apart] = [from.y - from.otherY - 1, from.total - from.otherTotal];
      if (left === 0) return 'no solution';
      const y = before === 'no solution' ? new Fraction(apart, left) : before.y.mul(new Fraction(from.y - from.otherY, left));
      return { x: new Fraction(from.total).sub(y.mul(from.y)).div(from.x), y };
    },
  },
};
