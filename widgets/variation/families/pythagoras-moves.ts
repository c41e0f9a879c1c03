import { Fraction } from '../../maths/exact.ts';
import type { Move } from '../family.ts';
import { overSurd, rootOf, surd, timesSurd, type Surd } from '../surd.ts';

/** A side as it is seen from the angle that is given; `shorter`: one of the two at the right angle, where no angle is given. */
export type Side = 'opposite' | 'adjacent' | 'hypotenuse' | 'shorter';
/**
 * A right-angled triangle. Without an angle (0): a shorter side `first` and a side `second`, which is the hypotenuse where a shorter side is wanted. With
 * an angle: the side `known`, of the length `first`; `second` is 0.
 */
export type Right = { readonly angle: 0 | 30 | 45 | 60; readonly first: number; readonly known: Side; readonly second: number; readonly wanted: Side; readonly unit: 'cm' | 'm' };

const half = new Fraction(1, 2);
const SINE: Readonly<Record<30 | 45 | 60, Surd>> = { 30: surd(half), 45: surd(half, new Fraction(2)), 60: surd(half, new Fraction(3)) };
/** sin for the side opposite, cos (the sine of the other angle) for the side adjacent, of a hypotenuse of one. */
export function ratioOf(side: Side, angle: 30 | 45 | 60): Surd {
  const other = { 30: 60, 45: 45, 60: 30 } as const;
  return side === 'opposite' ? SINE[angle] : side === 'adjacent' ? SINE[other[angle]] : surd(new Fraction(1));
}

const squareOf = (one: Surd): Fraction => timesSurd(one, one).out;
const times = (one: Surd, by: number): Surd => ({ ...one, out: one.out.mul(by) });
const stays = (before: Surd): Surd => before;
const hasAngle = ({ angle }: Right): boolean => angle > 0;
const SWAPPED = { opposite: 'adjacent', adjacent: 'opposite', hypotenuse: 'hypotenuse', shorter: 'shorter' } as const;

/** The same triangle from its other corner: each of the two shorter sides is now the other. */
const otherCorner = (item: Right): Right => ({ ...item, angle: item.angle === 30 ? 60 : 30, known: SWAPPED[item.known], wanted: SWAPPED[item.wanted] });
const isLopsided = ({ angle }: Right): boolean => angle === 30 || angle === 60;

