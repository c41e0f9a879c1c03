import { random, type Random } from '../../maths/random.ts';
import { nextCheckIn } from '../memory/check-in.ts';
import { nextQuestion } from '../memory/next.ts';
import type { Question } from '../memory/question.ts';
import { nextToUnderstand } from '../memory/understand.ts';
import type { Session } from './session.ts';

/** What is asked next, or why nothing is. */
export type Next = Question | { readonly why: string };

/** What is asked next on a calendar day. */
export function nextOf(session: Session, day: string): Next {
  const { sitting: { mode, seed, catalogue, plan, groups }, memory, answers, drawn } = session;
  const chance = random(seed).fork(String(drawn));
  if (catalogue.list.length === 0) return { why: 'No deck is chosen. Ask your teacher for one.' };
  if (mode === 'understand') return toUnderstand(session, chance) ?? { why: 'All of these facts are understood.' };
  if (mode === 'check-in') return nextCheckIn(answers, catalogue, groups, chance) ?? { why: 'That is all for now. Your teacher can see what you know already.' };
  return nextQuestion(memory, catalogue, { plan, date: day }, chance) ?? { why: 'No facts are marked as taught. Ask your teacher, or choose Understand.' };
}

/** A fact of the first group that is not understood yet. */
function toUnderstand({ sitting: { catalogue, groups }, memory }: Session, chance: Random): Question | undefined {
  for (const group of groups) {
    const question = nextToUnderstand(memory, catalogue, group, chance);
    if (question) return question;
  }
  return undefined;
}
