import { exactRootOfNumber } from './algebra/perfect.ts';
import { isModulus } from './brackets.ts';
import { Fraction, toFraction } from './exact.ts';
import type { Expression } from './expression.ts';
import { isMade, wordOf } from './made.ts';

/** A real function of x: a number, or NaN where it has no value. */
export type RealFunction = (x: number) => number;

/** The functions that a formula may call, as they are written. Angles are in radians. */
const CALLS: Readonly<Record<string, (amount: number) => number>> = {
  sin: Math.sin, cos: Math.cos, tan: Math.tan, arcsin: Math.asin, arccos: Math.acos, arctan: Math.atan, ln: Math.log, log: Math.log10, exp: Math.exp,
};
const TURNS: ReadonlySet<string> = new Set(['sin', 'cos', 'tan']);
const ARCS: ReadonlySet<string> = new Set(['arcsin', 'arccos', 'arctan']);
const CONSTANTS: Readonly<Record<string, number>> = { 'π': Math.PI, e: Math.E };
/** The highest power that is worked out exactly, and the most digits that come of it. */
const HIGHEST_POWER = 64;
const MOST_DIGITS = 300;

/** Whether a word is a function that a formula may call. */
export function isCall(word: string): boolean {
  return Object.hasOwn(CALLS, word);
}

/** What an expression of x comes to, in floating point: for drawing. `degrees`: angles are in degrees. Anything it cannot work out is NaN. */
export function functionOf(expression: Expression, degrees = false): RealFunction {
  if ('exact' in expression) {
    const amount = toFraction(expression.exact).valueOf();
    return () => amount;
  }
  if ('letter' in expression) {
    const amount = CONSTANTS[expression.letter];
    return expression.letter === 'x' ? x => x : () => amount ?? Number.NaN;
  }
  if (!('op' in expression)) return () => Number.NaN;
  const [first, second] = isMade(expression, 'beside') ? expression.of : [];
  if (wordOf(first) !== '') return calling(wordOf(first), second, degrees);
  if (isModulus(expression)) {
    const inner = functionOf(expression.of[1] ?? expression, degrees);
    return x => Math.abs(inner(x));
  }
  const of = expression.of.map(one => functionOf(one, degrees));
  const [a = () => Number.NaN, b = () => Number.NaN] = of;
  switch (expression.op) {
    case 'plus': case 'mixed': return x => of.reduce((sum, one) => sum + one(x), 0);
    case 'minus': return x => a(x) - b(x);
    case 'times': case 'beside': return x => of.reduce((product, one) => product * one(x), 1);
    case 'divided by': case 'over': return x => a(x) / b(x);
    case 'negative': return x => -a(x);
    case 'brackets': return a;
    case 'percent': return x => a(x) / 100;
    case 'root': return x => Math.sqrt(a(x));
    case 'power': return x => a(x) ** b(x);
    default: return () => Number.NaN;
  }
}

function calling(word: string, of: Expression | undefined, degrees: boolean): RealFunction {
  const [call, inner] = [CALLS[word], of && functionOf(of, degrees)];
  if (!call || !inner) return () => Number.NaN;
  if (degrees && ARCS.has(word)) return x => call(inner(x)) * 180 / Math.PI;
  return degrees && TURNS.has(word) ? x => call(inner(x) * Math.PI / 180) : x => call(inner(x));
}

/**
 * What an expression of x comes to, exactly; undefined where that is not a fraction, or too long a one: of roots that do not come out, of sines, of division
 * by zero, of powers above 64.
 */
export function exactlyAt(expression: Expression, x: Fraction): Fraction | undefined {
  if ('exact' in expression) return toFraction(expression.exact);
  if ('letter' in expression) return expression.letter === 'x' ? x : undefined;
  if (!('op' in expression)) return undefined;
  if (isModulus(expression)) return exactlyAt(expression.of[1] ?? { exact: '0' }, x)?.abs();
  const of: Fraction[] = [];
  for (const one of expression.of) {
    const value = exactlyAt(one, x);
    if (value === undefined || digitsOf(value) > MOST_DIGITS) return undefined;
    of.push(value);
  }
  const [a, b] = of;
  if (a === undefined) return undefined;
  switch (expression.op) {
    case 'plus': case 'mixed': return of.reduce((sum, one) => sum.add(one));
    case 'minus': return b && a.sub(b);
    case 'times': case 'beside': return of.reduce((product, one) => product.mul(one));
    case 'divided by': case 'over': return b === undefined || b.n === 0n ? undefined : a.div(b);
    case 'negative': return a.neg();
    case 'brackets': return a;
    case 'percent': return a.div(100);
    case 'root': return a.s === -1n ? undefined : exactRootOfNumber(a, 2);
    case 'power': return b && powerOf(a, b);
    default: return undefined;
  }
}

const digitsOf = ({ n, d }: Fraction): number => Math.max(String(n).length, String(d).length);

function powerOf(base: Fraction, exponent: Fraction): Fraction | undefined {
  if (exponent.d !== 1n || exponent.abs().compare(HIGHEST_POWER) > 0 || digitsOf(base) * Number(exponent.n) > MOST_DIGITS) return undefined;
  if (base.n === 0n && exponent.compare(0) <= 0) return undefined;
  const power = Array.from({ length: Number(exponent.n) }, () => base).reduce((so, one) => so.mul(one), new Fraction(1));
  return exponent.s === -1n ? power.inverse() : power;
}
