import type { Expression } from '../expression.ts';
import { factorsOf, termsOf } from './factors.ts';
import { bare, isCall, isMade, unsigned, type Made } from './parts.ts';

/** Whether two expressions are written alike, brackets that say nothing apart. */
export function isSameTree(one: Expression, other: Expression): boolean {
  return keyOf(one, AS_WRITTEN) === keyOf(other, AS_WRITTEN);
}

/** Whether two expressions are written alike but for the order of what is added, multiplied, equal or listed, and for where signs stand in products. */
export function isSameUpToOrder(one: Expression, other: Expression): boolean {
  return keyOf(one, FREE) === keyOf(other, FREE);
}

/** What is done with parts whose order says nothing: left, or sorted. */
type Order = (keys: readonly string[]) => readonly string[];
const AS_WRITTEN: Order = (keys) => keys;
const FREE: Order = (keys) => keys.toSorted();

function keyOf(expression: Expression, order: Order): string {
  const inner = bare(expression);
  if ('exact' in inner) return inner.exact.startsWith('-') ? productKey([inner], order) : `${inner.exact}${inner.as ?? ''}${inner.places ?? ''}`;
  if ('letter' in inner) return `“${inner.letter}”`;
  if ('word' in inner) return `word ${inner.word}`;
  if ('unknown' in inner) return '?';
  if (isMade(inner, 'plus', 'minus')) return `sum(${order(termsOf(inner).map(({ negative, of }) => (negative ? productKey([{ exact: '-1' }, of], order) : keyOf(of, order)))).join(',')})`;
  if (isMade(inner, 'negative', 'times') || (isMade(inner, 'beside') && !isCall(inner))) return productKey(factorsOf(inner), order);
  return madeKey(inner, order);
}

function madeKey({ op, of }: Made, order: Order): string {
  const keys = of.map((part) => keyOf(part, order));
  if (order === AS_WRITTEN) return `${op}(${keys.join(',')})`;
  switch (op) {
    case 'equals': case 'not equals': case 'or': case 'and': case 'list': case 'set': return `${op}(${order(keys).join(',')})`;
    case 'more': return `less(${keys.toReversed().join(',')})`;
    case 'at least': return `at most(${keys.toReversed().join(',')})`;
    case 'divided by': return `over(${keys.join(',')})`;
    default: return `${op}(${keys.join(',')})`;
  }
}

/** Signs of factors are gathered in front; a factor of −1 is nothing but a sign. */
function productKey(factors: readonly Expression[], order: Order): string {
  const flat = factors.flatMap(factorsOf);
  const negative = flat.filter((factor) => 'exact' in factor && factor.exact.startsWith('-')).length % 2 === 1;
  const sizes = flat.filter((factor) => !('exact' in factor && factor.exact === '-1')).map((factor) => keyOf('exact' in factor ? unsigned(factor) : factor, order));
  const product = sizes.length === 0 ? '1' : sizes.length === 1 ? sizes[0] ?? '' : `product(${order(sizes).join(',')})`;
  return negative ? `−${product}` : product;
}
