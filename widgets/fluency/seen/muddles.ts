import type { Answer } from '../answer.ts';
import type { Card } from '../fact.ts';
import { calculationOf, type Operation, type Placed } from './cards.ts';

/** A wrong answer that came more than once: what was asked, what was typed, how often and by how many; `meant`: the fact that has that answer. */
export interface Muddle {
  readonly card: string;
  readonly typed: string;
  readonly times: number;
  readonly pupils: readonly string[];
  readonly meant?: string;
}

/** The answers of one pupil, under the id of the pupil. */
export interface Answered { readonly pupil: string; readonly answers: readonly Answer[] }

const without = (text: string): string => text.replace(/\s/gu, '');

/** The fact that a wrong answer belongs to: of the same kind, with this answer, and one number in common. */
export function meantBy(card: Card, typed: string, cards: ReadonlyMap<string, Placed>): string | undefined {
  const asked = calculationOf(card);
  if (!asked || !/^\d{1,5}$/u.test(typed)) return undefined;
  return comingTo(cards).get(keyOf(asked.does, Number(typed)))?.find(({ id, first, second }) => id !== card.id && [first, second].some((each) => each === asked.first || each === asked.second))?.id;
}

interface Calculated { readonly id: string; readonly first: number; readonly second: number }
const keyOf = (does: Operation, comes: number): string => `${does} ${comes}`;
const byAnswer = new WeakMap<ReadonlyMap<string, Placed>, ReadonlyMap<string, readonly Calculated[]>>();

/** The calculations among some cards by what they do and what comes of them. The same cards are looked through once. */
function comingTo(cards: ReadonlyMap<string, Placed>): ReadonlyMap<string, readonly Calculated[]> {
  const known = byAnswer.get(cards);
  if (known) return known;
  const all = [...cards.values()].flatMap(({ card }) => {
    const calculation = calculationOf(card);
    return calculation ? [{ id: card.id, ...calculation }] : [];
  });
  const found = Map.groupBy(all, ({ does, comes }) => keyOf(does, comes));
  byAnswer.set(cards, found);
  return found;
}

/** Wrong answers that came at least twice among these pupils, the most frequent first. What was left empty is not among them. */
export function muddlesOf(all: readonly Answered[], cards: ReadonlyMap<string, Placed>): readonly Muddle[] {
  const found = new Map<string, { card: string; typed: string; times: number; pupils: Set<string> }>();
  for (const { pupil, answers } of all) for (const { card, typed, right, mode } of answers) {
    const said = without(typed);
    if (right || said === '' || mode === 'typing') continue;
    const key = JSON.stringify([card, said]);
    const so = found.get(key) ?? { card, typed: said, times: 0, pupils: new Set<string>() };
    found.set(key, { ...so, times: so.times + 1, pupils: so.pupils.add(pupil) });
  }
  return [...found.values()].filter(({ times }) => times > 1).sort((a, b) => b.times - a.times || a.card.localeCompare(b.card)).map(({ pupils, ...rest }) => {
    const card = cards.get(rest.card)?.card;
    const meant = card && meantBy(card, rest.typed, cards);
    return { ...rest, pupils: [...pupils], ...(meant !== undefined && { meant }) };
  });
}
