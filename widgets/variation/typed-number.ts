import { readCount } from '../maths/read.ts';
import { isRefusal } from '../maths/refusal.ts';

/** A whole number from 0 to `most` that was typed; undefined: it is none. */
export function countTyped(text: string, most: number): number | undefined {
  const count = readCount(text);
  return isRefusal(count) || count > most ? undefined : count;
}
