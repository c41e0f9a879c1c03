import type { Refusal } from '../maths/refusal.ts';
import type { Recipe } from './walk.ts';

/** The longest seed that can be typed. */
export const LONGEST_SEED = 24;
const CODE = /^([a-z\d-]{1,60})\/(\d{1,4})\/([a-z\d-]{1,40})\/([\p{L}\p{N} -]{1,24})$/u;

/** A set's code, which gives the same set in every installation: fractions-add/1/chain/7b. */
export function codeOf({ family, version, script, seed }: Recipe): string {
  return [family, version, script, seed].join('/');
}

/** The recipe that a typed code names; refused in a sentence where it is none. Whether there is such a family, and of this version, is seen when it is made. */
export function readCode(text: string): Recipe | Refusal {
  const [, family, version, script, seed] = CODE.exec(text.trim()) ?? [];
  if (family === undefined || version === undefined || script === undefined || seed === undefined) {
    return { refused: 'This is not the code of a set. One looks like difference/1/same-difference/7b: type it again as it stands.' };
  }
  return { family, version: Number(version), script, seed: seed.trim() };
}

/** A seed as it is kept: letters and digits, without what a code cannot hold. Empty when nothing is left. */
export function seedOf(text: string): string {
  return text.replace(/[^\p{L}\p{N} -]/gu, '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_SEED).trim();
}
