import type { Catalogue } from '../memory/catalogue.ts';

/** In the order in which they stand on a pad. `x` is the letter; the space is in mixed numbers. */
const ORDER = ['−', '.', '/', '%', '√', '∛', '^', 'x', '\u0307', ' '];

/**
 * The keys that a pad needs beside the digits for the cards of a group: those of all their answers, so that the keys do not tell the answer of one. Anything
 * that is in no answer, or is written otherwise, is left out.
 */
export function padKeys({ list }: Catalogue, group: string): readonly string[] {
  const used = new Set(list.filter((entry) => entry.group === group).flatMap(({ card }) => [...card.answer.normalize('NFD').replaceAll('-', '−')]));
  return ORDER.filter((key) => used.has(key));
}
