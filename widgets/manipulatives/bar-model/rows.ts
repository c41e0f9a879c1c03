import { isRefusal } from '../../maths/refusal.ts';
import { anchored, barOf, fresh, tidied, wholeBarOf, withBar, without, type Edited, type Stretch } from './edit.ts';
import { MOST_PARTS, stretches, type Bar, type BarModel, type BarSet, type Brace, type Comparison, type Id, type Shade, type SpanBrace } from './model.ts';

const FULL = { refused: `A bar model has at most ${MOST_PARTS} parts. Take some away first.` };
const GONE = { refused: 'That bar is not there any more.' };

/** Adds a bar of one part under the bar in which `under` stands, or at the bottom; nothing is said of its size yet. */
export function addBar(model: BarModel, under?: Id): Edited {
  if (stretches(model).length >= MOST_PARTS) return FULL;
  const { model: grown, ids: [bar = '', part = ''] } = fresh(model, 2);
  const above = under === undefined ? model.bars.at(-1) : barOf(model, under) ?? model.bars.at(-1);
  const shade = ((above?.parts[0]?.shade ?? 6) % 6 + 1) as Shade;
  const row: Bar = { id: bar, ...(above?.set !== undefined && { set: above.set }), parts: [{ kind: 'part', id: part, shade }] };
  return { ...grown, bars: grown.bars.flatMap((old) => old === above ? [old, row] : [old]) };
}

/** Takes bars away, with what stands only on them. Refuses to take the last. */
export function removeBars(model: BarModel, ids: readonly Id[]): Edited {
  const bars = model.bars.filter(({ id }) => !ids.includes(id));
  return bars.length === 0 ? { refused: 'This is the last bar. Delete the whole bar model instead.' } : tidied({ ...model, bars }, model);
}

/** Moves a bar one row up (−1) or down (1), within its set. */
export function moveBar(model: BarModel, id: Id, by: 1 | -1): Edited {
  const bar = barOf(model, id);
  const rows = model.bars.filter(({ set }) => set === bar?.set);
  const to = bar ? rows.indexOf(bar) + by : -1;
  return bar && rows[to] ? placeBar(model, bar.id, to) : { refused: by === 1 ? 'It is the bottom bar.' : 'It is the top bar.' };
}

/** Puts a bar in this row of its set, counted from 0; those between move on by one. */
export function placeBar(model: BarModel, id: Id, row: number): Edited {
  const bar = model.bars.find((one) => one.id === id);
  if (!bar) return GONE;
  const rows = model.bars.filter(({ set }) => set === bar.set);
  if (rows[row] === bar) return model;
  const order = rows.filter((one) => one !== bar).toSpliced(row, 0, bar);
  return { ...model, bars: model.bars.map((one) => one.set === bar.set ? order.shift() ?? one : one) };
}

/** Turns the order of the parts of these bars round; of all bars, together with the side where they are aligned, when none is named. */
export function mirror(model: BarModel, ids: readonly Id[]): Edited {
  const turned = { ...model, bars: model.bars.map((bar) => ids.length === 0 || ids.includes(bar.id) ? { ...bar, parts: bar.parts.toReversed() } : bar) };
  return anchored(ids.length === 0 ? aligned(turned) : turned, model);
}

const aligned = (model: BarModel): BarModel => model.align === 'right' ? without(model, 'align') : { ...model, align: 'right' };

/** Aligns the bars at the other side. */
export function align(model: BarModel): Edited {
  return anchored(aligned(model), model);
}

/** The brace that spans the whole of a bar. */
export function wholeBraceOf(model: BarModel, bar: Bar): SpanBrace | undefined {
  const ends = [bar.parts[0]?.id, bar.parts.at(-1)?.id];
  return model.braces.find((brace): brace is SpanBrace => brace.kind === 'span' && ends.includes(brace.from) && ends.includes(brace.to)
    && (brace.from !== brace.to || ends[0] === ends[1]));
}

/**
 * Shows the whole of a bar as a bar above it, or, when it is one already, as a brace. What it carries, its id and so its veil stay with it.
 */
