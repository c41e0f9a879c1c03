import { Fraction } from '../../maths/exact.ts';
import type { Value } from '../../maths/expression.ts';
import { number } from '../../maths/value.ts';
import { MOST_TERMS, numberIn, type Side } from './area-model.ts';

/** The finest place that a number is partitioned to: thousandths. */
const FINEST = -3;
const MOST_DIGITS = 12;

const power = (of: number): Fraction => (of < 0 ? new Fraction(1, 10 ** -of) : new Fraction(10 ** of));

/** A positive number by its places: 347 is 300, 40 and 7; a decimal 2.3 is 2 and 0.3; of fractions 3/2 is 1 and 1/2. By itself where there is nothing to part. */
export function byPlaces(amount: Fraction, as?: 'decimal'): readonly Fraction[] {
  const whole = amount.floor();
  if (amount.compare(0) <= 0 || whole.toString().length > MOST_DIGITS) return [amount];
  const isDecimal = as === 'decimal' && amount.mul(power(-FINEST)).d === 1n;
  const places = Array.from({ length: MOST_DIGITS - FINEST }, (_, at) => MOST_DIGITS - 1 - at).filter(place => place >= 0 || isDecimal);
  const digits = places.map(place => amount.div(power(place)).floor().mod(10).mul(power(place)));
  const parts = [...digits, ...(isDecimal ? [] : [amount.sub(whole)])].filter(part => !part.equals(0));
  return parts.length > MOST_TERMS ? [amount] : parts;
}

/** The terms of a side with every number by its places, as far as a side has room for them. */
export function partitioned(side: Side, as?: 'decimal'): readonly (Value | undefined)[] {
  const parts = side.map(term => {
    const amount = numberIn(term);
    return amount === undefined ? [term.value] : byPlaces(amount, as).map(part => number(part));
  });
  const all = parts.flat();
  return all.length > MOST_TERMS ? side.map(({ value }) => value) : all;
}
