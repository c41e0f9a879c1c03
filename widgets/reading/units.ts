import { Fraction } from '../maths/exact.ts';
import { counts } from './match.ts';
import { sameRow } from './measures.ts';
import { ASKED, given, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';

/** One number in another unit, or in dozens. */
export function changed({ quantities, question, lower }: Problem): Plan | undefined {
  const [only] = quantities;
  if (!only || quantities.length !== 1 || only.is !== 'number' || only.compares || only.each !== undefined) return undefined;
  const { unit } = question;
  const dozens = only.value.div(12);
  if (/\bdozens?\b/.test(lower) && dozens.d === 1n && !question.words.has('dozen') && counts(only, question.thing) !== undefined) {
    return { structure: 'equal groups, whole unknown', drawing: { is: 'balance', left: [{ each: ASKED }], right: [{ each: { is: 'given', value: new Fraction(12), from: [] }, times: given(only, dozens) }] }, without: [], doubts: [] };
  }
  if (!unit || !only.unit || !sameRow(unit, only.unit) || unit.size.equals(only.unit.size)) return undefined;
  const value = only.value.mul(only.unit.size).div(unit.size);
  return { structure: 'the same in another unit', drawing: { is: 'balance', left: [{ each: given(only, value) }], right: [{ each: ASKED }] }, without: [], doubts: [], unit: unit.name };
}
