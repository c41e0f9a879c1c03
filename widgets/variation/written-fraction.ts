import { Fraction } from '../maths/exact.ts';
import type { Expression } from '../maths/expression.ts';
import { commonFactor } from './terms.ts';
import { made, number } from './written.ts';

/** A fraction as it is written, in lowest terms or not. */
export type WrittenFraction = { readonly top: number; readonly bottom: number };

/** top over bottom, as it stands; a whole number where the bottom is one. */
export function written({ top, bottom }: WrittenFraction): Expression {
  return bottom === 1 ? number(top) : made('over', number(top), number(bottom));
}

/** What a written fraction is worth. */
export function worthOf({ top, bottom }: WrittenFraction): Fraction {
  return new Fraction(top, bottom);
}

/** Whether nothing but one divides both. */
export function isLowest({ top, bottom }: WrittenFraction): boolean {
  return commonFactor(top, bottom) === 1;
}

/** The smallest number that both divide. */
export function lowestCommonMultiple(one: number, other: number): number {
  return (one / commonFactor(one, other)) * other;
}
