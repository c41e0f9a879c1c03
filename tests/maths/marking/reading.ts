import type { Expression } from '../../../widgets/maths/expression.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { readReply } from '../../../widgets/maths/reply.ts';

/** What was typed, as a tree. Throws with the reader's sentence where it cannot be read, so that a table names the line that is wrong. */
export function read(text: string): Expression {
  const found = readReply(text);
  if (isRefusal(found)) throw new Error(`${text}: ${found.refused}`);
  return found;
}