export const moves: Readonly<Record<string, Move<Right, Surd>>> = {
  'sides-swap': {
    title: 'The two shorter sides change places.', changes: ['first', 'second'], effect: 'stays', inverse: 'sides-swap',
    explain: 'It is the same triangle: the sum of the two squares is the same in either order.',
    apply: (item) => (!hasAngle(item) && item.wanted === 'hypotenuse' && item.first !== item.second ? { ...item, first: item.second, second: item.first } : undefined), law: stays,
  },
  'both-doubled': {
    title: 'Both sides are doubled.', changes: ['first', 'second'], effect: 'scales',
    explain: 'It is the same shape, twice as large: every side doubles. The squares become four times as large, but then the root is taken.', trap: 'The sides are squared, so the answer is four times as large.',
    apply: (item) => (hasAngle(item) ? undefined : { ...item, first: 2 * item.first, second: 2 * item.second }), law: (before) => times(before, 2),
  },
  'second-up': {
    title: 'The second side is one longer.', changes: ['second'], effect: 'changes',
    explain: 'Its square grows by more than one, and few numbers have whole roots.', trap: 'The answer is one more too.',
    apply: (item) => (hasAngle(item) ? undefined : { ...item, second: item.second + 1 }), law: (before, { second }) => rootOf(squareOf(before).add(2 * second + 1)),
  },
  'second-is-longest': {
    title: 'The second length is the hypotenuse now.', changes: ['wanted'], effect: 'changes', inverse: 'second-is-shorter',
    explain: 'The square of the hypotenuse is the sum: one square is taken away from it.', trap: 'The two squares are added whatever the sides are.',
    apply: (item) => (!hasAngle(item) && item.wanted === 'hypotenuse' && item.second > item.first ? { ...item, wanted: 'shorter' } : undefined),
    law: (before, { first }) => rootOf(squareOf(before).sub(2 * first * first)),
  },
  'second-is-shorter': {
    title: 'Both lengths belong to the shorter sides now.', changes: ['wanted'], effect: 'changes', inverse: 'second-is-longest',
    explain: 'Now the hypotenuse is wanted: its square is the sum of the other two.', trap: 'It is the same two numbers, so the answer stays.',
    apply: (item) => (!hasAngle(item) && item.wanted === 'shorter' ? { ...item, wanted: 'hypotenuse' } : undefined),
    law: (before, { first }) => rootOf(squareOf(before).add(2 * first * first)),
  },
  'other-unit': {
    title: 'All lengths are in another unit.', changes: ['unit'], effect: 'stays', inverse: 'other-unit',
    explain: 'The number depends on the numbers alone; the unit goes with it.',
    apply: (item) => ({ ...item, unit: item.unit === 'cm' ? 'm' : 'cm' }), law: stays,
  },
  'angle-for-side': {
    title: 'Instead of the second side, the angle is given.', changes: ['angle', 'known', 'second'], effect: 'stays',
    explain: 'Half a square has two equal sides and two equal angles: it is the same triangle.', trap: 'With an angle it is another question, so it has another answer.',
    apply: (item) => (!hasAngle(item) && item.wanted === 'hypotenuse' && item.first === item.second ? { ...item, angle: 45, known: 'opposite', second: 0 } : undefined), law: stays,
  },
  'angle-up': {
    title: 'The angle becomes the next larger of the three.', changes: ['angle'], effect: 'changes', inverse: 'angle-down',
    explain: 'Half a square and half an equilateral triangle show what each angle does: the squares of the sides change evenly, not the sides.', trap: 'The side grows in step with the angle.',
    apply: (item) => (item.angle === 30 ? { ...item, angle: 45 } : item.angle === 45 ? { ...item, angle: 60 } : undefined),
  },
  'angle-down': {
    title: 'The angle becomes the next smaller of the three.', changes: ['angle'], effect: 'changes', inverse: 'angle-up',
    explain: 'The side opposite the angle gets shorter for its hypotenuse, and the side beside it longer.', trap: 'A smaller angle makes every side smaller.',
    apply: (item) => (item.angle === 60 ? { ...item, angle: 45 } : item.angle === 45 ? { ...item, angle: 30 } : undefined),
  },
  'other-corner': {
    title: 'The same triangle from its other corner: the angle, and what the wanted side is called.', changes: ['angle', 'wanted'], effect: 'stays', inverse: 'other-corner',
    explain: 'What is opposite one angle is adjacent to the other, and the two angles make a right angle.', trap: 'Twice the angle makes another side.',
    apply: (item) => (isLopsided(item) && item.known === 'hypotenuse' ? otherCorner(item) : undefined), law: stays,
  },
  'other-corner-from-side': {
    title: 'The same triangle from its other corner: the angle, and what both sides are called.', changes: ['angle', 'known', 'wanted'], effect: 'stays', inverse: 'other-corner-from-side',
    explain: 'What is opposite one angle is adjacent to the other, and the two angles make a right angle.', trap: 'Twice the angle makes another side.',
    apply: (item) => (isLopsided(item) && item.known !== 'hypotenuse' && item.wanted !== 'hypotenuse' ? otherCorner(item) : undefined), law: stays,
  },
  'third-side': {
    title: 'The third side is wanted instead.', changes: ['wanted'], effect: 'changes', inverse: 'third-side',
    explain: 'With two sides known, Pythagoras gives the third: the angle was needed only once.',
    apply: (item) => {
      const third = (['opposite', 'adjacent', 'hypotenuse'] as const).find((side) => side !== item.known && side !== item.wanted);
      return hasAngle(item) && third ? { ...item, wanted: third } : undefined;
    },
    law: (before, { first, known, wanted }) => {
      const square = new Fraction(first * first);
      return rootOf(known === 'hypotenuse' ? square.sub(squareOf(before)) : wanted === 'hypotenuse' ? squareOf(before).sub(square) : squareOf(before).add(square));
    },
  },
  'known-and-wanted-swap': {
    title: 'The known side and the wanted side change places.', changes: ['known', 'wanted'], effect: 'changes', inverse: 'known-and-wanted-swap',
    explain: 'What was multiplied by before is divided by now.', trap: 'The same angle and the same number are multiplied as before.',
    apply: (item) => (hasAngle(item) ? { ...item, known: item.wanted, wanted: item.known } : undefined),
    law: (before, { first }) => overSurd(surd(new Fraction(first * first)), before),
  },
  'side-doubled': {
    title: 'The known side is doubled.', changes: ['first'], effect: 'scales',
    explain: 'The angles stay, so it is the same shape, twice as large.',
    apply: (item) => (hasAngle(item) ? { ...item, first: 2 * item.first } : undefined), law: (before) => times(before, 2),
  },
};