export function wholeAbove(model: BarModel, id: Id): Edited {
  const bar = barOf(model, id);
  if (!bar) return GONE;
  const above = bar.wholeOf === undefined ? wholeBarOf(model, bar.id) : bar;
  if (above) return wholeAsBrace(model, above);
  if (stretches(model).length >= MOST_PARTS) return FULL;
  const { model: grown, ids: [row = '', spare = ''] } = fresh(model, 2);
  const brace = wholeBraceOf(model, bar);
  const whole: Bar = {
    id: row, wholeOf: bar.id, ...(bar.set !== undefined && { set: bar.set }),
    parts: [{ kind: 'part', id: brace?.id ?? spare, shade: 6, ...(brace?.quantity && { quantity: brace.quantity }) }],
  };
  return { ...grown, bars: grown.bars.flatMap((old) => old.id === bar.id ? [whole, old] : [old]), braces: grown.braces.filter((old) => old !== brace) };
}

function wholeAsBrace(model: BarModel, above: Bar): Edited {
  const bar = model.bars.find(({ id }) => id === above.wholeOf);
  const [part, ...others] = above.parts;
  const [first, last] = [bar?.parts[0], bar?.parts.at(-1)];
  if (!bar || !part || !first || !last) return GONE;
  if (others.length > 0 || part.kind === 'run') return { refused: 'The whole above has several parts. Merge them first.' };
  if (model.braces.some((old) => old.kind === 'side' && old.bars.includes(above.id) && old.bars.includes(bar.id))) {
    return { refused: 'A brace at the side counts this bar and its whole. Move its end first.' };
  }
  const named = (one: Id): Id => one === above.id ? bar.id : one;
  const edge = model.align === 'right' ? first.id : last.id;
  const renamed = {
    ...model,
    braces: model.braces.map((old) => old.kind === 'side' ? { ...old, bars: old.bars.map(named) } : old),
    comparisons: model.comparisons.map((old) => ({ ...old, bar: named(old.bar), edge: old.edge === part.id ? edge : old.edge })),
  };
  if (renamed.comparisons.some((old) => barOf(model, old.edge)?.id === old.bar)) return { refused: 'A comparison joins this bar and its whole. Take it away first.' };
  const left = tidied({ ...renamed, bars: model.bars.filter((old) => old !== above) }, model);
  const brace: SpanBrace = { kind: 'span', id: part.id, from: first.id, to: last.id, side: 'above', ...(part.quantity && { quantity: part.quantity }) };
  return { ...left, braces: [...left.braces, brace] };
}

/** The same things under other ids; the model has used those. Ties get words of their own too, so that the copy is free of what it copies. */
export function copied(model: BarModel, from: Pick<BarModel, 'bars' | 'braces' | 'comparisons' | 'sets'>): { readonly model: BarModel } & typeof from {
  const words = stretches({ ...model, ...from }).flatMap(({ tie }) => tie ?? []);
  const old = [...from.bars, ...stretches({ ...model, ...from }), ...from.braces, ...from.comparisons, ...from.sets].map(({ id }) => id);
  const names = [...new Set([...old, ...words])];
  const { model: grown, ids } = fresh(model, names.length);
  const now = new Map(names.map((name, index) => [name, ids[index] ?? name]));
  const renamed = (id: Id): Id => now.get(id) ?? id;
  const part = (one: Stretch): Stretch => ({ ...one, id: renamed(one.id), ...(one.tie !== undefined && { tie: renamed(one.tie) }) });
  const bar = (one: Bar): Bar => ({
    ...one, id: renamed(one.id), parts: one.parts.map(part),
    ...(one.wholeOf !== undefined && { wholeOf: renamed(one.wholeOf) }), ...(one.set !== undefined && { set: renamed(one.set) }),
  });
  const brace = (one: Brace): Brace => one.kind === 'side'
    ? { ...one, id: renamed(one.id), bars: one.bars.map(renamed) } : { ...one, id: renamed(one.id), from: renamed(one.from), to: renamed(one.to) };
  const comparison = (one: Comparison): Comparison => ({ ...one, id: renamed(one.id), bar: renamed(one.bar), edge: renamed(one.edge) });
  const set = (one: BarSet): BarSet => ({ ...one, id: renamed(one.id) });
  return { model: grown, bars: from.bars.map(bar), braces: from.braces.map(brace), comparisons: from.comparisons.map(comparison), sets: from.sets.map(set) };
}

