import { Fraction } from '../../maths/exact.ts';
import type { Move } from '../family.ts';

/** Where angles add up to something, where two are equal, and where one outside is as much as two inside. */
export const PLACES = {
  'line': 'on a straight line', 'point': 'round a point', 'triangle': 'in a triangle', 'quadrilateral': 'in a quadrilateral', 'exterior': 'outside a triangle',
  'opposite': 'vertically opposite', 'alternate': 'alternate', 'corresponding': 'corresponding', 'co-interior': 'co-interior',
} as const;
export type Place = keyof typeof PLACES;
/** Angles in degrees of which `first`, `second` and `third` are known, 0 where there is none, and `share` equal ones are to be found. */
export type Angles = { readonly place: Place; readonly first: number; readonly second: number; readonly third: number; readonly share: number };

/** What they add up to; nothing where they do not. */
export const totalOf = ({ place }: Angles): number | undefined => ({ 'line': 180, 'triangle': 180, 'co-interior': 180, 'point': 360, 'quadrilateral': 360, 'exterior': undefined, 'opposite': undefined, 'alternate': undefined, 'corresponding': undefined })[place];

/** One angle is known, at lines that cross, or cross parallel ones. */
export const isPair = (place: Place): boolean => ['opposite', 'alternate', 'corresponding', 'co-interior'].includes(place);
const isOpen = ({ place }: Angles): boolean => place === 'line' || place === 'point';
const TEN = 10;
const stays = (before: Fraction): Fraction => before;

/** The angle between the same lines elsewhere. */
function goesTo(place: Place, { title, explain, trap }: Pick<Move<Angles, Fraction>, 'title' | 'explain' | 'trap'>): Move<Angles, Fraction> {
  return {
    title, explain, ...(trap !== undefined && { trap }), changes: ['place'], effect: 'stays', law: stays,
    apply: (item) => (isPair(item.place) && item.place !== place && item.place !== 'co-interior' ? { ...item, place } : undefined),
  };
}

