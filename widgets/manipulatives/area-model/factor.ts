import { Fraction } from '../../maths/exact.ts';
import type { Value } from '../../maths/expression.ts';
import { coefficients, letter, letters, number, plus, power, times } from '../../maths/value.ts';

/** Larger coefficients are not tried. */
const LARGEST = 400;

type Pair = readonly [Value, Value];

const divisors = (of: number): readonly number[] => Array.from({ length: Math.abs(of) }, (_, at) => at + 1).filter(each => of % each === 0);
const gcd = (one: number, other: number): number => (other === 0 ? Math.abs(one) : gcd(other, one % other));
const linear = (name: string, many: number, more: number): Value => plus(letter(name, many), number(more));

/** a·x² + b·x + c as (p·x + q)(r·x + s), all of them whole. */
function quadratic(name: string, [a, b, c]: readonly [number, number, number]): Pair | undefined {
  if (a <= 0) return undefined;
  if (c === 0) return [letter(name), linear(name, a, b)];
  const ends = divisors(c).flatMap(q => [q, -q]);
  for (const p of divisors(a)) {
    const q = ends.find(end => p * (c / end) + end * (a / p) === b);
    if (q !== undefined) return [linear(name, p, q), linear(name, a / p, c / q)];
  }
  return undefined;
}

/**
 * A polynomial in one letter as the product of two sides: x² + 5x + 6 as x + 2 and x + 3, 6x + 9 as 3 and 2x + 3. Undefined where there are no two with
 * whole numbers, of higher powers and of numbers alone.
 */
export function factored(value: Value): Pair | undefined {
  const [name, ...others] = letters(value);
  const all = coefficients(value);
  if (name === undefined || others.length > 0 || [...all.values()].some(each => each.d !== 1n || each.abs().compare(LARGEST) > 0)) return undefined;
  const of = (monomial: string): number => Number(all.get(monomial) ?? 0);
  const square = Object.keys(power(letter(name), 2))[0] ?? '';
  if ([...all.keys()].some(monomial => ![square, name, ''].includes(monomial))) return undefined;
  if (of(square) !== 0) return quadratic(name, [of(square), of(name), of('')]);
  const common = gcd(of(name), of(''));
  return of('') !== 0 && common > 1 ? [number(common), times(value, new Fraction(1, common))] : undefined;
}
