import { Fraction } from './exact.ts';
import type { Value } from './expression.ts';
import { coefficients } from './value.ts';

/** A statement: this value is zero. `id` says whose statement it is. */
export interface Equation { readonly id: string; readonly value: Value }

/**
 * What a system of linear equations says.
 *
 * Equations are heard in the order in which they are given; one that contradicts those before it is named in `contradictions` and then left
 * out, so `of` and `why` speak for the rest.
 */
export interface Solution {
  /** The number that a value must be, or `undefined` when it could be several. */
  of(value: Value): Fraction | undefined;
  /** The ids of the equations from which that number follows, in the order given; `undefined` when it is not determined. */
  why(value: Value): readonly string[] | undefined;
  /**
   * What values come to when the letters that could be several numbers are these: an example of the many solutions. Numbers for letters that
   * follow from others are not looked at; a value with a letter that has no number is `undefined`.
   */
  given(numbers: ReadonlyMap<string, Fraction>): (value: Value) => Fraction | undefined;
  /** The letters of the equations that could still be several numbers, in alphabetical order. */
  readonly free: readonly string[];
  /** For each equation that cannot hold: it and those it contradicts. Leave out any one of a set, and the others can hold together. */
  readonly contradictions: readonly (readonly string[])[];
}

/** Letter → coefficient, `''` the constant; the row says that they add up to zero. */
type Row = Map<string, Fraction>;
interface Step { readonly earlier: number; readonly factor: Fraction }
/** A row without the pivots of earlier rows, and with 1 at its own: `scale` × (the equation `from` − the sum of factor × earlier row). */
interface PivotRow { readonly pivot: string; readonly row: Row; readonly from: number; readonly scale: Fraction; readonly steps: readonly Step[] }
interface Echelon {
  readonly rows: PivotRow[];
  readonly contradictions: { readonly at: number; readonly steps: readonly Step[] }[];
}

const ZERO = new Fraction(0);
const ONE = new Fraction(1);
const CONSTANT = '';

/**
 * Solves linear equations over the rationals, exactly: Gaussian elimination in the order given, sparse, pivoting on the rarest letter.
 *
 * The equations that are kept are linearly independent, so a surplus equation's letters are a combination of theirs in one way only; when the
 * constants disagree, those that have a part in it form, with the surplus one, a minimal set that cannot hold.
 */
export function solve(equations: readonly Equation[]): Solution {
  const rows = equations.map(({ value }) => coefficients(value));
  const echelon = eliminate(rows);
  const solved = substituteBack(echelon.rows);
  const ids = (positions: Iterable<number>) => [...positions].sort((a, b) => a - b).flatMap(at => equations[at]?.id ?? []);
  const of = (value: Value) => constantOf(substitute(coefficients(value), solved));
  return {
    of,
    why: value => (of(value) === undefined ? undefined : ids(reasons(echelon.rows, reduce(coefficients(value), echelon.rows)))),
    given: numbers => example(solved, numbers),
    free: [...new Set(rows.flatMap(lettersOf))].filter(name => constantOf(substitute(new Map([[name, ONE]]), solved)) === undefined).sort(),
    contradictions: echelon.contradictions.map(({ at, steps }) => ids([...reasons(echelon.rows, steps), at])),
  };
}

function lettersOf(row: Row): readonly string[] {
  return [...row.keys()].filter(name => name !== CONSTANT);
}

function eliminate(rows: readonly Row[]): Echelon {
  const echelon: Echelon = { rows: [], contradictions: [] };
  const letters = rarestFirst(rows);
  rows.forEach((given, at) => {
    const row = new Map(given);
    const steps = reduce(row, echelon.rows);
    const pivot = letters.find(name => row.has(name));
    if (pivot !== undefined) keep(echelon, { row, steps, pivot, from: at });
    else if (row.size > 0) echelon.contradictions.push({ at, steps });
  });
  return echelon;
}

/** Takes the pivots of all rows out of this one, in place, and tells how much of which row that took. */
function reduce(row: Row, rows: readonly PivotRow[]): Step[] {
  const steps: Step[] = [];
  // In this order no pivot comes back, for a row holds no pivot of an earlier one.
  for (const [earlier, { pivot, row: taken }] of rows.entries()) {
    const factor = row.get(pivot);
    if (!factor) continue;
    addTo(row, taken, factor.neg());
    steps.push({ earlier, factor });
  }
  return steps;
}

function rarestFirst(rows: readonly Row[]): readonly string[] {
  const uses = Map.groupBy(rows.flatMap(lettersOf), name => name);
  return [...uses].toSorted(([, one], [, other]) => one.length - other.length).map(([name]) => name);
}

function keep(echelon: Echelon, { row, steps, pivot, from }: Omit<PivotRow, 'scale'>): void {
  const scale = (row.get(pivot) ?? ONE).inverse();
  for (const [name, coefficient] of row) row.set(name, coefficient.mul(scale));
  echelon.rows.push({ pivot, row, from, scale, steps });
}

function addTo(row: Row, other: Row, factor: Fraction): void {
  for (const [name, coefficient] of other) {
    const sum = coefficient.mul(factor).add(row.get(name) ?? ZERO);
    if (sum.equals(ZERO)) row.delete(name);
    else row.set(name, sum);
  }
}

/** Pivot → what it equals, in letters that are no pivot. */
function substituteBack(rows: readonly PivotRow[]): Map<string, Row> {
  const solved = new Map<string, Row>();
  for (const { pivot, row } of rows.toReversed()) {
    const others = new Map([...row].filter(([name]) => name !== pivot).map(([name, coefficient]) => [name, coefficient.neg()]));
    solved.set(pivot, substitute(others, solved));
  }
  return solved;
}

function substitute(row: Row, solved: ReadonlyMap<string, Row>): Row {
  const result: Row = new Map();
  for (const [name, coefficient] of row) addTo(result, solved.get(name) ?? new Map([[name, ONE]]), coefficient);
  return result;
}

function example(solved: ReadonlyMap<string, Row>, numbers: ReadonlyMap<string, Fraction>): (value: Value) => Fraction | undefined {
  const amount = (name: string) => (name === CONSTANT ? ONE : solved.has(name) ? followed.get(name) : numbers.get(name));
  const sum = (row: Row) => {
    let total: Fraction | undefined = ZERO;
    for (const [name, coefficient] of row) {
      const one = amount(name);
      total = one && total?.add(coefficient.mul(one));
    }
    return total;
  };
  // What a pivot follows from is no pivot, so that each can be worked out by itself.
  const followed = new Map<string, Fraction>();
  for (const [pivot, row] of solved) {
    const number = sum(row);
    if (number) followed.set(pivot, number);
  }
  return value => sum(coefficients(value));
}

function constantOf(row: Row): Fraction | undefined {
  if (row.size === 0) return ZERO;
  return row.size === 1 ? row.get(CONSTANT) : undefined;
}

/** The places of the equations that have a part in these steps. */
function reasons(rows: readonly PivotRow[], steps: readonly Step[]): number[] {
  const parts = new Map<number, Fraction>();
  const take = (row: number, amount: Fraction) => parts.set(row, (parts.get(row) ?? ZERO).add(amount));
  for (const { earlier, factor } of steps) take(earlier, factor);
  for (const [at, { steps: before, scale }] of [...rows.entries()].toReversed()) {
    const part = (parts.get(at) ?? ZERO).mul(scale);
    for (const { earlier, factor } of before) take(earlier, part.mul(factor).neg());
  }
  return [...parts].flatMap(([at, part]) => (part.equals(ZERO) ? [] : rows[at]?.from ?? []));
}