/** Draws the bars a second time, as a set of its own: before and after. Refuses when there are sets already. */
export function afterwards(model: BarModel): Edited {
  if (model.sets.length > 0) return { refused: 'This model has a before and an after already.' };
  if (stretches(model).length * 2 > MOST_PARTS) return FULL;
  const { model: grown, bars, braces, comparisons } = copied(model, model);
  const { model: after, ids: [first = '', second = ''] } = fresh(grown, 2);
  return {
    ...after, sets: [{ id: first, title: 'Before' }, { id: second, title: 'After' }],
    bars: [...model.bars.map((bar) => ({ ...bar, set: first })), ...bars.map((bar) => ({ ...bar, set: second }))],
    braces: [...model.braces, ...braces], comparisons: [...model.comparisons, ...comparisons],
  };
}

/** A bar without a second scale gets one from 0 to 100 %, then from 0 to 1, then none. A part's scale is its bar's. */
export function scale(model: BarModel, id: Id): Edited {
  const bar = barOf(model, id);
  if (!bar) return GONE;
  if (!bar.scale) return withBar(model, bar.id, (old) => ({ ...old, scale: { from: '0', to: '100', after: '%' } }));
  return withBar(model, bar.id, (old) => old.scale?.after === '%' ? { ...old, scale: { from: '0', to: '1' } } : without(old, 'scale'));
}

/** A model of one bar that can be laid end to end with others: what stood beside it stands over it. Undefined: it is more than a row of parts. */
function row(model: BarModel): { readonly bar: Bar; readonly model: BarModel } | undefined {
  const [bar, ...others] = model.bars;
  const [first, last] = [bar?.parts[0], bar?.parts.at(-1)];
  if (!bar || !first || !last || others.length > 0 || bar.scale || model.sets.length > 0) return undefined;
  const over = (brace: Brace): Brace => brace.kind === 'span' ? brace
    : { kind: 'span', id: brace.id, from: first.id, to: last.id, side: 'above', ...(brace.quantity && { quantity: brace.quantity }) };
  const named: Bar = bar.name === undefined || first.label !== undefined ? bar : { ...bar, parts: [{ ...first, label: bar.name }, ...bar.parts.slice(1)] };
  return { bar: named, model: { ...model, bars: [named], braces: model.braces.map(over) } };
}

/**
 * Several models in one: rows of parts end to end as one bar, each with its name as a label, else under each other. Undefined when there are too
 * many parts or braces, or their units differ.
 */
export function together(models: readonly BarModel[]): BarModel | undefined {
  const many = (count: (model: BarModel) => number): number => models.reduce((all, model) => all + count(model), 0);
  if (many((model) => stretches(model).length) > MOST_PARTS || many((model) => model.braces.length) > MOST_PARTS) return undefined;
  if (new Set(models.map(({ units }) => JSON.stringify([units?.before ?? '', units?.after ?? '']))).size > 1) return undefined;
  const found = models.map(row);
  const single = found.filter((one) => one !== undefined);
  const [first, ...rest] = single.length === models.length ? single.map((one) => one.model) : models;
  return first && rest.reduce<BarModel>((all, one) => {
    const { model, bars, braces, comparisons, sets } = copied(all, one);
    const joined = { ...model, braces: [...model.braces, ...braces], comparisons: [...model.comparisons, ...comparisons], sets: [...model.sets, ...sets] };
    const [begun] = model.bars;
    const end = single.length === models.length && begun;
    return { ...joined, bars: end ? [{ ...without(begun, 'name'), parts: [...begun.parts, ...bars.flatMap(({ parts }) => parts)] }] : [...model.bars, ...bars] };
  }, without(first, 'way'));
}

/** Whether an edit may be made at all; gives the sentence when it may not, for actions that stay findable while off. */
export function whyNot(edited: Edited): string | undefined {
  return isRefusal(edited) ? edited.refused : undefined;
}
