import { Fraction } from '../../maths/exact.ts';

/** A rod, `long` as so many white rods. Its id is its own for life. */
export type Rod = { readonly id: string; readonly long: number };
/**
 * Rods laid end to end in rows that start at the same edge; there is always a rod, and no row is empty. `one`: the length of the rod that is worth
 * one, so that every other is worth a part or several of it. `numerals`: what each is worth is written at it. `letters`: the letter of its colour.
 * `upright`: the rows stand up from a common base. `next` makes the next id.
 */
export type Rods = {
  readonly rows: readonly (readonly Rod[])[]; readonly one: number;
  readonly numerals?: true; readonly letters?: true; readonly upright?: true; readonly next: number;
};

/** The longest rod, the longest row in white rods, the most rows, and the most rods of a tile. */
export const LONGEST = 10;
export const MOST_LONG = 40;
export const MOST_ROWS = 12;
export const MOST_RODS = 60;

/** The colours and their letters, from the shortest rod on. Black and blue, brown and tan: b is black, B blue, t the brown rod that some call tan. */
const COLOURS = [
  ['white', 'w'], ['red', 'r'], ['light green', 'g'], ['purple', 'p'], ['yellow', 'y'], ['dark green', 'd'], ['black', 'b'], ['brown', 't'], ['blue', 'B'],
  ['orange', 'o'],
] as const;

/** The colour of a rod of this length: "light green" of 3. */
export const colourOf = (long: number): string => COLOURS[long - 1]?.[0] ?? '';
/** The letter of its colour: "g" of 3. */
export const letterOf = (long: number): string => COLOURS[long - 1]?.[1] ?? '';
/** The length of the rod that a colour or its letter names, however the colour is written; undefined for any other text. */
export function longOf(text: string): number | undefined {
  const word = text.trim();
  const at = COLOURS.findIndex(([colour, letter]) => word === letter || word.toLowerCase() === colour);
  return at >= 0 ? at + 1 : word.toLowerCase() === 'tan' ? 8 : undefined;
}

/** Rows of rods by their lengths, with new ids. No row is empty. */
export function rodsOf(rows: readonly (readonly number[])[], more: Partial<Omit<Rods, 'rows' | 'next'>> = {}): Rods {
  let next = 1;
  return { one: 1, ...more, rows: rows.map(row => row.map(long => ({ id: `r${next++}`, long }))), next };
}

/** How long a row, or all rods, are in white rods. */
export const lengthOf = (rods: readonly Rod[]): number => rods.reduce((sum, { long }) => sum + long, 0);

/** What a length is worth. */
export function worthOf({ one }: Pick<Rods, 'one'>, long: number): Fraction {
  return new Fraction(long).div(one);
}

/** The parts that tell what these rods are worth: none, so that nothing hides it, while it is not written. */
export function toldBy({ numerals }: Pick<Rods, 'numerals'>, rods: readonly Rod[]): readonly string[] {
  return numerals ? rods.map(({ id }) => id) : [];
}

/** The lengths of tens and ones that make so many white rods: 10, 10, 3 of 23. */
export function tensAndOnes(total: number): readonly number[] {
  const tens = Array.from({ length: Math.floor(total / 10) }, () => 10);
  return total % 10 === 0 ? tens : [...tens, total % 10];
}
