import type { Fraction } from '../../maths/exact.ts';
import type { Move } from '../family.ts';

/**
 * A shape on its base. `foot`: how far along the base line the top of a triangle stands above it, or how far a parallelogram leans; below nought is to the left.
 * `side`: the length of the slanted side on the left is given too. `turned`: it stands on its side. A corner of cutAcross by cutUp is cut from an L-shape, at
 * the right or at the left.
 */
export type Shape = {
  readonly shape: 'rectangle' | 'parallelogram' | 'triangle' | 'L-shape'; readonly base: number; readonly height: number; readonly foot: number; readonly side: boolean; readonly turned: boolean;
  readonly cutAcross: number; readonly cutUp: number; readonly corner: 'right' | 'left';
};

/** The length of the slanted side on the left where it is a whole number. */
export function sideOf({ foot, height }: Pick<Shape, 'foot' | 'height'>): number | undefined {
  const square = foot * foot + height * height;
  return Array.from({ length: 40 }, (_, tried) => tried).find((tried) => tried * tried === square);
}
/** How far the top may lean to the left so that the slanted side is a whole number. */
const leans = (height: number): readonly number[] => Array.from({ length: 10 }, (_, at) => at + 1).filter((foot) => sideOf({ foot, height }) !== undefined);

const slants = ({ shape }: Shape): boolean => shape === 'triangle' || shape === 'parallelogram';
const stays = (before: Fraction): Fraction => before;
/** With a slanted side that is given, another foot or height would change that too. */
const isFree = (item: Shape): boolean => !item.side;

