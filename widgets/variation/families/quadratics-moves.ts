import { Fraction } from '../../maths/exact.ts';
import type { Move } from '../family.ts';

/** lead·x² ± linear·x ± constant: its roots (it is equal to nought), its factors, or its completed square. The sign of a term that is not there is not seen. */
export type Quadratic = {
  readonly asked: 'roots' | 'factors' | 'square'; readonly lead: number;
  readonly linearSign: 1 | -1; readonly linear: number; readonly constantSign: 1 | -1; readonly constant: number; readonly side: 'left' | 'right';
};
/** lead((x − middle)² − under), whatever is asked of it. */
export interface Answer { readonly as: Quadratic['asked']; readonly lead: Fraction; readonly middle: Fraction; readonly under: Fraction }

export const linearOf = (item: Quadratic): number => item.linearSign * item.linear;
export const constantOf = (item: Quadratic): number => item.constantSign * item.constant;

/** Where it is lowest, and how far from there the square of the distance to the roots is. */
export function vertexOf(item: Quadratic): Pick<Answer, 'middle' | 'under'> {
  const middle = new Fraction(-linearOf(item), 2 * item.lead);
  return { middle, under: middle.mul(middle).sub(new Fraction(constantOf(item), item.lead)) };
}

const opposite = (sign: 1 | -1): 1 | -1 => (sign === 1 ? -1 : 1);
const squareOf = (amount: Fraction): Fraction => amount.mul(amount);

/** The number at the end goes up or down by one; from one below nought to nought is another thing, and not done. */
function number(by: 1 | -1): (item: Quadratic) => Quadratic | undefined {
  return (item) => (item.constantSign > 0 && item.constant > 0 && item.constant + by > 0 && item.side === 'left' ? { ...item, constant: item.constant + by } : undefined);
}
const lower = (by: 1 | -1) => (before: Answer): Answer => ({ ...before, under: before.under.sub(new Fraction(by).div(before.lead)) });

const scaled = (item: Quadratic, by: number): Quadratic => ({ ...item, lead: item.lead * by, linear: item.linear * by, constant: item.constant * by });

/** The same quadratic, asked in another way. */
function asks(asked: Quadratic['asked'], { title, explain, trap }: Pick<Move<Quadratic, Answer>, 'title' | 'explain' | 'trap'>): Move<Quadratic, Answer> {
  return {
    title, explain, ...(trap !== undefined && { trap }), changes: ['asked'], effect: 'changes kind',
    apply: (item) => (item.asked === asked ? undefined : { ...item, asked }), law: (before) => ({ ...before, as: asked }),
  };
}

