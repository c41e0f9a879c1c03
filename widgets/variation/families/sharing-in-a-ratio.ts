import { isRefusal } from '../../maths/refusal.ts';
import { Fraction } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import { withUnits } from '../../maths/print.ts';
import { make, questionId, structures } from '../../manipulatives/bar-model/structures.ts';
import { workedPicture } from '../../manipulatives/bar-model/worked.ts';
import type { Family } from '../family.ts';
import { commonFactor, sizeAt } from '../terms.ts';
import { made, number, said } from '../written.ts';
import { isWhole, moves, partsTold, UNITS, type Given, type Shares, type Sharing } from './sharing-in-a-ratio-moves.ts';

const MOST = 480;
const MOST_PARTS = 24;
const TOLD: Readonly<Record<Given, string>> = { total: 'both shares together', difference: 'how much one share is more', first: 'the first share', second: 'the second share' };

const inUnit = (amount: Expression, { unit }: Sharing): Expression => withUnits(amount, unit === '£' ? { before: unit } : { after: unit });
const amountOf = (item: Sharing): Expression => inUnit(number(item.amount), item);
const ratioOf = ({ first, second }: Sharing): Expression => made('ratio', number(first), number(second));
const inLowestTerms = ({ first, second }: Sharing): readonly [number, number] => [first / commonFactor(first, second), second / commonFactor(first, second)];

/** How large one part is; of no parts, nothing. */
const onePart = (item: Sharing): Fraction => (partsTold(item) === 0 ? new Fraction(0) : new Fraction(item.amount, partsTold(item)));

