import type { Value } from '../../maths/expression.ts';
import { countsIn, MOST_ALONG, MOST_TILES, type Shape } from './tiles.ts';

/** A side of a rectangle: so many x, y and ones. */
export interface Factor { readonly x: number; readonly y: number; readonly one: number }

const alongOf = ({ x, y, one }: Factor): number => Math.abs(x) + Math.abs(y) + Math.abs(one);
const negativesIn = (factor: Factor): number => [factor.x, factor.y, factor.one].reduce((so, each) => so + (each < 0 ? -each : 0), 0);

/** Exact division of whole numbers: undefined where something remains. */
const shared = (whole: number, by: number): number | undefined => (whole % by === 0 ? whole / by + 0 : undefined);

/** Whole numbers that divide one of these, with either sign, and zero: what a factor's numbers can be. */
function candidates(numbers: readonly number[]): readonly number[] {
  const divisors = Array.from({ length: MOST_ALONG }, (_, at) => at + 1).filter(each => numbers.some(one => one !== 0 && one % each === 0));
  return [0, ...divisors, ...divisors.map(each => -each)];
}

type Counts = Readonly<Record<Shape, number>>;

/** What the other factor would have to be, by the first number of this one that is not zero. */
function quotient(of: Counts, { x: p, y: q, one: r }: Factor): readonly (number | undefined)[] {
  if (p !== 0) {
    const s = shared(of.xx, p);
    return s === undefined ? [] : [s, shared(of.xy - q * s, p), shared(of.x - r * s, p)];
  }
  if (q !== 0) {
    const t = shared(of.yy, q);
    return t === undefined ? [] : [shared(of.xy, q), t, shared(of.y - r * t, q)];
  }
  return r === 0 ? [] : [shared(of.x, r), shared(of.y, r), shared(of.one, r)];
}

/** The only factor that makes `of` with this one: (p x + q y + r)(s x + t y + u). Undefined when there is none of whole numbers. */
function otherFactor(of: Counts, { x: p, y: q, one: r }: Factor): Factor | undefined {
  const [s, t, u] = quotient(of, { x: p, y: q, one: r });
  if (s === undefined || t === undefined || u === undefined) return undefined;
  const isExact = p * s === of.xx && p * t + q * s === of.xy && q * t === of.yy && p * u + r * s === of.x && q * u + r * t === of.y && r * u === of.one;
  return isExact ? { x: s, y: t, one: u } : undefined;
}

/**
 * The sides of the rectangle that tiles of this worth can be laid to, by trying every side there can be, exactly: of several the one with the fewest
 * negatives, then the one that is nearest to a square; the longer side on top. Undefined when there is none.
 */
export function factorised(value: Value): readonly [top: Factor, left: Factor] | undefined {
  const counts = countsIn(value);
  if (!counts || counts.size === 0) return undefined;
  const of = Object.fromEntries((['xx', 'xy', 'yy', 'x', 'y', 'one'] as const).map(shape => [shape, counts.get(shape) ?? 0])) as Counts;
  const tried = candidates([...counts.values()]);
  const found = tried.flatMap(x => tried.flatMap(y => tried.flatMap((one): readonly (readonly [Factor, Factor])[] => {
    const first = { x, y, one };
    const second = alongOf(first) > MOST_ALONG || alongOf(first) === 0 ? undefined : otherFactor(of, first);
    return second && fits(first, second) ? [[first, second]] : [];
  })));
  return found.toSorted((a, b) => costOf(a) - costOf(b))[0];
}

function fits(first: Factor, second: Factor): boolean {
  return alongOf(second) <= MOST_ALONG && alongOf(first) * alongOf(second) <= MOST_TILES;
}

/** Fewest negatives first, then least round about, then the longer side on top, then an x before a y on top. */
function costOf([top, left]: readonly [Factor, Factor]): number {
  const turned = lengthOf(top) < lengthOf(left) ? 1 : 0;
  return 10_000 * (negativesIn(top) + negativesIn(left)) + 100 * (alongOf(top) + alongOf(left)) + 10 * turned + (top.x < left.x ? 1 : 0);
}

const lengthOf = ({ x, y, one }: Factor): number => 7 * Math.abs(x) + 11 * Math.abs(y) + 3 * Math.abs(one);
