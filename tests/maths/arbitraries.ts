import fc from 'fast-check';
import { Fraction, toExact } from '../../widgets/maths/exact.ts';
import type { Expression, Operation, Value } from '../../widgets/maths/expression.ts';
import { letter, number, plus } from '../../widgets/maths/value.ts';

/** Fractions, small ones mostly, sometimes with many digits. */
export function fractions(): fc.Arbitrary<Fraction> {
  const small = fc.tuple(fc.bigInt({ min: -40n, max: 40n }), fc.bigInt({ min: 1n, max: 24n }));
  const large = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 20n }));
  return fc.oneof({ weight: 4, arbitrary: small }, { weight: 1, arbitrary: large }).map(([n, d]) => new Fraction(n, d));
}

/** Linear values in x, y and z. */
export function values(): fc.Arbitrary<Value> {
  return fc.array(fc.tuple(fc.constantFrom('', 'x', 'y', 'z'), fractions()), { maxLength: 5 })
    .map(terms => terms.reduce<Value>((sum, [name, f]) => plus(sum, name === '' ? number(f) : letter(name, f)), {}));
}

/** Trees of operations on numbers, x and y, as no reader has made them: brackets are missing everywhere. */
export function trees(): fc.Arbitrary<Expression> {
  const whole = fc.integer({ min: -12, max: 12 }).map(n => ({ exact: String(n) }));
  const leaf = fc.oneof(whole, fractions().filter(f => f.d < 100n).chain(f => fc.constantFrom<Expression>(
    { exact: toExact(f) }, { exact: toExact(f), as: 'mixed' }, { exact: toExact(f), as: 'decimal' })), fc.constantFrom({ letter: 'x' }, { letter: 'y' }));
  const { tree } = fc.letrec<{ tree: Expression }>(tie => ({
    tree: fc.oneof({ maxDepth: 3, depthIdentifier: 'tree' }, leaf,
      fc.tuple(fc.constantFrom('plus', 'times', 'beside'), fc.array(tie('tree'), { minLength: 2, maxLength: 3 })).map(made),
      fc.tuple(fc.constantFrom('minus', 'divided by', 'over', 'power'), fc.array(tie('tree'), { minLength: 2, maxLength: 2 })).map(made),
      fc.tuple(fc.constantFrom('negative', 'brackets', 'root', 'percent'), fc.array(tie('tree'), { minLength: 1, maxLength: 1 })).map(made)),
  }));
  return tree;
}

const made = ([op, of]: [string, Expression[]]): Expression => ({ op: op as Operation, of });

/** Trees of every operation there is with as many operands as it takes, in any order: no reader makes most of them, but a program might. */
export function anyTrees(): fc.Arbitrary<Expression> {
  const leaf = fc.oneof(fractions().chain(f => fc.constantFrom<Expression>({ exact: toExact(f) }, { exact: toExact(f), as: 'mixed' }, { exact: toExact(f), as: 'decimal' })),
    fc.constantFrom<Expression>({ letter: 'x' }, { letter: 'π' }, { letter: 'θ' }, { letter: '|' }, { word: 'sin' }, { word: 'ln' }, { word: 'cm' }, { word: 'no solution' }, { word: 'constructor' }, { unknown: true }));
  const operations: readonly (readonly [least: number, most: number, ops: readonly Operation[]])[] = [
    [1, 1, ['negative', 'brackets', 'percent']], [1, 2, ['root', 'plus or minus']], [2, 2, ['minus', 'divided by', 'over', 'power', 'mixed', 'logarithm']], [0, 3, ['set']],
    [2, 3, ['plus', 'times', 'beside', 'ratio', 'equals', 'not equals', 'less', 'more', 'at most', 'at least', 'or', 'and', 'list', 'point']],
  ];
  const { tree } = fc.letrec<{ tree: Expression }>(tie => ({
    tree: fc.oneof({ maxDepth: 4, depthIdentifier: 'any' }, leaf, ...operations.map(([minLength, maxLength, ops]) => fc.tuple(fc.constantFrom(...ops), fc.array(tie('tree'), { minLength, maxLength })).map(made))),
  }));
  return tree;
}
