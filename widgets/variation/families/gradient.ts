import { axesOf, axisOf } from '../../manipulatives/axes/axes.ts';
import { Fraction, toExact } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import { fromValue } from '../../maths/print.ts';
import { letter, number as value, plus } from '../../maths/value.ts';
import type { Dimension, Family, Move } from '../family.ts';
import { equals, made, number, said } from '../written.ts';

/** The points (x1, y1) and (x2, y2), and whether the gradient or the equation of the line through them is asked for. */
type Points = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly asked: 'gradient' | 'line' };
/** No slope: the line is upright, and `at` is where it crosses the x-axis; else where it crosses the y-axis. */
interface Answer { readonly asked: Points['asked']; readonly slope?: Fraction; readonly at: Fraction }

const MOST = 16;
const MOST_BELOW = 8;

/** The line of that slope through the first point. */
const through = ({ x1, y1, asked }: Points, slope: Fraction | undefined): Answer =>
  (slope ? { asked, slope, at: new Fraction(y1).sub(slope.mul(x1)) } : { asked, at: new Fraction(x1) });
const slopeOf = ({ x1, y1, x2, y2 }: Points): Fraction | undefined => (x1 === x2 ? undefined : new Fraction(y2 - y1, x2 - x1));

/** A slope that is foretold, and the line of that slope through the new first point. */
const slopes = (law: (slope: Fraction) => Fraction | undefined) => (before: Answer, _: Points, to: Points): Answer => through(to, before.slope && law(before.slope));

