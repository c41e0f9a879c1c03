import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { sentenceText } from './shares.ts';

/** "1/4 off", "reduced by a third": how much less, or more, it becomes. */
export function changeBy({ sentences }: Problem, { sentence, at, to }: Quantity): 'less' | 'more' | undefined {
  const words = (sentences[sentence] ?? []).map(({ lower }) => lower);
  const before = words.slice(0, at).join(' ');
  if (words.slice(at + 1, Math.max(to, at + 1) + 2).includes('off') || /\b(?:reduc\w*|decreas\w*|cut|dropp\w*|f[ae]ll\w*|shr[aiu]nk)\b.* by(?: an?)?$/.test(before)) return 'less';
  return /\b(?:increas\w*|r[aio]se\w*|r[ai]is\w*|gr[eo]w\w*)\b.* by(?: an?)?$/.test(before) ? 'more' : undefined;
}

/** Whether a number is what it costs once it is reduced. */
export function isPriceAfter(problem: Problem, number: Quantity): boolean {
  return /\b(?:sale price|reduced price|new price|now|after)\b/.test(sentenceText(problem, number)) && number.sentence !== problem.question.sentence;
}
