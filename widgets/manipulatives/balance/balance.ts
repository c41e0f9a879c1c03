import { Fraction, toFraction, type Exact } from '../../maths/exact.ts';
import type { Value } from '../../maths/expression.ts';
import { solve } from '../../maths/linear.ts';
import { letter, letters as lettersIn, minus, number, plus } from '../../maths/value.ts';
import type { Deed } from '../both-sides.ts';

/** A bag of so many of a letter (one, or a part of one), or a weight of so many. Below zero it is a balloon, which lifts. Its id is its own for life. */
export type Thing = { readonly id: string; readonly letter?: string; readonly is: Exact };
/** An equation that stood here before, and what was then done to both sides. */
export type Line = { readonly id: string; readonly left: Value; readonly right: Value; readonly deed: Deed };
/**
 * Two pans with what lies on them. `letters`: what a bag of each letter truly weighs. `balloons`: what is not there can be taken away all the same, as a
 * balloon. `lines`: the equations solved so far, written under the balance when `chain`. `written`: the equation is written; `shown`: what bags weigh, too.
 */
export type Balance = {
  readonly left: readonly Thing[]; readonly right: readonly Thing[]; readonly letters: Readonly<Record<string, Exact>>;
  readonly balloons?: true; readonly lines: readonly Line[]; readonly chain?: true; readonly written?: true; readonly shown?: true; readonly next: number;
};
/** Empty pans, with their equation written. */
export const BARE: Balance = { left: [], right: [], letters: {}, lines: [], written: true, next: 1 };
export type Side = 'left' | 'right';
export const SIDES = ['left', 'right'] as const;

/** The most things on one pan, the most letters, and the most lines that are kept. */
export const MOST_THINGS = 24;
export const MOST_LETTERS = 2;
export const MOST_LINES = 8;
/** The ids of the parts that are no things. */
export const EQUATION = 'equation';
export const worthId = (name: string): string => `worth-${name}`;

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');
export const isBalloon = ({ is }: Pick<Thing, 'is'>): boolean => is.startsWith('-');

/** What one thing is worth: x, half of x, 14, −2. */
export function worthOfThing({ letter: name, is }: Pick<Thing, 'letter' | 'is'>): Value {
  return name === undefined ? number(is) : letter(name, is);
}

/** What lies on a pan, put together. */
export function sideOf(things: readonly Thing[]): Value {
  return things.map(worthOfThing).reduce(plus, {});
}

/** A value with the letters' true weights put in. */
export function weighed(value: Value, letters: Balance['letters']): Fraction {
  return Object.entries(value).reduce((so, [name, many]) => so.add(name === '' ? toFraction(many) : toFraction(many).mul(toFraction(letters[name] ?? '0'))), new Fraction(0));
}

/** How much heavier the left pan is; below zero where the right one is. */
export function difference(props: Balance): Fraction {
  return weighed(minus(sideOf(props.left), sideOf(props.right)), props.letters);
}

/** What solves the equation: a number for its one letter; that every number does, that none does; or that it has several letters. */
export type Solved = { readonly is: 'one'; readonly letter: string; readonly number: Fraction } | { readonly is: 'all' | 'none' | 'several' };

/** How the equation of two sides is solved. */
export function solvedBy(left: Value, right: Value): Solved {
  const rest = minus(left, right);
  const [name, ...others] = lettersIn(rest);
  if (name === undefined) return { is: Object.keys(rest).length === 0 ? 'all' : 'none' };
  if (others.length > 0) return { is: 'several' };
  const found = solve([{ id: 'e', value: rest }]).of(letter(name));
  return found === undefined ? { is: 'several' } : { is: 'one', letter: name, number: found };
}

/** What a letter weighs that could be any number. */
const ANY = new Fraction(3);

/** True weights of the letters of an equation, so that it balances wherever it can: its solution; of two letters a pair of small whole numbers where there is one. */
export function weightsFor(left: Value, right: Value): ReadonlyMap<string, Fraction> {
  const rest = minus(left, right);
  const all = [...new Set([...lettersIn(left), ...lettersIn(right)])].sort();
  const [first, second] = lettersIn(rest);
  const weights = new Map(all.map(name => [name, ANY]));
  if (first === undefined) return weights;
  if (second === undefined) return weights.set(first, solve([{ id: 'e', value: rest }]).of(letter(first)) ?? ANY);
  const given = (one: Fraction): Fraction => solve([{ id: 'e', value: rest }, { id: 'f', value: minus(letter(first), number(one)) }]).of(letter(second)) ?? ANY;
  const small = Array.from({ length: 12 }, (_, at) => new Fraction(at + 1)).find(one => given(one).d === 1n && given(one).s > 0n) ?? new Fraction(1);
  return weights.set(first, small).set(second, given(small));
}
