import type { Fraction } from '../exact.ts';
import { rootBelow } from './primes.ts';

/**
 * Numbers that lie surely between two others, which are whole numbers of 2^−bits; every operation rounds outwards. What is proved with them holds.
 * `undefined` stands for what cannot be worked out: a division by something that may be zero, a root of something that may be negative.
 */
export interface Interval { readonly low: bigint; readonly high: bigint }

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

  /** x^k/k! from k = 0 until next to nothing is left, and between what the others add up to; |x| is at most a half, so that they are not above the last of these. */
  const terms = (x: Interval): { readonly first: readonly Interval[]; readonly rest: Interval } => {
    const first: Interval[] = [];
    for (let term = one; ; term = shrunk(times(term, x), BigInt(first.length))) {
      first.push(term);
      const last = size(term).high;
      if (last <= 2n) return { first, rest: spread(-last, last) };
    }
  };

  /** Halvings that bring a number within a half, or `undefined` when it is too large to bother. */
  const halvings = (x: Interval): bigint | undefined => {
    const whole = size(x).high >> bits;
    return whole > 2_000n ? undefined : BigInt((2n * whole + 1n).toString(2).length);
  };

  const exponential = (x: Interval): Interval | undefined => {
    const halved = halvings(x);
    if (halved === undefined) return undefined;
    const { first, rest } = terms(spread(x.low >> halved, shiftUp(x.high, halved)));
    return power([...first, rest].reduce(sum), 1n << halved);
  };

  const circular = (x: Interval): { readonly sine: Interval; readonly cosine: Interval } | undefined => {
    const halved = halvings(x);
    if (halved === undefined) return undefined;
    const { first, rest } = terms(spread(x.low >> halved, shiftUp(x.high, halved)));
    const every = (fourth: number): Interval => first.filter((_, k) => k % 4 === fourth).reduce(sum, zero);
    let cosine = sum(sum(every(0), opposite(every(2))), rest);
    let sine = sum(sum(every(1), opposite(every(3))), rest);
    for (let k = 0n; k < halved; k++) {
      const product = times(sine, cosine);
      [sine, cosine] = [sum(product, product), sum(times(cosine, cosine), opposite(times(sine, sine)))];
    }
    return { sine, cosine };
  };

  /** The inverse tangent, circular or hyperbolic, of a number that is at most a half, by its series. */
  const inverseTangent = (x: Interval, isCircular: boolean): Interval => {
    const square = times(x, x);
    const step = isCircular ? opposite(square) : square;
    let total = zero;
    for (let [power, odd] = [x, 1n]; ; [power, odd] = [times(power, step), odd + 2n]) {
      total = sum(total, shrunk(power, odd));
      const last = size(power).high;
      if (last <= 2n) return sum(total, spread(-last, last));
    }
  };

  const over = (whole: bigint): Interval => shrunk(one, whole);
  const scaled = (a: Interval, by: bigint): Interval => spread(least(a.low * by, a.high * by), most(a.low * by, a.high * by));
  let pi: Interval | undefined;
  const halfTurn = (): Interval => (pi ??= sum(scaled(inverseTangent(over(5n), true), 16n), scaled(inverseTangent(over(239n), true), -4n)));
  let two: Interval | undefined;
  const logarithmOfTwo = (): Interval => (two ??= scaled(inverseTangent(over(3n), false), 2n));

  const logarithmOf = (point: bigint): Interval => {
    const twos = BigInt(point.toString(2).length) - 1n - bits;
    const near = spread(point >> twos, shiftUp(point, twos));
    const ratio = times(sum(near, opposite(one)), inverse(sum(near, one)) ?? zero);
    return sum(scaled(inverseTangent(ratio, false), 2n), scaled(logarithmOfTwo(), twos));
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
    return size(near).high > one.high >> 1n ? undefined : scaled(inverseTangent(near, true), 8n);
  };

  return { one, zero, fraction, times, inverse, power, root, exponential, circular, logarithm, arctangent, halfTurn };
}

export type Intervals = ReturnType<typeof intervals>;
