import type { Said, Token } from '../../board/said.ts';
import { Fraction } from '../../maths/exact.ts';
import type { Expression, Value } from '../../maths/expression.ts';
import { fromNumber, fromValue } from '../../maths/print.ts';
import { isNumber, plus } from '../../maths/value.ts';
import { compared, numberId, quantities, spanned, totalId, type Bar, type BarModel, type Carrier, type Part, type Quantity, type Run } from './model.ts';
import { isOneWhole, nameOf, nameOfPart } from './names.ts';
import { unitShape, variableOf } from './shape.ts';
import type { Solved } from './solve.ts';
import { amount, isCount, plain, quantityOf } from './written.ts';

/** A value in a sentence: how it is written, what it is worth where that is known, and what it is called. */
export interface Term { readonly token: Token; readonly value: Fraction | undefined; readonly called: Said; readonly named: boolean }
/** What hangs together on the drawing: pieces of a whole, equal pieces, two that differ, a fraction of something, two ways to say one length. */
export type Relation =
  | { readonly is: 'sum'; readonly pieces: readonly Term[]; readonly whole: Term }
  | { readonly is: 'groups'; readonly number: Term; readonly each: Term; readonly whole: Term; readonly counted: boolean }
  | { readonly is: 'difference'; readonly larger: Term; readonly smaller: Term; readonly difference: Term }
  | { readonly is: 'fraction'; readonly some: number; readonly all: number; readonly of: Term; readonly part: Term }
  | { readonly is: 'equal'; readonly left: Term; readonly right: Term };

/** A model with what follows from it and what is written on it. `asks`: something on it is to be found, so nothing that follows is told. */
interface Page { readonly model: BarModel; readonly solved: Solved; readonly written: ReadonlyMap<Carrier, Quantity>; readonly asks: boolean }

/** Everything that hangs together on a model, as it is drawn: bars, braces, comparisons, bars of the same unit. */
export function relationsIn(model: BarModel, solved: Solved): readonly Relation[] {
  const written = new Map(quantities(model).map(({ carrier, quantity }) => [carrier, quantity]));
  const asks = [...written.values()].some((quantity) => quantity.is === 'unknown' || !isNumber(quantity.value));
  const page: Page = { model, solved, written, asks };
  return [
    ...model.bars.flatMap((bar) => composed(page, bar.parts, wholeTerm(page, bar))),
    ...model.bars.flatMap((bar) => equation(page, bar)),
    ...model.braces.flatMap((brace) => {
      const all = termOf(page, brace.id);
      const whole = all && { ...all, called: ['together that'] };
      if (brace.kind === 'side') return together(page, brace.bars, whole);
      const bar = model.bars.find((one) => one.parts.some(({ id }) => id === brace.from));
      const parts = spanned(model, brace);
      return bar && parts.length < bar.parts.length ? [...composed(page, parts, whole), ...fraction(page, bar, { parts, term: whole })] : [];
    }),
    ...model.comparisons.flatMap((one) => compares(page, one.id)),
    ...model.bars.flatMap((bar, at) => times(page, model.bars[at - 1], bar)),
  ];
}

/**
 * A carrier as it is written, or what it comes to; by its name when that is for the class to find; undefined when it has none, or when it is
 * not determined either. `gives`: more that it gives away.
 */
function termOf(page: Page, carrier: Carrier, gives: readonly Carrier[] = []): Term | undefined {
  const { model, solved, written } = page;
  const [quantity, finding] = [written.get(carrier), solved.found.get(carrier)];
  const about = { called: nameOf(model, carrier), named: isNamed(model, carrier), value: finding?.value };
  if (quantity) return { token: { value: quantityOf(model, carrier, quantity), parts: [...new Set([carrier, ...gives])] }, ...about };
  const name = page.asks ? nameIn(model, carrier) : undefined;
  if (name !== undefined) return { token: { value: { word: name }, parts: [] }, ...about };
  if (!finding || page.asks) return undefined;
  const value = (isCount(model, carrier) ? plain : amount)(model, finding.value);
  return { token: { value, parts: [...new Set([...solved.because(carrier), ...gives])] }, ...about };
}

/** A name that can stand in a number sentence for a value that is not told: one without digits. */
function nameIn(model: BarModel, carrier: Carrier): string | undefined {
  const bar = model.bars.find((one) => one.id === carrier);
  const [part] = model.bars.flatMap((one) => one.parts).filter((one) => one.id === carrier || totalId(one.id) === carrier);
  const [name] = nameOf(model, bar?.id ?? part?.id ?? carrier);
  return typeof name === 'object' && 'typed' in name && !/\d/.test(name.typed) ? name.typed : undefined;
}

