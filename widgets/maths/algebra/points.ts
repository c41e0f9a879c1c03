import { coefficientsIn } from './factors.ts';
import { giveUp, spend } from './limits.ts';
import { minus, over, whole, withPositivePowers, type Quotient } from './quotient.ts';
import type { Sided, SidedStatement } from './relations.ts';
import { realRoots } from './roots.ts';
import { simplest } from './simplest.ts';
import { substitute } from './substitute.ts';
import { multiply, NOTHING, subtract, type Sum } from './sum.ts';
import { isZero, lettersOf } from './zero.ts';

/** A number for each letter. */
type Point = ReadonlyMap<string, Quotient>;

/** What each step towards the points counts for. */
const STEPS = 100;
const MOST_ALTERNATIVES = 10;

/** Whether two statements hold at the same finitely many points; `undefined` where those of either are not found, or are endlessly many. */
export function haveSamePoints(one: SidedStatement, other: SidedStatement, letters: readonly string[]): boolean | undefined {
  const [some, more] = [one, other].map(each => pointsOf(each, letters));
  return some && more && areIn(some, more) && areIn(more, some);
}

function areIn(some: readonly Point[], all: readonly Point[]): boolean {
  const same = (a: Quotient, b: Quotient | undefined): boolean => b !== undefined && isZero(subtract(multiply(a.top, b.bottom), multiply(b.top, a.bottom)));
  return some.every(one => all.some(other => [...one].every(([letter, at]) => same(at, other.get(letter)))));
}

function pointsOf(statement: SidedStatement, letters: readonly string[]): Point[] | undefined {
  const found = alternativesOf(statement).map((system) => {
    if (!system.every(({ as, conditions }) => as === 'equals' && conditions.length === 0)) return undefined;
    const points = solved(system.map(({ side }) => side.top), letters);
    return points?.filter(point => system.every(({ side }) => !isZero(substitute(side.bottom, point).top)));
  });
  return found.every(points => points !== undefined) ? found.flat() : undefined;
}

/** The systems of relations of which one holds. */
function alternativesOf(statement: SidedStatement): Sided[][] {
  if (statement.is === 'relation') return [[statement]];
  const each = statement.of.map(alternativesOf);
  const all = statement.is === 'or' ? each.flat() : each.reduce((so, next) => so.flatMap(system => next.map(more => [...system, ...more])), [[]]);
  return all.length > MOST_ALTERNATIVES ? giveUp() : all;
}

/** The points at which all sums are zero: found letter by letter, from an equation in one letter alone, by putting in for a letter what an equation says that it is, or by taking one equation from another. */
function solved(given: readonly Sum[], letters: readonly string[]): Point[] | undefined {
  spend(STEPS);
  const sums = given.filter(sum => !isZero(sum));
  if (sums.some(sum => lettersOf(sum).length === 0)) return [];
  if (sums.length === 0) return letters.length === 0 ? [new Map()] : undefined;
  return byRoots(sums, letters) ?? bySubstitution(sums, letters) ?? byDifference(sums, letters);
}

function byRoots(sums: readonly Sum[], letters: readonly string[]): Point[] | undefined {
  for (const sum of sums) {
    const [letter, other] = lettersOf(sum);
    const roots = letter === undefined || other !== undefined ? undefined : realRoots(sum, letter);
    if (letter === undefined || !roots) continue;
    const found = roots.map(({ at }) => {
      const rest = sums.filter(each => each !== sum).map(each => withPositivePowers(substitute(each, new Map([[letter, at]]))).top);
      return solved(rest, letters.filter(each => each !== letter))?.map((point): Point => new Map(point).set(letter, at));
    });
    if (found.every(points => points !== undefined)) return found.flat();
  }
  return undefined;
}

/** Where a y + b is zero, y is −b/a, or a and b are zero. */
function bySubstitution(sums: readonly Sum[], letters: readonly string[]): Point[] | undefined {
  const lines = sums.flatMap(sum => lettersOf(sum).flatMap((letter) => {
    const [without = NOTHING, once = NOTHING, ...more] = coefficientsIn(sum, letter) ?? [];
    return once.size > 0 && more.length === 0 ? [{ sum, letter, without, once }] : [];
  }));
  const [line] = lines;
  if (!line) return undefined;
  const { letter, without, once } = line;
  const rest = sums.filter(each => each !== line.sum);
  const value = over(minus(whole(without)), whole(once));
  const points = solved(rest.map(each => withPositivePowers(substitute(each, new Map([[letter, value]]))).top), letters.filter(each => each !== letter));
  const others = lettersOf(once).length === 0 ? [] : solved([once, without, ...rest], letters);
  const found = points?.filter(point => !isZero(substitute(once, point).top)).map((point): Point => new Map(point).set(letter, simplest(over(substitute(value.top, point), substitute(value.bottom, point)))));
  return found && others && [...found, ...others];
}

/** Two equations of one degree in a letter, with numbers before its highest power, as one of them and their difference, in which that power is gone: of two circles a line. */
function byDifference(sums: readonly Sum[], letters: readonly string[]): Point[] | undefined {
  for (const letter of letters) {
    const leading = sums.flatMap((sum) => {
      const of = coefficientsIn(sum, letter) ?? [];
      const [highest] = of.slice(-1);
      return highest && of.length > 2 && lettersOf(highest).length === 0 ? [{ sum, highest, degree: of.length }] : [];
    });
    const [one, other] = leading.flatMap(first => leading.filter(second => second !== first && second.degree === first.degree).map(second => [first, second])).at(0) ?? [];
    if (!one || !other) continue;
    const difference = subtract(multiply(one.sum, other.highest), multiply(other.sum, one.highest));
    return solved([difference, ...sums.filter(sum => sum !== one.sum)], letters);
  }
  return undefined;
}
