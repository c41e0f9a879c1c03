import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equal } from '../../../widgets/maths/algebra/equal.ts';
import { excluded } from '../../../widgets/maths/algebra/excluded.ts';
import { expressed } from '../../../widgets/maths/algebra/express.ts';
import { attempted } from '../../../widgets/maths/algebra/limits.ts';
import { compare, numberIn, quotientIn } from '../../../widgets/maths/algebra/number.ts';
import { factorsOf, polynomialIn } from '../../../widgets/maths/algebra/polynomial.ts';
import type { Quotient } from '../../../widgets/maths/algebra/quotient.ts';
import { solved } from '../../../widgets/maths/algebra/solve.ts';
import type { Expression } from '../../../widgets/maths/expression.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { read } from './reading.ts';
import { algebraic, tree, whole } from './rewriting.ts';

const toExpression = (value: Quotient): Expression | undefined => attempted(() => expressed(value));
const numbers = algebraic([]).filter(one => numberIn(one) !== undefined);

describe('exact numbers', () => {
  test.each([['√12', '2√3'], ['(1+√5)/2', '(1 + √5)/2'], ['3π/4', '3π/4'], ['1/(1+√2)', '√2 − 1'], ['√(3+2√2)', '1 + √2'], ['6/√3', '2√3'], ['1/(∛2-1)', '1 + ∛2 + ∛4'],
    ['-√2/2', '−√2/2'], ['8^(2/3)', '4'], ['sin 60°', '√3/2'], ['40%', '2/5'], ['1/π', '1/π'], ['(π^2-1)/(π-1)', 'π + 1'], ['ln 9', '2\u00a0ln\u00a03'], ['1/(√2+√3+√5)', '(3√2 + 2√3 − √30)/12']])('%s is %s', (typed, printed) => {
    const number = numberIn(read(typed));
    expect(number && toText(toExpression(number)!)).toBe(printed);
  });

  test('no root stays under the bar', () => {
    const number = numberIn(read('1/(√2+√3+√5+√7+√11)'));
    expect([...number!.bottom.keys()]).toEqual(['']);
  });

  test.each(['x', '3 cm', '1/(2-2)', '√(-2)', '9^9^9', 'x = 3', '2 < 3'])('%s is none', typed => expect(numberIn(read(typed))).toBeUndefined());

  test('what is printed is what was meant', () => {
    fc.assert(fc.property(numbers, (one) => {
      const printed = toExpression(numberIn(one)!);
      expect(printed && equal(printed, one)).toBe('equal');
    }));
  });

  test('they are in one order', () => {
    fc.assert(fc.property(numbers, numbers, (one, other) => {
      const [a, b] = [numberIn(one)!, numberIn(other)!];
      const order = compare(a, b);
      expect(order).toBeDefined();
      expect(compare(b, a)! + order!).toBe(0);
      expect(order === 0).toBe(equal(one, other) === 'equal');
      expect(compare(numberIn(tree('plus', one, { exact: '1/1000000' }))!, a)).toBe(1);
    }));
  });

  test.each([['√2', '1.414', 1], ['√2', '1.415', -1], ['√2+√3', '√10', -1], ['π', '22/7', -1], ['√8', '2√2', 0], ['99/70', '√2', 1], ['√(2+√2)', '1.8477', 1], ['e', '2', undefined]])('%s against %s', (one, other, order) => {
    const [a, b] = [quotientIn(read(one))!, quotientIn(read(other))!];
    expect(compare(a, b)).toBe(order);
  });
});

