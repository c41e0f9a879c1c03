import type { Card, Deck } from '../fact.ts';
import type { Memory } from '../memory/memory.ts';
import { isKnown } from './shade.ts';

/** Whether a pupil has met a card, so that it is practised and not only shown. */
export function isMet({ cards }: Pick<Memory, 'cards'>, card: string): boolean {
  return cards[card] !== undefined && cards[card].stage !== 'understand';
}

/** How many facts of some decks there are, how many a pupil knows by heart, and those not met yet: no cap on what is learned at a time can hide them. */
export interface Coverage { readonly of: number; readonly known: number; readonly unmet: readonly Card[] }

/** How much of some decks a pupil has met; a card of several decks counts once. */
export function coverage(memory: Memory, decks: readonly Deck[]): Coverage {
  const cards = [...new Map(decks.flatMap((deck) => deck.families.flatMap((family) => family.cards)).map((card) => [card.id, card])).values()];
  return { of: cards.length, known: cards.filter(({ id }) => isKnown(memory, id)).length, unmet: cards.filter(({ id }) => !isMet(memory, id)) };
}
