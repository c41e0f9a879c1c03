import { Fraction } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import { coefficients, letter, plus, power } from '../../maths/value.ts';
import type { Dimension, Family } from '../family.ts';
import { equals, made, number, said } from '../written.ts';
import { collected, derived, firstOf, moves, secondOf, type Answer, type Powers, type Term } from './differentiating-powers-moves.ts';

const MOST = { first: 40, second: 40 } as const;
const INDICES = ['1/2', '1', '3/2', '2', '3', '4', '5', '6'];
const SECOND_INDICES = ['0', '1/2', '1', '2'];
const X: Expression = { letter: 'x' };
const HALF = new Fraction(1, 2);
const ONE = new Fraction(1);

/** A power of x, so many times: 3x², x, 7, −12x⁻⁴; with bars and roots 4/x³, 5√x. */
function written({ coefficient, index }: Term, roots = false): Expression {
  if (coefficient.s < 0n) return made('negative', written({ coefficient: coefficient.neg(), index }, roots));
  const bare = (to: Fraction): Expression => (to.equals(1) ? X : roots && to.equals(HALF) ? made('root', X) : made('power', X, number(to)));
  if (index.equals(0)) return number(coefficient);
  if (roots && index.s < 0n) return made('over', number(coefficient), bare(index.neg()));
  return coefficient.equals(1) ? bare(index) : made('beside', number(coefficient), bare(index));
}

/** A sum of terms; a positive one leads where there is one. */
function sum(terms: readonly Term[], roots = false): Expression {
  const leading = Math.max(0, terms.findIndex(({ coefficient }) => coefficient.s > 0n));
  const [first, ...rest] = [...terms.slice(leading, leading + 1), ...terms.slice(0, leading), ...terms.slice(leading + 1)];
  if (!first) return number(0);
  return rest.reduce((so, one) => made(one.coefficient.s < 0n ? 'minus' : 'plus', so, written({ ...one, coefficient: one.coefficient.abs() }, roots)), written(first, roots));
}

const termsOf = (item: Powers): readonly Term[] => [firstOf(item), ...(item.second > 0 ? [secondOf(item)] : [])];

/** The derivative of x to a whole power from nought on: what stands before h when (x + h) is multiplied out. */
function byExpanding(index: number): Term {
  const expanded = power(plus(letter('x'), letter('h')), index);
  const found = [...coefficients(expanded)].find(([name]) => name === 'h' || name === 'h*x' || /^h\*x\^\d+$/.test(name));
  if (!found) return { coefficient: new Fraction(0), index: new Fraction(0) };
  const [name, coefficient] = found;
  return { coefficient, index: new Fraction(name === 'h' ? 0 : name === 'h*x' ? 1 : name.slice('h*x^'.length)) };
}

/** The derivative of y = x to a power p/q: from y to the q = x to the p, both sides differentiated by expanding; a negative p by one over the power. */
function implicitly({ coefficient, index }: Term): Term {
  const [p, q] = [Number(index.n), Number(index.d)];
  const [right, left] = [byExpanding(p), byExpanding(q)];
  const positive = { coefficient: right.coefficient.div(left.coefficient), index: right.index.sub(left.index.mul(index.abs())) };
  // Of 1/u the derivative is −u′/u².
  const one = index.s < 0n ? { coefficient: positive.coefficient.neg(), index: positive.index.sub(index.abs().mul(2)) } : positive;
  return { ...one, coefficient: one.coefficient.mul(coefficient) };
}

const sign = (label: string, key: 'indexSign' | 'secondSign'): Dimension<Powers> => ({
  label, kind: 'critical', of: (item) => (item[key] < 0 ? '−' : ''), typed: (item, text) => (/^[-−]$/.test(text) ? { ...item, [key]: -1 } : text === '+' ? { ...item, [key]: 1 } : undefined),
});

