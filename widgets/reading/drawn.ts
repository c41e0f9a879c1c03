import { toExact, type Fraction } from '../maths/exact.ts';
import { isRefusal, type Refusal } from '../maths/refusal.ts';
import { bar, drawn, part, run } from '../manipulatives/bar-model/draw.ts';
import { numberId, quantities, type Bar, type BarModel, type Brace, type Comparison, type Part, type Quantity as Written, type Run, type Shade } from '../manipulatives/bar-model/model.ts';
import { make, structures } from '../manipulatives/bar-model/structures.ts';
import type { Amount, Balance, OwnStructure, Plan, Rows, Term } from './plan.ts';
import type { Quantity } from './quantity.ts';

/** A bar model, with which part of it each number of the text is, and which is asked for. */
export interface Drawing { readonly model: BarModel; readonly parts: readonly { readonly quantity: Quantity; readonly part: string }[]; readonly asked: string; /** The part that shows what is asked for, where it is a letter. */ readonly letterAt?: string }

/** Up to so many equal parts are drawn one by one. */
const MOST_DRAWN = 12;
/** A name or a label longer than this is cut. */
const LONGEST_NAME = 30;

/** Gives out ids, and keeps which part each amount came to be. */
interface Pen { next: number; asked: string; readonly parts: { readonly quantity: Quantity; readonly part: string }[]; shade: number }

const take = (pen: Pen): number => pen.next++;
const named = (name: string): string => name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;

function written(pen: Pen, amount: Amount, id: string): Written {
  if (amount.is === 'asked') { pen.asked = id; return { is: 'unknown' }; }
  for (const quantity of amount.from) pen.parts.push({ quantity, part: id });
  return { is: 'known', value: amount.value.n === 0n ? {} : { '': toExact(amount.value) }, ...(amount.value.d > 1n && isDecimal(amount.value) && { as: 'decimal' as const }) };
}

/** Whether a fraction ends as a decimal. */
function isDecimal({ d }: Fraction): boolean {
  let rest = d;
  for (const factor of [2n, 5n]) while (rest % factor === 0n) rest /= factor;
  return rest === 1n;
}

const isSmallCount = (amount: Amount): number | undefined => {
  if (amount.is !== 'given' || amount.value.d !== 1n || amount.value.compare(1) < 0 || amount.value.compare(MOST_DRAWN) > 0) return undefined;
  return Number(amount.value.n);
};

/** The parts of a row that one term is. Equal parts that stand several times on the model are tied by `ties`. */
function partsOf(pen: Pen, term: Term, ties: Map<Amount, string>, fixed?: string): readonly (Part | Run)[] {
  const shade = ((pen.shade++ % 5) + 1) as Shade;
  const look = { shade, ...(term.gone && { dotted: true as const }), ...(term.label !== undefined && term.label !== '' && { label: named(term.label) }) };
  const { each, times } = term;
  if (!times) { const id = `p${take(pen)}`; return [part(id, written(pen, each, id), look)]; }
  const old = fixed ?? ties.get(each);
  const tie = old ?? `t${take(pen)}`;
  ties.set(each, tie);
  const isMeasured = times.is === 'given' && times.value.d > 1n;
  const many = term.sign === undefined ? isSmallCount(times) : undefined;
  if (many !== undefined && times.is === 'given') {
    const ids = Array.from({ length: many }, () => `p${take(pen)}`);
    const first = ids[0] ?? '';
    const quantity = old === undefined ? written(pen, each, first) : undefined;
    for (const one of times.from) pen.parts.push({ quantity: one, part: first });
    return ids.map((id, index) => part(id, index === 0 ? quantity : undefined, { ...look, tie }));
  }
  const id = `r${take(pen)}`;
  const unit = old === undefined ? written(pen, each, id) : undefined;
  return [run(id, { ...(unit && { unit }), number: written(pen, times, numberId(id)) }, { ...look, tie, ...(term.sign !== undefined ? { sign: term.sign } : isMeasured ? { sign: '×' } : {}) })];
}

function braceOver(pen: Pen, parts: readonly (Part | Run)[], amount: Amount): Brace {
  const id = `c${take(pen)}`;
  return { kind: 'span', id, from: parts[0]?.id ?? '', to: parts.at(-1)?.id ?? '', side: 'above', quantity: written(pen, amount, id) };
}

function balance(pen: Pen, { left, right }: Balance): BarModel {
  const ties = new Map<Amount, string>();
  const isPlain = (side: readonly Term[]): Term | undefined => side.length === 1 && side[0] && !side[0].times ? side[0] : undefined;
  const whole = isPlain(left) ?? isPlain(right);
  const others = whole && left.includes(whole) ? right : left;
  if (whole) {
    const id = `b${take(pen)}`;
    const parts = others.flatMap((term) => partsOf(pen, term, ties));
    return drawn({ bars: [bar(id, parts)], braces: [braceOver(pen, parts, whole.each)] });
  }
  const [above, below] = [`b${take(pen)}`, `b${take(pen)}`];
  return drawn({ bars: [
    bar(above, left.flatMap((term) => partsOf(pen, term, ties)), { wholeOf: below }), bar(below, right.flatMap((term) => partsOf(pen, term, ties))),
  ] });
}

