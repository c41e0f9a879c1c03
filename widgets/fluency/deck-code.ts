import { fromLetters, toLetters } from '../board/letters.ts';
import { isRefusal, type Refusal } from '../maths/refusal.ts';
import { decks } from './decks/index.ts';
import type { Deck } from './fact.ts';
import { ownDeck, type OwnDeck } from './own-deck.ts';

/** What a class is given to practise: a deck of the list or some of its groups (all of them where none is named), or the teacher's own. */
export type Assigned = { readonly deck: string; readonly groups: readonly string[] } | { readonly own: OwnDeck };

/** The longest code that is made, in characters. */
export const LONGEST_DECK_CODE = 2_000;
/** Says that it is the code of a teacher's own deck: `PD`, then the version. */
const MARK = 'PD1';
const ALL = 'all';
const CODE = /^([a-z\d-]{1,60})\/([a-z\d-]{1,60}(?:\+[a-z\d-]{1,60}){0,40})$/;
const NO_CODE = 'This is not the code of a deck. One looks like tables/table-7+table-8, or begins with PD: type it again as it stands.';

/** A short code: tables/table-7+table-8 for a deck of the list, letters and digits for a teacher's own. Refused when it would be longer than 2,000 characters. */
export function deckCode(assigned: Assigned): string | Refusal {
  if ('deck' in assigned) return `${assigned.deck}/${assigned.groups.length === 0 ? ALL : assigned.groups.join('+')}`;
  const code = MARK + toLetters(new TextEncoder().encode([assigned.own.title, ...assigned.own.facts].join('\n')));
  return code.length <= LONGEST_DECK_CODE ? code : { refused: 'This deck has too many facts for a code. Save it as a file instead.' };
}

/** What a typed or pasted code assigns; spaces and line breaks in it say nothing. Refuses what is no code, is mistyped, cut off or newer, a deck that there is not, and a wrong fact. */
export function readDeckCode(text: string): Assigned | Refusal {
  if (text.length > 2 * LONGEST_DECK_CODE) return { refused: NO_CODE };
  const code = text.replace(/[\s\u00AD\u200B]+/gu, '');
  if (/^PD\d/.test(code)) return code.startsWith(MARK) ? ownIn(code.slice(MARK.length)) : { refused: 'This code is from a newer Partwhole. Update the extension, then type it again.' };
  const [, deck, groups] = CODE.exec(code.toLowerCase()) ?? [];
  if (deck === undefined || groups === undefined) return { refused: NO_CODE };
  if (!decks.some(({ id }) => id === deck)) return { refused: `There is no deck “${deck}” here. Look at the code again, or update the extension.` };
  return { deck, groups: groups === ALL ? [] : groups.split('+') };
}

function ownIn(letters: string): Assigned | Refusal {
  const bytes = fromLetters(letters);
  if (!bytes) return { refused: 'Something in this code is missing or mistyped. Copy it again, from the PD at its beginning to its very end.' };
  const [title = '', ...facts] = new TextDecoder().decode(bytes).split('\n');
  const own: OwnDeck = { title, facts };
  const made = ownDeck(own);
  return isRefusal(made) ? made : { own };
}

/** The deck that was assigned, with the groups that were chosen. Refuses a group that its deck has not. */
export async function assignedDeck(assigned: Assigned): Promise<Deck | Refusal> {
  if ('own' in assigned) return ownDeck(assigned.own);
  const deck = await decks.find(({ id }) => id === assigned.deck)?.load();
  if (!deck) return { refused: `There is no deck “${assigned.deck}” here. Look at the code again, or update the extension.` };
  const { groups } = assigned;
  const strange = groups.find((each) => !deck.groups.some(({ id }) => id === each));
  if (strange !== undefined) return { refused: `The deck “${deck.title}” has no part “${strange}”. Look at the code again.` };
  if (groups.length === 0) return deck;
  return { ...deck, groups: deck.groups.filter(({ id }) => groups.includes(id)), families: deck.families.filter(({ lead }) => groups.includes(lead)) };
}
