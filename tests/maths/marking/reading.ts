import type { Expression } from '../../../widgets/maths/expression.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { readSentence } from '../../../widgets/maths/sentence.ts';

/** What was typed, as a tree. Throws with the reader's sentence where it cannot be read, so that a table names the line that is wrong. */
export function read(text: string): Expression {
  const found = readSentence(text);
  if (isRefusal(found)) throw new Error(`${text}: ${found.refused}`);
  return found;
}
