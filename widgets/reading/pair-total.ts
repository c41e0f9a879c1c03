import { entryOf } from './groups.ts';
import { ASKED, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';

/** "A lorry and its load weigh 8 tonnes. The lorry weighs 5 tonnes. What is the weight of the load?": both together, and the other one of them. */
export function otherOfPair(problem: Problem): Plan | undefined {
  const { question, quantities } = problem;
  const [one, two, ...others] = quantities;
  if (!one || !two || others.length > 0 || quantities.some(({ is, compares, each, isSubject }) => is !== 'number' || compares || each !== undefined || isSubject) || question.compares || question.altogether || question.not) return undefined;
  const [both, own] = one.who.length === 2 ? [one, two] : [two, one];
  const names = both.who.map((name) => name.toLowerCase().split(' ').at(-1) ?? '');
  const [told, ...more] = own.who.map((name) => name.toLowerCase().split(' ').at(-1) ?? '');
  const rest = names.filter((name) => name !== told);
  const isAlike = both.verb === own.verb && /^(?:weigh|cost|measure)$/.test(both.verb) && both.unit !== undefined && both.unit.row === own.unit?.row;
  if (names.length !== 2 || told === undefined || more.length > 0 || rest.length !== 1 || !isAlike || !question.words.has(rest[0] ?? '') || question.words.has(told)) return undefined;
  const unit = question.unit ?? both.unit;
  const [whole, part] = [entryOf(problem, both, unit), entryOf(problem, own, unit)];
  if (whole.size.compare(part.size) <= 0) return undefined;
  return { structure: 'part and whole, part unknown', without: [], doubts: [], ...(unit && { unit: unit.name }), drawing: { is: 'balance', left: [{ each: whole.term.each }], right: [{ each: part.term.each }, { each: ASKED }] } };
}
