import { same } from '../board/diff.ts';
import type { Json } from '../board/document.ts';
import type { Expression } from '../maths/expression.ts';
import { type Form, hasForm } from '../maths/marking/form.ts';
import { mark } from '../maths/marking/mark.ts';
import { formsAsked, type Question } from '../maths/marking/question.ts';
import { toText } from '../maths/print.ts';
import { readReply } from '../maths/reply.ts';
import type { AnyFamily } from './family.ts';
import { answerText, writtenText } from './written.ts';

/** What the words of a question ask of the way in which the answer is written. */
const ASKED: readonly (readonly [RegExp, ...Form[]])[] = [
  [/\b(?:expand|multiply out)\b/i, { is: 'expanded' }], [/\bfactorise\b/i, { is: 'factorised' }], [/\bcomplet\w* the square\b/i, { is: 'completed square' }],
  [/\bpartial fractions\b/i, { is: 'partial fractions' }], [/\bsingle fraction\b/i, { is: 'single fraction' }], [/\bas a fraction\b/i, { is: 'single fraction' }],
  [/\b(?:simplify|simplest|lowest terms)\b/i, { is: 'lowest terms' }, { is: 'simplified surd' }, { is: 'simplest ratio' }],
  [/\brationalise\b/i, { is: 'simplified surd' }], [/\bmixed number\b/i, { is: 'mixed' }], [/\bimproper fraction\b/i, { is: 'improper' }],
  [/\bas a decimal\b/i, { is: 'decimal' }], [/\bas a percentage\b/i, { is: 'percentage' }], [/\bin standard form\b/i, { is: 'standard form' }],
  [/\b(?:one|single) power\b/i, { is: 'index form' }],
];

/** An item as a question to be marked; the reply has to be written as the words of the question ask. */
export function questionOf(family: AnyFamily, item: Json): Question {
  const answer = family.write(family.answer(item));
  const words = family.ask(item).filter((piece) => typeof piece === 'string').join(' ');
  // A form that the answer itself cannot have, such as a ratio in its simplest form of a fraction, is not what is asked.
  const asked = ASKED.flatMap(([pattern, ...forms]) => (pattern.test(words) ? forms.filter((form) => hasForm(answer, form) === true) : []));
  const right = answerText(family, item);
  const misconceptions = family.misconceptions.flatMap(({ id, name, why, apply }) => {
    const wrong = apply(item);
    return wrong === undefined || writtenText(family, wrong) === right ? [] : [{ id, name, why, answer: family.write(wrong) }];
  });
  return { answer, form: [...formsAsked({ answer }), ...asked], misconceptions, ...(family.inOrder && { ordered: true as const }) };
}

/**
 * Whether replies to a question can be marked: the answer as it is printed is taken for right, and nothing that a misconception comes to is. An answer in
 * words, such as the name of what is wrong with a picture, is said and not typed.
 */
export function isMarked(question: Question): boolean {
  const isRight = (one: Expression): boolean => mark(toText(one), question).right === true;
  const { answer: asked } = question;
  if ('word' in asked && !same(readReply(asked.word), asked)) return false;
  return isRight(asked) && !(question.misconceptions ?? []).some(({ answer }) => isRight(answer));
}