/** Powers of x differentiated, and sums of two. */
const differentiatingPowers: Family<Powers, Answer> = {
  id: 'differentiating-powers', version: 1, title: 'Differentiating powers', phases: ['KS5'], codes: ['A level:G2'],
  learn: 'Every power of x is differentiated in one way, whatever its index; numbers in front stay as factors, and numbers at the end go.',
  dimensions: {
    first: { label: 'the number before the first term', kind: 'critical', of: ({ first }) => String(first), typed: (item, text) => (/^\d{1,2}$/.test(text) ? { ...item, first: Number(text) } : undefined) },
    indexSign: sign('the sign of the first index', 'indexSign'),
    index: { label: 'the size of the first index', kind: 'critical', of: ({ index }) => index, typed: (item, text) => (INDICES.includes(text) ? { ...item, index: text } : undefined) },
    secondSign: sign('the sign before the second term', 'secondSign'),
    second: { label: 'the number in the second term', kind: 'critical', of: ({ second }) => (second === 0 ? '' : String(second)), typed: (item, text) => (/^\d{1,2}$/.test(text) ? { ...item, second: Number(text) } : undefined) },
    secondIndex: {
      label: 'the index of the second term', kind: 'critical', of: ({ second, secondIndex }) => (second === 0 ? '' : secondIndex),
      typed: (item, text) => (SECOND_INDICES.includes(text) && item.second > 0 ? { ...item, secondIndex: text } : undefined),
    },
    roots: { label: 'how it is written', kind: 'surface', of: ({ roots }) => (roots ? 'with bars and roots' : 'with indices') },
  },
  start: (chance) => ({ first: 1, indexSign: 1, index: String(chance.whole(3, 6)), secondSign: 1, second: 0, secondIndex: '0', roots: false }),
  faults: ({ first, indexSign, index, second, secondIndex, roots }) => [
    ...(first < 1 || first > MOST.first || second < 0 || second > MOST.second ? ['The numbers are from one on, and not too large.'] : []),
    ...(!INDICES.includes(index) || !SECOND_INDICES.includes(secondIndex) || index === '3/2' && roots ? ['The indices are small.'] : []),
    ...(second > 0 && indexSign > 0 && index === secondIndex ? ['The two terms are alike: they would be collected first.'] : []),
    ...(roots && indexSign > 0 && index !== '1/2' && (second === 0 || secondIndex !== '1/2') ? ['There is nothing to write with a bar or a root.'] : []),
    ...(roots && indexSign < 0 && index.includes('/') ? ['A root below a bar is too much at once.'] : []),
  ],
  answer: (item) => collected(termsOf(item).map(derived)),
  again: (item) => collected(termsOf(item).map(implicitly)),
  write: (terms) => sum(terms),
  ask: (item) => said('Differentiate ', sum(termsOf(item), item.roots)),
  stem: (item) => {
    const { coefficient, index } = firstOf(item);
    if (item.roots) return said('With indices it is ', sum(termsOf(item)), '.');
    if (index.equals(1)) return said('The line ', equals({ letter: 'y' }, written(firstOf(item))), ' goes up ', number(coefficient), ' for every one across.');
    return said('The index ', number(index), ' comes down as a factor, and the new index is ', number(index.sub(ONE)), '.');
  },
  features: ({ indexSign, index, second, secondIndex, roots }) => [
    ...(indexSign < 0 ? ['a negative index'] : []), ...(index.includes('/') || second > 0 && secondIndex.includes('/') ? ['a fraction as index'] : []),
    ...(second > 0 ? [secondIndex === '0' ? 'a number at the end' : 'two terms'] : []), ...(roots ? ['to be written with indices first'] : []),
  ],
  picture: (item) => {
    const isDrawn = item.indexSign > 0 && Number(item.index) <= 3 && !item.roots && item.first <= 5 && item.second <= 5 && (item.second === 0 || item.secondIndex !== '1/2');
    return isDrawn ? { type: 'axes', shows: equals({ letter: 'y' }, sum(termsOf(item))) } : undefined;
  },
  moves,
  misconceptions: [
    {
      id: 'number-kept', name: 'keeps the number at the end', why: 'Move the curve up by one: does it get steeper anywhere?',
      apply: (item) => (item.second > 0 && item.secondIndex === '0' ? collected([derived(firstOf(item)), secondOf(item)]) : undefined),
    },
    {
      id: 'index-kept', name: 'leaves the index as it was', why: 'Multiply out for the square: which power of x is left before the small change?',
      apply: (item) => collected(termsOf(item).map((one) => ({ ...derived(one), index: one.index }))),
    },
    {
      id: 'negative-index-up', name: 'brings a negative index nearer to nought', why: 'On a number line, where is one less than this index?',
      apply: (item) => (item.indexSign > 0 ? undefined : collected([{ ...derived(firstOf(item)), index: firstOf(item).index.add(ONE) }, ...(item.second > 0 ? [derived(secondOf(item))] : [])])),
    },
    {
      id: 'factor-not-multiplied', name: 'puts the index in the place of the number in front', why: 'The index comes down as one more factor: the number in front is still there.',
      apply: (item) => (item.first === 1 ? undefined : collected([{ ...derived(firstOf(item)), coefficient: firstOf(item).index }, ...(item.second > 0 ? [derived(secondOf(item))] : [])])),
    },
    {
      id: 'below-the-bar', name: 'differentiates below the bar where it stands', why: 'Write it with a negative index first: then the one rule does it.',
      apply: (item) => (item.roots && item.indexSign < 0 ? collected([{ coefficient: new Fraction(item.first).div(item.index), index: new Fraction(item.index).sub(1).neg() }, ...(item.second > 0 ? [derived(secondOf(item))] : [])]) : undefined),
    },
  ],
  scripts: [
    {
      id: 'one-rule', title: 'One rule for every power', archetype: 'chain', notice: 'What in the derivative changes with each change of the function, and what does not?',
      steps: [{ moves: ['first-multiplied'] }, { moves: ['number-added'] }, { moves: ['number-gets-x'] }, { moves: ['index-sign'] }, { moves: ['with-bars-and-roots'] }, { moves: ['x-to-root'] }], discuss: [2, 4],
      start: (chance) => ({ first: 1, indexSign: 1, index: String(chance.whole(2, 5)), secondSign: 1, second: 0, secondIndex: '0', roots: false }),
    },
    {
      id: 'one-derivative', title: 'One derivative, many functions', archetype: 'same answer', notice: 'Which changes of a function cannot be seen in its derivative?',
      steps: [{ moves: ['number-added'] }, { moves: ['with-bars-and-roots'] }, { moves: ['number-sign'] }, { moves: ['another-number'] }, { moves: ['with-indices'] }], discuss: [1, 2],
      start: (chance) => {
        const [first, indexSign, index] = chance.pick([[4, -1, '1'], [3, -1, '2'], [5, -1, '2'], [2, -1, '3'], [6, 1, '1/2'], [8, 1, '1/2'], [10, 1, '1/2']] as const);
        return { first, indexSign, index, secondSign: 1, second: 0, secondIndex: '0', roots: false };
      },
    },
    {
      id: 'down-past-nought', title: 'The index goes down past nought', archetype: 'boundary', notice: 'How does the rule go on when the index is one, and when it is below nought?',
      steps: [{ moves: ['index-smaller'] }, { moves: ['index-smaller'] }, { moves: ['index-sign'] }, { moves: ['with-bars-and-roots'] }, { moves: ['index-larger'] }], discuss: [2, 3],
      start: (chance) => ({ first: chance.whole(2, 9), indexSign: 1, index: '3', secondSign: 1, second: 0, secondIndex: '0', roots: false }),
    },
    {
      id: 'term-by-term', title: 'Term by term', archetype: 'spider', notice: 'Which part of the derivative does each change touch?',
      steps: [{ moves: ['first-multiplied'], from: 0 }, { moves: ['term-sign'], from: 0 }, { moves: ['x-squared'], from: 0 }, { moves: ['all-doubled'], from: 0 }, { moves: ['index-sign'], from: 0 }, { moves: ['x-to-root'], from: 0 }], discuss: [4, 5],
      start: (chance) => ({ first: chance.whole(2, 5), indexSign: 1, index: chance.pick(['3', '4', '5']), secondSign: 1, second: chance.pick([4, 6, 8, 10]), secondIndex: '1', roots: false }),
    },
  ],
};
export default differentiatingPowers;
