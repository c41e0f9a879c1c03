import { withoutRoots } from './conjugates.ts';
import { decideValues, type Decision, type Known } from './decide.ts';
import { attempt, attempted } from './limits.ts';
import { hasLetter, type Reading } from './meaning.ts';
import { haveSameLogarithms } from './logarithmic.ts';
import { isSameSet } from './realset.ts';
import { differSomewhere, lettersIn, proportion, relationsOf, sided, solutionSet, type Sided, type SidedStatement } from './relations.ts';
import { haveSamePoints } from './points.ts';
import { decideByFactors } from './products.ts';
import type { Statement } from './statement.ts';
import { haveSameRoots } from './sturm.ts';
import { haveSameSolutions } from './systems.ts';
import { isOne, multiply } from './sum.ts';
import { univariate } from './univariate.ts';

/** Whether two statements hold for the same numbers. */
export function decideStatements(one: Statement, other: Statement, reading: Reading, known: Known): Decision {
  const [a, b] = [attempt(() => sided(one, reading)), attempt(() => sided(other, reading))];
  if (a === 'too much' || b === 'too much') return 'undecided';
  if (a === 'no value' || b === 'no value') return a === b ? 'undecided' : 'different';
  return attempted(() => decideSided(a.is, b.is, known)) ?? 'undecided';
}

function decideSided(one: SidedStatement, other: SidedStatement, known: Known): Decision {
  const [a, b] = [one, other].map(each => (lettersIn(each).length > 1 ? withoutRoots(each) : each));
  if (!a || !b) return 'undecided';
  const [letters, others] = [lettersIn(a), lettersIn(b)];
  const all = [...new Set([...letters, ...others])].sort();
  const [letter] = all;
  if (letter === undefined) return (isOfNumbers(a) && isOfNumbers(b) ? decideNumbers(a, b, known) : decideBySets(a, b, 'x')) ?? 'undecided';
  if (all.length === 1) {
    const decided = decideByRoots(a, b, letter) ?? decideBySets(a, b, letter);
    if (decided) return decided;
  }
  const same = a.is === 'relation' && b.is === 'relation' ? undefined : attempted(() => haveSamePoints(a, b, all));
  if (same !== undefined) return same ? 'equal' : 'different';
  const factored = attempted(() => decideByFactors(a, b, all, known));
  if (factored) return factored;
  const matched = attempted(() => match(a, b, known, all)) ?? 'undecided';
  if (matched !== 'undecided') return matched;
  const system = decideSystems(a, b);
  if (system) return system;
  return attempted(() => haveSamePoints(asSystem(a), asSystem(b), all)) === true ? 'equal' : 'undecided';
}

/** What is said of numbers alone is the same when it is said of the same numbers. */
function decideNumbers(a: SidedStatement, b: SidedStatement, known: Known): Decision {
  if (a.is !== 'relation' || b.is !== 'relation') return 'undecided';
  if (a.as !== b.as) return 'different';
  const sides = (first: 'left' | 'right', second: 'left' | 'right'): Decision => both(decideValues(a.given.left, b.given[first], known), decideValues(a.given.right, b.given[second], known));
  const straight = sides('left', 'right');
  const turnable = a.as === 'equals' || a.as === 'not equals' || a.given.as !== b.given.as;
  if (straight === 'equal' || !turnable) return a.given.as === b.given.as ? straight : sides('right', 'left');
  const crossed = sides('right', 'left');
  return crossed === 'equal' || straight === 'different' ? crossed : 'undecided';
}

/** Whether no letter was written: x = x + 1 is not of numbers, though no letter is left when it is put on one side. */
function isOfNumbers(statement: SidedStatement): boolean {
  return statement.is === 'relation' && !hasLetter(statement.given.left) && !hasLetter(statement.given.right);
}

function both(one: Decision, other: Decision): Decision {
  if (one === 'different' || other === 'different') return 'different';
  return one === 'equal' && other === 'equal' ? 'equal' : 'undecided';
}

/** Two equations in one letter have the same solutions just when what is left of either without the common factors has no real root. */
function decideByRoots(a: SidedStatement, b: SidedStatement, letter: string): Decision | undefined {
  const [one, other] = [a, b].map(each => (each.is === 'relation' && each.as === 'equals' && each.conditions.length === 0 && isOne(each.side.bottom) ? univariate(each.side.top, letter) : undefined));
  if (!one || !other || one.length === 0 || other.length === 0) return undefined;
  return haveSameRoots(one, other) ? 'equal' : 'different';
}

