import type { Refusal } from '../../maths/refusal.ts';
import { compared, spanned, stretches, type Bar, type BarModel, type Brace, type Comparison, type Id, type Part, type Run } from './model.ts';

/** What an edit gives: a new model, or a sentence saying why it cannot be. Edits never change the model they are given. */
export type Edited = BarModel | Refusal;
export type Stretch = Part | Run;

/** Ids that were never used in this model, and the model that has used them. */
export function fresh(model: BarModel, count = 1): { readonly model: BarModel; readonly ids: readonly Id[] } {
  const ids = Array.from({ length: count }, (_, index) => `p${model.next + index}`);
  return { model: { ...model, next: model.next + count }, ids };
}

/** The part or run with this id. */
export function stretchOf(model: BarModel, id: Id): Stretch | undefined {
  return stretches(model).find((part) => part.id === id);
}

/** The bar that has this id, or in which the part with this id stands. */
export function barOf(model: BarModel, id: Id): Bar | undefined {
  return model.bars.find((bar) => bar.id === id || bar.parts.some((part) => part.id === id));
}

export function withBar(model: BarModel, id: Id, change: (bar: Bar) => Bar): BarModel {
  return { ...model, bars: model.bars.map((bar) => bar.id === id ? change(bar) : bar) };
}

/** The model with some stretches put in another one's place; none: it is gone, and nothing else is looked after. */
export function withStretch(model: BarModel, id: Id, change: (part: Stretch) => readonly Stretch[]): BarModel {
  const parts = (bar: Bar): Bar => bar.parts.some((part) => part.id === id)
    ? { ...bar, parts: bar.parts.flatMap((part) => part.id === id ? change(part) : [part]) } : bar;
  return { ...model, bars: model.bars.map(parts) };
}

export function withBrace<B extends Brace>(model: BarModel, brace: B): BarModel {
  return { ...model, braces: model.braces.map((old) => old.id === brace.id ? brace : old) };
}

export function withComparison(model: BarModel, comparison: Comparison): BarModel {
  return { ...model, comparisons: model.comparisons.map((old) => old.id === comparison.id ? comparison : old) };
}

/** A thing without one of its optional fields. */
export function without<T extends object, K extends keyof T>(thing: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = thing;
  return rest;
}

/** The whole bar above or beside that shows what this one comes to. */
export function wholeBarOf(model: BarModel, bar: Id): Bar | undefined {
  return model.bars.find(({ wholeOf }) => wholeOf === bar);
}

function keptBrace(model: BarModel, was: BarModel, brace: Brace): readonly Brace[] {
  if (brace.kind === 'side') {
    const bars = brace.bars.filter((id) => model.bars.some((bar) => bar.id === id));
    return bars.length > 0 ? [{ ...brace, bars }] : [];
  }
  const left = spanned(was, brace).filter(({ id }) => stretchOf(model, id));
  const [from, to] = [left[0], left.at(-1)];
  return from && to ? [{ ...brace, from: from.id, to: to.id }] : [];
}

/**
 * Looks after what stood on things that are gone: braces shrink to what is left of them or go, comparisons and sets without anything go, and a
 * bar that showed the whole of a bar that is gone is a bar of its own. `was`: the model before, in which the braces still stood.
 */
export function tidied(model: BarModel, was: BarModel): BarModel {
  const bars = model.bars.filter(({ parts }) => parts.length > 0)
    .map((bar, _, all): Bar => bar.wholeOf === undefined || all.some(({ id }) => id === bar.wholeOf) ? bar : without(bar, 'wholeOf'));
  const standing = { ...model, bars };
  return {
    ...standing,
    braces: model.braces.flatMap((brace) => keptBrace(standing, was, brace)),
    comparisons: model.comparisons.filter(({ bar, edge }) => bars.some(({ id }) => id === bar) && stretchOf(standing, edge) !== undefined),
    sets: model.sets.filter(({ id }) => bars.some(({ set }) => set === id)),
  };
}

const together = (all: readonly Stretch[], ids: ReadonlySet<Id>): readonly Stretch[] | undefined => {
  const at = all.findIndex(({ id }) => ids.has(id));
  const run = all.slice(at, at + ids.size);
  return at >= 0 && run.length === ids.size && run.every(({ id }) => ids.has(id)) ? run : undefined;
};

/**
 * Lets braces and comparisons follow the parts that they are about when those were moved or split. `became`: what each part of the model
 * before is now. Refuses when what one spans does not stand together any more, for its meaning would change.
 */
export function anchored(model: BarModel, was: BarModel, became: (id: Id) => readonly Id[] = (id) => [id]): Edited {
  const now = (parts: readonly Stretch[]): readonly Stretch[] | undefined => {
    const ids = new Set(parts.flatMap(({ id }) => became(id)));
    const [one] = ids;
    return one === undefined ? [] : together(barOf(model, one)?.parts ?? [], ids);
  };
  const braces = model.braces.map((brace) => {
    if (brace.kind === 'side') return brace;
    const run = now(spanned(was, brace));
    return run && { ...brace, from: run[0]?.id ?? brace.from, to: run.at(-1)?.id ?? brace.to };
  });
  const comparisons = model.comparisons.map((comparison) => {
    const run = now(compared(was, comparison));
    const edge = run?.at(model.align === 'right' ? 0 : -1)?.id;
    if (edge === undefined) return undefined;
    return compared(model, { ...comparison, edge }).length === run?.length ? { ...comparison, edge } : undefined;
  });
  if (braces.includes(undefined)) return { refused: 'A brace ends between these parts. Move its end first.' };
  if (comparisons.includes(undefined)) return { refused: 'A comparison ends between these parts. Move its end first.' };
  return { ...model, braces: braces.filter((brace) => brace !== undefined), comparisons: comparisons.filter((one) => one !== undefined) };
}
