import { barOf, fresh, stretchOf, withBrace, withComparison, type Edited } from './edit.ts';
import { compared, spanned, type BarModel, type Brace, type Comparison, type Id, type SpanBrace } from './model.ts';

const GONE = { refused: 'That is not there any more.' };

function spanBrace(model: BarModel, ids: readonly Id[]): Omit<SpanBrace, 'id'> | undefined {
  const bar = ids[0] === undefined ? undefined : barOf(model, ids[0]);
  if (!bar || !ids.every((id) => barOf(model, id) === bar)) return undefined;
  const parts = ids.includes(bar.id) ? bar.parts : bar.parts.filter(({ id }) => ids.includes(id));
  const [from, to] = [parts[0]?.id, parts.at(-1)?.id];
  if (from === undefined || to === undefined) return undefined;
  const taken = model.braces.some((brace) => brace.kind === 'span' && brace.side === 'above' && spanned(model, brace)[0]?.id === from && spanned(model, brace).at(-1)?.id === to);
  const whole = model.bars.some(({ wholeOf }) => wholeOf === bar.id);
  return { kind: 'span', from, to, side: taken || whole ? 'below' : 'above' };
}

/** Bars without those that only show the whole of another one of them, which would be counted twice. */
function once(model: BarModel, bars: readonly Id[]): readonly Id[] {
  return bars.filter((id) => !bars.includes(model.bars.find((bar) => bar.id === id)?.wholeOf ?? ''));
}

/** Adds a brace: over the chosen parts of one bar, over a chosen bar, or beside the bars when those of several are chosen. None chosen: over all. */
export function addBrace(model: BarModel, ids: readonly Id[]): Edited {
  const chosen = ids.length > 0 ? ids : model.bars.map(({ id }) => id);
  const { model: grown, ids: [id = ''] } = fresh(model);
  const span = spanBrace(model, chosen);
  if (span) return { ...grown, braces: [...grown.braces, { ...span, id }] };
  const bars = once(model, model.bars.filter((bar) => chosen.some((one) => barOf(model, one) === bar)).map((bar) => bar.id));
  return bars.length === 0 ? GONE : { ...grown, braces: [...grown.braces, { kind: 'side', id, bars }] };
}

export function braceOf(model: BarModel, id: Id): Brace | undefined {
  return model.braces.find((brace) => brace.id === id);
}

export function comparisonOf(model: BarModel, id: Id): Comparison | undefined {
  return model.comparisons.find((comparison) => comparison.id === id);
}

/**
 * Sets the near end (`from`, at the left) or the far end of a brace to the edge after so many parts of its bar. Ends may cross; a brace spans
 * one part at least, so the edge where its other end stands changes nothing.
 */
export function moveBraceEnd(model: BarModel, id: Id, to: { readonly end: 'from' | 'to'; readonly edge: number }): Edited {
  const brace = braceOf(model, id);
  const across = brace?.kind === 'span' ? spanned(model, brace) : [];
  const bar = across[0] && barOf(model, across[0].id);
  if (brace?.kind !== 'span' || !bar) return GONE;
  const first = bar.parts.findIndex((part) => part === across[0]);
  const other = to.end === 'from' ? first + across.length : first;
  if (to.edge === other) return model;
  const [from, last] = [bar.parts[Math.min(to.edge, other)], bar.parts[Math.max(to.edge, other) - 1]];
  return from && last ? withBrace(model, { ...brace, from: from.id, to: last.id }) : GONE;
}

/** Makes a side brace stand beside these bars; a bar and its whole are counted once. */
export function moveSideBrace(model: BarModel, id: Id, bars: readonly Id[]): Edited {
  const brace = braceOf(model, id);
  return brace?.kind === 'side' && bars.length > 0 ? withBrace(model, { ...brace, bars: once(model, bars) }) : GONE;
}

/** Puts a brace on the other side of its bar. */
export function flipBrace(model: BarModel, id: Id): Edited {
  const brace = braceOf(model, id);
  return brace?.kind === 'span' ? withBrace(model, { ...brace, side: brace.side === 'above' ? 'below' : 'above' }) : GONE;
}

/** Compares a bar with another one, up to the edge of one of its parts. Refuses to compare a bar with itself, or twice with the same edge. */
export function addComparison(model: BarModel, bar: Id, edge: Id): Edited {
  if (barOf(model, edge)?.id === bar) return { refused: 'A comparison needs two bars. Add a bar first.' };
  if (model.comparisons.some((one) => one.bar === bar && one.edge === edge)) return { refused: 'These two are compared already.' };
  const { model: grown, ids: [id = ''] } = fresh(model);
  return { ...grown, comparisons: [...grown.comparisons, { id, bar, edge }] };
}

/** Sets what a comparison reaches to: the far edge of this part. */
export function moveComparison(model: BarModel, id: Id, edge: Id): Edited {
  const comparison = comparisonOf(model, id);
  if (!comparison || !stretchOf(model, edge)) return GONE;
  if (barOf(model, edge)?.id === comparison.bar) return { refused: 'A comparison ends at another bar.' };
  return withComparison(model, { ...comparison, edge });
}

/** The parts whose edges a comparison can reach to, in the order of the drawing: those of all other bars. */
export function edgesFor(model: BarModel, comparison: Comparison): readonly Id[] {
  return model.bars.filter(({ id }) => id !== comparison.bar).flatMap(({ parts }) => parts.map(({ id }) => id));
}

/** Whether the larger side of a comparison is a whole bar. */
export function comparesWhole(model: BarModel, comparison: Comparison): boolean {
  return compared(model, comparison).length === barOf(model, comparison.edge)?.parts.length;
}

/** Takes braces and comparisons away. */
export function removeJoins(model: BarModel, ids: readonly Id[]): BarModel {
  const left = ({ id }: { readonly id: Id }): boolean => !ids.includes(id);
  return { ...model, braces: model.braces.filter(left), comparisons: model.comparisons.filter(left) };
}
