import { Fraction } from '../exact.ts';
import type { Known } from './decide.ts';
import { PI } from './evaluate.ts';
import { conditionsIn, divisorsIn, type Condition } from './excluded.ts';
import { coefficientsIn, exactQuotient } from './factors.ts';
import { attempted } from './limits.ts';
import { meaning, type Reading } from './meaning.ts';
import { generator, minus, number, plus, times, withPositivePowers, type Quotient } from './quotient.ts';
import { EMPTY, EVERYTHING, intersection, isSameSet, stands, union, type Comparison, type RealSet } from './realset.ts';
import { realRoots, type Root } from './roots.ts';
import { merged } from './root.ts';
import { rootsAreReal } from './root-sets.ts';
import { simplest } from './simplest.ts';
import type { Relation, Statement } from './statement.ts';
import { solutions } from './solutions.ts';
import { withoutOddRoots } from './odd-roots.ts';
import { substitute } from './substitute.ts';
import { add, generators, letterGenerator, multiply, NOTHING, ONE, onlyTerm, subtract, termSum, type Factor, type Sum } from './sum.ts';
import { isZero, lettersOf, points, signOf } from './zero.ts';

/**
 * A relation with everything on one side: a quotient that stands so to zero. Less and at most are turned round. `conditions`: what has letters and has to be
 * positive, or not negative; where it is not, nothing holds.
 */
export interface Sided { readonly is: 'relation'; readonly as: Comparison; readonly side: Quotient; readonly conditions: readonly Condition<Quotient>[]; readonly given: Relation }
export type SidedStatement = Sided | { readonly is: 'or' | 'and'; readonly of: readonly SidedStatement[] };

const TURNED: Readonly<Partial<Record<Comparison, Comparison>>> = { 'less': 'more', 'at most': 'at least' };

/** A statement with everything on one side. Leaves the attempt where a side has no value. */
export function sided(statement: Statement, reading: Reading): SidedStatement {
  if (statement.is !== 'relation') return { is: statement.is, of: statement.of.map(each => sided(each, reading)) };
  const difference = plus(meaning(statement.left, reading), minus(meaning(statement.right, reading)));
  const simple = withPositivePowers(simplest({ top: withoutOddRoots(merged(difference.top)), bottom: difference.bottom }));
  const side = [...divisorsIn(statement.left), ...divisorsIn(statement.right)].reduce((so, divisor) => keepingOut(so, meaning(divisor, reading)), simple);
  const conditions = [statement.left, statement.right].flatMap(conditionsIn).map(({ of, is }) => ({ of: meaning(of, reading), is })).filter(({ of: { top, bottom } }) => lettersOf(top).length + lettersOf(bottom).length > 0);
  const turned = TURNED[statement.as];
  return { is: 'relation', as: turned ?? statement.as, side: turned ? minus(side) : side, conditions, given: statement };
}

/** The same quotient, without a value where this is zero: (x² − x)/x = 0 is not solved by 0. */
function keepingOut({ top, bottom }: Quotient, divisor: Quotient): Quotient {
  const by = withPositivePowers(divisor).top;
  const isOut = lettersOf(by).length === 0 || exactQuotient(bottom, by) !== undefined;
  return isOut ? { top, bottom } : { top: multiply(top, by), bottom: multiply(bottom, by) };
}

/** The relations of a statement. */
export function relationsOf(statement: SidedStatement): Sided[] {
  return statement.is === 'relation' ? [statement] : statement.of.flatMap(relationsOf);
}

/** The letters of a statement. */
export function lettersIn(statement: SidedStatement): string[] {
  return [...new Set(relationsOf(statement).flatMap(({ side }) => [...lettersOf(side.top), ...lettersOf(side.bottom)]))].sort();
}

/** The numbers for which a statement about one letter holds; `undefined` where they cannot be found. */
export function solutionSet(statement: SidedStatement, letter: string): RealSet | undefined {
  if (statement.is === 'relation') return solutionsOf(statement, letter);
  const sets = statement.of.map(each => solutionSet(each, letter));
  return statement.is === 'or' ? sets.reduce(union, EMPTY) : sets.reduce(intersection, EVERYTHING);
}

/** Nothing is known where a root that is written as a product of roots has a value and those have none: √(x² − x) and √x √(x − 1) below zero. */
function solutionsOf({ side, as, conditions }: Sided, letter: string): RealSet | undefined {
  const within = conditions.map(({ of, is }) => solutions(of, is, letter)).reduce(intersection, EVERYTHING);
  const real = within && rootsAreReal(side, letter, solutions);
  const both = intersection(within, real);
  return within && both && isSameSet(within, both) ? intersection(within, solutions(side, as, letter)) : undefined;
}

