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
