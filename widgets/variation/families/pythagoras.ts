import { axesOf } from '../../manipulatives/axes/axes.ts';
import { Fraction } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import type { Dimension, Family } from '../family.ts';
import { isRational, overSurd, rootOf, surd, timesSurd, writeSurd, type Surd } from '../surd.ts';
import { made, number, said } from '../written.ts';
import { moves, ratioOf, type Right, type Side } from './pythagoras-moves.ts';

const MOST = 60;
/** Two shorter sides with a whole hypotenuse that is one longer than the second. */
const TRIPLES = [[3, 4], [5, 12], [7, 24]] as const;
const OTHERS = [[6, 8], [8, 15], [9, 12], [20, 21], [12, 16]] as const;
/** How the squares on the three sides are to each other: half an equilateral triangle, half a square. */
const SQUARES = { 30: { opposite: 1, adjacent: 3, hypotenuse: 4 }, 45: { opposite: 1, adjacent: 1, hypotenuse: 2 }, 60: { opposite: 3, adjacent: 1, hypotenuse: 4 } } as const;

const NAMES: Readonly<Record<Side, string>> = { opposite: 'the side opposite it', adjacent: 'the side adjacent to it', hypotenuse: 'the hypotenuse', shorter: 'the other side' };
const UNITS = { cm: 'centimetres', m: 'metres' } as const;
const length = (amount: number, unit: string): Expression => made('beside', number(amount), { word: unit });
const degrees = (amount: number): Expression => made('beside', number(amount), { word: '°' });

/** A whole square as the sum of odd numbers, so that nothing is multiplied. */
const byOdds = (side: number): number => Array.from({ length: side }, (_, at) => 2 * at + 1).reduce((sum, one) => sum + one, 0);

/** The root of top/bottom by the largest square that divides top × bottom, tried from the largest on. */
function rootTried(square: Fraction): Surd {
  const under = Number(square.n * square.d);
  const side = Array.from({ length: 260 }, (_, tried) => 260 - tried).find((tried) => under % (tried * tried) === 0) ?? 1;
  return { out: new Fraction(side).div(square.d), in: BigInt(under / (side * side)) };
}

function answer({ angle, first, known, second, wanted }: Right): Surd {
  if (angle !== 0) return overSurd(timesSurd(surd(new Fraction(first)), ratioOf(wanted, angle)), ratioOf(known, angle));
  return rootOf(new Fraction(Math.abs(second * second + (wanted === 'hypotenuse' ? 1 : -1) * first * first)));
}

const size = (label: string, key: 'first' | 'second'): Dimension<Right> => ({
  label, kind: 'critical', of: (item) => (item[key] === 0 ? '' : String(item[key])), typed: (item, text) => (/^\d{1,3}$/.test(text) ? { ...item, [key]: Number(text) } : undefined),
});
const sides = (first: number, second: number): Right => ({ angle: 0, first, known: 'shorter', second, wanted: 'hypotenuse', unit: 'cm' });

