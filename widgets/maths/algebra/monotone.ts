import { Fraction } from '../exact.ts';
import { attempted } from './limits.ts';
import { number, type Quotient } from './quotient.ts';
import { stands, type Comparison, type RealSet } from './realset.ts';
import { substitute } from './substitute.ts';
import { factorSum, multiply, numberSum, type Factor, type Sum, type Term } from './sum.ts';
import { isZero, lettersOf, signOf } from './zero.ts';

/** Numbers that are tried: those that such equations are made to have. */
const TRIED: readonly Fraction[] = [...Array.from({ length: 21 }, (_, at) => new Fraction(at - 10)), new Fraction(1, 2), new Fraction(-1, 2)];

const holds = ({ of }: Factor, letter: string): boolean => lettersOf(factorSum(of)).includes(letter);

/**
 * The numbers for which a quotient stands so to zero whose top only rises, or only falls, wherever it has a value, and is zero at a number that is tried: of 2ˣ + 3ˣ − 5
 * that is 1, and nowhere else. `undefined` where neither is found.
 */
export function byMonotone({ top, bottom }: Quotient, as: Comparison, letter: string): RealSet | undefined {
  if (lettersOf(bottom).length > 0) return undefined;
  const direction = directionOf([...top.values()], letter);
  if (direction === 0) return undefined;
  const zero = TRIED.find(each => attempted(() => isZero(substitute(top, new Map([[letter, number(each)]])).top)));
  if (!zero) return undefined;
  const after = direction * signOf(bottom);
  return { points: [number(zero)], at: [stands(0, as)], between: [stands(-after, as), stands(after, as)] };
}

/** 1 where all terms rise, −1 where all fall, 0 where that is not known. */
function directionOf(terms: readonly Term[], letter: string): number {
  const found = terms.filter(({ factors }) => factors.some(factor => holds(factor, letter))).map(term => directionOfTerm(term, letter));
  const [first = 0, ...others] = found;
  if (others.every(each => each === first) && first !== 0) return first;
  // c x eˣ − d with c and d of one sign has the sign of −d up to 0, and then goes one way only.
  const [one, other, ...more] = terms;
  const pair = one && other && more.length === 0 ? [[one, other], [other, one]] as const : [];
  return pair.map(([product, constant]) => (constant.factors.some(factor => holds(factor, letter)) ? 0 : directionOfProduct(product, constant, letter))).find(each => each !== 0) ?? 0;
}

function directionOfTerm({ number: amount, factors }: Term, letter: string): number {
  const [only, other] = factors.filter(factor => holds(factor, letter));
  if (!only || other) return 0;
  const sign = signOf(before(factors, letter, amount));
  if (only.of.is === 'growth') return sign * rateSign(only, letter);
  if (only.of.is === 'logarithm') return isLetter(only.of.of, letter) && only.power.equals(1) ? sign : 0;
  return only.of.is === 'letter' && only.power.s === 1n && (only.power.n % 2n === 1n || only.power.d % 2n === 0n) ? sign : 0;
}

function directionOfProduct(product: Term, constant: Term, letter: string): number {
  const inside = product.factors.filter(factor => holds(factor, letter));
  const power = inside.find(({ of }) => of.is === 'letter')?.power;
  const growths = inside.filter(({ of }) => of.is === 'growth');
  const isOdd = power !== undefined && power.s === 1n && power.d === 1n && power.n % 2n === 1n;
  if (!isOdd || growths.length === 0 || growths.length + 1 < inside.length || growths.some(each => rateSign(each, letter) !== 1)) return 0;
  const [sign, opposite] = [product, constant].map(({ factors, number: amount }) => signOf(before(factors, letter, amount)));
  return sign !== undefined && opposite !== undefined && sign === -opposite ? sign : 0;
}

/** The sign of the k of e^(kx); 0 where the exponent is no multiple of the letter. */
function rateSign({ of, power }: Factor, letter: string): number {
  if (of.is !== 'growth') return 0;
  const inside = of.of.factors.filter(factor => holds(factor, letter));
  const [only] = inside;
  const isLinear = inside.length === 1 && only?.of.is === 'letter' && only.power.equals(1);
  return isLinear ? signOf(before(of.of.factors, letter, of.of.number)) * Number(power.s) : 0;
}

function before(factors: readonly Factor[], letter: string, amount: Fraction): Sum {
  return factors.filter(factor => !holds(factor, letter)).map(({ of, power }) => factorSum(of, power)).reduce(multiply, numberSum(amount));
}

function isLetter(sum: Sum, letter: string): boolean {
  const [only, ...more] = [...sum.values()].flatMap(({ factors, number: amount }) => (amount.equals(1) ? factors : []));
  return sum.size === 1 && more.length === 0 && only?.of.is === 'letter' && only.of.key === letter && only.power.equals(1);
}
