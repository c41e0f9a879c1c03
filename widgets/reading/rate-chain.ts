import type { Fraction } from '../maths/exact.ts';
import { inUnit } from './groups.ts';
import { counts, sameNoun } from './match.ts';
import { unitOf } from './measures.ts';
import { ASKED, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { isOf } from './rates.ts';

const perOf = ({ each }: Quantity): string => (each ?? '').replace('?', '');

const STOPS = ['left', 'remain', 'remaining', 'more', 'still', 'change', 'profit', 'difference', 'before'];

/**
 * Rates of which each is of what the next one counts: "£9 an hour, 7 hours a day, 5 days": so much for all of the last. Only where every number is in the
 * row. Five days where it is told that they are from Monday to Friday.
 */
export function rateChain(problem: Problem): Plan | undefined {
  const { question, quantities } = problem;
  const rates = quantities.filter((one) => one.each !== undefined);
  const numbers = quantities.filter((one) => one.each === undefined);
  const [number] = numbers;
  if (rates.length < 2 || numbers.length > 1 || quantities.some((one) => one.is !== 'number' || one.compares || one.more || one.ofThem) || question.compares || question.not || STOPS.some((word) => question.words.has(word)) || question.each !== undefined) return undefined;
  const isAsked = (one: Quantity): boolean => counts(one, question.thing, question.unit) !== undefined || one.unit?.of === 'money' && question.asks === 'amount' && /^(?:|money|cost|price|wage|pay|bill|amount)$/.test(question.thing.noun);
  const [first, ...others] = rates.filter(isAsked);
  if (!first || others.length > 0) return undefined;
  const row = [first];
  for (;;) {
    const per = perOf(row.at(-1) ?? first);
    const next = rates.filter((one) => !row.includes(one) && isCountOf(one, per));
    if (next.length !== 1 || !next[0]) break;
    row.push(next[0]);
  }
  const last = perOf(row.at(-1) ?? first);
  const days = number ? undefined : daysOf(problem, last);
  if (row.length !== rates.length || number && !isCountOf(number, last) || !number && days === undefined) return undefined;
  const unit = question.unit ?? first.unit;
  const factors = [...row.slice(1), ...(number ? [number] : [])];
  const times = factors.reduce<Fraction>((so, { value }) => so.mul(value), first.value.sub(first.value).add(days ?? 1));
  return {
    structure: 'several equal groups, rate after rate, whole unknown', without: [], doubts: [], ...(unit && { unit: unit.name }),
    drawing: { is: 'balance', left: [{ each: ASKED }], right: [{ each: inUnit(first, unit), times: { is: 'given', value: times, from: factors } }] },
  };
}

/** Whether a quantity counts, in the same unit, what a rate is of. */
function isCountOf(one: Quantity, per: string): boolean {
  const unit = unitOf(per);
  return one.unit && unit ? one.unit === unit : per !== '*' && per !== '' && sameNoun(per, one.thing.noun) !== undefined || isOf(one, per) && one.unit === undefined;
}

function daysOf({ lower }: Problem, per: string): number | undefined {
  return per === 'day' && /\bmonday to friday\b/.test(lower) && !/\b(?:saturday|sunday|weekend)/.test(lower) ? 5 : undefined;
}
