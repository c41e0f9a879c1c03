import type { Expression } from '../expression.ts';
import { bare, isMade, isProduct, pairOf } from './parts.ts';

/** One of the things that are added: what it is without the minus in front of it. */
export interface Term { readonly negative: boolean; readonly of: Expression }

/** The terms of a sum as it was written. A sum in brackets after a minus is one term, for its brackets are not multiplied out. */
export function termsOf(expression: Expression): readonly Term[] {
  const inner = bare(expression);
  if (isMade(inner, 'plus')) return inner.of.flatMap(termsOf);
  const difference = pairOf(inner, 'minus');
  if (difference) return [...termsOf(difference[0]), subtracted(difference[1])];
  if (!isMade(inner, 'negative')) return 'exact' in inner && inner.exact.startsWith('-') ? [subtracted({ ...inner, exact: inner.exact.slice(1) })] : [{ negative: false, of: inner }];
  return inner.of.map(subtracted);
}

function subtracted(expression: Expression): Term {
  const [only, ...more] = isSum(expression) ? [] : termsOf(expression);
  return only && more.length === 0 ? { negative: !only.negative, of: only.of } : { negative: true, of: bare(expression) };
}

/** Whether an expression, brackets around it apart, is a sum or a difference. */
export function isSum(expression: Expression): boolean {
  return isMade(bare(expression), 'plus', 'minus');
}

/** The things that are multiplied, as they were written; a minus in front is the factor −1. */
export function factorsOf(expression: Expression): readonly Expression[] {
  const inner = bare(expression);
  if (isMade(inner, 'negative')) return [{ exact: '-1' }, ...inner.of.flatMap(factorsOf)];
  return isProduct(inner) ? inner.of.flatMap(factorsOf) : [inner];
}

/** A factor as base and exponent; without a power the exponent is left out. */
export function powerOf(expression: Expression): { readonly base: Expression; readonly exponent?: Expression } {
  const power = pairOf(expression, 'power');
  return power ? { base: bare(power[0]), exponent: bare(power[1]) } : { base: expression };
}
