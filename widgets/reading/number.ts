import { ASKED, given, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';

/** "The sum of 3 numbers is 50. Two of them are 12 and 20. What is the third?" */
function lastOfSum({ lower, quantities, question }: Pick<Problem, 'lower' | 'quantities' | 'question'>): Plan | undefined {
  const [, many] = /\b(?:sum|total) of (\w+) (?:\w+ )?numbers is\b/.exec(lower) ?? [];
  if (many === undefined || quantities.some(({ is }) => is !== 'number') || !/\b(?:third|fourth|fifth|last|other|missing|remaining)\b/.test([...question.words].join(' '))) return undefined;
  const [count, sum, ...told] = quantities;
  const parts = told.filter(({ thing, ofThem }, at) => !(at === 0 && ofThem) && !(at === 0 && thing.noun === 'number' && told.length > Number(count?.value.n ?? 0n) - 1));
  if (!count || !sum || count.value.d !== 1n || parts.length === 0 || parts.length !== Number(count.value.n) - 1) return undefined;
  return {
    structure: 'part and whole, part unknown', without: quantities.filter((one) => one !== sum && !parts.includes(one)), doubts: [],
    drawing: { is: 'balance', left: [{ each: given(sum) }], right: [...parts.map((one) => ({ each: given(one) })), { each: ASKED }] },
  };
}

/** "A number is 15 less than 62. What is the number?": a number beside one that is told. */
function besideNumber({ lower, quantities }: Problem): Plan | undefined {
  const said = /^(?:a|my|the|this) number is \S+ (less|fewer|smaller|more|greater|bigger|larger) than \S+\. what (?:is|number is) (?:the number|my number|this number|it)\W*$/.exec(lower)?.[1];
  const [by, told, ...more] = quantities;
  if (said === undefined || !by || !told || more.length > 0 || quantities.some(({ is }) => is !== 'number')) return undefined;
  const isMore = /^(?:more|greater|bigger|larger)$/.test(said);
  const [larger, smaller] = isMore ? [0, 1] : [1, 0];
  return {
    structure: `comparison, ${isMore ? 'larger' : 'smaller'} unknown`, without: [], doubts: [],
    drawing: { is: 'rows', rows: [{ name: 'The number', terms: [{ each: ASKED }] }, { name: told.value.toFraction(), terms: [{ each: given(told) }] }], differences: [{ larger, smaller, by: given(by) }], times: [] },
  };
}

/** Problems about bare numbers: the sum, difference or product of two of them. */
export function aboutNumbers(problem: Problem): Plan | undefined {
  const { lower, quantities, question } = problem;
  const beside = besideNumber(problem);
  if (beside) return beside;
  const told = quantities.filter((one) => !(one.thing.noun === 'number' && one.to > one.at + 1 && /^(?:2|3)$/.test(one.value.toFraction()) && /\b(?:two|2|three|3) (?:\w+ )?numbers\b/.test(lower)));
  const rest = lastOfSum({ lower, quantities, question });
  if (rest) return rest;
  if (!/\bnumbers?\b/.test(lower) || quantities.some(({ is }) => is !== 'number') || told.length !== 2 || question.thing.noun === 'score') return undefined;
  const [first, second] = told as [Quantity, Quantity];
  const row = (name: string, quantity?: Quantity) => ({ name, terms: quantity ? [{ each: given(quantity) }] : [{ each: ASKED }] });
  if (/\bsum (?:of|is)\b/.test(lower) && /\bother number\b|\bmissing number\b/.test(lower) && !/\bdifference\b/.test(lower)) {
    return { structure: 'part and whole, part unknown', drawing: { is: 'balance', left: [{ each: given(first) }], right: [{ each: given(second) }, { each: ASKED }] }, without: [], doubts: [] };
  }
  if (/\bproduct of (?:two|2) numbers is\b/.test(lower) && /\bother\b|\bmissing number\b/.test(lower) && !/\b(?:sum|difference|larger|smaller)\b/.test(lower) && second.value.n !== 0n) {
    return { structure: 'equal groups, number in each unknown', drawing: { is: 'balance', left: [{ each: given(first) }], right: [{ each: ASKED, times: given(second) }] }, without: quantities.filter((one) => one !== first && one !== second), doubts: [], certain: true };
  }
  const asksLarger = question.has('larger') || question.has('bigger') || question.has('greater') || question.has('larger number');
  const asksSmaller = question.has('smaller') || question.has('lesser');
  const asksBoth = !asksLarger && !asksSmaller && /\b(?:what are|what were|find|work out) (?:the|my|her|his|these|those|both|both the|the two|both of the) numbers\W*$/.test(lower);
  if (/\bdifference\b/.test(lower) && /\b(?:sum|total)\b/.test(lower) && (asksBoth || asksLarger !== asksSmaller)) {
    const isSumFirst = lower.search(/\b(?:sum|total)\b/) < lower.indexOf('difference');
    const [total, difference] = isSumFirst ? [first, second] : [second, first];
    return {
      structure: 'total and difference', without: [], doubts: [],
      drawing: { is: 'rows', rows: [asksLarger || asksBoth ? row('Larger') : { name: 'Larger', terms: [] }, asksSmaller || asksBoth ? row('Smaller') : { name: 'Smaller', terms: [] }], differences: [{ larger: 0, smaller: 1, by: given(difference) }], times: [], total: { amount: given(total), of: [0, 1] } },
    };
  }
  if (/\bdifference\b/.test(lower) && asksLarger !== asksSmaller) {
    return {
      structure: `comparison, ${asksLarger ? 'larger' : 'smaller'} unknown`, without: [], doubts: [],
      drawing: { is: 'rows', rows: asksLarger ? [row('Larger'), row('Smaller', second)] : [row('Larger', second), row('Smaller')], differences: [{ larger: 0, smaller: 1, by: given(first) }], times: [] },
    };
  }
  return undefined;
}
