import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attempted } from '../../../widgets/maths/algebra/limits.ts';
import { haveSameSolutions } from '../../../widgets/maths/algebra/systems.ts';
import { add, factorSum, letterGenerator, NOTHING, numberSum, scale, type Sum } from '../../../widgets/maths/algebra/sum.ts';
import { commonDivisor, degreeOf, derivative, divided, leadingOf, monic, product, squareFree, sumOf, univariate, valueAt, type Univariate } from '../../../widgets/maths/algebra/univariate.ts';
import { Fraction } from '../../../widgets/maths/exact.ts';

const small = fc.integer({ min: -4, max: 4 });
const number = fc.tuple(small, fc.integer({ min: 1, max: 3 })).map(([n, d]) => new Fraction(n, d));
/** A polynomial that is not nothing. */
const polynomial = (maxLength = 4): fc.Arbitrary<Univariate> => fc.tuple(fc.array(number, { maxLength }), number.filter(({ n }) => n !== 0n)).map(([rest, lead]) => [...rest, lead]);
const within = <T>(work: () => T): T => attempted(work) as T;
const text = (of: Univariate): string => of.map((each) => each.toFraction()).join(' ');
const plus = (a: Univariate, b: Univariate): Univariate => Array.from({ length: Math.max(a.length, b.length) }, (_, at) => (a[at] ?? new Fraction(0)).add(b[at] ?? 0));
const cut = (of: Univariate): Univariate => of.slice(0, of.findLastIndex(({ n }) => n !== 0n) + 1);
const runs = { numRuns: 60 };

describe('polynomials in one letter', () => {
  test('a product has the product of the values, and the degrees added', () => {
    fc.assert(fc.property(polynomial(), polynomial(), number, (a, b, x) => {
      const both = within(() => product(a, b));
      expect(valueAt(both, x).toFraction()).toBe(valueAt(a, x).mul(valueAt(b, x)).toFraction());
      expect([degreeOf(both), leadingOf(both).toFraction()]).toEqual([degreeOf(a) + degreeOf(b), leadingOf(a).mul(leadingOf(b)).toFraction()]);
      expect([within(() => product(a, [])), within(() => product([], b)), within(() => product([], []))]).toEqual([[], [], []]);
    }), runs);
  });

  test('a division leaves less than the divisor, and is undone by multiplying', () => {
    fc.assert(fc.property(fc.oneof(polynomial(5), fc.constant([])), polynomial(3), (a, b) => {
      const { quotient, remainder } = within(() => divided(a, b));
      expect(text(cut(plus(within(() => product(quotient, b)), remainder)))).toBe(text(a));
      expect(remainder.length).toBeLessThan(b.length);
      expect(quotient.length).toBe(Math.max(0, a.length - b.length + 1));
    }), runs);
  });

  test('the common divisor divides both, and holds what both were made with', () => {
    fc.assert(fc.property(polynomial(2), polynomial(2), polynomial(2), (a, b, c) => {
      const [one, other] = within(() => [product(a, c), product(b, c)]);
      const common = within(() => commonDivisor(one, other));
      expect(leadingOf(common).toFraction()).toBe('1');
      expect([one, other].map((each) => within(() => divided(each, common)).remainder)).toEqual([[], []]);
      expect(within(() => divided(common, c)).remainder).toEqual([]);
      expect(text(within(() => commonDivisor(a, [])))).toBe(text(monic(a)));
    }), runs);
  });

  test('the slope of a product is made of both slopes', () => {
    fc.assert(fc.property(polynomial(), polynomial(), (a, b) => {
      expect(text(within(() => derivative(product(a, b))))).toBe(text(cut(within(() => plus(product(derivative(a), b), product(a, derivative(b)))))));
    }), runs);
  });

  test('what is there once, twice and three times is told apart', () => {
    fc.assert(fc.property(fc.uniqueArray(small, { minLength: 1, maxLength: 3 }), number.filter(({ n }) => n !== 0n), (roots, lead) => {
      const linear = (root: number): Univariate => [new Fraction(-root), new Fraction(1)];
      const whole = within(() => roots.flatMap((root, at) => Array.from({ length: at + 1 }, () => linear(root))).reduce(product, [lead]));
      expect(within(() => squareFree(whole)).map(text)).toEqual(roots.map((root) => text(linear(root))));
    }), runs);
    expect(squareFree([new Fraction(5)])).toEqual([]);
    expect(within(() => squareFree([new Fraction(0), new Fraction(0), new Fraction(2)])).map(text)).toEqual(['1', '0 1']);
  });

  test('a sum is a polynomial in a letter, and the other way round', () => {
    fc.assert(fc.property(polynomial(), (a) => {
      expect(text(univariate(sumOf(a, 'x'), 'x') ?? [])).toBe(text(a));
    }), runs);
    const x = (power: Fraction): Sum => factorSum(letterGenerator('x'), power);
    expect([new Fraction(60), new Fraction(61), new Fraction(-1), new Fraction(1, 2)].map((power) => univariate(x(power), 'x') !== undefined)).toEqual([true, false, false, false]);
    expect([univariate(x(new Fraction(1)), 'y'), univariate(factorSum({ is: 'prime', key: '2', prime: 2n }, new Fraction(1, 2)), 'x')]).toEqual([undefined, undefined]);
  });
});

