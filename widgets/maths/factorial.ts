import { Fraction } from './exact.ts';

/** The largest number whose factorial is worked out. */
export const LARGEST_FACTORIAL = 20n;

/** n! of a whole number from 0 to 20; nothing of others. */
export function factorial({ s, n, d }: Fraction): Fraction | undefined {
  if (d !== 1n || (s === -1n && n !== 0n) || n > LARGEST_FACTORIAL) return undefined;
  let product = 1n;
  for (let factor = 2n; factor <= n; factor++) product *= factor;
  return new Fraction(product);
}
