import { counts, sameNoun } from './match.ts';
import { inUnit } from './groups.ts';
import { ASKED, type Amount, type Plan, type Rows } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';

/** Two numbers side by side of which one goes with the other: "5 stamps for £2", "9 cars every 4 minutes". */
export function proportional(problem: Problem): Plan | undefined {
  const { question, quantities } = problem;
  const plain = quantities.filter((one) => one.is === 'number' && !one.compares);
  // A square of twice the side takes four times as long.
  if (plain.length !== 3 || plain.some(({ unit }) => unit?.of === 'length') && /\b(?:square|rectang\w*|circular|cube|area)\b/.test(problem.lower)) return undefined;
  for (const [at, first] of plain.entries()) {
    const second = plain[at + 1];
    if (!second || first.sentence !== second.sentence || first.each !== undefined || second.each !== undefined && second.each !== '*' || alike(first, second) || !areTied(problem, first, second)) continue;
    const third = plain.find((one) => one !== first && one !== second);
    if (!third) continue;
    for (const [same, other] of [[first, second], [second, first]] as const) {
      if (!alike(third, same) || alike(third, other)) continue;
      const asksOther = counts(other, question.thing, question.unit) !== undefined || (other.unit?.of === 'money' && question.asks === 'amount') || other.unit?.of === 'length' && question.asks === 'length' || (other.unit?.of === 'time' && (question.asks === 'long' || question.thing.noun === 'time')) || (other.unit !== undefined && question.asks === 'amount' && question.thing.noun === '');
      if (asksOther) return planned({ same, third, other });
    }
  }
  return undefined;
}

function alike(one: Quantity, other: Quantity): boolean {
  // Cups of flour are no cups of sugar.
  if (one.thing.of !== undefined && other.thing.of !== undefined && sameNoun(one.thing.of, other.thing.of) === undefined) return false;
  // "apples at 4 for £1": 4 of them.
  const isNameless = other.thing.noun === '' && !other.unit && !one.unit && one.thing.noun !== '' && other.around.has(one.thing.noun);
  return isNameless || (one.unit && other.unit ? one.unit.row === other.unit.row : sameNoun(one.thing.noun, other.thing.noun) !== undefined);
}

/** Whether the words between two numbers tie them: for, every, in, per, cost, takes. */
function areTied({ sentences }: Problem, first: Quantity, second: Quantity): boolean {
  const words = (sentences[first.sentence] ?? []).slice(first.to, second.at).map((word) => word.lower);
  const before = sentences[first.sentence]?.[first.at - 1]?.lower ?? '';
  const between = words.join(' ');
  return words.length <= 8 && (/\b(?:for|every|per|cost|costs|takes|took|in|sell for|weigh|weighs|makes|earned|make|use|uses|hold|each|needs?|requires?|contains?)\b|\bto (?:travel|drive|go|cover|make|bake|wash|fill|cook|paint|feed|build)\b/.test(between) || /^(?:every)$/.test(before)) && !/\b(?:and|but)\b/.test(between);
}

/** As many parts in a row as it counts, of one size in both rows. */
function planned({ same, third, other }: { readonly same: Quantity; readonly third: Quantity; readonly other: Quantity }): Plan {
  const unit: Amount = { is: 'given', value: same.value.sub(same.value), from: [] };
  const row = (quantity: Quantity, total: Amount): Rows['rows'][number] => ({ name: '', terms: [{ each: total }, { each: unit, times: inUnit(quantity, same.unit) }] });
  return {
    structure: 'rate', drawing: { is: 'rows', rows: [row(same, inUnit(other, other.unit)), row(third, ASKED)], differences: [], times: [], proportion: true },
    without: [], doubts: [], ...(other.unit && { unit: other.unit.name }),
  };
}
