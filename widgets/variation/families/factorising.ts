import type { Expression, Value } from '../../maths/expression.ts';
import { fromValue } from '../../maths/print.ts';
import { isNumber, number as amount, plus } from '../../maths/value.ts';
import type { Family } from '../family.ts';
import { commonFactor, signAt, signText, sizeAt, sumOf } from '../terms.ts';
import { made, said } from '../written.ts';
import { moves, primesLeft, term, type Factorised, type Terms } from './factorising-moves.ts';

const MOST = 120;

const partsOf = ({ first, firstX, firstY, sign, second, secondX, secondY }: Terms): readonly [Value, Value] => [term(first, firstX, firstY), term(sign * second, secondX, secondY)];
const inCommon = ({ firstX, firstY, secondX, secondY }: Terms): readonly [number, number] => [Math.min(firstX, secondX), Math.min(firstY, secondY)];
const lettersText = (x: number, y: number): string => `${'x'.repeat(x)}${'y'.repeat(y)}` || 'none';

/** What is left of both terms when a factor is taken out of them. */
function taken({ first, firstX, firstY, sign, second, secondX, secondY }: Terms, [many, x, y]: readonly [number, number, number]): Factorised {
  return { factor: term(many, x, y), bracket: [term(first / many, firstX - x, firstY - y), term((sign * second) / many, secondX - x, secondY - y)] };
}

/** The expression as it is printed: 6x + 9, −9 + 6x, 2(3x + 6). */
function written(item: Terms): Expression {
  const { begun } = item;
  const [one, other] = taken(item, [begun, 0, 0]).bracket;
  const sum = item.turned ? sumOf(other, one) : sumOf(one, other);
  return begun === 1 ? sum : made('beside', fromValue(amount(begun)), sum);
}

/** One after another, every prime and every letter that both terms still have. */
function ladder(item: Terms): Factorised {
  let rest: Terms = { ...item, begun: 1 };
  const out = { many: 1, x: 0, y: 0 };
  for (let [prime] = primesLeft(rest); prime !== undefined; [prime] = primesLeft(rest)) {
    rest = { ...rest, first: rest.first / prime, second: rest.second / prime };
    out.many *= prime;
  }
  for (; rest.firstX > 0 && rest.secondX > 0; out.x += 1) rest = { ...rest, firstX: rest.firstX - 1, secondX: rest.secondX - 1 };
  for (; rest.firstY > 0 && rest.secondY > 0; out.y += 1) rest = { ...rest, firstY: rest.firstY - 1, secondY: rest.secondY - 1 };
  return { factor: term(out.many, out.x, out.y), bracket: partsOf(rest) };
}

/** Whether a term is one, or minus one. */
const isOne = (value: Value): boolean => isNumber(value) && ['1', '-1'].includes(value[''] ?? '0');