export const moves: Readonly<Record<string, Move<Angles, Fraction>>> = {
  'known-up': {
    title: 'A known angle goes up by ten degrees.', changes: ['first'], effect: 'shifts', inverse: 'known-down',
    explain: 'The whole turn is shared out anew: what one angle gets, the others lose together, unless the two are bound to be equal.', trap: 'All angles go up.',
    apply: (item) => ({ ...item, first: item.first + TEN }), law: (before, item) => before.sub(taken(item)),
  },
  'known-down': {
    title: 'A known angle goes down by ten degrees.', changes: ['first'], effect: 'shifts', inverse: 'known-up',
    explain: 'The whole turn is shared out anew: what one angle loses, the others get together, unless the two are bound to be equal.',
    apply: (item) => ({ ...item, first: item.first - TEN }), law: (before, item) => before.add(taken(item)),
  },
  'from-one-to-other': {
    title: 'One known angle goes up by ten degrees, the other down by ten.', changes: ['first', 'second'], effect: 'stays',
    explain: 'Together they are as much as before, so what is left is too.', trap: 'Both angles changed, so the answer must change.',
    apply: (item) => (item.second > TEN ? { ...item, first: item.first + TEN, second: item.second - TEN } : undefined), law: stays,
  },
  'known-splits': {
    title: 'The known angle is split into two.', changes: ['first', 'second'], effect: 'stays',
    explain: 'The two parts are as much as the whole was, so what is left stays.', trap: 'With more angles there is less left.',
    apply: (item, chance) => {
      const part = 5 * chance.whole(4, 9);
      return isOpen(item) && item.second === 0 && item.first > part + 20 ? { ...item, first: item.first - part, second: part } : undefined;
    },
    law: stays,
  },
  'line-to-triangle': {
    title: 'The same angles, in a triangle.', changes: ['place'], effect: 'stays', inverse: 'triangle-to-line',
    explain: 'Tear off the corners of a triangle and lay them side by side: they make a straight line.', trap: 'Another figure, another answer.',
    apply: (item) => (item.place === 'line' && known(item).length + item.share === 3 ? { ...item, place: 'triangle' } : undefined), law: stays,
  },
  'triangle-to-line': {
    title: 'The same angles, on a straight line.', changes: ['place'], effect: 'stays', inverse: 'line-to-triangle',
    explain: 'Tear off the corners of a triangle and lay them side by side: they make a straight line.',
    apply: (item) => (item.place === 'triangle' ? { ...item, place: 'line' } : undefined), law: stays,
  },
  'line-to-point': {
    title: 'The same angles go all the way round a point.', changes: ['place'], effect: 'shifts', inverse: 'point-to-line',
    explain: 'A whole turn is two straight lines: another half turn is there to be shared.',
    apply: (item) => (item.place === 'line' ? { ...item, place: 'point' } : undefined), law: (before, { share }) => before.add(new Fraction(180, share)),
  },
  'point-to-line': {
    title: 'The same angles on one side of a straight line.', changes: ['place'], effect: 'shifts', inverse: 'line-to-point',
    explain: 'Half of the whole turn has gone.',
    apply: (item) => (item.place === 'point' ? { ...item, place: 'line' } : undefined), law: (before, { share }) => before.sub(new Fraction(180, share)),
  },
  'shared-by-two': {
    title: 'What is left is shared by two equal angles.', changes: ['share'], effect: 'scales',
    explain: 'Together they are what one was before, so each is half of it.', trap: 'Each of them is what was left.',
    apply: (item) => (isOpen(item) && item.share === 1 ? { ...item, share: 2 } : undefined), law: (before) => before.div(2),
  },
  'to-outside': {
    title: 'The angle outside, at the third corner, is asked for.', changes: ['place'], effect: 'changes',
    explain: 'Inside and outside make a straight line, and so do all three inside: outside is as much as the other two together.', trap: 'Outside it is the same angle as inside.',
    apply: (item) => (item.place === 'triangle' && item.share === 1 ? { ...item, place: 'exterior' } : undefined), law: (before) => new Fraction(180).sub(before),
  },
  'equal-given': {
    title: 'Two angles are equal still, but now these are the ones that are known.', changes: ['second', 'share'], effect: 'changes',
    explain: 'Which angle is known matters: the one that is by itself, or one of the equal two.', trap: 'It is the same triangle, so the answer stays.',
    apply: (item) => (item.place === 'triangle' && item.share === 2 && item.second === 0 ? { ...item, second: item.first, share: 1 } : undefined), law: (_, { first }) => new Fraction(180 - 2 * first),
  },
  'to-quadrilateral': {
    title: 'The same two angles in a quadrilateral, whose other two are equal.', changes: ['place', 'share'], effect: 'changes',
    explain: 'A quadrilateral is two triangles: there is twice as much to share, between two.', trap: 'What was left is halved.',
    apply: (item) => (item.place === 'triangle' && item.share === 1 ? { ...item, place: 'quadrilateral', share: 2 } : undefined), law: (before) => before.add(180).div(2),
  },
  'to-corresponding': goesTo('corresponding', { title: 'The corresponding angle at the other parallel line.', explain: 'Slide one crossing along onto the other: the angle fits on its match.' }),
  'to-alternate': goesTo('alternate', { title: 'The alternate angle at the other parallel line.', explain: 'It is opposite the corresponding angle, so it is as large.', trap: 'Angles on different sides of the line that crosses add up to a straight line.' }),
  'to-co-interior': {
    title: 'The co-interior angle: on the same side, between the parallel lines.', changes: ['place'], effect: 'changes',
    explain: 'It makes a straight line with the corresponding angle.', trap: 'Angles at parallel lines are equal.',
    apply: (item) => (isPair(item.place) && item.place !== 'co-interior' ? { ...item, place: 'co-interior' } : undefined), law: (before) => new Fraction(180).sub(before),
  },
  'parallel-to-line': {
    title: 'The same two angles, side by side on a straight line.', changes: ['place'], effect: 'stays',
    explain: 'Co-interior angles make a straight line when they are put together.',
    apply: (item) => (item.place === 'co-interior' ? { ...item, place: 'line' } : undefined), law: stays,
  },
};

/** The angles that are known. */
export function known({ first, second, third }: Angles): readonly number[] {
  return [first, second, third].filter((one) => one > 0);
}

/** How much less each of those to be found is when a known one is ten more. */
function taken(item: Angles): Fraction {
  return totalOf(item) === undefined ? new Fraction(-TEN) : new Fraction(TEN, item.share);
}
