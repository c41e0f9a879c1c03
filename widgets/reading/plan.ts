import type { Fraction } from '../maths/exact.ts';
import type { Quantity } from './quantity.ts';

/** What stands at a place of a model: a number of the text, a number that follows from one by changing its unit or from it, what is asked for, or (open) what is on the way to it and is not said. */
export type Amount = { readonly is: 'given'; readonly value: Fraction; readonly from: readonly Quantity[] } | { readonly is: 'asked' } | { readonly is: 'open' };
/** An amount, or so many times an amount. `gone`: it is taken away. `sign`: its number of times is measured and not counted: 2½ hours. */
export interface Term { readonly each: Amount; readonly times?: Amount; readonly gone?: true; readonly label?: string; readonly sign?: string }

/** Two rows that are as long as each other: what there was and came, and what went and there is. */
export interface Balance { readonly is: 'balance'; readonly left: readonly Term[]; readonly right: readonly Term[] }
/** A row with a name; nothing in it: its size is not said by itself. `whole`: what all of it comes to. */
export interface Row { readonly name: string; readonly terms: readonly Term[]; readonly whole?: Amount }
/** Rows beside each other: how much longer one is than another, how many times as long, what they come to together. */
export interface Rows {
  readonly is: 'rows'; readonly rows: readonly Row[];
  readonly differences: readonly { readonly larger: number; readonly smaller: number; readonly by: Amount }[];
  readonly times: readonly { readonly larger: number; readonly smaller: number; readonly by: Fraction; readonly from: readonly Quantity[] }[];
  readonly total?: { readonly amount: Amount; readonly of: readonly number[] };
  /** Each row is so many equal parts of one size, in its second term, that come to its first. */
  readonly proportion?: true;
}
/** One of the bar model's own structures with these numbers, by the names of its fields; `from`: the numbers of the text that are in it. */
export interface OwnStructure {
  readonly is: 'own'; readonly id: string; readonly numbers: Readonly<Record<string, Fraction>>; readonly question: string;
  readonly names: readonly string[]; readonly from: readonly Quantity[];
}

/**
 * What a problem was understood to be. `structure`: in teachers' words, with what is unknown. `uses`: the numbers it accounts for; `without`: those
 * that it leaves out for a reason. `doubts`: what it could not tell, as the ends of sentences; none: it is sure. `units`: of the answer.
 * `certain`: it accounts for every word by itself, and nothing else is held against it.
 */
export interface Plan {
  readonly structure: string;
  readonly drawing: Balance | Rows | OwnStructure;
  readonly without: readonly Quantity[];
  readonly doubts: readonly string[];
  readonly unit?: string;
  readonly certain?: true;
}

export const ASKED: Amount = { is: 'asked' };

/** The amount that a number of the text is. */
export function given(quantity: Quantity, value: Fraction = quantity.value): Amount {
  return { is: 'given', value, from: [quantity] };
}

const inTerm = (term: Term): readonly Amount[] => [term.each, ...(term.times ? [term.times] : [])];

/** Every amount of a drawing. */
export function amountsOf(drawing: Balance | Rows): readonly Amount[] {
  return drawing.is === 'balance' ? [...drawing.left, ...drawing.right].flatMap(inTerm)
    : [...drawing.rows.flatMap(({ terms, whole }) => [...terms.flatMap(inTerm), ...(whole ? [whole] : [])]), ...drawing.differences.map(({ by }) => by), ...(drawing.total ? [drawing.total.amount] : [])];
}

/** The numbers of the text that a plan draws. */
export function usedBy({ drawing }: Plan): readonly Quantity[] {
  if (drawing.is === 'own') return drawing.from;
  const times = drawing.is === 'rows' ? drawing.times.flatMap(({ from }) => from) : [];
  return [...times, ...amountsOf(drawing).flatMap((amount) => amount.is === 'given' ? amount.from : [])];
}
