import { inUnit } from './groups.ts';
import { unitOf } from './measures.ts';
import { ASKED, type Plan, type Rows } from './plan.ts';
import type { Problem } from './problem.ts';
import { askedText } from './shares.ts';

const LESS = /\b(?:shorter|smaller|younger|lighter|cheaper|lower|lesser|least)\b/;
const MORE = /\b(?:longer|larger|bigger|older|heavier|taller|higher|greater|dearer)\b/;
const WHOLE = /\b(?:sum|total|together|altogether|in all|adds? up to|(?:cut|divided|split|broken) into (?:two|2))\b/;

/** "Two numbers add up to 50. One is 12 more than the other": both make the whole, and one is so much more, or so many times, the other. */
export function twoParts(problem: Problem): Plan | undefined {
  const { question, quantities, lower, sentences } = problem;
  const statement = quantities.find((one) => one.compares || one.is === 'times');
  const plain = quantities.filter((one) => one !== statement && one.is === 'number' && !(one.value.equals(2) && unitOf(sentences[one.sentence]?.[one.at + 1]?.root ?? '') === undefined && one.unit?.before === undefined));
  const [whole] = plain;
  if (!statement || !whole || plain.length !== 1 || quantities.some((one) => one !== statement && (one.compares || one.is !== 'number'))) return undefined;
  const words = (sentences[statement.sentence] ?? []).map((word) => word.lower).join(' ');
  const isNamed = LESS.test(words) && MORE.test(words) && /\bnumbers?\b/.test(lower);
  if (!isNamed && !/\bone\b.*\b(?:the other|another)\b/.test(words) || !WHOLE.test(lower)) return undefined;
  const asked = askedText(problem);
  const [asksLess, asksMore] = [LESS.test(asked), MORE.test(asked)];
  if (asksLess === asksMore) return undefined;
  const unit = question.unit ?? whole.unit;
  const isTimes = statement.is === 'times' || statement.compares?.is === 'times';
  if (isTimes && (statement.value.d !== 1n || statement.value.compare(20) > 0)) return undefined;
  const rows: Rows['rows'] = [{ name: 'Larger', terms: asksMore ? [{ each: ASKED }] : [] }, { name: 'Smaller', terms: asksLess ? [{ each: ASKED }] : [] }];
  const total = { amount: inUnit(whole, unit), of: [0, 1] };
  const drawing: Rows = isTimes ? { is: 'rows', rows, differences: [], times: [{ larger: 0, smaller: 1, by: statement.value, from: [statement] }], total }
    : { is: 'rows', rows, differences: [{ larger: 0, smaller: 1, by: inUnit(statement, unit) }], times: [], total };
  return { structure: `${isTimes ? 'times as many' : 'total and difference'}, ${asksMore ? 'larger' : 'smaller'} unknown`, drawing, without: quantities.filter((one) => one !== statement && one !== whole), doubts: [], ...(unit && { unit: unit.name }) };
}
