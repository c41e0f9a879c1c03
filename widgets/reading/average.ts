import { Fraction } from '../maths/exact.ts';
import { inUnit } from './groups.ts';
import { ASKED, given, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { askedText, plainNumbers } from './shares.ts';

/** The mean of some numbers: all of them together, shared equally among as many; or, from the mean, all of them together. */
export function average(problem: Problem): Plan | undefined {
  return totalOf(problem) ?? missingOf(problem) ?? meanOf(problem);
}

/** "The average of 4 numbers is 12. What is their total?" */
function totalOf(problem: Problem): Plan | undefined {
  const { question, sentences, lower } = problem;
  const asked = askedText(problem);
  const [many, mean, ...others] = plainNumbers(problem);
  if (!/\b(?:average|mean)\b/.test(lower) || /\b(?:average|mean)\b/.test(asked) || !(question.altogether || question.words.has('sum')) || !many || !mean || problem.quantities.some((one) => one !== many && one !== mean && !(one.sentence === question.sentence && one.value.equals(many.value))) || others.some((one) => one.sentence !== question.sentence)) return undefined;
  const words = (sentences[many.sentence] ?? []).slice(0, many.at).map((word) => word.lower).join(' ');
  const between = (sentences[many.sentence] ?? []).slice(many.to, mean.at).map((word) => word.root);
  const said = (sentences[many.sentence] ?? []).slice(many.to, mean.at).map((word) => word.lower).join(' ');
  if (many.sentence !== mean.sentence || many.value.d !== 1n || many.unit !== undefined || !(/\b(?:average|mean)\b.* of(?: the| these| his| her| their)?$/.test(words) && between.includes('be') || /^(?:\w+ )*?ha(?:ve|d|s) an? (?:average|mean) (?:\w+ )?of$/.test(said))) return undefined;
  return {
    structure: 'average, total unknown', without: others, doubts: [], ...(mean.unit && { unit: mean.unit.name }),
    drawing: { is: 'balance', left: [{ each: ASKED }], right: [{ each: given(mean), times: given(many) }] },
  };
}

/** "The average of 3 numbers is 14. Two of them are 10 and 15. What is the third?" */
function missingOf(problem: Problem): Plan | undefined {
  const { quantities, lower, question } = problem;
  const [many, mean, ...told] = plainNumbers(problem);
  if (!/\b(?:average|mean)\b/.test(lower) || /\b(?:average|mean)\b/.test(askedText(problem)) || !many || !mean || many.sentence !== mean.sentence || quantities.length !== told.length + 2) return undefined;
  if (!['third', 'fourth', 'fifth', 'last', 'other', 'missing', 'remaining'].some((word) => question.words.has(word))) return undefined;
  const parts = told.filter((one) => !one.ofThem);
  if (many.value.d !== 1n || parts.length !== Number(many.value.n) - 1 || many.value.mul(mean.value).compare(parts.reduce((so, { value }) => so.add(value), new Fraction(0))) < 0) return undefined;
  return {
    structure: 'average, one of the numbers unknown', without: told.filter((one) => !parts.includes(one)), doubts: [], ...(mean.unit && { unit: mean.unit.name }),
    drawing: { is: 'balance', left: [{ each: given(mean), times: given(many) }], right: [...parts.map((one) => ({ each: given(one) })), { each: ASKED }] },
  };
}

function meanOf(problem: Problem): Plan | undefined {
  if (!/\b(?:average|mean)\b/.test(askedText(problem)) || /\b(?:speed|each day|per|rate)\b/.test(askedText(problem))) return undefined;
  const plain = plainNumbers(problem);
  const { question } = problem;
  const many = plain.filter((one) => one.unit !== undefined || plain.filter(({ thing }) => thing.noun === one.thing.noun).length > 1);
  const numbers = many.length >= 2 ? many : plain;
  if (numbers.length < 2 || numbers.some((one) => one.each !== undefined || one.compares)) return undefined;
  const rest = plain.filter((one) => !numbers.includes(one));
  if (rest.some((one) => !one.value.equals(numbers.length))) return undefined;
  const unit = question.unit ?? numbers[0]?.unit;
  const mean = numbers.reduce((so, { value }) => so.add(value), new Fraction(0)).div(numbers.length);
  return {
    structure: 'average, each share unknown', without: rest, doubts: numbers.length > 3 && 10n % mean.d !== 0n ? ['whether it is to be rounded'] : [], ...(unit && { unit: unit.name }),
    drawing: { is: 'balance', left: numbers.map((one) => ({ each: inUnit(one, unit) })), right: [{ each: ASKED, times: { is: 'given', value: new Fraction(numbers.length), from: [] } }] },
  };
}
