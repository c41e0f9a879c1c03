import { isRefusal } from '../../maths/refusal.ts';
import { Fraction, toExact } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import { withUnits } from '../../maths/print.ts';
import { make, questionId, structures } from '../../manipulatives/bar-model/structures.ts';
import { workedPicture } from '../../manipulatives/bar-model/worked.ts';
import type { Family } from '../family.ts';
import { sizeAt } from '../terms.ts';
import { made, number, said } from '../written.ts';
import { moves, multiplierOf, type PercentChange } from './percentage-change-moves.ts';

const MOST_PERCENT = 300;
const MOST_AMOUNT = 1000;
const PARTS = { of: 'amount', increase: 'new', decrease: 'new' } as const;

const inPounds = (amount: Expression): Expression => withUnits(amount, { before: '£' });
const pounds = (amount: number): Expression => inPounds(number(amount));
const percentOf = ({ percent }: PercentChange): Expression => made('percent', number(percent));

function solved(item: PercentChange): Fraction | undefined {
  const by = multiplierOf(item);
  if (item.asked === 'after') return by.mul(item.amount);
  return by.equals(0) ? undefined : new Fraction(item.amount).div(by);
}

/** So many hundredths of an amount, added up in tens and ones. */
function hundredths(many: number, amount: number): Fraction {
  const [ten, one] = [new Fraction(amount, 10), new Fraction(amount, 100)];
  const tens = Array.from({ length: Math.floor(many / 10) }, () => ten);
  return [...tens, ...Array.from({ length: many % 10 }, () => one)].reduce((sum, each) => sum.add(each), new Fraction(0));
}

