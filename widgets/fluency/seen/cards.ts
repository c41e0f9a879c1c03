import type { Card, Deck, Family, Group } from '../fact.ts';

/** Where a card stands: its family, and the group and deck that teach it. */
export interface Placed { readonly card: Card; readonly family: Family; readonly group: Group; readonly deck: Deck }

const places = new WeakMap<readonly Deck[], ReadonlyMap<string, Placed>>();

/** Every card of these decks by its id; a card of several decks where it comes first. The same list is looked through once. */
export function placedIn(decks: readonly Deck[]): ReadonlyMap<string, Placed> {
  const known = places.get(decks);
  if (known) return known;
  const all = new Map<string, Placed>();
  for (const deck of decks) for (const family of deck.families) {
    const group = deck.groups.find(({ id }) => id === family.lead) ?? { id: family.lead, title: family.lead, stem: '', before: [] };
    for (const card of family.cards) if (!all.has(card.id)) all.set(card.id, { card, family, group, deck });
  }
  places.set(decks, all);
  return all;
}

/** What a card asks, without the "= ?" behind it: 7 × 8. */
export function nameOf({ forms: [first] }: Card): string {
  return first.asks.replace(/ = \?$/u, '');
}

export type Operation = 'add' | 'subtract' | 'multiply' | 'divide';

/** What a card of two whole numbers does, by its id, and its numbers: the two it starts from and what comes. undefined: it is another kind of fact. */
export function calculationOf({ id, operands: [first, second], value }: Card): { readonly does: Operation; readonly first: number; readonly second: number; readonly comes: number } | undefined {
  const does = (['add', 'subtract', 'multiply', 'divide'] as const).find((each) => id.startsWith(`${each}-`));
  if (does === undefined || first === undefined || second === undefined || value === undefined || !/^\d+$/u.test(value)) return undefined;
  return Number.isInteger(first) && Number.isInteger(second) ? { does, first, second, comes: Number(value) } : undefined;
}
