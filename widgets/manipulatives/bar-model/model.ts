import type { Exact } from '../../maths/exact.ts';
import type { NumberForm, Value } from '../../maths/expression.ts';

/** Ids of bars, parts, braces and comparisons; unique in a model, made from `next`, never used again. */
export type Id = string;

/**
 * A quantity as it was written. `?` is an unknown of its own; a letter or a linear expression in letters shares its letters with the whole
 * model (`{x: '2', '': '3'}` is 2x + 3). A quantity that is left out is not said: free unless the model determines it.
 */
export type Quantity = { readonly is: 'unknown' } | { readonly is: 'known'; readonly value: Value; readonly as?: NumberForm };

export type Shade = 1 | 2 | 3 | 4 | 5 | 6;
/**
 * What a part and a run have in common. `dotted`: not there, or taken away. `tie`: parts, and units of runs, with the same word are in proportion
 * to their `share` (positive; one when left out): equal, unless one of them was split or merged. `drawn`: the length in board units that a
 * person dragged it to; used in a sketch only.
 */
type Stretch = {
  readonly id: Id; readonly label?: string; readonly shade: Shade; readonly dotted?: true;
  readonly tie?: string; readonly share?: Exact; readonly drawn?: number;
};
export type Part = Stretch & { readonly kind: 'part'; readonly quantity?: Quantity };
/** Equal parts, the number of which may be unknown: total = unit × number. `number` counts, so it is a whole number when it is determined. */
export type Run = Stretch & { readonly kind: 'run'; readonly unit?: Quantity; readonly number?: Quantity };
/** A second scale under a bar: what its two ends read, such as 0 and 100 with `%` after. */
export type Scale = { readonly from: string; readonly to: string; readonly after?: string; readonly marks?: number };
/**
 * A row of parts. `wholeOf`: this bar shows the whole of that bar, drawn above it and equal to it. `set`: which set (before, after) it stands in.
 */
export type Bar = {
  readonly id: Id; readonly name?: string; readonly parts: readonly (Part | Run)[];
  readonly wholeOf?: Id; readonly set?: Id; readonly scale?: Scale;
};
/** Spans a run of parts of one bar (`from` to `to`, ids of parts, in any order), above or below; carries what they come to. */
export type SpanBrace = { readonly kind: 'span'; readonly id: Id; readonly from: Id; readonly to: Id; readonly side: 'above' | 'below'; readonly quantity?: Quantity };
/** Stands beside several bars and carries what they come to together. */
export type SideBrace = { readonly kind: 'side'; readonly id: Id; readonly bars: readonly Id[]; readonly quantity?: Quantity };
export type Brace = SpanBrace | SideBrace;
/** From the end of bar `bar` to the right edge of part `edge` of another bar: carries how much longer that is (larger − smaller). */
export type Comparison = { readonly id: Id; readonly bar: Id; readonly edge: Id; readonly quantity?: Quantity };
/** A group of bars with a heading, such as before and after. */
export type BarSet = { readonly id: Id; readonly title: string };

/**
 * A bar model: everything that was drawn and written, and nothing that follows from it. `sketch`: the teacher chose to have it not to scale.
 * `length`: board units that the longest bar is drawn with. `units`: written before or after every value. `cubes`: parts that are whole numbers
 * show their ones. `way`: the way to `goal` (a carrier of a quantity) is being shown, and how many of its steps are.
 */
export type BarModel = {
  readonly bars: readonly Bar[]; readonly braces: readonly Brace[]; readonly comparisons: readonly Comparison[];
  readonly sets: readonly BarSet[];
  readonly units?: { readonly before?: string; readonly after?: string };
  readonly align?: 'right'; readonly sketch?: true; readonly cubes?: true;
  readonly way?: { readonly goal: Id; readonly shown: number };
  readonly length: number; readonly next: number;
};

/** At most this many parts stand in a model. */
export const MOST_PARTS = 200;

/** The name by which the number of a run's parts is pointed at, veiled and spoken of; the run's own id stands for its unit. */
export function numberId(run: Id): Id { return `${run}.number`; }
