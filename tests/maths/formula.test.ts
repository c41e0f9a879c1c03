import * as fc from 'fast-check';
import { parse } from 'mathjs';
import { beforeAll, expect, test } from 'vitest';
import { Fraction } from '../../widgets/maths/exact.ts';
import { loadFormulas, readFormula, type Formula } from '../../widgets/maths/formula.ts';
import { exactlyAt, functionOf } from '../../widgets/maths/function.ts';
import { toText } from '../../widgets/maths/print.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';

beforeAll(loadFormulas);

const read = (text: string): Formula => {
  const formula = readFormula(text);
  if (isRefusal(formula)) throw new Error(`${text}: ${formula.refused}`);
  return formula;
};

test.each([
  ['y = 2x + 1', -2, 1, 1], ['2x + 3y = 6', 2, 3, 6], ['x = 3', 1, 0, 3], ['7', 0, 1, 7], ['f(x) = x', -1, 1, 0], ['y − 1 = 2(x + 3)', -2, 1, 7],
])('%s is a line', (text, a, b, c) => {
  const line = read(text);
  if (line.is !== 'line') throw new Error('It is a curve.');
  // The same line, whatever it is multiplied by.
  for (const [one, other] of [[line.a.mul(b), line.b.mul(a)], [line.a.mul(c), line.c.mul(a)], [line.b.mul(c), line.c.mul(b)]] as const) expect(one.equals(other)).toBe(true);
});

test.each([
  ['y = x² − 4', '3', '5'], ['1/x', '4', '1/4'], ['xy = 12', '5', '12/5'], ['y = 2^x', '-2', '1/4'], ['y = √x', '9/4', '3/2'], ['y = |x − 2|', '-1', '3'],
  ['y = (x + 1)/(x − 2)', '3', '4'], ['x² + y = 4', '3', '-5'], ['y = x(x + 1)', '1/2', '3/4'],
])('%s where x is %s is exactly %s', (text, x, y) => {
  const curve = read(text);
  if (curve.is !== 'curve') throw new Error('It is a line.');
  expect(exactlyAt(curve.of, new Fraction(x))?.toFraction()).toBe(y);
  expect(functionOf(curve.of)(new Fraction(x).valueOf())).toBeCloseTo(new Fraction(y).valueOf());
});

test('what does not come out is not told as exact', () => {
  for (const [text, x] of [['1/x', 0], ['√x', 2], ['√x', -1], ['sin x', 0], ['y = (((x^9)^9)^9)^9', 3]] as const) {
    const curve = read(text);
    expect(curve.is === 'curve' && exactlyAt(curve.of, new Fraction(x))).toBeUndefined();
  }
});

test('functions are read as mathjs reads them, whatever is between their brackets', () => {
  const amount = fc.integer({ min: 1, max: 9 });
  const inner = fc.oneof(fc.constant('x'), amount.map(a => `${a}x`), fc.tuple(amount, amount).map(([a, b]) => `(${a}x + ${b})`));
  const formula = fc.tuple(amount, fc.constantFrom('sin', 'cos', 'tan', 'exp'), inner, fc.constantFrom('+', '−', '×', '/'), amount).map(([a, name, of, sign, b]) => [`${a} ${name} ${of} ${sign} ${b}`, `${a} * ${name}(${of}) ${sign.replace('−', '-').replace('×', '*')} ${b}`] as const);
  fc.assert(fc.property(formula, fc.double({ min: -2, max: 2, noNaN: true }), ([ours, theirs], x) => {
    const curve = read(ours);
    if (curve.is !== 'curve') throw new Error('It is a line.');
    const expected: unknown = parse(theirs).evaluate({ x });
    expect(Math.abs(functionOf(curve.of)(x) - Number(expected))).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(Number(expected))));
  }));
});

test.each([
  ['y = sin x', 'y = sin x'], ['y = 2 sin 3x + 1', 2], ['sin²x', 'y = (sin x)²'], ['e^x', 'y = e^x'], ['y = xe^x', 'y = xe^x'], ['y = π x', 'y = π x'], ['cos(2x + 1)', 'y = cos (2x + 1)'],
])('%s is printed', (text, printed) => {
  if (typeof printed === 'string') expect(toText(read(text).written).replaceAll('\u00a0', ' ')).toBe(printed);
  else expect(read(text).is).toBe('curve');
});

test('angles can be in degrees', () => {
  const curve = read('y = sin x');
  expect(curve.is === 'curve' && functionOf(curve.of, true)(90)).toBeCloseTo(1);
});

test.each(['', 'x² + y² = 25', 'y > 2x', 'y = ax + b', 'y = sin x +', '3 = 4', 'x² = 4', 'y = x² = 3', 'y = foo(x)', 'x = sin x', 'hello', `y = ${'x + '.repeat(40)}1`, 'sin', '|', 'y = import(x)', 'y = x; 3', 'y = [1, 2]'])('%s is refused in a sentence', text => {
  const refused = readFormula(text);
  expect(isRefusal(refused) && refused.refused).toMatch(/^[“\p{Lu}].*\.$/u);
});

test('any text is read or refused, and quickly', () => {
  const pieces = fc.constantFrom('x', 'y', '=', '+', '−', '^', '(', ')', '9', '12', '/', 'sin', '√', '|', ' ', '²', 'e', 'π', '.', '1');
  fc.assert(fc.property(fc.oneof(fc.array(pieces, { maxLength: 30 }).map(all => all.join('')), fc.string({ maxLength: 90 })), text => {
    const formula = readFormula(text);
    if (isRefusal(formula)) expect(formula.refused).toMatch(/\.$/);
    else if (formula.is === 'curve') {
      expect(typeof functionOf(formula.of)(1)).toBe('number');
      exactlyAt(formula.of, new Fraction(3, 2));
    }
  }), { numRuns: 500 });
});
