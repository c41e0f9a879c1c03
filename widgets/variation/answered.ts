import type { Json } from '../board/document.ts';
import type { Said } from '../board/said.ts';
import type { Expression } from '../maths/expression.ts';
import { filled, unknownsIn } from '../maths/unknown.ts';
import type { AnyFamily } from './family.ts';
import { answerText } from './written.ts';

/** What stands for itself and cannot stand in the place of one number. */
const SENTENCES: ReadonlySet<string> = new Set(['equals', 'not equals', 'less', 'more', 'at most', 'at least', 'or', 'and', 'list', 'set', 'plus or minus']);

/** The answer to an item as it is told. */
function told(family: AnyFamily, item: Json): Expression {
  const written = family.write(family.answer(item));
  return family.tell?.(written, item) ?? written;
}

/** Whether there is one place for the answer in what is asked, and it fits there. */
function isFilledIn(ask: Said, answer: Expression): boolean {
  const unknowns = ask.reduce((sum, piece) => sum + (typeof piece === 'object' && 'value' in piece ? unknownsIn(piece.value) : 0), 0);
  return unknowns === 1 && !('op' in answer && SENTENCES.has(answer.op));
}

/** What is asked, with its answer as it is told: in the place of the unknown where there is one, and it fits there; else after an arrow. */
export function answered(family: AnyFamily, item: Json): Said {
  const [ask, answer] = [family.ask(item), told(family, item)];
  if (!isFilledIn(ask, answer)) return [...ask, ' → ', { value: answer, parts: [] }];
  return ask.map((piece) => (typeof piece === 'object' && 'value' in piece ? { ...piece, value: filled(piece.value, answer) } : piece));
}

/**
 * From what an answer went to what, where it stands among what was given and would be hard to tell from it: `: 14 → 15`, or `: 14` where it is the same.
 * Nothing where an arrow shows it.
 */
export function answersBetween(family: AnyFamily, before: Json, item: Json): Said {
  const [from, to] = [told(family, before), told(family, item)];
  if (!isFilledIn(family.ask(item), to)) return [];
  return [': ', ...(answerText(family, before) === answerText(family, item) ? [] : [{ value: from, parts: [] }, ' → ']), { value: to, parts: [] }];
}
