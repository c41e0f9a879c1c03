import { Fraction } from '../../maths/exact.ts';
import type { Family } from '../family.ts';
import { signAt, signText, sizeAt, typedInteger } from '../terms.ts';
import { equals, number, said } from '../written.ts';
import { lettersOf, moves, onesOf, solved, writtenSides, type Equation, type Solved } from './linear-equations-moves.ts';

const MOST = 60;
const net = (item: Equation): number => lettersOf(item) - item.across;

/** By how much the side with the bracket is more than the other when x is this. */
function excess({ many, sign, inner, amount, bracket, order, across, result }: Equation, x: number): number {
  const inside = (of: number): number => (order === 'letter' ? of + inner * amount : amount + inner * of);
  return (bracket ? sign * many * inside(x) : inside(many * x)) - across * x - result;
}

/** a + bx = c and its kin: with brackets, with the letter on both sides, with one answer, none, or all. */
const linearEquations: Family<Equation, Solved> = {
  id: 'linear-equations', version: 1, title: 'Linear equations', phases: ['KS3', 'KS4'], codes: ['KS3:2.2', 'GCSE:A17'],
  learn: 'An equation says that two sides are equal, and what is done to both sides keeps its solution.',
  dimensions: {
    many: { label: 'the number that multiplies', kind: 'critical', of: ({ many }) => String(many), typed: sizeAt('many') },
    sign: { label: 'the sign before the bracket', kind: 'critical', of: ({ sign }) => signText(sign), typed: signAt('sign') },
    inner: { label: 'the sign between the terms', kind: 'critical', of: ({ inner }) => signText(inner), typed: signAt('inner') },
    amount: { label: 'the number beside the letter', kind: 'critical', of: ({ amount }) => String(amount), typed: sizeAt('amount') },
    bracket: { label: 'the bracket', kind: 'critical', of: ({ bracket }) => (bracket ? 'a bracket' : 'no bracket') },
    across: { label: 'how many of the letter are on the other side', kind: 'critical', of: ({ across }) => String(across), typed: sizeAt('across') },
    result: {
      label: 'the number on the other side', kind: 'critical', of: ({ result }) => String(result).replace('-', '−'),
      typed: (item, text) => {
        const result = typedInteger(text);
        return result === undefined ? undefined : { ...item, result };
      },
    },
    order: { label: 'the order of the terms', kind: 'surface', of: ({ order }) => (order === 'letter' ? 'the letter first' : 'the number first') },
    sides: { label: 'which way round it stands', kind: 'surface', of: ({ sides }) => (sides === 'left' ? 'the terms on the left' : 'the terms on the right') },
  },
  start: (chance) => {
    const many = chance.whole(2, 5);
    const amount = chance.pick([3, 5, 7, 9].filter((each) => each !== many));
    const x = chance.pick([2, 3, 4, 6, 8].filter((each) => each !== amount && each !== many));
    const across = chance.pick([0, 0, 1]);
    const letters = many + (across === 0 ? 0 : 1);
    return { many: letters, sign: 1, inner: 1, amount, bracket: false, across, result: many * x + amount, order: 'letter', sides: 'left' };
  },
  faults: (item) => {
    const { many, sign, amount, bracket, across, result, inner } = item;
    const answer = solved(item);
    return [
      ...(many < 1 || many > 12 ? ['The number that multiplies is from one to twelve.'] : []),
      ...(amount < 1 || amount > 30 ? ['The number beside the letter is from one to thirty.'] : []),
      ...(across < 0 || across > 12 ? ['On the other side there are twelve of the letter at most.'] : []),
      ...(Math.abs(result) > MOST ? ['The number on the other side is sixty at most.'] : []),
      ...(bracket && many === 1 && sign > 0 ? ['Something multiplies the bracket: a number, or a minus in front.'] : []),
      ...(!bracket && sign < 0 ? ['A minus in front needs its bracket.'] : []),
      ...(across === 0 && many === 0 ? ['The letter is in the equation.'] : []),
      ...(answer instanceof Fraction && answer.abs().compare(30) > 0 ? ['The answer is no further from nought than thirty.'] : []),
      ...(across > 0 && bracket && inner < 0 && item.order === 'number' ? ['With the letter on both sides it comes first in the bracket.'] : []),
    ];
  },
  answer: solved,
  again: (item) => {
    // Two trials: from what is too much at nought and at one the crossing follows.
    const [atNought, atOne] = [new Fraction(excess(item, 0)), new Fraction(excess(item, 1))];
    if (atNought.equals(atOne)) return atNought.equals(0) ? 'all values' : 'no solution';
    return atNought.div(atNought.sub(atOne));
  },
  write: (answer) => (typeof answer === 'string' ? { word: answer } : number(answer)),
  tell: (answer) => ('word' in answer ? answer : equals({ letter: 'x' }, answer)),
  ask: (item) => said('Solve ', equals(...writtenSides(item))),
  stem: (item) => {
    const [left, right] = writtenSides(item);
    return said('Whatever is done to ', left, ' is done to ', right, ' too, so that the sides stay equal.');
  },
  features: (item) => {
    const answer = solved(item);
    return [
      ...(item.bracket ? ['a bracket'] : []), ...(item.across > 0 ? ['the letter on both sides'] : []), ...(lettersOf(item) < 0 ? ['the letter is taken away'] : []),
      ...(typeof answer === 'string' ? ['no single answer'] : [...(answer.d === 1n ? [] : ['an answer that is not whole']), ...(answer.s < 0n ? ['an answer below nought'] : [])]),
    ];
  },
  picture: (item) => (solved(item) === 'no solution' ? undefined : { type: 'balance', shows: equals(...writtenSides(item)) }),
  moves,
  misconceptions: [
    {
      id: 'not-undone', name: 'does the same again in place of undoing it', why: 'What was added is taken away to get back, and what was taken away is added.',
      apply: (item) => (net(item) === 0 ? undefined : new Fraction(item.result + onesOf(item), net(item))),
    },
    {
      id: 'takes-away-coefficient', name: 'takes away the number before the letter in place of dividing', why: 'The number before the letter multiplies it, so dividing undoes it.',
      apply: (item) => (item.across > 0 || lettersOf(item) === 1 ? undefined : new Fraction(item.result - onesOf(item) - lettersOf(item))),
    },
    {
      id: 'first-only', name: 'multiplies only the first term in the bracket', why: 'The multiplier says how many brackets there are: each of them holds both terms.',
      apply: (item) => {
        if (!item.bracket || item.order === 'number' || net(item) === 0) return undefined;
        return new Fraction(item.result - item.inner * item.amount, net(item));
      },
    },
    {
      id: 'letters-together', name: 'adds up the letters from both sides', why: 'The letters on the other side are taken away from both sides.',
      apply: (item) => (item.across === 0 || lettersOf(item) + item.across === 0 ? undefined : new Fraction(item.result - onesOf(item), lettersOf(item) + item.across)),
    },
    {
      id: 'nought-for-none', name: 'gives nought where there is no single answer', why: 'Put nought in for the letter, then another number: when does it hold?',
      apply: (item) => (net(item) === 0 ? new Fraction(0) : undefined),
    },
  ],
  scripts: [
    {
      id: 'signs-sides-brackets', title: 'Signs, sides and brackets', archetype: 'chain', notice: 'Which changes move the answer, and by how much?',
      steps: [{ moves: ['flip-inner'] }, { moves: ['swap-sides'] }, { moves: ['result-up-one'] }, { moves: ['bracket-in'] }, { moves: ['flip-outer'] }, { moves: ['turn-bracket'] }],
      discuss: [1, 4, 6],
      start: (chance) => {
        const amount = chance.pick([3, 5, 7, 9, 11]);
        const x = chance.pick([4, 6, 7, 8, 10, 12].filter((each) => each !== amount));
        return { many: 2, sign: 1, inner: 1, amount, bracket: false, across: 0, result: 2 * x + amount, order: 'letter', sides: 'left' };
      },
    },
    {
      id: 'letters-on-both-sides', title: 'One answer, none, or all', archetype: 'boundary', notice: 'What happens when there are as many of the letter on both sides?',
      steps: [{ moves: ['letter-across'] }, { moves: ['letter-across'] }, { moves: ['letter-across'] }, { moves: ['match-numbers'] }, { moves: ['letter-across'] }], discuss: [3, 4],
      start: (chance) => {
        const many = chance.whole(4, 7);
        const amount = chance.pick([1, 2, 3, 5].filter((each) => each !== many - 3));
        return { many, sign: 1, inner: 1, amount, bracket: false, across: many - 3, result: amount + chance.pick([6, 12]), order: 'letter', sides: 'left' };
      },
    },
    {
      id: 'one-solution', title: 'One solution, many equations', archetype: 'same answer', notice: 'What can be done to an equation so that its solution stays?',
      steps: [{ moves: ['letter-on-both'] }, { moves: ['number-on-both'] }, { moves: ['letter-on-both'] }, { moves: ['swap-sides'] }, { moves: ['swap-sum'] }], discuss: [1, 4],
      start: (chance) => {
        const [many, amount] = [chance.whole(2, 4), chance.pick([5, 6, 7])];
        return { many, sign: 1, inner: 1, amount, bracket: false, across: 0, result: many * chance.pick([3, 8, 9]) + amount, order: 'letter', sides: 'left' };
      },
    },
  ],
};
export default linearEquations;