const moves: Readonly<Record<string, Move<Points, Answer>>> = {
  'points-up': {
    title: 'Both points move up by one.', changes: ['y1', 'y2'], effect: 'stays',
    explain: 'From one point to the other it is as far across and as far up as before.', trap: 'Higher points make a greater gradient.',
    apply: (item) => (item.asked === 'gradient' ? { ...item, y1: item.y1 + 1, y2: item.y2 + 1 } : undefined), law: (before) => before,
  },
  'line-up': {
    title: 'Both points, and the line with them, move up by one.', changes: ['y1', 'y2'], effect: 'shifts',
    explain: 'Every point of the line is one higher, so the number at the end of the equation is.',
    apply: (item) => (item.asked === 'line' && item.x1 !== item.x2 ? { ...item, y1: item.y1 + 1, y2: item.y2 + 1 } : undefined), law: (before) => ({ ...before, at: before.at.add(1) }),
  },
  'line-right': {
    title: 'Both points, and the line with them, move one to the right.', changes: ['x1', 'x2'], effect: 'shifts', trap: 'The number in the equation goes up by one.',
    explain: 'The line comes to each height one later: above each place it is lower by the gradient than before.',
    apply: (item) => (item.asked === 'line' && item.y1 !== item.y2 ? { ...item, x1: item.x1 + 1, x2: item.x2 + 1 } : undefined),
    law: (before) => ({ ...before, at: before.slope ? before.at.sub(before.slope) : before.at.add(1) }),
  },
  'points-swap': {
    title: 'The two points change places.', changes: ['x1', 'y1', 'x2', 'y2'], effect: 'stays', inverse: 'points-swap',
    explain: 'Going back, both the way across and the way up change their sign: the line is the same.', trap: 'The gradient changes its sign.',
    apply: (item) => (item.x1 !== item.x2 && item.y1 !== item.y2 ? { ...item, x1: item.x2, y1: item.y2, x2: item.x1, y2: item.y1 } : undefined), law: (before) => before,
  },
  'further-along': {
    title: 'The second point moves on along the line.', changes: ['x2', 'y2'], effect: 'stays',
    explain: 'As far across again and as far up again: it is the same line.', trap: 'Points further apart make a greater gradient.',
    apply: (item) => (item.x1 !== item.x2 && item.y1 !== item.y2 ? { ...item, x2: 2 * item.x2 - item.x1, y2: 2 * item.y2 - item.y1 } : undefined), law: (before) => before,
  },
  'run-doubled': {
    title: 'The second point is twice as far across.', changes: ['x2'], effect: 'scales',
    explain: 'As far up over twice the way across: half as much for each one across.', trap: 'Further across makes a greater gradient.',
    apply: (item) => (item.x1 === item.x2 || item.y1 === item.y2 ? undefined : { ...item, x2: 2 * item.x2 - item.x1 }), law: slopes((slope) => slope.div(2)),
  },
  'rise-doubled': {
    title: 'The second point is twice as far up.', changes: ['y2'], effect: 'scales',
    explain: 'Twice as far up over the same way across: twice as much for each one across.',
    apply: (item) => (item.x1 === item.x2 || item.y1 === item.y2 ? undefined : { ...item, y2: 2 * item.y2 - item.y1 }), law: slopes((slope) => slope.mul(2)),
  },
  'heights-swap': {
    title: 'The heights of the two points change places.', changes: ['y1', 'y2'], effect: 'changes sign', inverse: 'heights-swap',
    explain: 'It goes as far down now as it went up.', trap: 'The same numbers give the same gradient.',
    apply: (item) => (item.x1 === item.x2 || item.y1 === item.y2 ? undefined : { ...item, y1: item.y2, y2: item.y1 }), law: slopes((slope) => slope.neg()),
  },
  'across-for-up': {
    title: 'In both points, across and up change places.', changes: ['x1', 'y1', 'x2', 'y2'], effect: 'turns over', inverse: 'across-for-up',
    explain: 'What went across goes up, so the fraction turns over.', trap: 'The gradient stays, for the numbers are the same.',
    apply: (item) => (item.x1 === item.y1 || item.x2 === item.y2 || item.x1 === item.x2 || item.y1 === item.y2 ? undefined : { ...item, x1: item.y1, y1: item.x1, x2: item.y2, y2: item.x2 }),
    law: slopes((slope) => slope.inverse()),
  },
  'level': {
    title: 'The first point comes to the height of the second.', changes: ['y1'], effect: 'changes',
    explain: 'It goes nothing up however far across: the gradient is nought.', trap: 'A level line has no gradient.',
    apply: (item) => (item.x1 === item.x2 || item.y1 === item.y2 ? undefined : { ...item, y1: item.y2 }), law: slopes(() => new Fraction(0)),
  },
  'upright': {
    title: 'The first point comes right above or below the second.', changes: ['x1'], effect: 'changes kind',
    explain: 'It goes nothing across, and nothing can be divided by nought.', trap: 'The gradient is nought.',
    apply: (item) => (item.x1 === item.x2 || item.y1 === item.y2 ? undefined : { ...item, x1: item.x2 }), law: slopes(() => undefined),
  },
  'ask-line': {
    title: 'The equation of the line is asked for.', changes: ['asked'], effect: 'changes kind',
    explain: 'The gradient says how steep it is; where it crosses the y-axis says which of all these lines it is.', trap: 'The number at the end is the height of the first point.',
    apply: (item) => (item.asked === 'gradient' ? { ...item, asked: 'line' } : undefined), law: (before) => ({ ...before, asked: 'line' }),
  },
};

const coordinate = (label: string, key: 'x1' | 'y1' | 'x2' | 'y2'): Dimension<Points> => ({
  label, kind: 'critical', of: (item) => String(item[key]), typed: (item, text) => (/^[-−]?\d{1,2}$/.test(text) ? { ...item, [key]: Number(text.replace('−', '-')) } : undefined),
});
const points = ({ x1, y1, x2, y2 }: Points): readonly [Expression, Expression] => [made('point', number(x1), number(y1)), made('point', number(x2), number(y2))];

/** Starts whose gradient is no whole number once the way across is doubled. */
const SLOPES = [[3, 1], [3, 2], [5, 1], [5, 2], [3, 3], [7, 1]] as const;

