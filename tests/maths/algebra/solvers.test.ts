import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equal } from '../../../widgets/maths/algebra/equal.ts';
import { read } from './reading.ts';

/** How two sentences are decided, either first. */
const decided = (one: string, other: string): string => [...new Set([equal(read(one), read(other)), equal(read(other), read(one))])].join(' or ');
const small = fc.integer({ min: -6, max: 6 });
const positive = fc.integer({ min: 1, max: 6 });
const sign = fc.constantFrom('=', '≠', '<', '>', '≤', '≥');
const turned = (as: string): string => '=≠><≥≤'.charAt('=≠<>≤≥'.indexOf(as));
const holds = (as: string, order: number): boolean => (order === 0 ? '=≤≥'.includes(as) : order < 0 ? '≠<≤'.includes(as) : '≠>≥'.includes(as));
const runs = { numRuns: 25 };

describe('one letter', () => {
  test('a logarithm stands to another as what they are of', () => {
    fc.assert(fc.property(sign, small, small, positive, fc.boolean(), (as, a, b, c, isTurned) => {
      const of = isTurned ? `${a + b}x + ${7 + a} - x^2` : `(x - ${a})(x - ${b})`.replaceAll('- -', '+ ');
      expect(decided(`ln(${of}) ${as} ln ${c}`, `${of} > 0 and ${of} ${as} ${c}`)).toBe('equal');
    }), runs);
  });

  test('logarithms added, subtracted and multiplied are that of one number', () => {
    fc.assert(fc.property(sign, positive, positive, positive, fc.constantFrom('ln', 'log', 'log_2'), (as, a, b, c, log) => {
      const inside = `x + ${a} > 0 and x - ${b} > 0`;
      expect(decided(`${log}(x + ${a}) + ${log}(x - ${b}) ${as} ${log}(${c})`, `${inside} and (x + ${a})(x - ${b}) ${as} ${c}`)).toBe('equal');
      expect(decided(`${log}(x + ${a}) - ${log}(x - ${b}) ${as} ${log}(${c})`, `${inside} and x + ${a} ${as} ${c}(x - ${b})`)).toBe('equal');
      expect(decided(`2 ${log}(x + ${a}) ${as} ${log}(${c}) + ${log}(${b})`, `x + ${a} > 0 and (x + ${a})^2 ${as} ${c * b}`)).toBe('equal');
      expect(decided(`${log}(${c}) - ${log}(x - ${b})/2 ${as} 0`, `x - ${b} > 0 and x - ${b} ${turned(as)} ${c * c}`)).toBe('equal');
    }), runs);
  });

  test('a square may be of something below zero where its logarithm is taken', () => {
    fc.assert(fc.property(sign, positive, positive, (as, a, c) => {
      expect(decided(`ln(x^2) ${as} ln ${c}`, `x ≠ 0 and x^2 ${as} ${c}`)).toBe('equal');
      expect(decided(`ln((x - ${a})^2) ${as} ln ${c}`, `x ≠ ${a} and (x - ${a})^2 ${as} ${c}`)).toBe('equal');
      expect(decided(`ln(-x) ${as} ln ${c}`, `x < 0 and x ${turned(as)} -${c}`)).toBe('equal');
    }), runs);
  });

  test('a polynomial in ln x is zero at powers of e', () => {
    fc.assert(fc.property(sign, small, small, (as, m, n) => {
      expect(decided(`(ln x - ${m})(ln x - ${n}) ${as} 0`.replaceAll('- -', '+ '), `x > 0 and (x - e^(${m}))(x - e^(${n})) ${as} 0`)).toBe('equal');
    }), runs);
  });

  test('a power stands to another as their exponents, the other way where the base is less than 1', () => {
    fc.assert(fc.property(sign, fc.constantFrom('2', '10', '(1/2)', 'e'), small, small, small, (as, base, a, b, c) => {
      const order = base === '(1/2)' ? turned(as) : as;
      expect(decided(`${base}^(x^2) ${as} ${base}^(${a}x + ${b})`, `x^2 ${order} ${a}x + ${b}`)).toBe('equal');
      expect(decided(`${base}^(x^2 + ${c}x) - ${base}^(${b}) ${as} 0`, `x^2 + ${c}x ${order} ${b}`)).toBe('equal');
      expect(decided(`-${base}^(x^2) - ${base}^(${a}x) ${as} 0`, holds(as, -1) ? 'all values' : 'no solution')).toBe('equal');
    }), runs);
  });

  test('numbers before powers of different bases are logarithms', () => {
    fc.assert(fc.property(sign, positive, positive, (as, a, b) => {
      expect(decided(`${a} × 2^x ${as} ${b} × 3^x`, `x ln 2 + ln ${a} ${as} x ln 3 + ln ${b}`)).toBe('equal');
      expect(decided(`-${a} × 2^x ${as} -${b} × 3^x`, `x ln 2 + ln ${a} ${turned(as)} x ln 3 + ln ${b}`)).toBe('equal');
    }), runs);
  });

  test.each([
    ['2^(x√(x+1)) = 1', 'x = 0 or x = -1'], ['2^(x^2) + 3 > 0', 'all values'], ['e^(x^2)(x - 1) = 0', 'x = 1'],
    ['1/(ln x) = 1', 'x = e'], ['√(x + 1) + √x = 1', 'x = 0'], ['3^x/2^x = 9/4', 'x = 2'], ['2^(x^2)/3 = 16/3', 'x = ±2'],
    ['ln x^2 = ln x', 'x = 1'], ['|x - 1| + 2^0 = 3', 'x = 3 or x = -1'], ['log_x 8 = 3', 'x = 2'], ['log_x 8 > 3', '1 < x < 2'], ['log_2 x = log_4(x + 2)', 'x = 2'], ['(ln x)^2 = 4', 'x = e^2 or x = e^(-2)'],
  ])('%s, and %s', (one, other) => expect(decided(one, other)).toBe('equal'));

  test.each([
    ['ln(x) ln(x + 1) = 0', 'x = 1'], ['1/ln(x + 1) > 0', 'x > 0'], ['(ln(x + 1))^2 + ln x = (ln 2)^2', 'x = 1'], ['root_4 x + root_4(x + 1) = 1', 'x = 0'], ['√(x^2 - x) √x = 0', 'x = 0 or x = 1'],
  ])('%s and %s are left', (one, other) => expect(decided(one, other)).toBe('undecided'));

  test.each([['ln 2 × ln(x + 1) = ln 3', 'x = 1'], ['ln x^2 = ln x', 'x = 0 or x = 1'], ['√(x^2 + x) = 1', 'x = (√5 - 1)/2'], ['2^(x^2) = 16', 'x = 2'], ['ln(x^2) = 0', 'x = 1'], ['2 ln x = 0', 'x = ±1'], ['∛x = -2', 'no solution'], ['root_4 x = -2', 'x = 16'], ['log_x 9 = 2', 'x = ±3'], ['x^(2/3) = 4', 'x = 8'], ['x^(3/2) = -8', 'x = 4']])('%s is not %s', (one, other) => expect(decided(one, other)).toBe('different'));

  test('an odd root is of any number, an even one of none below zero', () => {
    fc.assert(fc.property(sign, small, small, small, fc.constantFrom(3, 4, 5, 6), (as, a, b, c, index) => {
      const of = `${a}x^2 + x + ${b}`;
      const power = c ** index;
      const even = c < 0 ? (holds(as, 1) ? `${of} ≥ 0` : 'no solution') : `${of} ≥ 0 and ${of} ${as} ${power}`;
      expect(decided(`root_${index}(${of}) ${as} ${c}`, index % 2 === 1 ? `${of} ${as} ${power}` : even)).toBe('equal');
    }), runs);
  });

  test('what is in powers of one root is in powers of a letter', () => {
    fc.assert(fc.property(sign, small, small, (as, m, n) => {
      expect(decided(`(∛x - ${m})(∛x - ${n}) ${as} 0`.replaceAll('- -', '+ '), `(x - ${m ** 3})(x - ${n ** 3}) ${as} 0`.replaceAll('- -', '+ '))).toBe('equal');
      const [p, q] = [Math.abs(m), Math.abs(n)];
      expect(decided(`(x^(1/4) - ${p})(x^(1/2) - ${q}) ${as} 0`, `x ≥ 0 and (x - ${p ** 4})(x - ${q ** 2}) ${as} 0`)).toBe('equal');
      expect(decided(`x^(3/2) ${as} ${p ** 3}`, `x ≥ 0 and x ${as} ${p ** 2}`)).toBe('equal');
      expect(decided(`x^(-1/3) ${as} ${m}`, `x ≠ 0 and 1/x ${as} ${m ** 3}`)).toBe('equal');
    }), runs);
  });
});

