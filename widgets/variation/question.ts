import type { Json } from '../board/document.ts';
import type { Misconception, Question } from '../maths/marking/question.ts';
import { toText } from '../maths/print.ts';
import type { AnyFamily } from './family.ts';
import { answerText } from './written.ts';

/** An item as a question that a reply is marked against: its answer, how it is to be written, and what each wrong way comes to that is not the answer. */
export function questionOf(family: AnyFamily, item: Json): Question {
  const right = answerText(family, item);
  const misconceptions = family.misconceptions.flatMap(({ id, name, why, apply }): Misconception[] => {
    const wrong = apply(item);
    const answer = wrong === undefined ? undefined : family.write(wrong);
    return answer === undefined || toText(answer) === right ? [] : [{ id, name, why, answer }];
  });
  return { answer: family.write(family.answer(item)), misconceptions, ...family.marking?.(item) };
}
