import { Fraction } from '../exact.ts';
import { PI } from './evaluate.ts';
import { MOST_BITS } from './limits.ts';
import type { Factor, Generator, Sum, Term } from './sum.ts';

/** Bounds of an algebraic number, in bits: `upper` of its size's numerator and `lower` of its denominator, as the rules below carry them. */
interface Bounds { readonly upper: number; readonly lower: number }

const bitsOf = (whole: bigint): number => whole.toString(2).length;

/**
 * How near to zero a number made of roots can lie without being zero: not nearer than 2^−bits. `undefined` where it is made of anything else, or the
 * bound is beyond all use.
 *
 * The bound is that of Burnikel, Fleischer, Mehlhorn and Schirra (2000): with D the product of the indices of all roots, u and l as computed here,
 * the number is zero or at least 1 / (u^(D−1) l).
 */
export function degreeAndBits(sum: Sum): { readonly bits: number } | undefined {
  const indices = new Map<string, number>();
  const bounds = boundsOf(sum, indices);
  if (!bounds) return undefined;
  const degree = [...indices.values()].reduce((product, index) => product * index, 1);
  const bits = (degree - 1) * bounds.upper + bounds.lower;
  return bits <= 2 * MOST_BITS ? { bits } : undefined;
}

function boundsOf(sum: Sum, indices: Map<string, number>): Bounds | undefined {
  let so: Bounds | undefined;
  for (const { number, factors } of sum.values()) {
    let term: Bounds = { upper: bitsOf(number.n), lower: bitsOf(number.d - 1n || 1n) };
    for (const factor of factors) {
      const bounds = boundsOfFactor(factor, indices);
      if (!bounds) return undefined;
      term = { upper: term.upper + bounds.upper, lower: term.lower + bounds.lower };
    }
    so = so ? { upper: Math.max(so.upper + term.lower, term.upper + so.lower) + 1, lower: so.lower + term.lower } : term;
  }
  return so;
}

function boundsOfFactor({ of, power }: Factor, indices: Map<string, number>): Bounds | undefined {
  if (of.is === 'imaginary') {
    indices.set(of.key, 2);
    return { upper: 0, lower: 0 };
  }
  if (of.is === 'turn') return boundsOfTurn(of.of, power, indices);
  const base = boundsOfBase(of, indices);
  const index = Number(power.d);
  if (!base || power.s === -1n || index > 100) return undefined;
  note(indices, of.key, index);
  const times = Number(power.n);
  const [upper, lower] = [base.upper * times, base.lower * times];
  return { upper: Math.ceil((upper + (index - 1) * lower) / index), lower };
}

/** e^(iπ a/b) is a root of unity: its size is 1, and its degree at most 2b. */
function boundsOfTurn({ factors }: Term, { d }: Fraction, indices: Map<string, number>): Bounds | undefined {
  const [first, ...others] = factors;
  if (first?.of.key !== PI || !first.power.equals(1) || others.length > 0 || d > 360n) return undefined;
  note(indices, 'turn', 2 * Number(d));
  return { upper: 0, lower: 0 };
}

function boundsOfBase(generator: Generator, indices: Map<string, number>): Bounds | undefined {
  if (generator.is === 'prime') return { upper: bitsOf(generator.prime), lower: 0 };
  return generator.is === 'base' ? boundsOf(generator.of, indices) : undefined;
}

/** Of several roots of one thing the least common index counts. */
function note(indices: Map<string, number>, key: string, index: number): void {
  indices.set(key, Number(new Fraction(indices.get(key) ?? index).lcm(index).n));
}
