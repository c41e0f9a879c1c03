import { Fraction } from '../exact.ts';
import { PI } from './evaluate.ts';
import { noValue } from './limits.ts';
import { generator, minus, number, plus, times, type Quotient } from './quotient.ts';
import { keyOf, letterGenerator, multiply, subtract } from './sum.ts';
import { circular } from './turn.ts';
import { isZero, lettersOf, signOf } from './zero.ts';

type InverseCircular = 'arcsin' | 'arccos' | 'arctan';

export function isInverseCircular(word: string): word is InverseCircular {
  return ['arcsin', 'arccos', 'arctan'].includes(word);
}

/** The angle in radians whose sine, cosine or tangent this is: exact at multiples of 15°, otherwise known by its name only. */
export function inverseCircular(word: InverseCircular, of: Quotient): Quotient {
  if (word === 'arccos') return plus(times(generator(letterGenerator(PI)), number(new Fraction(1, 2))), minus(inverseCircular('arcsin', of)));
  const isNumber = lettersOf(of.top).length + lettersOf(of.bottom).length === 0;
  if (isNumber && word === 'arcsin' && signOf(subtract(multiply(of.bottom, of.bottom), multiply(of.top, of.top))) === -1) noValue();
  for (let step = -6; isNumber && step <= 6; step++) {
    if (word === 'arctan' && Math.abs(step) === 6) continue;
    const angle = times(generator(letterGenerator(PI)), number(new Fraction(step, 12)));
    const value = circular(word === 'arcsin' ? 'sin' : 'tan', angle);
    if (isZero(subtract(multiply(value.top, of.bottom), multiply(of.top, value.bottom)))) return angle;
  }
  return generator({ is: 'call', key: `${word}(${keyOf(of.top)}/${keyOf(of.bottom)})`, word, of: [of.top, of.bottom] });
}

