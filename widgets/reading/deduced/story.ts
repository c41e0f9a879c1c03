import { Fraction } from '../../maths/exact.ts';
import { askingOf, type Asking } from '../change.ts';
import type { Unit } from '../measures.ts';
import { ASKED, type Plan, type Term } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { isTelling, type Item } from './items.ts';

/** A problem with the amounts that matter to its question, in their order, and how it asks. */
export interface Story { readonly problem: Problem; readonly items: readonly Item[]; readonly unit?: Unit; readonly asking: Asking; readonly words: ReadonlySet<string> }

/** What is asked for, and the amounts that it was found from. */
export interface Answer { readonly plan: Plan; readonly used: readonly Item[] }

/** What stands on one side of an equation: what is asked for, or amounts; `gone`: they were taken away. */
export type Side = readonly ('asked' | 'asked, gone' | { readonly items: readonly Item[]; readonly gone?: true })[];

/** Words of a question that can tell one amount from another. */
export function askedWords({ question, sentences }: Problem): ReadonlySet<string> {
  const words = (sentences[question.sentence] ?? []).slice(question.from, question.to);
  return new Set([...words.flatMap(({ lower, root }) => [lower, root]), ...question.who.flatMap((name) => name.toLowerCase().split(' '))].filter(isTelling));
}

/** The story of a problem, with the amounts that matter. */
export function storyOf(problem: Problem, items: readonly Item[], unit: Unit | undefined): Story {
  return { problem, items, asking: askingOf(problem), words: askedWords(problem), ...(unit && { unit }) };
}

export const sum = (items: readonly Item[]): Fraction => items.reduce((so, { value }) => so.add(value), new Fraction(0));

/** Those of a story's amounts that are this in what happens. */
export function as({ items }: Story, ...roles: readonly string[]): readonly Item[] {
  return items.filter(({ role }) => roles.includes(role));
}

export const planOf = (structure: string, drawing: Plan['drawing'], unit: Unit | undefined): Plan => ({ structure, drawing, without: [], doubts: [], ...(unit && { unit: unit.name }) });

/** Two sides that come to the same. Undefined where an amount cannot be written as a sum. What is less than nothing in a sum goes to the other side. */
export function equation({ unit }: Story, structure: string, left: Side, right: Side): Answer | undefined {
  const used = [...left, ...right].flatMap((one) => typeof one === 'string' ? [] : one.items);
  if (used.length === 0 || used.some(({ terms }) => terms === undefined)) return undefined;
  const split = (side: Side): { readonly here: readonly Term[]; readonly there: readonly Term[] } => {
    const all = side.flatMap((one) => typeof one === 'string' ? [{ term: { each: ASKED, ...(one === 'asked, gone' && { gone: true as const }) }, isLess: false }]
      : one.items.flatMap(({ terms = [] }) => terms.map(({ gone, ...term }) => ({ term: one.gone && gone === undefined ? { ...term, gone: true as const } : term, isLess: gone === true }))));
    const terms = (isLess: boolean): readonly Term[] => all.filter((one) => one.isLess === isLess).map(({ term }) => term);
    return { here: terms(false), there: terms(true) };
  };
  const [one, other] = [split(left), split(right)];
  return { used, plan: planOf(structure, { is: 'balance', left: [...one.here, ...other.there], right: [...other.here, ...one.there] }, unit) };
}
