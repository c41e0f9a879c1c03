import type { Around } from '../../board/manipulative.ts';
import type { Clause, Said, Sentence } from '../../board/said.ts';
import { isExact, toFraction } from '../../maths/exact.ts';
import { fromNumber, withUnits } from '../../maths/print.ts';
import { disagreements, reached, sketched, written } from './carriers.ts';
import { familyOf } from './family.ts';
import { standing } from './layout.ts';
import { inside, scaleId, tokenFor } from './layrow.ts';
import { barOf, stretchOf, type Stretch } from './edit.ts';
import { compared, numberId, spanned, type Bar, type BarModel, type Brace, type Comparison, type Id, type Quantity } from './model.ts';
import { capital, listed, nameOf, nameOfBar, nameOfPart } from './names.ts';
import { shadesSaid } from './shades.ts';
import { shownSteps } from './shown.ts';

/** A small count, in a sentence: it is on the drawing for all to see, so nothing is given away. */
const counted = (count: number): Said => [{ value: { exact: String(count) }, parts: [] }];

/** A value as it is written, or that none is. */
function valued(model: BarModel, id: Id, quantity: Quantity | undefined, also: readonly Id[] = []): Said {
  const token = tokenFor(model, id, quantity);
  // Whether anything is written is a secret of a veil too, so that its want is told as a value.
  return [{ value: token?.value ?? { word: 'a size that is not written' }, parts: [id, ...also] }];
}

/** Tells a bar model to the ear: its bars and parts, what is written on them, its braces and comparisons, and what in it cannot be. */
export function describe(model: BarModel, _around: Around): Said {
  const bars = standing(model);
  const sketch = sketched(model);
  const scale: Said = sketch ? [{ about: sketch.about, said: ['Not to scale. '] }] : [];
  return [
    ...counted(bars.length), bars.length === 1 ? ' bar. ' : ' bars. ', ...scale,
    ...bars.flatMap((bar, index) => [...headingOf(model, bar, bars[index - 1]), ...barSaid(model, bar)]),
    ...model.braces.flatMap((brace) => braceSaid(model, brace)),
    ...model.comparisons.flatMap((comparison) => comparisonSaid(model, comparison)),
    ...disagreements(model).flatMap(({ said }) => [...said, ' ']),
  ];
}

function headingOf(model: BarModel, bar: Bar, before: Bar | undefined): Said {
  const set = model.sets.find(({ id }) => id === bar.set);
  return set && set.id !== before?.set ? [{ typed: set.title, parts: [set.id] }, '. '] : [];
}

function barSaid(model: BarModel, bar: Bar): Said {
  const of = bar.wholeOf === undefined ? undefined : model.bars.find(({ id }) => id === bar.wholeOf);
  const whole: Said = of ? [', the whole of ', ...nameOfBar(model, of)] : [];
  const groups = equalGroups(bar.parts);
  const scale: Said = bar.scale ? [', with a scale', ...scaleSaid(bar)] : [];
  return [...capital(nameOfBar(model, bar)), ...whole, ': ', ...listed(groups.map((parts) => partsSaid(model, parts))), ...scale, '. '];
}

/** What the ends of a bar's second scale read; ends that are no numbers are told as they were typed. */
export function scaleSaid({ id, scale }: Bar): Said {
  const end = (text: string): Said[number] => isExact(text)
    ? { value: withUnits(fromNumber(toFraction(text)), scale?.after === undefined ? {} : { after: scale.after }), parts: [scaleId(id)] } : { typed: text };
  return scale ? [' from ', end(scale.from), ' to ', end(scale.to)] : [];
}

/** Tied parts next to each other are told together, whatever is written on them: it should be the same. */
function equalGroups(parts: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const alike = (one: Stretch, other: Stretch): boolean => one.tie !== undefined && one.tie === other.tie && one.share === other.share
    && one.label === other.label && one.dotted === other.dotted && one.kind === 'part' && other.kind === 'part';
  return parts.reduce<readonly (readonly Stretch[])[]>((all, part) => {
    const last = all.at(-1);
    return last?.[0] && alike(last[0], part) ? [...all.slice(0, -1), [...last, part]] : [...all, [part]];
  }, []);
}

function partsSaid(model: BarModel, parts: readonly Stretch[]): Said {
  const [first, ...rest] = parts;
  if (!first) return [];
  const label: Said = first.label === undefined ? [] : [{ typed: first.label }, ' '];
  const look = first.dotted ? ['dotted '] : [];
  if (first.kind === 'run') return [...look, ...label, ...valued(model, numberId(first.id), first.number), ' equal parts of ', ...valued(model, first.id, first.unit)];
  const value = valued(model, first.id, inside(first), rest.map(({ id }) => id));
  return rest.length === 0 ? [...look, ...label, ...value] : [...counted(parts.length), ' equal parts, ', ...look, ...label, ...value, ' in each', ...shadesSaid(parts)];
}

const carried = (model: BarModel, id: Id, quantity: Quantity | undefined): Said => {
  const token = tokenFor(model, id, quantity);
  return [' says ', token ?? { value: { word: 'nothing' }, parts: [id] }, '. '];
};

function braceSaid(model: BarModel, brace: Brace): Said {
  return [...capital(nameOf(model, brace.id)), ...overSaid(model, brace), ...carried(model, brace.id, brace.quantity)];
}

function overSaid(model: BarModel, brace: Brace): Said {
  if (brace.kind === 'side') return [' beside ', ...listed(brace.bars.flatMap((id) => model.bars.filter((bar) => bar.id === id)).map((bar) => nameOfBar(model, bar)))];
  const across = spanned(model, brace);
  const [first, last] = [across[0], across.at(-1)];
  const bar = barOf(model, brace.from);
  const over = brace.side === 'above' ? ' over ' : ' under ';
  if (!first || !last || !bar) return [];
  if (across.length === bar.parts.length) return [over, 'all of ', ...nameOfBar(model, bar)];
  return first === last ? [over, ...nameOfPart(model, first)] : [over, ...nameOfPart(model, first), ' to ', ...nameOfPart(model, last)];
}

function comparisonSaid(model: BarModel, comparison: Comparison): Said {
  const [bar, longer, edge] = [barOf(model, comparison.bar), barOf(model, comparison.edge), stretchOf(model, comparison.edge)];
  if (!bar || !longer || !edge) return [];
  const whole = compared(model, comparison).length === longer.parts.length;
  const to: Said = whole ? nameOfBar(model, longer) : nameOfPart(model, edge);
  return [...capital(nameOf(model, comparison.id)), ' from the end of ', ...nameOfBar(model, bar), ' to the end of ', ...to, ...carried(model, comparison.id, comparison.quantity)];
}

/** The number and stem sentences that a bar model says; while a way is shown, its steps come first, the newest before all. */
export function sentences(model: BarModel): readonly Sentence[] {
  const steps = shownSteps(model).toReversed().flatMap(({ calculation, stem }) => [calculation, stem]);
  // Which sentences there are tells of everything that is written whether it is asked for, so that they are silent while any of it is veiled.
  const secret: Clause = { about: written(model), said: [] };
  return [...steps, ...familyOf(model)].map((sentence) => ({ ...sentence, said: [...reached(model, sentence.said), secret] }));
}
