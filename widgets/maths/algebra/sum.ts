import { Fraction } from '../exact.ts';
import { giveUp, MOST_BITS, MOST_TERMS, spend } from './limits.ts';

/**
 * What terms are made of. Generators of one key are the same. `prime`: its fractional powers are the surds. `letter`: letters, π, Euler's number
 * and units. `imaginary`: the square root of −1, within sines and cosines only. `size`: the absolute value. `base`: a sum of which fractional powers
 * are taken. `growth`: e to the power of a term; `turn`: e to the power of i times a term, of which sines and cosines are made. `logarithm`: ln |of|.
 * `call`: anything else, known by its name and what it is of.
 */
export type Generator =
  | { readonly is: 'prime'; readonly key: string; readonly prime: bigint }
  | { readonly is: 'letter' | 'imaginary'; readonly key: string }
  | { readonly is: 'size' | 'base' | 'logarithm'; readonly key: string; readonly of: Sum }
  | { readonly is: 'growth' | 'turn'; readonly key: string; readonly of: Term }
  | { readonly is: 'call'; readonly key: string; readonly word: string; readonly of: readonly Sum[] };

/** A generator to a rational power. */
export interface Factor { readonly of: Generator; readonly power: Fraction }
/** A product of factors, in the order of their keys, with a rational number before it. */
export interface Term { readonly number: Fraction; readonly factors: readonly Factor[]; readonly key: string }
/**
 * A sum of terms with different keys, none with the number 0. The powers of primes lie from 0 up to 1, and so do those of bases, so that surds are
 * always simplified: two sums of primes' and letters' powers are the same number for all letters just when they are the same sum, for products of
 * different roots of primes are linearly independent over the rationals (Besicovitch 1940).
 */
export type Sum = ReadonlyMap<string, Term>;

export const ZERO = new Fraction(0);
export const ONE = new Fraction(1);
export const NOTHING: Sum = new Map();

/** The sum that is one number. */
export function numberSum(number: Fraction): Sum {
  return number.n === 0n ? NOTHING : new Map([['', { number, factors: [], key: '' }]]);
}

export const UNITY: Sum = numberSum(ONE);
/** The name of −1 to the power of what stands for whole numbers, whose square is 1. */
export const ALTERNATING = 'alternating';
export const IMAGINARY: Generator = { is: 'imaginary', key: '√−1' };

export function letterGenerator(letter: string): Generator {
  return { is: 'letter', key: letter };
}

/** A text that two sums share just when they are the same. */
export function keyOf(sum: Sum): string {
  return [...sum.values()].map(({ number, key }) => `${number.toFraction()}·${key}`).sort().join('+');
}

function keyOfFactors(factors: readonly Factor[]): string {
  return factors.map(({ of, power }) => (power.d === 1n && power.n === 1n && power.s === 1n ? of.key : `${of.key}^${power.toFraction()}`)).join('·');
}

/** The least of some numbers, of which there is one. */
export function leastOf([first = ZERO, ...rest]: readonly Fraction[]): Fraction {
  return rest.reduce((least, each) => (each.compare(least) === -1 ? each : least), first);
}

/** The least whole number that makes all of these whole. */
export function commonBottom(of: readonly Fraction[]): Fraction {
  return of.reduce((so, { d }) => so.lcm(new Fraction(d)), ONE);
}

/** The power that a generator has in a term: 0 where it is not in it. */
export function powerIn({ factors }: Pick<Term, 'factors'>, of: Pick<Generator, 'key'>): Fraction {
  return factors.find(factor => factor.of.key === of.key)?.power ?? ZERO;
}

/** A generator to a power, as a sum. */
export function factorSum(of: Generator, power: Fraction = ONE): Sum {
  return product([{ of, power }], ONE);
}

/** a + b. */
export function add(a: Sum, b: Sum): Sum {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const sum = new Map(a);
  for (const term of b.values()) addTerm(sum, term);
  if (sum.size > MOST_TERMS) giveUp();
  return sum;
}

