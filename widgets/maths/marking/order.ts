import type { Expression } from '../expression.ts';
import { factorsOf, termsOf } from './factors.ts';
import { bare, isMade, isProduct, unsigned, type Made } from './parts.ts';

/** Whether two expressions are written alike, brackets apart that say nothing. */
export function isSameTree(one: Expression, other: Expression): boolean {
  return JSON.stringify(withoutBrackets(one)) === JSON.stringify(withoutBrackets(other));
}

function withoutBrackets(expression: Expression): unknown {
  const inner = bare(expression);
  if ('exact' in inner) return [inner.exact, inner.as, inner.places];
  return 'op' in inner ? [inner.op, ...inner.of.map(withoutBrackets)] : inner;
}

/**
 * Whether two expressions are written alike but for the order of what is added, multiplied, equal or listed, for the side from which an inequality is
 * read, and for where signs stand in products.
 */
export function isSameUpToOrder(one: Expression, other: Expression): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(expression: Expression): string {
  const inner = bare(expression);
  if ('exact' in inner) return inner.exact.startsWith('-') ? productKey([inner]) : `${inner.exact}${inner.as ?? ''}${inner.places ?? ''}`;
  if ('letter' in inner) return `“${inner.letter}”`;
  if ('word' in inner) return `word ${inner.word}`;
  if ('unknown' in inner) return '?';
  if (isMade(inner, 'plus', 'minus')) return `sum(${sorted(termsOf(inner).map(({ negative, of }) => (negative ? productKey([{ exact: '-1' }, of]) : keyOf(of))))})`;
  if (isMade(inner, 'negative') || isProduct(inner)) return productKey(factorsOf(inner));
  return madeKey(inner);
}

const sorted = (keys: readonly string[]): string => keys.toSorted().join(',');

function madeKey({ op, of }: Made): string {
  const keys = of.map(keyOf);
  switch (op) {
    case 'equals': case 'not equals': case 'or': case 'and': case 'list': case 'set': case 'union': return `${op}(${sorted(keys)})`;
    case 'more': return `less(${keys.toReversed().join(',')})`;
    case 'at least': return `at most(${keys.toReversed().join(',')})`;
    case 'divided by': return `over(${keys.join(',')})`;
    default: return `${op}(${keys.join(',')})`;
  }
}

/** Signs of factors are gathered in front; a factor of −1 is nothing but a sign. */
function productKey(factors: readonly Expression[]): string {
  const flat = factors.flatMap(factorsOf);
  const negative = flat.filter((factor) => 'exact' in factor && factor.exact.startsWith('-')).length % 2 === 1;
  const [only = '1', ...more] = flat.filter((factor) => !('exact' in factor && factor.exact === '-1')).map((factor) => keyOf('exact' in factor ? unsigned(factor) : factor));
  const product = more.length === 0 ? only : `product(${sorted([only, ...more])})`;
  return negative ? `−${product}` : product;
}
