import type { Json } from '../board/document.ts';
import type { Expression } from '../maths/expression.ts';
import type { Misconception, Question } from '../maths/marking/question.ts';
import { toText } from '../maths/print.ts';
import type { AnyFamily } from './family.ts';
import { answerText } from './written.ts';

/** An item as a question that a reply is marked against: its answer, how it is to be written, and what each wrong way comes to that is not the answer. A list whose order counts is asked as a point. */
export function questionOf(family: AnyFamily, item: Json): Question {
  const right = answerText(family, item);
  const asked = (answer: Expression): Expression => (family.inOrder && 'op' in answer && answer.op === 'list' ? { op: 'point', of: answer.of } : answer);
  const misconceptions = family.misconceptions.flatMap(({ id, name, why, apply }): Misconception[] => {
    const wrong = apply(item);
    const answer = wrong === undefined ? undefined : family.write(wrong);
    return answer === undefined || toText(answer) === right ? [] : [{ id, name, why, answer: asked(answer) }];
  });
  return { answer: asked(family.write(family.answer(item))), misconceptions, ...family.marking?.(item) };
}
