import { Fraction } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import type { Dimension, Family } from '../family.ts';
import { overSurd, surd, timesSurd, writeSurd, type Surd } from '../surd.ts';
import { made, number, said } from '../written.ts';
import { collected, firstOf, moves, secondOf, type Answer, type Roots } from './surds-moves.ts';

const MOST = { out: 24, under: 300 } as const;
/** Numbers without square factors, whose roots stay roots. */
const SURDS = [2, 3, 5, 6, 7, 10] as const;

const term = (out: number, under: number): Expression => (under === 1 ? number(out) : out === 1 ? made('root', number(under)) : made('beside', number(out), made('root', number(under))));

function expression(item: Roots): Expression {
  const [first, second] = [term(item.firstOut, item.first), term(item.secondOut, item.second)];
  return item.operation === 'none' ? first : made(item.bar ? 'over' : item.operation, first, second);
}

/** The largest square that divides a number, or a product of two, by trying from the largest on. */
function bySquares(under: number): Surd {
  const side = Array.from({ length: MOST.under }, (_, tried) => MOST.under - tried).find((tried) => under % (tried * tried) === 0) ?? 1;
  return { out: new Fraction(side), in: BigInt(under / (side * side)) };
}

/** Each term by its largest square; a product by the square of it; a quotient with top and bottom multiplied by the root below. */
function again({ firstOut, first, operation, secondOut, second }: Roots): Answer {
  const [one, other] = [bySquares(first), bySquares(second)];
  const [left, right] = [{ ...one, out: one.out.mul(firstOut) }, { ...other, out: other.out.mul(secondOut) }];
  if (operation === 'none') return [left];
  if (operation === 'times') return [{ ...bySquares(first * second), out: bySquares(first * second).out.mul(firstOut).mul(secondOut) }];
  if (operation === 'divided by') return [{ ...bySquares(first * second), out: bySquares(first * second).out.mul(firstOut).div(secondOut).div(second) }];
  const signed = { ...right, out: operation === 'plus' ? right.out : right.out.neg() };
  if (left.in === signed.in) return [{ in: left.in, out: left.out.add(signed.out) }];
  return left.in < signed.in ? [left, signed] : [signed, left];
}

function answer(item: Roots): Answer {
  const [first, second] = [firstOf(item), secondOf(item)];
  switch (item.operation) {
    case 'none': return [first];
    case 'plus': return collected([first, second]);
    case 'minus': return collected([first, { ...second, out: second.out.neg() }]);
    case 'times': return [timesSurd(first, second)];
    case 'divided by': return [overSurd(first, second)];
  }
}

/** Two terms as a sum or difference, a negative one last where one can lead. */
function write(terms: Answer): Expression {
  const [first, ...rest] = terms.toSorted((a, b) => Number(b.out.s - a.out.s));
  if (!first) return number(0);
  return rest.reduce((sum, one) => made(one.out.s < 0n ? 'minus' : 'plus', sum, writeSurd({ ...one, out: one.out.abs() })), writeSurd(first));
}

const size = (label: string, key: 'firstOut' | 'first' | 'secondOut' | 'second'): Dimension<Roots> => {
  const isSeen = ({ operation }: Roots): boolean => operation !== 'none' || key.startsWith('first');
  return { label, kind: 'critical', of: (item) => (isSeen(item) && (key !== 'secondOut' || item.secondOut > 1) ? String(item[key]) : ''), typed: (item, text) => (isSeen(item) && /^[1-9]\d{0,2}$/.test(text) ? { ...item, [key]: Number(text) } : undefined) };
};

const alone = (first: number): Roots => ({ firstOut: 1, first, operation: 'none', secondOut: 1, second: 1, bar: false });

