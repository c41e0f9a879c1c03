/** Letters that mean a unit when they follow a plain number: 35p, 12 m, 5 s. */
export const UNIT_LETTERS: ReadonlySet<string> = new Set('pmglsh');

const SHORT_WORDS: ReadonlySet<string> = new Set(['of', 'or', 'to', 'cm', 'mm', 'km', 'kg', 'mg', 'ml', 'cl', 'hr', 'ft', 'lb', 'oz', 'mph', 'pt', 'hrs', 'lbs']);

/**
 * Whether letters without a space between are a word (`cm`, `cubes`) rather than letters multiplied (`xy`, `lwh`): known short ones are, and
 * longer ones with a vowel or with letters outside a to z.
 */
export function isWord(letters: string): boolean {
  if (SHORT_WORDS.has(letters)) return true;
  return letters.length > 1 && (/[^a-z]/i.test(letters) || (letters.length > 2 && /[aeiou]/i.test(letters)));
}
