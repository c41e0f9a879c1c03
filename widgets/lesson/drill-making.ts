import type { Card, Deck, Form } from '../fluency/fact.ts';
import type { OwnDeck } from '../fluency/own-deck.ts';
import { areClose, catalogueOf, type Entry } from '../fluency/memory/catalogue.ts';
import { random, type Random } from '../maths/random.ts';
import type { Refusal } from '../maths/refusal.ts';
import { seedOf } from '../variation/code.ts';
import { type Asked, type Drill, MOST_DRAWN, type Response } from './drill.ts';

/** What a teacher chooses: groups of the deck (and its facts, where it is their own), how the class answers, how many facts, and the seed that gives the same ones in another room. */
export interface Wanted { readonly own?: OwnDeck; readonly groups: readonly string[]; readonly respond: Response; readonly many: number; readonly seed: string }

/** Both hands have so many fingers. */
const FINGERS = 10;

/** Whether the answer of a card can be shown with the fingers of two hands. */
export function isOnFingers({ value }: Pick<Card, 'value'>): boolean {
  return value !== undefined && /^\d{1,2}$/.test(value) && Number(value) <= FINGERS;
}

/**
 * The facts that a class answers together: the same for the same choice, whatever the order in which the groups were chosen. Each fact comes once before
 * any comes twice; no two of one family, or near each other, in a row while there is another; the strategies take turns. Refused where no group is chosen,
 * none of the facts can be answered in this way, or as many cannot be asked.
 */
export function drillOf(deck: Deck, { own, groups: chosen, respond, many, seed: typed }: Wanted): Drill | Refusal {
  const groups = deck.groups.map(({ id }) => id).filter((id) => chosen.includes(id));
  if (groups.length === 0) return { refused: 'No group is chosen. Choose at least one: its facts are what the class is asked.' };
  if (!Number.isInteger(many) || many < 1 || many > MOST_DRAWN) return { refused: `Choose how many facts: a whole number from 1 to ${MOST_DRAWN}.` };
  const seed = seedOf(typed);
  if (seed === '') return { refused: 'The seed is empty. Type some letters or digits; the same give the same facts in another room.' };
  const among = catalogueOf([deck]).list.flatMap((entry) => placed(entry, groups)).filter(({ card }) => respond !== 'fingers' || isOnFingers(card));
  if (among.length === 0) return { refused: 'None of these facts has a whole number to 10 as its answer, so fingers cannot show it. Choose whiteboards or voices, or other groups.' };
  const questions = drawn(among, many, random(seed).fork(JSON.stringify([deck.id, groups, respond])));
  return { deck: deck.id, ...(own && { own }), groups, seed, respond, questions, at: 0, moment: 'show', looks: 0 };
}

/** A card in the first of the chosen groups that it fits: the one that it is taught in, where that is chosen. */
function placed(entry: Entry, groups: readonly string[]): readonly Entry[] {
  const group = [entry.group, ...entry.family.groups].find((one) => groups.includes(one));
  return group === undefined ? [] : [{ ...entry, group }];
}

function drawn(among: readonly Entry[], many: number, chance: Random): readonly Asked[] {
  const asked: Entry[] = [];
  const counts = new Map<string, number>();
  const count = (name: string): number => counts.get(name) ?? 0;
  let rest: readonly Entry[] = [];
  return Array.from({ length: many }, () => {
    if (rest.length === 0) rest = chance.shuffle(among);
    const entry = best(rest, asked.at(-1), count) ?? chance.pick(among);
    const times = count(entry.card.id);
    rest = rest.filter((one) => one !== entry);
    asked.push(entry);
    for (const name of namesOf(entry)) counts.set(name, count(name) + 1);
    return { card: entry.card.id, form: formOf(entry.card, times, chance).id };
  });
}

/** Under what a fact is counted: its card, its family, its group. No id of one is an id of another kind with its mark before it. */
const namesOf = ({ card, family, group }: Entry): readonly [string, string, string] => [card.id, `family ${family.id}`, `group ${group}`];

/** The one to ask next: not near the last, of another group, then of the group and the family that were asked least; of equals the first. */
function best(rest: readonly Entry[], last: Entry | undefined, count: (name: string) => number): Entry | undefined {
  const rank = (entry: Entry): readonly number[] => {
    const [, family, group] = namesOf(entry);
    return [last && areClose(last, entry) ? 1 : 0, last?.group === entry.group ? 1 : 0, count(group), count(family)];
  };
  return rest.map((entry) => ({ entry, rank: rank(entry) })).toSorted((one, other) => compared(one.rank, other.rank))[0]?.entry;
}

function compared(one: readonly number[], other: readonly number[]): number {
  return one.map((number, at) => number - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** Plainly at first, then in its other forms; of pictures that are seen for a moment any, for they are equals. */
function formOf({ forms }: Card, times: number, chance: Random): Form {
  const [plain] = forms;
  return plain.seen ? chance.pick(forms) : forms[times % forms.length] ?? plain;
}
