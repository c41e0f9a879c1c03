import { sameNoun } from './match.ts';
import type { Quantity } from './quantity.ts';
import type { Question } from './question.ts';
import { isGeneral, isKindOf, isSomeKind } from './verbs.ts';

/**
 * "24 daisies and 18 poppies. How many flowers …": a word that is not known stands beside a flower, and is one too. Not so with animals and people: beside
 * fish there can be crabs.
 */
export function withKinds(quantities: readonly Quantity[], { thing: { noun } }: Pick<Question, 'thing'>): readonly Quantity[] {
  if (!/^(?:flower|fruit|vegetable|tree|toy|tool|sweet|candy|clothing|furniture|pastry|drink|instrument|coin|vehicle)$/.test(noun)) return quantities;
  const isOpen = ({ thing, unit, each }: Quantity): boolean => thing.noun !== '' && thing.of === undefined && unit === undefined && each === undefined && sameNoun(thing.noun, noun) === undefined && !isSomeKind(thing.noun) && !isGeneral(thing.noun);
  const beside = new Set(quantities.filter((one) => isOpen(one) && quantities.some((other) => other.clause === one.clause && other !== one && isKindOf(other.thing.noun, noun))).map(({ thing }) => thing.noun));
  return quantities.map((one) => isOpen(one) && beside.has(one.thing.noun) ? { ...one, thing: { ...one.thing, kinds: [...one.thing.kinds, one.thing.noun], noun } } : one);
}
