import type { PartId } from '../../board/document.ts';
import type { Said } from '../../board/said.ts';
import { numberId, stretches, totalId, type BarModel, type Carrier } from './model.ts';
import { once } from './once.ts';
import { solveModel } from './solve.ts';

/** The parts on the board by which carriers are veiled: what a run comes to lies under its unit and its number, a letter under none. */
function partsOf(model: BarModel): (carrier: Carrier) => readonly PartId[] {
  const own = [...model.bars, ...stretches(model), ...model.braces, ...model.comparisons, ...model.sets].map(({ id }) => id);
  const runs = stretches(model).filter((part) => part.kind === 'run');
  const numbers = runs.map(({ id }) => numberId(id));
  const there = new Set([...own, ...numbers, ...model.bars.map(({ id }) => `${id}.scale`)]);
  const totals = new Map(runs.map(({ id }) => [totalId(id), [id, numberId(id)].filter((one) => there.has(one))]));
  return (carrier) => there.has(carrier) ? [carrier] : totals.get(carrier) ?? [];
}

/** What is said, with tokens and clauses that name parts which are there, so that a veil over one of them reaches it. */
export function reached(model: BarModel, said: Said): Said {
  const parts = partsOf(model);
  const all = (carriers: readonly Carrier[]): readonly PartId[] => [...new Set(carriers.flatMap(parts))];
  const each = (piece: Said[number]): Said[number] => {
    if (typeof piece === 'string') return piece;
    if ('said' in piece) return { about: all(piece.about), said: piece.said.map(each) };
    return 'value' in piece ? { value: piece.value, parts: all(piece.parts) } : piece;
  };
  return said.map(each);
}

/**
 * What cannot be in a model: whose statements they are, and the sentence. `about`: everything that is written, for which statements are found
 * to disagree depends on all the others.
 */
export function disagreements(model: BarModel): readonly { readonly carriers: readonly Carrier[]; readonly about: readonly PartId[]; readonly said: Said }[] {
  const about = written(model);
  return solveModel(model).contradictions.map(({ carriers, said }) => ({ carriers, about, said: [{ about, said: reached(model, said) }] }));
}

/**
 * That lengths are not true: nothing when they are. Whether they are depends on what is written, so that it is about all of that, unless a
 * person chose a sketch.
 */
export function sketched(model: BarModel): { readonly about: readonly PartId[] } | undefined {
  if (solveModel(model).toScale) return undefined;
  return { about: model.sketch ? [] : written(model) };
}

/** Every part that a value is written on. */
export const written = once((model: BarModel): readonly PartId[] => {
  const runs = stretches(model).flatMap((part) => part.kind === 'run' ? [numberId(part.id)] : []);
  return [...stretches(model), ...model.braces, ...model.comparisons].map(({ id }) => id).concat(runs);
});
