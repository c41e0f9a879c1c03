import { EQUALLY } from './equally.ts';
import { inUnit } from './groups.ts';
import { sameNoun } from './match.ts';
import { ASKED, given, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { isOf } from './rates.ts';
import { askedText } from './shares.ts';

const perOf = ({ each }: Quantity): string => (each ?? '').replace('?', '');

/** Equal groups that are shared out again, and the price of one thing out of a group that has a price. */
export function sharedRuns(problem: Problem): Plan | undefined {
  return runShared(problem) ?? priceOfOne(problem);
}

/** "15 boxes of 36 pencils are shared equally between 12 classes. How many does each class get?" */
function runShared({ quantities, question, lower }: Problem): Plan | undefined {
  const { each } = question;
  if (each === undefined || each === '*' || !EQUALLY.test(lower) || quantities.length !== 3 || quantities.some(({ is, compares }) => is !== 'number' || compares) || question.compares) return undefined;
  const [rate, ...rates] = quantities.filter((one) => one.each !== undefined);
  const shares = quantities.find((one) => one.each === undefined && isOf(one, each));
  const number = quantities.find((one) => one !== rate && one !== shares);
  if (!rate || rates.length > 0 || !shares || !number || number.unit || sameNoun(perOf(rate), each) !== undefined || perOf(rate) !== '*' && !isOf(number, perOf(rate)) || perOf(rate) === '*' && number.id > rate.id) return undefined;
  const asksThese = question.thing.noun === '' || sameNoun(rate.thing.noun, question.thing.noun) !== undefined || rate.unit !== undefined || rate.thing.noun === '' || number.thing.of === question.thing.noun;
  const unit = question.unit ?? rate.unit;
  if (!asksThese || !unit && rate.value.mul(number.value).mod(shares.value.n === 0n ? 1 : shares.value).n !== 0n || shares.value.n === 0n) return undefined;
  return {
    structure: 'equal groups shared again, each share unknown', without: [], doubts: [], ...(unit && { unit: unit.name }),
    drawing: { is: 'balance', left: [{ each: inUnit(rate, unit), times: given(number) }], right: [{ each: ASKED, times: given(shares) }] },
  };
}

/** "Bottles come in packs of 12. Each pack costs £4.20. What is the cost of one bottle?" */
function priceOfOne(problem: Problem): Plan | undefined {
  const { quantities, question, sentences } = problem;
  const told = quantities.filter((one) => !(one.sentence === question.sentence && one.value.equals(1)));
  const price = told.find(({ unit }) => unit?.of === 'money');
  const many = told.find((one) => one !== price);
  const asked = askedText(problem);
  const one = /\b(?:cost|price|worth|pay)\b/.test(asked) ? /\b(?:one|1|each|a single|an individual) (\p{L}+)/u.exec(asked)?.[1] : undefined;
  if (told.length !== 2 || !price || !many || many.unit || one === undefined || many.is !== 'number' || price.is !== 'number' || many.compares || price.compares || many.value.compare(1) <= 0) return undefined;
  const group = many.inOne ?? perOf(many);
  const per = price.each === undefined && price.who.includes(group) ? group : perOf(price);
  const isIn = (words: readonly { readonly lower: string; readonly root: string }[]): boolean => words.some(({ lower, root }) => lower === one || root === one);
  if (per === '' || per === '*' || per !== group || per === one || !isIn(sentences[many.sentence] ?? []) || isIn((sentences[price.sentence] ?? []).slice(price.clause.start, price.clause.end)) && price.sentence !== many.sentence) return undefined;
  const unit = question.unit?.of === 'money' ? question.unit : price.unit;
  return {
    structure: 'sharing, each share unknown', without: quantities.filter((other) => !told.includes(other)), doubts: [], ...(unit && { unit: unit.name }),
    drawing: { is: 'balance', left: [{ each: inUnit(price, unit) }], right: [{ each: ASKED, times: given(many) }] },
  };
}
