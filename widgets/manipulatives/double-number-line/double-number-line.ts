import { Fraction, toFraction, type Exact } from '../../maths/exact.ts';
import { fits, type Measure } from '../proportion.ts';

/** One of the two scales. */
export type Side = 'top' | 'bottom';
export const SIDES = ['top', 'bottom'] as const;
export const otherSide = (side: Side): Side => (side === 'top' ? 'bottom' : 'top');

/** A pair: `at` on the top scale, and what stands below it. `asks`: which of the two numbers is to be found. Its id is its own for life. */
export type Pair = { readonly id: string; readonly at: Exact; readonly asks?: Side };
/**
 * Two scales of one length that both begin at zero. One pair fixes the ratio: `bottom` stands below its number, and every other number follows.
 * `to`: the right end, `step`: from tick to tick, both on the top scale. `plain`: no numbers but those of the pairs. `length`: board units. `next` makes
 * the next id.
 */
export type DoubleNumberLine = {
  readonly top: Measure; readonly bottom: Measure; readonly pairs: readonly Pair[]; readonly fixes: { readonly id: string; readonly bottom: Exact };
  readonly to: Exact; readonly step: Exact; readonly plain?: true; readonly length: number; readonly next: number;
};

/** The most pairs and ticks, and how long a line is drawn. */
export const MOST_PAIRS = 8;
export const MOST_TICKS = 100;
export const SHORTEST = 160;
export const LONGEST = 1200;

/** The ids of the two numbers of a pair. */
export const numberId = (pair: Pick<Pair, 'id'>, side: Side): string => `${pair.id}-${side}`;

/** What a new line is made of: the pair that fixes the ratio, other pairs by their top numbers or with what they ask for, its end and its ticks. */
export interface Drawn extends Partial<Pick<DoubleNumberLine, 'top' | 'bottom' | 'plain' | 'length'>> {
  readonly fixes: readonly [Exact, Exact]; readonly pairs?: readonly (readonly [at: Exact, asks?: Side])[]; readonly to: Exact; readonly step: Exact;
}

/** A new line. */
export function lineOf({ fixes: [at, below], pairs = [], to, step, top = {}, bottom = {}, plain, length = 260 }: Drawn): DoubleNumberLine {
  const others = pairs.map(([place, asks], nth): Pair => ({ id: `m${nth + 2}`, at: place, ...(asks && { asks }) }));
  const fixes = { id: 'm1', bottom: below };
  return { top, bottom, pairs: [{ id: 'm1', at }, ...others], fixes, to, step, ...(plain && { plain }), length, next: pairs.length + 2 };
}

/** The pair that fixes the ratio, with both its numbers. */
export function fixing({ pairs, fixes }: DoubleNumberLine): { readonly pair: Pair; readonly top: Fraction; readonly bottom: Fraction } {
  const pair = pairs.find(({ id }) => id === fixes.id) ?? pairs[0] ?? { id: fixes.id, at: '1' };
  return { pair, top: toFraction(pair.at), bottom: toFraction(fixes.bottom) };
}

/** How much of the bottom scale one of the top scale is. */
export function rateOf(line: DoubleNumberLine): Fraction {
  const { top, bottom } = fixing(line);
  return bottom.div(top);
}

/** The two numbers of a pair. */
export function numbersOf(line: DoubleNumberLine, { at }: Pick<Pair, 'at'>): Readonly<Record<Side, Fraction>> {
  const top = toFraction(at);
  return { top, bottom: top.mul(rateOf(line)) };
}

/** Where a number of the top scale stands, board units from zero; worked out exactly before it is rounded. */
export function placeOf({ to, length }: Pick<DoubleNumberLine, 'to' | 'length'>, at: Fraction): number {
  return at.div(toFraction(to)).mul(new Fraction(length)).valueOf();
}

/** The numbers of the top scale that have a tick, zero first. */
export function ticksOf({ to, step }: Pick<DoubleNumberLine, 'to' | 'step'>): readonly Fraction[] {
  const many = Number(toFraction(to).div(toFraction(step)).floor());
  return Array.from({ length: Math.min(many, MOST_TICKS) + 1 }, (_, at) => toFraction(step).mul(at));
}

/** Why this is no double number line; undefined when it is one. */
export function faultOf(line: DoubleNumberLine): string | undefined {
  const [to, step] = [toFraction(line.to), toFraction(line.step)];
  const fixed = line.pairs.find(({ id }) => id === line.fixes.id);
  if (!fixed || fixed.asks) return 'The pair that fixes the ratio needs both its numbers.';
  if (line.pairs.length > MOST_PAIRS) return `At most ${MOST_PAIRS} pairs are marked. Take one away first.`;
  const numbers = [to, step, toFraction(line.fixes.bottom), ...line.pairs.map(({ at }) => toFraction(at))];
  if (!numbers.every(fits) || ![line.to, line.step, ...line.pairs.map(({ at }) => at)].every(at => fits(numbersOf(line, { at }).bottom))) {
    return 'The numbers would be zero or less, or too long to read. Use others.';
  }
  if (line.pairs.some(({ at }) => toFraction(at).compare(to) > 0)) return 'A pair would stand beyond the end of the line. Make the line reach further first.';
  if (step.compare(to) > 0) return 'The step is longer than the line. Choose a smaller step.';
  return to.div(step).compare(MOST_TICKS) > 0 ? `That would be more than ${MOST_TICKS} ticks. Choose a larger step.` : undefined;
}
