import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apart, intervals, opposite, size, sum, type Interval } from '../../../widgets/maths/algebra/interval.ts';
import { Fraction } from '../../../widgets/maths/exact.ts';

const BITS = 30;
const of = intervals(BITS);
const finer = intervals(90);
const unit = new Fraction(1n, 1n << BigInt(BITS));
const small = (): fc.Arbitrary<Fraction> => fc.tuple(fc.integer({ min: -3_000, max: 3_000 }), fc.integer({ min: 1, max: 60 })).map(([n, d]) => new Fraction(n, d));
const positive = (): fc.Arbitrary<Fraction> => small().map((number) => number.abs()).filter((number) => number.n > 0n);

/** Whether a number lies in an interval. */
const holds = ({ low, high }: Interval | undefined = { low: 1n, high: 0n }, number: Fraction): boolean => unit.mul(low).compare(number) <= 0 && unit.mul(high).compare(number) >= 0;
const width = ({ low, high }: Interval | undefined = { low: 0n, high: 1n << 200n }): bigint => high - low;
/** Whether an interval holds all of the same one worked out with sixty bits more. */
function agrees(coarse: Interval | undefined, fine: Interval | undefined): boolean {
  return coarse !== undefined && fine !== undefined && coarse.low <= fine.low >> 60n && coarse.high >= -(-fine.high >> 60n);
}

