import { Fraction } from '../maths/exact.ts';
import { counts } from './match.ts';
import { sameRow, unitOf } from './measures.ts';
import { ASKED, given, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';

/** One number in another unit, or in dozens. */
export function changed({ quantities, question, lower, sentences }: Problem): Plan | undefined {
  const [only] = quantities;
  if (!only || quantities.length !== 1 || only.is !== 'number' || only.compares) return undefined;
  const { unit } = question;
  const dozens = only.value.div(12);
  const isPlain = only.each === undefined || question.each === undefined && unitOf(only.each)?.of === 'time' && !question.words.has(only.each);
  if (isPlain && /\bdozens?\b/.test(lower) && dozens.d === 1n && question.thing.noun !== 'dozen' && counts(only, question.thing) !== undefined) {
    return { structure: 'equal groups, whole unknown', drawing: { is: 'balance', left: [{ each: ASKED }], right: [{ each: { is: 'given', value: new Fraction(12), from: [] }, times: given(only, dozens) }] }, without: [], doubts: [] };
  }
  if (only.each !== undefined || !unit || !only.unit || !sameRow(unit, only.unit)) return undefined;
  if (unit.size.equals(only.unit.size)) return mixed(only, (sentences[only.sentence] ?? []).slice(only.at, only.to).map(({ root }) => root));
  // Never the answer itself: so many of the smaller unit for each of the larger, or how many such groups there are.
  const [larger, smaller] = only.unit.size.compare(unit.size) > 0 ? [only.unit, unit] : [unit, only.unit];
  const each = { is: 'given' as const, value: larger.size.div(smaller.size), from: [] };
  const structure = 'the same in another unit';
  if (larger === only.unit) {
    return only.value.d === 1n ? { structure, drawing: { is: 'balance', left: [{ each: ASKED }], right: [{ each, times: given(only, only.value) }] }, without: [], doubts: [], unit: unit.name } : undefined;
  }
  const isWhole = only.value.div(each.value).d === 1n;
  return isWhole ? { structure, drawing: { is: 'balance', left: [{ each: given(only, only.value) }], right: [{ each, times: ASKED }] }, without: [], doubts: [], unit: only.unit.name } : undefined;
}

/** "2 hours 10 minutes, in minutes": so many for each of the larger unit, and the others. Undefined where it was told in one unit. */
function mixed(only: Quantity, words: readonly string[]): Plan | undefined {
  const larger = words.map((word) => unitOf(word)).find((unit) => unit !== undefined && only.unit !== undefined && sameRow(unit, only.unit) && unit.size.compare(only.unit.size) > 0);
  const per = larger && only.unit && larger.size.div(only.unit.size);
  if (!per || !only.unit) return undefined;
  const [many, rest] = [only.value.div(per).floor(), only.value.mod(per)];
  const fixed = (value: Fraction) => ({ is: 'given' as const, value, from: [] });
  return { structure: 'the same in another unit', drawing: { is: 'balance', left: [{ each: ASKED }], right: [{ each: fixed(per), times: given(only, many) }, { each: fixed(rest) }] }, without: [], doubts: [], unit: only.unit.name };
}
