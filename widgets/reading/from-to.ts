import { inUnit } from './groups.ts';
import { ASKED, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { askedText } from './shares.ts';

const CHANGING = /^(?:go|rise|fall|drop|grow|increase|decrease|change|climb|reduce|raise|shrink)$/;

/** "The price went up from £40 to £46. By how much has it gone up?": what lies between the two. Undefined where a part of it, or a percentage, is asked for. */
export function fromTo(problem: Problem): Plan | undefined {
  const { quantities, sentences, question } = problem;
  const [from, to] = quantities;
  const before = (at: number): string => sentences[from?.sentence ?? 0]?.[at - 1]?.lower ?? '';
  if (!from || !to || quantities.length !== 2 || from.sentence !== to.sentence || before(from.at) !== 'from' || before(to.at) !== 'to' || !CHANGING.test(from.verb)) return undefined;
  if (quantities.some(({ is, compares, each }) => is !== 'number' || compares || each !== undefined) || from.unit?.row !== to.unit?.row || from.value.equals(to.value) && from.unit === to.unit) return undefined;
  const words = (sentences[question.sentence] ?? []).map(({ lower }) => lower).join(' ');
  if (!(/\bby how (?:much|many)\b|\bhow (?:much|many)\b.*\b(?:more|less|fewer|higher|lower)\b|\b(?:increase|decrease|rise|fall|drop|change)\b/.test(words) || question.verb === from.verb) || /%|\b(?:percent\w*|per cent|fraction|each|per|average|times)\b/.test(askedText(problem))) return undefined;
  const unit = question.unit ?? to.unit ?? from.unit;
  const [one, other] = [inUnit(from, unit), inUnit(to, unit)];
  if (one.is !== 'given' || other.is !== 'given') return undefined;
  const isUp = other.value.compare(one.value) > 0;
  const [larger, smaller] = isUp ? [other, one] : [one, other];
  return { structure: 'change, change unknown', without: [], doubts: [], certain: true, drawing: { is: 'balance', left: [{ each: larger }], right: [{ each: smaller }, { each: ASKED, ...(!isUp && { gone: true as const }) }] }, ...(unit && { unit: unit.name }) };
}
