import { relationIn } from '../../board/relation.ts';
import type { Said, Token } from '../../board/said.ts';
import { Fraction } from '../../maths/exact.ts';
import type { Expression, Value } from '../../maths/expression.ts';
import { fromNumber, fromValue } from '../../maths/print.ts';
import { isNumber, plus } from '../../maths/value.ts';
import { numberId, quantities, stretches, totalId, type Bar, type BarModel, type Carrier, type Part, type Quantity, type Run } from './model.ts';
import { nameOf, nameOfPart, isOneWhole as showOneWhole } from './names.ts';
import { unitShape, variableOf } from './shape.ts';
import type { Solved } from './solve.ts';
import { numberOn, quantityOf } from './written.ts';

/**
 * A value in a sentence: how it is written, what it is worth where that is known, and what it is called. `many`: it is so many equal parts,
 * written as a product.
 */
export interface Term {
  readonly token: Token; readonly value: Fraction | undefined; readonly called: Said; readonly named: boolean;
  readonly many?: { readonly number: Term; readonly each: Term };
}

/** A model with what follows from it and what is written on it. `asks`: something on it is to be found, so that what follows is not told. */
export interface Page { readonly model: BarModel; readonly solved: Solved; readonly written: ReadonlyMap<Carrier, Quantity>; readonly asks: boolean }

/** Makes the page of a model. */
export function pageOf(model: BarModel, solved: Solved): Page {
  const written = new Map(quantities(model).map(({ carrier, quantity }) => [carrier, quantity]));
  const asks = [...written.values()].some((quantity) => quantity.is === 'unknown' || !isNumber(quantity.value));
  return { model, solved, written, asks };
}

/**
 * A carrier as it is written, or what it comes to; where that is for the class to find, by its name; undefined when it has none, or when it is
 * not determined either. `gives`: more that it gives away.
 */
export function termOf(page: Page, carrier: Carrier, gives: readonly Carrier[] = []): Term | undefined {
  const { model, solved, written } = page;
  const [quantity, finding] = [written.get(carrier), solved.found.get(carrier)];
  const about = { called: nameOf(model, carrier), named: isNamed(model, carrier), value: finding?.value };
  if (quantity) return { token: { value: quantityOf(model, carrier, quantity), parts: [...new Set([carrier, ...gives])] }, ...about };
  if (finding && !page.asks) {
    return { token: { value: numberOn(model, carrier, finding.value), parts: [...new Set([...solved.because(carrier), ...gives])] }, ...about };
  }
  const name = page.asks ? nameIn(model, carrier) : undefined;
  return name === undefined ? undefined : { token: { value: { word: name }, parts: [] }, ...about };
}

/** A name that can stand in a number sentence for a value that is not told: one without digits. */
function nameIn(model: BarModel, carrier: Carrier): string | undefined {
  const bar = model.bars.find((one) => one.id === carrier);
  const [part] = stretches(model).filter((one) => one.id === carrier || totalId(one.id) === carrier);
  const [name] = nameOf(model, bar?.id ?? part?.id ?? carrier);
  return typeof name === 'object' && 'typed' in name && !/\d/.test(name.typed) ? name.typed : undefined;
}

function isNamed(model: BarModel, carrier: Carrier): boolean {
  return model.bars.some((bar) => (bar.id === carrier && bar.name) || bar.parts.some((part) => (part.id === carrier || totalId(part.id) === carrier) && part.label));
}

/** What a bar comes to, as it is written on its brace, on its only part or on the bar above it; else what follows. */
export function wholeTerm(page: Page, bar: Bar): Term | undefined {
  const { model } = page;
  const [first, last] = [bar.parts[0]?.id, bar.parts.at(-1)?.id];
  const carriers = [
    ...model.braces.flatMap((brace) => brace.kind === 'span' && [brace.from, brace.to].includes(first ?? '') && [brace.from, brace.to].includes(last ?? '') ? [brace.id] : []),
    ...bar.parts.length === 1 && bar.parts[0]?.kind === 'part' ? [bar.parts[0].id] : [],
    ...model.bars.flatMap((above) => above.wholeOf === bar.id && above.parts.length === 1 && above.parts[0] ? [above.parts[0].id] : []),
  ];
  const term = termOf(page, carriers.find((carrier) => page.written.has(carrier)) ?? bar.id);
  const isWhole = showOneWhole(model) || model.bars.some((above) => above.wholeOf === bar.id && nameOf(model, above.id)[0] === 'the whole');
  return term && { ...term, called: isWhole ? ['the whole'] : nameOf(model, bar.id), named: bar.name !== undefined };
}

