import fc from 'fast-check';
import { Fraction } from '../../widgets/maths/exact.ts';
import type { Value } from '../../widgets/maths/expression.ts';
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
