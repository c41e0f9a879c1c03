import type { Refusal } from '../maths/refusal.ts';
import { toExact } from '../maths/exact.ts';
import * as v from 'valibot';
import { schema } from '../manipulatives/bar-model/schema.ts';
import { formIn } from '../manipulatives/bar-model/written.ts';
import { quantities, type BarModel, type Carrier, type Part, type Quantity, type Run } from '../manipulatives/bar-model/model.ts';
import { solveModel } from '../manipulatives/bar-model/solve.ts';
import type { Json } from '../board/document.ts';
import { countedIn } from './counted.ts';
import type { English } from './english.ts';
import type { Model, Reading } from './reading.ts';
import { worded } from './worded.ts';

const NO_OTHER: Refusal = { refused: 'No other question follows from these numbers alone. Change what is asked on the bar model itself.' };

/** The bar model of a reading's model, if it is one. */
export function barModelOf({ type, props }: Model): BarModel | undefined {
  const checked = type === 'bar-model' ? v.safeParse(schema, props) : undefined;
  return checked?.success ? checked.output : undefined;
}

/** What is written at a carrier, changed. */
export function rewritten(model: BarModel, carrier: Carrier, quantity: Quantity): BarModel {
  const inPart = (part: Part | Run): Part | Run => {
    if (part.kind === 'part') return part.id === carrier ? { ...part, quantity } : part;
    return part.id === carrier ? { ...part, unit: quantity } : `${part.id}.number` === carrier ? { ...part, number: quantity } : part;
  };
  const { way: _, ...still } = model;
  return {
    ...still, bars: model.bars.map((bar) => ({ ...bar, parts: bar.parts.map(inPart) })),
    braces: model.braces.map((brace) => brace.id === carrier ? { ...brace, quantity } : brace),
    comparisons: model.comparisons.map((one) => one.id === carrier ? { ...one, quantity } : one),
  };
}

interface With { readonly english: English }
type Sure = Extract<Reading, { readonly sure: 'sure' }>;

/** What is asked for on a model with a question mark. */
export function askedIn(model: BarModel): Carrier | undefined {
  return quantities(model).find(({ quantity }) => quantity.is === 'unknown')?.carrier;
}

/** A model in which one number is asked for, with its problem in words of our own; undefined where it cannot be put into words. */
export function retold(model: BarModel, { reading, english, asked, title }: With & { readonly reading: Reading; readonly asked: Carrier; readonly title: string }): Sure | undefined {
  const [first] = reading.models;
  const { found } = solveModel(barModelOf(first) ?? model);
  const base = first.structure.replace(/, .*$/, '');
  const told = worded(model, { asked, counted: countedIn(reading, english, (part) => found.get(part)?.value), base });
  return told && { text: told.text, sure: 'sure', models: [{ title, structure: told.structure, type: first.type, props: model as unknown as Json, links: told.links }] };
}

/** What was asked for is written, and the next number, from the first on, that then follows from the others is asked for, in words of our own. */
export function otherQuestion(reading: Reading, { english }: With): Reading | Refusal {
  const [first] = reading.models;
  const model = barModelOf(first);
  if (!model) return NO_OTHER;
  const asked = askedIn(model);
  const value = asked === undefined ? undefined : solveModel(model).found.get(asked)?.value;
  if (asked !== undefined && !value) return { refused: 'What is asked for does not follow from the numbers yet. Join the bars first.' };
  const as = formIn(model);
  const answered = asked === undefined || !value ? model : rewritten(model, asked, { is: 'known', value: value.n === 0n ? {} : { '': toExact(value) }, ...(as && value.d > 1n && { as }) });
  const known = quantities(model).filter(({ quantity }) => quantity.is === 'known');
  const after = asked ?? '';
  const order = [...known.filter(({ carrier }) => carrier > after), ...known.filter(({ carrier }) => carrier <= after)];
  for (const { carrier, quantity } of order) {
    const turned = rewritten(answered, carrier, { is: 'unknown' });
    const solved = solveModel(turned);
    const found = solved.found.get(carrier)?.value;
    if (found && solved.contradictions.length === 0 && quantity.is === 'known' && toExact(found) === (quantity.value[''] ?? '0')) {
      return retold(turned, { reading, english, asked: carrier, title: titled(first.title, 'another question') }) ?? NO_OTHER;
    }
  }
  return NO_OTHER;
}

/** The title of a problem made of another: never the other's own, nor with its numbers. */
export function titled(title: string, what: 'another question' | 'other numbers'): string {
  const base = title.replace(/: (?:another question|other numbers)$/, '');
  return /\d|another question|other numbers/i.test(base) ? `${what.charAt(0).toUpperCase()}${what.slice(1)}` : `${base}: ${what}`;
}
