import type { Decision, Known } from './decide.ts';
import { exactQuotient, factorised } from './factors.ts';
import { whole } from './quotient.ts';
import { differSomewhere, type Sided, type SidedStatement } from './relations.ts';
import { isOne, multiply, subtract, UNITY, type Sum } from './sum.ts';
import { lettersOf } from './zero.ts';

/**
 * Whether two equations of polynomials, or such of which one holds (x = 0 or y = 0), hold at the same points: xy = 0 where x or y is zero. They do where they
 * have the same factors, and do not where a factor of one is zero at a point at which the other is not. `undefined` where neither is found.
 */
export function decideByFactors(a: SidedStatement, b: SidedStatement, letters: readonly string[], known: Known): Decision | undefined {
  const [equations, others] = [equationsOf(a), equationsOf(b)];
  if (!equations || !others) return undefined;
  const factorsIn = (all: readonly Sided[]): readonly Sum[] => all.flatMap(({ side }) => factorsOf(side.top));
  const [some, more] = [factorsIn(equations), factorsIn(others)];
  const [one, other] = [some.flatMap(each => splitBy(each, more)), more.flatMap(each => splitBy(each, some))];
  const [lost, extra] = [missing(one, other), missing(other, one)];
  if (lost.length === 0 && extra.length === 0) return 'equal';
  const isElsewhere = (factors: readonly Sum[], all: readonly Sided[]): boolean => factors.some(of => differSomewhere(equation(of), equation(all.map(({ side }) => side.top).reduce(multiply, UNITY)), letters, known));
  return isElsewhere(lost, others) || isElsewhere(extra, equations) ? 'different' : undefined;
}

const equation = (top: Sum): Pick<Sided, 'as' | 'side'> => ({ as: 'equals', side: whole(top) });

function equationsOf(statement: SidedStatement): readonly Sided[] | undefined {
  if (statement.is === 'relation') return statement.as === 'equals' && isOne(statement.side.bottom) && isPolynomial(statement.side.top) && statement.conditions.length === 0 ? [statement] : undefined;
  const all = statement.is === 'or' || statement.of.length === 1 ? statement.of.map(equationsOf) : [undefined];
  return all.every(each => each !== undefined) ? all.flat() : undefined;
}

function isPolynomial(sum: Sum): boolean {
  return sum.size > 0 && [...sum.values()].every(({ factors }) => factors.every(({ of, power }) => of.is === 'letter' && !of.key.startsWith('unit ') && power.d === 1n && power.s === 1n));
}

/** The factors that can be zero. */
function factorsOf(sum: Sum): readonly Sum[] {
  return factorised(sum).factors.map(({ of }) => of).filter(of => lettersOf(of).length > 0);
}

/** A polynomial as those of some others that divide it, and what is left. */
function splitBy(polynomial: Sum, others: readonly Sum[]): readonly Sum[] {
  const found: Sum[] = [];
  let rest = polynomial;
  for (const other of others) {
    for (let quotient = exactQuotient(rest, other); quotient && lettersOf(rest).length > 0; quotient = exactQuotient(rest, other)) {
      found.push(other);
      rest = quotient;
    }
  }
  return lettersOf(rest).length > 0 ? [...found, rest] : found;
}

function missing(some: readonly Sum[], all: readonly Sum[]): readonly Sum[] {
  return some.filter(one => !all.some(other => subtract(one, other).size === 0));
}
