import { axesOf, axisOf } from '../../manipulatives/axes/axes.ts';
import { Fraction, toExact } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import { fromValue, toText } from '../../maths/print.ts';
import type { Dimension, Family } from '../family.ts';
import { isRational, rootOf, writeSurd } from '../surd.ts';
import { equals, made, number, said } from '../written.ts';
import { constantOf, linearOf, moves, type Answer, type Quadratic, vertexOf } from './quadratics-moves.ts';

const X: Expression = { letter: 'x' };
const MOST = { lead: 4, linear: 60, constant: 240 } as const;
/** Where x² + bx + c and x² + bx − c both have whole factors. */
const BOTH_FACTORISE = [[5, 6], [10, 24], [13, 30], [15, 54], [17, 60], [20, 96]] as const;

/** x + 3, x − 3, x. */
const shifted = (by: Fraction): Expression => fromValue({ x: '1', ...(by.equals(0) ? {} : { '': toExact(by) }) });
const terms = (item: Quadratic, constant = constantOf(item)): Expression =>
  fromValue(Object.fromEntries([['x^2', item.lead], ['x', linearOf(item)], ['', constant]].flatMap(([name, size]) => (size === 0 ? [] : [[String(name), String(size)]]))));

/** The roots, the smaller first; none below nought. */
function roots({ middle, under }: Answer): Expression {
  if (under.s < 0n) return { word: 'no solution' };
  if (under.equals(0)) return equals(X, number(middle));
  const root = rootOf(under);
  const both = isRational(root) ? [number(middle.sub(root.out)), number(middle.add(root.out))]
    : middle.equals(0) ? [made('negative', writeSurd(root)), writeSurd(root)]
      : [made('minus', number(middle), writeSurd(root)), made('plus', number(middle), writeSurd(root))];
  return made('or', ...both.map((each) => equals(X, each)));
}

function factors({ lead, middle, under }: Answer): Expression {
  const root = rootOf(under).out;
  const [one, other] = [shifted(middle.add(root).neg()), shifted(root.sub(middle))];
  const before = lead.equals(1) ? [] : [number(lead)];
  // x itself is written before the brackets.
  const inOrder = middle.sub(root).equals(0) ? [other, one] : [one, other];
  const all = root.equals(0) ? [...before, made('power', one, number(2))] : [...before, ...inOrder];
  const [only] = all;
  return all.length === 1 && only ? only : made('beside', ...all);
}

function square({ middle, under }: Answer): Expression {
  const [whole, rest] = [made('power', shifted(middle.neg()), number(2)), under.neg()];
  return rest.equals(0) ? whole : made(rest.s < 0n ? 'minus' : 'plus', whole, number(rest.abs()));
}

const sign = (label: string, key: 'linearSign' | 'constantSign'): Dimension<Quadratic> => ({
  label, kind: 'critical', of: (item) => (item[key] < 0 ? '−' : '+'),
  typed: (item, text) => (/^[-−]$/.test(text) ? { ...item, [key]: -1 } : text === '+' ? { ...item, [key]: 1 } : undefined),
});
const size = (label: string, key: 'lead' | 'linear' | 'constant'): Dimension<Quadratic> => ({
  label, kind: 'critical', of: (item) => String(item[key]), typed: (item, text) => (/^\d{1,3}$/.test(text) && (key !== 'lead' || Number(text) > 0) ? { ...item, [key]: Number(text) } : undefined),
});
/** How far axes go, and their steps. */
const ENDS = [[6, 1], [10, 1], [20, 2], [50, 5], [100, 10], [200, 20], [500, 50]] as const;
const ASKED = { roots: 'solve', factors: 'factorise', square: 'complete the square' } as const;

