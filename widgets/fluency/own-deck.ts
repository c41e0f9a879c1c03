import { crc32 } from '../board/crc.ts';
import type { Expression } from '../maths/expression.ts';
import { toText } from '../maths/print.ts';
import { isRefusal, type Refusal } from '../maths/refusal.ts';
import { filled } from '../maths/unknown.ts';
import grid from './decks/grid.ts';
import tables from './decks/tables.ts';
import type { Card, Deck, Family, Form } from './fact.ts';
import { readFact, type OwnFact } from './own-fact.ts';

/** A teacher's own deck as it is kept: its title, and its facts as they were typed. They are read and checked whenever it is opened. */
export interface OwnDeck { readonly title: string; readonly facts: readonly string[] }
/** What is not right about a deck, and in which line, counted from 1, where it is about one. */
export interface DeckFault { readonly line?: number; readonly refused: string }

export const MOST_FACTS = 200;
export const LONGEST_TITLE = 80;
/** The longest text that is read as facts, in characters. */
export const LONGEST_TEXT = 25_000;

/**
 * Reads what a teacher typed, a fact a line; empty lines say nothing. Gives the deck as it is kept and as it is practised, or every fault with its line, so
 * that all of them can be mended at once.
 */
export function readDeck(title: string, text: string): { readonly own: OwnDeck; readonly deck: Deck } | { readonly faults: readonly DeckFault[] } {
  if (text.length > LONGEST_TEXT) return { faults: [{ refused: `This is too long for a deck: at most ${MOST_FACTS} facts, one on each line.` }] };
  const lines = text.split(/\r\n|\r|\n/).map((line, at) => ({ line: at + 1, typed: line.replace(/^\uFEFF/, '').trim() })).filter(({ typed }) => typed !== '');
  const faults = lines.slice(0, MOST_FACTS).flatMap(({ line, typed }): readonly DeckFault[] => {
    const read = readFact(typed);
    return isRefusal(read) ? [{ line, refused: read.refused }] : [];
  });
  if (faults.length > 0) return { faults };
  const own: OwnDeck = { title: title.trim(), facts: lines.map(({ typed }) => typed) };
  const deck = ownDeck(own);
  return isRefusal(deck) ? { faults: [deck] } : { own, deck };
}

/**
 * The deck that a teacher's facts make. A fact of the addition grid or of the tables is the card that it is there, so that what a pupil knows of it counts;
 * others are cards of their own. Refuses a deck without a title or facts, with too many, and with one that is not so, naming it.
 */
export function ownDeck({ title, facts }: OwnDeck): Deck | Refusal {
  if (title.trim() === '') return { refused: 'Give the deck a title, so that the class can find it.' };
  if (title.length > LONGEST_TITLE) return { refused: `The title is too long: at most ${LONGEST_TITLE} characters.` };
  if (facts.length === 0) return { refused: 'There is no fact in this deck yet. Type one on each line, such as 7 × 8 = 56.' };
  if (facts.length > MOST_FACTS) return { refused: `A deck has at most ${MOST_FACTS} facts, and this has ${facts.length}. Make two of it.` };
  const families = new Map<string, Family>();
  for (const typed of facts) {
    const read = readFact(typed);
    if (isRefusal(read)) return read;
    const made = familyOf(read);
    families.set(made.id, joined(families.get(made.id), made));
  }
  const id = `own-${crc32(new TextEncoder().encode([title, ...facts].join('\n'))).toString(16).padStart(8, '0')}`;
  return { id, title, year: 0, groups: [{ id, title, stem: '___ is ___.', before: [] }], families: [...families.values()].map((family) => ({ ...family, lead: id, groups: [id] })) };
}

interface Known { readonly family: Family; readonly card: Card; readonly form: Form }
/** The forms of the grid and the tables, by what they ask. */
const KNOWN: ReadonlyMap<string, Known> = new Map([...grid.families, ...tables.families].flatMap((family) => family.cards.flatMap((card) => card.forms.map((form) => [form.asks, { family, card, form }] as const))));

/** A family of one card with one form. */
function familyOf(fact: OwnFact): Family {
  const asks = toText(fact.asks).replaceAll('\u00a0', ' ');
  const known = KNOWN.get(asks);
  if (known) return { ...known.family, cards: [{ ...known.card, forms: [known.form] }] };
  const id = `own ${asks}`;
  const sentence = filled(fact.asks, fact.answer);
  const { answer } = fact;
  const isTyped = 'exact' in answer && (answer.as === 'decimal' || !answer.exact.includes('/'));
  return {
    id, lead: '', groups: [], year: 0, codes: [], picture: { type: 'number-sentence', shows: sentence },
    cards: [{ id, family: id, forms: [{ id: 'plain', asks }], answer: toText(answer), ...(isTyped && { value: answer.exact }), operands: numbersIn(fact.asks) }],
    routes: [{ strategy: 'saying it whole', sentence: `${toText(sentence)}.`, steps: [toText(sentence)], needs: [] }],
  };
}

function numbersIn(expression: Expression): readonly number[] {
  if ('exact' in expression) return /^-?\d{1,15}$/.test(expression.exact) ? [Number(expression.exact)] : [];
  return 'op' in expression ? expression.of.flatMap(numbersIn) : [];
}

/** A family with the cards and forms of both; each once. */
function joined(was: Family | undefined, now: Family): Family {
  const [card] = now.cards;
  if (!was) return now;
  const same = was.cards.find(({ id }) => id === card.id);
  if (!same) return { ...was, cards: [...was.cards, card] };
  const forms = card.forms.filter(({ id }) => !same.forms.some((form) => form.id === id));
  const [first, ...others] = was.cards.map((each): Card => (each === same ? { ...each, forms: [...each.forms, ...forms] } : each));
  return first ? { ...was, cards: [first, ...others] } : was;
}
