import { logarithm } from './growth.ts';
import { minus, plus, whole } from './quotient.ts';
import { proportion, type Sided } from './relations.ts';
import { add, factorSum, isOne, multiply, negate, NOTHING, numberSum, onlyTerm, scale, termSum, UNITY, type Sum, type Term } from './sum.ts';
import { lettersOf, signOf } from './zero.ts';

/** An equation of logarithms, a sum that is zero, and the letters that are positive in it. */
interface Logarithmic { readonly sum: Sum; readonly positive: string }

/** Whether two equations in several letters are the same once logarithms are taken: y = 2^x and x = log₂ y. Whether they differ is not found in this way. */
export function haveSameLogarithms(one: Sided, other: Sided): boolean {
  const [a, b] = [one, other].map(inLogarithms);
  return a !== undefined && b !== undefined && a.positive === b.positive && proportion(a.sum, b.sum) !== 0;
}

/** An equation that has logarithms of letters in it, or says that one letter is a positive number to a power with letters in it. */
function inLogarithms({ side: { top, bottom }, conditions }: Sided): Logarithmic | undefined {
  if (![...bottom.values()].every(term => lettersOf(apart(term).plain).length === 0)) return undefined;
  if (conditions.length > 0) {
    const letters = conditions.map(({ of, is }) => (is === 'more' && isOne(of.bottom) ? letterIn(of.top) : undefined));
    return letters.every(letter => letter !== undefined) ? { sum: top, positive: [...new Set(letters)].sort().join(' ') } : undefined;
  }
  const [first, second, ...others] = top.values();
  if (!first || !second || others.length > 0) return undefined;
  const [left, right] = [apart(first), apart(second)];
  const letters = [left, right].map(({ plain }) => plain).filter(sum => lettersOf(sum).length > 0);
  const letter = letters[0] && letters.length === 1 ? letterIn(letters[0]) : undefined;
  if (letter === undefined || signOf(multiply(left.number, right.number)) !== -1) return undefined;
  const size = (sum: Sum): Sum => (signOf(sum) === 1 ? sum : negate(sum));
  const before = [left, right].map(({ number, plain, exponent }) => plus(plus(logarithm(whole(size(number))), logarithm(whole(plain))), whole(exponent)));
  const sum = before.reduce((so, each) => plus(so, minus(each)));
  return { sum: sum.top, positive: letter };
}

/** The letter that is positive where a sum is, which is an odd power of it and perhaps a positive number of times that. */
function letterIn(sum: Sum): string | undefined {
  const only = onlyTerm(sum);
  const [factor, ...others] = only?.factors ?? [];
  const isOdd = factor?.of.is === 'letter' && factor.power.d === 1n && factor.power.n % 2n === 1n;
  return isOdd && only?.number.s === 1n && others.length === 0 ? factor.of.key : undefined;
}

/** A term as a number, letters, and e to an exponent. */
function apart({ number: amount, factors }: Term): { readonly number: Sum; readonly plain: Sum; readonly exponent: Sum } {
  let [number, plain, exponent] = [numberSum(amount), UNITY, NOTHING];
  for (const { of, power } of factors) {
    if (of.is === 'growth') exponent = add(exponent, scale(termSum(of.of), power));
    else if (lettersOf(factorSum(of)).length > 0) plain = multiply(plain, factorSum(of, power));
    else number = multiply(number, factorSum(of, power));
  }
  return { number, plain, exponent };
}