function isNamed(model: BarModel, carrier: Carrier): boolean {
  return model.bars.some((bar) => (bar.id === carrier && bar.name) || bar.parts.some((part) => (part.id === carrier || totalId(part.id) === carrier) && part.label));
}

/** What a bar comes to, as it is written on its brace, on its only part or on the bar above it; else what follows. */
function wholeTerm(page: Page, bar: Bar): Term | undefined {
  const { model } = page;
  const [first, last] = [bar.parts[0]?.id, bar.parts.at(-1)?.id];
  const carriers = [
    ...model.braces.flatMap((brace) => brace.kind === 'span' && [brace.from, brace.to].includes(first ?? '') && [brace.from, brace.to].includes(last ?? '') ? [brace.id] : []),
    ...bar.parts.length === 1 && bar.parts[0]?.kind === 'part' ? [bar.parts[0].id] : [],
    ...model.bars.flatMap((above) => above.wholeOf === bar.id && above.parts.length === 1 && above.parts[0] ? [above.parts[0].id] : []),
  ];
  const term = termOf(page, carriers.find((carrier) => page.written.has(carrier)) ?? bar.id);
  return term && { ...term, called: isOneWhole(model) ? ['the whole'] : nameOf(model, bar.id), named: bar.name !== undefined };
}

/** A part; where another that is tied to it carries the quantity of both, as that is written. */
function partTerm(page: Page, part: Part | Run): Term | undefined {
  if (part.kind === 'run') return termOf(page, totalId(part.id));
  const own = termOf(page, part.id);
  if (part.tie === undefined || page.written.has(part.id)) return own;
  const other = page.model.bars.flatMap((bar) => bar.parts).find((one) => page.written.has(one.id) && isAlike(one, part));
  const told = other && termOf(page, other.id, [part.id]);
  return told ? { ...told, called: nameOfPart(page.model, part) } : own;
}

function isAlike(one: Part | Run, other: Part | Run): boolean {
  const name = variableOf(other);
  return variableOf(one) === name && Boolean(unitShape(one).get(name)?.equals(unitShape(other).get(name) ?? 0));
}

/** Equal pieces, or several, of one whole. */
function composed(page: Page, parts: readonly (Part | Run)[], whole: Term | undefined): readonly Relation[] {
  const [first, ...rest] = parts;
  if (!whole || !first) return [];
  if (first.kind === 'run') {
    const [each, number] = [termOf(page, first.id), termOf(page, numberId(first.id))];
    if (rest.length === 0) return each && number ? [{ is: 'groups', each, number, whole, counted: false }] : [];
  }
  const each = partTerm(page, first);
  if (first.kind === 'part' && rest.length > 0 && rest.every((part) => part.kind === 'part' && isAlike(part, first))) {
    return each ? [{ is: 'groups', each: several(each, parts), number: counted(parts.length), whole, counted: true }] : [];
  }
  const pieces = runsOfEqual(parts).map((equal) => pieceTerm(page, equal));
  return pieces.length > 1 && pieces.every((piece) => piece !== undefined) ? [{ is: 'sum', pieces, whole }] : [];
}

/** One value that stands for several parts gives all of them away. */
function several(term: Term, parts: readonly (Part | Run)[]): Term {
  return { ...term, token: { ...term.token, parts: [...new Set([...term.token.parts, ...parts.map(({ id }) => id)])] } };
}

function counted(many: number): Term {
  return { token: { value: fromNumber(new Fraction(many)), parts: [] }, value: new Fraction(many), called: ['the number of equal parts'], named: false };
}

