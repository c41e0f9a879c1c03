import type { Said } from '../../board/said.ts';
import { Fraction } from '../../maths/exact.ts';
import { compared, numberId, spanned, stretches, totalId, type Bar, type BarModel, type Carrier, type Part, type Run } from './model.ts';
import { nameOfBar } from './names.ts';
import { unitShape, variableOf } from './shape.ts';
import type { Solved } from './solve.ts';
import { asked, counted, isAlike, isOneWhole, pageOf, partTerm, pieceTerm, runsOfEqual, several, sideTerm, termOf, wholeTerm, type Page, type Term } from './terms.ts';

/**
 * What hangs together on the drawing. sum: pieces of a whole. groups: equal pieces of one. times: one bar is so many times another.
 * difference: two that differ. fraction: some of the equal parts of something; `percent`: they are so many hundredths on its scale.
 * shares: a whole is so many equal parts, whose size is not told. row: equal parts of a whole that is not told. some: of so many equal parts,
 * some. percent: so many hundredths of something. ratio: bars of the same equal parts. equal: two ways to say one length.
 */
export type Relation =
  | { readonly is: 'sum'; readonly pieces: readonly Term[]; readonly whole: Term }
  | { readonly is: 'groups' | 'times'; readonly number: Term; readonly each: Term; readonly whole: Term }
  | { readonly is: 'difference'; readonly larger: Term; readonly smaller: Term; readonly difference: Term }
  | { readonly is: 'fraction'; readonly fraction: Fraction; readonly some: number; readonly all: number; readonly percent: boolean; readonly of: Term; readonly part: Term }
  | { readonly is: 'shares'; readonly number: Term; readonly whole: Term }
  | { readonly is: 'row'; readonly number: Term; readonly each: Term }
  | { readonly is: 'some'; readonly some: number; readonly all: number; readonly part: Term }
  | { readonly is: 'ratio'; readonly of: readonly { readonly called: Said; readonly number: Term }[] }
  | { readonly is: 'percent'; readonly number: Term; readonly of: Term; readonly part: Term }
  | { readonly is: 'equal'; readonly left: Term; readonly right: Term };

/** Everything that hangs together on a model, as it is drawn: bars, braces, comparisons, bars of the same unit. */
export function relationsIn(model: BarModel, solved: Solved): readonly Relation[] {
  const page = pageOf(model, solved);
  return [
    ...model.bars.flatMap((bar) => composed(page, bar.parts, wholeTerm(page, bar))),
    ...model.bars.flatMap((bar) => equation(page, bar)),
    ...model.bars.flatMap((bar, at) => times(page, model.bars[at - 1], bar)),
    ...[...Map.groupBy(model.bars, ({ set }) => set).values()].flatMap((bars) => shared(model, bars)),
    ...model.braces.flatMap((brace) => {
      const all = termOf(page, brace.id);
      const whole = all && { ...all, called: ['together that'] };
      if (brace.kind === 'side') return together(page, brace.bars, whole);
      const bar = model.bars.find((one) => one.parts.some(({ id }) => id === brace.from));
      const parts = spanned(model, brace);
      return bar && parts.length < bar.parts.length ? [...composed(page, parts, whole).filter((one) => one.is !== 'shares'), ...fraction(page, bar, { parts, term: whole })] : [];
    }),
    ...model.comparisons.flatMap((one) => compares(page, one.id)),
    ...stretches(model).flatMap((part) => part.kind === 'run' ? percentage(page, part) : []),
  ];
}

/** Equal pieces, or several, of one whole. */
function composed(page: Page, parts: readonly (Part | Run)[], whole: Term | undefined): readonly Relation[] {
  const [first, ...rest] = parts;
  if (!whole || !first || (first.kind === 'run' && first.sign !== undefined)) return [];
  if (first.kind === 'run' && rest.length === 0) {
    const [each, number] = [termOf(page, first.id), termOf(page, numberId(first.id))];
    return each && number ? [{ is: 'groups', each, number, whole: asked(whole, [each, number]) }] : [];
  }
  const each = partTerm(page, first);
  if (first.kind === 'part' && rest.length > 0 && rest.every((part) => part.kind === 'part' && isAlike(part, first))) {
    const number = counted(parts.length);
    return [each ? { is: 'groups', each: several(each, parts), number, whole: asked(whole, [each]) } : { is: 'shares', number, whole }];
  }
  const pieces = runsOfEqual(parts).map((equal) => pieceTerm(page, equal));
  const told = pieces.filter((piece) => piece !== undefined);
  if (told.length === pieces.length) return pieces.length > 1 ? [{ is: 'sum', pieces: told, whole: asked(whole, told.flatMap(factors)) }] : [];
  return told.flatMap(({ many }) => many ? [{ is: 'row', ...many }] : []);
}

