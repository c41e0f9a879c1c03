import { counts, sameNoun } from './match.ts';
import { ASKED, given, type Plan, type Term } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';

/** The most groups of groups that are drawn one by one. */
const MOST = 12;

const perOf = ({ each }: Quantity): string => (each ?? '').replace('?', '');

/** Groups of groups: "7 days in a week and 24 hours in a day", "3 boxes, 4 packs in each box, 10 pens in each pack". */
export function nested(problem: Problem): Plan | undefined {
  const { question, quantities } = problem;
  const rates = quantities.filter((one) => one.each !== undefined);
  const numbers = quantities.filter((one) => one.each === undefined);
  if (rates.length !== 2 || numbers.length > 1 || quantities.some((one) => one.is !== 'number' || one.compares) || question.compares) return undefined;
  const [one, other] = rates;
  if (!one || !other) return undefined;
  const [outer, inner] = isIn(one, other) ? [one, other] : [other, one];
  if (!isIn(outer, inner) || isIn(inner, outer) || counts(inner, question.thing, question.unit) === undefined || question.thing.noun === outer.thing.noun || question.unit?.of === 'time' && inner.thing.noun !== question.thing.noun) return undefined;
  const [number] = numbers;
  const many = number ? Number(number.value.valueOf()) : 1;
  const isCounted = number ? sameNoun(number.thing.noun, perOf(outer)) !== undefined || number.thing.of === perOf(outer) : question.words.has(perOf(outer)) || question.each === perOf(outer);
  if (!isCounted || !Number.isInteger(many) || many < 1 || many > MOST || !['left', 'remaining', 'more'].every((word) => !question.words.has(word))) return undefined;
  const [each, times] = [given(inner), given(outer)];
  const group: Term = { each, times };
  const first: Term = number ? { each, times: { ...times, ...(times.is === 'given' && { from: [...times.from, number] }) } } : group;
  return {
    structure: 'groups of equal groups, whole unknown', without: [], doubts: [],
    drawing: { is: 'balance', left: [{ each: ASKED }], right: [first, ...Array.from({ length: many - 1 }, () => group)] },
  };
}

/** Whether one rate counts what the other is of: packs in a box, and pens in a pack. */
const isIn = (outer: Quantity, inner: Quantity): boolean => perOf(inner) !== '*' && perOf(inner) !== '' && sameNoun(outer.thing.noun, perOf(inner)) === 'same' && perOf(outer) !== '*';
