import type { Deck, Family } from '../../../widgets/fluency/fact.ts';
import { decks as cards } from '../../../widgets/fluency/decks/index.ts';

/** Every deck, loaded; and the families of all of them, each id once. */
export const decks: readonly Deck[] = await Promise.all(cards.map((card) => card.load()));
export const all: readonly Family[] = decks.flatMap(({ families }) => families);
export const families: ReadonlyMap<string, Family> = new Map(all.map((family) => [family.id, family]));