/** Two shares in a ratio, told by their total, their difference, or one of them. */
const sharingInARatio: Family<Sharing, Shares> = {
  id: 'sharing-in-a-ratio', version: 1, inOrder: true, title: 'Sharing in a ratio', phases: ['KS2', 'KS3', 'KS4'], codes: ['6AS/MD-3', 'KS3:3.1', 'GCSE:R5'],
  learn: 'A ratio gives each share so many parts, and all parts are equal: what is known tells how large one of them is.',
  dimensions: {
    amount: { label: 'the amount', kind: 'critical', of: ({ amount }) => String(amount), typed: sizeAt('amount') },
    first: { label: 'the first number of the ratio', kind: 'critical', of: ({ first }) => String(first), typed: sizeAt('first') },
    second: { label: 'the second number of the ratio', kind: 'critical', of: ({ second }) => String(second), typed: sizeAt('second') },
    given: { label: 'what the amount is', kind: 'critical', of: ({ given }) => TOLD[given] },
    unit: { label: 'what is shared', kind: 'surface', of: ({ unit }) => unit, typed: (item, text) => (UNITS.includes(text) ? { ...item, unit: text } : undefined) },
  },
  start: (chance) => {
    const [first, second] = chance.pick([[2, 3], [3, 5], [1, 3], [1, 2], [3, 4], [2, 5]] as const);
    const one = chance.pick([2, 4, 6, 8, 10, 12].filter((each) => each !== first && each !== second));
    return { amount: one * (first + second), first, second, given: 'total', unit: '£' };
  },
  faults: (item) => [
    ...(item.amount < 1 || item.amount > MOST ? ['The amount is from one to four hundred and eighty.'] : []),
    ...(item.first < 1 || item.second < 1 || item.first + item.second > MOST_PARTS ? ['Both shares have a part at least, and together they have twenty-four at most.'] : []),
    ...(item.given === 'difference' && item.first === item.second ? ['Equal shares have no difference.'] : []),
    ...(isWhole(item) ? [] : ['Both shares are whole.']),
    ...(partsTold(item) > 0 && (item.amount * (item.first + item.second)) / partsTold(item) > MOST ? ['The shares are too large.'] : []),
  ],
  answer: (item) => {
    const part = onePart(item);
    return [part.mul(item.first), part.mul(item.second)];
  },
  again: (item) => {
    // Down the table, a row of the ratio at a time, until what is told is reached.
    const [first, second] = inLowestTerms(item);
    for (let rows = 1; rows <= item.amount; rows++) {
      const shares = [rows * first, rows * second] as const;
      const told = { total: shares[0] + shares[1], difference: Math.max(...shares) - Math.min(...shares), first: shares[0], second: shares[1] }[item.given];
      if (told === item.amount) return [new Fraction(shares[0]), new Fraction(shares[1])];
    }
    return [new Fraction(0), new Fraction(0)];
  },
  write: (shares) => made('list', ...shares.map((share) => number(share))),
  tell: (answer, item) => ('op' in answer ? made('list', ...answer.of.map((share) => inUnit(share, item))) : answer),
  ask: (item) => {
    if (item.given === 'total') return said('Share ', amountOf(item), ' in the ratio ', ratioOf(item));
    const known = { difference: 'One is more than the other by ', first: 'The first is ', second: 'The second is ' }[item.given];
    return said('Two shares are in the ratio ', ratioOf(item), '. ', known, amountOf(item), '. Find both.');
  },
  stem: (item) => {
    const begun = ['The first share has ', number(item.first), ' of the equal parts and the second has ', number(item.second)] as const;
    const ends = { total: ', so the parts in all are ', difference: ', so the parts by which they differ are ', first: ', so the parts that are known are ', second: ', so the parts that are known are ' }[item.given];
    return said(...begun, ends, number(partsTold(item)), '.');
  },
  features: (item) => [
    ...(item.given === 'total' ? [] : ['what is known is not the whole']), ...(commonFactor(item.first, item.second) > 1 ? ['a ratio not in lowest terms'] : []),
    ...(item.first > item.second ? ['the larger share first'] : []), ...(item.first === item.second ? ['equal shares'] : []),
  ],
  picture: (item) => {
    const structure = structures.find(({ id }) => id === 'ratio');
    const unknown = questionId({ unknown: item.given === 'first' ? 'second' : 'first', given: [item.given] });
    const props = structure && make(structure, { 'shares 1': String(item.first), 'shares 2': String(item.second), [item.given]: String(item.amount) }, unknown);
    if (props === undefined || isRefusal(props)) return undefined;
    return workedPicture({ ...props, units: item.unit === '£' ? { before: '£' } : { after: ` ${item.unit}` } });
  },
  moves,
  misconceptions: [
    {
      id: 'divides-by-each', name: 'divides the amount by each number of the ratio', why: 'The numbers of the ratio count parts: first find how large one part is.',
      apply: ({ amount, first, second }) => (first * second === 0 ? undefined : [new Fraction(amount, first), new Fraction(amount, second)]),
    },
    {
      id: 'part-of-part', name: 'takes the ratio for a fraction of the whole', why: 'The ratio compares the shares with each other; the whole has the parts of both.',
      apply: ({ amount, first, second, given }) => {
        if (given !== 'total' || first >= second) return undefined;
        const share = new Fraction(amount * first, second);
        return [share, new Fraction(amount).sub(share)];
      },
    },
    {
      id: 'always-the-total', name: 'shares out the amount though it is not the whole', why: 'Draw the bars: which of them does the amount stand for?',
      apply: ({ amount, first, second, given }) => (given === 'total' || first + second === 0 ? undefined : [new Fraction(amount * first, first + second), new Fraction(amount * second, first + second)]),
    },
    {
      id: 'other-way-round', name: 'gives each the other’s share', why: 'The first number of the ratio belongs to what is named first.',
      apply: (item) => {
        const part = onePart(item);
        return item.first === item.second ? undefined : [part.mul(item.second), part.mul(item.first)];
      },
    },
  ],
  scripts: [
    {
      id: 'what-the-amount-is', title: 'The ratio, then what the amount is', archetype: 'chain', notice: 'What does each number decide, and what changes when the amount is something else?',
      steps: [{ moves: ['double-amount'] }, { moves: ['swap-ratio'] }, { moves: ['scale-ratio'] }, { moves: ['second-has-fewer'] }, { moves: ['tell-difference'] }, { moves: ['tell-second'] }],
      discuss: [3, 4, 5],
      start: (chance) => {
        const [first, second, one] = chance.pick([
          [2, 3, 4], [2, 3, 8], [2, 3, 6], [1, 2, 5], [1, 2, 10], [1, 2, 8], [1, 2, 4], [3, 4, 5], [3, 4, 10], [1, 3, 5], [1, 3, 7], [1, 3, 10], [3, 5, 3], [3, 5, 6], [2, 5, 4], [2, 5, 8],
        ] as const);
        return { amount: one * (first + second), first, second, given: 'total', unit: '£' };
      },
    },
    {
      id: 'same-shares', title: 'The same shares, told in many ways', archetype: 'same answer', notice: 'How can different numbers tell of the same two shares?',
      steps: [{ moves: ['scale-ratio'] }, { moves: ['told-otherwise'] }, { moves: ['other-unit'] }, { moves: ['told-otherwise'] }, { moves: ['simplify-ratio'] }], discuss: [1, 2],
      start: (chance) => {
        const [first, second] = chance.pick([[2, 3], [3, 5], [2, 5], [3, 4], [1, 3]] as const);
        return { amount: chance.pick([4, 6, 8, 12]) * (first + second), first, second, given: 'total', unit: '£' };
      },
    },
    {
      id: 'one-amount-four-meanings', title: 'One amount, four meanings', archetype: 'contrast', notice: 'The numbers are the same: how large is one part each time?',
      steps: [{ moves: ['tell-difference'], from: 0 }, { moves: ['tell-first'], from: 0 }, { moves: ['tell-second'], from: 0 }, { moves: ['swap-ratio'], from: 1 }], discuss: [1, 3],
      start: (chance) => {
        const [first, second, amount] = chance.pick([[3, 5, 120], [1, 3, 24], [1, 3, 36], [2, 6, 24], [1, 2, 30], [2, 3, 30], [3, 1, 24], [3, 2, 60], [1, 5, 60]] as const);
        return { amount, first, second, given: 'total', unit: chance.pick(UNITS) };
      },
    },
  ],
};
export default sharingInARatio;