export const moves: Readonly<Record<string, Move<Quadratic, Answer>>> = {
  'number-sign': {
    title: 'The sign of the number changes.', changes: ['constantSign'], effect: 'changes', inverse: 'number-sign',
    explain: 'The product of the solutions changes its sign while their sum stays, so it takes two other numbers.', trap: 'One of the solutions changes its sign.',
    apply: (item) => (item.constant === 0 ? undefined : { ...item, constantSign: opposite(item.constantSign) }),
    law: (before) => ({ ...before, under: squareOf(before.middle).mul(2).sub(before.under) }),
  },
  'x-sign': {
    title: 'The sign of the x-term changes.', changes: ['linearSign'], effect: 'changes sign', inverse: 'x-sign',
    explain: 'Putting in the opposite of x gives what x gave before: each solution becomes its opposite.', trap: 'Only one of the solutions changes its sign.',
    apply: (item) => (item.linear === 0 ? undefined : { ...item, linearSign: opposite(item.linearSign) }),
    law: (before) => ({ ...before, middle: before.middle.neg() }),
  },
  'to-the-right': {
    title: 'The number goes to the other side.', changes: ['side'], effect: 'stays', inverse: 'to-the-left',
    explain: 'It is the same equation, with the same number added to both sides.', trap: 'Each factor on the left can be set equal to the number on the right.',
    apply: (item) => (item.asked === 'roots' && item.constant > 0 && item.linear > 0 && item.side === 'left' ? { ...item, side: 'right' } : undefined), law: (before) => before,
  },
  'to-the-left': {
    title: 'All terms come to one side.', changes: ['side'], effect: 'stays', inverse: 'to-the-right',
    explain: 'It is the same equation: now it says that a product is nought, and one of its factors must be.',
    apply: (item) => (item.side === 'right' && item.constant > 0 && item.linear > 0 ? { ...item, side: 'left' } : undefined), law: (before) => before,
  },
  'no-number': {
    title: 'The number becomes nought.', changes: ['constant'], effect: 'changes',
    explain: 'Both terms have x as a factor, so nought fits.', trap: 'Divided by x, it has one solution only.',
    apply: (item) => (item.constant === 0 || item.linear === 0 || item.side === 'right' ? undefined : { ...item, constant: 0 }),
    law: (before) => ({ ...before, under: squareOf(before.middle) }),
  },
  'loses-x': {
    title: 'The x-term loses its x.', changes: ['linear', 'constant'], effect: 'changes kind',
    explain: 'Now x squared is a number: two opposite numbers have that square, or none.', trap: 'The solutions hardly change.',
    apply: (item) => (item.constant > 0 || item.linear === 0 || item.linearSign !== item.constantSign ? undefined : { ...item, linear: 0, constant: item.linear }),
    law: (before, from) => ({ ...before, middle: new Fraction(0), under: new Fraction(-linearOf(from), from.lead) }),
  },
  'all-doubled': {
    title: 'Every term is doubled.', changes: ['lead', 'linear', 'constant'], effect: 'stays', inverse: 'all-halved',
    explain: 'Twice as much is nought exactly where it was nought before.', trap: 'The solutions double too.',
    apply: (item) => (item.asked === 'roots' && item.lead === 1 && item.linear > 0 && item.constant > 0 ? scaled(item, 2) : undefined), law: (before) => before,
  },
  'all-halved': {
    title: 'Every term is halved.', changes: ['lead', 'linear', 'constant'], effect: 'stays', inverse: 'all-doubled',
    explain: 'Half as much is nought exactly where it was nought before.',
    apply: (item) => (item.asked === 'roots' && item.lead === 2 && [item.linear, item.constant].every((each) => each > 0 && each % 2 === 0) ? scaled(item, 1 / 2) : undefined), law: (before) => before,
  },
  'both-doubled': {
    title: 'The x-term is doubled, and the number is multiplied by four.', changes: ['linear', 'constant'], effect: 'scales',
    explain: 'The sum of the solutions doubles and their product is multiplied by four: each of them is twice as large.', trap: 'The equation is only doubled, so the solutions stay.',
    apply: (item) => (item.linear > 0 && item.constant > 0 ? { ...item, linear: 2 * item.linear, constant: 4 * item.constant } : undefined),
    law: (before) => ({ ...before, middle: before.middle.mul(2), under: before.under.mul(4) }),
  },
  'number-up': {
    title: 'The number goes up by one.', changes: ['constant'], effect: 'changes', inverse: 'number-down',
    explain: 'The whole curve moves up by one: the two solutions come closer, meet, and then there are none.', trap: 'The solutions go up by one too.',
    apply: number(1), law: lower(1),
  },
  'number-down': {
    title: 'The number goes down by one.', changes: ['constant'], effect: 'changes', inverse: 'number-up',
    explain: 'The whole curve moves down by one, and the square in it stays as it was.',
    apply: number(-1), law: lower(-1),
  },
  'ask-roots': asks('roots', { title: 'The same quadratic is now to be nought: solve.', explain: 'A product is nought where one of its factors is.', trap: 'The solutions are the numbers in the brackets.' }),
  'ask-factors': asks('factors', { title: 'The same quadratic is to be factorised.', explain: 'Every solution gives a factor that is nought there, and what stood before every term stays in front.' }),
  'ask-square': asks('square', { title: 'The same quadratic: the square is to be completed.', explain: 'A square is never below nought, so what is added to it tells how many solutions there are.' }),
};