describe('polynomials', () => {
  test.each([['(x+2)(x-3)', 'x² − x − 6'], ['(x^2-1)/(x-1)', 'x + 1'], ['x/2+1/3', '1/2x + 1/3'], ['3-x', '3 − x'], ['x^2 y - y', 'x²y − y']])('%s is %s', (typed, printed) => {
    expect(toText(toExpression(polynomialIn(read(typed))!)!)).toBe(printed);
  });

  test.each(['1/x', '√x', '|x|', 'sin x', '2^x', 'x = 1', 'x + 1/x', '2x + √x', 'x |y|', 'x√y', '1 + sin x'])('%s is none', typed => expect(polynomialIn(read(typed))).toBeUndefined());

  const factors = (typed: string): string | undefined => {
    const found = factorsOf(read(typed));
    return found && [found.number, ...found.factors.map(({ of, times }) => `(${toText(of)})^${times}`).sort()].join(' ');
  };

  test.each([['6x^2-6', '6 (x + 1)^1 (x − 1)^1'], ['x^2-5x+6', '1 (x − 2)^1 (x − 3)^1'], ['x^2+1', '1 (x² + 1)^1'], ['x^4-1', '1 (x + 1)^1 (x − 1)^1 (x² + 1)^1'],
    ['x^4+4', '1 (x² + 2x + 2)^1 (x² − 2x + 2)^1'], ['4a^2-9b^2', '1 (2a + 3b)^1 (2a − 3b)^1'], ['x^2+2x y+y^2', '1 (x + y)^2'], ['a x+a y+b x+b y', '1 (a + b)^1 (x + y)^1'],
    ['x^3-y^3', '1 (x − y)^1 (x² + xy + y²)^1'], ['12x^3 y-18x y^2', '6 (2x² − 3y)^1 (x)^1 (y)^1'], ['2-x', '-1 (x − 2)^1'], ['x/2+1/4', '1/4 (2x + 1)^1'], ['7', '7'],
    ['x^2-y^2+2x+1', '1 (x + y + 1)^1 (x − y + 1)^1'], ['(x-1)^3 (x+2)', '1 (x + 2)^1 (x − 1)^3']])('the factors of %s', (typed, expected) => expect(factors(typed)).toBe(expected));

  test.each(['1/x', '√2 x', '0', 'x = 1', 'x + √2', 'x^2 + √2 x', 'x + 1/x'])('%s has none', typed => expect(factorsOf(read(typed))).toBeUndefined());

  test('factors multiply to what they are of, and those of a product are found', () => {
    const linear = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: -9, max: 9 })).map(([slope, constant]) => tree('plus', tree('times', whole(slope), { letter: 'x' }), whole(constant)));
    fc.assert(fc.property(fc.array(linear, { minLength: 1, maxLength: 4 }), (parts) => {
      const product = tree('times', whole(1), ...parts);
      const found = factorsOf(product)!;
      expect(found.factors.reduce((so, { times }) => so + times, 0)).toBe(parts.length);
      expect(found.complete).toBe(true);
      const again = tree('times', { exact: found.number }, ...found.factors.map(({ of, times }) => tree('power', of, whole(times))));
      expect(equal(product, again)).toBe('equal');
    }));
  });
});

describe('solutions', () => {
  const solutions = (typed: string): readonly string[] | undefined => solved(read(typed))?.solutions.map(({ expression }) => toText(expression));

  test.each([['2x+3=7', ['2']], ['x^2=2', ['−√2', '√2']], ['x^2-x-1=0', ['(1 − √5)/2', '(1 + √5)/2']], ['x^2+1=0', []], ['x^3=2', ['∛2']], ['1/x=2', ['1/2']], ['(x^2-1)/(x-1)=0', ['−1']],
    ['x^2=4 and x>0', ['2']], ['2x=6 or x=5', ['3', '5']], ['|x-1|=2', ['−1', '3']], ['x^2-2√2x+2=0', ['√2']]] as const)('%s', (typed, expected) => expect(solutions(typed)).toEqual(expected));

  test.each(['x = y', 'x < 3', 'x + 1', 'x^3 + x + 1 = 0', 'sin x = 1/2', '2 = 2'])('%s is not solved', typed => expect(solved(read(typed))).toBeUndefined());

  test('what is found solves the equation, and all of it', () => {
    const small = fc.integer({ min: -6, max: 6 });
    fc.assert(fc.property(small.filter(a => a !== 0), small, small, (a, b, c) => {
      const side = (x: Expression): Expression => tree('plus', tree('times', whole(a), tree('power', x, whole(2))), tree('times', whole(b), x), whole(c));
      const found = solved(tree('equals', side({ letter: 'x' }), whole(0)))!.solutions;
      expect(found.length).toBe(Math.sign(b * b - 4 * a * c) + 1);
      for (const { expression } of found) expect(equal(side(expression), whole(0))).toBe('equal');
    }));
  });
});

test.each([['(x^2-1)/(x-1)', ['x ≠ 1']], ['1/x+1/y', ['x ≠ 0', 'y ≠ 0']], ['1/(x^2-2)', ['x ≠ −√2', 'x ≠ √2']], ['x^-1', ['x ≠ 0']], ['1/(x^2+1)', []], ['5/2', []], ['1/(x-y)', ['x − y ≠ 0']], ['1/(1-1)', []]] as const)('%s has no value at some', (typed, expected) => {
  expect(excluded(read(typed)).map(toText)).toEqual(expected);
});