/** Pythagoras, and sides from the angles whose ratios are known exactly. */
const pythagoras: Family<Right, Surd> = {
  id: 'pythagoras', version: 1, title: 'Pythagoras and exact trigonometry', phases: ['KS3', 'KS4'], codes: ['KS3:3.2', 'GCSE:G20', 'GCSE:G21'],
  learn: 'In a right-angled triangle two things fix the rest: which sides and angles they are matters as much as the numbers.',
  dimensions: {
    angle: {
      label: 'the angle', kind: 'critical', of: ({ angle }) => (angle === 0 ? '' : String(angle)),
      typed: (item, text) => ([30, 45, 60] as const).filter((one) => String(one) === text && item.angle > 0).map((angle) => ({ ...item, angle }))[0],
    },
    first: size('the known side', 'first'), known: { label: 'which side is known', kind: 'critical', of: ({ known }) => known },
    second: size('the second known side', 'second'), wanted: { label: 'which side is wanted', kind: 'critical', of: ({ wanted }) => wanted },
    unit: { label: 'the unit', kind: 'surface', of: ({ unit }) => unit, typed: (item, text) => (text === 'cm' || text === 'm' ? { ...item, unit: text } : undefined) },
  },
  start: (chance) => {
    const [first, second] = chance.pick([...TRIPLES, ...OTHERS]);
    return sides(first, second);
  },
  faults: ({ angle, first, known, second, wanted }) => [
    ...(first < 1 || first > MOST || second < 0 || second > MOST ? ['The lengths are from one on, and not too large.'] : []),
    ...(angle === 0 && (known !== 'shorter' || second === 0 || wanted !== 'hypotenuse' && wanted !== 'shorter') ? ['Without an angle two sides are known.'] : []),
    ...(angle === 0 && wanted === 'shorter' && second <= first ? ['The hypotenuse is the longest side.'] : []),
    ...(angle > 0 && (second > 0 || known === wanted || known === 'shorter' || wanted === 'shorter') ? ['With an angle one side is known, and another one is wanted.'] : []),
  ],
  answer,
  again: ({ angle, first, known, second, wanted }) => {
    if (angle !== 0) {
      const ratios: Readonly<Partial<Record<Side, number>>> = SQUARES[angle];
      return rootTried(new Fraction(byOdds(first)).mul(ratios[wanted] ?? 1).div(ratios[known] ?? 1));
    }
    return rootTried(new Fraction(wanted === 'hypotenuse' ? byOdds(first) + byOdds(second) : byOdds(second) - byOdds(first)));
  },
  write: writeSurd,
  ask: ({ angle, first, known, second, wanted, unit }) => {
    const end = `How long is ${NAMES[wanted]}, exactly, in ${UNITS[unit]}?`;
    if (angle > 0) return said('A right-angled triangle has an angle of ', degrees(angle), `; ${NAMES[known]} is `, length(first, unit), `. ${end}`);
    if (wanted === 'hypotenuse') return said('The two shorter sides of a right-angled triangle are ', length(first, unit), ' and ', length(second, unit), `. ${end}`);
    return said('In a right-angled triangle a shorter side is ', length(first, unit), ' and the hypotenuse is ', length(second, unit), `. ${end}`);
  },
  stem: ({ angle, first, known, second, wanted }) => {
    const square = (amount: number): Expression => made('power', number(amount), number(2));
    if (angle === 0) return said('The square of the side that is wanted is ', made(wanted === 'hypotenuse' ? 'plus' : 'minus', square(wanted === 'hypotenuse' ? first : second), square(wanted === 'hypotenuse' ? second : first)), '.');
    const name = known !== 'hypotenuse' && wanted !== 'hypotenuse' ? 'tan' : known === 'opposite' || wanted === 'opposite' ? 'sin' : 'cos';
    const ratio = name === 'tan' ? overSurd(ratioOf('opposite', angle), ratioOf('adjacent', angle)) : ratioOf(name === 'sin' ? 'opposite' : 'adjacent', angle);
    return said('These two sides go with ', made('beside', { word: name }, degrees(angle)), ', which is ', writeSurd(ratio), '.');
  },
  features: (item) => [
    ...(item.angle > 0 ? ['an angle'] : []), ...(isRational(answer(item)) ? [] : ['a root is left']), ...(item.angle === 0 && item.wanted === 'shorter' ? ['the hypotenuse is known'] : []),
    ...(item.angle > 0 && item.wanted === 'hypotenuse' ? ['dividing'] : []),
  ],
  picture: (item) => {
    const { angle, first, second, wanted } = item;
    const last = answer(item);
    const up = angle === 45 && item.known !== 'hypotenuse' ? first : angle > 0 ? undefined : wanted === 'hypotenuse' ? second : isRational(last) ? Number(last.out.n) : undefined;
    const most = Math.max(10, first + 2, (up ?? 0) + 2);
    if (up === undefined || most > 26) return undefined;
    const corners = [[1, 1], [first + 1, 1], [1, up + 1]].map(([x = 0, y = 0], at) => ({ id: `p${at + 1}`, letter: ['A', 'B', 'C'][at] ?? 'D', x: String(x), y: String(y) }));
    return { type: 'axes', props: axesOf('0', String(most), '1', { points: corners, joined: 'shape', next: 4 }) };
  },
  moves,
  misconceptions: [
    {
      id: 'adds-sides', name: 'adds the sides, as if the root undid each square', why: 'Measure it: can the way straight across be as long as the way round the corner?',
      apply: ({ angle, first, second, wanted }) => (angle === 0 && wanted === 'hypotenuse' ? surd(new Fraction(first + second)) : undefined),
    },
    {
      id: 'always-adds', name: 'adds the squares though the hypotenuse is known', why: 'Which side is the longest? Is your answer shorter than that?',
      apply: ({ angle, first, second, wanted }) => (angle === 0 && wanted === 'shorter' ? rootOf(new Fraction(first * first + second * second)) : undefined),
    },
    {
      id: 'no-root', name: 'stops at the square', why: 'Is this a length or the area of the square on it?',
      apply: (item) => (item.angle === 0 ? timesSurd(answer(item), answer(item)) : undefined),
    },
    {
      id: 'wrong-ratio', name: 'takes opposite for adjacent', why: 'Stand in the corner of the angle: which side do you look at, and which one are you beside?',
      apply: (item) => {
        const swap = (side: Side): Side => (side === 'opposite' ? 'adjacent' : side === 'adjacent' ? 'opposite' : side);
        return item.angle === 0 ? undefined : answer({ ...item, known: swap(item.known), wanted: swap(item.wanted) });
      },
    },
    {
      id: 'multiplies', name: 'multiplies where it is to be divided', why: 'The hypotenuse is the longest side: is yours?',
      apply: ({ angle, first, known, wanted }) => (angle !== 0 && wanted === 'hypotenuse' ? timesSurd(surd(new Fraction(first)), ratioOf(known, angle)) : undefined),
    },
  ],
  scripts: [
    {
      id: 'which-side-is-longest', title: 'Which side is the longest?', archetype: 'contrast', notice: 'What do the same two numbers come to when one of them is the hypotenuse, and when it is not?',
      steps: [{ moves: ['sides-swap'] }, { moves: ['both-doubled'], from: 0 }, { moves: ['second-is-longest'], from: 0 }, { moves: ['second-up'] }, { moves: ['second-is-shorter'] }, { moves: ['other-unit'] }], discuss: [2, 3],
      start: (chance) => {
        const [first, second] = chance.pick(TRIPLES);
        return sides(first, second);
      },
    },
    {
      id: 'half-a-square', title: 'Half a square, half an equilateral triangle', archetype: 'many changes', notice: 'How do the angle and the sides tell the same thing?',
      steps: [{ moves: ['angle-for-side'] }, { moves: ['angle-down'] }, { moves: ['third-side'] }, { moves: ['other-corner-from-side'] }, { moves: ['side-doubled'] }, { moves: ['known-and-wanted-swap'] }], discuss: [1, 4],
      start: (chance) => {
        const side = chance.whole(3, 9);
        return sides(side, side);
      },
    },
    {
      id: 'three-angles', title: 'Three angles', archetype: 'pattern', notice: 'How does the side opposite the angle grow, and which of these lengths belong to one triangle?',
      steps: [{ moves: ['angle-up'] }, { moves: ['angle-up'] }, { moves: ['other-corner'] }, { moves: ['known-and-wanted-swap'], from: 0 }, { moves: ['third-side'], from: 1 }], discuss: [2, 3],
      start: (chance) => ({ angle: 30, first: 2 * chance.whole(3, 10), known: 'hypotenuse', second: 0, wanted: 'opposite', unit: chance.pick(['cm', 'm']) }),
    },
    {
      id: 'one-triangle', title: 'One triangle, one change', archetype: 'spider', notice: 'Which changes only tell of the same triangle in another way, and which make another triangle?',
      steps: [{ moves: ['other-corner'], from: 0 }, { moves: ['third-side'], from: 0 }, { moves: ['known-and-wanted-swap'], from: 0 }, { moves: ['side-doubled'], from: 0 }, { moves: ['angle-down', 'angle-up'], from: 0 }, { moves: ['other-unit'], from: 0 }], discuss: [1, 3],
      start: (chance) => ({ angle: chance.pick([30, 60]), first: 2 * chance.whole(3, 10), known: 'hypotenuse', second: 0, wanted: chance.pick(['opposite', 'adjacent']), unit: 'cm' }),
    },
  ],
};
export default pythagoras;
