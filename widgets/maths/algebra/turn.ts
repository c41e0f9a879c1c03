import { Fraction } from '../exact.ts';
import { giveUp } from './limits.ts';
import { inverse, minus, NUMBER_ONE, number, over, plus, times, whole, wholePower, type Quotient } from './quotient.ts';
import { root, signedContentOf } from './root.ts';
import { factorSum, generators, IMAGINARY, isOne, keyOf, NOTHING, ONE, onlyTerm, scale, termSum, total, UNITY, withNumber, type Generator, type Sum, type Term } from './sum.ts';
import { PI } from './evaluate.ts';

/**
 * Sines and cosines are made of e^(iu), one for each term of an angle, to any rational power: then sums, multiples and halves of angles, and
 * sin² + cos² = 1, hold by themselves. Of multiples of 15° the exact value is put in.
 */
type Circular = 'sin' | 'cos' | 'tan' | 'sec' | 'cosec' | 'cot';

export function isCircular(word: string): word is Circular {
  return ['sin', 'cos', 'tan', 'sec', 'cosec', 'cot'].includes(word);
}

/** The function of an angle in radians. tan 90° and the like have no value. Gives up on angles in other units. */
export function circular(word: Circular, angle: Quotient): Quotient {
  if ([angle.top, angle.bottom].some(sum => [...generators(sum).keys()].some(key => key.startsWith('unit ')))) giveUp();
  const [forth, back] = [turned(angle), turned(minus(angle))];
  const half = number(new Fraction(1, 2));
  const cosine = (): Quotient => times(plus(forth, back), half);
  const sine = (): Quotient => times(times(plus(forth, minus(back)), half), whole(factorSum(IMAGINARY, new Fraction(-1))));
  switch (word) {
    case 'sin': return sine();
    case 'cos': return cosine();
    case 'tan': return over(sine(), cosine());
    case 'sec': return inverse(cosine());
    case 'cosec': return inverse(sine());
    case 'cot': return over(cosine(), sine());
  }
}

/** e^(i angle). */
export function turned(angle: Quotient): Quotient {
  const { top, bottom } = angle;
  if (!isOne(bottom)) return turnOfWhole(top, bottom);
  const { plain, turning } = apartFromTurns(top);
  const outside = [...plain.values()].map(turnOf).reduce(times, NUMBER_ONE);
  return turning.size === 0 ? outside : times(outside, turnOfWhole(turning, bottom));
}

/** An angle that is a quotient, or has sines in it, is taken as a whole, with the number before it outside. */
function turnOfWhole(top: Sum, bottom: Sum): Quotient {
  const content = signedContentOf(top);
  const of = [scale(top, content.inverse()), bottom];
  const only = onlyTerm(factorSum({ is: 'call', key: `quotient(${of.map(keyOf).join('/')})`, word: 'quotient', of }));
  return only ? turnOf(withNumber(only, content)) : NUMBER_ONE;
}

/** The terms in which there are no sines and cosines, and those in which there are. */
export function apartFromTurns(sum: Sum): { readonly plain: Sum; readonly turning: Sum } {
  const turns = ({ factors }: Term): boolean => factors.some(({ of }) => of.is === 'imaginary' || of.is === 'turn');
  const terms = [...sum.values()];
  return { plain: total(terms.filter(term => !turns(term)).map(termSum)), turning: total(terms.filter(turns).map(termSum)) };
}

function turnOf(term: Term): Quotient {
  const [first, second] = term.factors;
  if (first && !second && first.power.equals(1)) {
    if (first.of.key === PI) return turnOfPi(term.number);
    const known = term.number.d === 1n && term.number.n <= MOST_TIMES ? turnOfInverse(first.of, term.number.s) : undefined;
    if (known) return wholePower(known, term.number.n);
  }
  return turnGenerator(term);
}

/** The most times that an angle known by its sine or tangent is taken. */
const MOST_TIMES = 6n;

/** For an angle whose sine or tangent is u: √(1 − u²) + iu, or (1 + iu)/√(1 + u²); with a minus before i for the opposite angle. */
function turnOfInverse(of: Generator, sign: bigint): Quotient | undefined {
  if (of.is !== 'call' || (of.word !== 'arcsin' && of.word !== 'arctan')) return undefined;
  const [top = NOTHING, bottom = UNITY] = of.of;
  const u = over(whole(top), whole(bottom));
  const up = times(times(u, whole(factorSum(IMAGINARY))), number(new Fraction(sign)));
  const square = times(u, u);
  if (of.word === 'arcsin') return plus(root(plus(NUMBER_ONE, minus(square)), 2), up);
  return over(plus(NUMBER_ONE, up), root(plus(NUMBER_ONE, square), 2));
}

function turnGenerator(term: Term): Quotient {
  const of = withNumber(term, ONE);
  return whole(factorSum({ is: 'turn', key: `turn(${of.key})`, of }, term.number));
}

/** e^(iπ r). */
function turnOfPi(r: Fraction): Quotient {
  const steps = r.mul(12);
  const whole12 = ((steps.s * steps.floor().n) % 24n + 24n) % 24n;
  if (steps.d === 1n) return multipleOf15(whole12);
  const pi = onlyTerm(factorSum({ is: 'letter', key: PI }));
  return pi ? turnGenerator(withNumber(pi, r.sub(r.div(2).floor().mul(2)))) : NUMBER_ONE;
}

function multipleOf15(times15: bigint): Quotient {
  const cosine = cosineOf15(times15);
  const sine = cosineOf15((times15 + 18n) % 24n);
  return plus(cosine, times(sine, whole(factorSum(IMAGINARY))));
}

/** The cosine of a multiple of 15° from 0 to 345°. */
function cosineOf15(times15: bigint): Quotient {
  if (times15 > 12n) return cosineOf15(24n - times15);
  if (times15 > 6n) return minus(cosineOf15(12n - times15));
  const surd = (of: number): Quotient => root(number(new Fraction(of)), 2);
  const quarter = number(new Fraction(1, 4));
  switch (times15) {
    case 0n: return NUMBER_ONE;
    case 1n: return times(plus(surd(6), surd(2)), quarter);
    case 2n: return times(surd(3), number(new Fraction(1, 2)));
    case 3n: return times(surd(2), number(new Fraction(1, 2)));
    case 4n: return number(new Fraction(1, 2));
    case 5n: return times(plus(surd(6), minus(surd(2))), quarter);
    default: return number(new Fraction(0));
  }
}

