import { toExact, type Exact } from '../exact.ts';
import type { Expression } from '../expression.ts';
import { expressed } from './express.ts';
import { factorised } from './factors.ts';
import { attempted } from './limits.ts';
import { quotientIn } from './number.ts';
import { whole, type Quotient } from './quotient.ts';
import { isOne, type Sum } from './sum.ts';

/**
 * The polynomial that an expression is, multiplied out and collected, with exact numbers before its letters; `undefined` where it is none. What can be
 * divided out is: (x² − 1)/(x − 1) is the polynomial x + 1.
 */
export function polynomialIn(expression: Expression): Quotient | undefined {
  const quotient = quotientIn(expression);
  return quotient && isOne(quotient.bottom) && isPolynomial(quotient.top) ? quotient : undefined;
}

function isPolynomial(sum: Sum): boolean {
  return [...sum.values()].every(({ factors }) => factors.every(({ of, power }) => of.is === 'prime' || of.is === 'base' || (of.is === 'letter' && power.d === 1n && power.s === 1n)));
}

function isRational(sum: Sum): boolean {
  return [...sum.values()].every(({ factors }) => factors.every(({ of, power }) => of.is === 'letter' && power.d === 1n && power.s === 1n));
}

/** A polynomial as a product over the integers. `complete`: none of the factors can be split further; otherwise one of them perhaps can. */
export interface Factors { readonly number: Exact; readonly factors: readonly { readonly of: Expression; readonly times: number }[]; readonly complete: boolean }

/**
 * The factors of a polynomial with rational coefficients: a number, and polynomials with whole coefficients that have no common divisor and cannot be
 * split over the integers, each as often as it is there. 6x² − 6 is 6, x + 1 and x − 1. `undefined` for what is no such polynomial, or too much.
 */
export function factorsOf(expression: Expression): Factors | undefined {
  const polynomial = polynomialIn(expression);
  if (!polynomial || polynomial.top.size === 0 || !isRational(polynomial.top)) return undefined;
  return attempted(() => {
    const { number, factors, complete } = factorised(polynomial.top);
    return { number: toExact(number), factors: factors.map(({ of, times }) => ({ of: expressed(whole(of)), times })), complete };
  });
}
