import type { Expression } from '../../../widgets/maths/expression.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { readReply } from '../../../widgets/maths/reply.ts';

/** The tree of a reply that can be read. */
export function read(text: string): Expression {
  const expression = readReply(text);
  if (isRefusal(expression)) throw new Error(`${text}: ${expression.refused}`);
  return expression;
}
