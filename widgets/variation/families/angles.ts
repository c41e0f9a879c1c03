import { Fraction } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import type { Dimension, Family } from '../family.ts';
import { equals, made, number, said } from '../written.ts';
import { isPair, known, moves, PLACES, totalOf, type Angles } from './angles-moves.ts';

const LEAST = 5;
const DEGREES: Expression = { word: '°' };
const degrees = (amount: number): Expression => made('beside', number(amount), DEGREES);
const FOUND: Expression = made('beside', { letter: 'x' }, DEGREES);

const size = (label: string, key: 'first' | 'second' | 'third'): Dimension<Angles> => ({
  label, kind: 'critical', of: (item) => (item[key] > 0 ? String(item[key]) : ''), typed: (item, text) => (/^\d{1,3}$/.test(text) ? { ...item, [key]: Number(text) } : undefined),
});
const alone = { second: 0, third: 0, share: 1 } as const;

/** Words and angles as a list: 110°, 30° and x°. */
function listed(angles: readonly Expression[]): readonly (string | Expression)[] {
  return angles.flatMap((one, at) => (at === 0 ? [one] : [at === angles.length - 1 ? ' and ' : ', ', one]));
}

/** Angles on a line, round a point, in triangles and quadrilaterals, and at parallel lines. */
const angles: Family<Angles, Fraction> = {
  id: 'angles', version: 1, title: 'Angles', phases: ['KS2', 'KS3', 'KS4'], codes: ['6G-1', 'KS3:6.1', 'GCSE:G3'],
  learn: 'Angles that make a straight line add up to half a turn, and from that come triangles, quadrilaterals and parallel lines.',
  dimensions: {
    place: { label: 'where the angles are', kind: 'critical', of: ({ place }) => PLACES[place] },
    first: size('the first known angle', 'first'), second: size('the second known angle', 'second'), third: size('the third known angle', 'third'),
    share: { label: 'how many equal angles are to be found', kind: 'critical', of: ({ share }) => String(share), typed: (item, text) => (/^[1-3]$/.test(text) ? { ...item, share: Number(text) } : undefined) },
  },
  start: (chance) => ({ ...alone, place: 'line', first: chance.pick([100, 110, 120, 130, 140, 104, 116, 124, 128, 136]) }),
  faults: (item) => {
    const { place, share, first, second, third } = item;
    const [all, total] = [known(item), totalOf(item)];
    const sum = all.reduce((so, one) => so + one, 0);
    const most = total ?? 180;
    const corners = { 'triangle': 3, 'quadrilateral': 4 }[String(place)];
    return [
      ...(first < LEAST || all.some((one) => one < LEAST) || second < 0 || third < 0 || share < 1 || share > 3 || sum > most - LEAST ? ['Something is left to be found, and no angle is very small.'] : []),
      ...(total !== undefined && (total - sum) % share > 0 ? ['The answer is a whole number of degrees.'] : []),
      ...(corners !== undefined && all.length + share !== corners ? ['The figure has another number of corners.'] : []),
      ...(isPair(place) && (all.length > 1 || share > 1) || place === 'exterior' && (all.length !== 2 || share > 1) ? ['One angle is to be found from those that are known.'] : []),
    ];
  },
  answer: (item) => {
    const total = totalOf(item);
    const sum = known(item).reduce((so, one) => so + one, 0);
    return total === undefined ? new Fraction(sum) : new Fraction(total - sum, item.share);
  },
  again: (item) => {
    const { place, first, second, third, share } = item;
    // Where there is no sum: round by straight lines, twice.
    if (place === 'exterior') return new Fraction(180 - (180 - first - second - third));
    if (place === 'opposite' || place === 'alternate' || place === 'corresponding') return new Fraction(180 - (180 - first));
    const whole = place === 'point' || place === 'quadrilateral' ? 4 * 90 : 2 * 90;
    const found = Array.from({ length: 359 }, (_, at) => at + 1).find((x) => first + second + third + share * x === whole);
    return new Fraction(found ?? 0);
  },
  write: (answer) => number(answer),
  tell: (answer) => equals({ letter: 'x' }, answer),
  ask: (item) => {
    const { place, first, share } = item;
    const all = listed([...known(item).map(degrees), ...Array.from({ length: share }, () => FOUND)]);
    if (place === 'exterior') return said('Two angles of a triangle are ', ...listed(known(item).map(degrees)), '. The angle outside, at the third corner, is ', FOUND, '. Find x.');
    if (place === 'opposite') return said('Two lines cross. An angle of ', degrees(first), ' is vertically opposite ', FOUND, '. Find x.');
    if (isPair(place)) return said('A line crosses two parallel lines. The ', `${PLACES[place]} angles are `, ...all, '. Find x.');
    return said('The angles ', `${PLACES[place]} are `, ...all, '. Find x.');
  },
  stem: (item) => {
    const { place, first } = item;
    const total = totalOf(item);
    if (place === 'exterior') return said('The angle outside is as much as ', ...listed(known(item).map(degrees)), ' together.');
    if (total === undefined) return said('The angles are equal, so the other is ', degrees(first), ' too.');
    if (place === 'co-interior') return said('Co-interior angles make a straight line when they are put together: ', degrees(total), '.');
    return said('The angles ', `${PLACES[place]} add up to `, degrees(total), '.');
  },
  features: (item) => [
    ...(item.share > 1 ? ['equal angles'] : []), ...(known(item).length > 1 ? ['more than one angle is known'] : []), ...(totalOf(item) === 360 ? ['a whole turn'] : []),
    ...(isPair(item.place) && item.place !== 'opposite' ? ['parallel lines'] : []), ...(item.place === 'triangle' || item.place === 'exterior' ? ['a triangle'] : []),
  ],
  picture: (item) => {
    const total = totalOf(item);
    const all = known(item);
    if (total === undefined && all.length < 2) return undefined;
    const left = total === undefined ? [] : Array.from({ length: item.share }, () => (total - all.reduce((so, one) => so + one, 0)) / item.share);
    const sum = total ?? all.reduce((so, one) => so + one, 0);
    return { type: 'bar-model', shows: equals(made('plus', ...[...all, ...left].map((one) => number(one))), number(sum)) };
  },
  moves,
  misconceptions: [
    {
      id: 'other-total', name: 'takes a whole turn for half a turn, or half for whole', why: 'Show with your arm how far it turns in all: half round, or all the way?',
      apply: (item) => {
        const total = totalOf(item);
        const sum = known(item).reduce((so, one) => so + one, 0);
        return total === undefined ? undefined : new Fraction((total === 180 ? 360 : 180) - sum, item.share);
      },
    },
    {
      id: 'not-shared', name: 'gives each of the equal angles all that is left', why: 'Put your answer in for each of them: what do all angles add up to?',
      apply: (item) => {
        const total = totalOf(item);
        return total === undefined || item.share === 1 ? undefined : new Fraction(total - known(item).reduce((so, one) => so + one, 0));
      },
    },
    { id: 'all-equal', name: 'says that co-interior angles are equal', why: 'Draw it with a small angle: do both look small?', apply: ({ place, first }) => (place === 'co-interior' ? new Fraction(first) : undefined) },
    {
      id: 'all-add-up', name: 'takes equal angles from a straight line', why: 'Slide or turn one angle onto the other: do they fit?',
      apply: (item) => (totalOf(item) === undefined ? new Fraction(180 - known(item).reduce((so, one) => so + one, 0)) : undefined),
    },
    { id: 'first-only', name: 'takes only the first known angle away', why: 'Which angles make the whole turn? Add up all that are known.', apply: (item) => (totalOf(item) === undefined || item.second === 0 ? undefined : new Fraction((totalOf(item) ?? 0) - item.first, item.share)) },
  ],
  scripts: [
    {
      id: 'line-triangle-turn', title: 'A line, a triangle, a whole turn', archetype: 'chain', notice: 'Where do the same angles leave the same angle to be found, and why?',
      steps: [{ moves: ['known-splits'] }, { moves: ['line-to-triangle'] }, { moves: ['from-one-to-other'] }, { moves: ['to-outside'] }, { moves: ['line-to-point'], from: 1 }, { moves: ['shared-by-two'] }], discuss: [2, 4],
    },
    {
      id: 'parallel-lines', title: 'Parallel lines', archetype: 'contrast', notice: 'Which of the angles are equal, which add up to a straight line, and how can you see it?',
      steps: [{ moves: ['to-corresponding'] }, { moves: ['to-alternate'] }, { moves: ['to-co-interior'] }, { moves: ['known-up'] }, { moves: ['known-up'], from: 2 }, { moves: ['parallel-to-line'], from: 4 }], discuss: [3, 5],
      start: (chance) => ({ ...alone, place: 'opposite', first: chance.pick([35, 40, 50, 55, 65, 70, 75, 110, 115, 125]) }),
    },
    {
      id: 'two-equal-angles', title: 'Two equal angles', archetype: 'many changes', notice: 'What changes when the equal angles are the known ones, and when they are to be found?',
      steps: [{ moves: ['known-up'] }, { moves: ['equal-given'] }, { moves: ['to-quadrilateral'] }, { moves: ['from-one-to-other'] }, { moves: ['triangle-to-line'], from: 0 }, { moves: ['line-to-point'] }], discuss: [1, 2],
      start: (chance) => ({ ...alone, place: 'triangle', first: chance.pick([30, 40, 50, 36, 44, 70, 64]), share: 2 }),
    },
  ],
};
export default angles;