function addTerm(sum: Map<string, Term>, term: Term): void {
  const before = sum.get(term.key);
  if (!before) {
    sum.set(term.key, term);
    return;
  }
  const number = before.number.add(term.number);
  if (number.n === 0n) sum.delete(term.key);
  else sum.set(term.key, { ...term, number });
}

/** The sum of many. */
export function total(sums: readonly Sum[]): Sum {
  const sum = new Map<string, Term>();
  for (const each of sums) for (const term of each.values()) addTerm(sum, term);
  if (sum.size > MOST_TERMS) giveUp();
  return sum;
}

/** A sum, so many times. */
export function scale(sum: Sum, by: Fraction): Sum {
  if (by.n === 0n) return NOTHING;
  if (by.d === 1n && by.n === 1n && by.s === 1n) return sum;
  return new Map([...sum].map(([key, term]) => [key, { ...term, number: term.number.mul(by) }]));
}

/** −a. */
export function negate(sum: Sum): Sum {
  return scale(sum, new Fraction(-1));
}

/** a − b. */
export function subtract(a: Sum, b: Sum): Sum {
  return add(a, negate(b));
}

/** The rational number of times that one sum is another. */
export function ratio(one: Sum, other: Sum): Fraction | undefined {
  const [key = ''] = other.keys();
  const [above, below] = [one.get(key)?.number ?? ZERO, other.get(key)?.number ?? ONE];
  const so = above.div(below);
  return subtract(one, scale(other, so)).size === 0 ? so : undefined;
}

/** a × b, multiplied out. */
export function multiply(a: Sum, b: Sum): Sum {
  if (isOne(a)) return b;
  if (isOne(b)) return a;
  spend(a.size * b.size);
  const result = new Map<string, Term>();
  for (const left of a.values()) {
    for (const right of b.values()) {
      for (const term of product(joined(left.factors, right.factors), left.number.mul(right.number)).values()) addTerm(result, term);
    }
  }
  if (result.size > MOST_TERMS) giveUp();
  return result;
}

/** A sum to a whole power from 0 on. */
export function raise(sum: Sum, power: bigint): Sum {
  const [only] = sum.values();
  if (sum.size === 1 && only) {
    const exponent = new Fraction(power);
    return product(only.factors.map(factor => ({ ...factor, power: factor.power.mul(exponent) })), numberPower(only.number, power));
  }
  if (power > 64n) giveUp();
  let result = UNITY;
  for (let left = power, square = sum; left > 0n; left >>= 1n) {
    if (left & 1n) result = multiply(result, square);
    if (left > 1n) square = multiply(square, square);
  }
  return result;
}

/** A number to a whole power, also a negative one of a number that is not 0. Gives up where it would be too long. */
function numberPower({ s, n, d }: Pick<Fraction, 's' | 'n' | 'd'>, power: bigint): Fraction {
  if (power < 0n) return numberPower({ s, n: d, d: n }, -power);
  const sign = s === -1n && power % 2n === 1n ? -1n : 1n;
  if (n === 1n && d === 1n) return new Fraction(sign);
  if (BigInt((n | d).toString(2).length) * power > BigInt(MOST_BITS)) giveUp();
  return new Fraction(sign * n ** power, d ** power);
}

function joined(a: readonly Factor[], b: readonly Factor[]): readonly Factor[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const factors: Factor[] = [];
  let [left, right] = [0, 0];
  for (;;) {
    const [one, other] = [a[left], b[right]];
    if (!one) return [...factors, ...b.slice(right)];
    if (!other) return [...factors, ...a.slice(left)];
    if (one.of.key < other.of.key) {
      factors.push(one);
      left++;
    } else if (other.of.key < one.of.key) {
      factors.push(other);
      right++;
    } else {
      factors.push({ of: one.of, power: one.power.add(other.power) });
      left++;
      right++;
    }
  }
}

