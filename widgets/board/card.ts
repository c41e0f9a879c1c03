import type { Expression } from '../maths/expression.ts';
import type { Around } from './manipulative.ts';
import type { TextSize } from './marks.ts';
import { isVeiled, type Token } from './said.ts';
import { typeset } from './typeset.ts';

/** Room in board units: above and below the middle line of the digits. */
export interface Space { readonly width: number; readonly above: number; readonly below: number }

const SENTENCES: ReadonlySet<string> = new Set(['equals', 'not equals', 'less', 'more', 'at most', 'at least']);

/** The room of a veil's card over a value of this kind, whatever the value is: a card that fitted the number would give its digits away. */
function cardSpace(value: Expression, height: number): Space {
  const width = 'op' in value && SENTENCES.has(value.op) ? 6 : 2;
  return { width: width * height, above: 0.8 * height, below: 0.8 * height };
}

/** Whether a value is nothing but the printed `?`, with or without a unit: then a dashed card goes around it. */
export function isUnknown(value: Expression): boolean {
  if ('unknown' in value) return true;
  return 'op' in value && (value.op === 'beside' || value.op === 'percent')
    && value.of.every((one) => 'word' in one || isUnknown(one)) && value.of.some(isUnknown);
}

/** What of `Around` a value is written with, and whether it is bold. */
type Writing = Pick<Around, 'text' | 'veiled'> & { readonly bold?: boolean };

/**
 * The room in which the board draws a `value` mark on this surface: the number as it is typeset, the dashed card of an unknown, or the card of
 * a veil. Layouts ask here and not `typeset`, so that nothing moves by the size of a number that is veiled.
 */
export function spaceOf(token: Token, size: TextSize, { text, veiled, bold }: Writing): Space {
  const height = text[size];
  if (veiled && isVeiled(token, veiled)) return cardSpace(token.value, height);
  const set = typeset(token.value, height, bold);
  return isUnknown(token.value) ? { width: set.width + 0.9 * height, above: 0.8 * height, below: 0.8 * height } : set;
}
