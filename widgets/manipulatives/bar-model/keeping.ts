import type { Bar, BarModel, Brace, Id, Part, Run } from './model.ts';

/**
 * A new model with the looks of the one before as far as they fit: ids, names and shades of what stands in the same place, its units, its length and how
 * it lies. What has no place in the model before has new ids, so that no veil of that lands on it.
 */
export function keeping(model: BarModel, was: BarModel): BarModel {
  const ids = idsOf(model, was);
  const id = (old: Id): Id => ids.get(old) ?? old;
  const same = model.bars.length === was.bars.length;
  const bars = model.bars.map((bar, at): Bar => {
    const before = was.bars[at];
    const alike = before?.parts.length === bar.parts.length;
    return {
      ...bar, id: id(bar.id), parts: bar.parts.map((part, nth) => dressed({ ...part, id: id(part.id) }, alike ? before?.parts[nth] : undefined)),
      ...(bar.wholeOf !== undefined && { wholeOf: id(bar.wholeOf) }), ...(same && before?.name !== undefined && { name: before.name }),
    };
  });
  const braces = model.braces.map((brace): Brace => (brace.kind === 'span'
    ? { ...brace, id: id(brace.id), from: id(brace.from), to: id(brace.to) } : { ...brace, id: id(brace.id), bars: brace.bars.map(id) }));
  const units = model.units ?? (was.units?.after === '%' ? undefined : was.units);
  return {
    ...model, bars, braces, length: was.length, next: was.next + model.next,
    ...(units && { units }), ...(was.align && { align: was.align }), ...(was.sketch && { sketch: was.sketch }), ...(was.cubes && { cubes: was.cubes }),
  };
}

function dressed(part: Part | Run, before: Part | Run | undefined): Part | Run {
  return before ? { ...part, shade: before.shade, ...(before.label !== undefined && { label: before.label }) } : part;
}

/** For every id of a model the one of what stood in its place, or one that was never used. */
function idsOf(model: BarModel, was: BarModel): ReadonlyMap<Id, Id> {
  const fresh = (id: Id): Id => `${id.charAt(0)}${Number(id.slice(1)) + was.next}`;
  const pairs = (some: readonly { readonly id: Id }[], others: readonly { readonly id: Id }[]): readonly (readonly [Id, Id])[] =>
    some.map(({ id }, at) => [id, others[at]?.id ?? fresh(id)]);
  return new Map([
    ...pairs(model.bars, was.bars), ...model.bars.flatMap(({ parts }, at) => pairs(parts, was.bars[at]?.parts ?? [])), ...pairs(model.braces, was.braces),
  ]);
}
