import { isRefusal, type Refusal } from '../maths/refusal.ts';
import { type Class, MOST_OWN } from './class.ts';
import { assignedDeck, type Assigned } from './deck-code.ts';

/** What a class practises now, where the teacher has set nothing of it yet. */
export interface Current { readonly decks: readonly string[]; readonly taught: readonly string[] }

const both = (all: readonly string[], more: readonly string[]): readonly string[] => [...new Set([...all, ...more])];

/** The class with one more deck, and its groups marked as taught; a deck of the same title takes the place of the teacher's own. Refuses what is no deck here, and more than 30 own decks. */
export async function assignTo(set: Class, assigned: Assigned, current: Current): Promise<{ readonly set: Class; readonly said: string } | Refusal> {
  const deck = await assignedDeck(assigned);
  if (isRefusal(deck)) return deck;
  if ('own' in assigned) {
    const others = set.own.filter(({ title }) => title !== assigned.own.title);
    if (others.length >= MOST_OWN) return { refused: `There are ${MOST_OWN} decks of your own already. Delete one that is not needed any more.` };
    return { set: { ...set, own: [...others, assigned.own] }, said: `The class practises “${deck.title}” too: ${deck.families.length} facts.` };
  }
  const groups = deck.groups.map(({ id }) => id);
  return {
    set: { ...set, decks: both(set.decks ?? current.decks, [deck.id]), taught: both(set.taught ?? current.taught, groups) },
    said: `The class practises “${deck.title}” now. Marked as taught: ${deck.groups.map(({ title }) => title).join(', ')}.`,
  };
}
