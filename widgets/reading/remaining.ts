import { askingOf } from './change.ts';
import { asksFor, inUnit } from './groups.ts';
import { sameNoun } from './match.ts';
import { ASKED, given, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { isOf, nounOf, ratesIn } from './rates.ts';
import { roleOf } from './roles.ts';

/** "12 doors take 3 hours each, 7 are painted: how long for the rest?", "20 melons, 8 are left, sold for £3 each: how much was made?" */
export function ofTheOthers(problem: Problem): Plan | undefined {
  const { question, quantities } = problem;
  const [rate, ...rates] = ratesIn(problem);
  if (!rate || rates.length > 0 || quantities.length !== 3 || question.compares === 'less' || asksFor(problem, rate) !== 'all') return undefined;
  const [all, some, ...others] = quantities.filter((one) => one !== rate.quantity && one.is === 'number' && !one.compares && one.each === undefined);
  if (!all || !some || others.length > 0 || all.value.compare(some.value) <= 0 || sameNoun(nounOf(some), nounOf(all)) === undefined) return undefined;
  if (rate.per !== '*' && !isOf(all, rate.per) || all.unit || some.more) return undefined;
  const asksRest = askingOf(problem) === 'left' || ['rest', 'more', 'longer', 'remaining', 'still'].some((word) => question.words.has(word));
  const role = roleOf(problem, some);
  const isKept = role === 'now';
  const isDone = !isKept && (some.ofThem || some.around.has('already') || /^(?:out|part|done)$/.test(role));
  if (asksRest ? !isDone : !isKept || !/^(?:earn|make|spend|pay|get|receive|cost|eat|use|read|sell|give|do|take)$/.test(question.verb)) return undefined;
  // "6 boxes with 4 in each, and she gave 5 of them away": boxes, or what is in them.
  const isEither = all.id < rate.quantity.id && rate.quantity.id < some.id && some.to <= some.at + 1 && rate.quantity.unit === undefined && rate.per !== '*';
  const unit = question.unit ?? rate.quantity.unit;
  const each = inUnit(rate.quantity, unit);
  return {
    structure: 'equal groups, those of the others unknown', without: [], doubts: isEither ? ['which of the things they are'] : [], ...(unit && { unit: unit.name }),
    drawing: { is: 'balance', left: [{ each, times: given(all) }], right: [{ each: ASKED }, { each, times: given(some), gone: true }] },
  };
}
