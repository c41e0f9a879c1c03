import { entryOf } from './groups.ts';
import { asksOpposite } from './opposites.ts';
import { ASKED, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';

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

/** "A rope 6 m long is cut into two pieces. One piece is 2 m long. How long is the other piece?" */
export function otherPiece(problem: Problem): Plan | undefined {
  const { question, quantities, lower } = problem;
  if (!/\b(?:cut|split|divided|broken|sawn|torn) into (?:two|2) (?:\w+ )?(?:pieces|parts|lengths|strips|sections)\b/.test(lower) || !question.words.has('other') || question.compares || question.each !== undefined) return undefined;
  const [whole, part, ...more] = quantities.filter((one) => !isNumberOfPieces(problem, one));
  if (!whole || !part || more.length > 0 || [whole, part].some(({ is, compares, each, unit }) => is !== 'number' || compares || each !== undefined || unit?.row !== whole.unit?.row)) return undefined;
  const unit = question.unit ?? whole.unit;
  const [all, told] = [entryOf(problem, whole, unit), entryOf(problem, part, unit)];
  if (!unit || all.size.compare(told.size) <= 0) return undefined;
  return { structure: 'part and whole, part unknown', without: quantities.filter((one) => one !== whole && one !== part), doubts: [], unit: unit.name, drawing: { is: 'balance', left: [{ each: all.term.each }], right: [{ each: told.term.each }, { each: ASKED }] } };
}

/** "into *two* pieces". */
function isNumberOfPieces({ sentences }: Problem, { sentence, at, value }: Quantity): boolean {
  return value.equals(2) && sentences[sentence]?.[at - 1]?.lower === 'into';
}

/** "18 out of 25 are right. How many are wrong?": the rest of all of them. */
export function restOfAll(problem: Problem): Plan | undefined {
  const { question, quantities } = problem;
  const [part, whole, ...more] = quantities;
  if (!part || !whole || more.length > 0 || !whole.outOf || !part.ofThem || part.clause !== whole.clause || quantities.some(({ is, compares, each }) => is !== 'number' || compares || each !== undefined)) return undefined;
  if (!(question.not !== part.not || asksOpposite(problem, part)) || question.altogether || question.compares || whole.value.compare(part.value) <= 0) return undefined;
  return { structure: 'part and whole, part unknown', without: [], doubts: [], certain: true, drawing: { is: 'balance', left: [entryOf(problem, whole).term], right: [entryOf(problem, part).term, { each: ASKED }] } };
}
