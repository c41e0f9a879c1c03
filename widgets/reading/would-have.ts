import { sameNoun } from './match.ts';
import { ASKED, given, type Plan, type Term } from './plan.ts';
import type { Problem } from './problem.ts';
import { GAINING, LOSING } from './verbs.ts';

/** "If Leo gets 8 more coins, he will have 35. How many does he have now?" */
export function wouldHave({ question, quantities, sentences, lower }: Problem): Plan | undefined {
  const [change, end, ...others] = quantities;
  if (!change || !end || others.length > 0 || change.each !== undefined || end.each !== undefined || change.is !== 'number' || end.is !== 'number' || change.compares || end.compares || sameNoun(change.thing.noun, end.thing.noun) !== 'same') return undefined;
  if (change.sentence !== end.sentence || !change.clause.conditional || !/^(?:have|be)$/.test(end.verb) || !/\bif [^.?]*\b(?:will|would|'ll) (?:then |only |still )?(?:have|be)\b/.test(lower)) return undefined;
  const asked = (sentences[question.sentence] ?? []).slice(question.from, question.to).map((word) => word.lower);
  if (!/^(?:have|be)$/.test(question.verb) || question.compares || asked.some((word) => /^(?:will|would|more|then)$/.test(word)) || question.who.length > 0 && change.who.length > 0 && end.who.join() !== question.who.join()) return undefined;
  const isLoss = LOSING.has(change.verb) && !change.more;
  if (!isLoss && !(GAINING.has(change.verb) || change.more) || change.to_ && !isLoss) return undefined;
  if (!isLoss && change.value.compare(end.value) > 0) return undefined;
  const [start, by, now]: readonly Term[] = [{ each: ASKED }, { each: given(change) }, { each: given(end) }];
  if (!start || !by || !now) return undefined;
  return { structure: 'change that would be, start unknown', without: [], doubts: [], ...(end.unit && { unit: end.unit.name }), drawing: { is: 'balance', left: isLoss ? [start] : [start, by], right: isLoss ? [by, now] : [now] } };
}