/** Two terms as a product of what is common to them and a bracket. */
const factorising: Family<Terms, Factorised> = {
  id: 'factorising', version: 1, title: 'Factorising', phases: ['KS3', 'KS4'], codes: ['KS3:1.4', 'GCSE:A4'],
  learn: 'What is common to every term goes before the bracket, all of it, and the bracket holds what is left of each.',
  dimensions: {
    first: { label: 'the number of the first term', kind: 'critical', of: ({ first, begun }) => String(first / begun), typed: (item, text) => sizeAt<Terms>('first')({ ...item, begun: 1 }, text) },
    firstLetters: { label: 'the letters of the first term', kind: 'critical', of: ({ firstX, firstY }) => lettersText(firstX, firstY) },
    sign: { label: 'the sign between the terms', kind: 'critical', of: ({ sign }) => signText(sign), typed: signAt('sign') },
    second: { label: 'the number of the second term', kind: 'critical', of: ({ second, begun }) => String(second / begun), typed: (item, text) => sizeAt<Terms>('second')({ ...item, begun: 1 }, text) },
    secondLetters: { label: 'the letters of the second term', kind: 'critical', of: ({ secondX, secondY }) => lettersText(secondX, secondY) },
    begun: { label: 'what is before a bracket already', kind: 'critical', of: ({ begun }) => (begun === 1 ? 'nothing' : String(begun)) },
    turned: { label: 'which term comes first', kind: 'surface', of: ({ turned }) => (turned ? 'the second' : 'the first') },
  },
  start: (chance) => {
    const [common, one, other] = [chance.pick([4, 6, 10, 12]), chance.pick([1, 2, 3]), chance.pick([5, 7, 4])];
    const x = chance.pick([0, 0, 1]);
    return { first: common * one, firstX: 1 + x, firstY: 0, sign: 1, second: common * other, secondX: x, secondY: 0, begun: 1, turned: false };
  },
  faults: (item) => {
    const { first, firstX, firstY, second, secondX, secondY, begun } = item;
    const [x, y] = inCommon(item);
    return [
      ...(first < 1 || second < 1 || first > MOST || second > MOST ? ['The numbers are from one to a hundred and twenty.'] : []),
      ...(Math.max(firstX, secondX) > 3 || Math.max(firstY, secondY) > 2 ? ['There are three of a letter at most.'] : []),
      ...(firstX === secondX && firstY === secondY ? ['The terms have other letters, so that they cannot be collected.'] : []),
      ...(begun > 1 && commonFactor(first, second) % begun !== 0 ? ['What is before the bracket goes into both terms.'] : []),
      ...(commonFactor(first, second) / begun === 1 && x + y === 0 ? ['Something is common to both terms.'] : []),
    ];
  },
  answer: (item) => taken(item, [commonFactor(item.first, item.second), ...inCommon(item)]),
  again: ladder,
  write: ({ factor, bracket }) => {
    const rest = plus(...bracket);
    const inside = fromValue(rest);
    if (isNumber(factor) && factor[''] === '1') return inside;
    return made('beside', fromValue(factor), Object.keys(rest).length > 1 ? inside : made('brackets', inside));
  },
  ask: (item) => said('Factorise fully ', written(item)),
  stem: (item) => {
    const [one, other] = partsOf(item);
    return said('Both ', fromValue(one), ' and ', fromValue(other), ' are multiples of ', fromValue(ladder(item).factor), ', and of nothing larger.');
  },
  features: (item) => [
    ...(item.sign < 0 ? ['a minus'] : []), ...(inCommon(item).some((many) => many > 0) ? ['letters in common'] : []), ...(item.firstY + item.secondY > 0 ? ['two letters'] : []),
    ...(item.begun > 1 ? ['a bracket already'] : []), ...(item.turned ? ['turned round'] : []), ...(isOne(ladder(item).bracket[1]) ? ['a term taken out whole'] : []),
  ],
  picture: (item) => {
    const { factor, bracket } = ladder(item);
    return { type: 'area-model', shows: made('times', fromValue(factor), sumOf(...bracket)) };
  },
  moves,
  misconceptions: [
    {
      id: 'not-all', name: 'takes out a common factor, but not all of it', why: 'Look into the bracket: do its terms still have something in common?',
      apply: (item) => {
        const [prime] = primesLeft({ ...item, begun: 1 });
        return prime === undefined ? undefined : taken(item, [prime, 0, 0]);
      },
    },
    {
      id: 'first-term-only', name: 'divides the first term only', why: 'Multiply out again: the factor goes with every term in the bracket.',
      apply: (item) => {
        const { factor, bracket: [first] } = ladder(item);
        const [, second] = partsOf(item);
        return Object.keys(plus(first, second)).length < 2 ? undefined : { factor, bracket: [first, second] };
      },
    },
    {
      id: 'letter-left', name: 'takes out the number and leaves the common letter', why: 'Letters can be common too: which letter do all terms have?',
      apply: (item) => (inCommon(item).every((many) => many === 0) ? undefined : taken(item, [commonFactor(item.first, item.second), 0, 0])),
    },
    {
      id: 'one-forgotten', name: 'leaves nothing of a term that is taken out whole', why: 'Multiply out again: where does the second term come from? The factor once is one times the factor.',
      apply: (item) => {
        const { factor, bracket: [first, second] } = ladder(item);
        return isOne(second) ? { factor, bracket: [first, {}] } : undefined;
      },
    },
  ],
  scripts: [
    {
      id: 'what-is-common', title: 'What is common, and what is not', archetype: 'chain', notice: 'When does a change reach the factor, and when only the bracket?',
      steps: [{ moves: ['other-number'] }, { moves: ['flip-sign'] }, { moves: ['every-term-gets-x'] }, { moves: ['first-gets-y'] }, { moves: ['second-gets-y'] }, { moves: ['terms-swap'] }], discuss: [1, 4, 5],
      start: (chance) => {
        const first = chance.pick([6, 10, 15, 14, 12]);
        return { first, firstX: 1, firstY: 0, sign: 1, second: first * chance.pick([2, 3]), secondX: 0, secondY: 0, begun: 1, turned: false };
      },
    },
    {
      id: 'is-it-finished', title: 'Is it finished?', archetype: 'same answer', notice: 'When is an expression fully factorised?',
      steps: [{ moves: ['begin'] }, { moves: ['begin'], from: 0 }, { moves: ['terms-swap'] }, { moves: ['multiply-out'] }], discuss: [1, 2],
      start: (chance) => {
        const [first, second] = chance.pick([[12, 18], [12, 30], [18, 30], [20, 30], [24, 18], [18, 24], [30, 50], [20, 50], [28, 42]] as const);
        const x = chance.pick([0, 1]);
        return { first, firstX: 1 + x, firstY: 0, sign: chance.pick([1, -1] as const), second, secondX: x, secondY: 0, begun: 1, turned: false };
      },
    },
    {
      id: 'a-term-taken-out-whole', title: 'A term taken out whole', archetype: 'boundary', notice: 'What is left in the bracket when a term is the common factor itself?',
      steps: [{ moves: ['second-is-the-factor'] }, { moves: ['every-term-gets-x'] }, { moves: ['flip-sign'] }, { moves: ['double-first'] }, { moves: ['double-both'] }], discuss: [1, 4],
      start: (chance) => {
        const [first, second] = chance.pick([
          [6, 9], [10, 15], [6, 15], [10, 25], [14, 21], [8, 12], [12, 20], [9, 12], [15, 20], [6, 21], [10, 35], [14, 35], [12, 28], [9, 15], [15, 35], [9, 21], [21, 28], [20, 25],
        ] as const);
        return { first, firstX: 1, firstY: 0, sign: 1, second, secondX: 0, secondY: 0, begun: 1, turned: false };
      },
    },
  ],
};
export default factorising;
