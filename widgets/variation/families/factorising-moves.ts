import { Fraction, toExact } from '../../maths/exact.ts';
import type { Value } from '../../maths/expression.ts';
import { coefficients, letter, minus, power, powersOf, product, times } from '../../maths/value.ts';
import type { Move } from '../family.ts';
import { commonFactor, type Sign } from '../terms.ts';

/** Two terms in x and y with whole numbers; `begun`: so much is written before a bracket already. `turned`: the second term is written first. */
export type Terms = {
  readonly first: number; readonly firstX: number; readonly firstY: number; readonly sign: Sign;
  readonly second: number; readonly secondX: number; readonly secondY: number; readonly begun: number; readonly turned: boolean;
};
/** A factor, and the terms of the bracket that it multiplies. */
export type Factorised = { readonly factor: Value; readonly bracket: readonly [Value, Value] };

/** A term: a number, and powers of x and y. */
export function term(many: number, x: number, y: number): Value {
  const name = [['x', x] as const, ['y', y] as const].filter(([, high]) => high > 0).map(([each, high]) => (high === 1 ? each : `${each}^${high}`)).join('*');
  return many === 0 ? {} : { [name]: toExact(new Fraction(many)) };
}

/** The primes by which both terms can be divided, past what is written before the bracket already. */
export function primesLeft({ first, second, begun }: Terms): readonly number[] {
  const primes: number[] = [];
  let rest = commonFactor(first, second) / begun;
  for (let prime = 2; prime <= rest; prime++) {
    if (rest % prime === 0) primes.push(prime);
    while (rest % prime === 0) rest /= prime;
  }
  return primes;
}

/** A single term with one of a letter fewer. */
function without(value: Value, name: string): Value {
  return [...coefficients(value)].reduce<Value>((_, [monomial, many]) => (
    powersOf(monomial).reduce((so, [each, high]) => product(so, power(letter(each), each === name ? high - 1 : high)), times(power(letter(name), 0), many))), {});
}

const two = new Fraction(2);
const scaledFactor = ({ factor, bracket }: Factorised, by: Fraction): Factorised => ({ factor: times(factor, by), bracket });