function decideBySets(a: SidedStatement, b: SidedStatement, letter: string): Decision | undefined {
  const sets = attempted(() => [solutionSet(a, letter), solutionSet(b, letter)]);
  const [one, other] = sets ?? [];
  return one && other && attempted(() => (isSameSet(one, other) ? 'equal' : 'different'));
}

/** y = x², y = x may be said of the points at which both hold, though of numbers for y alone it is said that one of them does. */
function asSystem(statement: SidedStatement): SidedStatement {
  const given = statement.is === 'or' ? statement.of.map(each => (each.is === 'relation' && each.as === 'equals' && 'letter' in each.given.left ? each.given : undefined)) : [];
  return statement.is === 'or' && given.every(each => each !== undefined) && given.some(({ right }) => hasLetter(right)) ? { is: 'and', of: statement.of } : statement;
}

function decideSystems(a: SidedStatement, b: SidedStatement): Decision | undefined {
  const [one, other] = [a, b].map(each => (isSystem(each) ? relationsOf(each).map(({ side }) => side.top) : undefined));
  const same = one && other && attempted(() => haveSameSolutions(one, other));
  return same === undefined ? undefined : same ? 'equal' : 'different';
}

function isSystem(statement: SidedStatement): boolean {
  const [only, ...others] = statement.is === 'or' ? statement.of : [];
  if (only && others.length === 0) return isSystem(only);
  return statement.is === 'relation' ? statement.as === 'equals' && isOne(statement.side.bottom) : statement.is === 'and' && statement.of.every(isSystem);
}

function match(a: SidedStatement, b: SidedStatement, known: Known, letters: readonly string[]): Decision {
  if (a.is === 'relation' && b.is === 'relation') return matchRelations(a, b, known, letters);
  const system = decideSystems(a, b);
  if (system) return system;
  const [left, right] = [alternativesOf(a), alternativesOf(b)];
  const isWhole = left.length === 1 && right.length === 1;
  const parts = (of: readonly SidedStatement[]): readonly SidedStatement[] => (isWhole ? of.flatMap(each => (each.is === 'and' ? each.of : [each])) : of);
  const decision = decideSets(parts(left), parts(right), (one, other) => match(one, other, known, letters));
  if (decision === 'equal') return 'equal';
  // One of finitely many points that is not among the others makes a difference; a line may be part of something else.
  return decision === 'different' && [...left, ...right].every(each => isPoint(each, letters)) ? 'different' : 'undecided';
}

const alternativesOf = (statement: SidedStatement): readonly SidedStatement[] => (statement.is === 'or' ? statement.of.flatMap(alternativesOf) : [statement]);

/** Whether a statement says of each letter what number it is. */
function isPoint(statement: SidedStatement, letters: readonly string[]): boolean {
  const said = relationsOf(statement).map(({ given: { left, right }, as }) => (as === 'equals' && 'letter' in left && !hasLetter(right) ? left.letter : undefined));
  return statement.is === 'and' && said.length === letters.length && letters.every(letter => said.includes(letter));
}

function matchRelations(a: Sided, b: Sided, known: Known, letters: readonly string[]): Decision {
  const sign = proportion(multiply(a.side.top, b.side.bottom), multiply(b.side.top, a.side.bottom)) || (a.as === 'equals' ? proportion(a.side.top, b.side.top) : 0);
  const symmetric = a.as === 'equals' || a.as === 'not equals';
  if (a.as === b.as && (sign === 1 || (sign === -1 && symmetric))) return 'equal';
  // Where neither side is zero, just one of x > 0 and −x > 0 holds.
  if (a.as === b.as && sign === -1) return 'different';
  if (a.as === 'equals' && b.as === 'equals' && attempted(() => haveSameLogarithms(a, b)) === true) return 'equal';
  return differSomewhere(a, b, letters, known) || differSomewhere(b, a, letters, known) ? 'different' : 'undecided';
}

/** Whether two collections have the same in them, in any order and however often. */
export function decideSets<T>(one: readonly T[], other: readonly T[], decide: (a: T, b: T) => Decision): Decision {
  if (Math.max(one.length, other.length) > MOST_IN_A_SET) return 'undecided';
  return both(areIn(one, other, decide), areIn(other, one, (b, a) => decide(a, b)));
}

/** The most in a collection, for everything in one is compared with everything in the other. */
const MOST_IN_A_SET = 40;

function areIn<A, B>(some: readonly A[], all: readonly B[], decide: (a: A, b: B) => Decision): Decision {
  let so: Decision = 'equal';
  for (const one of some) {
    let here: Decision = 'different';
    for (const other of all) {
      const decision = decide(one, other);
      if (decision !== 'different') here = decision;
      if (decision === 'equal') break;
    }
    so = both(so, here);
    if (so === 'different') break;
  }
  return so;
}
