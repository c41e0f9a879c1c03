import type { Catalogue, Entry } from './catalogue.ts';

/** The card whose answer was given for another: it has that answer and shares a part with it, as 6 × 7 when 42 is typed for 6 × 8. */
export function partnerOf(entry: Entry, typed: string, catalogue: Catalogue): Entry | undefined {
  const isTaken = (one: Entry): boolean => one.card.answer === typed.trim() && one.others.some((part) => entry.others.includes(part));
  return catalogue.list.find((one) => one.family.id !== entry.family.id && isTaken(one));
}