/** Surds: simplest form, collecting, multiplying, dividing, and a rational denominator. */
const surds: Family<Roots, Answer> = {
  id: 'surds', version: 1, title: 'Surds', phases: ['KS4', 'KS5'], codes: ['GCSE:N8'],
  learn: 'A square factor comes out of a root as its own root; roots are multiplied and divided under one root, but only like roots are collected.',
  dimensions: {
    firstOut: size('the number before the first root', 'firstOut'), first: size('the number under the first root', 'first'),
    operation: { label: 'what is done with the two', kind: 'critical', of: ({ operation }) => operation },
    secondOut: size('the number before the second root', 'secondOut'), second: size('the number under the second root', 'second'),
    bar: { label: 'how the division is written', kind: 'surface', of: ({ bar }) => (bar ? 'with a bar' : '') },
  },
  start: (chance) => {
    const root = chance.pick(SURDS);
    return { ...alone(root * chance.pick([4, 9, 16] as const)), operation: 'plus', second: root };
  },
  faults: (item) => {
    const { firstOut, first, operation, secondOut, second, bar } = item;
    if ([firstOut, first, secondOut, second].some((one) => one < 1) || firstOut > MOST.out || secondOut > MOST.out || first > MOST.under || second > MOST.under) return ['The numbers are from one on, and not too large.'];
    return [
      ...(operation === 'none' && (firstOut > 1 || firstOf(item).out.equals(1) || firstOf(item).in === 1n) ? ['There is nothing to simplify, or no root is left.'] : []),
      ...(operation !== 'none' && (second === 1 || operation !== 'divided by' && first === 1) ? ['Each term has a root.'] : []),
      ...(bar && operation !== 'divided by' ? ['Only a division has a bar.'] : []),
      ...(operation === 'minus' && answer(item).some(({ out }, _, all) => all.length === 1 && out.s < 0n) || answer(item).length === 0 ? ['Something positive is left.'] : []),
    ];
  },
  answer, again, write,
  ask: (item) => said(item.bar ? 'Rationalise the denominator: ' : 'Simplify ', expression(item)),
  stem: (item) => {
    const { firstOut, first, secondOut, second, operation, bar } = item;
    if (operation === 'none') return said('The largest square number that divides ', number(first), ' is ', number(firstOf(item).out.pow(2) ?? 1), '.');
    if (bar) return said('Multiplying top and bottom by ', term(1, second), ' makes the bottom ', number(second * secondOut), '.');
    if (operation === 'divided by' && first === 1) return said('Dividing ', number(firstOut), ' by ', term(secondOut, second), ' gives a fraction with ', term(secondOut, second), ' below the bar.');
    if (operation === 'times' || operation === 'divided by') return said(operation === 'times' ? 'Roots that are multiplied come under one root: ' : 'Roots that are divided come under one root: ', made('root', made(operation, number(first), number(second))), '.');
    return said('In simplest form the terms are ', writeSurd(firstOf(item)), ' and ', writeSurd(secondOf(item)), '.');
  },
  features: (item) => [
    ...(item.operation === 'none' ? [] : item.operation === 'plus' || item.operation === 'minus' ? ['to be collected'] : ['under one root']), ...(item.bar ? ['a root below the bar'] : []),
    ...(answer(item).length > 1 ? ['unlike roots'] : []), ...(answer(item).every((one) => one.in === 1n) ? ['no root is left'] : []),
  ],
  moves,
  misconceptions: [
    {
      id: 'adds-under-root', name: 'adds or subtracts the numbers under the roots', why: 'Try it with numbers whose roots you know: is the root of sixteen and nine together the sum of their roots?',
      apply: ({ firstOut, first, operation, secondOut, second }) => {
        if (firstOut !== 1 || secondOut !== 1 || (operation !== 'plus' && operation !== 'minus')) return undefined;
        const under = operation === 'plus' ? first + second : first - second;
        return under < 0 ? undefined : collected([surd(new Fraction(1), new Fraction(under))]);
      },
    },
    {
      id: 'square-not-rooted', name: 'takes the square factor out as it is', why: 'Square what you wrote: do you get back to the number under the root?',
      apply: (item) => (item.operation === 'none' ? [{ ...firstOf(item), out: firstOf(item).out.mul(firstOf(item).out) }] : undefined),
    },
    { id: 'root-is-half', name: 'takes half of the number for its root', why: 'Multiply your answer by itself: is that the number under the root?', apply: ({ first, operation }) => (operation === 'none' ? [surd(new Fraction(first, 2))] : undefined) },
    {
      id: 'only-the-bottom', name: 'multiplies only below the bar', why: 'What multiplies the bottom must multiply the top, or it is another number.',
      apply: ({ bar, firstOut, first, secondOut, second }) => (bar ? [surd(new Fraction(firstOut, second * secondOut), new Fraction(first))] : undefined),
    },
  ],
  scripts: [
    {
      id: 'one-pair-of-roots', title: 'One pair of roots', archetype: 'chain', notice: 'What does a square factor do, and which operations make the root go away?',
      steps: [{ moves: ['first-times-four'] }, { moves: ['root-added'] }, { moves: ['to-minus'] }, { moves: ['to-times'] }, { moves: ['to-divide'] }, { moves: ['divided-swap'] }], discuss: [1, 4],
      start: (chance) => alone(chance.pick([4, 9] as const) * chance.pick(SURDS)),
    },
    {
      id: 'like-and-unlike', title: 'Like and unlike roots', archetype: 'contrast', notice: 'When can two roots be collected, and how can you tell?',
      steps: [{ moves: ['terms-swap'] }, { moves: ['square-outside'], from: 0 }, { moves: ['another-root'] }, { moves: ['to-minus'], from: 0 }, { moves: ['second-times-four'] }, { moves: ['another-root'] }], discuss: [2, 3],
      start: (chance) => {
        const root = chance.pick([2, 3, 5, 6, 7]);
        return { ...alone(root * chance.pick([9, 16] as const)), operation: 'plus', second: root };
      },
    },
    {
      id: 'below-the-bar', title: 'A root below the bar', archetype: 'many changes', notice: 'How does each change above or below the bar change the fraction?',
      steps: [{ moves: ['with-a-bar'] }, { moves: ['second-times-four'] }, { moves: ['first-doubled'] }, { moves: ['number-under-root'], from: 1 }, { moves: ['divided-swap'] }, { moves: ['first-times-four'] }], discuss: [2, 4],
      start: (chance) => {
        const root = chance.pick([2, 3, 5, 6, 7]);
        return { ...alone(1), firstOut: 2 * root, operation: 'divided by', second: root };
      },
    },
  ],
};
export default surds;