/** A part; where another that is tied to it carries the quantity of both, as that is written. */
export function partTerm(page: Page, part: Part | Run): Term | undefined {
  if (part.kind === 'run') return termOf(page, totalId(part.id));
  const own = termOf(page, part.id);
  if (part.tie === undefined || page.written.has(part.id)) return own;
  const other = stretches(page.model).find((one) => page.written.has(one.id) && isAlike(one, part));
  const told = other && termOf(page, other.id, [part.id]);
  return told ? { ...told, called: nameOfPart(page.model, part) } : own;
}

/** Whether two parts, or units of runs, are equal because they are tied. */
export function isAlike(one: Part | Run, other: Part | Run): boolean {
  const name = variableOf(other);
  return variableOf(one) === name && Boolean(unitShape(one).get(name)?.equals(unitShape(other).get(name) ?? 0));
}

/** Whether a term is written as one whole, or as all of a hundred per cent: then some of it is a number. */
export function isOneWhole({ token }: Term): boolean {
  const relation = relationIn({ expression: token.value });
  return relation?.is === 'number' && relation.value.equals(1);
}

/** What is not told stands by its name; but what is worked out from what is told is asked for. */
export function asked(whole: Term, from: readonly Term[]): Term {
  const told = from.every(({ token: { value } }) => !('word' in value) && !('unknown' in value));
  return told && 'word' in whole.token.value ? { ...whole, token: { value: { unknown: true }, parts: [] } } : whole;
}

/** One value that stands for several parts gives all of them away. */
export function several(term: Term, parts: readonly (Part | Run)[]): Term {
  return { ...term, token: { ...term.token, parts: [...new Set([...term.token.parts, ...parts.map(({ id }) => id)])] } };
}

/** A number of parts, for all to see on the drawing. */
export function counted(many: number): Term {
  return { token: { value: fromNumber(new Fraction(many)), parts: [] }, value: new Fraction(many), called: ['the number of equal parts'], named: false };
}

/** Neighbours that are equal, together. */
export function runsOfEqual(parts: readonly (Part | Run)[]): readonly (readonly (Part | Run)[])[] {
  const rows: (Part | Run)[][] = [];
  for (const part of parts) {
    const row = rows.at(-1);
    const [before] = row ?? [];
    if (row && before?.kind === 'part' && part.kind === 'part' && isSameText(before, part)) row.push(part);
    else rows.push([part]);
  }
  return rows;
}

function isSameText(one: Part, other: Part): boolean {
  const letter = one.quantity?.is === 'known' && !isNumber(one.quantity.value) && JSON.stringify(one.quantity) === JSON.stringify(other.quantity);
  return letter || (one.tie !== undefined && isAlike(one, other));
}

/** A part, or equal neighbours as so many times one: 3 × 6, 2x. */
export function pieceTerm(page: Page, parts: readonly (Part | Run)[]): Term | undefined {
  const [first] = parts;
  if (first?.kind === 'run') return manyTimes(page, first) ?? partTerm(page, first);
  const each = first && partTerm(page, first);
  if (!each || parts.length === 1) return each;
  const many = counted(parts.length);
  const sum = lettersOn(first.quantity);
  const letters: Expression | undefined = sum && fromValue(parts.slice(1).reduce<Value>((so) => plus(so, sum), sum));
  const all = several(each, parts);
  return {
    token: { value: letters ?? { op: 'times', of: [many.token.value, all.token.value] }, parts: all.token.parts },
    value: each.value?.mul(parts.length), called: ['equal parts'], named: false, ...(letters ? {} : { many: { number: many, each: all } }),
  };
}

/** A run as its number times its unit, as those are written. */
function manyTimes(page: Page, run: Run): Term | undefined {
  const [number, each] = [termOf(page, numberId(run.id)), termOf(page, run.id)];
  return number && each && {
    token: { value: { op: 'times', of: [number.token.value, each.token.value] }, parts: [...number.token.parts, ...each.token.parts] },
    value: page.solved.found.get(totalId(run.id))?.value, called: nameOfPart(page.model, run), named: false, many: { number, each },
  };
}

/** The value of a quantity that is written with letters. */
function lettersOn(quantity: Quantity | undefined): Value | undefined {
  return quantity?.is === 'known' && !isNumber(quantity.value) ? quantity.value : undefined;
}

/** All parts of a bar as one value, when all are written and one of them with letters. */
export function sideTerm(page: Page, bar: Bar): Term | undefined {
  const values = bar.parts.map((part) => part.kind === 'part' && part.quantity?.is === 'known' ? part.quantity.value : undefined);
  if (!values.every((value) => value !== undefined) || values.every(isNumber)) return undefined;
  const token = { value: fromValue(values.reduce((a, b) => plus(a, b), {})), parts: bar.parts.map(({ id }) => id) };
  return { token, value: page.solved.found.get(bar.id)?.value, called: nameOf(page.model, bar.id), named: false };
}