describe('intervals', () => {
  test.each([[1, 3, 5n, 6n], [-1, 3, -6n, -5n], [1, 2, 8n, 8n], [-1, 2, -8n, -8n], [0, 1, 0n, 0n], [-3, 1, -48n, -48n], [1, 17, 0n, 1n], [-1, 17, -1n, 0n]])('%d/%d in sixteenths, no wider than it has to be', (n, d, low, high) => {
    expect(intervals(4).fraction(new Fraction(n, d))).toEqual({ low, high });
  });

  test('a product is no wider than it has to be', () => {
    const tenths = intervals(4);
    expect(tenths.times({ low: 3n, high: 5n }, { low: -7n, high: 9n })).toEqual({ low: -3n, high: 3n });
    expect(tenths.times({ low: -5n, high: -3n }, { low: -9n, high: -7n })).toEqual({ low: 1n, high: 3n });
    expect(tenths.times({ low: 16n, high: 16n }, { low: -7n, high: 9n })).toEqual({ low: -7n, high: 9n });
    expect(tenths.inverse({ low: 3n, high: 5n })).toEqual({ low: 51n, high: 86n });
    expect(tenths.inverse({ low: -5n, high: -3n })).toEqual({ low: -86n, high: -51n });
    expect(tenths.inverse({ low: 16n, high: 32n })).toEqual({ low: 8n, high: 16n });
  });

  test('nothing is divided by what may be nought', () => {
    expect([[0n, 3n], [-3n, 0n], [-1n, 1n]].map(([low = 0n, high = 0n]) => of.inverse({ low, high }))).toEqual([undefined, undefined, undefined]);
    expect([[0n, 3n], [-3n, 0n], [-1n, 1n], [1n, 3n], [-3n, -1n]].map(([low = 0n, high = 0n]) => apart({ low, high }))).toEqual([false, false, false, true, true]);
  });

  test('the size of what is positive, negative, or may be either', () => {
    expect([[2n, 5n], [-5n, -2n], [-2n, 5n], [-5n, 2n], [0n, 5n], [-5n, 0n], [0n, 0n]].map(([low = 0n, high = 0n]) => size({ low, high })))
      .toEqual([{ low: 2n, high: 5n }, { low: 2n, high: 5n }, { low: 0n, high: 5n }, { low: 0n, high: 5n }, { low: 0n, high: 5n }, { low: 0n, high: 5n }, { low: 0n, high: 0n }]);
    expect(opposite({ low: -2n, high: 5n })).toEqual({ low: -5n, high: 2n });
    expect([of.zero, of.one]).toEqual([{ low: 0n, high: 0n }, { low: 1n << 30n, high: 1n << 30n }]);
  });

  test('hold what comes of the numbers in them, closely', () => {
    fc.assert(fc.property(small(), small(), fc.nat(6), (a, b, exponent) => {
      const [one, other] = [of.fraction(a), of.fraction(b)];
      expect([holds(one, a), holds(sum(one, other), a.add(b)), holds(of.times(one, other), a.mul(b)), holds(size(one), a.abs())]).toEqual([true, true, true, true]);
      if (b.n > 0n) expect(holds(of.inverse(other), b.inverse())).toBe(true);
      const raised = of.power(of.fraction(a.div(1_000)), BigInt(exponent));
      expect(holds(raised, new Fraction(a.div(1_000).n ** BigInt(exponent), a.div(1_000).d ** BigInt(exponent)).mul(a.s < 0n && exponent % 2 === 1 ? -1 : 1))).toBe(true);
      expect(width(raised) < 20_000n).toBe(true);
    }), { numRuns: 200 });
    expect([0n, 1n, 2n, 3n, 5n].map((exponent) => of.power(of.fraction(new Fraction(3)), exponent).low >> 30n)).toEqual([1n, 3n, 9n, 27n, 243n]);
  });

  test('roots hold the number whose power they are of, closely', () => {
    fc.assert(fc.property(positive(), fc.integer({ min: 2, max: 5 }), (number, index) => {
      const root = of.root(of.fraction(number), index);
      const [low, high] = [unit.mul(root?.low ?? 0n), unit.mul(root?.high ?? 0n)];
      const raised = (of: Fraction): Fraction => new Fraction(of.n ** BigInt(index), of.d ** BigInt(index));
      expect([raised(low).compare(number) <= 0, raised(high).compare(number) >= 0, width(root) < 1_000n]).toEqual([true, true, true]);
      expect(of.root(of.fraction(number.neg()), index)).toEqual(index % 2 === 1 && root ? opposite(root) : undefined);
    }), { numRuns: 100 });
    const sixteenths = intervals(4);
    expect([sixteenths.root({ low: 64n, high: 64n }, 2), sixteenths.root({ low: 0n, high: 15n }, 2), sixteenths.root({ low: -128n, high: -128n }, 3)]).toEqual([{ low: 32n, high: 33n }, { low: 0n, high: 16n }, { low: -33n, high: -32n }]);
    expect([sixteenths.root({ low: -4n, high: 0n }, 3), sixteenths.root({ low: -4n, high: -4n }, 2), sixteenths.root({ low: -4n, high: 4n }, 3)]).toEqual([undefined, undefined, undefined]);
  });

  test('the functions hold what they hold with more bits, closely', () => {
    fc.assert(fc.property(small().map((number) => number.div(50)), (x) => {
      const [at, finely] = [of.fraction(x), finer.fraction(x)];
      const [here, there] = [of.circular(at), finer.circular(finely)];
      expect([agrees(here?.sine, there?.sine), agrees(here?.cosine, there?.cosine), agrees(of.arctangent(at), finer.arctangent(finely))]).toEqual([true, true, true]);
      expect([width(here?.sine) < 40_000n, width(of.arctangent(at)) < 1_000n]).toEqual([true, true]);
      const bounded = x.div(12);
      expect(agrees(of.exponential(of.fraction(bounded)), finer.exponential(finer.fraction(bounded)))).toBe(true);
      expect(width(of.exponential(of.fraction(bounded))) < 100_000n).toBe(true);
    }), { numRuns: 100 });
    fc.assert(fc.property(positive(), (x) => {
      expect(agrees(of.logarithm(of.fraction(x)), finer.logarithm(finer.fraction(x)))).toBe(true);
      expect(width(of.logarithm(of.fraction(x.add(1)))) < 1_000n).toBe(true);
    }), { numRuns: 100 });
  });

  test('what everybody knows: π, e, the logarithm of 2, the sine and the cosine of 1, the arctangent of 1', () => {
    const close = (found: Interval | undefined, digits: string): void => {
      const number = new Fraction(digits);
      expect(holds(found, number), digits).toBe(true);
      expect(width(found) < 12_000n, `${digits} is ${width(found)} wide`).toBe(true);
    };
    close(of.halfTurn(), '3.14159265358979323846');
    close(of.exponential(of.one), '2.71828182845904523536');
    close(of.exponential(opposite(of.one)), '0.36787944117144232159');
    close(of.exponential(of.zero), '1');
    close(of.logarithm(of.fraction(new Fraction(2))), '0.69314718055994530941');
    close(of.logarithm(of.fraction(new Fraction(10))), '2.30258509299404568401');
    close(of.logarithm(of.fraction(new Fraction('0.1'))), '-2.30258509299404568401');
    close(of.logarithm(of.one), '0');
    close(of.circular(of.one)?.sine, '0.84147098480789650665');
    close(of.circular(of.one)?.cosine, '0.54030230586813971740');
    close(of.circular(of.fraction(new Fraction(-10)))?.sine, '0.54402111088936981340');
    close(of.circular(of.fraction(new Fraction(100)))?.cosine, '0.86231887228768393410');
    close(of.arctangent(of.one), '0.78539816339744830961');
    close(of.arctangent(of.fraction(new Fraction(-7))), '-1.42889927219073276964');
  });

  // Wider ones would hold too, and cost digits.
  test.each<[name: 'exponential' | 'logarithm' | 'arctangent' | 'sine' | 'cosine', from: bigint, to: bigint, low: bigint, high: bigint]>([
    ['exponential', 0n, 0n, 256n, 256n], ['exponential', 256n, 256n, 679n, 709n], ['exponential', -256n, -256n, 91n, 98n], ['exponential', 100n, 103n, 372n, 391n], ['exponential', -700n, -699n, 13n, 21n], ['exponential', -3n, 1n, 248n, 263n], ['exponential', 64n, 64n, 324n, 334n],
    ['logarithm', 256n, 256n, 0n, 0n], ['logarithm', 100n, 103n, -264n, -214n], ['logarithm', 1n, 1n, -1488n, -1376n], ['logarithm', 5000n, 5000n, 736n, 800n], ['logarithm', 255n, 256n, -18n, 0n],
    ['arctangent', 0n, 0n, 0n, 0n], ['arctangent', 256n, 256n, 176n, 216n], ['arctangent', 100n, 103n, 72n, 112n], ['arctangent', -700n, -699n, -344n, -272n], ['arctangent', -3n, 1n, -32n, 24n], ['arctangent', 5000n, 5000n, 344n, 440n],
    ['sine', 0n, 0n, 0n, 0n], ['sine', 256n, 256n, 202n, 228n], ['sine', 100n, 103n, 92n, 106n], ['sine', -700n, -699n, -164n, -48n], ['sine', -3n, 1n, -10n, 8n],
    ['cosine', 0n, 0n, 256n, 256n], ['cosine', 256n, 256n, 126n, 150n], ['cosine', 100n, 103n, 231n, 242n], ['cosine', -700n, -699n, -295n, -180n], ['cosine', -3n, 1n, 251n, 262n],
  ])('the %s of what lies between %d and %d 256ths lies between %d and %d of them, as far as eight bits tell', (name, from, to, low, high) => {
    const eight = intervals(8);
    const found = name === 'sine' || name === 'cosine' ? eight.circular({ low: from, high: to })?.[name] : eight[name]({ low: from, high: to });
    expect(found).toEqual({ low, high });
    const [least, most] = [from, to].map((end) => 256 * { exponential: Math.exp, logarithm: Math.log, arctangent: Math.atan, sine: Math.sin, cosine: Math.cos }[name](Number(end) / 256)).toSorted((a, b) => a - b);
    expect([Number(low) <= least!, Number(high) >= most!]).toEqual([true, true]);
  });

  test('half a turn and nothing, as far as eight bits tell', () => {
    const eight = intervals(8);
    expect([eight.halfTurn(), eight.zero, eight.one, eight.arctangent({ low: -100_000n, high: 100_000n })]).toEqual([{ low: 768n, high: 868n }, { low: 0n, high: 0n }, { low: 256n, high: 256n }, undefined]);
    expect(eight.power({ low: 512n, high: 512n }, 3n)).toEqual({ low: 2048n, high: 2048n });
  });

  test('what has no logarithm has none, and what is too large is not worked out', () => {
    expect([of.logarithm(of.zero), of.logarithm(opposite(of.one)), of.logarithm({ low: 0n, high: 5n })]).toEqual([undefined, undefined, undefined]);
    const whole = (number: number): Interval => of.fraction(new Fraction(number));
    expect([of.exponential(whole(2_001)), of.circular(whole(2_001)), of.circular(whole(-2_001))]).toEqual([undefined, undefined, undefined]);
    expect(of.circular(whole(2_000))).toBeDefined();
  });
});
