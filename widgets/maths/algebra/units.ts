import { Fraction } from '../exact.ts';
import type { Expression } from '../expression.ts';
import { number, over, times, whole, type Quotient } from './quotient.ts';
import { factorSum, letterGenerator } from './sum.ts';

// The base units are the metre, the gram, the second, the month and the pound; 1 ml is 1 cm³. Those that are not metric are exact by law.
const METRE = 'm', GRAM = 'g', SECOND = 's', MONTH = 'month', POUND = '£';
type Unit = readonly [base: string, amount: string, power?: number];

const LENGTHS: Readonly<Record<string, Unit>> = {
  mm: [METRE, '1/1000'], cm: [METRE, '1/100'], m: [METRE, '1'], km: [METRE, '1000'],
  dm: [METRE, '1/10'], in: [METRE, '0.0254'], inch: [METRE, '0.0254'], inches: [METRE, '0.0254'], ft: [METRE, '0.3048'], foot: [METRE, '0.3048'], feet: [METRE, '0.3048'],
  yd: [METRE, '0.9144'], yard: [METRE, '0.9144'], mi: [METRE, '1609.344'], mile: [METRE, '1609.344'], millimetre: [METRE, '1/1000'], centimetre: [METRE, '1/100'], metre: [METRE, '1'], kilometre: [METRE, '1000'],
  millimeter: [METRE, '1/1000'], centimeter: [METRE, '1/100'], meter: [METRE, '1'], kilometer: [METRE, '1000'],
};
const MASSES: Readonly<Record<string, Unit>> = {
  mg: [GRAM, '1/1000'], g: [GRAM, '1'], kg: [GRAM, '1000'], t: [GRAM, '1000000'],
  oz: [GRAM, '28.349523125'], ounce: [GRAM, '28.349523125'], lb: [GRAM, '453.59237'], st: [GRAM, '6350.29318'], stone: [GRAM, '6350.29318'], milligram: [GRAM, '1/1000'], gram: [GRAM, '1'], kilogram: [GRAM, '1000'], gramme: [GRAM, '1'], kilogramme: [GRAM, '1000'], tonne: [GRAM, '1000000'],
};
const VOLUMES: Readonly<Record<string, Unit>> = {
  ml: [METRE, '1/1000000', 3], cl: [METRE, '1/100000', 3], l: [METRE, '1/1000', 3], ha: [METRE, '10000', 2],
  pt: [METRE, '0.00056826125', 3], pint: [METRE, '0.00056826125', 3], gallon: [METRE, '0.00454609', 3], millilitre: [METRE, '1/1000000', 3], centilitre: [METRE, '1/100000', 3], litre: [METRE, '1/1000', 3], milliliter: [METRE, '1/1000000', 3], centiliter: [METRE, '1/100000', 3], liter: [METRE, '1/1000', 3], hectare: [METRE, '10000', 2],
};
const TIMES: Readonly<Record<string, Unit>> = {
  s: [SECOND, '1'], sec: [SECOND, '1'], second: [SECOND, '1'], min: [SECOND, '60'], minute: [SECOND, '60'], h: [SECOND, '3600'], hr: [SECOND, '3600'],
  hour: [SECOND, '3600'], day: [SECOND, '86400'], week: [SECOND, '604800'], month: [MONTH, '1'], year: [MONTH, '12'],
};
const OTHERS: Readonly<Record<string, Unit>> = {
  '£': [POUND, '1'], pound: [POUND, '1'], p: [POUND, '1/100'], pence: [POUND, '1/100'], penny: [POUND, '1/100'],
};
const UNITS: ReadonlyMap<string, Unit> = new Map(Object.entries({ ...LENGTHS, ...MASSES, ...VOLUMES, ...TIMES, ...OTHERS }));

const singular = (word: string): string => (word.length > 2 ? word.replace(/s$/u, '') : word);

/** What a unit is worth in base units; a word that is not known as a unit is a unit of its own. */
export function unitValue(word: string): Quotient {
  if (word === 'mph') return over(unitValue('mile'), unitValue('hour'));
  const [base, amount, exponent = 1] = UNITS.get(word) ?? UNITS.get(singular(word)) ?? [singular(word), '1'];
  return times(number(new Fraction(amount)), whole(factorSum(letterGenerator(`unit ${base}`), new Fraction(exponent))));
}

/** Whether a word is a unit that can be turned into others. */
export function isKnownUnit(word: string): boolean {
  return word === 'mph' || UNITS.has(word) || UNITS.has(singular(word));
}

/** Whether an expression is a unit: a word, its power (cm²), or one over another (km/h). */
export function isUnit(expression: Expression | undefined, isName: (expression: Expression) => boolean): boolean {
  if (!expression) return false;
  if (isName(expression)) return true;
  if (!('op' in expression)) return false;
  const [first, second] = expression.of;
  return (expression.op === 'power' && isUnit(first, isName)) || (expression.op === 'over' && isUnit(first, isName) && isUnit(second, isName));
}
