import type { Json } from '../board/document.ts';
import type { Said } from '../board/said.ts';
import { filled, unknownsIn } from '../maths/unknown.ts';
import type { AnyFamily } from './family.ts';

/** What stands for itself and cannot stand in the place of one number. */
const SENTENCES: ReadonlySet<string> = new Set(['equals', 'not equals', 'less', 'more', 'at most', 'at least', 'or', 'and', 'list', 'set', 'plus or minus']);

/** What is asked, with its answer: in the place of the unknown where there is one, and it fits there; else after an arrow. */
export function answered(family: AnyFamily, item: Json): Said {
  const ask = family.ask(item);
  const answer = family.write(family.answer(item));
  const unknowns = ask.reduce((sum, piece) => sum + (typeof piece === 'object' && 'value' in piece ? unknownsIn(piece.value) : 0), 0);
  const fits = unknowns === 1 && !('op' in answer && SENTENCES.has(answer.op));
  if (!fits) return [...ask, ' → ', { value: answer, parts: [] }];
  return ask.map((piece) => (typeof piece === 'object' && 'value' in piece ? { ...piece, value: filled(piece.value, answer) } : piece));
}
