import type { Expression } from '../maths/expression.ts';
import type { Form as Writing } from '../maths/marking/form.ts';
import { mark } from '../maths/marking/mark.ts';
import type { Question } from '../maths/marking/question.ts';
import { isSameUpToOrder } from '../maths/marking/order.ts';
import { toText } from '../maths/print.ts';
import { isRefusal } from '../maths/refusal.ts';
import { readReply } from '../maths/reply.ts';
import { answerOf, sentenceOf, unitOf } from './asked.ts';
import type { Card, Form } from './fact.ts';

/**
 * Whether an answer is right; undefined where it cannot be read or is not written as it was asked, so that it can be typed again. `understood`: how it was
 * read. `pupil` and `teacher`: a sentence for each.
 */
export interface Marked { readonly right: boolean | undefined; readonly understood?: Expression; readonly pupil: string; readonly teacher: string }

/** More digits than any answer has. */
const MOST_DIGITS = 40;
const AGAIN: Marked = { right: undefined, pupil: 'That is the question again. Work it out.', teacher: 'The reply repeats the question.' };

/**
 * Marks what was typed for a form of a card, by its value: 042 is 42, as in the Multiplication Tables Check. Answers that are no plain numbers go by exact
 * equality and the way of writing that the form asks for. Takes any text, never throws.
 */
export function marked(card: Pick<Card, 'answer' | 'value'>, form: Pick<Form, 'asks'>, typed: string): Marked {
  const digits = typed.trim();
  const unit = unitOf(form);
  const printed = unit && toText(unit);
  const bare = printed === '%' ? digits.replace(/\s*%$/, '') : digits;
  const plain = bare.length <= MOST_DIGITS && /^\d+$/.test(bare) ? BigInt(bare).toString() : bare;
  const answer = card.value === undefined ? answerOf(card) : { exact: card.value };
  if (!answer) return { right: undefined, pupil: 'This cannot be checked here. Show your teacher how you found it.', teacher: 'The answer of this card cannot be read.' };
  const reply = readReply(plain);
  if (card.value !== undefined && /^\p{L}+$/u.test(plain)) return { right: undefined, pupil: 'Type a number, in digits.', teacher: 'The reply has no number in it.' };
  if (!isRefusal(reply) && repeats(reply, form, answer)) return { ...AGAIN, understood: reply };
  const writing = writingOf(card, form);
  const question: Question = { answer, ...(writing && { form: writing }), ...(printed !== undefined && printed !== '%' && { unit: printed }) };
  const { right, understood, pupil, teacher } = mark(plain, question);
  return { right, ...(understood && { understood }), pupil, teacher };
}

/** How the answer of a form is to be written; undefined: as one number. */
function writingOf(card: Pick<Card, 'answer' | 'value'>, { asks }: Pick<Form, 'asks'>): Writing | readonly Writing[] | undefined {
  if (asks.endsWith(' as a decimal')) return { is: 'decimal' };
  if (asks.endsWith(' as a fraction')) return { is: 'lowest terms' };
  if (/[√∛∜]/.test(card.answer)) return /^[^=]*√/.test(asks) ? { is: 'simplified surd' } : [];
  return /\p{L}/u.test(card.answer) ? (/\^/.test(card.answer) ? { is: 'index form' } : []) : undefined;
}

/** Whether a reply is what was asked, or calls a function although the answer needs none: sin 30° is not answered by cos 60°. */
function repeats(reply: Expression, form: Pick<Form, 'asks'>, answer: Expression): boolean {
  const sentence = sentenceOf(form);
  const sides = sentence && 'op' in sentence ? sentence.of.filter((side) => !('unknown' in side)) : [];
  return (sides.some((side) => 'op' in side && isSameUpToOrder(reply, side)) && !isSameUpToOrder(reply, answer)) || (calls(reply) && !calls(answer));
}

function calls(expression: Expression): boolean {
  if (!('op' in expression)) return false;
  const [first] = expression.of;
  return (expression.op === 'beside' && first !== undefined && 'word' in first && /^(?:sin|cos|tan|log|ln)$/.test(first.word)) || expression.op === 'logarithm' || expression.of.some(calls);
}
