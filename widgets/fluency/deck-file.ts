import * as v from 'valibot';
import { isRefusal, type Refusal } from '../maths/refusal.ts';
import { LONGEST_TITLE, MOST_FACTS, ownDeck, type OwnDeck } from './own-deck.ts';
import { LONGEST_FACT } from './own-fact.ts';
import { isNewer } from './version.ts';

/** How the name of a deck's file ends. */
export const DECK_ENDING = '.deck.json';
/** The version of the file that is written now. */
const VERSION = 1;
/** The longest text of a file that is read, in characters: four times what a full deck takes. */
export const LONGEST_DECK_FILE = 100_000;

/** Checks and never transforms. The longest fact is longer here, so that its own refusal names it. */
const schema = v.looseObject({
  partwhole: v.literal('deck'), version: v.literal(VERSION), title: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
  facts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(4 * LONGEST_FACT))), v.maxLength(10 * MOST_FACTS)),
});

/** The text of a deck's file. `readDeckFile` gives the deck again. */
export function deckText({ title, facts }: OwnDeck): string {
  return JSON.stringify({ partwhole: 'deck', version: VERSION, title, facts }, undefined, 1);
}

/** The deck in the text of a file. Refuses what is too long, is cut off or no JSON, and all that `openDeck` refuses. */
export function readDeckFile(text: string): OwnDeck | Refusal {
  if (text.length > LONGEST_DECK_FILE) return { refused: 'This file is bigger than a deck can be, so it was not opened.' };
  const start = text.replace(/^\uFEFF/, '').trimStart();
  let unknown: unknown;
  try {
    unknown = JSON.parse(start);
  } catch {
    const isOurs = /^\{\s*"partwhole"/.test(start);
    return { refused: isOurs ? 'This file is damaged: it is cut off, or something in it was changed. Try another copy of it.' : 'This file is not a deck. Partwhole opens the decks that it saved itself.' };
  }
  return openDeck(unknown);
}

/**
 * The one door for a deck that was kept or comes from a file. Takes anything; every fact is checked again. Refuses what is another program's, something else
 * of ours, newer, damaged, or has a fact in it that is not so. Never throws.
 */
export function openDeck(unknown: unknown): OwnDeck | Refusal {
  if (typeof unknown !== 'object' || unknown === null || !('partwhole' in unknown)) return { refused: 'This file is not a deck. Partwhole opens the decks that it saved itself.' };
  if (unknown.partwhole !== 'deck') return { refused: 'There is no deck in this: it says that it is something else that Partwhole saved.' };
  if (isNewer(unknown, VERSION)) return { refused: 'This deck was saved by a newer Partwhole. Update the extension, then open it again.' };
  if (!v.is(schema, unknown)) {
    const issue = v.safeParse(schema, unknown, { abortEarly: true }).issues?.[0];
    const where = issue ? v.getDotPath(issue) : null;
    return { refused: `This deck is damaged${where ? ` (at “${where}”)` : ''}. Try another copy of it.` };
  }
  const own: OwnDeck = { title: unknown.title, facts: [...unknown.facts] };
  const made = ownDeck(own);
  return isRefusal(made) ? { refused: `This deck was not opened. ${made.refused}` } : own;
}
