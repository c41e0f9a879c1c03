import { Fraction } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import { fromValue } from '../../maths/print.ts';
import { letter, number as amount, plus, times } from '../../maths/value.ts';
import type { Family } from '../family.ts';
import { signAt, signText, sizeAt, typedInteger } from '../terms.ts';
import { made, number, said, UNKNOWN } from '../written.ts';
import { moves, termAt, type Sequence, type Term } from './sequences-moves.ts';

const MOST = 160;
const N: Expression = { letter: 'n' };

const placesOf = ({ shown }: Sequence): readonly number[] => Array.from({ length: shown }, (_, at) => at + 1);

/** A sum or a difference of the first term and its steps, as jumps on a line. */
function jumps({ first, sign, step, shown }: Sequence): Expression {
  const steps = Array.from({ length: shown - 1 }, () => number(step));
  return sign > 0 ? made('plus', number(first), ...steps) : steps.reduce<Expression>((sum, one) => made('minus', sum, one), number(first));
}

/** The terms, counted on one by one from the first. */
function counted({ first, sign, step, rule }: Sequence, many: number): readonly Fraction[] {
  const terms = [new Fraction(first)];
  for (let last = terms[0]; last !== undefined && terms.length < many; last = terms.at(-1)) terms.push(rule === 'adds' ? last.add(sign * step) : last.mul(step));
  return terms;
}

