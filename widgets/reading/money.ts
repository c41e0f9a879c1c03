import { entryOf, inUnit } from './groups.ts';
import { ASKED, given, type Plan, type Term } from './plan.ts';
import type { Problem } from './problem.ts';
import { ratesIn } from './rates.ts';

/** Change from a note, and what is saved by the cheaper way: two prices, and what lies between them. */
export function change(problem: Problem): Plan | undefined {
  const { question, quantities } = problem;
  const money = quantities.filter((one) => one.unit?.of === 'money' && one.each === undefined && (one.compares?.than ?? []).length === 0 && one.is === 'number');
  const isBack = question.words.has('back') && /^(?:get|receive|give|return|hand|have)$/.test(question.verb);
  const asksChange = question.thing.noun === 'change' || question.has('in change') || question.words.has('overcharge') || isBack && money.some(({ verb }) => /^(?:pay|give|hand|use)$/.test(verb));
  const asksSaving = question.verb === 'save' && money.length === 2;
  const discount = money.length === 2 && /\b(?:discount|off|cheaper|reduced by)\b/.test(problem.lower) && question.verb !== 'save' && !/\bdiscount of [$£€]?[\d.]+%/.test(problem.lower);
  if (!asksChange && !asksSaving && !discount) return undefined;
  const paid = asksChange ? changeFromRates(problem) : undefined;
  if (paid) return paid;
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

/** "4 tickets at £7 each from a £50 note": what is paid with, less each price so many times, and the other prices. */
function changeFromRates(problem: Problem): Plan | undefined {
  const { question, quantities } = problem;
  const rates = ratesIn(problem);
  const runs = rates.map(({ quantity, numbers }) => ({ quantity, number: numbers[0], many: numbers.length }));
  if (rates.length === 0 || runs.some(({ many, quantity }) => many !== 1 || quantity.unit?.of !== 'money')) return undefined;
  const used = new Set(runs.flatMap(({ quantity, number }) => [quantity, number]));
  const rest = quantities.filter((one) => !used.has(one));
  const [paid, ...prices] = rest.toSorted((a, b) => b.value.compare(a.value));
  if (!paid || new Set(runs.map(({ number }) => number)).size !== runs.length || rest.some((one) => one.unit?.of !== 'money' || one.is !== 'number' || one.compares)) return undefined;
  const unit = question.unit ?? paid.unit;
  const terms: readonly Term[] = [...runs.flatMap(({ quantity, number }): readonly Term[] => number ? [{ each: inUnit(quantity, unit), times: given(number), gone: true }] : []), ...prices.map((one): Term => ({ each: inUnit(one, unit), gone: true }))];
  return { structure: 'change, result unknown', drawing: { is: 'balance', left: [{ each: inUnit(paid, unit) }], right: [...terms, { each: ASKED }] }, without: [], doubts: [], ...(unit && { unit: unit.name }) };
}
