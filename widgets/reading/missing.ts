import { counts } from './match.ts';
import { inUnit } from './groups.ts';
import { ASKED, given, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { ratesIn } from './rates.ts';

const WANTED = /^(?:need|require|want|cost|call)$/;
const THERE = /^(?:have|own|save|collect|earn|hold|be|contain|make|bake|buy|pick|get|carry)$/;

/** "5 tickets at £3 each, they have £9: how much more do they need?", "need 24, 3 bags hold 6 each: how many more?" */
export function missing(problem: Problem): Plan | undefined {
  const { question, quantities } = problem;
  if (question.compares !== 'more' || question.than.length > 0 || question.each !== undefined || !(question.verb === 'need' || question.words.has('need'))) return undefined;
  const [rate, ...rates] = ratesIn(problem);
  const [number, ...numbers] = rate?.numbers ?? [];
  const plain = quantities.filter((one) => one !== rate?.quantity && one !== number);
  const [told] = plain;
  if (!rate || rates.length > 0 || !number || numbers.length > 0 || !told || plain.length !== 1 || told.is !== 'number' || told.compares || told.each !== undefined) return undefined;
  const unit = question.unit ?? rate.quantity.unit;
  if (counts(told, rate.quantity.thing, rate.quantity.unit) === undefined || counts(rate.quantity, question.thing, unit) === undefined && question.thing.noun !== '') return undefined;
  const [run, other] = [{ each: inUnit(rate.quantity, unit), times: given(number) }, { each: inUnit(told, unit) }];
  const isWanted = WANTED.test(told.verb);
  if (!isWanted && !(THERE.test(told.verb) && (WANTED.test(rate.quantity.verb) || WANTED.test(number.verb) || number.verb === 'ride' || number.verb === 'buy' && problem.sentences[number.sentence]?.slice(0, number.at).some(({ root }) => root === 'want')))) return undefined;
  if (isWanted && !THERE.test(rate.quantity.verb)) return undefined;
  const [whole, part] = isWanted ? [other, run] : [run, other];
  const size = rate.quantity.value.mul(number.value);
  if (isWanted === size.compare(told.value) > 0 && !size.equals(told.value)) return undefined;
  return { structure: 'equal groups, what is still missing unknown', without: [], doubts: [], ...(unit && { unit: unit.name }), drawing: { is: 'balance', left: [whole], right: [part, { each: ASKED }] } };
}
