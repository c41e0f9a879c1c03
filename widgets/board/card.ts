import type { Expression } from '../maths/expression.ts';
import type { Around } from './manipulative.ts';
import type { TextSize } from './marks.ts';
import { isVeiled, type Token } from './said.ts';
import { typeset } from './typeset.ts';

/** Room in board units: above and below the middle line of the digits. */
export interface Space { readonly width: number; readonly above: number; readonly below: number }

const SENTENCES: ReadonlySet<string> = new Set(['equals', 'not equals', 'less', 'more', 'at most', 'at least']);

/** The room of a veil's card over a value of this kind, whatever the value is: a card that fitted the number would give its digits away. */
export function cardSpace(value: Expression, height: number): Space {
  const width = 'op' in value && SENTENCES.has(value.op) ? 6 : 2;
  return { width: width * height, above: 0.8 * height, below: 0.8 * height };
}

/** The room of the dashed card around a printed `?` that stands alone. */
export function unknownSpace(height: number): Space {
  return { width: 1.4 * height, above: 0.8 * height, below: 0.8 * height };
}

/**
 * The room in which the board draws a `value` mark on this surface: the number as it is typeset, the dashed card of an unknown, or the card of
 * a veil. Layouts ask here and not `typeset`, so that nothing moves by the size of a number that is veiled.
 */
export function spaceOf(token: Token, size: TextSize, around: Pick<Around, 'text' | 'veiled'>): Space {
  const height = around.text[size];
  if (around.veiled && isVeiled(token, around.veiled)) return cardSpace(token.value, height);
  if ('unknown' in token.value) return unknownSpace(height);
  return typeset(token.value, height);
}
