import { toExact } from '../../maths/exact.ts';
import { readQuantity, type ReadQuantity } from '../../maths/read.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { isSameUnit } from '../../maths/unit.ts';
import { numberOf } from '../../maths/value.ts';
import { canNumber } from './shape.ts';
import { barOf, stretchOf, withBar, withBrace, withComparison, without, withStretch, type Edited } from './edit.ts';
import { braceOf, comparisonOf } from './joins.ts';
import { numberId, stretches, type Bar, type BarModel, type Carrier, type Id, type Quantity } from './model.ts';

const LONGEST_NAME = 60;
const GONE: Refusal = { refused: 'That is not there any more.' };

const spoken = ({ before = '', after = '' }: NonNullable<BarModel['units']>): string => [before, after].filter(Boolean).join(' ');

/** Takes over the units that were typed with a value, when the model has none yet; other units than the model's are refused. */
function unitsWith(model: BarModel, read: ReadQuantity): Edited {
  if (read.before === undefined && read.after === undefined) return model;
  const { before, after } = read;
  const units = { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
  const had = model.units ?? {};
  if (spoken(had) === '') return { ...model, units };
  if ((had.before ?? '') === (before ?? '') && isSameUnit(had.after, after)) return model;
  return { refused: `This bar model is in ${spoken(had)}. Type the value in ${spoken(had)}, or change the units.` };
}

function quantityOf(read: ReadQuantity): Quantity {
  return 'unknown' in read ? { is: 'unknown' } : { is: 'known', value: read.value, ...(read.as && { as: read.as }) };
}

/** Puts a quantity, or none, on what carries one. */
export function withQuantity(model: BarModel, carrier: Carrier, quantity: Quantity | undefined): Edited {
  const said = quantity ? { quantity } : {};
  const run = stretches(model).find((part) => part.kind === 'run' && numberId(part.id) === carrier);
  if (run?.kind === 'run') return withStretch(model, run.id, () => [{ ...without(run, 'number'), ...(quantity && { number: quantity }) }]);
  const part = stretchOf(model, carrier);
  if (part?.kind === 'part') return withStretch(model, carrier, () => [{ ...without(part, 'quantity'), ...said }]);
  if (part) return withStretch(model, carrier, () => [{ ...without(part, 'unit'), ...(quantity && { unit: quantity }) }]);
  const brace = braceOf(model, carrier);
  if (brace) return withBrace(model, brace.kind === 'span' ? { ...without(brace, 'quantity'), ...said } : { ...without(brace, 'quantity'), ...said });
  const comparison = comparisonOf(model, carrier);
  return comparison ? withComparison(model, { ...without(comparison, 'quantity'), ...said }) : GONE;
}

function numberTyped(model: BarModel, carrier: Carrier, read: ReadQuantity): Edited {
  const quantity = quantityOf(read);
  const amount = quantity.is === 'known' ? numberOf(quantity.value) : undefined;
  const run = stretches(model).find((part) => numberId(part.id) === carrier);
  const can = amount === undefined || run?.kind !== 'run' || canNumber(run, amount);
  if (can) return withQuantity(model, carrier, quantity);
  return { refused: run.sign === undefined ? 'This is how many equal parts there are, so it is a whole number, 1 or more.' : `Nothing is less than 0${run.sign} of anything. Type 0 or more.` };
}

/**
 * What a person typed as the value of a part, a run's unit or number, a brace or a comparison. Nothing typed: it is left unsaid. Refuses what
 * cannot be read, units other than the model's, and a number of parts that is not 1, 2, 3, …
 */
export function write(model: BarModel, carrier: Carrier, text: string): Edited {
  if (text.trim() === '') return withQuantity(model, carrier, undefined);
  const read = readQuantity(text);
  if (isRefusal(read)) return read;
  if (stretches(model).some((part) => part.kind === 'run' && numberId(part.id) === carrier)) return numberTyped(model, carrier, read);
  const united = unitsWith(model, read);
  return isRefusal(united) ? united : withQuantity(united, carrier, quantityOf(read));
}

function named(text: string): string | undefined | Refusal {
  const name = text.trim().replace(/\s+/g, ' ');
  if (name.length > LONGEST_NAME) return { refused: `A name has at most ${LONGEST_NAME} letters; this one has ${name.length}.` };
  return name === '' ? undefined : name;
}

/** Names a bar; nothing typed takes the name away. */
export function nameBar(model: BarModel, id: Id, text: string): Edited {
  const name = named(text);
  if (isRefusal(name)) return name;
  const bar = barOf(model, id);
  return bar ? withBar(model, bar.id, (old): Bar => ({ ...without(old, 'name'), ...(name !== undefined && { name }) })) : GONE;
}

/** Labels a part; nothing typed takes the label away. */
export function labelPart(model: BarModel, id: Id, text: string): Edited {
  const label = named(text);
  if (isRefusal(label)) return label;
  return stretchOf(model, id) ? withStretch(model, id, (old) => [{ ...(without(old, 'label') as typeof old), ...(label !== undefined && { label }) }]) : GONE;
}

/** Gives a set of bars another heading. Refuses an empty one. */
export function nameSet(model: BarModel, id: Id, text: string): Edited {
  const title = named(text);
  if (isRefusal(title)) return title;
  if (title === undefined) return { refused: 'A set of bars needs a heading, such as Before.' };
  return { ...model, sets: model.sets.map((set) => set.id === id ? { ...set, title } : set) };
}

/** The units of all values: £, $ and € stand before, all others after; nothing typed takes them away. */
export function writeUnits(model: BarModel, text: string): Edited {
  const units = text.trim();
  if (units === '') return without(model, 'units');
  if (units.length > 12 || /\d/.test(units)) return { refused: 'Units are a sign or a short word, such as £, cm or kg.' };
  return { ...model, units: /^[£$€¢]$/.test(units) && units !== '¢' ? { before: units } : { after: units } };
}

/** What the ends of a bar's second scale read, as typed: `100%`, `60`, or both ends, `20 to 80`. Nothing typed takes the scale away. */
export function writeScale(model: BarModel, id: Id, text: string): Edited {
  const bar = barOf(model, id);
  if (!bar) return GONE;
  if (text.trim() === '') return withBar(model, bar.id, (old) => without(old, 'scale'));
  const ends = text.split(/\s*(?:\bto\b|–|…)\s*/);
  const [from, to] = [readQuantity(ends.length > 1 ? ends[0] ?? '' : '0'), readQuantity(ends.at(-1) ?? '')];
  if (isRefusal(from)) return from;
  if (isRefusal(to)) return to;
  const least = 'unknown' in from ? undefined : numberOf(from.value);
  const most = 'unknown' in to ? undefined : numberOf(to.value);
  if (ends.length > 2 || !least || !most || least.compare(most) >= 0) {
    return { refused: 'A scale runs from a number to a larger one. Type its end, such as 100%, or both ends, such as 20 to 80.' };
  }
  const after = 'unknown' in to ? undefined : to.after;
  return withBar(model, bar.id, (old) => ({ ...old, scale: { from: toExact(least), to: toExact(most), ...(after !== undefined && { after }) } }));
}
