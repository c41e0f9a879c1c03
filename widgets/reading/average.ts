import { Fraction } from '../maths/exact.ts';
import { inUnit } from './groups.ts';
import { ASKED, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { askedText, plainNumbers } from './shares.ts';

/** The mean of some numbers: all of them together, shared equally among as many. */
export function average(problem: Problem): Plan | undefined {
  if (!/\b(?:average|mean)\b/.test(askedText(problem)) || /\b(?:speed|each day|per|rate)\b/.test(askedText(problem))) return undefined;
  const plain = plainNumbers(problem);
  const { question } = problem;
  const many = plain.filter((one) => one.unit !== undefined || plain.filter(({ thing }) => thing.noun === one.thing.noun).length > 1);
  const numbers = many.length >= 2 ? many : plain;
  if (numbers.length < 2 || numbers.some((one) => one.each !== undefined || one.compares)) return undefined;
  const rest = plain.filter((one) => !numbers.includes(one));
  if (rest.some((one) => !one.value.equals(numbers.length))) return undefined;
  const unit = question.unit ?? numbers[0]?.unit;
  return {
    structure: 'average, each share unknown', without: rest, doubts: [], ...(unit && { unit: unit.name }),
    drawing: { is: 'balance', left: numbers.map((one) => ({ each: inUnit(one, unit) })), right: [{ each: ASKED, times: { is: 'given', value: new Fraction(numbers.length), from: [] } }] },
  };
}
