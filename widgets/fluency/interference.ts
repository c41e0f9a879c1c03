import type { Card } from './fact.ts';

/** The digits of a fact: of its numbers and of its answer. 6 × 8 = 48 has 6, 8, 4, 8. */
function digitsOf({ operands, value = '' }: Pick<Card, 'operands' | 'value'>): readonly string[] {
  return [...operands.join('') + value].filter((sign) => /\d/.test(sign));
}

/** Every two digits that stand together in a fact, whichever comes first; each pair once. */
export function digitPairs(card: Pick<Card, 'operands' | 'value'>): ReadonlySet<string> {
  const digits = digitsOf(card);
  return new Set(digits.flatMap((one, at) => digits.slice(at + 1).map((other) => (one < other ? one + other : other + one))));
}

/**
 * How alike two facts are: how many pairs of digits stand together in both (De Visscher & Noël 2014, digit overlap). Facts that are much alike are mixed up
 * when they are learned on one day; a card shares all of its pairs with itself.
 */
export function interference(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return shared;
}
