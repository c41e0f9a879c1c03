import { barOf, stretchOf } from './edit.ts';
import { numberId, stretches, type Bar, type BarModel, type Carrier, type Id } from './model.ts';

/** What a person has chosen on a bar model, sorted by what it is. Nothing chosen: the whole tile. */
export interface Choice {
  readonly all: boolean;
  readonly parts: readonly Id[];
  /** Bars that were chosen themselves. */
  readonly bars: readonly Id[];
  readonly joins: readonly Id[];
  /** Every bar in which something is chosen. */
  readonly rows: readonly Bar[];
  /** What a typed value goes to. */
  readonly carrier: Carrier | undefined;
}

/** Sorts the chosen parts. A handle stands for what it is a handle of; of a model with one part, that part stands for the whole tile. */
export function choiceOf(model: BarModel, chosen: readonly Id[]): Choice {
  const [only, ...more] = stretches(model);
  const lone = more.length === 0 && model.braces.length === 0 && only ? [only.id] : [];
  const ids = chosen.length === 0 ? lone : [...new Set(chosen.map((id) => id.split('.')[0] ?? id))];
  const parts = ids.filter((id) => stretchOf(model, id));
  const bars = ids.filter((id) => model.bars.some((bar) => bar.id === id));
  const joins = ids.filter((id) => [...model.braces, ...model.comparisons].some((join) => join.id === id));
  const rows = model.bars.filter((bar) => ids.some((id) => barOf(model, id) === bar));
  const number = chosen.find((id) => stretches(model).some((part) => part.kind === 'run' && numberId(part.id) === id));
  const sole = bars.map((id) => barOf(model, id)?.parts).find((all) => all?.length === 1)?.[0]?.id;
  return { all: chosen.length === 0, parts, bars, joins, rows, carrier: number ?? joins[0] ?? parts[0] ?? sole };
}

/** The chosen parts, those of chosen bars with them. */
export function partsOf(model: BarModel, choice: Choice): readonly Id[] {
  return stretches(model).map(({ id }) => id).filter((id) => choice.parts.includes(id) || choice.bars.some((bar) => barOf(model, id)?.id === bar));
}
