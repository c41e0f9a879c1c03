import type { Answer } from '../answer.ts';
import type { Card } from '../fact.ts';
import { calculationOf, type Placed } from './cards.ts';

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
  return [...cards.values()].find(({ card: other }) => {
    const calculation = other.id === card.id ? undefined : calculationOf(other);
    return calculation?.does === asked.does && calculation.comes === Number(typed) && [calculation.first, calculation.second].some((each) => each === asked.first || each === asked.second);
  })?.card.id;
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