/** Quadratics: factors, solutions and the completed square, and how signs, sides and a missing term change them. */
const quadratics: Family<Quadratic, Answer> = {
  id: 'quadratics', version: 1, title: 'Quadratics', phases: ['KS4', 'KS5'], codes: ['GCSE:A4', 'GCSE:A11', 'GCSE:A18'],
  learn: 'The signs and the missing terms of a quadratic tell how many solutions there are and what they are.',
  dimensions: {
    asked: { label: 'what is asked', kind: 'critical', of: ({ asked }) => ASKED[asked] },
    lead: size('the number of squares', 'lead'),
    linearSign: sign('the sign of the x-term', 'linearSign'), linear: size('the size of the x-term', 'linear'),
    constantSign: sign('the sign of the number', 'constantSign'), constant: size('the size of the number', 'constant'),
    side: { label: 'the side on which the number stands', kind: 'surface', of: ({ side }) => side },
  },
  start: (chance) => {
    const [linear, constant] = chance.pick(BOTH_FACTORISE.slice(0, 5));
    const sign = chance.pick([1, -1] as const);
    return { asked: 'roots', lead: 1, linearSign: sign, linear, constantSign: sign, constant, side: 'left' };
  },
  faults: (item) => {
    if (item.lead < 1 || item.lead > MOST.lead || item.linear > MOST.linear || item.constant > MOST.constant) return ['The numbers are too large for this, or there is no square.'];
    const { middle, under } = vertexOf(item);
    const isWhole = middle.d === 1n && under.d === 1n;
    const factorises = under.s >= 0n && isRational(rootOf(under));
    return [
      ...(item.asked !== 'roots' && item.side === 'right' ? ['Only an equation has a right-hand side.'] : []),
      ...(item.asked === 'factors' && (!factorises || item.linear === 0 && item.constant === 0 || [middle.add(rootOf(under.abs()).out), middle.sub(rootOf(under.abs()).out)].some(({ d }) => d !== 1n)) ? ['It has no factors with whole numbers.'] : []),
      ...(item.asked === 'square' && (item.lead !== 1 || !isWhole || item.linear === 0) ? ['The completed square would have fractions, or is there already.'] : []),
      ...(item.asked === 'roots' && !factorises && under.s >= 0n && !isWhole ? ['The solutions are surds with fractions.'] : []),
    ];
  },
  answer: (item) => ({ as: item.asked, lead: new Fraction(item.lead), ...vertexOf(item) }),
  again: (item) => {
    const [linear, constant] = [linearOf(item), constantOf(item)];
    const at = (x: Fraction): Fraction => x.mul(item.lead).add(linear).mul(x).add(constant);
    const found = Array.from({ length: 2 * MOST.constant + 1 }, (_, tried) => tried - MOST.constant).find((x) => (item.lead * x + linear) * x + constant === 0);
    // Where a whole number fits, the other root is what both must add to, less that one; else the curve is lowest half way between two equal values.
    const [sum, lead] = [new Fraction(-linear, item.lead), new Fraction(item.lead)];
    const half = found === undefined ? undefined : sum.div(2).sub(found);
    return { as: item.asked, lead, middle: sum.div(2), under: half ? half.mul(half) : at(sum.div(2)).div(lead).neg() };
  },
  write: (answer) => (answer.as === 'roots' ? roots(answer) : answer.as === 'factors' ? factors(answer) : square(answer)),
  ask: (item) => {
    if (item.asked === 'factors') return said('Factorise ', terms(item));
    if (item.asked === 'square') return said('Complete the square: ', terms(item));
    return said('Solve ', item.side === 'left' ? equals(terms(item), number(0)) : equals(terms(item, 0), number(-constantOf(item))));
  },
  stem: (item) => {
    if (item.asked === 'square') return said('Half of ', number(linearOf(item)), ' is ', number(new Fraction(linearOf(item), 2)), ', so the square is that of ', shifted(new Fraction(linearOf(item), 2)), '.');
    if (item.asked === 'factors' && item.lead === 1) return said('The numbers in the brackets add to ', number(linearOf(item)), ' and multiply to ', number(constantOf(item)), '.');
    return said('A solution is a value of x for which ', terms(item), ' comes to ', number(0), '.');
  },
  features: (item) => {
    const { under } = vertexOf(item);
    return [
      ...(item.linear === 0 || item.constant === 0 ? ['a term is missing'] : []), ...(item.constantSign < 0 && item.constant > 0 ? ['the number is negative'] : []),
      ...(item.lead > 1 ? ['more than one square'] : []), ...(under.s < 0n ? ['no solution'] : under.equals(0) ? ['one solution'] : isRational(rootOf(under)) ? [] : ['surds']),
    ];
  },
  picture: (item) => {
    if (item.asked === 'factors' && item.lead === 1 && !vertexOf(item).under.equals(0)) return { type: 'area-model', shows: equals(factors({ as: 'factors', lead: new Fraction(1), ...vertexOf(item) }), terms(item)) };
    // Both solutions and the lowest point are seen; the axes are the same while the x-term is.
    const [across, up] = [item.linear + 2, item.lead * Math.max(item.linear ** 2 / 2, item.linear === 0 ? item.constant + 1 : 0)].map((least) => ENDS.find(([end]) => end >= least));
    if (!across || !up) return undefined;
    const [x, y] = ([[across, 'x'], [up, 'y']] as const).map(([[end, step], name]) => axisOf(String(-end), String(end), String(step), name));
    return x && y && { type: 'axes', props: { ...axesOf('-6', '6', '1'), x, y, plots: [{ id: 'l1', is: 'curve', formula: toText(equals({ letter: 'y' }, terms(item))) }], next: 2 } };
  },
  moves,
  misconceptions: [
    {
      id: 'signs-from-brackets', name: 'takes the numbers in the brackets as the solutions', why: 'Put your solution into the bracket: does the bracket come to nought?',
      apply: (item) => (item.asked === 'roots' && item.linear > 0 && vertexOf(item).under.s >= 0n ? { as: 'roots', lead: new Fraction(1), middle: vertexOf(item).middle.neg(), under: vertexOf(item).under } : undefined),
    },
    {
      id: 'divides-by-x', name: 'divides by x and loses a solution', why: 'Does x equal to nought fit? Take x out as a factor rather than dividing by it.',
      apply: (item) => (item.asked === 'roots' && item.constant === 0 && item.linear > 0 ? { as: 'roots', lead: new Fraction(1), middle: new Fraction(-linearOf(item), item.lead), under: new Fraction(0) } : undefined),
    },
    {
      id: 'factor-equals-number', name: 'sets each factor equal to the number on the right', why: 'Only when a product is nought must one of its factors be nought: bring all terms to one side.',
      apply: (item) => {
        if (item.asked !== 'roots' || item.side !== 'right' || item.lead !== 1 || item.linear === 0) return undefined;
        const [one, other] = [new Fraction(-constantOf(item)), new Fraction(-constantOf(item) - linearOf(item))];
        const half = one.sub(other).div(2);
        return { as: 'roots', lead: new Fraction(1), middle: one.add(other).div(2), under: half.mul(half) };
      },
    },
    {
      id: 'square-not-taken-off', name: 'does not take off the square that came with the bracket', why: 'Multiply your bracket out: which number has come in that was not there before?',
      apply: (item) => (item.asked === 'square' ? { as: 'square', lead: new Fraction(1), middle: vertexOf(item).middle, under: new Fraction(-constantOf(item)) } : undefined),
    },
  ],
  scripts: [
    {
      id: 'signs-and-sides', title: 'Signs, sides and missing terms', archetype: 'chain', notice: 'Which change turns the solutions round, which leaves them, and which changes what kind they are?',
      steps: [{ moves: ['number-sign'] }, { moves: ['x-sign'] }, { moves: ['to-the-right'] }, { moves: ['no-number'], from: 2 }, { moves: ['loses-x'] }, { moves: ['number-sign'] }], discuss: [1, 5],
    },
    {
      id: 'two-one-none', title: 'Two, one, none', archetype: 'boundary', notice: 'How does the completed square show how many solutions there are?',
      steps: [{ moves: ['number-up'] }, { moves: ['number-up'] }, { moves: ['ask-square'] }, { moves: ['number-down'] }, { moves: ['number-down'] }, { moves: ['ask-factors'] }], discuss: [2, 3],
      start: (chance) => {
        const half = chance.whole(2, 8);
        return { asked: 'roots', lead: 1, linearSign: chance.pick([1, -1] as const), linear: 2 * half, constantSign: 1, constant: half * half - 1, side: 'left' };
      },
    },
    {
      id: 'factors-to-solutions', title: 'From factors to solutions', archetype: 'many changes', notice: 'What do the factors tell about the solutions, and what do they not tell?',
      steps: [{ moves: ['number-sign'] }, { moves: ['x-sign'] }, { moves: ['ask-roots'] }, { moves: ['all-doubled'] }, { moves: ['ask-factors'] }, { moves: ['no-number'] }],
      discuss: [2, 4],
      start: (chance) => {
        const [linear, constant] = chance.pick(BOTH_FACTORISE);
        return { asked: 'factors', lead: 1, linearSign: chance.pick([1, -1] as const), linear, constantSign: 1, constant, side: 'left' };
      },
    },
  ],
};
export default quadratics;