/**
 * The sign of the number that one sum is of another, as 2x − 6 is twice x − 3; 0 where it is no such number.
 */
export function proportion(one: Sum, other: Sum): -1 | 0 | 1 {
  if (one.size === 0 || other.size === 0) return one.size === other.size ? 1 : 0;
  const [a, b] = [byLetters(one), byLetters(other)];
  const [key] = a.keys();
  const [before, there] = [a.get(key ?? ''), b.get(key ?? '')];
  if (a.size !== b.size || !before || !there) return 0;
  if (!isZero(merged(subtract(multiply(one, there), multiply(other, before))))) return 0;
  const product = multiply(before, there);
  const only = onlyTerm(product);
  return only ? (only.number.s === -1n ? -1 : 1) : signOf(product) === -1 ? -1 : 1;
}

/** The numbers before each product of letters. */
function byLetters(sum: Sum): Map<string, Sum> {
  const isFree = ({ of }: Factor): boolean => of.is === 'turn' || of.is === 'imaginary' || [...generators(termSum({ number: ONE, factors: [{ of, power: ONE }], key: '' })).keys()].some(key => free.has(key));
  const free = new Set(lettersOf(sum));
  const parts = new Map<string, Sum>();
  for (const { number: amount, factors } of sum.values()) {
    const key = factors.filter(isFree).map(({ of, power }) => `${of.key}^${power.toFraction()}`).join('·');
    const kept = factors.filter(factor => !isFree(factor));
    const keptKey = kept.map(({ of, power }) => `${of.key}^${power.toFraction()}`).join('·');
    parts.set(key, add(parts.get(key) ?? NOTHING, new Map([[keptKey, { number: amount, factors: kept, key: keptKey }]])));
  }
  return parts;
}

/**
 * Whether there is a point at which one side is zero, and where, or close by, just one of the two relations holds. Looked for by putting numbers in
 * for all letters but one, and solving for that one.
 */
export function differSomewhere(one: Pick<Sided, 'as' | 'side'>, other: Pick<Sided, 'as' | 'side'>, letters: readonly string[], { positive = false }: Known): boolean {
  for (const letter of lettersOf(one.side.top)) {
    const rest = letters.filter(each => each !== letter);
    for (const point of points(rest)) {
      if (positive && [...point.values()].some(({ s }) => s === -1n)) continue;
      const values = new Map<string, Quotient>([...point].map(([name, at]) => [name, number(at)]));
      for (const { at, times } of zerosOf(one, letter, values)) {
        if (positive && signOf(multiply(at.top, at.bottom)) !== 1) continue;
        if (attempted(() => isDifferentAt(one, other, new Map(values).set(letter, at), times)) === true) return true;
      }
    }
  }
  return false;
}

/** Where a side is zero when all letters but one have these values: by formula, or else among angles whose sines are known. */
function zerosOf({ side }: Pick<Sided, 'side'>, letter: string, values: ReadonlyMap<string, Quotient>): readonly Root[] {
  if (coefficientsIn(side.top, letter)) return attempted(() => realRoots(substitute(side.top, values).top, letter)) ?? [];
  const turns = [...generators(side.top).values()].some(({ is }) => is === 'turn');
  const angles = Array.from({ length: turns ? 25 : 0 }, (_, step) => times(generator(letterGenerator(PI)), number(new Fraction(step - 12, 12))));
  return angles.filter(at => attempted(() => isZero(substitute(side.top, new Map(values).set(letter, at)).top)) === true).map(at => ({ at, times: 1 }));
}

function isDifferentAt(one: Pick<Sided, 'as' | 'side'>, other: Pick<Sided, 'as' | 'side'>, here: ReadonlyMap<string, Quotient>, times: number): boolean {
  if (isZero(substitute(one.side.bottom, here).top)) return false;
  const { top, bottom } = substitute(other.side.top, here);
  const below = substitute(other.side.bottom, here);
  if (isZero(below.top)) return false;
  const isEquation = other.as === 'equals' || other.as === 'not equals';
  const sign = isEquation ? Number(!isZero(top)) : signOf(multiply(multiply(top, bottom), multiply(below.top, below.bottom)));
  if (stands(0, one.as) !== stands(sign, other.as)) return true;
  // Close by, the one changes and the other does not.
  return sign !== 0 && (one.as === 'equals' || one.as === 'not equals' || times === 1);
}
