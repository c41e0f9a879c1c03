import { Fraction } from './exact.ts';
import { factorial } from './factorial.ts';
import type { Expression, Value } from './expression.ts';
import { degree, minus, number, numberOf, plus, power, product, times } from './value.ts';

/** What is raised to a higher power is not worked out. */
const HIGHEST_POWER = 12;
/** A polynomial of more terms is read by nobody, nor a number of more characters; powers of powers would come to millions. */
const MOST_TERMS = 60;
const MOST_CHARACTERS = 200;

/**
 * The polynomial that an expression is, multiplied out; `undefined` for everything else: unknowns, words, relations, a letter below a fraction bar,
 * a power that is not whole or above 12, more than 60 terms, a number of more than 200 characters, division by zero. A percentage is so many hundredths.
 */
export function polynomial(expression: Expression): Value | undefined {
  if ('exact' in expression) return number(expression.exact);
  if ('letter' in expression) return { [expression.letter]: '1' };
  if (!('op' in expression)) return undefined;
  const of: Value[] = [];
  for (const child of expression.of) {
    const value = polynomial(child);
    if (value === undefined) return undefined;
    of.push(value);
  }
  const made = combined(expression.op, of);
  return made && Object.keys(made).length <= MOST_TERMS && Object.values(made).every((exact) => exact.length <= MOST_CHARACTERS) ? made : undefined;
}

/** As `polynomial`, when that is a number or linear in its letters; `undefined` where letters are multiplied. */
export function worth(expression: Expression): Value | undefined {
  const value = polynomial(expression);
  return value && degree(value) <= 1 ? value : undefined;
}

function combined(op: string, of: readonly Value[]): Value | undefined {
  const [a = {}, b = {}] = of;
  switch (op) {
    case 'brackets': return a;
    case 'plus': case 'mixed': return of.reduce(plus, {});
    case 'minus': return minus(a, b);
    case 'negative': return minus({}, a);
    case 'times': case 'beside': return of.reduce(product, number(1));
    case 'divided by': case 'over': return quotient(a, numberOf(b));
    case 'percent': return times(a, new Fraction(1, 100));
    case 'power': return raised(a, numberOf(b));
    case 'factorial': return factorialOf(numberOf(a));
    default: return undefined;
  }
}

function factorialOf(of: Fraction | undefined): Value | undefined {
  const product = of && factorial(of);
  return product && number(product);
}

function quotient(a: Value, by: Fraction | undefined): Value | undefined {
  return by === undefined || by.equals(0) ? undefined : times(a, by.inverse());
}

function raised(base: Value, exponent: Fraction | undefined): Value | undefined {
  if (!exponent || exponent.d !== 1n || exponent.n > HIGHEST_POWER || exponent.s === -1n) return undefined;
  return Object.keys(base).length > 4 && exponent.n > 3n ? undefined : power(base, Number(exponent.n));
}
