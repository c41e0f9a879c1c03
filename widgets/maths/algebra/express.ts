import { Fraction, toExact } from '../exact.ts';
import type { Expression } from '../expression.ts';
import { isMade } from '../made.ts';
import { EULER } from './evaluate.ts';
import { giveUp } from './limits.ts';
import { withPositivePowers, type Quotient } from './quotient.ts';
import { isOne, ONE, rationalIn, scale, UNITY, ZERO, type Factor, type Generator, type Sum, type Term } from './sum.ts';
import { contentOf } from './root.ts';

/** A quotient as an expression: 2√3, (1 + √5)/2, 3π/4, x² + 2x + 1, 1/(x + 1). Gives up on sines and cosines, which are not kept as such. */
export function expressed(quotient: Quotient): Expression {
  const { top: above, bottom: below } = withPositivePowers(quotient);
  const content = isPolynomial(above) && isOne(below) ? ONE : new Fraction(1n, contentOf(above).d);
  const left = scale(above, content.inverse());
  const under = scale(below, content.inverse());
  if (isOne(under)) return sumExpression(left);
  const constant = rationalIn(left);
  // A minus stands before the bar.
  if (left.size === 1 && [...left.values()].every(({ number }) => number.s === -1n)) return { op: 'negative', of: [{ op: 'over', of: [sumExpression(scale(left, new Fraction(-1))), sumExpression(under)] }] };
  const number = rationalIn(under);
  if (constant && number) return amount(constant.div(number));
  return { op: 'over', of: [sumExpression(left), sumExpression(under)] };
}

/** Letters only, to whole powers, with rational numbers before them: then each number stands at its letter, 1/2 x. */
function isPolynomial(sum: Sum): boolean {
  return [...sum.values()].every(({ factors }) => factors.every(({ of, power }) => of.is === 'letter' && of.key !== 'π' && power.d === 1n && power.s === 1n));
}

function amount(number: Fraction): Expression {
  return { exact: toExact(number) };
}

function sumExpression(sum: Sum): Expression {
  const terms = [...sum.values()].sort(byDegree);
  const leading = Math.max(0, terms.findIndex(({ number }) => number.s === 1n));
  const [first, ...rest] = [...terms.slice(leading, leading + 1), ...terms.slice(0, leading), ...terms.slice(leading + 1)];
  if (!first) return amount(ZERO);
  return rest.reduce((so, term) => {
    const next = termExpression({ ...term, number: term.number.abs() });
    if (term.number.s === -1n) return { op: 'minus' as const, of: [so, next] };
    return { op: 'plus' as const, of: isMade(so, 'plus') ? [...so.of, next] : [so, next] };
  }, termExpression(first));
}

const isSurd = ({ of }: Factor): boolean => of.is === 'prime' || of.is === 'base';
const degree = ({ factors }: Term): Fraction => factors.filter(factor => !isSurd(factor)).reduce((so, { power }) => so.add(power), ZERO);

/** The highest powers of letters first; of one degree, earlier letters first; of numbers, the rational one, then small roots. */
function byDegree(one: Term, other: Term): number {
  const difference = degree(other).compare(degree(one));
  if (difference !== 0) return difference;
  const names = [...new Set([...one.factors, ...other.factors].filter(factor => !isSurd(factor)).map(({ of }) => of.key))].sort();
  const power = (term: Term, key: string): Fraction => term.factors.find(({ of }) => of.key === key)?.power ?? ZERO;
  for (const name of names) {
    const first = power(other, name).compare(power(one, name));
    if (first !== 0) return first;
  }
  const inside = ({ factors }: Term): bigint => factors.reduce((so, { of }) => (of.is === 'prime' ? so * of.prime : so * 1_000_003n), 1n);
  return Number(inside(one) - inside(other));
}

function termExpression({ number, factors }: Term): Expression {
  if (number.s === -1n) return { op: 'negative', of: [termExpression({ number: number.neg(), factors, key: '' })] };
  const parts = [...roots(factors), ...factors.filter(({ of }) => of.is !== 'prime').map(factorExpression)];
  if (parts.length === 0) return amount(number);
  const all = number.equals(1) ? parts : [amount(number), ...parts];
  const [only] = all;
  return all.length === 1 && only ? only : { op: 'beside', of: all };
}

/** Roots of one index are one root: √2 √3 is √6. */
function roots(factors: readonly Factor[]): Expression[] {
  const inside = new Map<bigint, bigint>();
  for (const { of, power } of factors) if (of.is === 'prime') inside.set(power.d, (inside.get(power.d) ?? 1n) * of.prime ** power.n);
  return [...inside].map(([index, whole]): Expression => rootExpression({ exact: String(whole) }, index));
}

function rootExpression(of: Expression, index: bigint): Expression {
  return { op: 'root', of: index === 2n ? [of] : [of, { exact: String(index) }] };
}

function factorExpression({ of, power }: Factor): Expression {
  if (of.is === 'growth') return { op: 'power', of: [{ letter: 'e' }, sumExpression(new Map([[of.of.key, { ...of.of, number: power }]]))] };
  const base = generatorExpression(of);
  if (power.d === 1n) return power.equals(1) ? base : { op: 'power', of: [base, amount(power)] };
  const raised: Expression = power.n === 1n ? base : { op: 'power', of: [base, amount(new Fraction(power.n))] };
  return rootExpression(raised, power.d);
}

function generatorExpression(of: Generator): Expression {
  switch (of.is) {
    case 'letter': return of.key.startsWith('unit ') ? { word: of.key.slice(5) } : { letter: of.key === EULER ? 'e' : of.key };
    case 'size': return { op: 'beside', of: [{ letter: '|' }, sumExpression(of.of), { letter: '|' }] };
    case 'base': return sumExpression(of.of);
    case 'logarithm': return { op: 'beside', of: [{ word: 'ln' }, sumExpression(of.of)] };
    case 'call': {
      const [top = UNITY, bottom = UNITY] = of.of;
      return { op: 'beside', of: [{ word: of.word }, expressed({ top, bottom })] };
    }
    default: return giveUp();
  }
}