describe('systems of linear equations', () => {
  const LETTERS = ['x', 'y', 'z'];
  type Row = readonly number[];
  const row = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 4, maxLength: 4 });
  const sum = (of: Row): Sum => of.map((many, at) => scale(LETTERS[at] === undefined ? numberSum(new Fraction(1)) : factorSum(letterGenerator(LETTERS[at])), new Fraction(many))).reduce(add, NOTHING);
  const same = (a: readonly Row[], b: readonly Row[]): boolean | undefined => within(() => haveSameSolutions(a.map(sum), b.map(sum)));

  /** The number of rows that do not follow from others, by determinants: the largest that is not zero. */
  function rank(rows: readonly Row[], columns = 4): number {
    const determinant = (of: readonly Row[]): number => (of.length === 0 ? 1 : of[0]!.reduce((so, each, at) => so + (at % 2 === 0 ? 1 : -1) * each * determinant(of.slice(1).map((one) => one.filter((_, place) => place !== at))), 0));
    const chosen = <T>(from: readonly T[], count: number): readonly (readonly T[])[] => (count === 0 ? [[]] : from.flatMap((one, at) => chosen(from.slice(at + 1), count - 1).map((rest) => [one, ...rest])));
    const places = Array.from({ length: columns }, (_, at) => at);
    return Math.max(0, ...[1, 2, 3, 4].filter((count) => chosen(rows, count).some((some) => chosen(places, count).some((at) => determinant(some.map((one) => at.map((place) => one[place]!))) !== 0))));
  }

  test('have the same solutions just when the equations of either follow from those of the other, or neither has one', () => {
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), fc.array(row, { minLength: 1, maxLength: 2 }), (a, b) => {
      const isNever = (rows: readonly Row[]): boolean => rank(rows, 3) < rank(rows);
      const follows = rank(a) === rank([...a, ...b]) && rank(b) === rank([...a, ...b]);
      expect(same(a, b)).toBe(isNever(a) || isNever(b) ? isNever(a) && isNever(b) : follows);
    }), { numRuns: 150 });
  });

  test('stay the same when equations are exchanged, multiplied, added and repeated', () => {
    fc.assert(fc.property(row, row, row, fc.integer({ min: 1, max: 3 }), (a, b, c, times) => {
      const mixed = [c, a.map((each, at) => each + times * b[at]!), b.map((each) => -times * each), a.map((each, at) => each + b[at]!), c];
      expect(same([a, b, c], mixed)).toBe(true);
      expect(same(mixed, [a, b, c])).toBe(true);
    }), runs);
  });

  test('others are left', () => {
    const [x, y] = ['x', 'y'].map((letter) => factorSum(letterGenerator(letter)));
    const square = factorSum(letterGenerator('x'), new Fraction(2));
    expect([within(() => haveSameSolutions([square], [x!])), within(() => haveSameSolutions([y!], [add(y!, square)]))]).toEqual([undefined, undefined]);
  });
});
