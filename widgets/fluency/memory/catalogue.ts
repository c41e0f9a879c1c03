import { random } from '../../maths/random.ts';
import type { Card, Deck, Family } from '../fact.ts';
import { digitPairs, interference } from '../interference.ts';

/** A half of the comparison in class: practised by this engine, or by Leitner's boxes. */
export type Arm = 'own' | 'leitner';

/** A card with what choosing needs to know of it. */
export interface Entry {
  readonly card: Card;
  readonly family: Family;
  /** The strategy group in which it is taught. */
  readonly group: string;
  /** The whole numbers in it: the greatest, and the others. */
  readonly whole: number | undefined;
  readonly others: readonly number[];
  /** Its half of the comparison. */
  readonly arm: Arm;
  /** Whether it takes no recall: × 1, × 10, + 0. */
  readonly isPlain: boolean;
  /** Each two digits that stand in it, the smaller first. */
  readonly digits: ReadonlySet<string>;
}

/** All cards that a pupil may be asked, in the order in which they are met: by group, and all of a family together, so that ÷ comes with its ×. */
export interface Catalogue { readonly list: readonly Entry[]; readonly byId: ReadonlyMap<string, Entry> }

/** The cards of some decks, each once: in the first of the decks that has it, by the order of that deck's groups. */
export function catalogueOf(decks: readonly Deck[]): Catalogue {
  const entries = decks.flatMap(({ groups, families }) => {
    const places = new Map(groups.map(({ id }, place) => [id, place]));
    const inOrder = families.toSorted((a, b) => (places.get(a.lead) ?? Infinity) - (places.get(b.lead) ?? Infinity) || 0);
    return inOrder.flatMap((family) => family.cards.map((card) => entryOf(card, family)));
  });
  const byId = new Map<string, Entry>();
  for (const entry of entries) if (!byId.has(entry.card.id)) byId.set(entry.card.id, entry);
  return { list: [...byId.values()], byId };
}

const PLAIN = /^(?:10?\s*×\s*\d+|\d+\s*×\s*10?|0\s*\+\s*\d+|\d+\s*\+\s*0)\s*=/u;

function entryOf(card: Card, family: Family): Entry {
  const value = card.value !== undefined && /^-?\d+$/u.test(card.value) ? [Number(card.value)] : [];
  const numbers = [...card.operands, ...value];
  const whole = numbers.length === 0 ? undefined : Math.max(...numbers);
  const at = whole === undefined ? -1 : numbers.indexOf(whole);
  const others = numbers.filter((_, place) => place !== at);
  const isPlain = PLAIN.test(card.forms[0].asks);
  return { card, family, group: family.lead, whole, others, digits: digitPairs(card), arm: armOf(family.id), isPlain };
}

/** Which half of the comparison a family is in, by hash: the same on every device and for every pupil. */
function armOf(family: string): Arm {
  return random(family).next() < 0.5 ? 'own' : 'leitner';
}

/** Whether two cards must not follow each other: of one family, or sharing a part and the decade of the whole (6 × 7 and 6 × 8), the one gives the other away. */
export function areClose(one: Entry, other: Entry): boolean {
  if (one.family.id === other.family.id) return true;
  if (one.whole === undefined || other.whole === undefined || Math.floor(one.whole / 10) !== Math.floor(other.whole / 10)) return false;
  return one.others.some((part) => other.others.includes(part));
}

/**
 * Two facts that share so many pairs of digits get in each other's way when they are new on one day (De Visscher & Noël 2014). Of the tables' facts one in nine
 * share two, the nearest to the top quarter that there is: two in five share one.
 */
const INTERFERING = 2;

/** Whether two cards of different families are too alike to be new on one day. */
export function interfere(one: Entry, other: Entry): boolean {
  return one.family.id !== other.family.id && interference(one.digits, other.digits) >= INTERFERING;
}
