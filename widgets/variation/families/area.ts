import { axesOf, axisOf } from '../../manipulatives/axes/axes.ts';
import { Fraction } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import type { Dimension, Family } from '../family.ts';
import { made, number, said } from '../written.ts';
import { moves, type Shape, sideOf } from './area-moves.ts';

const MOST = 16;
/** The grid of the picture. */
const GRID = 24;
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

const centimetres = (length: number): Expression => made('beside', number(length), { word: 'cm' });

/** The corners, round the shape, from the left end of the base on. */
function corners({ shape, base, height, foot, cutAcross, cutUp, corner }: Shape): readonly (readonly [number, number])[] {
  switch (shape) {
    case 'rectangle': return [[0, 0], [base, 0], [base, height], [0, height]];
    case 'parallelogram': return [[0, 0], [base, 0], [base + foot, height], [foot, height]];
    case 'triangle': return [[0, 0], [base, 0], [foot, height]];
    case 'L-shape': return corner === 'right'
      ? [[0, 0], [base, 0], [base, height - cutUp], [base - cutAcross, height - cutUp], [base - cutAcross, height], [0, height]]
      : [[0, 0], [base, 0], [base, height], [cutAcross, height], [cutAcross, height - cutUp], [0, height - cutUp]];
  }
}

/** On the grid: moved so that nothing is left of nought, and with across and up exchanged when it stands on its side. */
function placed(item: Shape): readonly (readonly [number, number])[] {
  const all = corners(item);
  const least = Math.min(...all.map(([x]) => x));
  return all.map(([x, y]) => (item.turned ? [y + 1, x - least + 1] : [x - least + 1, y + 1]));
}

const length = (label: string, key: 'base' | 'height' | 'cutAcross' | 'cutUp'): Dimension<Shape> => {
  const isSeen = (item: Shape): boolean => item.shape === 'L-shape' || !key.startsWith('cut');
  return { label, kind: 'critical', of: (item) => (isSeen(item) ? String(item[key]) : ''), typed: (item, text) => (isSeen(item) && /^\d{1,2}$/.test(text) ? { ...item, [key]: Number(text) } : undefined) };
};

function nameOf({ shape, base, foot, turned }: Shape): string {
  const name = shape === 'L-shape' ? 'rectangle' : shape === 'triangle' && (foot === 0 || foot === base) ? 'right-angled triangle' : shape;
  const top = shape !== 'triangle' || name !== shape ? '' : foot > 0 && foot < base ? ' with its top above the base' : ' with its top past the end of the base';
  return `A ${name}${turned ? ', turned on its side,' : ''}${top}`;
}
const plain = { foot: 0, side: false, turned: false, cutAcross: 0, cutUp: 0, corner: 'right' } as const;

