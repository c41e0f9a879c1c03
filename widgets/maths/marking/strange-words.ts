import { isKnownUnit } from '../algebra/units.ts';
import type { Expression } from '../expression.ts';
import { isFunction } from '../spelling.ts';
import { walk } from './parts.ts';
import type { Question } from './question.ts';

/** Words that are no units and that the reader gives by itself; signs of currencies and of degrees. */
const KNOWN = /^(?:r|no solution|all values|\p{Sc}|°.*)$/u;

/** The first word in a reply of which nothing is known: no unit, no function, and not in the question (“apples”). */
export function strangeWord(reply: Expression, { answer, misconceptions = [] }: Question): string | undefined {
  const asked = new Set([answer, ...misconceptions.map((one) => one.answer)].flatMap(wordsIn));
  return wordsIn(reply).find((word) => !asked.has(word) && !KNOWN.test(word) && !isKnownUnit(word) && !isFunction(word));
}

/** The words in an expression. */
function wordsIn(expression: Expression): readonly string[] {
  return walk(expression).flatMap((part) => ('word' in part ? [part.word] : []));
}
