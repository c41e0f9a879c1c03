import { Fraction } from './exact.ts';
import type { Expression, Value } from './expression.ts';
import { isNumber, letter, minus, number, numberOf, plus, times } from './value.ts';

const HIGHEST_POWER = 12;

/**
 * What an expression is worth, when that is a number or linear in its letters; `undefined` for everything else: unknowns, words, relations,
 * letters multiplied, division by zero. A percentage is so many hundredths.
 */
export function worth(expression: Expression): Value | undefined {
  if ('exact' in expression) return number(expression.exact);
  if ('letter' in expression) return letter(expression.letter);
  if (!('op' in expression)) return undefined;
  const of: Value[] = [];
  for (const child of expression.of) {
    const value = worth(child);
    if (value === undefined) return undefined;
    of.push(value);
  }
  const [a = {}, b = {}] = of;
  switch (expression.op) {
    case 'brackets': return a;
    case 'plus': case 'mixed': return of.reduce(plus, {});
    case 'minus': return minus(a, b);
    case 'negative': return minus({}, a);
    case 'times': case 'beside': return of.reduce<Value | undefined>(product, number(1));
    case 'divided by': case 'over': return quotient(a, numberOf(b));
    case 'percent': return times(a, new Fraction(1, 100));
    case 'power': return power(numberOf(a), numberOf(b));
    default: return undefined;
  }
}

function product(a: Value | undefined, b: Value): Value | undefined {
  if (a === undefined || (!isNumber(a) && !isNumber(b))) return undefined;
  return isNumber(a) ? times(b, numberOf(a) ?? new Fraction(0)) : times(a, numberOf(b) ?? new Fraction(0));
}

function quotient(a: Value, by: Fraction | undefined): Value | undefined {
  return by === undefined || by.equals(0) ? undefined : times(a, by.inverse());
}

function power(base: Fraction | undefined, exponent: Fraction | undefined): Value | undefined {
  if (!base || !exponent || exponent.d !== 1n || exponent.n > HIGHEST_POWER || exponent.s < 0n) return undefined;
  let result = new Fraction(1);
  for (let at = 0n; at < exponent.n; at++) result = result.mul(base);
  return number(result);
}