/** Area of rectangles, parallelograms, triangles and L-shapes: which lengths count, and which do not. */
const area: Family<Shape, Fraction> = {
  id: 'area', version: 1, title: 'Area', phases: ['KS2', 'KS3', 'KS4'], codes: ['5G-2', '6G-1', 'KS3:6.2', 'GCSE:G16'],
  learn: 'The area depends on the base and the height at right angles to it, however the shape leans, lies or is named.',
  dimensions: {
    shape: { label: 'the shape', kind: 'critical', of: ({ shape }) => shape },
    base: length('the base', 'base'), height: length('the height', 'height'),
    foot: { label: 'where the top is', kind: 'representation', of: ({ foot }) => String(foot), typed: (item, text) => (/^[-−]?\d{1,2}$/.test(text) ? { ...item, foot: Number(text.replace('−', '-')) } : undefined) },
    side: { label: 'whether the slanted side is given', kind: 'surface', of: (item) => (item.side ? String(sideOf(item)) : '') },
    turned: { label: 'how it lies', kind: 'representation', of: ({ turned }) => (turned ? 'on its side' : 'on its base') },
    cutAcross: length('how wide the cut is', 'cutAcross'), cutUp: length('how high the cut is', 'cutUp'),
    corner: { label: 'which corner is cut out', kind: 'representation', of: ({ corner }) => corner },
  },
  start: (chance) => ({ ...plain, shape: 'triangle', base: 2 * chance.whole(2, 4), height: chance.pick([3, 4, 6, 8]) }),
  faults: (item) => {
    const { shape, base, height, foot, side, cutAcross, cutUp } = item;
    const wide = Math.max(...placed(item).flat());
    return [
      ...(base < 1 || height < 1 || base > MOST || height > MOST || wide > GRID ? ['The lengths are whole numbers that fit on the grid.'] : []),
      ...(shape === 'triangle' && base * height % 2 > 0 ? ['The area would not be a whole number.'] : []),
      ...(shape === 'parallelogram' && foot === 0 ? ['A parallelogram that does not lean is a rectangle.'] : []),
      ...(side && (shape === 'rectangle' || shape === 'L-shape' || foot === 0 || sideOf(item) === undefined) ? ['There is no slanted side of a whole length.'] : []),
      ...(shape === 'L-shape' && (cutAcross < 1 || cutUp < 1 || cutAcross >= base || cutUp >= height) ? ['What is cut out is smaller than the rectangle.'] : []),
    ];
  },
  answer: ({ shape, base, height, cutAcross, cutUp }) => {
    const whole = new Fraction(base * height);
    return shape === 'triangle' ? whole.div(2) : shape === 'L-shape' ? whole.sub(cutAcross * cutUp) : whole;
  },
  again: (item) => {
    // Half of the sum over the sides of what their ends make crosswise (the surveyor's rule).
    const all = placed(item);
    const twice = all.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = all[(at + 1) % all.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0);
    return new Fraction(Math.abs(twice), 2);
  },
  write: (answer) => number(answer),
  ask: (item) => {
    const { shape, base, height, side, cutAcross, cutUp, corner } = item;
    const lengths = [`${nameOf(item)} has base `, centimetres(base), ' and height ', centimetres(height)];
    const slanted = side ? ['; a slanted side is ', centimetres(sideOf(item) ?? 0)] : [];
    const cut = shape === 'L-shape' ? [', and a corner of ', made('times', centimetres(cutAcross), centimetres(cutUp)), ` is cut out at the top ${corner}`] : [];
    return said(...lengths, ...slanted, ...cut, '. What is the area in square centimetres?');
  },
  stem: ({ shape, base, height, cutAcross, cutUp }) => {
    if (shape === 'L-shape') return said('From ', made('times', number(base), number(height)), ' squares ', made('times', number(cutAcross), number(cutUp)), ' are cut out.');
    if (shape === 'triangle') return said('The triangle is half of a rectangle with ', number(base), ' squares in a row and ', number(height), ' rows.');
    return said('There are ', number(base), ' squares in a row and ', number(height), ' rows.');
  },
  features: ({ shape, base, foot, side, turned }) => [
    ...(side ? ['a length that is not needed'] : []), ...(turned ? ['on its side'] : []), ...(shape === 'triangle' ? ['half'] : []), ...(shape === 'L-shape' ? ['two rectangles'] : []),
    ...(shape === 'triangle' && (foot < 0 || foot > base) ? ['the height is outside'] : []),
  ],
  picture: (item) => {
    const points = placed(item).map(([x, y], at) => ({ id: `p${at + 1}`, letter: LETTERS[at] ?? 'Z', x: String(x), y: String(y) }));
    const most = String(Math.max(10, ...placed(item).flat().map((one) => one + 1)));
    return { type: 'axes', props: { ...axesOf('0', most, '1', { points, joined: 'shape', next: points.length + 1 }), x: axisOf('0', most, '1', 'cm'), y: axisOf('0', most, '1', 'cm') } };
  },
  moves,
  misconceptions: [
    { id: 'half-forgotten', name: 'does not halve for a triangle', why: 'Draw the rectangle round it: how much of that is the triangle?', apply: ({ shape, base, height }) => (shape === 'triangle' ? new Fraction(base * height) : undefined) },
    {
      id: 'slanted-side', name: 'takes the slanted side for the height', why: 'The height stands at right angles to the base: is that side upright?',
      apply: (item) => (item.side ? new Fraction(item.base * (sideOf(item) ?? 0), item.shape === 'triangle' ? 2 : 1) : undefined),
    },
    { id: 'perimeter', name: 'finds the length all round', why: 'Area is how many squares cover it, not how long the edge is.', apply: ({ shape, base, height }) => (shape === 'rectangle' || shape === 'L-shape' ? new Fraction(2 * (base + height)) : undefined) },
    { id: 'adds', name: 'adds the two lengths', why: 'How many squares are in one row, and how many such rows are there?', apply: ({ base, height }) => new Fraction(base + height) },
    { id: 'cut-lengths', name: 'takes the lengths of the cut from both lengths', why: 'Shade the small rectangle that you would find: is that what is left?', apply: ({ shape, base, height, cutAcross, cutUp }) => (shape === 'L-shape' ? new Fraction((base - cutAcross) * (height - cutUp)) : undefined) },
  ],
  scripts: [
    {
      id: 'the-top-slides', title: 'The top slides', archetype: 'invariant', notice: 'What may change in a triangle while its area stays, and what may not?',
      steps: [{ moves: ['apex-along'] }, { moves: ['apex-beyond'] }, { moves: ['turned'] }, { moves: ['side-given'] }, { moves: ['height-doubled'], from: 2 }, { moves: ['base-halved'] }], discuss: [2, 4],
    },
    {
      id: 'rectangle-and-half', title: 'A rectangle, slid and halved', archetype: 'many changes', notice: 'How do the areas of shapes with one base and one height go together?',
      steps: [{ moves: ['slid'] }, { moves: ['side-given'] }, { moves: ['half-of-it'] }, { moves: ['longer-and-lower'], from: 0 }, { moves: ['both-doubled'], from: 0 }, { moves: ['half-of-it'] }], discuss: [2, 5],
      start: (chance) => {
        const [foot, height] = chance.pick([[3, 4], [8, 6], [6, 8]] as const);
        return { ...plain, shape: 'rectangle', base: chance.pick([5, 6, 7]), height, foot };
      },
    },
    {
      id: 'a-corner-cut-out', title: 'A corner cut out', archetype: 'chain', notice: 'How much does the area change when one length changes by one?',
      steps: [{ moves: ['corner-cut'] }, { moves: ['other-corner'] }, { moves: ['cut-wider'] }, { moves: ['longer-by-one'] }, { moves: ['turned'] }, { moves: ['longer-by-one'], from: 0 }], discuss: [3, 4],
      start: (chance) => ({ ...plain, shape: 'rectangle', base: chance.whole(7, 10), height: chance.whole(5, 8) }),
    },
  ],
};
export default area;
