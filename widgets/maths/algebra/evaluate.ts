import type { Fraction } from '../exact.ts';
import { apart, intervals, opposite, size, sum as intervalSum, type Interval, type Intervals } from './interval.ts';
import { termSum, type Factor, type Generator, type Sum } from './sum.ts';

/** Where a complex number surely lies; without `im` it is real. */
export interface Within { readonly re: Interval; readonly im?: Interval }

export const PI = 'π';
/** Euler's number; `e` is a letter like others. */
export const EULER = 'ℯ';

/** What letters stand for. */
export type Point = ReadonlyMap<string, Fraction>;

/** Where the value of a sum at a point surely lies, worked out with so many bits after the point; `undefined` where it has none or none could be found. */
export function evaluate(sum: Sum, point: Point, bits: number): Within | undefined {
  return evaluator(point, intervals(bits))(sum);
}

function evaluator(point: Point, of: Intervals): (sum: Sum) => Within | undefined {
  const known = new Map<string, Within | undefined>();

  const times = (a: Within, b: Within): Within => {
    const re = of.times(a.re, b.re);
    if (!a.im && !b.im) return { re };
    const [left, right] = [a.im ?? of.zero, b.im ?? of.zero];
    return { re: intervalSum(re, opposite(of.times(left, right))), im: intervalSum(of.times(a.re, right), of.times(left, b.re)) };
  };

  const whole = (sum: Sum): Within | undefined => {
    let total: Within = { re: of.zero };
    for (const { number, factors } of sum.values()) {
      let term: Within = { re: of.fraction(number) };
      for (const each of factors) {
        const value = factor(each);
        if (!value) return undefined;
        term = times(term, value);
      }
      const im = term.im ? intervalSum(total.im ?? of.zero, term.im) : total.im;
      total = { re: intervalSum(total.re, term.re), ...(im && { im }) };
    }
    return total;
  };

  const real = (sum: Sum): Interval | undefined => {
    const value = whole(sum);
    return value && (!value.im || !apart(value.im)) ? value.re : undefined;
  };

  const factor = ({ of: generator, power }: Factor): Within | undefined => {
    if (generator.is === 'imaginary') return { re: of.zero, im: of.one };
    if (generator.is === 'growth' || generator.is === 'turn') {
      const exponent = real(termSum(generator.of));
      const scaled = exponent && of.times(exponent, of.fraction(power));
      if (!scaled) return undefined;
      if (generator.is === 'turn') {
        const circular = of.circular(scaled);
        return circular && { re: circular.cosine, im: circular.sine };
      }
      const re = of.exponential(scaled);
      return re && { re };
    }
    if (!known.has(generator.key)) known.set(generator.key, value(generator));
    const base = known.get(generator.key);
    const re = base && !base.im ? powerOf(base.re, power) : undefined;
    return re && { re };
  };

  const powerOf = (base: Interval, { s, n, d }: Fraction): Interval | undefined => {
    if (d > 1_000n || n > 10_000n) return undefined;
    const root = d === 1n ? base : of.root(base, Number(d));
    const raised = root && of.power(root, n);
    return raised && s === -1n ? of.inverse(raised) : raised;
  };

  const value = (generator: Generator): Within | undefined => {
    const re = realOf(generator);
    return re && { re };
  };

  const realOf = (generator: Generator): Interval | undefined => {
    switch (generator.is) {
      case 'prime': return { low: of.one.low * generator.prime, high: of.one.high * generator.prime };
      case 'letter': {
        if (generator.key === PI) return of.halfTurn();
        if (generator.key === EULER) return of.exponential(of.one);
        const at = point.get(generator.key);
        return at && of.fraction(at);
      }
      case 'base': return real(generator.of);
      case 'size': {
        const inner = real(generator.of);
        return inner && size(inner);
      }
      case 'logarithm': {
        const inner = real(generator.of);
        return inner && of.logarithm(size(inner));
      }
      case 'call': {
        const [top, bottom] = generator.of.map(real);
        const below = bottom && of.inverse(bottom);
        return top && below && called(generator.word, of.times(top, below));
      }
      default: return undefined;
    }
  };

  const called = (word: string, x: Interval): Interval | undefined => {
    switch (word) {
      case 'arctan': return of.arctangent(x);
      case 'arcsin': {
        const adjacent = of.root(intervalSum(of.one, opposite(of.times(x, x))), 2);
        const below = adjacent && of.inverse(adjacent);
        return below && of.arctangent(of.times(x, below));
      }
      case 'exp': return of.exponential(x);
      case 'quotient': return x;
      default: return undefined;
    }
  };

  return whole;
}

/** Whether a number is surely not zero. */
export function isApart({ re, im }: Within): boolean {
  return apart(re) || (im !== undefined && apart(im));
}
