import { Fraction } from '../exact.ts';
import { PI } from './evaluate.ts';
import { ONE, ZERO, type Factor, type Sum } from './sum.ts';

/** A sum of powers of one root of unity: the number before each. */
type Powers = ReadonlyMap<number, Fraction>;

const HIGHEST_ORDER = 1_440;
const LARGEST_PRIME = 60n;

/**
 * Whether a number that is made of sines and cosines of fractions of π and of square roots is zero; `undefined` where anything else is in it. All of
 * these are sums of powers of one root of unity of order n (square roots of primes by Gauss's sums), and such a sum is zero just when nothing is left of it
 * once the powers that follow from others are written by those: for a prime p in n, the p powers that lie n/p apart add up to zero.
 */
export function isZeroTurns(sum: Sum): boolean | undefined {
  const factors = [...sum.values()].flatMap((term) => term.factors);
  const orders = factors.map(orderOf);
  if (!factors.some(({ of }) => of.is === 'turn') || orders.includes(undefined)) return undefined;
  const order = orders.reduce<number>((so, each) => (so > HIGHEST_ORDER ? so : so * ((each ?? 1) / commonDivisor(so, each ?? 1))), 1);
  if (order > HIGHEST_ORDER) return undefined;
  const all: Fraction[] = Array.from({ length: order }, () => ZERO);
  for (const { number, factors: of } of sum.values()) {
    const term = of.reduce<Powers>((so, each) => product(so, powersOf(each, order), order), new Map([[0, number]]));
    for (const [exponent, times] of term) all[exponent] = (all[exponent] ?? ZERO).add(times);
  }
  for (const prime of primesIn(order)) withoutLast(all, prime, order);
  return all.every((each) => each.n === 0n);
}

/** The least order of a root of unity of whose powers a factor is a sum. */
function orderOf({ of, power }: Factor): number | undefined {
  if (of.is === 'imaginary') return power.d === 1n ? 4 : undefined;
  if (of.is === 'turn') {
    const [only, other] = of.of.factors;
    return only?.of.key === PI && !other && only.power.equals(1) && of.of.number.equals(1) && power.d <= HIGHEST_ORDER ? 2 * Number(power.d) : undefined;
  }
  if (of.is !== 'prime' || power.d !== 2n || power.n !== 1n || power.s !== 1n || of.prime > LARGEST_PRIME) return undefined;
  return of.prime === 2n ? 8 : Number(of.prime) * (of.prime % 4n === 1n ? 1 : 4);
}

function powersOf({ of, power }: Factor, order: number): Powers {
  const turns = Number(power.s * power.n);
  if (of.is === 'imaginary') return new Map([[within((order / 4) * turns, order), ONE]]);
  if (of.is !== 'prime') return new Map([[within((order / (2 * Number(power.d))) * turns, order), ONE]]);
  const prime = Number(of.prime);
  if (prime === 2) return new Map([[order / 8, ONE], [order - order / 8, ONE]]);
  // Gauss's sum is √p, or i√p where p is 3 more than a multiple of 4.
  const aside = prime % 4 === 1 ? 0 : (order / 4) * 3;
  const squares = new Set(Array.from({ length: prime - 1 }, (_, at) => ((at + 1) * (at + 1)) % prime));
  return new Map(Array.from({ length: prime - 1 }, (_, at) => [within((order / prime) * (at + 1) + aside, order), new Fraction(squares.has(at + 1) ? 1 : -1)]));
}

function product(some: Powers, others: Powers, order: number): Powers {
  const all = new Map<number, Fraction>();
  for (const [one, times] of some) {
    for (const [other, more] of others) {
      const exponent = (one + other) % order;
      all.set(exponent, (all.get(exponent) ?? ZERO).add(times.mul(more)));
    }
  }
  return all;
}

/** Writes each power that is the last of the p that lie n/p apart by the others. */
function withoutLast(all: Fraction[], prime: number, order: number): void {
  let highest = prime;
  while (order % (highest * prime) === 0) highest *= prime;
  all.forEach((times, exponent) => {
    if (times.n === 0n || exponent % highest < highest - highest / prime) return;
    for (let step = 0; step < prime; step++) {
      const at = (exponent + step * (order / prime)) % order;
      all[at] = (all[at] ?? ZERO).sub(times);
    }
  });
}

function primesIn(order: number): number[] {
  return Array.from({ length: order }, (_, at) => at + 2).filter((each) => order % each === 0 && !Array.from({ length: each - 2 }, (_, at) => at + 2).some((less) => each % less === 0));
}

function within(exponent: number, order: number): number {
  return ((exponent % order) + order) % order;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
