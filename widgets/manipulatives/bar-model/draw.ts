import type { Bar, BarModel, BarSet, Brace, Comparison, Id, Part, Quantity, Run, Shade } from './model.ts';

/** How long the longest bar of a new model is drawn, in board units. */
const LENGTH = 480;

export type PartLook = Partial<Pick<Part, 'label' | 'shade' | 'dotted' | 'tie' | 'share'>>;
type Said = Quantity | undefined;

const carrying = (quantity: Said) => quantity ? { quantity } : {};

export function part(id: Id, quantity?: Said, look: PartLook = {}): Part {
  return { kind: 'part', id, shade: 1, ...look, ...carrying(quantity) };
}

/** Equal parts `p<first>`, `p<first + 1>` …, tied by a word; the first carries the quantity of them all. */
export function equal(first: number, many: number, look: PartLook & { readonly quantity?: Said } = {}): readonly Part[] {
  const { quantity, ...rest } = look;
  return Array.from({ length: many }, (_, at) => part(`p${first + at}`, at === 0 ? quantity : undefined, { tie: 'unit', ...rest }));
}

export function run(id: Id, said: { readonly unit?: Said; readonly number?: Said }, look: PartLook & Pick<Run, 'sign'> = {}): Run {
  return {
    kind: 'run', id, shade: 1, ...look, ...(said.unit ? { unit: said.unit } : {}), ...(said.number ? { number: said.number } : {}),
  };
}

export function bar(id: Id, parts: readonly (Part | Run)[], more: Partial<Omit<Bar, 'id' | 'parts'>> = {}): Bar {
  return { id, parts, ...more };
}

/** A brace over or under the parts from one to another; none where there is nothing to say. */
export function span(id: Id, ends: { readonly from: Part | Run | undefined; readonly to: Part | Run | undefined; readonly side?: 'above' | 'below' }, quantity: Said): readonly Brace[] {
  const { from, to, side = 'above' } = ends;
  return quantity && from && to ? [{ kind: 'span', id, from: from.id, to: to.id, side, quantity }] : [];
}

/** A brace over or under all of these parts. */
export function over(id: Id, parts: readonly (Part | Run)[], quantity: Said, side: 'above' | 'below' = 'above'): readonly Brace[] {
  return span(id, { from: parts[0], to: parts.at(-1), side }, quantity);
}

/** A brace beside bars; none where there is nothing to say. */
export function beside(id: Id, bars: readonly Id[], quantity: Said): readonly Brace[] {
  return quantity ? [{ kind: 'side', id, bars, quantity }] : [];
}

/** How much longer one bar's edge is than another bar; none where there is nothing to say. */
export function difference(id: Id, between: { readonly bar: Id; readonly edge: Part | Run | undefined }, quantity: Said): readonly Comparison[] {
  return quantity && between.edge ? [{ id, bar: between.bar, edge: between.edge.id, quantity }] : [];
}

export interface Drawn {
  readonly bars: readonly Bar[]; readonly braces?: readonly Brace[]; readonly comparisons?: readonly Comparison[];
  readonly sets?: readonly BarSet[]; readonly units?: { readonly before?: string; readonly after?: string };
}

/** The model of what was drawn: its next id is above all that are used. */
export function drawn({ bars, braces = [], comparisons = [], sets = [], units }: Drawn): BarModel {
  const ids = [...bars, ...bars.flatMap((one) => one.parts), ...braces, ...comparisons, ...sets].map((one) => Number(one.id.slice(1)));
  return { bars, braces, comparisons, sets, ...(units ? { units } : {}), length: LENGTH, next: Math.max(0, ...ids) + 1 };
}

/** Shades of parts that are looked at and of those that are not. */
export const ASKED: Shade = 1;
export const OTHER: Shade = 2;