describe('two letters and more', () => {
  test('a line meets a curve at the points through which it was drawn, and at no others', () => {
    fc.assert(fc.property(small, small, small, small, (a, b, p, q) => {
      const curve = (x: number): number => x * x + a * x + b;
      const system = `y = x^2 + ${a}x + ${b} and y - ${p + q + a}x = ${b - p * q}`.replace('- -', '+ ');
      expect(decided(system, `x = ${p} and y = ${curve(p)} or x = ${q} and y = ${curve(q)}`)).toBe('equal');
      expect(decided(system, `(${p}, ${curve(p)}), (${q}, ${curve(q)})`)).toBe('equal');
      expect(decided(system, `(${p}, ${curve(p)}), (${q}, ${curve(q) + 1})`)).toBe('different');
      expect(decided(system, `(${p}, ${curve(p)})`)).toBe(p === q ? 'equal' : 'different');
    }), runs);
  });

  test('a product and a sum, a circle and a line, two crossed lines and a third', () => {
    fc.assert(fc.property(small, small, (p, q) => {
      const both = `(${p}, ${q}), (${q}, ${p})`;
      expect(decided(`xy = ${p * q} and x + y = ${p + q}`, both)).toBe('equal');
      expect(decided(`x^2 + y^2 = ${p * p + q * q} and x + y = ${p + q}`, both)).toBe('equal');
      expect(decided(`x^2 + y^2 = ${p * p + q * q} and x + y = ${p + q}`, `xy = ${p * q} and x + y = ${p + q}`)).toBe('equal');
      expect(decided(`x^2 = y^2 and x + 2y = ${3 * p}`, `(${p}, ${p}), (${-3 * p}, ${3 * p})`)).toBe('equal');
      expect(decided(`x^2 + y^2 = ${p * p} and x = ${Math.abs(p) + 1}`, 'no solution')).toBe('equal');
    }), runs);
  });

  test.each([
    ['x y = 0 and x + x y = 1', '(1, 0)'], ['x(y - 1) = 0 and x^2 + y^2 = 1', '(0, 1), (0, -1)'], ['x y = 1 and x^2 y = 2', '(2, 1/2)'], ['x + y + z = 6, x y = 2, z = 3', 'x = 1, y = 2, z = 3 or x = 2, y = 1, z = 3'],
    ['y/x = 2 and y = x^2', '(2, 4)'], ['x y = 2 and x y = 3', 'no solution'], ['y = x^2, y = 4', '(2, 4), (-2, 4)'],
  ])('%s: %s', (system, points) => expect(decided(system, points)).toBe('equal'));

  test.each([['x y = 0 and x^2 y = 0', '(0, 0)'], ['y > x^2 and y = 4', '(2, 4)'], ['√x = y and y = 2', '(4, 2)']])('%s and %s are left', (system, points) => expect(decided(system, points)).toBe('undecided'));

  test('a power of one letter is a logarithm of the other', () => {
    fc.assert(fc.property(positive, fc.constantFrom('2', '10', 'e'), positive, (k, base, m) => {
      const log = base === 'e' ? 'ln' : `log_${base}`;
      expect(decided(`y = ${k} × ${base}^(${m}x)`, `x = ${log}(y/${k})/${m}`)).toBe('equal');
      expect(decided(`${base}^(${m}x - ${k}) = y`, `${log} y + ${k} = ${m}x`)).toBe('equal');
      expect(decided(`y = ${k} × ${base}^(${m}x)`, `x = ${log}(y/${k})/${m + 1}`)).not.toBe('equal');
      expect(decided(`y = -${k} × ${base}^(${m}x)`, `x = ${log}(y/${k})/${m}`)).not.toBe('equal');
    }), runs);
  });

  test.each([['y^2 = e^x', 'x = 2 ln y'], ['y = e^x', 'x = ln(y^2)/2'], ['z y = e^x', 'x = ln z + ln y'], ['y = e^x + 1', 'x = ln y'], ['y = x e^x', 'x = ln y'], ['y = ln x, y = x', 'x = e^y'], ['y = e^x', 'x ≤ ln y'], ['y ≥ e^x', 'x = ln y']])('%s is not taken for %s', (one, other) => expect(decided(one, other)).not.toContain('equal'));

  test('an odd root of what holds other letters', () => {
    expect(decided('V = a^3 b', 'a = ∛(V/b)')).toBe('equal');
    expect(decided('y = ∛(x + z) - 2', 'x = (y + 2)^3 - z')).toBe('equal');
    expect(decided('y < ∛x', 'y^3 < x')).toBe('equal');
    expect(decided('y = ∛x + ∛z', 'x = (y - ∛z)^3')).not.toBe('different');
    expect(decided('y = ∛x', 'x = y^2')).toBe('different');
  });
});