/** Percentages of amounts, increases and decreases, forwards and back. */
const percentageChange: Family<PercentChange, Fraction> = {
  id: 'percentage-change', version: 1, title: 'Percentages of amounts, and change', phases: ['KS3', 'KS4'], codes: ['KS3:3.1', 'GCSE:R9'],
  learn: 'A percentage is so many hundredths of an amount: ask first of which amount.',
  dimensions: {
    percent: { label: 'the percentage', kind: 'critical', of: ({ percent }) => String(percent), typed: (item, text) => sizeAt<PercentChange>('percent')(item, text.replace(/\s*%\s*$/, '')) },
    amount: { label: 'the amount', kind: 'critical', of: ({ amount }) => String(amount), typed: (item, text) => sizeAt<PercentChange>('amount')(item, text.replace(/^\s*£\s*/, '')) },
    change: { label: 'what the percentage does', kind: 'critical', of: ({ change }) => ({ of: 'a part of it', increase: 'an increase', decrease: 'a decrease' })[change] },
    asked: { label: 'what is asked', kind: 'critical', of: ({ asked }) => (asked === 'after' ? 'what comes of it' : 'what there was before') },
  },
  start: (chance) => {
    const percent = chance.pick([10, 20, 30, 40]);
    const change = chance.pick(['of', 'of', 'increase', 'decrease'] as const);
    return { percent, amount: chance.pick([40, 50, 60, 80, 120, 150, 200].filter((each) => each !== percent)), change, asked: 'after' };
  },
  faults: (item) => {
    const { percent, amount, change } = item;
    const answer = solved(item);
    return [
      ...(percent < 1 || percent > (change === 'of' ? MOST_PERCENT : 100) ? ['The percentage is from one to a hundred; of an amount it may be three hundred.'] : []),
      ...(change === 'decrease' && percent > 99 ? ['A decrease leaves something.'] : []),
      ...(amount < 1 || amount > MOST_AMOUNT ? ['The amount is from one to a thousand pounds.'] : []),
      ...(change === 'of' && percent === 100 ? ['A hundred per cent is the amount itself.'] : []),
      ...(answer === undefined || answer.mul(2).d !== 1n ? ['The answer is in pounds, and fifty pence at most.'] : []),
      ...(answer !== undefined && answer.compare(MOST_AMOUNT) > 0 ? ['The answer is a thousand pounds at most.'] : []),
    ];
  },
  answer: (item) => solved(item) ?? new Fraction(0),
  again: ({ percent, amount, change, asked }) => {
    if (asked === 'after') {
      const part = hundredths(percent, amount);
      return change === 'of' ? part : change === 'increase' ? part.add(amount) : new Fraction(amount).sub(part);
    }
    // One hundredth of what there was, then a hundred of them.
    const known = change === 'of' ? percent : change === 'increase' ? 100 + percent : 100 - percent;
    return known === 0 ? new Fraction(0) : new Fraction(amount, known).mul(100);
  },
  write: (answer) => (answer.d === 1n ? number(answer) : { exact: toExact(answer), as: 'decimal', places: 2 }),
  tell: inPounds,
  ask: (item) => {
    const [percent, amount] = [percentOf(item), pounds(item.amount)];
    if (item.asked === 'before') {
      if (item.change === 'of') return said(percent, ' of an amount is ', amount, '. What is the amount?');
      return said(item.change === 'increase' ? 'After an increase of ' : 'After a decrease of ', percent, ' it is ', amount, '. What was it before?');
    }
    if (item.change === 'of') return said('Find ', percent, ' of ', amount);
    return said(item.change === 'increase' ? 'Increase ' : 'Decrease ', amount, ' by ', percent);
  },
  stem: (item) => {
    const whole = made('percent', number(100));
    const comes = made('percent', number(multiplierOf(item).mul(100)));
    if (item.asked === 'before') return said('What there was is ', whole, ', and ', pounds(item.amount), ' is ', comes, ' of it.');
    return said('The amount of ', pounds(item.amount), ' is ', whole, ', and what is asked is ', comes, ' of it.');
  },
  features: ({ change, asked, percent }) => [
    ...(change === 'of' ? [] : ['a change']), ...(asked === 'before' ? ['what there was before is asked'] : []), ...(percent > 100 ? ['more than the whole'] : []), ...(percent % 10 === 0 ? [] : ['not a whole number of tens']),
  ],
  picture: (item) => {
    const { percent, amount, change, asked } = item;
    if (percent > 100) return asked === 'after' ? { type: 'double-number-line', shows: made('times', percentOf(item), number(amount)) } : undefined;
    const structure = structures.find(({ id }) => id === `percent-${change}`);
    const [whole, part] = [change === 'of' ? 'whole' : 'original', PARTS[change]];
    const [known, unknown] = asked === 'after' ? [whole, part] : [part, whole];
    const props = structure && make(structure, { percent: String(percent), [known]: String(amount) }, questionId({ unknown, given: [known] }));
    return props === undefined || isRefusal(props) ? undefined : workedPicture(props);
  },
  moves,
  misconceptions: [
    {
      id: 'percent-as-pounds', name: 'takes the percentage for pounds', why: 'A percentage is so many hundredths of the amount: how much is one hundredth?',
      apply: ({ percent, amount, change, asked }) => {
        if (change === 'of') return undefined;
        return new Fraction((change === 'increase') === (asked === 'after') ? amount + percent : amount - percent);
      },
    },
    {
      id: 'change-only', name: 'gives the change in place of the new amount', why: 'The question asks for the amount after the change: what is still there, or has come on top?',
      apply: (item) => (item.change === 'of' || item.asked === 'before' ? undefined : new Fraction(item.percent * item.amount, 100)),
    },
    {
      id: 'percent-of-the-new', name: 'takes the percentage of the new amount', why: 'The percentage was of the amount before: what is known is more or less than a hundred per cent.',
      apply: ({ percent, amount, change, asked }) => {
        if (asked === 'after' || change === 'of') return undefined;
        return new Fraction(amount * (change === 'increase' ? 100 - percent : 100 + percent), 100);
      },
    },
    {
      id: 'divides-by-percent', name: 'divides by the percentage', why: 'Dividing by ten gives ten per cent only because ten of them make a hundred.',
      apply: ({ percent, amount, change, asked }) => (change === 'of' && asked === 'after' && percent > 0 ? new Fraction(amount, percent) : undefined),
    },
  ],
  scripts: [
    {
      id: 'part-change-and-back', title: 'A part, a change, and back', archetype: 'chain', notice: 'Which amount is the hundred per cent each time?',
      steps: [{ moves: ['double-percent'] }, { moves: ['hundred-points-more'] }, { moves: ['told-as-change'] }, { moves: ['other-direction'] }, { moves: ['other-amount'] }, { moves: ['turn-round'] }],
      discuss: [3, 6],
      start: (chance) => {
        const percent = chance.pick([5, 10, 20]);
        return { percent, amount: chance.pick([40, 60, 80, 120, 160].filter((each) => each !== percent)), change: 'of', asked: 'after' };
      },
    },
    {
      id: 'same-amount', title: 'One answer, many percentages', archetype: 'same answer', notice: 'How can the percentage and the amount both change and the answer stay?',
      steps: [{ moves: ['percent-and-amount-swap'] }, { moves: ['half-of-double'] }, { moves: ['percent-and-amount-swap'] }, { moves: ['told-as-change'] }], discuss: [1, 4],
      start: (chance) => {
        const [percent, amount] = chance.pick([
          [25, 60], [25, 80], [15, 40], [15, 60], [15, 80], [35, 40], [35, 60], [35, 80], [45, 40], [45, 60], [45, 80], [55, 40], [55, 60], [65, 40], [65, 80], [12, 50], [14, 50], [16, 50], [18, 50],
          [22, 50], [24, 50], [28, 50], [32, 50], [36, 50], [44, 50],
        ] as const);
        return { percent, amount, change: 'of', asked: 'after' };
      },
    },
    {
      id: 'there-and-back', title: 'There and back', archetype: 'reverse', notice: 'What undoes an increase?',
      steps: [{ moves: ['back-again'] }, { moves: ['turn-round'] }, { moves: ['turn-round'], from: 0 }, { moves: ['double-amount'] }], discuss: [1, 3],
      start: (chance) => {
        const [amount, percent] = chance.pick([[160, 25], [320, 25], [200, 20], [300, 10], [200, 10], [50, 20], [150, 20], [40, 50], [120, 50], [200, 40], [200, 30]] as const);
        return { amount, percent, change: chance.pick(['increase', 'decrease'] as const), asked: 'after' };
      },
    },
  ],
};
export default percentageChange;