/** A number times factors in the order of their keys, with powers that may be out of their range. */
function product(factors: readonly Factor[], number: Fraction): Sum {
  const kept: Factor[] = [];
  const besides: Sum[] = [];
  let amount = number;
  for (const factor of factors) {
    if (factor.power.n === 0n) continue;
    const { power, times, sum } = reduced(factor);
    if (times) amount = amount.mul(times);
    if (sum) besides.push(sum);
    if (power.n !== 0n) kept.push({ of: factor.of, power });
  }
  if (amount.n === 0n) return NOTHING;
  if ((amount.n | amount.d) >> BigInt(MOST_BITS)) giveUp();
  const key = keyOfFactors(kept);
  return besides.reduce(multiply, new Map([[key, { number: amount, factors: kept, key }]]));
}

/** A factor with a power within the range, and what goes before it instead: a number, a sum. */
function reduced({ of, power }: Factor): { readonly power: Fraction; readonly times?: Fraction; readonly sum?: Sum } {
  switch (of.is) {
    case 'prime': {
      const whole = power.floor();
      return whole.n === 0n ? { power } : { power: power.sub(whole), times: numberPower(new Fraction(of.prime), whole.s * whole.n) };
    }
    case 'base': {
      const whole = power.floor();
      return whole.s <= 0n ? { power } : { power: power.sub(whole), sum: raise(of.of, whole.n) };
    }
    case 'imaginary': {
      const quarter = ((power.s * power.n) % 4n + 4n) % 4n;
      return { power: new Fraction(quarter % 2n), ...(quarter > 1n && { times: new Fraction(-1) }) };
    }
    case 'size': {
      const twos = power.div(2).floor();
      if (twos.n === 0n || (twos.s === -1n && of.of.size > 1)) return { power };
      return { power: power.sub(twos.mul(2)), sum: twos.s === 1n ? raise(of.of, 2n * twos.n) : inverseOfTerm(of.of, 2n * twos.n) };
    }
    case 'call': return of.word === ALTERNATING && power.d === 1n ? { power: new Fraction(power.n % 2n) } : { power };
    default: return { power };
  }
}

function inverseOfTerm(sum: Sum, power: bigint): Sum {
  const [term] = sum.values();
  return term ? termToPower(term, new Fraction(-power)) : giveUp();
}

/** A term to a whole power, also a negative one. */
export function termToPower(term: Term, power: Fraction): Sum {
  return product(term.factors.map(factor => ({ of: factor.of, power: factor.power.mul(power) })), numberPower(term.number, power.s * power.n));
}

export function isOne(sum: Sum): boolean {
  const one = sum.size === 1 ? sum.get('') : undefined;
  return one !== undefined && one.number.n === 1n && one.number.d === 1n && one.number.s === 1n;
}

/** The rational number that a sum is; `undefined` for others. */
export function rationalIn(sum: Sum): Fraction | undefined {
  if (sum.size === 0) return ZERO;
  return sum.size === 1 ? sum.get('')?.number : undefined;
}

/** The one term of a sum; `undefined` where there are none or several. */
export function onlyTerm(sum: Sum): Term | undefined {
  if (sum.size !== 1) return undefined;
  const [term] = sum.values();
  return term;
}

/** A term as a sum. */
export function termSum(term: Term): Sum {
  return term.number.n === 0n ? NOTHING : new Map([[term.key, term]]);
}

/** The term with another number before it. */
export function withNumber(term: Term, number: Fraction): Term {
  return { ...term, number };
}

/** The generators of a sum, and those that they are made of. */
export function generators(sum: Sum): Map<string, Generator> {
  const found = new Map<string, Generator>();
  const look = (of: Sum): void => {
    for (const { factors } of of.values()) for (const factor of factors) visit(factor.of);
  };
  const visit = (generator: Generator): void => {
    if (found.has(generator.key)) return;
    found.set(generator.key, generator);
    for (const inner of innerSums(generator)) look(inner);
  };
  look(sum);
  return found;
}

/** The sums that a generator is made of. */
function innerSums(generator: Generator): readonly Sum[] {
  switch (generator.is) {
    case 'size': case 'base': case 'logarithm': return [generator.of];
    case 'growth': case 'turn': return [termSum(generator.of)];
    case 'call': return generator.of;
    default: return [];
  }
}
