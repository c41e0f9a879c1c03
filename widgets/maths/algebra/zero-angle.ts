import { Fraction } from '../exact.ts';
import { evaluate, PI } from './evaluate.ts';
import { add, commonBottom, factorSum, IMAGINARY, keyOf, letterGenerator, multiply, negate, onlyTerm, raise, scale, subtract, UNITY, type Generator, type Sum } from './sum.ts';

const BITS = 64;
/** The most times that an angle known by its sine or tangent is taken. */
const MOST_TIMES = 6n;

/**
 * Whether a sum of angles that are known by their sines or tangents, and of fractions of π, is zero: arctan ½ + arctan ⅓ − π/4. It is when it lies nearer to
 * zero than half a turn, and the product of numbers that have these angles is real. `undefined` where anything else is in it.
 */
export function isZeroAngle(sum: Sum, isZero: (sum: Sum) => boolean): boolean | undefined {
  const terms = [...sum.values()].map(({ number, factors: [only, other] }) => ({ number, of: other || !only?.power.equals(1) ? undefined : only.of }));
  const known = terms.filter(({ of }) => of && isKnownAngle(of));
  if (known.length === 0 || terms.some(({ of }) => !of || !(of.key === PI || isKnownAngle(of)))) return undefined;
  const often = commonBottom(known.map(({ number }) => number));
  if (known.some(({ number }) => number.mul(often).n > MOST_TIMES)) return undefined;
  const { re, im } = evaluate(scale(sum, often), new Map(), BITS) ?? {};
  const turn = 1n << BigInt(BITS);
  if (!re || im) return undefined;
  if (re.low > turn || re.high < -turn) return false;
  if (re.low < -turn || re.high > turn) return undefined;
  const product = (sign: 1 | -1): Sum => terms.map(({ number, of }) => (of ? withAngle(of, number.mul(often).mul(sign)) : UNITY)).reduce(multiply, UNITY);
  return isZero(subtract(product(1), product(-1)));
}

function isKnownAngle(generator: Generator): boolean {
  return generator.is === 'call' && (generator.word === 'arctan' || generator.word === 'arcsin');
}

/** A number whose angle is so many times this one; for the opposite angle the one with −i in the place of i. */
function withAngle(of: Generator, times: Fraction): Sum {
  if (of.is !== 'call') {
    const pi = onlyTerm(factorSum(letterGenerator(PI)));
    return pi ? factorSum({ is: 'turn', key: `turn(${pi.key})`, of: pi }, times) : UNITY;
  }
  const [top = UNITY, bottom = UNITY] = of.of;
  const square = multiply(bottom, bottom);
  const real = of.word === 'arctan' ? square : squareRoot(multiply(square, subtract(square, multiply(top, top))));
  const up = multiply(multiply(top, bottom), factorSum(IMAGINARY));
  return raise(add(real, times.s === -1n ? negate(up) : up), times.n);
}

function squareRoot(of: Sum): Sum {
  return factorSum({ is: 'base', key: `(${keyOf(of)})`, of }, new Fraction(1, 2));
}