/** Neighbours that are equal, together. */
function runsOfEqual(parts: readonly (Part | Run)[]): readonly (readonly (Part | Run)[])[] {
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
function pieceTerm(page: Page, parts: readonly (Part | Run)[]): Term | undefined {
  const [first] = parts;
  if (first?.kind === 'run') return partTerm(page, first) ?? manyTimes(page, first);
  const each = first && partTerm(page, first);
  if (!each || parts.length === 1) return each;
  const many = new Fraction(parts.length);
  const sum = valueOf(first.quantity);
  const letters: Expression | undefined = sum && fromValue(parts.slice(1).reduce<Value>((so) => plus(so, sum), sum));
  const { token } = several(each, parts);
  return {
    token: { value: letters ?? { op: 'times', of: [fromNumber(many), token.value] }, parts: token.parts },
    value: each.value?.mul(many), called: ['equal parts'], named: false,
  };
}

/** A run as its number times its unit, as those are written. */
function manyTimes(page: Page, run: Run): Term | undefined {
  const [number, unit] = [termOf(page, numberId(run.id)), termOf(page, run.id)];
  return number && unit && {
    token: { value: { op: 'times', of: [number.token.value, unit.token.value] }, parts: [...number.token.parts, ...unit.token.parts] },
    value: page.solved.found.get(totalId(run.id))?.value, called: nameOfPart(page.model, run), named: false,
  };
}

/** The value of a quantity that is written with letters. */
function valueOf(quantity: Quantity | undefined): Value | undefined {
  return quantity?.is === 'known' && !isNumber(quantity.value) ? quantity.value : undefined;
}

/** A bar drawn above another, both of parts that are written with letters: an equation. */
function equation(page: Page, above: Bar): readonly Relation[] {
  const below = page.model.bars.find((bar) => bar.id === above.wholeOf);
  const [left, right] = [above, below].map((bar) => bar && side(page, bar));
  return left && right && [above, below].every((bar) => (bar?.parts.length ?? 0) > 1) ? [{ is: 'equal', left, right }] : [];
}

function side(page: Page, bar: Bar): Term | undefined {
  const values = bar.parts.map((part) => part.kind === 'part' && part.quantity?.is === 'known' ? part.quantity.value : undefined);
  if (!values.every((value) => value !== undefined) || values.every(isNumber)) return undefined;
  const token = { value: fromValue(values.reduce((a, b) => plus(a, b), {})), parts: bar.parts.map(({ id }) => id) };
  return { token, value: page.solved.found.get(bar.id)?.value, called: nameOf(page.model, bar.id), named: false };
}

function together(page: Page, ids: readonly string[], whole: Term | undefined): readonly Relation[] {
  const pieces = page.model.bars.filter((bar) => ids.includes(bar.id)).map((bar) => wholeTerm(page, bar));
  return whole && pieces.length > 1 && pieces.every((piece) => piece !== undefined) ? [{ is: 'sum', pieces, whole }] : [];
}

function compares(page: Page, id: Carrier): readonly Relation[] {
  const comparison = page.model.comparisons.find((one) => one.id === id);
  const shorter = page.model.bars.find((bar) => bar.id === comparison?.bar);
  const parts = comparison ? compared(page.model, comparison) : [];
  const longer = page.model.bars.find((bar) => parts[0] && bar.parts.includes(parts[0]));
  const [only] = parts;
  const larger = longer?.parts.length === parts.length ? wholeTerm(page, longer) : only && parts.length === 1 ? partTerm(page, only) : undefined;
  const [smaller, difference] = [shorter && wholeTerm(page, shorter), termOf(page, id)];
  return larger && smaller && difference ? [{ is: 'difference', larger, smaller, difference }] : [];
}

/** Some of the equal parts of a bar. */
function fraction(page: Page, bar: Bar, { parts, term }: { readonly parts: readonly (Part | Run)[]; readonly term: Term | undefined }): readonly Relation[] {
  const [first] = bar.parts;
  const of = wholeTerm(page, bar);
  const equal = first && bar.parts.every((part) => part.kind === 'part' && isAlike(part, first));
  return of && term && equal ? [{ is: 'fraction', some: parts.length, all: bar.parts.length, of, part: term }] : [];
}

/** Two neighbouring bars of the same unit: so many times as much, or a fraction of it. */
function times(page: Page, one: Bar | undefined, other: Bar): readonly Relation[] {
  const [unit, also] = [one?.parts[0], other.parts[0]];
  const apart = one?.wholeOf === other.id || other.wholeOf === one?.id || one?.set !== other.set;
  if (!one || !unit || !also || apart || ![...one.parts, ...other.parts].every((part) => isAlike(part, unit))) return [];
  const [least, most] = one.parts.length <= other.parts.length ? [one, other] : [other, one];
  const [smaller, larger] = [wholeTerm(page, least), wholeTerm(page, most)];
  const [run, ...more] = most.parts;
  const number = run?.kind === 'run' && more.length === 0 ? termOf(page, numberId(run.id)) : counted(most.parts.length);
  const open = [...least.parts, ...more].some((part) => part.kind === 'run');
  if (!smaller || !larger || !number || open || (run?.kind === 'part' && least.parts.length === most.parts.length)) return [];
  if (least.parts.length === 1) return [{ is: 'groups', number, each: smaller, whole: larger, counted: run?.kind === 'part' }];
  return run?.kind === 'run' ? [] : [{ is: 'fraction', some: least.parts.length, all: most.parts.length, of: larger, part: smaller }];
}
