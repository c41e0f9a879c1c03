import type { Year } from './fact.ts';
import type { Refusal } from '../maths/refusal.ts';
import type { Arrangements } from './check/arrangements.ts';
import type { Minutes } from './memory/plan.ts';

/** Pictures that a pupil can choose to be known by, as icons are named. */
export const FACES = [
  'cat', 'dog', 'fish', 'bird', 'rabbit', 'turtle', 'snail', 'squirrel', 'bug', 'leaf', 'flower', 'tree-pine', 'sun', 'moon', 'star', 'cloud',
  'umbrella', 'key', 'anchor', 'rocket', 'bike', 'sailboat', 'tent', 'apple',
] as const;
export type Face = (typeof FACES)[number];

/** A pupil of this device: an alias and a picture, never a name or an account; and what the teacher has set for them. */
export interface Pupil {
  readonly id: string;
  readonly alias: string;
  readonly face: Face;
  /** The colour of the picture, one of the six shades of parts: two pupils may have the same picture. */
  readonly shade: 1 | 2 | 3 | 4 | 5 | 6;
  readonly year: Year;
  readonly minutes: Minutes;
  /** Times by which bands are wider than for others of the year: 1 to 3. */
  readonly widening: number;
  /** Decks that are practised. Empty: those of the class. */
  readonly decks: readonly string[];
  /** What they are given in the Multiplication Tables Check. Left out: nothing. */
  readonly access?: Arrangements;
}

/** So many pupils share one device at most. */
export const MOST_PUPILS = 60;
const LONGEST_ALIAS = 20;

/**
 * An alias as it is kept: what was typed without spaces around it. Refused, in a sentence: nothing, more than 20 characters, what is no letter, digit, space
 * or simple mark, and one that another pupil of this device has.
 */
export function readAlias(typed: string, others: readonly string[]): string | Refusal {
  const alias = typed.normalize('NFC').trim().replace(/\s+/gu, ' ');
  if (alias === '') return { refused: 'Type an alias: a word or two that is not your name.' };
  if ([...alias].length > LONGEST_ALIAS) return { refused: `An alias has at most ${LONGEST_ALIAS} characters; this one has ${[...alias].length}.` };
  if (!/^[\p{L}\p{M}\p{N} '’.-]+$/u.test(alias)) return { refused: 'An alias has letters, digits and spaces only.' };
  const isTaken = others.some((other) => other.toLocaleLowerCase('en-GB') === alias.toLocaleLowerCase('en-GB'));
  return isTaken ? { refused: `There is a ${alias} on this device already. Choose another alias.` } : alias;
}
