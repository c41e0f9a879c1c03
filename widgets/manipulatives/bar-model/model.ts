import type { Exact } from '../../maths/exact.ts';
import type { NumberForm, Value } from '../../maths/expression.ts';
import { once } from './once.ts';

/** Ids of bars, parts, braces, comparisons and sets: a letter and a number below `next`, such as `p7`; unique in a model, never used again. */
export type Id = string;

/**
 * What carries a quantity, and the id of the board's part that shows it: a part, a brace or a comparison (its quantity), a bar (its total),
 * a run (its unit), `numberId(run)`, `totalId(run)`, or a letter such as `x`. Letters have no number in them, so none of these can clash.
 */
export type Carrier = string;

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
/**
 * Equal parts, the number of which may be unknown: total = unit × number. `number` counts, so it is a whole number when it is determined; but
 * with `sign`, such as `%` after a number of hundredths, it need not be one: it is written with that sign, and the run is drawn as one length.
 */
export type Run = Stretch & { readonly kind: 'run'; readonly unit?: Quantity; readonly number?: Quantity; readonly sign?: string };
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
/**
 * From the end of bar `bar` to an edge of another bar: carries how much longer that is (larger − smaller). The larger runs from the side
 * where bars are aligned to the far edge of part `edge`, that part with it.
 */
export type Comparison = { readonly id: Id; readonly bar: Id; readonly edge: Id; readonly quantity?: Quantity };
/** A group of bars with a heading, such as before and after. */
export type BarSet = { readonly id: Id; readonly title: string };

/**
 * A bar model: everything that was drawn and written, and nothing that follows from it. `sketch`: the teacher chose to have it not to scale.
 * `length`: board units that the longest bar is drawn with. `units`: written before or after every value, but not after a number of parts.
 * `cubes`: whole-number parts are shown as unit cubes. `way`: the way to `goal` is shown, this many steps of it.
 */
export type BarModel = {
  readonly bars: readonly Bar[]; readonly braces: readonly Brace[]; readonly comparisons: readonly Comparison[];
  readonly sets: readonly BarSet[];
  readonly units?: { readonly before?: string; readonly after?: string };
  readonly align?: 'right'; readonly sketch?: true; readonly cubes?: true;
  readonly way?: { readonly goal: Carrier; readonly shown: number };
  readonly length: number; readonly next: number;
};

/** At most this many parts stand in a model. */
export const MOST_PARTS = 200;

/** The name by which the number of a run's parts is pointed at, veiled and spoken of; the run's own id stands for its unit. */
export function numberId(run: Id): Carrier { return `${run}.number`; }

/** The name of what a run comes to in all. */
export function totalId(run: Id): Carrier { return `${run}.total`; }

/** Every part and run of a model, from the top bar down, each bar from its left. */
export const stretches = once((model: BarModel): readonly (Part | Run)[] => model.bars.flatMap((bar) => bar.parts));

/** The parts of one bar that a brace spans, from the left; none when its ends do not stand in one bar. */
export function spanned(model: BarModel, brace: SpanBrace): readonly (Part | Run)[] {
  for (const { parts } of model.bars) {
    const ends = [brace.from, brace.to].map((id) => parts.findIndex((part) => part.id === id));
    const least = Math.min(...ends);
    if (least >= 0) return parts.slice(least, Math.max(...ends) + 1);
  }
  return [];
}

/** The parts that make the larger side of a comparison; none when its edge stands in no bar. */
export function compared(model: BarModel, comparison: Comparison): readonly (Part | Run)[] {
  for (const { parts } of model.bars) {
    const at = parts.findIndex((part) => part.id === comparison.edge);
    if (at >= 0) return model.align === 'right' ? parts.slice(at) : parts.slice(0, at + 1);
  }
  return [];
}

/** Everything that is written on a model, `?` too, in the order in which it is read: bars from the top, then braces, then comparisons. */
export function quantities(model: BarModel): readonly { readonly carrier: Carrier; readonly quantity: Quantity }[] {
  const written = [
    ...stretches(model).flatMap((part) => part.kind === 'part'
      ? [{ carrier: part.id, quantity: part.quantity }]
      : [{ carrier: part.id, quantity: part.unit }, { carrier: numberId(part.id), quantity: part.number }]),
    ...[...model.braces, ...model.comparisons].map(({ id, quantity }) => ({ carrier: id, quantity })),
  ];
  return written.flatMap(({ carrier, quantity }) => quantity ? [{ carrier, quantity }] : []);
}
