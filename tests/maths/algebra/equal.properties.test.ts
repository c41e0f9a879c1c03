import fc from 'fast-check';
import { create, all } from 'mathjs';
import { describe, expect, test } from 'vitest';
import { equal } from '../../../widgets/maths/algebra/equal.ts';
import { quotientIn } from '../../../widgets/maths/algebra/number.ts';
import { Fraction } from '../../../widgets/maths/exact.ts';
import type { Expression } from '../../../widgets/maths/expression.ts';
import { algebraic, rewritten, steps, tree, whole } from './rewriting.ts';

const valued = algebraic().filter(one => quotientIn(one) !== undefined);

describe('values', () => {
  test('whatever is done to them that keeps the value, they are the same', () => {
    fc.assert(fc.property(valued, steps, (one, taken) => {
      const other = rewritten(one, taken);
      expect([equal(one, other), equal(other, one)]).toEqual(['equal', 'equal']);
    }));
  });

  test('with anything added they are different', () => {
    fc.assert(fc.property(valued, steps, fc.constantFrom<Expression>(whole(1), { exact: '-1/7' }, { letter: 'x' }, tree('root', whole(2)), { letter: 'π' }), (one, taken, more) => {
      const other = tree('plus', rewritten(one, taken), more);
      expect([equal(one, other), equal(other, one)]).toEqual(['different', 'different']);
    }));
  });

  test('one coefficient changed makes them different', () => {
    const polynomial = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 6 });
    const written = (coefficients: readonly number[]): Expression => tree('plus', whole(0), ...coefficients.map((each, power) => tree('times', whole(each), tree('power', { letter: 'x' }, whole(power + 1)))));
    fc.assert(fc.property(polynomial, fc.nat(), fc.integer({ min: 1, max: 3 }), (coefficients, at, by) => {
      const changed = coefficients.map((each, place) => (place === at % coefficients.length ? each + by : each));
      expect(equal(written(coefficients), written(coefficients.toReversed().toReversed()))).toBe('equal');
      expect(equal(written(coefficients), written(changed))).toBe('different');
    }));
  });

  test('the order of comparing says nothing', () => {
    fc.assert(fc.property(algebraic(), algebraic(), (one, other) => {
      expect(equal(one, one)).toBe('equal');
      expect(equal(one, other)).toBe(equal(other, one));
    }));
  });
});

// fraction.js numbers, whatever mathjs is asked.
const exact = create(all ?? {}, { number: 'Fraction' });

function written(one: Expression, point: Readonly<Record<string, Fraction>>): string {
  if ('exact' in one) return `(${one.exact})`;
  if ('letter' in one) return `(${point[one.letter]?.toFraction() ?? '0'})`;
  if (!('op' in one)) throw new Error('Nothing else is made here.');
  const sign = { 'plus': '+', 'minus': '-', 'times': '*', 'beside': '*', 'over': '/', 'divided by': '/', 'power': '^' }[one.op as string];
  return one.op === 'negative' ? `(-${written(one.of[0]!, point)})` : `(${one.of.map(each => written(each, point)).join(sign)})`;
}

/** What mathjs makes of it at a point, or nothing where it has no value. */
function second(one: Expression, point: Readonly<Record<string, Fraction>>): string | undefined {
  try {
    return String(exact.format(exact.evaluate(written(one, point)), { fraction: 'ratio' }));
  } catch {
    return undefined;
  }
}

test('mathjs at exact points is of the same opinion', () => {
  const points = [['7/3', '-5/2'], ['11/4', '1/3'], ['-9/5', '13/7'], ['17/6', '19/4'], ['23/9', '-8/3']].map(([x, y]) => ({ x: new Fraction(x!), y: new Fraction(y!) }));
  const rational = algebraic(['x', 'y'], false).filter(one => quotientIn(one) !== undefined);
  const other = fc.tuple(rational, steps).chain(([one, taken]) => fc.constantFrom(rewritten(one, taken.slice(0, 2)), tree('times', one, whole(2)), tree('power', one, whole(2))).map(made => [one, made] as const));
  fc.assert(fc.property(other, ([one, made]) => {
    fc.pre(!JSON.stringify(made).includes('"root"'));
    const both = points.map(point => [second(one, point), second(made, point)]).filter(([a, b]) => a !== undefined && b !== undefined);
    fc.pre(both.length > 0);
    expect(equal(one, made)).toBe(both.every(([a, b]) => a === b) ? 'equal' : 'different');
  }));
});

