import { decks } from '../fluency/decks/index.ts';
import type { Deck } from '../fluency/fact.ts';
import { newFetched } from './fetched.ts';

/** The decks of number facts that this page has loaded. */
export const { loaded: loadedDecks, load: loadDeck } = newFetched<Deck>(decks, 'number facts');