/** What may change between one expression and the next. */
export const moves: Readonly<Record<string, Move<Terms, Factorised>>> = {
  'other-number': {
    title: 'The number of the second term changes.', changes: ['second'], effect: 'changes',
    explain: 'Other factors are common to both terms now, so the bracket has to hold what is left of each.', trap: 'The same factor is taken out as before.',
    apply: (item, chance) => {
      const common = commonFactor(item.first, item.second);
      const fits = Array.from({ length: 12 }, (_, at) => item.second + at - 6).filter((each) => each > 1 && each !== item.first && ![1, common].includes(commonFactor(item.first, each)) && commonFactor(item.first, each) !== each);
      return fits.length === 0 || item.begun > 1 ? undefined : { ...item, second: chance.pick(fits) };
    },
  },
  'second-is-the-factor': {
    title: 'The second term becomes nothing but the common factor.', changes: ['second'], effect: 'changes',
    explain: 'What is taken out of itself leaves one, for once the factor is the factor.', trap: 'Nothing is left of a term that is taken out whole.',
    apply: (item) => (item.begun === 1 && item.secondX <= item.firstX && item.secondY <= item.firstY ? { ...item, second: commonFactor(item.first, item.second) } : undefined),
    law: ({ factor, bracket: [first] }, from) => ({ factor, bracket: [first, term(from.sign, 0, 0)] }),
  },
  'flip-sign': {
    title: 'The sign between the terms changes.', changes: ['sign'], effect: 'changes', inverse: 'flip-sign',
    explain: 'The factor is common to both as before, and the sign goes into the bracket.',
    apply: (item) => ({ ...item, sign: item.sign === 1 ? -1 : 1 }), law: ({ factor, bracket: [first, second] }) => ({ factor, bracket: [first, minus({}, second)] }),
  },
  'every-term-gets-x': {
    title: 'Every term is multiplied by x.', changes: ['firstLetters', 'secondLetters'], effect: 'changes', inverse: 'every-term-loses-x',
    explain: 'What every term has is common to all, so it goes before the bracket, and the bracket stays.', trap: 'The bracket gets another letter.',
    apply: (item) => ({ ...item, firstX: item.firstX + 1, secondX: item.secondX + 1 }), law: ({ factor, bracket }) => ({ factor: product(factor, letter('x')), bracket }),
  },
  'every-term-loses-x': {
    title: 'Every term is divided by x.', changes: ['firstLetters', 'secondLetters'], effect: 'changes', inverse: 'every-term-gets-x',
    explain: 'Every term loses the letter, so the factor loses it, and the bracket stays.',
    apply: (item) => (Math.min(item.firstX, item.secondX) > 0 ? { ...item, firstX: item.firstX - 1, secondX: item.secondX - 1 } : undefined),
    law: ({ factor, bracket }) => ({ factor: without(factor, 'x'), bracket }),
  },
  'first-gets-y': {
    title: 'The first term is multiplied by y.', changes: ['firstLetters'], effect: 'changes', inverse: 'first-loses-y',
    explain: 'Only one of the terms has it, so it is not common: it stays in the bracket.', trap: 'The factor before the bracket gets the letter.',
    apply: (item) => (item.firstY >= item.secondY ? { ...item, firstY: item.firstY + 1 } : undefined),
    law: ({ factor, bracket: [first, second] }) => ({ factor, bracket: [product(first, letter('y')), second] }),
  },
  'first-loses-y': {
    title: 'The first term is divided by y.', changes: ['firstLetters'], effect: 'changes', inverse: 'first-gets-y',
    explain: 'The letter was in one of the terms only, so it goes from the bracket.',
    apply: (item) => (item.firstY > item.secondY ? { ...item, firstY: item.firstY - 1 } : undefined),
    law: ({ factor, bracket: [first, second] }) => ({ factor, bracket: [without(first, 'y'), second] }),
  },
  'second-gets-y': {
    title: 'The second term is multiplied by y as well.', changes: ['secondLetters'], effect: 'changes',
    explain: 'Both terms have it now, so it is common and goes before the bracket.', trap: 'The bracket has the letter in both its terms.',
    apply: (item) => (item.firstY > item.secondY ? { ...item, secondY: item.secondY + 1 } : undefined),
    law: ({ factor, bracket: [first, second] }) => ({ factor: product(factor, letter('y')), bracket: [without(first, 'y'), second] }),
  },
  'double-both': {
    title: 'Both terms double.', changes: ['first', 'second'], effect: 'scales', inverse: 'halve-both',
    explain: 'Twice the terms have twice the common factor, and as much of it as before.', trap: 'The numbers in the bracket double.',
    apply: (item) => (item.begun === 1 ? { ...item, first: 2 * item.first, second: 2 * item.second } : undefined), law: (before) => scaledFactor(before, two),
  },
  'halve-both': {
    title: 'Both terms halve.', changes: ['first', 'second'], effect: 'scales', inverse: 'double-both',
    explain: 'Half the terms have half the common factor, and as much of it as before.',
    apply: (item) => (item.begun === 1 && commonFactor(item.first, item.second) % 2 === 0 ? { ...item, first: item.first / 2, second: item.second / 2 } : undefined),
    law: (before) => scaledFactor(before, new Fraction(1, 2)),
  },
  'double-first': {
    title: 'The first term doubles.', changes: ['first'], effect: 'changes',
    explain: 'The second term has no more twos than before, so the common factor is the same: the bracket changes.', trap: 'The factor before the bracket doubles.',
    apply: (item) => (item.begun === 1 && (item.second / commonFactor(item.first, item.second)) % 2 === 1 ? { ...item, first: 2 * item.first } : undefined),
    law: ({ factor, bracket: [first, second] }) => ({ factor, bracket: [times(first, two), second] }),
  },
  'terms-swap': {
    title: 'The terms change places, with their signs.', changes: ['turned'], effect: 'stays', inverse: 'terms-swap',
    explain: 'A sum has the same terms in either order, and so the same factors.', trap: 'The answer is turned round, so it is another.',
    apply: (item) => ({ ...item, turned: !item.turned }), law: (before) => before,
  },
  'begin': {
    title: 'A common factor is taken out already, but not all there is.', changes: ['first', 'second', 'begun'], effect: 'stays', inverse: 'multiply-out',
    explain: 'What is left in the bracket has a common factor still: it is finished only when there is none.', trap: 'There is a bracket, so it is factorised.',
    apply: (item, chance) => {
      const primes = primesLeft(item).filter((prime) => commonFactor(item.first, item.second) > prime || Math.min(item.firstX, item.secondX) + Math.min(item.firstY, item.secondY) > 0);
      return item.begun > 1 || primes.length === 0 ? undefined : { ...item, begun: chance.pick(primes) };
    },
    law: (before) => before,
  },
  'multiply-out': {
    title: 'The bracket is multiplied out again.', changes: ['first', 'second', 'begun'], effect: 'stays', inverse: 'begin',
    explain: 'It is the same expression, so it has the same factors.',
    apply: (item) => (item.begun > 1 ? { ...item, begun: 1 } : undefined), law: (before) => before,
  },
};
