import { Fraction, toExact, toFraction, type Exact } from '../../maths/exact.ts';
import type { PortionForm } from '../portion.ts';

/**
 * A row of one to three wholes, each cut into `cut` equal parts. `shades` has one sign for each part, from left to right: 0 is not shaded, 1 and 2 are
 * the two shades.
 */
export type Strip = { readonly id: string; readonly cut: number; readonly shades: string };
/** A shade that a part can have. */
export type Shade = '1' | '2';
/**
 * Strips under each other with their left ends in line, all of the same whole. `each`: every part has its own number. `total`: what is shaded is
 * written beside its strip. `as`: how. `brush`: shading is done with the second shade. `line`: where an upright line stands, in wholes. `length`: of a
 * whole, board units. `next` makes the next id.
 */
export type FractionWall = {
  readonly strips: readonly Strip[]; readonly each?: true; readonly total?: true; readonly as: PortionForm | 'ratio';
  readonly brush?: 2; readonly line?: Exact; readonly length: number; readonly next: number;
};

/** The most strips of a wall, and the most wholes of a strip. */
export const MOST_STRIPS = 24;
export const MOST_WHOLES = 3;

/** What a strip is drawn from: into how many parts a whole is cut, and its shades from the left; the rest of its wholes is not shaded. */
export interface Cut { readonly cut: number; readonly shades?: string; readonly wholes?: number }

const filled = ({ cut, shades = '', wholes = 1 }: Cut): string => shades.padEnd(cut * wholes, '0');

/** A wall of these strips, from the top down. */
export function wallOf(cuts: readonly Cut[], more: Partial<FractionWall> = {}): FractionWall {
  return { strips: cuts.map((one, at) => ({ id: `s${at + 1}`, cut: one.cut, shades: filled(one) })), as: 'fraction', length: 240, next: cuts.length + 1, ...more };
}

/** Ids of what belongs to a strip, beside its own: its parts, and the number of what is shaded. The numbers in its parts go by the strip's own id. */
export const pieceId = (strip: string, at: number): string => `${strip}-${at + 1}`;
export const totalId = (strip: string): string => `${strip}-shaded`;
/** Ids of the upright line and its number. */
export const LINE = 'line';
export const LINE_VALUE = 'line-value';

/** How many parts of a strip have a shade; left out: either. */
export function countOf({ shades }: Strip, shade?: Shade): number {
  return [...shades].filter(one => (shade === undefined ? one !== '0' : one === shade)).length;
}

/** How much of a strip has a shade, in wholes; left out: either. */
export function shadedOf(strip: Strip, shade?: Shade): Fraction {
  return new Fraction(countOf(strip, shade), strip.cut);
}

/** How many wholes a strip is long. */
export function wholesOf({ cut, shades }: Strip): number {
  return shades.length / cut;
}

/** Whether a strip is made of whole wholes, one to three. */
export function isStrip({ cut, shades }: Strip): boolean {
  return shades.length % cut === 0 && shades.length >= cut && shades.length <= cut * MOST_WHOLES;
}

/** The longest strip, in wholes. */
export function longest({ strips }: Pick<FractionWall, 'strips'>): number {
  return Math.max(1, ...strips.map(wholesOf));
}

/** The parts whose veil hides how a strip is cut and shaded: its numbers that are written. */
export function toldBy(wall: FractionWall, strip: Strip): readonly string[] {
  return [...(wall.each ? [strip.id] : []), ...(isWritten(wall, strip) ? [totalId(strip.id)] : [])];
}

/** Whether what is shaded is written beside a strip. */
export function isWritten(wall: Pick<FractionWall, 'total'>, strip: Strip): boolean {
  return wall.total === true && countOf(strip) > 0;
}

/** Every place at which a part of any strip ends, and where the upright line stands now, from left to right. */
export function edgesOf({ strips, line }: Pick<FractionWall, 'strips' | 'line'>): readonly Fraction[] {
  const ends = strips.flatMap(({ cut, shades }) => Array.from({ length: shades.length + 1 }, (_, at) => new Fraction(at, cut)));
  const all = new Map([...ends, ...(line === undefined ? [] : [toFraction(line)])].map(end => [toExact(end), end]));
  return [...all.values()].toSorted((one, other) => one.compare(other));
}

/** The strip that a part belongs to. */
export function stripOf({ strips }: Pick<FractionWall, 'strips'>, part: string): Strip | undefined {
  return strips.find(({ id }) => part === id || part.startsWith(`${id}-`));
}
