import type { Measurement } from '../../scripts/bench.ts';
import type { Expression } from '../../widgets/maths/expression.ts';
import type { Form } from '../../widgets/maths/marking/form.ts';
import { mark } from '../../widgets/maths/marking/mark.ts';
import { readReply } from '../../widgets/maths/reply.ts';

const MOST = 2;
const ROUNDS = 40;

/** Answers, replies and forms as they occur in school: right ones, others in form, slips and wrong ones. */
const REPLIES: readonly (readonly [answer: string, reply: string, form?: Form])[] = [
  ['7', '7'], ['7', '14/2'], ['7', '-7'], ['7', '8'], ['3/4', '6/8', { is: 'lowest terms' }], ['-5/6', '1/6'], ['40%', '0.4'], ['4.2 × 10^5', '420000', { is: 'standard form' }], ['24 cm²', '24'], ['£3.50', '350p'], ['3:4', '6:8', { is: 'simplest ratio' }],
  ['2x + 6', '2(x+3)', { is: 'expanded' }], ['(x+2)(x+3)', 'x^2+5x+6', { is: 'factorised' }], ['6x(x-2)', '2x(3x-6)', { is: 'factorised' }], ['x^2+5x+6', 'x^2+6x+5'], ['(x+3)^2-4', 'x^2+6x+5', { is: 'completed square' }],
  ['1/(x+1) + 1/(x+2)', '(2x+3)/((x+1)(x+2))', { is: 'partial fractions' }], ['2√3', '√12', { is: 'simplified surd' }], ['(1+√5)/2', '2/(√5-1)', { is: 'simplified surd' }], ['x = 3', '2x = 6'], ['x = 2 or x = -3', '-3, 2'], ['x < 3', 'x > 3'],
  ['(2, -3)', '(-3, 2)'], ['sin x', 'cos(90°-x)'], ['x^3', 'x^5/x^2', { is: 'index form' }], ['2a + 3b', '3a + 2b'],
];

function read(text: string): Expression {
  const found = readReply(text);
  if ('refused' in found) throw new Error(`${text}: ${found.refused}`);
  return found;
}

/** The verdict on a reply, thought alone: it is measured in Node, the browser stays idle. */
export const markings: readonly Measurement[] = [{
  name: 'marking a reply', unit: 'ms', aim: `at most ${MOST} ms (median)`,
  measure: () => {
    const questions = REPLIES.map(([answer, reply, form]) => [reply, { answer: read(answer), misconceptions: ['2/5', '3x', 'x + 7'].map((wrong) => ({ id: wrong, name: 'guesses', answer: read(wrong), why: 'Look again.' })), ...(form && { form }) }] as const);
    const samples = Array.from({ length: ROUNDS }, () => questions).flat().map(([reply, question]) => {
      const start = performance.now();
      mark(reply, question);
      return performance.now() - start;
    });
    return Promise.resolve({ samples, reached: (samples.toSorted((a, b) => a - b)[samples.length >> 1] ?? Infinity) <= MOST });
  },
}];
