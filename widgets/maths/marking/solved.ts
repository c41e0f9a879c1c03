import { isRelation } from '../brackets.ts';
import type { Expression } from '../expression.ts';
import type { Refusal } from '../refusal.ts';
import { bare, isMade, walk } from './parts.ts';

/**
 * Every alternative says what the letter is: it stands alone on one side and nowhere else. Of equations that hold together one has to. Bare numbers are
 * taken beside an equation (x = 2 or −3) and in a set or list of several; a word such as “no solution” is an answer as it is.
 */
export function solved(expression: Expression, letter: string): true | Refusal {
  return says(bare(expression), letter, false) || { refused: `Write it with ${letter} by itself on one side.` };
}

function says(inner: Expression, letter: string, bareIsEnough: boolean): boolean {
  if ('word' in inner) return true;
  if (!('op' in inner)) return bareIsEnough && !holds(inner, letter);
  if (isRelation(inner.op)) return alone(inner.of.map(bare), letter);
  if (inner.op === 'and') return inner.of.some((one) => says(bare(one), letter, false));
  if (isMade(inner, 'or', 'list', 'set')) return inner.of.every((one) => says(bare(one), letter, true));
  return bareIsEnough && !holds(inner, letter);
}

/** In a chain such as 2 < x ≤ 5 the sides are those of its innermost relation too. */
function alone(sides: readonly Expression[], letter: string): boolean {
  const all = sides.flatMap((side) => ('op' in side && isRelation(side.op) ? side.of.map(bare) : [side]));
  const [lone, ...others] = all.toSorted((one, other) => Number(isLetter(other, letter)) - Number(isLetter(one, letter)));
  return lone !== undefined && isLetter(lone, letter) && others.every((side) => !holds(side, letter));
}

function isLetter(expression: Expression, letter: string): boolean {
  return 'letter' in expression && expression.letter === letter;
}

function holds(expression: Expression, letter: string): boolean {
  return walk(expression).some((part) => isLetter(part, letter));
}
