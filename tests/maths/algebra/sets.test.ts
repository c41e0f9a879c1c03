import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equal } from '../../../widgets/maths/algebra/equal.ts';
import { Fraction, toExact } from '../../../widgets/maths/exact.ts';
import { read } from './reading.ts';

const small = fc.integer({ min: -6, max: 6 });
const signs = fc.constantFrom('=', '≠', '<', '>', '≤', '≥');
const stands = (order: number, sign: string): boolean => (sign === '=' ? order === 0 : sign === '≠' ? order !== 0 : sign === '<' ? order < 0 : sign === '>' ? order > 0 : sign === '≤' ? order <= 0 : order >= 0);
const typed = (number: Fraction): string => `(${toExact(number)})`;

/** Whether a statement about x holds for a number, found by joining it with x = that number. */
function holdsAt(statement: string, x: Fraction): boolean | undefined {
  const here = `x = ${typed(x)}`;
  const said = read(`${statement} and x < ${typed(x.add(1))} and x ≤ ${typed(x)} and x ≥ ${typed(x)}`);
  const decisions = [equal(said, read(here)), equal(said, { word: 'no solution' })];
  expect(decisions).toSatisfy((both: string[]) => both.includes('equal') && both.includes('different'));
  return decisions[0] === 'equal';
}

describe('an equation or inequality holds for just the numbers for which it is true', () => {
  test('with a square root', () => {
    fc.assert(fc.property(small, small, small, small, fc.nat(5), signs, (a, b, c, slope, square, sign) => {
      // √(x + a) is `square` at this x.
      const x = new Fraction(square * square - a);
      const value = x.mul(slope).add(b).add(c * square);
      expect(holdsAt(`(${slope})x + (${b}) + (${c})√(x + (${a})) ${sign} 0`, x)).toBe(stands(value.compare(0), sign));
      expect(holdsAt(`(${slope})x + (${b}) + (${c})√(x + (${a})) ${sign} 0`, new Fraction(-a - 1))).toBe(false);
    }), { numRuns: 60 });
  });

  test('with powers that have the letter in them', () => {
    fc.assert(fc.property(fc.constantFrom(2, 3, 10), small, small, small, fc.integer({ min: -2, max: 3 }), signs, (base, a, b, c, x, sign) => {
      const power = new Fraction(base).pow(x) ?? new Fraction(1);
      const value = power.mul(power).mul(a).add(power.mul(b)).add(c);
      expect(holdsAt(`(${a}) × ${base}^(2x) + (${b}) × ${base}^x + (${c}) ${sign} 0`, new Fraction(x))).toBe(stands(value.compare(0), sign));
    }), { numRuns: 60 });
  });

  test('in intervals that are joined', () => {
    const interval = fc.tuple(fc.constantFrom('[', '('), small, fc.nat(4), fc.constantFrom(']', ')'));
    fc.assert(fc.property(fc.array(interval, { minLength: 2, maxLength: 3 }), fc.integer({ min: -14, max: 22 }), (all, twice) => {
      const x = new Fraction(twice, 2);
      const isIn = all.some(([open, from, length, close]) => stands(x.compare(from), open === '[' ? '≥' : '>') && stands(x.compare(from + length), close === ']' ? '≤' : '<'));
      expect(holdsAt(`x ∈ ${all.map(([open, from, length, close]) => `${open}${from}, ${from + length}${close}`).join(' ∪ ')}`, x)).toBe(isIn);
    }), { numRuns: 100 });
  });
});

describe('a product of polynomials in two letters', () => {
  const line = fc.tuple(small, small, small).filter(([a, b]) => a !== 0 || b !== 0);
  const text = ([a, b, c]: readonly number[]): string => `(${a})x + (${b})y + (${c})`;
  const isSame = (one: readonly number[], other: readonly number[]): boolean => [[0, 1], [0, 2], [1, 2]].every(([i, j]) => one[i!]! * other[j!]! === one[j!]! * other[i!]!);

  test('is zero where one of its factors is, however often it is there, and nowhere else', () => {
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), line, (lines, other) => {
      const product = read(`${[...lines, lines[0]!].map(each => `(${text(each)})`).join('')} = 0`);
      const said = (all: readonly (readonly number[])[]) => read(all.map(each => `${text(each)} = 0`).join(' or '));
      expect(equal(product, said(lines.toReversed()))).toBe('equal');
      expect(equal(said([...lines, other]), product)).toBe(lines.some(each => isSame(each, other)) ? 'equal' : 'different');
    }), { numRuns: 60 });
  });
});
