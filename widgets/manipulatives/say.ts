import type { PartId } from '../board/document.ts';
import type { Said, Sentence, Token } from '../board/said.ts';
import { Fraction, toExact, type Exact } from '../maths/exact.ts';
import type { Expression, NumberForm } from '../maths/expression.ts';

/** The token of a number, and the parts that it would give away; none when nothing on the board can veil it. */
export function told(amount: Fraction | Exact | number, parts: readonly PartId[] = [], as?: NumberForm): Token {
  const exact = typeof amount === 'string' ? amount : toExact(new Fraction(amount));
  return { value: as === undefined ? { exact } : { exact, as }, parts };
}

/** "5 counters", "1 counter": the count as a token, the noun in its right number; of a veiled count neither is said, for the noun would tell one from more. */
export function counted(count: number, noun: string, parts: readonly PartId[] = []): Said {
  return [told(count, parts), { about: parts, said: [count === 1 ? ` ${noun}` : ` ${noun}s`] }];
}

/** A step of a calculation that runs from left to right: what is added or taken away. `secret`: a veil over the number hides its sign too. */
export interface ChainStep { readonly sign: 'plus' | 'minus'; readonly token: Token; readonly secret?: boolean }

/** start ± step ± step … = end, such as 4 + 3 − 2 = 5, printed and in words. */
export function chain(start: Token, steps: readonly ChainStep[], end: Token): Sentence {
  const left = steps.reduce<Expression>((so, { sign, token }) => ({ op: sign, of: [so, token.value] }), start.value);
  const said = steps.flatMap(({ sign, token, secret }) => [secret ? { about: token.parts, said: [` ${sign} `] } : ` ${sign} `, token]);
  return { kind: 'number', said: [start, ...said, ' equals ', end], expression: { op: 'equals', of: [left, end.value] } };
}

/** first + second + … = total. At least one addend. */
export function addition(addends: readonly [Token, ...Token[]], total: Token): Sentence {
  const [start, ...others] = addends;
  return chain(start, others.map(token => ({ sign: 'plus', token })), total);
}

/** number × amount = product; `number` counts how many times the amount is taken. */
export function multiplication(number: Token, amount: Token, product: Token): Sentence {
  return {
    kind: 'number', said: [number, ' times ', amount, ' equals ', product],
    expression: { op: 'equals', of: [{ op: 'times', of: [number.value, amount.value] }, product.value] },
  };
}

/** A number by itself, as a sentence that other manipulatives can show: 34, 3/5, 60%. */
export function alone(token: Token): Sentence {
  return { kind: 'number', said: [token], expression: token.value };
}

/** left = right, such as 2/4 = 1/2, printed and in words. */
export function equality(left: Token, right: Token): Sentence {
  return { kind: 'number', said: [left, ' equals ', right], expression: { op: 'equals', of: [left.value, right.value] } };
}

/** first : second : …, two terms at least. */
export function ratio(terms: readonly [Token, Token, ...Token[]]): Sentence {
  return {
    kind: 'number', said: terms.flatMap((term, at): Said => (at === 0 ? [term] : [' to ', term])),
    expression: { op: 'ratio', of: terms.map(term => term.value) },
  };
}

/** whole ÷ by = number r remainder. */
export function division({ whole, by, number, remainder }: Readonly<Record<'whole' | 'by' | 'number' | 'remainder', Token>>): Sentence {
  const isExact = 'exact' in remainder.value && remainder.value.exact === '0';
  const comes: Expression = isExact ? number.value : { op: 'beside', of: [number.value, { word: 'r' }, remainder.value] };
  return {
    kind: 'number', said: [whole, ' divided by ', by, ' equals ', number, { about: remainder.parts, said: isExact ? [] : [' remainder ', remainder] }],
    expression: { op: 'equals', of: [{ op: 'divided by', of: [whole.value, by.value] }, comes] },
  };
}
