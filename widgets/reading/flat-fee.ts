import { inUnit } from './groups.ts';
import { ASKED, given, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { isOf, ratesIn } from './rates.ts';

const IN_ALL = /^(?:come|be|cost|pay|spend|charge|total|owe|make|earn|have)$/;

/** "35 dollars for a visit and 20 for each hour; the bill was 135: how many hours?" What is paid once, and so much each, make the bill. */
export function flatFee(problem: Problem): Plan | undefined {
  const { question, quantities } = problem;
  const [rate, ...rates] = ratesIn(problem);
  if (!rate || rates.length > 0 || quantities.length !== 3 || quantities.some(({ unit, is, compares }) => unit?.of !== 'money' || is !== 'number' || compares)) return undefined;
  const [fee, bill] = quantities.filter((one) => one !== rate.quantity);
  if (!fee || !bill || question.asks !== 'number' || question.compares || question.not || !isOf({ ...rate.quantity, thing: question.thing }, rate.per)) return undefined;
  if (!isOnce(problem, fee, rate.quantity) || bill.clause === fee.clause || !IN_ALL.test(bill.verb) || bill.value.compare(fee.value) <= 0) return undefined;
  const unit = rate.quantity.unit;
  const many = inUnit(bill, unit);
  return {
    structure: 'equal groups and parts, number of groups unknown', without: [], doubts: [], ...(unit && { unit: unit.name }),
    drawing: { is: 'balance', left: [{ each: many }], right: [{ each: inUnit(fee, unit) }, { each: given(rate.quantity), times: ASKED }] },
  };
}

/** Whether the first amount is paid beside what each costs: "35 plus 20 an hour". */
function isOnce({ sentences }: Problem, fee: Quantity, rate: Quantity): boolean {
  if (fee.sentence !== rate.sentence) return false;
  const [from, to] = fee.at < rate.at ? [fee.to, rate.at] : [rate.to, fee.at];
  const between = (sentences[fee.sentence] ?? []).slice(from, to).map(({ lower }) => lower);
  return between.some((word) => /^(?:plus|and|with)$/.test(word)) && fee.verb === rate.verb;
}
