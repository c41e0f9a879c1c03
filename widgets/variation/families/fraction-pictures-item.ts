import type { Picture } from '../../board/pictured.ts';
import { wallOf } from '../../manipulatives/fraction-wall/fraction-wall.ts';
import { shapeOf } from '../../manipulatives/fraction-shape/fraction-shape.ts';
import { lineOf } from '../../manipulatives/number-line/number-line.ts';
import { Fraction, toExact } from '../../maths/exact.ts';
import { shadesOf, spread } from './equal-parts-item.ts';

/** What a fraction of one whole is shown by: a shape cut into columns, a strip of one or two wholes, or a number line that begins at nought. */
export const FRACTION_LOOKS = ['bar', 'strip', 'line'] as const;
export type FractionLook = (typeof FRACTION_LOOKS)[number];
/**
 * The fraction that is asked for, and what is shown: into how many parts each whole is cut, how many of them are shaded, or how many jumps from nought
 * the point stands. `which`: which parts are shaded.
 */
export type FractionShown = {
  readonly top: number; readonly bottom: number; readonly look: FractionLook; readonly wholes: 1 | 2; readonly parts: number; readonly shaded: number;
  readonly equal: boolean; readonly which: 'first' | 'last' | 'apart';
};

/** What is said of a picture: it shows the fraction, or the one thing about it that does not fit. */
export const [YES, UNEQUAL, PARTS, REST, WHOLE, MARKS] = ['yes', 'unequal parts', 'wrong number of parts', 'the rest is shown', 'another whole', 'marks counted, not jumps'];

/** The id of the point, whose number lies under a card. */
const POINT = 'p1';
const BAR = 'rectangle';
const LENGTHS = { strip: { 1: 240, 2: 150 }, line: 280 } as const;

/** How many parts there are in all. */
export const allParts = ({ parts, wholes }: Pick<FractionShown, 'parts' | 'wholes'>): number => parts * wholes;

/** The shade of each part of a shape or strip. A second whole is not shaded unless the first is full. */
export function shadesIn({ shaded, which, ...item }: FractionShown): string {
  const all = allParts(item);
  return which === 'apart' ? spread(shaded, all) : which === 'last' ? shadesOf(all - shaded, all).replace(/./gu, (one) => (one === '1' ? '0' : '1')) : shadesOf(shaded, all);
}

/** The shape that is cut into these parts, in the props of its manipulative. */
export function barOf(item: FractionShown): ReturnType<typeof shapeOf> {
  const { label: _, ...bare } = shapeOf(BAR, item.equal ? 'grid' : 'unequal', [0, item.parts]);
  return { ...bare, shades: shadesIn(item) };
}

/** The manipulative that shows it. */
export function fractionPicture(item: FractionShown): Picture {
  const { look, parts, wholes, shaded } = item;
  if (look === 'bar') return { type: 'fraction-shape', props: barOf(item) };
  if (look === 'strip') return { type: 'fraction-wall', props: { ...wallOf([{ cut: parts, shades: shadesIn(item), wholes }], { length: LENGTHS.strip[wholes] }) } };
  const line = lineOf('0', String(wholes), toExact(new Fraction(1, parts)), { labels: parts, length: LENGTHS.line, points: [{ id: POINT, at: toExact(new Fraction(shaded, parts)) }], next: 2 });
  return { type: 'number-line', props: line, veils: [POINT] };
}
