import type { Json } from '../../board/document.ts';
import { addFormula } from '../../manipulatives/axes/change.ts';
import { axesOf, type Axes } from '../../manipulatives/axes/axes.ts';
import { Fraction } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import { toText } from '../../maths/print.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { letter } from '../../maths/value.ts';
import type { Family } from '../family.ts';
import { signAt, signText, sizeAt, sumOf, typedInteger } from '../terms.ts';
import { equals, made, number, said } from '../written.ts';
import { determinant, isWhole, moves, solved, type Both, type Pair } from './simultaneous-equations-moves.ts';

const MOST = 100;
const FARTHEST = 100;

const equationsOf = ({ x, sign, y, total, otherX, otherSign, otherY, otherTotal, turned }: Pair): readonly [Expression, Expression] => {
  const one = equals(sumOf(letter('x', x), letter('y', sign * y)), number(total));
  const other = equals(sumOf(letter('x', otherX), letter('y', otherSign * otherY)), number(otherTotal));
  return turned ? [other, one] : [one, other];
};

/** Both lines on axes, with what they share; on the least axes on which both are seen. */
function graph(item: Pair): Axes | undefined {
  const both = solved(item);
  const far = both === 'no solution' ? 0 : Math.max(Math.abs(Number(both.x)), Math.abs(Number(both.y)));
  for (const [end, step] of [[10, 1], [20, 2], [50, 5], [100, 10]] as const) {
    if (far > end) continue;
    const made = equationsOf(item).reduce<Axes | undefined>((axes, equation) => {
      const moved = axes && addFormula(axes, toText(equation));
      return moved === undefined || isRefusal(moved) ? undefined : moved.props;
    }, axesOf(String(-end), String(end), String(step), { crossings: true }));
    if (made) return made;
  }
  return undefined;
}

function totalAt(key: 'total' | 'otherTotal'): (item: Pair, text: string) => Pair | undefined {
  return (item, text) => {
    const total = typedInteger(text);
    return total === undefined ? undefined : { ...item, [key]: total };
  };
}
const minusText = (total: number): string => String(total).replace('-', '−');

/** x and y from the first equation once y is known. Undefined where the first equation has no x. */
function substituted({ x, sign, y, total }: Pair, found: Fraction): Both | undefined {
  return x === 0 ? undefined : { x: new Fraction(total).sub(found.mul(sign * y)).div(x), y: found };
}

