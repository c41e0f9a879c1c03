import type { Moved } from '../../board/manipulative.ts';
import type { Expression } from '../../maths/expression.ts';
import { readSentence } from '../../maths/read.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { numbersOf, withNumber, type NumberSentence } from './number-sentence.ts';

/** The most numbers in one sentence. */
export const MOST_NUMBERS = 60;

/** For each new number the place of the old one that it is: the longest run of numbers, in order, that both have. */
function kept(old: readonly string[], now: readonly string[]): readonly (number | undefined)[] {
  const long = Array.from({ length: old.length + 1 }, () => Array.from({ length: now.length + 1 }, () => 0));
  const at = (i: number, j: number): number => long[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const line = long[i];
      if (line) line[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  let i = 0;
  return now.map((number, j) => {
    while (i < old.length && old[i] !== number && at(i + 1, j) >= at(i, j + 1)) i++;
    return i < old.length && old[i] === number ? i++ : undefined;
  });
}

/** A sentence with this expression; numbers that it had before keep their ids, the others get new ones. */
export function withExpression(was: Pick<NumberSentence, 'expression' | 'ids' | 'next'> | undefined, expression: Expression): Moved<NumberSentence> {
  const numbers = numbersOf(expression);
  if (numbers.length > MOST_NUMBERS) return { refused: `A number sentence has at most ${MOST_NUMBERS} numbers. Make it shorter, or write a second one.` };
  const before = was === undefined ? [] : numbersOf(was.expression).map(number => JSON.stringify(number));
  let next = was?.next ?? 1;
  const places = kept(before, numbers.map(number => JSON.stringify(number)));
  const ids = places.map(place => (place === undefined ? undefined : was?.ids[place]) ?? `n${next++}`);
  return { props: { expression, ids, next } };
}

/** The whole sentence typed anew. */
export function typeSentence(props: NumberSentence, text: string): Moved<NumberSentence> {
  const read = readSentence(text);
  if (isRefusal(read)) return read;
  const made = withExpression(props, read);
  return isRefusal(made) ? made : { props: { ...made.props, ...(props.checked && { checked: true }) } };
}

/** One number typed anew: it is the same thing still, so it keeps its id. */
export function typeNumber(props: NumberSentence, id: string, text: string): Moved<NumberSentence> {
  const read = readSentence(text);
  if (isRefusal(read)) return read;
  if (numbersOf(read).length !== 1) return { refused: 'Type one number here. To change more, choose the whole sentence.' };
  const expression = withNumber(props.expression, props.ids.indexOf(id), read);
  return numbersOf(expression).length === props.ids.length ? { props: { ...props, expression } } : { refused: 'That does not fit in this place.' };
}