/** The gradient between two points and the equation of the line through them. */
const gradient: Family<Points, Answer> = {
  id: 'gradient', version: 1, title: 'Gradient and equation of a line', phases: ['KS3', 'KS4'], codes: ['KS3:4.2', 'GCSE:A9', 'GCSE:A10'],
  learn: 'The gradient is how far up for each one across, whichever two points of the line it is read from.',
  dimensions: {
    asked: { label: 'what is asked', kind: 'critical', of: ({ asked }) => asked },
    x1: coordinate('how far across the first point is', 'x1'), y1: coordinate('the height of the first point', 'y1'),
    x2: coordinate('how far across the second point is', 'x2'), y2: coordinate('the height of the second point', 'y2'),
  },
  start: (chance) => {
    const [slope, run] = chance.pick(SLOPES);
    const [x1, y1] = [chance.whole(0, 2), chance.whole(1, 4)];
    return { x1, y1, x2: x1 + run, y2: y1 + slope * run, asked: 'gradient' };
  },
  faults: (item) => {
    const { x1, y1, x2, y2, asked } = item;
    const slope = slopeOf(item);
    const { at } = through(item, slope);
    return [
      ...([x1, y1, x2, y2].some((one) => one > MOST || one < -MOST_BELOW) ? ['The points are on the grid.'] : []),
      ...(x1 === x2 && y1 === y2 ? ['There are two points, not one.'] : []),
      ...(asked === 'line' && (at.d !== 1n || at.abs().compare(30) > 0) ? ['The line crosses the axis between two grid lines, or far off.'] : []),
    ];
  },
  answer: (item) => through(item, slopeOf(item)),
  again: ({ x1, y1, x2, y2, asked }) => {
    // Of all simple slopes the one that leads from the first point to the second.
    const wide = MOST + MOST_BELOW;
    const downs = Array.from({ length: wide }, (_, at) => at + 1);
    const ups = [0, ...downs, ...downs.map((down) => -down)];
    const down = x1 === x2 ? undefined : downs.find((one) => ups.some((up) => y1 * one + up * (x2 - x1) === y2 * one));
    const up = down && ups.find((one) => y1 * down + one * (x2 - x1) === y2 * down);
    const slope = up === undefined ? undefined : new Fraction(up, down ?? 1);
    return slope ? { asked, slope, at: new Fraction(y2).sub(slope.mul(x2)) } : { asked, at: new Fraction(x2) };
  },
  write: ({ asked, slope, at }) => {
    if (asked === 'gradient') return slope ? number(slope) : { word: 'not defined' };
    return slope ? equals({ letter: 'y' }, fromValue(plus(letter('x', slope), value(at)))) : equals({ letter: 'x' }, number(at));
  },
  ask: (item) => {
    const [one, other] = points(item);
    return said(item.asked === 'gradient' ? 'Find the gradient of the line through ' : 'Find the equation of the line through ', one, ' and ', other);
  },
  stem: ({ x1, y1, x2, y2 }) => said('From the first point to the second it goes ', number(x2 - x1), ' across and ', number(y2 - y1), ' up.'),
  features: (item) => {
    const slope = slopeOf(item);
    return [
      ...(slope === undefined ? ['upright'] : slope.equals(0) ? ['level'] : slope.s < 0n ? ['downhill'] : []), ...(slope && slope.d > 1n ? ['not a whole number'] : []),
      ...([item.x1, item.y1, item.x2, item.y2].some((one) => one < 0) ? ['coordinates below nought'] : []), ...(item.asked === 'line' ? ['the equation'] : []),
    ];
  },
  picture: (item) => {
    const [one, other] = [[item.x1, item.y1], [item.x2, item.y2]].map(([x = 0, y = 0]) => ({ x: toExact(new Fraction(x)), y: toExact(new Fraction(y)) }));
    if (!one || !other) return undefined;
    const slope = slopeOf(item);
    const least = [item.x1, item.y1, item.x2, item.y2].some((each) => each < 0) ? String(-MOST_BELOW) : '0';
    const props = axesOf(least, String(MOST), '1', {
      y: axisOf(least, String(MOST), '1', 'y'), points: [{ id: 'p1', letter: 'A', ...one }, { id: 'p2', letter: 'B', ...other }], coordinates: true, next: 4,
      plots: [{ id: 'l3', is: 'line', through: [one, other] }], ...(slope && !slope.equals(0) && { triangle: 'l3' }),
    });
    return { type: 'axes', props };
  },
  moves,
  misconceptions: [
    {
      id: 'across-over-up', name: 'divides the way across by the way up', why: 'How far up does it go for one across? Up is divided by across.',
      apply: (item) => (item.y1 === item.y2 || item.x1 === item.x2 ? undefined : through(item, slopeOf(item)?.inverse())),
    },
    {
      id: 'mixed-order', name: 'takes the points in one order for across and in the other for up', why: 'Walk from one point to the other: both differences belong to the same walk.',
      apply: (item) => through(item, slopeOf(item)?.neg()),
    },
    { id: 'sign-lost', name: 'leaves out the sign of a line that goes down', why: 'Walk from left to right: does it go up or down?', apply: (item) => through(item, slopeOf(item)?.abs()) },
    {
      id: 'upright-nought', name: 'says that an upright line has the gradient nought', why: 'Nought is the gradient of a level line. How far up would this one go for one across?',
      apply: (item) => (item.x1 === item.x2 && item.asked === 'gradient' ? { asked: item.asked, slope: new Fraction(0), at: new Fraction(0) } : undefined),
    },
    {
      id: 'first-height', name: 'takes the height of the first point for where the line crosses the y-axis', why: 'The y-axis is where x is nought: is that point there?',
      apply: (item) => {
        const slope = slopeOf(item);
        return item.asked === 'line' && slope ? { asked: item.asked, slope, at: new Fraction(item.y1) } : undefined;
      },
    },
  ],
  scripts: [
    {
      id: 'which-changes-the-gradient', title: 'What changes the gradient?', archetype: 'chain', notice: 'Which changes of the points leave the gradient, and what does each of the others do to it?',
      steps: [{ moves: ['points-up'] }, { moves: ['points-swap'] }, { moves: ['run-doubled'], from: 1 }, { moves: ['heights-swap'] }, { moves: ['level'] }, { moves: ['upright'], from: 4 }], discuss: [2, 5, 6],
    },
    {
      id: 'the-line-moves', title: 'The line moves', archetype: 'many changes', notice: 'What does each change of the points do to the two numbers in the equation?',
      steps: [{ moves: ['further-along'] }, { moves: ['line-up'], from: 0 }, { moves: ['line-right'] }, { moves: ['heights-swap'] }, { moves: ['level'] }, { moves: ['upright'], from: 4 }], discuss: [1, 3],
      start: (chance) => {
        const [slope, run, y1] = [chance.whole(2, 4), chance.whole(1, 2), chance.whole(1, 5)];
        return { x1: 0, y1, x2: run, y2: y1 + slope * run, asked: 'line' };
      },
    },
    {
      id: 'across-and-up', title: 'Across and up', archetype: 'contrast', notice: 'Which of the two differences is divided by which, and what if they change roles?',
      steps: [{ moves: ['across-for-up'] }, { moves: ['rise-doubled'], from: 0 }, { moves: ['run-doubled'] }, { moves: ['further-along'] }, { moves: ['ask-line'], from: 0 }], discuss: [1, 3],
      start: (chance) => {
        // Doubled both ways and gone on along, the second point is on the grid still.
        const [slope, x1] = [chance.whole(2, 3), chance.whole(0, 2)];
        const y1 = x1 + chance.whole(1, 2);
        return { x1, y1, x2: x1 + 1, y2: y1 + slope, asked: 'gradient' };
      },
    },
  ],
};
export default gradient;
