import { Fraction } from '../maths/exact.ts';

/** So many of a unit that is a power of ten, exact: 3 and −2 are 0.03. */
export function inUnits(many: number, power: number): Fraction {
  return power < 0 ? new Fraction(many, 10 ** -power) : new Fraction(many * 10 ** power);
}

/** Ten to a whole power, exact: 0.01 for −2. */
export function tenTo(power: number): Fraction {
  return inUnits(1, power);
}

/** What a power of ten is called as a unit, from hundred thousandths to ten millions. */
export function unitName(power: number): string {
  return NAMES[power + 5] ?? 'units';
}

/** The power of ten that is called so: 1 for tens; undefined: none is. */
export function powerNamed(name: string): number | undefined {
  const at = NAMES.findIndex((each) => each === name.trim().toLowerCase());
  return at < 0 ? undefined : at - 5;
}

const NAMES = [
  'hundred thousandths', 'ten thousandths', 'thousandths', 'hundredths', 'tenths', 'ones',
  'tens', 'hundreds', 'thousands', 'ten thousands', 'hundred thousands', 'millions', 'ten millions',
] as const;
