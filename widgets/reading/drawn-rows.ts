import { bar, drawn, part } from '../manipulatives/bar-model/draw.ts';
import type { Bar, BarModel, Brace, Comparison, Shade } from '../manipulatives/bar-model/model.ts';
import type { Fraction } from '../maths/exact.ts';
import type { Refusal } from '../maths/refusal.ts';
import { braceOver, carrying, named, partsOf, take, written, type Pen } from './pen.ts';
import type { Amount, Rows } from './plan.ts';

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

export function rowsDrawn(pen: Pen, drawing: Rows): BarModel | Refusal {
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
      if (row.whole) braces.push(braceOver(pen, terms, row.whole));
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
    return { id, bar: ids[smaller] ?? '', edge: bars[larger]?.parts.at(-1)?.id ?? '', ...carrying(pen, by, id) };
  });
  if (total) {
    const id = `c${take(pen)}`;
    braces.push({ kind: 'side', id, bars: total.of.flatMap((at) => ids[at] ?? []), ...carrying(pen, total.amount, id) });
  }
  return drawn({ bars, braces, comparisons });
}