export const moves: Readonly<Record<string, Move<Shape, Fraction>>> = {
  'apex-along': {
    title: 'The top slides along, over the base.', changes: ['foot'], effect: 'stays',
    explain: 'Base and height are as they were: it is still half of the same rectangle.', trap: 'A triangle that leans has another area.',
    apply: (item, chance) => {
      const places = [1, 2, 3, 4, 5].filter((foot) => foot !== item.foot && foot < item.base);
      return item.shape === 'triangle' && isFree(item) && places.length > 0 ? { ...item, foot: chance.pick(places) } : undefined;
    },
    law: stays,
  },
  'apex-beyond': {
    title: 'The top slides on, past the end of the base.', changes: ['foot'], effect: 'stays',
    explain: 'The height is measured straight down to the line of the base, outside the triangle: it is as it was.', trap: 'Now the height is outside, so it cannot be used.',
    apply: (item, chance) => {
      const places = leans(item.height).filter((foot) => -foot !== item.foot);
      return item.shape === 'triangle' && isFree(item) && places.length > 0 ? { ...item, foot: -chance.pick(places) } : undefined;
    },
    law: stays,
  },
  'turned': {
    title: 'It is turned on its side.', changes: ['turned'], effect: 'stays', inverse: 'turned',
    explain: 'Turning moves every point and changes no length.', trap: 'Only a level side can be the base.',
    apply: (item) => ({ ...item, turned: !item.turned }), law: stays,
  },
  'side-given': {
    title: 'The length of the slanted side is given too.', changes: ['side'], effect: 'stays',
    explain: 'The area needs the base and the height at right angles to it; the slanted side is not needed.', trap: 'Every length that is given has to be used.',
    apply: (item) => (slants(item) && isFree(item) && item.foot !== 0 && sideOf(item) !== undefined ? { ...item, side: true } : undefined), law: stays,
  },
  'height-doubled': {
    title: 'The height is doubled.', changes: ['height'], effect: 'scales', inverse: 'height-halved',
    explain: 'It is as long as before and twice as high: it covers twice as much.',
    apply: (item) => (isFree(item) && item.shape !== 'L-shape' ? { ...item, height: 2 * item.height } : undefined), law: (before) => before.mul(2),
  },
  'height-halved': {
    title: 'The height is halved.', changes: ['height'], effect: 'scales', inverse: 'height-doubled',
    explain: 'It is as long as before and half as high: it covers half as much.',
    apply: (item) => (isFree(item) && item.shape !== 'L-shape' && item.height % 2 === 0 ? { ...item, height: item.height / 2 } : undefined), law: (before) => before.div(2),
  },
  'base-halved': {
    title: 'The base is halved.', changes: ['base'], effect: 'scales',
    explain: 'It is as high as before and half as long: it covers half as much.',
    apply: (item) => (item.shape !== 'L-shape' && item.base % 2 === 0 ? { ...item, base: item.base / 2 } : undefined), law: (before) => before.div(2),
  },
  'longer-and-lower': {
    title: 'The base is doubled and the height is halved.', changes: ['base', 'height'], effect: 'stays',
    explain: 'Twice as long and half as high: one makes good the other.', trap: 'It is longer, so the area is larger.',
    apply: (item) => (isFree(item) && item.shape !== 'L-shape' && item.height % 2 === 0 ? { ...item, base: 2 * item.base, height: item.height / 2 } : undefined), law: stays,
  },
  'both-doubled': {
    title: 'Base and height are doubled.', changes: ['base', 'height'], effect: 'scales',
    explain: 'It is doubled one way, and then doubled again the other way.', trap: 'When all lengths double, the area doubles.',
    apply: (item) => (isFree(item) && item.shape !== 'L-shape' ? { ...item, base: 2 * item.base, height: 2 * item.height } : undefined), law: (before) => before.mul(4),
  },
  'half-of-it': {
    title: 'Only a triangle with the same base and height is left.', changes: ['shape'], effect: 'scales',
    explain: 'What was cut away makes a triangle as large: each is half of what there was.', trap: 'Base times height is the area of the triangle too.',
    apply: (item) => (item.shape === 'rectangle' || item.shape === 'parallelogram' ? { ...item, shape: 'triangle' } : undefined), law: (before) => before.div(2),
  },
  'twice-of-it': {
    title: 'The rectangle with the same base and height.', changes: ['shape'], effect: 'scales', inverse: 'half-of-it',
    explain: 'The triangle is half of it, wherever its top is.',
    apply: (item) => (item.shape === 'triangle' && isFree(item) ? { ...item, shape: 'rectangle' } : undefined), law: (before) => before.mul(2),
  },
  'slid': {
    title: 'The rectangle is slid to one side, as a pile of paper is.', changes: ['shape'], effect: 'stays',
    explain: 'What sticks out at one end is missing at the other: base and height are as they were.', trap: 'Its sides are longer now, so its area is larger.',
    apply: (item) => (item.shape === 'rectangle' && item.foot !== 0 ? { ...item, shape: 'parallelogram' } : undefined), law: stays,
  },
  'corner-cut': {
    title: 'A corner is cut out.', changes: ['shape', 'cutAcross', 'cutUp'], effect: 'shifts',
    explain: 'What is left is the whole rectangle less the one that was cut out.', trap: 'It has the same length all round, so the area stays.',
    apply: (item, chance) => (item.shape === 'rectangle' && item.base > 4 && item.height > 3 ? { ...item, shape: 'L-shape', cutAcross: chance.whole(2, item.base - 3), cutUp: chance.whole(2, item.height - 2) } : undefined),
    law: (before, _, { cutAcross, cutUp }) => before.sub(cutAcross * cutUp),
  },
  'cut-wider': {
    title: 'What is cut out is one wider.', changes: ['cutAcross'], effect: 'shifts',
    explain: 'One more column of squares is gone, as high as the cut.', trap: 'One more across makes the area one less.',
    apply: (item) => (item.shape === 'L-shape' ? { ...item, cutAcross: item.cutAcross + 1 } : undefined), law: (before, { cutUp }) => before.sub(cutUp),
  },
  'longer-by-one': {
    title: 'The base is one longer.', changes: ['base'], effect: 'shifts',
    explain: 'One more column of squares is there, as high as the whole shape.', trap: 'One more across makes the area one more.',
    apply: (item) => (item.shape === 'L-shape' || item.shape === 'rectangle' ? { ...item, base: item.base + 1 } : undefined), law: (before, { height }) => before.add(height),
  },
  'other-corner': {
    title: 'It is cut out at the other corner.', changes: ['corner'], effect: 'stays', inverse: 'other-corner',
    explain: 'As much is cut out as before, only elsewhere.',
    apply: (item) => (item.shape === 'L-shape' ? { ...item, corner: item.corner === 'right' ? 'left' : 'right' } : undefined), law: stays,
  },
};