describe('equations', () => {
  const x: Expression = { letter: 'x' };
  const number = fc.integer({ min: -9, max: 9 });

  test('are the same when both sides are multiplied, moved and exchanged', () => {
    fc.assert(fc.property(algebraic(['x', 'y'], false), fc.constantFrom(-3, 2, 7), algebraic([], true).filter(one => quotientIn(one) !== undefined), (left, factor, more) => {
      fc.pre(quotientIn(left) !== undefined);
      const one = tree('equals', left, { letter: 'z' });
      const multiplied = tree('equals', tree('times', whole(factor), { letter: 'z' }), tree('times', left, whole(factor)));
      const moved = tree('equals', tree('plus', left, more), tree('plus', more, { letter: 'z' }));
      const divided = tree('equals', tree('minus', left, { letter: 'z' }), whole(0));
      expect([multiplied, moved, divided].map(other => equal(one, other))).toEqual(['equal', 'equal', 'equal']);
    }), { numRuns: 40 });
  });

  test.each(['1', '0'])('are the same with a surd below on both sides: x to the power of %s', (power) => {
    const surd = tree('power', tree('plus', tree('root', whole(6)), tree('negative', tree('root', whole(2)))), whole(-1));
    const [left, z] = [tree('power', { letter: 'x' }, { exact: power }), { letter: 'z' }];
    expect(equal(tree('equals', left, z), tree('equals', tree('plus', left, surd), tree('plus', surd, z)))).toBe('equal');
  });

  test('are the same as their solutions, and as no others', () => {
    fc.assert(fc.property(fc.uniqueArray(number, { minLength: 1, maxLength: 4 }), number, (roots, another) => {
      const equation = tree('equals', tree('times', whole(3), ...roots.map(root => tree('minus', x, whole(root)))), whole(0));
      const solutions = tree('or', ...roots.toReversed().map(root => tree('equals', x, whole(root))), tree('equals', x, whole(roots[0]!)));
      expect(equal(equation, solutions)).toBe('equal');
      expect(equal(tree('set', ...roots.map(whole)), equation)).toBe('equal');
      fc.pre(!roots.includes(another));
      expect(equal(equation, tree('set', ...roots.map(whole), whole(another)))).toBe('different');
      expect(equal(equation, tree('or', ...roots.slice(1).map(root => tree('equals', x, whole(root))), tree('equals', x, whole(another))))).toBe('different');
    }));
  });

  test('inequalities turn round with a negative factor', () => {
    const turned = { 'less': 'more', 'more': 'less', 'at most': 'at least', 'at least': 'at most' } as const;
    fc.assert(fc.property(number, number.filter(each => each !== 0), fc.constantFrom('less', 'more', 'at most', 'at least'), fc.constantFrom(-4, -1, 3), fc.boolean(), (constant, slope, op, factor, second) => {
      const left = tree('plus', tree('times', whole(slope), x), second ? { letter: 'y' } : whole(1));
      const one = tree(op, left, whole(constant));
      const scaled = tree(factor < 0 ? turned[op] : op, tree('times', whole(factor), left), whole(factor * constant));
      const wrong = tree(factor < 0 ? op : turned[op], tree('times', whole(factor), left), whole(factor * constant));
      const strict = { 'less': 'at most', 'more': 'at least', 'at most': 'less', 'at least': 'more' } as const;
      expect([scaled, wrong, tree(strict[op], left, whole(constant))].map(other => equal(one, other))).toEqual(['equal', 'different', 'different']);
    }));
  });
});

describe('angles and logarithms', () => {
  const call = (word: string, of: Expression): Expression => tree('beside', { word }, of);
  const angle = fc.tuple(fc.constantFrom('x', 'y'), fc.integer({ min: -3, max: 4 }), fc.integer({ min: -12, max: 12 })).map(([letter, times, steps12]) =>
    tree('plus', tree('times', whole(times), { letter }), tree('over', tree('times', whole(steps12), { letter: 'π' }), whole(12))));

  test('products of sines and cosines are sums', () => {
    fc.assert(fc.property(angle, angle, (a, b) => {
      const cosines = tree('minus', call('cos', tree('minus', a, b)), call('cos', tree('plus', a, b)));
      expect(equal(tree('times', whole(2), call('sin', a), call('sin', b)), cosines)).toBe('equal');
      const sines = tree('plus', call('sin', tree('plus', a, b)), call('sin', tree('minus', a, b)));
      expect(equal(tree('times', whole(2), call('sin', a), call('cos', b)), sines)).toBe('equal');
      expect(equal(tree('plus', sines, whole(1)), sines)).toBe('different');
    }));
  });

  test('logarithms of products are sums, and powers undo them', () => {
    const positive = fc.oneof(fc.integer({ min: 2, max: 40 }).map(whole), fc.constantFrom<Expression>({ letter: 'x' }, { letter: 'y' }, tree('power', { letter: 'x' }, whole(3)), tree('plus', { letter: 'x' }, whole(1))));
    fc.assert(fc.property(positive, positive, fc.constantFrom('ln', 'log'), (a, b, word) => {
      expect(equal(call(word, tree('times', a, b)), tree('plus', call(word, a), call(word, b)))).toBe('equal');
      expect(equal(call(word, tree('over', a, b)), tree('minus', call(word, a), call(word, b)))).toBe('equal');
      expect(equal(call('exp', call('ln', a)), a)).toBe('equal');
      expect(equal(call(word, tree('times', a, b)), tree('plus', call(word, a), call(word, b), whole(1)))).toBe('different');
    }));
  });
});
