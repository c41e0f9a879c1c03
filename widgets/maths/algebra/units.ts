import { Fraction } from '../exact.ts';
import type { Expression } from '../expression.ts';
import { number, times, whole, type Quotient } from './quotient.ts';
import { factorSum, letterGenerator } from './sum.ts';

// The base units are the metre, the gram, the second, the pound and the degree; 1 ml is 1 cm³.
const METRE = 'm', GRAM = 'g', SECOND = 's', POUND = '£', DEGREE = '°';
type Unit = readonly [base: string, amount: string, power?: number];

const LENGTHS: Readonly<Record<string, Unit>> = {
  mm: [METRE, '1/1000'], cm: [METRE, '1/100'], m: [METRE, '1'], km: [METRE, '1000'],
  millimetre: [METRE, '1/1000'], centimetre: [METRE, '1/100'], metre: [METRE, '1'], kilometre: [METRE, '1000'],
};
const MASSES: Readonly<Record<string, Unit>> = {
  mg: [GRAM, '1/1000'], g: [GRAM, '1'], kg: [GRAM, '1000'], t: [GRAM, '1000000'],
  milligram: [GRAM, '1/1000'], gram: [GRAM, '1'], kilogram: [GRAM, '1000'], tonne: [GRAM, '1000000'],
};
const VOLUMES: Readonly<Record<string, Unit>> = {
  ml: [METRE, '1/1000000', 3], cl: [METRE, '1/100000', 3], l: [METRE, '1/1000', 3], ha: [METRE, '10000', 2],
  millilitre: [METRE, '1/1000000', 3], centilitre: [METRE, '1/100000', 3], litre: [METRE, '1/1000', 3], hectare: [METRE, '10000', 2],
};
const TIMES: Readonly<Record<string, Unit>> = {
  s: [SECOND, '1'], sec: [SECOND, '1'], second: [SECOND, '1'], min: [SECOND, '60'], minute: [SECOND, '60'], h: [SECOND, '3600'], hr: [SECOND, '3600'],
  hour: [SECOND, '3600'], day: [SECOND, '86400'], week: [SECOND, '604800'],
};
const OTHERS: Readonly<Record<string, Unit>> = {
  '£': [POUND, '1'], pound: [POUND, '1'], p: [POUND, '1/100'], pence: [POUND, '1/100'], penny: [POUND, '1/100'], '°': [DEGREE, '1'], degree: [DEGREE, '1'],
};
const UNITS: ReadonlyMap<string, Unit> = new Map(Object.entries({ ...LENGTHS, ...MASSES, ...VOLUMES, ...TIMES, ...OTHERS }));

const singular = (word: string): string => (word.length > 2 ? word.replace(/s$/u, '') : word);

/** What a unit is worth in base units; a word that is not known as a unit is a unit of its own. */
export function unitValue(word: string): Quotient {
  const [base, amount, exponent = 1] = UNITS.get(word) ?? UNITS.get(singular(word)) ?? [singular(word), '1'];
  return times(number(new Fraction(amount)), whole(factorSum(letterGenerator(`unit ${base}`), new Fraction(exponent))));
}

/** Whether a word is a unit that can be turned into others. */
export function isKnownUnit(word: string): boolean {
  return UNITS.has(word) || UNITS.has(singular(word));
}

/** Whether an expression is a unit: a word, its power (cm²), or one over another (km/h). */
export function isUnit(expression: Expression | undefined, isName: (expression: Expression) => boolean): boolean {
  if (!expression) return false;
  if (isName(expression)) return true;
  if (!('op' in expression)) return false;
  const [first, second] = expression.of;
  return (expression.op === 'power' && isUnit(first, isName)) || (expression.op === 'over' && isUnit(first, isName) && isUnit(second, isName));
}
