import type { Expression } from '../expression.ts';
import { bare, wordOf } from '../made.ts';
import { attempt, attempted } from './limits.ts';
import { hasEuler, hasUnits, meaning, type Reading } from './meaning.ts';
import type { Quotient } from './quotient.ts';
import { merged, withoutSizes } from './root.ts';
import { generators, multiply, subtract, type Sum } from './sum.ts';
import { isZero } from './zero.ts';

/** Whether two things are the same; `undecided` where it can be proved neither way. */
export type Decision = 'equal' | 'different' | 'undecided';

/** What is known of letters. `positive`: every letter stands for a positive number. `euler`: e is Euler's number whatever stands near it. */
export interface Known { readonly positive?: boolean; readonly euler?: boolean }

/** How two expressions that are compared are to be understood: both the same way. */
export function readingOf(expressions: readonly Expression[], { euler }: Known): Reading {
  return { euler: euler ?? expressions.some(hasEuler), units: expressions.some(hasUnits) };
}

/** Whether two expressions have the same value for all their letters, wherever both have one. */
export function decideValues(one: Expression, other: Expression, known: Known): Decision {
  const reading = readingOf([one, other], known);
  const [a, b] = [attempt(() => meaning(one, reading)), attempt(() => meaning(other, reading))];
  if (a === 'too much' || b === 'too much') return 'undecided';
  if (a === 'no value' || b === 'no value') return a === b ? 'undecided' : 'different';
  return decideQuotients(a.is, b.is, known, [...rootedLetters(one), ...rootedLetters(other)]);
}

/** Whether two quotients are the same wherever both have a value. */
function decideQuotients(a: Quotient, b: Quotient, { positive = false }: Known, rooted: readonly string[]): Decision {
  const same = attempted(() => {
    const difference = merged(subtract(multiply(a.top, b.bottom), multiply(b.top, a.bottom)));
    return isZero(withoutSizes(difference, positive ? isLetter : positiveIn([a.top, a.bottom, b.top, b.bottom], rooted)));
  });
  return same === undefined ? 'undecided' : same ? 'equal' : 'different';
}

/** The letters that stand alone under a square root or in a logarithm, so that they cannot be negative; also where that is no more seen when it is worked out. */
function rootedLetters(expression: Expression): string[] {
  if (!('op' in expression)) return [];
  const [first, second] = expression.of;
  const isLogarithm = ['ln', 'log'].includes(wordOf(first));
  const inside = isLogarithm ? second : expression.op === 'root' && !second ? first : undefined;
  const bareInside = inside && bare(inside);
  return [...(bareInside && 'letter' in bareInside ? [bareInside.letter] : []), ...expression.of.flatMap(rootedLetters)];
}

const isLetter = (key: string): boolean => /^[\p{L}\d_]+$/u.test(key);

/** What must be positive for these to have a value: letters and sums under even roots, and within logarithms. */
function positiveIn(sums: readonly Sum[], rooted: readonly string[]): (key: string) => boolean {
  const keys = new Set(rooted);
  for (const sum of sums) {
    for (const { factors } of sum.values()) {
      for (const { of, power } of factors) {
        if (power.d % 2n === 0n && of.is !== 'size') keys.add(of.key);
        if (of.is === 'logarithm') for (const key of generators(of.of).keys()) keys.add(key);
      }
    }
  }
  return key => keys.has(key);
}
