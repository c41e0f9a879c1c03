import { entryOf } from './groups.ts';
import { ASKED, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';

/** Change from a note, and what is saved by the cheaper way: two prices, and what lies between them. */
export function change(problem: Problem): Plan | undefined {
  const { question, quantities } = problem;
  const money = quantities.filter((one) => one.unit?.of === 'money' && one.each === undefined && !one.compares && one.is === 'number');
  const asksChange = question.thing.noun === 'change' || question.words.has('overcharge');
  const asksSaving = question.verb === 'save' && money.length === 2;
  const discount = money.length === 2 && /\b(?:discount|off)\b/.test(problem.lower) && question.verb !== 'save' && !/\bdiscount of [$£€]?[\d.]+%/.test(problem.lower);
  if (!asksChange && !asksSaving && !discount) return undefined;
  if (money.length < 2) return undefined;
  const unit = question.unit ?? (money.find((one) => one.unit?.before) ?? money[0])?.unit;
  const entries = money.map((one) => entryOf(problem, one, unit)).toSorted((a, b) => b.size.compare(a.size));
  const [whole, ...parts] = entries;
  if (!whole || parts.reduce((so, { size }) => so.add(size), whole.size.sub(whole.size)).compare(whole.size) > 0) return undefined;
  const gone = asksChange ? { gone: true as const } : {};
  return {
    structure: asksChange ? 'change, result unknown' : 'comparison, difference unknown',
    drawing: { is: 'balance', left: [whole.term], right: [...parts.map(({ term }) => ({ ...term, ...gone })), { each: ASKED }] },
    without: [], doubts: quantities.some((one) => one.each !== undefined) ? ['how many were bought'] : [], ...(unit && { unit: unit.name }),
  };
}
