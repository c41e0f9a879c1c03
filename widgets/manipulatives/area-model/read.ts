import type { Expression, Value } from '../../maths/expression.ts';
import { readSentence } from '../../maths/read.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { times } from '../../maths/value.ts';
import { polynomial } from '../../maths/worth.ts';
import { Fraction } from '../../maths/exact.ts';
import { isTerm, MOST_TERMS } from './area-model.ts';

/** The terms of a side as they were written, and whether one of them is a decimal. */
export interface Written { readonly values: readonly (Value | undefined)[]; readonly isDecimal: boolean }

const EXPECTED: Refusal = { refused: `A side is a sum of 1 to ${MOST_TERMS} terms: type one such as 20 + 3, x + 3, 2x − 1, or ? when it is to be found.` };

type Terms = readonly (Value | undefined)[] | undefined;

const negated = (values: Terms): Terms => values?.map(value => value && times(value, new Fraction(-1)));

/** The terms that a sum is written as, in their order; a bracket that is multiplied out is its terms. Undefined for what is no sum of terms. */
export function termsIn(expression: Expression): Terms {
  if ('unknown' in expression) return [undefined];
  if ('op' in expression && ['plus', 'minus', 'negative', 'brackets'].includes(expression.op)) {
    const parts = expression.of.map(termsIn);
    const signed = parts.map((part, at) => (expression.op === 'negative' || (expression.op === 'minus' && at === 1) ? negated(part) : part));
    return signed.every(part => part !== undefined) ? signed.flat() : undefined;
  }
  const value = polynomial(expression);
  return value && Object.entries(value).map(([name, coefficient]) => ({ [name]: coefficient }));
}

/** Whether a decimal stands somewhere in an expression: then its products are written as decimals too. */
export function hasDecimal(expression: Expression): boolean {
  if ('exact' in expression) return expression.as === 'decimal';
  return 'op' in expression && expression.of.some(hasDecimal);
}

/** The terms of a side in a tree: one to four, none of them zero. */
export function sideIn(expression: Expression): Written | Refusal {
  const values = termsIn(expression);
  const isSide = values !== undefined && values.length > 0 && values.length <= MOST_TERMS && values.every(value => value === undefined || isTerm(value));
  return isSide ? { values, isDecimal: hasDecimal(expression) } : EXPECTED;
}

/** The terms of a side as a person typed them: `20 + 3`, `x + 3`, `2x − 1`, `1 1/2`, `?`. Refuses everything else in a sentence. */
export function readSide(text: string): Written | Refusal {
  if (text.trim() === '') return { values: [undefined], isDecimal: false };
  const expression = readSentence(text);
  return isRefusal(expression) ? expression : sideIn(expression);
}
