import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { type Class, MOST_OWN, NEW_CLASS } from '../class.ts';
import { LONGEST_TITLE, type OwnDeck } from '../own-deck.ts';

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const several = (number: number, one: string): string => (number === 1 ? `1 ${one}` : `${number} ${one.endsWith('y') ? `${one.slice(0, -1)}ies` : `${one}s`}`);
const list = new Intl.ListFormat('en-GB');

/** Whether nothing has been set for this class yet. */
export function isUnset(set: Class): boolean {
  return same(inOrder(set), inOrder(NEW_CLASS));
}

/** Whether a file has set for a class what is set here already, own decks included. */
export function isSetAlready(file: Class, here: Class): boolean {
  const now = classFrom(file, here);
  return !isRefusal(now) && same(inOrder(now), inOrder(here));
}

/** What a file has set for a class, in place of what is set here. Own decks of both are kept: one whose title another has here gets a number. Refuses more own decks than are kept. */
export function classFrom(file: Class, here: Class): Class | Refusal {
  const own = file.own.reduce<readonly OwnDeck[]>((all, deck) => (all.some((one) => same([one.title, one.facts], [deck.title, deck.facts])) ? all : [...all, { ...deck, title: freeTitle(deck.title, all) }]), here.own);
  if (own.length > MOST_OWN) return { refused: `There would be ${own.length} decks of your own, and at most ${MOST_OWN} are kept. Delete some here, then open the file again. Nothing that is set was changed.` };
  return { ...file, own };
}

/** What is set for a class, in words. */
export function classSaid({ decks, taught, own, spoken, comparing }: Class): string {
  return `${list.format([
    decks ? several(decks.length, 'deck') : 'the decks of each pupil’s year', taught ? `${several(taught.length, 'strategy')} marked as taught` : 'what each year has met',
    ...(own.length > 0 ? [`${several(own.length, 'deck')} of your own (${own.map(({ title }) => title).join(', ')})`] : []),
    `7 × 8 read as 7 ${spoken.times} 8`, ...(comparing ? ['the comparison in class switched on'] : []),
  ])}`;
}

function freeTitle(title: string, all: readonly OwnDeck[]): string {
  const numbered = [title, ...all.map((_, at) => `${[...title].slice(0, LONGEST_TITLE - 4).join('')} ${at + 2}`)];
  return numbered.find((each) => !all.some((one) => one.title === each)) ?? title;
}

/** The same settings, whatever order their parts were written in. */
function inOrder({ decks, taught, own, spoken: { times, dividedBy }, comparing }: Class): unknown {
  return [decks ?? null, taught ?? null, own.map(({ title, facts }) => [title, facts]), times, dividedBy, comparing];
}
