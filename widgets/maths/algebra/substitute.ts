import { exponential, logarithm } from './growth.ts';
import { giveUp } from './limits.ts';
import { generator, number, plus, times, whole, type Quotient } from './quotient.ts';
import { power, sizeOfQuotient } from './root.ts';
import { turned } from './turn.ts';
import { NOTHING, termSum, type Factor, type Generator, type Sum } from './sum.ts';

/** A sum with something else put in for some of its letters and absolute values, by their keys; gives up within functions that are known by their names only. */
export function substitute(sum: Sum, values: ReadonlyMap<string, Quotient>): Quotient {
  const factor = ({ of, power: exponent }: Factor): Quotient => {
    if (of.is === 'growth') return exponential(times(inside(termSum(of.of)), number(exponent)));
    if (of.is === 'turn') return turned(times(inside(termSum(of.of)), number(exponent)));
    return power(base(of), exponent);
  };
  const inside = (inner: Sum): Quotient => [...inner.values()].map(term => term.factors.map(factor).reduce(times, number(term.number))).reduce(plus, whole(NOTHING));
  const base = (of: Generator): Quotient => {
    switch (of.is) {
      case 'letter': return values.get(of.key) ?? generator(of);
      case 'prime': case 'imaginary': return generator(of);
      case 'base': return inside(of.of);
      case 'size': return values.get(of.key) ?? sizeOfQuotient(inside(of.of));
      case 'logarithm': return logarithm(inside(of.of));
      default: return giveUp();
    }
  };
  return inside(sum);
}
