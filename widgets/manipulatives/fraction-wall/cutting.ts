import { Fraction } from '../../maths/exact.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { commonCut, MOST_CUT, type Portion } from '../portion.ts';
import { MOST_WHOLES, shadedOf, wholesOf, type FractionWall, type Strip } from './fraction-wall.ts';

/** Shades with parts from one to another painted, both of them; what already had the shade at `from` loses it. */
export function painted(shades: string, [from, to]: readonly [number, number], shade: string): string {
  const paint = shades[from] === shade ? '0' : shade;
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  return shades.slice(0, first) + paint.repeat(last - first + 1) + shades.slice(last + 1);
}

/** The same shading with each part cut into so many. */
export const finer = (shades: string, by: number): string => [...shades].map(shade => shade.repeat(by)).join('');

/** So many parts at a time as one part; undefined where they are not shaded alike. */
export function coarser(shades: string, by: number): string | undefined {
  const groups = Array.from({ length: shades.length / by }, (_, at) => shades.slice(at * by, (at + 1) * by));
  return groups.every(group => new Set(group).size === 1) ? groups.map(group => group[0]).join('') : undefined;
}

/** A strip cut into other parts with the same length in each shade, where it was if that can be and else from the left; undefined if it cannot be cut so. */
export function recut(strip: Strip, cut: number): Strip | undefined {
  const [first, second] = (['1', '2'] as const).map(shade => shadedOf(strip, shade).mul(cut));
  if (!first || !second || first.d !== 1n || second.d !== 1n) return undefined;
  const fine = Number(new Fraction(strip.cut).lcm(cut));
  const kept = coarser(finer(strip.shades, fine / strip.cut), fine / cut);
  const packed = '1'.repeat(Number(first)) + '2'.repeat(Number(second));
  return { ...strip, cut, shades: kept ?? packed.padEnd(wholesOf(strip) * cut, '0') };
}

/** Into how few parts a whole can be cut so that the same length of each shade is still exact: two of 2/4. */
export function simplestCut(strip: Strip): number {
  const both = (['1', '2'] as const).map(shade => new Fraction(shadedOf(strip, shade).d));
  return Number(both.reduce((so, d) => so.lcm(d), new Fraction(1)));
}

/** A strip that shows one or two numbers in its shades from the left, cut as asked; as long as it was, or as long as they need. */
export function showing(portions: readonly Portion[], cut: number, was: { readonly id: string; readonly wholes: number }): Strip | Refusal {
  const [first = 0, second = 0] = portions.map(({ value }) => Number(value.mul(cut)));
  const wholes = Math.max(was.wholes, Math.ceil((first + second) / cut));
  if (wholes > MOST_WHOLES) return { refused: `A strip shows numbers from 0 to ${MOST_WHOLES}.` };
  return { id: was.id, cut, shades: ('1'.repeat(first) + '2'.repeat(second)).padEnd(wholes * cut, '0') };
}

/** Whether one or two numbers, none below zero, can be shaded on a strip. */
export function canShade(portions: readonly Portion[]): boolean {
  return portions.length <= 2 && portions.every(({ value }) => value.compare(0) >= 0);
}

/** Into how many parts a strip is cut for what was typed: as it was typed; for decimals and percentages as it is, if that will do. */
export function cutFor(wall: FractionWall, strip: Strip, portions: readonly Portion[]): number | undefined {
  const fits = portions.every(({ value }) => value.mul(strip.cut).d === 1n);
  const isKept = wall.as === 'decimal' || wall.as === 'percent' || portions.every(({ over }) => over === 1 || over > MOST_CUT);
  return fits && isKept ? strip.cut : commonCut(portions, MOST_CUT);
}