/** Two linear equations in two letters. */
const simultaneousEquations: Family<Pair, Both> = {
  id: 'simultaneous-equations', version: 1, title: 'Simultaneous equations', phases: ['KS4'], codes: ['GCSE:A19'],
  learn: 'The same two numbers make both equations true, and equations can be added and multiplied without losing them.',
  dimensions: {
    x: { label: 'how many x in the first equation', kind: 'critical', of: ({ x }) => String(x), typed: sizeAt('x') },
    sign: { label: 'the sign before y in the first equation', kind: 'critical', of: ({ sign }) => signText(sign), typed: signAt('sign') },
    y: { label: 'how many y in the first equation', kind: 'critical', of: ({ y }) => String(y), typed: sizeAt('y') },
    total: { label: 'what the first equation comes to', kind: 'critical', of: ({ total }) => minusText(total), typed: totalAt('total') },
    otherX: { label: 'how many x in the second equation', kind: 'critical', of: ({ otherX }) => String(otherX), typed: sizeAt('otherX') },
    otherSign: { label: 'the sign before y in the second equation', kind: 'critical', of: ({ otherSign }) => signText(otherSign), typed: signAt('otherSign') },
    otherY: { label: 'how many y in the second equation', kind: 'critical', of: ({ otherY }) => String(otherY), typed: sizeAt('otherY') },
    otherTotal: { label: 'what the second equation comes to', kind: 'critical', of: ({ otherTotal }) => minusText(otherTotal), typed: totalAt('otherTotal') },
    turned: { label: 'the order of the equations', kind: 'surface', of: ({ turned }) => (turned ? 'the second first' : 'the first first') },
  },
  start: (chance) => {
    const [x, y, otherX, otherSigned] = chance.pick([[2, 1, 1, -1], [3, 2, 1, 1], [1, 3, 1, 1], [2, 3, 1, 2], [3, 1, 2, 2], [3, 1, 1, -1], [4, 3, 2, 1]] as const);
    const [one, other] = [chance.whole(4, 9), chance.pick([2, 3])];
    return {
      x, sign: 1, y, total: x * one + y * other, otherX, otherSign: otherSigned < 0 ? -1 : 1, otherY: Math.abs(otherSigned), otherTotal: otherX * one + otherSigned * other, turned: false,
    };
  },
  faults: (item) => {
    const { x, y, total, otherX, otherY, otherTotal } = item;
    const both = solved(item);
    return [
      ...(Math.min(x, y, otherX, otherY) < 0 || Math.max(x, y, otherX, otherY) > 12 ? ['There are twelve of a letter at most.'] : []),
      ...(x + y === 0 || otherX + otherY === 0 ? ['Each equation has a letter in it.'] : []),
      ...(x + otherX === 0 || y + otherY === 0 ? ['Both letters are there.'] : []),
      ...(Math.max(Math.abs(total), Math.abs(otherTotal)) > MOST ? ['The equations come to a hundred at most.'] : []),
      ...(determinant(item) === 0 && x * otherTotal === otherX * total && y * otherTotal === otherY * total ? ['The equations say the same, so there are too many answers to give.'] : []),
      ...(isWhole(item) ? [] : ['The answers are whole numbers.']),
      ...(both !== 'no solution' && [both.x, both.y].some((each) => each.abs().compare(FARTHEST) > 0) ? ['The answers are no further from nought than a hundred.'] : []),
    ];
  },
  answer: solved,
  again: (item) => {
    // Walk along one of the lines, two places of it, and see how far the other equation is from holding.
    const [one, other] = [[item.x, item.sign * item.y, item.total], [item.otherX, item.otherSign * item.otherY, item.otherTotal]] as const;
    const [walked, held] = one[1] === 0 ? [other, one] : [one, other];
    if (walked[1] === 0) return 'no solution';
    const upAt = (x: Fraction): Fraction => new Fraction(walked[2]).sub(x.mul(walked[0])).div(walked[1]);
    const off = (x: Fraction): Fraction => x.mul(held[0]).add(upAt(x).mul(held[1])).sub(held[2]);
    const [atNought, atOne] = [off(new Fraction(0)), off(new Fraction(1))];
    if (atNought.equals(atOne)) return 'no solution';
    const x = atNought.div(atNought.sub(atOne));
    return { x, y: upAt(x) };
  },
  write: (both) => (both === 'no solution' ? { word: both } : made('and', equals({ letter: 'x' }, number(both.x)), equals({ letter: 'y' }, number(both.y)))),
  ask: (item) => {
    const [one, other] = equationsOf(item);
    return said('Solve ', one, ' and ', other);
  },
  stem: (item) => {
    const [one, other] = equationsOf(item);
    return said('The same two numbers have to make both ', one, ' and ', other, ' true.');
  },
  features: (item) => {
    const both = solved(item);
    return [
      ...(item.sign < 0 || item.otherSign < 0 ? ['a minus'] : []), ...(item.x !== item.otherX && item.y !== item.otherY ? ['no letter comes equally often'] : []),
      ...(Math.min(item.x, item.y, item.otherX, item.otherY) === 0 ? ['one letter alone'] : []), ...(both === 'no solution' ? ['no solution'] : both.x.s < 0n || both.y.s < 0n ? ['an answer below nought'] : []),
    ];
  },
  picture: (item) => {
    const props = graph(item);
    return props && { type: 'axes', props: props satisfies Json };
  },
  moves,
  misconceptions: [
    {
      id: 'adds-what-is-taken', name: 'takes away the totals but adds the letters', why: 'When one equation is taken from the other, every part of it is taken away.',
      apply: (item) => {
        const { x, y, sign, total, otherX, otherY, otherSign, otherTotal } = item;
        const letters = sign * y + otherSign * otherY;
        return x !== otherX || letters === 0 ? undefined : substituted(item, new Fraction(total - otherTotal, letters));
      },
    },
    {
      id: 'sign-lost-at-the-end', name: 'finds one letter and puts it in with the wrong sign', why: 'Put both numbers into both equations: do they come to the totals?',
      apply: (item) => {
        const both = solved(item);
        return both === 'no solution' ? undefined : substituted({ ...item, sign: item.sign === 1 ? -1 : 1 }, both.y);
      },
    },
    {
      id: 'minus-as-plus', name: 'reads every sign as a plus', why: 'Say the equations aloud: what is taken away?',
      apply: (item) => {
        const plain: Pair = { ...item, sign: 1, otherSign: 1 };
        return (item.sign === 1 && item.otherSign === 1) || determinant(plain) === 0 ? undefined : solved(plain);
      },
    },
    {
      id: 'letters-exchanged', name: 'gives each letter the other’s number', why: 'Put both numbers into the first equation: which is which?',
      apply: (item) => {
        const both = solved(item);
        return both === 'no solution' ? undefined : { x: both.y, y: both.x };
      },
    },
  ],
  scripts: [
    {
      id: 'sum-and-difference', title: 'A sum and a difference', archetype: 'chain', notice: 'Which changes reach one letter, and which reach both?',
      steps: [{ moves: ['second-comes-to-more'] }, { moves: ['first-comes-to-more'] }, { moves: ['both-totals-double'] }, { moves: ['flip-both-y'] }, { moves: ['equations-swap'] }], discuss: [1, 4],
      start: (chance) => {
        const [one, other] = [chance.whole(6, 9), chance.whole(3, 4)];
        return { x: 1, sign: 1, y: 1, total: one + other, otherX: 1, otherSign: -1, otherY: 1, otherTotal: one - other, turned: false };
      },
    },
    {
      id: 'same-solution', title: 'What keeps the solution', archetype: 'same answer', notice: 'What can be done to the equations so that the same numbers solve them?',
      steps: [{ moves: ['equations-swap'] }, { moves: ['second-doubles'], from: 0 }, { moves: ['letter-goes'] }, { moves: ['second-halves'] }], discuss: [2, 3],
      start: (chance) => {
        const [x, signed, otherX, otherY] = chance.pick([[3, 2, 1, 1], [5, 2, 2, 1], [3, -2, 1, 1], [5, 4, 1, 2], [1, -2, 2, 1], [3, 4, 1, 2]] as const);
        const [one, other] = [chance.whole(4, 9), chance.pick([2, 3])];
        return { x, sign: signed < 0 ? -1 : 1, y: Math.abs(signed), total: x * one + signed * other, otherX, otherSign: 1, otherY, otherTotal: otherX * one + otherY * other, turned: false };
      },
    },
    {
      id: 'nearly-parallel', title: 'Until there is no solution', archetype: 'boundary', notice: 'What happens to the answers as the left sides become the same?',
      steps: [{ moves: ['one-more-y-in-second'] }, { moves: ['one-more-y-in-second'] }, { moves: ['one-more-y-in-second'] }, { moves: ['one-more-y-in-second'] }], discuss: [2, 3],
      start: (chance) => {
        const otherY = chance.whole(1, 3);
        const y = otherY + 3;
        const total = 6 * y + chance.pick([2, 4, 5, 8, 10, 12]);
        return { x: 1, sign: 1, y, total, otherX: 1, otherSign: 1, otherY, otherTotal: total - 6, turned: false };
      },
    },
  ],
};
export default simultaneousEquations;
