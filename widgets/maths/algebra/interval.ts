import type { Fraction } from '../exact.ts';
import { rootBelow } from './primes.ts';

/**
 * Numbers that lie surely between two others, which are whole numbers of 2^−bits; every operation rounds outwards. What is proved with them holds.
 * `undefined` stands for what cannot be worked out: a division by something that may be zero, a root of something that may be negative.
 */
export interface Interval { readonly low: bigint; readonly high: bigint }

const TERMS_AT_MOST = 4_000;

const least = (...all: readonly bigint[]): bigint => all.reduce((a, b) => (a < b ? a : b));
const most = (...all: readonly bigint[]): bigint => all.reduce((a, b) => (a > b ? a : b));
const floorOver = (a: bigint, b: bigint): bigint => (a - (((a % b) + b) % b)) / b;
const ceilOver = (a: bigint, b: bigint): bigint => -floorOver(-a, b);
const shiftUp = (a: bigint, bits: bigint): bigint => -(-a >> bits);

export const spread = (low: bigint, high: bigint): Interval => ({ low, high });
export const opposite = ({ low, high }: Interval): Interval => spread(-high, -low);
export const sum = (a: Interval, b: Interval): Interval => spread(a.low + b.low, a.high + b.high);
/** Whether the number is surely not zero. */
export const apart = ({ low, high }: Interval): boolean => low > 0n || high < 0n;
export const size = (a: Interval): Interval => spread(most(0n, a.low, -a.high), most(-a.low, a.high));

/** The operations with so many bits after the point. */
export function intervals(precision: number) {
  const bits = BigInt(precision);
  const one = spread(1n << bits, 1n << bits);
  const zero = spread(0n, 0n);

  const fraction = ({ s, n, d }: Fraction): Interval => spread(floorOver((s * n) << bits, d), ceilOver((s * n) << bits, d));

  const times = (a: Interval, b: Interval): Interval => {
    const all = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
    return spread(least(...all) >> bits, shiftUp(most(...all), bits));
  };

  const inverse = (a: Interval): Interval | undefined => (apart(a) ? spread(floorOver(1n << (2n * bits), a.high), ceilOver(1n << (2n * bits), a.low)) : undefined);

  const shrunk = (a: Interval, by: bigint): Interval => spread(floorOver(a.low, by), ceilOver(a.high, by));

  const power = (a: Interval, exponent: bigint): Interval => {
    let result = one;
    for (let left = exponent, square = a; left > 0n; left >>= 1n) {
      if (left & 1n) result = times(result, square);
      square = times(square, square);
    }
    return result;
  };

  const root = (a: Interval, index: number): Interval | undefined => {
    if (a.high < 0n && index % 2 === 1) {
      const positive = root(opposite(a), index);
      return positive && opposite(positive);
    }
    if (a.low < 0n) return undefined;
    const raised = bits * BigInt(index - 1);
    return spread(rootBelow(a.low << raised, index), rootBelow(a.high << raised, index) + 1n);
  };

  /** The sum of x^k/k! over every k that a predicate takes, with the sign it gives; |x| is at most a half, so that what is left out is below the last term. */
  const series = (x: Interval, sign: (k: number) => bigint): Interval => {
    let [total, term] = [zero, one];
    for (let k = 0; k < TERMS_AT_MOST; k++) {
      const factor = sign(k);
      if (factor !== 0n) total = sum(total, factor > 0n ? term : opposite(term));
      term = shrunk(times(term, x), BigInt(k + 1));
      const left = 2n * size(term).high;
      if (left <= 4n) return sum(total, spread(-left - 2n, left + 2n));
    }
    return spread(-(1n << (bits + 20n)), 1n << (bits + 20n));
  };

  /** Halvings that bring a number within a half, or `undefined` when it is too large to bother. */
  const halvings = (x: Interval): bigint | undefined => {
    const whole = size(x).high >> bits;
    return whole > 2_000n ? undefined : BigInt((2n * whole + 1n).toString(2).length);
  };

  const exponential = (x: Interval): Interval | undefined => {
    const halved = halvings(x);
    if (halved === undefined) return undefined;
    const near = series(spread(x.low >> halved, shiftUp(x.high, halved)), () => 1n);
    return power(near, 1n << halved);
  };

  const circular = (x: Interval): { readonly sine: Interval; readonly cosine: Interval } | undefined => {
    const halved = halvings(x);
    if (halved === undefined) return undefined;
    const small = spread(x.low >> halved, shiftUp(x.high, halved));
    let cosine = series(small, k => [1n, 0n, -1n, 0n][k % 4] ?? 0n);
    let sine = series(small, k => [0n, 1n, 0n, -1n][k % 4] ?? 0n);
    for (let k = 0n; k < halved; k++) {
      const product = times(sine, cosine);
      [sine, cosine] = [sum(product, product), sum(times(cosine, cosine), opposite(times(sine, sine)))];
    }
    return { sine, cosine };
  };

  /** arctan (sign −1) or artanh (sign 1) of a small number, by its series. */
  const inverseTangent = (x: Interval, sign: bigint): Interval => {
    const square = times(x, x);
    let [total, power] = [zero, x];
    for (let k = 0n; k < BigInt(TERMS_AT_MOST); k++) {
      const term = shrunk(power, 2n * k + 1n);
      total = sum(total, sign < 0n && k % 2n === 1n ? opposite(term) : term);
      power = times(power, square);
      const left = 2n * size(power).high;
      if (left <= 4n) return sum(total, spread(-left - 2n, left + 2n));
    }
    return spread(-(4n << bits), 4n << bits);
  };

  const over = (whole: bigint): Interval => shrunk(one, whole);
  const scaled = (a: Interval, by: bigint): Interval => spread(a.low * by, a.high * by);
  let pi: Interval | undefined;
  const halfTurn = (): Interval => (pi ??= sum(scaled(inverseTangent(over(5n), -1n), 16n), opposite(scaled(inverseTangent(over(239n), -1n), 4n))));
  let two: Interval | undefined;
  const logarithmOfTwo = (): Interval => (two ??= scaled(inverseTangent(over(3n), 1n), 2n));

  const logarithmOf = (point: bigint): Interval => {
    const twos = BigInt(point.toString(2).length) - 1n - bits;
    const near = twos >= 0n ? spread(point >> twos, shiftUp(point, twos)) : spread(point << -twos, point << -twos);
    const below = inverse(sum(near, one));
    const ratio = below ? times(sum(near, opposite(one)), below) : zero;
    const doubled = scaled(inverseTangent(ratio, 1n), 2n);
    const whole = scaled(logarithmOfTwo(), size(spread(twos, twos)).high);
    return sum(doubled, twos < 0n ? opposite(whole) : whole);
  };

  const logarithm = (x: Interval): Interval | undefined => (x.low <= 0n ? undefined : spread(logarithmOf(x.low).low, logarithmOf(x.high).high));

  const arctangent = (x: Interval): Interval | undefined => {
    let near = x;
    for (let k = 0; k < 3; k++) {
      const length = root(sum(one, times(near, near)), 2);
      const below = length && inverse(sum(one, length));
      if (!below) return undefined;
      near = times(near, below);
    }
    return scaled(inverseTangent(near, -1n), 8n);
  };

  return { one, zero, fraction, times, inverse, power, root, exponential, circular, logarithm, arctangent, halfTurn };
}

export type Intervals = ReturnType<typeof intervals>;
