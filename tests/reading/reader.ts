import { safeParse } from 'valibot';
import { quantities, type BarModel } from '../../widgets/manipulatives/bar-model/model.ts';
import { schema } from '../../widgets/manipulatives/bar-model/schema.ts';
import { solveModel } from '../../widgets/manipulatives/bar-model/solve.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { load, type Model, type Reading } from '../../widgets/reading/index.ts';

export const reader = await load();

/** The only reading of a text. Throws where there is none, or several. */
export function only(text: string): Reading {
  const read = reader.read(text);
  if (isRefusal(read)) throw new Error(`${text}: ${read.refused}`);
  const [first, ...others] = read.readings;
  if (others.length > 0) throw new Error(`${text}: read as ${others.length + 1} problems`);
  return first;
}

/** The bar model of a reading's model, as its own schema knows it. */
export function barModelOf({ type, props }: Model): BarModel {
  const checked = safeParse(schema, props);
  if (type !== 'bar-model' || !checked.success) throw new Error(`${type}: ${checked.issues?.[0].message}`);
  return checked.output;
}

/** What the bar model's own solver says that its unknown is. */
export function unknownOf(model: Model): string | undefined {
  const bars = barModelOf(model);
  const { found, contradictions } = solveModel(bars);
  if (contradictions.length > 0) return undefined;
  return found.get(quantities(bars).find(({ quantity }) => quantity.is === 'unknown')?.carrier ?? 'x')?.value.toFraction();
}

/** What a text is read to be, and its unknown: "sure 12", "not sure". */
export function said(text: string): string {
  const reading = only(text);
  return reading.sure === 'sure' ? `sure ${unknownOf(reading.models[0])}` : reading.sure;
}
