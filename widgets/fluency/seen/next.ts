import type { Deck, Group } from '../fact.ts';
import type { Memory } from '../memory/memory.ts';
import { isKnown } from './shade.ts';

/** A group is known when so many of its facts are. */
const KNOWN = 0.8;

/** The share of a group's facts that a pupil knows by heart, 0 to 1; of a group without facts all. */
export function shareKnown(memory: Memory, deck: Deck, group: string): number {
  const cards = deck.families.filter(({ lead }) => lead === group).flatMap((family) => family.cards);
  return cards.length === 0 ? 1 : cards.filter(({ id }) => isKnown(memory, id)).length / cards.length;
}

/** The group to teach a pupil next: the first of the deck that is not known yet while all that comes before it is. undefined: the deck is known. */
export function nextGroup(memory: Memory, deck: Deck): { readonly group: Group; readonly known: number } | undefined {
  const isThere = (group: string): boolean => shareKnown(memory, deck, group) >= KNOWN;
  const group = deck.groups.find(({ id, before }) => !isThere(id) && before.every((each) => !deck.groups.some((one) => one.id === each) || isThere(each)));
  return group && { group, known: shareKnown(memory, deck, group.id) };
}
