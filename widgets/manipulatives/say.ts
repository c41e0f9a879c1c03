import type { PartId } from '../board/document.ts';
import type { Said, Sentence, Token } from '../board/said.ts';
import { Fraction, toExact, toFraction, type Exact } from '../maths/exact.ts';
import type { Expression, NumberForm } from '../maths/expression.ts';

/** The token of a number, and the parts that it would give away; none when nothing on the board can veil it. */
export function told(amount: Fraction | Exact | number, parts: readonly PartId[] = [], as?: NumberForm): Token {
  const exact = typeof amount === 'string' ? amount : toExact(new Fraction(amount));
  return { value: as === undefined ? { exact } : { exact, as }, parts };
}

/** "5 counters", "1 counter": the count as a token, the noun in its right number. */
export function counted(count: number, noun: string, parts: readonly PartId[] = []): Said {
  return [told(count, parts), count === 1 ? ` ${noun}` : { about: parts, said: [` ${noun}s`] }];
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

/** A number that is added to and taken from, read back out of a sentence. */
export interface Chain { readonly start: Fraction; readonly changes: readonly Fraction[] }

const exactOf = (expression: Expression): Fraction | undefined => ('exact' in expression ? toFraction(expression.exact) : undefined);

function chainOf(expression: Expression): Chain | undefined {
  const start = exactOf(expression);
  if (start !== undefined) return { start, changes: [] };
  if (!('op' in expression)) return undefined;
  if (expression.op === 'brackets' && expression.of[0] !== undefined) return chainOf(expression.of[0]);
  if (expression.op !== 'plus' && expression.op !== 'minus') return undefined;
  const sign = expression.op === 'minus' ? -1 : 1;
  return expression.of.slice(1).reduce<Chain | undefined>((so, next) => {
    const change = exactOf(next);
    return so === undefined || change === undefined ? undefined : { start: so.start, changes: [...so.changes, change.mul(sign)] };
  }, expression.of[0] === undefined ? undefined : chainOf(expression.of[0]));
}

/**
 * The additions and subtractions that a sentence says: of `4 + 3 − 2 = 5`, `5 = 4 + 3 − 2`, `4 + 3 = ?` or `7` alone. Undefined when it says
 * anything else, when a number in the chain is not known, or when its two sides are not equal: what is not true is not drawn.
 */
export function chainIn(sentence: Sentence): Chain | undefined {
  const { expression } = sentence;
  if (expression === undefined) return undefined;
  if (!('op' in expression) || expression.op !== 'equals') return chainOf(expression);
  const [left, right] = expression.of;
  if (left === undefined || right === undefined || expression.of.length !== 2) return undefined;
  const sides = [left, right].map(chainOf);
  const [first, second] = sides;
  if (first === undefined || second === undefined) {
    const unknown = first === undefined ? left : right;
    return 'unknown' in unknown ? first ?? second : undefined;
  }
  if (!endOf(first).equals(endOf(second))) return undefined;
  return second.changes.length > first.changes.length ? second : first;
}

/** What a chain comes to. */
export function endOf(chained: Chain): Fraction {
  return chained.changes.reduce((so, change) => so.add(change), chained.start);
}
