import { giveUp } from './limits.ts';

/** Divisors are tried up to here: what is left below the square of it is prime. */
const LARGEST_TRIED = 30_000n;

/** The primes of a whole number from 1 on, with how often each divides it. Gives up where what is left after the small primes is too large. */
export function primesOf(whole: bigint): Map<bigint, bigint> {
  const primes = new Map<bigint, bigint>();
  let left = whole;
  const take = (prime: bigint): void => {
    while (left % prime === 0n) {
      primes.set(prime, (primes.get(prime) ?? 0n) + 1n);
      left /= prime;
    }
  };
  for (let prime = 2n; prime <= LARGEST_TRIED && prime * prime <= left; prime += prime === 2n ? 1n : 2n) take(prime);
  if (left === 1n) return primes;
  const isPrime = (whole: bigint): boolean => whole <= LARGEST_TRIED * LARGEST_TRIED;
  if (isPrime(left)) return primes.set(left, 1n);
  const root = exactRoot(left, 2);
  return root !== undefined && isPrime(root) ? primes.set(root, 2n) : giveUp();
}

/** The largest whole number whose square, cube and so on is not above this whole number from 0 on. */
export function rootBelow(whole: bigint, index: number): bigint {
  const n = BigInt(index);
  if (whole < 2n) return whole;
  let guess = 1n << (BigInt(whole.toString(2).length) / n + 1n);
  for (;;) {
    const next = ((n - 1n) * guess + whole / guess ** (n - 1n)) / n;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** The whole number whose power this is; `undefined` where there is none. */
export function exactRoot(whole: bigint, index: number): bigint | undefined {
  const root = rootBelow(whole, index);
  return root ** BigInt(index) === whole ? root : undefined;
}
