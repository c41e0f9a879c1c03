import type { Random } from '../maths/random.ts';
import type { Dimension } from './family.ts';

/** Two numbers of three digits, one below the other. */
export type TwoNumbers = { readonly top: number; readonly bottom: number };
/** The places of such a number, the ones first. */
export const PLACES = ['ones', 'tens', 'hundreds'] as const;
export type Place = (typeof PLACES)[number];

/** What one of a place is worth. */
export const WORTH: Readonly<Record<Place, number>> = { ones: 1, tens: 10, hundreds: 100 };

/** The digit in a place. */
export function digitIn(number: number, place: Place): number {
  return Math.floor(number / WORTH[place]) % 10;
}

/** The number with another digit in a place. */
export function withDigit(number: number, place: Place, digit: number): number {
  return number + (digit - digitIn(number, place)) * WORTH[place];
}

/** The item with a digit of one number drawn from those that will do; undefined where none does. */
export function redrawn(item: TwoNumbers, at: { readonly row: keyof TwoNumbers; readonly place: Place; readonly chance: Random }, will: (digit: number) => boolean): TwoNumbers | undefined {
  const { row, place, chance } = at;
  const now = digitIn(item[row], place);
  const digits = Array.from({ length: 10 }, (_, digit) => digit).filter((digit) => digit !== now && will(digit));
  return digits.length === 0 ? undefined : { ...item, [row]: withDigit(item[row], place, chance.pick(digits)) };
}

/** The item with so many more in places of its numbers; undefined where a digit would leave its place. */
export function stepped(item: TwoNumbers, place: Place, { top = 0, bottom = 0 }: Partial<TwoNumbers>): TwoNumbers | undefined {
  const [above, below] = [digitIn(item.top, place) + top, digitIn(item.bottom, place) + bottom];
  if ([above, below].some((digit) => digit < 0 || digit > 9)) return undefined;
  return { top: withDigit(item.top, place, above), bottom: withDigit(item.bottom, place, below) };
}

/** The item with the digits of one place exchanged between its numbers. */
export function crossed({ top, bottom }: TwoNumbers, place: Place): TwoNumbers {
  return { top: withDigit(top, place, digitIn(bottom, place)), bottom: withDigit(bottom, place, digitIn(top, place)) };
}

/** Every digit as a dimension, the first number's first: top-hundreds, …, bottom-ones. */
export function digitDimensions(names: Readonly<Record<keyof TwoNumbers, string>>): Readonly<Record<string, Dimension<TwoNumbers>>> {
  const all = (['top', 'bottom'] as const).flatMap((row) => PLACES.toReversed().map((place): readonly [string, Dimension<TwoNumbers>] => [`${row}-${place}`, {
    label: `the ${place} digit of ${names[row]}`, kind: 'critical', of: (item) => String(digitIn(item[row], place)),
    typed: (item, text) => (/^\s*\d\s*$/.test(text) ? { ...item, [row]: withDigit(item[row], place, Number(text)) } : undefined),
  }]));
  return Object.fromEntries(all);
}
