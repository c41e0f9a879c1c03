import { quantities, type BarModel } from '../manipulatives/bar-model/model.ts';
import { make, structures } from '../manipulatives/bar-model/structures.ts';
import { toExact } from '../maths/exact.ts';
import { isRefusal, type Refusal } from '../maths/refusal.ts';
import type { Drawing } from './drawn.ts';
import { fractionAs } from './fraction-as.ts';
import { named } from './pen.ts';
import type { OwnStructure } from './plan.ts';
import type { Quantity } from './quantity.ts';

/** One of the bar model's own structures, under the problem's names. */
export function own({ id, numbers, question, names, from }: OwnStructure): Drawing | Refusal {
  const structure = [...structures, fractionAs].find((one) => one.id === id);
  if (!structure) return { refused: 'There is no such structure.' };
  const model = make(structure, Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, toExact(number)])), question);
  if (isRefusal(model)) return model;
  const called = [...new Set(model.bars.flatMap(({ name }) => name ?? []))];
  const renamed = (name: string | undefined) => name === undefined ? {} : { name: named(names[called.indexOf(name)] ?? name) };
  const { units: _, ...plain } = model;
  const asked = quantities(model).find(({ quantity }) => quantity.is === 'unknown')?.carrier ?? 'x';
  const letterAt = quantities(model).find(({ quantity }) => quantity.is === 'known' && Object.keys(quantity.value).includes(asked))?.carrier;
  const parts = from.flatMap((quantity) => {
    const exact = toExact(quantity.value);
    const carrier = quantities(model).find(({ quantity: one }) => one.is === 'known' && (one.value[''] ?? '0') === exact)?.carrier;
    const counted = carrier ?? countedPart(model, quantity);
    return counted === undefined ? [] : [{ quantity, part: counted }];
  });
  return { model: { ...plain, bars: model.bars.map((one) => ({ ...one, ...renamed(one.name) })) }, parts, asked, ...(letterAt !== undefined && { letterAt }) };
}

/** A number that says how many parts there are is shown by the first of them. */
function countedPart(model: BarModel, { value, terms }: Quantity): string | undefined {
  const counts = [...(terms ?? []), value].map((one) => Number(one.n));
  return (model.bars.find(({ parts }) => counts.includes(parts.length)) ?? model.bars[0])?.parts[0]?.id;
}
