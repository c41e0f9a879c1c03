import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intervals, type Interval, type Intervals } from '../../../widgets/maths/algebra/interval.ts';
import { attempted } from '../../../widgets/maths/algebra/limits.ts';
import { exactRoot, primesOf, rootBelow } from '../../../widgets/maths/algebra/primes.ts';
import { hasRealRoot, haveSameRoots } from '../../../widgets/maths/algebra/sturm.ts';
import { product, valueAt, type Univariate } from '../../../widgets/maths/algebra/univariate.ts';
import { Fraction } from '../../../widgets/maths/exact.ts';
import { fractions } from '../arbitraries.ts';

const BITS = 80;
const of: Intervals = intervals(BITS);
const unit = 2 ** 40;
/** A number of JavaScript, which is near enough to be within a millionth of what it stands for. */
const near = ({ low, high }: Interval): readonly [number, number] => [Number(low >> BigInt(BITS - 40)) / unit, Number(high >> BigInt(BITS - 40)) / unit];

function expectNear(interval: Interval | undefined, value: number): void {
  const [low, high] = near(interval!);
  const slack = 1e-6 * (1 + Math.abs(value));
  expect(low).toBeLessThan(value + slack);
  expect(high).toBeGreaterThan(value - slack);
  expect(high - low).toBeLessThan(slack);
}

describe('intervals', () => {
  const small = fc.tuple(fc.bigInt({ min: -300n, max: 300n }), fc.bigInt({ min: 1n, max: 60n })).map(([n, d]) => new Fraction(n, d));
  const positive = small.map(each => each.abs().add(new Fraction(1, 90)));

  test('hold what fractions come to', () => {
    const holds = ({ low, high }: Interval, exact: Fraction): void => {
      const scaled = exact.mul(1n << BigInt(BITS));
      expect(scaled.compare(low) >= 0 && scaled.compare(high) <= 0).toBe(true);
    };
    fc.assert(fc.property(fractions(), fractions(), (a, b) => {
      const [one, other] = [of.fraction(a), of.fraction(b)];
      holds(of.times(one, other), a.mul(b));
      const inverse = of.inverse(other);
      if (inverse) holds(of.times(one, inverse), a.div(b));
      holds(of.power(one, 3n), a.mul(a).mul(a));
    }));
  });

  test('hold roots: their powers hold what the root is of', () => {
    fc.assert(fc.property(positive, fc.integer({ min: 2, max: 5 }), (a, index) => {
      const { low, high } = of.power(of.root(of.fraction(a), index)!, BigInt(index));
      const scaled = a.mul(1n << BigInt(BITS));
      expect(scaled.compare(low) >= 0 && scaled.compare(high) <= 0).toBe(true);
    }));
  });

  test('are narrow, and where floating point has it', () => {
    fc.assert(fc.property(small, positive, (a, b) => {
      const [x, y] = [a.div(20), b];
      expectNear(of.exponential(of.fraction(x)), Math.exp(x.valueOf()));
      expectNear(of.circular(of.fraction(a))?.sine, Math.sin(a.valueOf()));
      expectNear(of.circular(of.fraction(a))?.cosine, Math.cos(a.valueOf()));
      expectNear(of.logarithm(of.fraction(y)), Math.log(y.valueOf()));
      expectNear(of.arctangent(of.fraction(a)), Math.atan(a.valueOf()));
      expectNear(of.halfTurn(), Math.PI);
    }));
  });

  test('have nothing to say of what may be nothing', () => {
    expect(of.inverse(of.zero)).toBeUndefined();
    expect(of.logarithm(of.zero)).toBeUndefined();
    expect(of.root(of.fraction(new Fraction(-1)), 2)).toBeUndefined();
    expectNear(of.root(of.fraction(new Fraction(-8)), 3), -2);
    expect(of.exponential(of.fraction(new Fraction(10n ** 9n)))).toBeUndefined();
  });
});

test('whole numbers are the product of their primes, and roots are exact or none', () => {
  fc.assert(fc.property(fc.bigInt({ min: 1n, max: 10n ** 8n }), fc.integer({ min: 2, max: 5 }), (whole, index) => {
    const primes = [...primesOf(whole)];
    expect(primes.reduce((so, [prime, often]) => so * prime ** often, 1n)).toBe(whole);
    const root = rootBelow(whole, index);
    expect(root ** BigInt(index) <= whole && (root + 1n) ** BigInt(index) > whole).toBe(true);
    expect(exactRoot(whole ** BigInt(index), index)).toBe(whole);
    expect(exactRoot(whole ** BigInt(index) + 1n, index)).toBeUndefined();
  }));
});

describe('real roots are counted', () => {
  const polynomial = (...coefficients: number[]): Univariate => coefficients.map(each => new Fraction(each));
  const linear = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 4 })).map(([root, scale]) => polynomial(-root * scale, scale));
  const rootless = fc.constantFrom(polynomial(1, 0, 1), polynomial(3, 1, 1), polynomial(7), polynomial(1, 0, 0, 0, 1));

  test('there are some just when there is a factor with one', () => {
    fc.assert(fc.property(fc.array(linear, { maxLength: 3 }), fc.array(rootless, { minLength: 1, maxLength: 2 }), (parts, others) => {
      const whole = attempted(() => [...parts, ...others].reduce(product))!;
      expect(attempted(() => hasRealRoot(whole))).toBe(parts.length > 0);
      for (const [constant, slope] of parts) expect(valueAt(whole, constant!.neg().div(slope!)).n).toBe(0n);
    }));
  });

  test('two have the same just when they have the same factors with one', () => {
    fc.assert(fc.property(fc.array(linear, { minLength: 1, maxLength: 3 }), rootless, rootless, linear, (parts, one, other, more) => {
      const [a, b] = attempted(() => [[...parts, one].reduce(product), [...parts.toReversed(), parts[0]!, other].reduce(product)] as const)!;
      expect(attempted(() => haveSameRoots(a, b))).toBe(true);
      const root = (each: Univariate): string => each[0]!.div(each[1]!).toFraction();
      expect(attempted(() => haveSameRoots(a, product(b, more)))).toBe(parts.some(each => root(each) === root(more)));
    }));
  });
});
