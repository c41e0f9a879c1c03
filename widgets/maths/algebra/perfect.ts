import { Fraction } from '../exact.ts';
import { spend } from './limits.ts';
import { exactRoot, primesOf } from './primes.ts';
import { add, factorSum, IMAGINARY, multiply, onlyTerm, raise, scale, subtract, termToPower, UNITY, ZERO, type Sum, type Term } from './sum.ts';

/** The root of a positive number, as a product of roots of primes. */
export function rootOfNumber(number: Fraction, index: number): Sum {
  const exponent = new Fraction(1, index);
  const part = (of: bigint, by: Fraction): Sum => [...primesOf(of)].map(([prime, times]) => factorSum({ is: 'prime', key: String(prime), prime }, by.mul(times))).reduce(multiply, UNITY);
  return multiply(part(number.n, exponent), part(number.d, exponent.neg()));
}

/** The positive rational number whose power a positive number is; `undefined` where there is none. */
export function exactRootOfNumber({ n, d }: Fraction, index: number): Fraction | undefined {
  const [top, bottom] = [exactRoot(n, index), exactRoot(d, index)];
  return top === undefined || bottom === undefined ? undefined : new Fraction(top, bottom);
}

/**
 * The sum whose power a sum is, found term by term from the highest down; `undefined` where there is none. The order of terms is by their powers,
 * generator after generator.
 */
export function perfectRoot(sum: Sum, index: number): Sum | undefined {
  const first = highest(sum);
  if (!first) return undefined;
  const lead = exactRootOfTerm(first, index);
  const leading = lead && onlyTerm(lead);
  if (!leading) return undefined;
  const below = scale(termToPower(leading, new Fraction(1 - index)), new Fraction(1, index));
  let root = lead;
  for (let terms = 1; terms <= sum.size; terms++) {
    spend(1);
    const rest = subtract(sum, raise(root, BigInt(index)));
    const next = highest(rest);
    if (!next) return root;
    root = add(root, multiply(new Map([[next.key, next]]), below));
  }
  return undefined;
}

function exactRootOfTerm({ number, factors }: Term, index: number): Sum | undefined {
  const negative = number.s === -1n && index % 2 === 0;
  // −e^(2iu) is the square of i e^(iu): so √(1 − cos² u) is found.
  if (negative && (index !== 2 || !factors.some(({ of }) => of.is === 'turn'))) return undefined;
  const amount = exactRootOfNumber(number.abs(), index);
  if (!amount || factors.some(({ of, power: exponent }) => of.is === 'prime' || (exponent.n % BigInt(index) !== 0n && of.is !== 'growth' && of.is !== 'turn'))) return undefined;
  const rooted = factors.map(({ of, power: exponent }) => factorSum(of, exponent.div(index))).reduce(multiply, UNITY);
  if (negative) return scale(multiply(rooted, factorSum(IMAGINARY)), amount);
  return scale(rooted, number.s === -1n ? amount.neg() : amount);
}

/** The term that comes first in the order of powers. */
export function highest(sum: Sum): Term | undefined {
  let best: Term | undefined;
  for (const term of sum.values()) if (!best || isHigher(term, best)) best = term;
  return best;
}

function isHigher(one: Term, other: Term): boolean {
  const letters = (term: Term): Map<string, Fraction> => new Map(term.factors.filter(({ of }) => of.is !== 'prime').map(({ of, power: exponent }) => [of.key, exponent]));
  const [a, b] = [letters(one), letters(other)];
  const [key] = [...new Set([...a.keys(), ...b.keys()])].sort().filter(each => !(a.get(each) ?? ZERO).equals(b.get(each) ?? ZERO));
  return key === undefined ? one.key > other.key : (a.get(key) ?? ZERO).compare(b.get(key) ?? ZERO) > 0;
}
