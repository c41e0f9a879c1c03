import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equal } from '../../../widgets/maths/algebra/equal.ts';
import { Fraction, toExact } from '../../../widgets/maths/exact.ts';
import { read } from './reading.ts';

const decided = (one: string, other: string): string => [...new Set([equal(read(one), read(other)), equal(read(other), read(one))])].join(' or ');
const small = fc.integer({ min: -6, max: 6 });
const positive = fc.integer({ min: 1, max: 6 });
const sign = fc.constantFrom('=', '≠', '<', '>', '≤', '≥');
const written = (number: Fraction): string => `(${toExact(number)})`;
const runs = { numRuns: 25 };

describe('sines and cosines of fractions of a turn', () => {
  test('as many as a prime, spread evenly over a turn, add up to nothing', () => {
    fc.assert(fc.property(fc.constantFrom(2, 3, 5, 7), fc.nat(40), fc.constantFrom(5, 7, 9, 20), fc.constantFrom('sin', 'cos'), positive, (prime, start, of, name, times) => {
      const all = Array.from({ length: prime }, (_, at) => `${times} ${name}(${start}π/${of} + ${2 * at}π/${prime})`);
      expect(decided(all.join(' + '), '0')).toBe('equal');
      expect(decided(`${all.slice(1).join(' + ')}`, `-${all[0]} + 1/1000`)).toBe('different');
    }), runs);
  });

  test.each([[3, 'sin'], [5, 'cos'], [7, 'sin'], [11, 'sin'], [13, 'cos']] as const)('by Gauss, they add up to the root of %d', (prime, name) => {
    const squares = new Set(Array.from({ length: prime - 1 }, (_, at) => (at + 1) ** 2 % prime));
    const all = Array.from({ length: prime - 1 }, (_, at) => `${squares.has(at + 1) ? '+' : '-'} ${name}(${2 * (at + 1)}π/${prime})`).join(' ');
    expect([decided(`0 ${all}`, `√${prime}`), decided(`0 ${all}`, `-√${prime}`), decided(`0 ${all}`, `√${prime} + 1/7`)]).toEqual(['equal', 'different', 'different']);
  });
});

describe('angles', () => {
  test('two that are known by their tangents are one, and whole half turns', () => {
    const tangent = fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 4 })).map(([n, d]) => new Fraction(n, d)).filter(({ n, d }) => n !== 0n && n !== d);
    fc.assert(fc.property(tangent, tangent, (p, q) => {
      const below = new Fraction(1).sub(p.mul(q));
      fc.pre(below.n !== 0n);
      const both = p.add(q).div(below);
      const turns = Math.round((Math.atan(p.valueOf()) + Math.atan(q.valueOf()) - Math.atan(both.valueOf())) / Math.PI);
      const sum = `arctan${written(p)} + arctan${written(q)}`;
      expect(decided(sum, `arctan${written(both)} + ${turns}π`)).toBe('equal');
      expect(decided(sum, `arctan${written(both)} + ${turns + 1}π`)).toBe('different');
      expect(decided(sum, `arctan${written(both.add(1))} + ${turns}π`)).toBe('different');
    }), runs);
  });

  test.each([[3, 4, 5], [12, 5, 13]])('that are known by their sines are known by their tangents too: %d, %d, %d', (up, along, longest) => {
    expect(decided(`arcsin(${up}/${longest})`, `arctan(${up}/${along})`)).toBe('equal');
    expect(decided(`arcsin(${up}/${longest}) + arcsin(${along}/${longest})`, 'π/2')).toBe('equal');
    expect(decided(`arcsin(${up}/${longest}) + arctan(${along}/${up})`, 'π/2')).toBe('equal');
    expect(decided(`arcsin(${up}/${longest})`, `arctan(${along}/${up})`)).toBe('different');
  });
});

test('logarithms of numbers with roots add up to that of their product', () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 9 }), positive, fc.constantFrom(2, 3, 5, 6, 7), fc.integer({ min: 1, max: 3 }), (a, b, c, times) => {
    const norm = a * a - b * b * c;
    fc.pre(norm > 0);
    expect(decided(`${times} ln(${a} + ${b}√${c}) + ${times} ln(${a} - ${b}√${c})`, `${times} ln ${norm}`)).toBe('equal');
    expect(decided(`ln(${a} + ${b}√${c}) - ln(${a} - ${b}√${c})`, `2 ln(${a} + ${b}√${c}) - ln ${norm}`)).toBe('equal');
    expect(decided(`2 ln(${a} + ${b}√${c})`, `ln(${a * a + b * b * c} + ${2 * a * b}√${c})`)).toBe('equal');
    expect(decided(`ln(${a} + ${b}√${c}) + ln(${a} - ${b}√${c})`, `ln ${norm + 1}`)).toBe('different');
    expect(decided(`ln(${a} + ${b}√${c}) + ln(${a} - ${b}√${c})`, `ln ${norm} + 1/7`)).toBe('different');
  }), runs);
});

describe('statements with roots', () => {
  test('a root that is a number is what it is of, squared, where the number may be one', () => {
    fc.assert(fc.property(positive, positive, small, (r, times, by) => {
      const [under, square] = [`x^2 + y^2 + ${by}x`.replace('+ -', '- '), r * r];
      expect(decided(`${times}√(${under}) = ${times * r}`, `${under} = ${square}`)).toBe('equal');
      expect(decided(`√(${under}) + ${r} = 0`, `${under} = ${square}`)).toBe('different');
      expect(decided(`y = ${times}√(${square} - x^2) or y = -${times}√(${square} - x^2)`, `y^2 = ${times * times}(${square} - x^2)`)).toBe('equal');
      expect(decided(`y = √(${square} - x^2)`, `y^2 = ${square} - x^2`)).toBe('different');
      expect(decided(`|x - y| = ${r}`, `x - y = ${r} or y - x = ${r}`)).toBe('equal');
    }), runs);
  });
});

describe('what a whole statement is multiplied by', () => {
  test('a power of e says nothing, and powers of the letter their sign', () => {
    fc.assert(fc.property(sign, small, fc.constantFrom('', 'x ', 'x^2 '), fc.integer({ min: -2, max: 3 }), (as, a, x, k) => {
      const factor = `(x - ${a})`.replace('- -', '+ ');
      expect(decided(`${x}e^(${k}x) ${factor} ${as} 0`, `${x}${factor} ${as} 0`)).toBe('equal');
    }), runs);
  });

  test('with a logarithm too, and only above nought', () => {
    fc.assert(fc.property(sign, fc.integer({ min: -3, max: 3 }), positive, fc.constantFrom('x ', 'x^2 ', ''), (as, m, times, x) => {
      expect(decided(`${times}${x === '' ? ' ' : x}ln x - ${times * m}${x === '' ? '' : x} ${as} 0`, `x > 0 and x - e^(${m}) ${as} 0`)).toBe('equal');
      expect(decided(`(ln x - ${m})/x ${as} 0`.replace('- -', '+ '), `x > 0 and x - e^(${m}) ${as} 0`)).toBe('equal');
    }), runs);
  });
});
