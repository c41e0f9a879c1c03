import { decks } from '../../fluency/decks/index.ts';
import type { Deck } from '../../fluency/fact.ts';
import type { OwnDeck } from '../../fluency/own-deck.ts';
import type { Drill } from '../../lesson/drill.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { newFetched } from '../fetched.ts';
import type { PracticeDesk } from '../practice/desk.ts';

/** The decks of number facts that this page has loaded. */
const { loaded, load } = newFetched<Deck>(decks, 'number facts');
export const loadedDecks = loaded;

const made = async (own: OwnDeck): Promise<Deck | Refusal> => (await import('../../fluency/own-deck.ts')).ownDeck(own);

/** Loads the deck of a drill; one of the teacher's own is made of the facts that the lesson has. */
export function loadDeck({ deck, own }: Pick<Drill, 'deck' | 'own'>): Promise<Deck | Refusal> {
  return own === undefined ? load(deck) : load(deck, () => made(own));
}

/** A deck that the teacher made on this device, as it is kept and as it is asked. */
export interface Mine { readonly own: OwnDeck; readonly deck: Deck }

let desk: Promise<PracticeDesk> | undefined;

/** The teacher's own decks on this device; none where they cannot be read. One with a fault is left out: the teacher's view says why. */
export async function decksMadeHere(): Promise<readonly Mine[]> {
  desk ??= import('../practice/desk.ts').then(({ openPracticeDesk }) => openPracticeDesk());
  const { refresh, set } = await desk;
  await refresh();
  const { own: all } = set.peek();
  return (await Promise.all(all.map(async (own) => ({ own, deck: await made(own) })))).flatMap(({ own, deck }) => (isRefusal(deck) ? [] : [{ own, deck }]));
}