/** In which unit, and in how many of it, each row is drawn, where it is so many times another. */
function unitsOf({ rows, times }: Rows): readonly { readonly root: number; readonly many: Fraction }[] | undefined {
  const found = new Map<number, { readonly root: number; readonly many: Fraction }>();
  const follow = (row: number, depth: number): { readonly root: number; readonly many: Fraction } | undefined => {
    const one = times.find(({ larger }) => larger === row);
    if (!one || depth > rows.length) return undefined;
    const below = follow(one.smaller, depth + 1);
    return below ? { root: below.root, many: below.many.mul(one.by) } : { root: one.smaller, many: one.by };
  };
  rows.forEach((_, row) => { const unit = follow(row, 0); if (unit) found.set(row, unit); });
  const units = rows.map((_, row) => found.get(row) ?? { root: row, many: undefined });
  const sizes = [...found.values()].map(({ many }) => many);
  const share = sizes.reduce((least, many) => least * Number(many.d), 1);
  const total = units.map(({ root, many }) => ({ root, many: many ? many.mul(share) : times.some(({ smaller }) => smaller === root) ? sizes[0]?.mul(0).add(share) : undefined }));
  if (total.some(({ many }) => many !== undefined && (many.d !== 1n || many.compare(100) > 0))) return undefined;
  return total.flatMap(({ root, many }) => [{ root, many: many ?? (sizes[0] ?? undefined)?.mul(0) as Fraction }]);
}

/** Rows of equal parts of one size, with what each comes to. */
function proportion(pen: Pen, { rows }: Rows): BarModel {
  const tie = `t${take(pen)}`;
  const braces: Brace[] = [];
  const bars = rows.map(({ terms: [total, parts] }) => {
    const id = `b${take(pen)}`;
    const run = parts ? partsOf(pen, { ...parts, label: '' }, new Map(), tie) : [];
    if (total) braces.push(braceOver(pen, run, total.each));
    return bar(id, run);
  });
  return drawn({ bars, braces });
}

function rowsDrawn(pen: Pen, drawing: Rows): BarModel | Refusal {
  if (drawing.proportion) return proportion(pen, drawing);
  const { rows, differences, total } = drawing;
  const ties = new Map<Amount, string>();
  const units = drawing.times.length > 0 ? unitsOf(drawing) : undefined;
  if (drawing.times.length > 0 && !units) return { refused: 'There are too many equal parts to draw.' };
  const ids = rows.map(() => `b${take(pen)}`);
  const braces: Brace[] = [];
  const bars: Bar[] = rows.map((row, at) => {
    const unit = units?.[at];
    const many = unit?.many === undefined ? 0 : Number(unit.many.n);
    const name = row.name === '' ? {} : { name: named(row.name) };
    if (many === 0) {
      const terms = row.terms.length > 0 ? row.terms.flatMap((term) => partsOf(pen, term, ties)) : [part(`p${take(pen)}`, undefined, { shade: ((pen.shade++ % 5) + 1) as Shade })];
      return bar(ids[at] ?? '', terms, name);
    }
    const shade = ((pen.shade++ % 5) + 1) as Shade;
    const parts = Array.from({ length: many }, () => part(`p${take(pen)}`, undefined, { tie: `unit${unit?.root ?? 0}`, shade }));
    const [only] = row.terms;
    if (only && !only.times) {
      if (parts.length === 1 && parts[0]) return bar(ids[at] ?? '', [part(parts[0].id, written(pen, only.each, parts[0].id), { tie: `unit${unit?.root ?? 0}`, shade })], name);
      braces.push({ ...braceOver(pen, parts, only.each), side: 'below' } as Brace);
    }
    return bar(ids[at] ?? '', parts, name);
  });
  for (const one of drawing.times) for (const quantity of one.from) {
    const first = bars[one.larger]?.parts[0];
    if (first) pen.parts.push({ quantity, part: first.id });
  }
  const comparisons: Comparison[] = differences.map(({ larger, smaller, by }) => {
    const id = `d${take(pen)}`;
    return { id, bar: ids[smaller] ?? '', edge: bars[larger]?.parts.at(-1)?.id ?? '', quantity: written(pen, by, id) };
  });
  if (total) {
    const id = `c${take(pen)}`;
    braces.push({ kind: 'side', id, bars: total.of.flatMap((at) => ids[at] ?? []), quantity: written(pen, total.amount, id) });
  }
  return drawn({ bars, braces, comparisons });
}

/** One of the bar model's own structures, under the problem's names. */
function own({ id, numbers, question, names, from }: OwnStructure): Drawing | Refusal {
  const structure = structures.find((one) => one.id === id);
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

/** Draws a plan as a bar model. Refuses with a sentence what bars cannot show. */
export function draw({ drawing, unit }: Plan): Drawing | Refusal {
  const units = unitsBeside(unit);
  if (drawing.is === 'own') {
    const made = own(drawing);
    return isRefusal(made) ? made : { ...made, model: { ...made.model, ...units } };
  }
  const pen: Pen = { next: 1, asked: '', parts: [], shade: 0 };
  const model = drawing.is === 'balance' ? balance(pen, drawing) : rowsDrawn(pen, drawing);
  if (isRefusal(model)) return model;
  return { model: { ...model, ...units, next: pen.next }, parts: pen.parts, asked: pen.asked };
}

/** How a unit is written beside every value. */
export function unitsBeside(unit: string | undefined): Pick<BarModel, 'units'> | Record<string, never> {
  if (unit === undefined) return {};
  return { units: /^[$£€]$/.test(unit) ? { before: unit } : { after: unit } };
}
