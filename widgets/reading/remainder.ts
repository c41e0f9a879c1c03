import { Fraction } from '../maths/exact.ts';
import type { Balance, Term } from './plan.ts';
import type { Problem } from './problem.ts';

export interface Rounded { readonly balance: Balance; readonly structure: string; readonly doubts?: readonly string[] }

/** What the terms of a row come to, as far as their numbers are told. */
export function sizeOf(terms: readonly Term[]): Fraction {
  return terms.reduce((so, { each, times }) => {
    if (each.is !== 'given' || times && times.is !== 'given') return so;
    return so.add(times ? each.value.mul(times.value) : each.value);
  }, new Fraction(0));
}

const isAsked = ({ each, times }: Term): boolean => each.is === 'asked' || times?.is === 'asked';

/** What is put into groups: all that is told on the other side, less what is taken away on this. */
function shared({ left, right }: Balance): { readonly amount: Fraction; readonly side: 'left' | 'right' } {
  return right.some(isAsked) ? { amount: sizeOf(left).sub(sizeOf(right)), side: 'right' } : { amount: sizeOf(right).sub(sizeOf(left)), side: 'left' };
}

const extra = (value: Fraction, label: string, gone = false): Term => ({ each: { is: 'given', value, from: [] }, label, ...(gone && { gone: true as const }) });

function withTerm({ left, right }: Balance, side: 'left' | 'right', term: Term): Balance {
  return { is: 'balance', left: side === 'left' ? [...left, term] : left, right: side === 'right' ? [...right, term] : right };
}

const UP = /\b(?:need|needs|needed|should|must|required|require|to hold all|hold all|rented|take (?:him|her|them|it|to)|will it take|would it take|to finish|to fix|to pack all|ha(?:s|ve|d) to)\b/;
const DOWN = /\b(?:can|could|able|full|fill|fills|filled|complete|completed|completely|whole|make|made|makes|get|gets|form|formed|buy|bought|afford|pack|packed)\b/;
const JOURNEYS = /^(?:trip|journey|load|crossing)$/;

/**
 * How many groups, where they do not come out even: rounded up with room to spare where all need a place, else down with some left over. Undefined where
 * they come out even.
 */
export function roundedGroups({ question, lower, text }: Problem, balance: Balance, each: Fraction): Rounded | undefined {
  const { amount, side } = shared(balance);
  if (each.n === 0n || amount.compare(0) <= 0 || amount.mod(each).n === 0n) return undefined;
  const left = amount.mod(each);
  const asked = text.slice(question.start, question.end).toLowerCase();
  const isUp = (UP.test(asked) || JOURNEYS.test(question.thing.noun)) && !/\b(?:fully|full boxes|completely)\b/.test(lower);
  return isUp ? { balance: withTerm(balance, side === 'right' ? 'left' : 'right', extra(each.sub(left), 'spare', true)), structure: 'grouping with a remainder, rounded up' }
    : { balance: withTerm(balance, side, extra(left, 'left over')), structure: 'grouping with a remainder, number of groups unknown', doubts: DOWN.test(asked) ? [] : ['whether what is left over needs a group too'] };
}

/** How many each gets of things that cannot be cut, with some left over. */
export function roundedShares(balance: Balance, number: Fraction): Rounded | undefined {
  const { amount, side } = shared(balance);
  if (number.n === 0n || amount.d !== 1n || amount.compare(number) < 0 || amount.mod(number).n === 0n) return undefined;
  return { balance: withTerm(balance, side, extra(amount.mod(number), 'left over')), structure: 'sharing with a remainder, each share unknown' };
}
