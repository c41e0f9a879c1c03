import type { Card, Family, Route } from '../fact.ts';
import { exactly, named, numberCard, text, type Amount, type Asked } from './making.ts';

/** The id of the family of two numbers that are added, the smaller first. */
export function sumId(a: Amount, b: Amount): string {
  const [less, more] = inOrder(a, b);
  return `add-${named(less)}-${named(more)}`;
}

function inOrder(a: Amount, b: Amount) {
  return exactly(a).compare(exactly(b)) <= 0 ? [exactly(a), exactly(b)] as const : [exactly(b), exactly(a)] as const;
}

/**
 * The cards of a + b = c, none of them negative: the sum, and a difference for each of the two numbers. `? − a = b` asks for the sum, `a + ? = c` and
 * `c − ? = a` for what is left of c without a.
 */
export function sumCards(one: Amount, other: Amount): Family['cards'] {
  const [a, b] = inOrder(one, other);
  const c = a.add(b);
  const family = sumId(a, b);
  const sum = numberCard({ id: family, family, answer: c, operands: [a, b], asked: sumForms(text(a), text(b)) });
  const difference = (by: typeof a, left: typeof a): Card => numberCard({
    id: `subtract-${named(c)}-${named(by)}`, family, answer: left, operands: [c, by],
    asked: [['plain', `${text(c)} − ${text(by)} = ?`], ['second', `${text(by)} + ? = ${text(c)}`], ['first', `? + ${text(by)} = ${text(c)}`], ['by', `${text(c)} − ? = ${text(by)}`]],
  });
  return a.equals(b) ? [sum, difference(a, b)] : [sum, difference(a, b), difference(b, a)];
}

function sumForms(a: string, b: string): Asked {
  if (a === b) return [['plain', `${a} + ${a} = ?`], ['whole', `? − ${a} = ${a}`]];
  return [['plain', `${a} + ${b} = ?`], ['turned', `${b} + ${a} = ?`], ['whole', `? − ${a} = ${b}`], ['whole-turned', `? − ${b} = ${a}`]];
}

/** From the sum to the differences: 8 and 6 make 14, so 14 take away 8 is 6. */
export function fromSum(a: number, b: number): Route {
  const c = a + b;
  const says = [`${c} take away ${b} is ${a}`, ...(a === b ? [] : [`${c} take away ${a} is ${b}`])];
  return {
    strategy: 'the inverse', sentence: `${b} and ${a} make ${c}, so ${says.join(', and ')}.`, needs: [], cards: sumCards(a, b).slice(1).map(({ id }) => id),
    steps: [`${b} + ${a} = ${c}`, `${c} − ${b} = ${a}`, ...(a === b ? [] : [`${c} − ${a} = ${b}`])],
  };
}

/** The id of the family of two numbers that are multiplied, in this order. */
export const productId = (a: Amount, b: Amount): string => `multiply-${named(a)}-${named(b)}`;

/**
 * The cards of a × b = c: the product, and a quotient for each of the two factors, neither of them 0. `? ÷ a = b` asks for the product, `a × ? = c` and
 * `c ÷ ? = a` for c divided by a.
 */
export function productCards(one: Amount, other: Amount): Family['cards'] {
  const [a, b] = [exactly(one), exactly(other)];
  const c = a.mul(b);
  const family = productId(a, b);
  const product = numberCard({ id: family, family, answer: c, operands: [a, b], asked: productForms(text(a), text(b)) });
  const quotient = (by: typeof a, left: typeof a): Card => numberCard({
    id: `divide-${named(c)}-${named(by)}`, family, answer: left, operands: [c, by],
    asked: [['plain', `${text(c)} ÷ ${text(by)} = ?`], ['second', `${text(by)} × ? = ${text(c)}`], ['first', `? × ${text(by)} = ${text(c)}`], ['by', `${text(c)} ÷ ? = ${text(by)}`]],
  });
  return a.equals(b) ? [product, quotient(a, b)] : [product, quotient(a, b), quotient(b, a)];
}

/** From the product to the quotients: 7 times 8 is 56, so 56 divided by 7 is 8. */
export function fromProduct(a: number, b: number): Route {
  const c = a * b;
  const says = [`${c} divided by ${a} is ${b}`, ...(a === b ? [] : [`${c} divided by ${b} is ${a}`])];
  return {
    strategy: 'the inverse', sentence: `${a} times ${b} is ${c}, so ${says.join(', and ')}.`, needs: [], cards: productCards(a, b).slice(1).map(({ id }) => id),
    steps: [`${a} × ${b} = ${c}`, `${c} ÷ ${a} = ${b}`, ...(a === b ? [] : [`${c} ÷ ${b} = ${a}`])],
  };
}

function productForms(a: string, b: string): Asked {
  if (a === b) return [['plain', `${a} × ${a} = ?`], ['whole', `? ÷ ${a} = ${a}`]];
  return [['plain', `${a} × ${b} = ?`], ['turned', `${b} × ${a} = ?`], ['whole', `? ÷ ${a} = ${b}`], ['whole-turned', `? ÷ ${b} = ${a}`]];
}
