import type { Expression } from '../../../widgets/maths/expression.ts';
import { readSentence } from '../../../widgets/maths/read.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';

/** The tree of a text that can be read. */
export function read(text: string): Expression {
  const expression = readSentence(text);
  if (isRefusal(expression)) throw new Error(`${text}: ${expression.refused}`);
  return expression;
}
