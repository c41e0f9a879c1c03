import type { Expression } from '../maths/expression.ts';
import type { Path } from '../maths/mathml.ts';
import { isRefusal } from '../maths/refusal.ts';
import { readReply } from '../maths/reply.ts';
import { filled, unknownsIn } from '../maths/unknown.ts';
import type { Card, Form } from './fact.ts';

/** What a form asks as a number sentence with one unknown; undefined where it asks in words ("double 35"), which are shown as they stand. */
export function sentenceOf({ asks }: Pick<Form, 'asks'>): Expression | undefined {
  const read = readReply(asks);
  return !isRefusal(read) && 'op' in read && read.op === 'equals' && unknownsIn(read) === 1 ? read : undefined;
}

/** The answer of a card as an expression; undefined where it cannot be read, which no card of a deck has. */
export function answerOf({ answer }: Pick<Card, 'answer'>): Expression | undefined {
  const read = readReply(answer);
  return isRefusal(read) ? undefined : read;
}

/** The whole fact: what a form asks, with the answer in the place of its unknown. Undefined for what asks in words. */
export function factOf(card: Pick<Card, 'answer'>, form: Pick<Form, 'asks'>): Expression | undefined {
  const [sentence, answer] = [sentenceOf(form), answerOf(card)];
  return sentence && answer && filled(sentence, answer);
}

/** Where the answer stands in the whole fact: in the place of the unknown. */
export function placesOfAnswer(form: Pick<Form, 'asks'>): ReadonlySet<Path> {
  const sentence = sentenceOf(form);
  return new Set(sentence && placesOfUnknown(sentence, ''));
}

function placesOfUnknown(expression: Expression, path: Path): readonly Path[] {
  if ('unknown' in expression) return [path];
  return 'op' in expression ? expression.of.flatMap((one, at) => placesOfUnknown(one, path === '' ? String(at) : `${path}.${at}`)) : [];
}

/** The unit that stands printed after the unknown of a form, cm in `1 m = ? cm`, % in `1/4 = ?%`; undefined where there is none. */
export function unitOf(form: Pick<Form, 'asks'>): Expression | undefined {
  const sentence = sentenceOf(form);
  return sentence && unitBeside(sentence);
}

function unitBeside(expression: Expression): Expression | undefined {
  if (!('op' in expression)) return undefined;
  const [first, second] = expression.of;
  const isOfUnknown = first !== undefined && 'unknown' in first;
  if (isOfUnknown && expression.op === 'percent') return { word: '%' };
  return isOfUnknown && expression.op === 'beside' ? second : expression.of.map(unitBeside).find((unit) => unit !== undefined);
}