function factors(term: Term): readonly Term[] {
  return term.many ? [term.many.number, term.many.each] : [term];
}

/** A bar drawn above another, both of parts that are written with letters: an equation. */
function equation(page: Page, above: Bar): readonly Relation[] {
  const below = page.model.bars.find((bar) => bar.id === above.wholeOf);
  if (!below) return [];
  const [one, other] = [above, below].map((bar) => sideTerm(page, bar));
  if (one && other) return [{ is: 'equal', left: one, right: other }];
  // A number above letters is said as the sum that they come to, where they are several.
  const [number] = above.parts;
  const whole = number?.kind === 'part' && above.parts.length === 1 && page.written.get(number.id)?.is === 'known' ? termOf(page, number.id) : undefined;
  return other && whole && runsOfEqual(below.parts).length === 1 ? [{ is: 'equal', left: other, right: whole }] : [];
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

/** The most bars of which a ratio is said. */
const MOST_TERMS = 6;

/** Bars beside each other that are made of nothing but the same equal parts. */
function shared(model: BarModel, bars: readonly Bar[]): readonly Relation[] {
  const [unit] = bars[0]?.parts ?? [];
  const parts = bars.flatMap((bar) => bar.parts);
  const isUnits = unit?.tie !== undefined && parts.every((part) => part.kind === 'part' && !part.dotted && isAlike(part, unit));
  if (!isUnits || bars.length < 2 || bars.length > MOST_TERMS || bars.some((bar) => bar.wholeOf !== undefined)) return [];
  return [{ is: 'ratio', of: bars.map((bar) => ({ called: nameOfBar(model, bar), number: counted(bar.parts.length) })) }];
}

/** Some of the equal parts of a bar; where what they are of is not told, some of those beside each other. */
function fraction(page: Page, bar: Bar, { parts, term: part }: { readonly parts: readonly (Part | Run)[]; readonly term: Term | undefined }): readonly Relation[] {
  const [first] = parts;
  if (!part || !first) return [];
  const some = unitsIn(parts);
  const hundred = page.model.bars.find((one) => isPercent(one) && some && unitsIn(one.parts)?.name === some.name) ?? bar;
  const [all, of] = [unitsIn(hundred.parts), wholeTerm(page, hundred)];
  if (some && all?.name === some.name && of) {
    const fraction = some.many.div(all.many);
    const equal = hundred.parts.every((one) => isAlike(one, first));
    const [share, whole] = equal ? [parts.length, hundred.parts.length] : [Number(fraction.n), Number(fraction.d)];
    return [{ is: 'fraction', fraction, some: share, all: whole, percent: isPercent(hundred), of, part }];
  }
  const beside = runsOfEqual(bar.parts).find((row) => row.includes(first)) ?? [];
  return beside.length > parts.length && parts.every((one) => beside.includes(one)) ? [{ is: 'some', some: parts.length, all: beside.length, part }] : [];
}

/** How many of one unit parts are, when they are all measured in the same. */
function unitsIn(parts: readonly (Part | Run)[]): { readonly name: string; readonly many: Fraction } | undefined {
  const [first] = parts;
  if (!first || !parts.every((part) => part.kind === 'part' && part.tie === first.tie && part.tie !== undefined)) return undefined;
  const name = variableOf(first);
  return { name, many: parts.reduce((sum, part) => sum.add(unitShape(part).get(name) ?? 0), new Fraction(0)) };
}

function isPercent({ scale }: Bar): boolean {
  return scale?.from === '0' && scale.to === '100' && scale.after === '%';
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
  if (least.parts.length === 1) return [{ is: 'times', number, each: smaller, whole: larger }];
  if (run?.kind === 'run') return [];
  const [short, long] = [{ bar: least, term: smaller }, { bar: most, term: larger }];
  const [of, part] = isPercent(least) || isOneWhole(smaller) ? [short, long] : [long, short];
  const [some, all] = [part.bar.parts.length, of.bar.parts.length];
  return [{ is: 'fraction', fraction: new Fraction(some, all), some, all, percent: isPercent(of.bar), of: of.term, part: part.term }];
}

/** So many hundredths of a part that is tied as the hundred of them. */
function percentage(page: Page, run: Run): readonly Relation[] {
  const hundred = stretches(page.model).find((part) => part.kind === 'part' && part.tie === run.tie && part.tie !== undefined && part.share === '100');
  const number = termOf(page, numberId(run.id));
  const brace = page.model.braces.find((one) => one.kind === 'span' && one.from === run.id && one.to === run.id && page.written.has(one.id));
  const of = hundred && termOf(page, hundred.id);
  const part = termOf(page, brace?.id ?? totalId(run.id));
  return run.sign === '%' && (run.share ?? '1') === '1' && number && of && part ? [{ is: 'percent', number, of, part }] : [];
}
