import * as v from 'valibot';
import { isExact } from '../maths/exact.ts';

/** Pieces of the schemas of props. Like every schema of props they check and never transform. */

/** An id in props: a short word. */
export const id = v.pipe(v.string(), v.regex(/^[a-z][\w:./-]{0,39}$/i, 'An id is a short word.'));

/** A canonical exact number, of a length that a person could mean. */
export const exact = v.pipe(v.string(), v.maxLength(80, 'A number is too long.'), v.check(isExact, 'A number is not in its lowest terms.'));

/** A whole number of a range, both ends included. */
export const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** A length or place in board units, both ends included. */
export const units = (least: number, most: number) => v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most));

/** What a person typed: any text up to so many characters. */
export const typed = (most: number) => v.pipe(v.string(), v.maxLength(most, `The text is longer than ${most} characters.`));

/** How a number is written. */
export const form = v.picklist(['fraction', 'mixed', 'decimal']);

/** Whether no id stands twice. */
export function allDifferent(things: readonly { readonly id: string }[]): boolean {
  return new Set(things.map(thing => thing.id)).size === things.length;
}