/** Sequences whose terms are equal steps apart, their nth term, and what is none of them. */
const sequences: Family<Sequence, Term> = {
  id: 'sequences', version: 1, title: 'Sequences and the nth term', phases: ['KS3', 'KS4'], codes: ['KS3:4.1', 'GCSE:A25'],
  learn: 'The step from term to term is the number before the letter, and where it begins tells what is added.',
  dimensions: {
    first: {
      label: 'the first term', kind: 'critical', of: ({ first }) => String(first).replace('-', '−'),
      typed: (item, text) => {
        const first = typedInteger(text);
        return first === undefined ? undefined : { ...item, first };
      },
    },
    sign: { label: 'whether it goes up or down', kind: 'critical', of: ({ sign }) => signText(sign), typed: signAt('sign') },
    step: { label: 'the step from term to term', kind: 'critical', of: ({ step }) => String(step), typed: sizeAt('step') },
    rule: { label: 'what makes the next term', kind: 'critical', of: ({ rule }) => (rule === 'adds' ? 'adding' : 'multiplying') },
    asked: { label: 'what is asked', kind: 'critical', of: ({ asked }) => (asked === 0 ? 'the rule' : `term ${asked}`), typed: sizeAt('asked') },
    shown: { label: 'how many terms are shown', kind: 'surface', of: ({ shown }) => String(shown), typed: sizeAt('shown', 6) },
    hidden: { label: 'which term is hidden', kind: 'surface', of: ({ hidden }) => (hidden === 0 ? 'none' : String(hidden)), typed: sizeAt('hidden', 6) },
  },
  start: (chance) => {
    const step = chance.whole(3, 8);
    const asked = chance.pick([0, 0, 0, 10]);
    return { first: step + chance.pick([-2, -1, 1, 2, step]), sign: 1, step, rule: 'adds', shown: 4, hidden: 0, asked };
  },
  faults: (item) => {
    const { step, shown, hidden, asked, rule, first, sign } = item;
    return [
      ...(step < 1 || step > 20 ? ['The step is from one to twenty.'] : []),
      ...(shown < 4 || shown > 6 ? ['Four to six terms are shown.'] : []),
      ...(hidden !== 0 && (hidden < 2 || hidden >= shown) ? ['The term that is hidden lies between others.'] : []),
      ...(asked !== 0 && (asked < 5 || asked > 100) ? ['The term that is asked for is the fifth at least, and the hundredth at most.'] : []),
      ...(rule === 'multiplies' && (first < 1 || step < 2 || step > 5 || sign < 0 || asked > 0) ? ['What multiplies is from two to five, the first term is above nought, and the rule is asked.'] : []),
      ...(Math.abs(first) > MOST || (shown <= 6 && Math.abs(termAt(item, shown)) > 4 * MOST) ? ['The terms are too large.'] : []),
    ];
  },
  answer: (item) => {
    const { first, sign, step, rule, asked } = item;
    if (rule === 'multiplies') return { first, by: step };
    const value = plus(letter('n', sign * step), amount(first - sign * step));
    return { value: asked === 0 ? value : amount(termAt(item, asked)) };
  },
  again: (item) => {
    const terms = counted(item, Math.max(item.asked, item.shown));
    const [one = new Fraction(0), two = new Fraction(0)] = terms;
    if (item.rule === 'multiplies') return { first: Number(one), by: one.equals(0) ? 0 : Number(two.div(one)) };
    if (item.asked > 0) return { value: amount(terms[item.asked - 1] ?? one) };
    // The straight line through the first term and the last that is shown.
    const slope = (terms[item.shown - 1] ?? one).sub(one).div(Math.max(1, item.shown - 1));
    const before = one.sub(slope);
    return { value: { ...(slope.equals(0) ? {} : { n: slope.toFraction() }), ...(before.equals(0) ? {} : { '': before.toFraction() }) } };
  },
  write: (answer) => {
    if ('value' in answer) return fromValue(answer.value);
    const raised = made('power', number(answer.by), answer.first === answer.by ? N : made('minus', N, number(1)));
    return answer.first === 1 || answer.first === answer.by ? raised : made('times', number(answer.first), raised);
  },
  ask: (item) => {
    const terms = placesOf(item).flatMap((at): readonly (string | Expression)[] => [at === item.hidden ? UNKNOWN : number(termAt(item, at)), ', ']);
    return said(...(item.asked === 0 ? ['Find the nth term of '] : ['Find term ', number(item.asked), ' of ']), ...terms, '…');
  },
  stem: ({ first, sign, step, rule }) => {
    if (rule === 'multiplies') return said('Each term is ', number(step), ' times the one before it, and the first is ', number(first), '.');
    return said('From each term to the next ', number(step), sign > 0 ? ' is added' : ' is taken away', ', and before the first there would be ', number(first - sign * step), '.');
  },
  features: (item) => [
    ...(item.sign < 0 ? ['it goes down'] : []), ...(item.rule === 'multiplies' ? ['it multiplies'] : []), ...(item.asked > 0 ? ['a term far on'] : []),
    ...(item.hidden > 0 ? ['a hidden term'] : []), ...(placesOf(item).some((at) => termAt(item, at) < 0) ? ['terms below nought'] : []),
    ...(item.rule === 'adds' && item.first === item.sign * item.step ? ['a times table'] : []),
  ],
  picture: (item) => (item.rule === 'adds' ? { type: 'number-line', shows: jumps(item) } : undefined),
  moves,
  misconceptions: [
    {
      id: 'n-plus-step', name: 'writes n and the step', why: 'Put one, two, three in for the letter: which rule makes these terms? The step is added again for every place.',
      apply: ({ rule, sign, step, asked }) => (rule === 'adds' && asked === 0 ? { value: plus(letter('n'), amount(sign * step)) } : undefined),
    },
    {
      id: 'first-as-constant', name: 'adds the first term to the steps', why: 'The first term has one step in it already: what would stand before it?',
      apply: ({ rule, sign, step, first, asked }) => (rule === 'adds' ? { value: plus(asked === 0 ? letter('n', sign * step) : amount(asked * sign * step), amount(first)) } : undefined),
    },
    {
      id: 'step-without-sign', name: 'leaves out that it goes down', why: 'From term to term something is taken away, so there is a minus before the letter.',
      apply: ({ rule, sign, step, first, asked }) => (rule === 'adds' && sign < 0 && asked === 0 ? { value: plus(letter('n', step), amount(first - step)) } : undefined),
    },
    {
      id: 'tenth-doubled', name: 'makes a far term by multiplying a near one', why: 'The beginning is there only once, however far on the term is.',
      apply: (item) => {
        const near = item.asked / 5;
        return item.rule === 'adds' && item.asked > 0 && Number.isInteger(near) ? { value: times(amount(termAt(item, near)), new Fraction(5)) } : undefined;
      },
    },
    {
      id: 'first-step-goes-on', name: 'takes the first step for all of them', why: 'Look at the later terms too: are their steps as large as the first?',
      apply: ({ rule, first, step }) => (rule === 'multiplies' ? { value: plus(letter('n', first * (step - 1)), amount(first - first * (step - 1))) } : undefined),
    },
  ],
  scripts: [
    {
      id: 'from-a-times-table', title: 'From a times table to the rule', archetype: 'chain', notice: 'What does each change of the terms do to the rule?',
      steps: [{ moves: ['every-term-up'] }, { moves: ['begin-earlier'] }, { moves: ['reverse'] }, { moves: ['double-terms'] }, { moves: ['multiplies-instead'], from: 0 }], discuss: [2, 4, 5],
      start: (chance) => {
        const step = chance.whole(3, 12);
        return { first: step, sign: 1, step, rule: 'adds', shown: chance.pick([4, 5]), hidden: 0, asked: 0 };
      },
    },
    {
      id: 'twice-as-far', title: 'Twice as far on', archetype: 'pattern', notice: 'When is a term twice as far on twice as large?',
      steps: [{ moves: ['ask-for-a-term'] }, { moves: ['twice-as-far'] }, { moves: ['every-term-down'] }, { moves: ['twice-as-far'] }, { moves: ['begin-earlier'] }], discuss: [2, 4],
      start: (chance) => {
        const step = chance.whole(3, 12);
        return { first: step + 1, sign: 1, step, rule: 'adds', shown: chance.pick([4, 5]), hidden: 0, asked: 0 };
      },
    },
  ],
};
export default sequences;
