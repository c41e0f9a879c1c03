import { Fraction, toExact, toFraction } from '../../maths/exact.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { number, numberOf, plus, times } from '../../maths/value.ts';
import { anchored, barOf, fresh, stretchOf, tidied, withBar, without, withStretch, type Edited, type Stretch } from './edit.ts';
import { MOST_PARTS, compared, spanned, stretches, type Bar, type BarModel, type Brace, type Id, type Part, type Quantity, type Shade } from './model.ts';

const GONE: Refusal = { refused: 'That part is not there any more.' };
const FULL: Refusal = { refused: `A bar model has at most ${MOST_PARTS} parts. Take some away first.` };

const nextShade = (shade: Shade): Shade => ([2, 3, 4, 5, 6, 1] as const)[shade - 1] ?? 1;
const known = (quantity: Quantity | undefined): Extract<Quantity, { is: 'known' }> | undefined => quantity?.is === 'known' ? quantity : undefined;

/** Whether a text or number is a count from `least` to `most`; the number, or undefined. */
export function count(answer: string | number, least: number, most: number): number | undefined {
  const amount = typeof answer === 'number' ? answer : /^\s*\d{1,4}\s*$/.test(answer) ? Number(answer) : NaN;
  return Number.isInteger(amount) && amount >= least && amount <= most ? amount : undefined;
}

function pieces(part: Part, ids: readonly Id[], tie: string): readonly Part[] {
  const n = new Fraction(ids.length + 1);
  const share = part.tie === undefined ? new Fraction(1) : toFraction(part.share ?? '1').div(n);
  const quantity = known(part.quantity);
  const { label: _, quantity: __, share: ___, ...bare } = part;
  const piece: Part = {
    ...bare, tie: part.tie ?? tie,
    ...(share.equals(1) ? {} : { share: toExact(share) }),
    ...(quantity && { quantity: { ...quantity, value: times(quantity.value, n.inverse()) } }),
    ...(part.drawn !== undefined && { drawn: part.drawn / n.valueOf() }),
  };
  return [{ ...piece, ...(part.label !== undefined && { label: part.label }) }, ...ids.map((id) => ({ ...without(piece, 'label'), id }))];
}

/**
 * Splits a part into so many equal parts, 2 to 100, exactly: 24 in three is 8, 8, 8. The first piece keeps the part's id, label and veil; all are
 * tied. An asked-for part (`?`) becomes an asked-for brace over its pieces, so that the question stays. A run gets this number of parts.
 */
export function splitPart(model: BarModel, id: Id, into: string | number): Edited {
  const part = stretchOf(model, id);
  const n = count(into, 2, 100);
  if (!part) return GONE;
  if (n === undefined) return { refused: 'A part can be split into 2 to 100 equal parts. Type a whole number from 2 to 100.' };
  if (part.kind === 'run' && part.sign !== undefined) return { refused: `This part is so many ${part.sign}. Split another part, or make it a plain part first.` };
  if (part.kind === 'run') return withStretch(model, id, () => [{ ...part, number: { is: 'known', value: number(n) } }]);
  if (stretches(model).length + n - 1 > MOST_PARTS) return FULL;
  const { model: after, ids: [tie = '', ask = '', ...rest] } = fresh(model, n + 1);
  const split = anchored(withStretch(after, id, () => pieces(part, rest, tie)), model, (one) => one === id ? [id, ...rest] : [one]);
  if (isRefusal(split) || part.quantity?.is !== 'unknown') return split;
  return { ...split, braces: [...split.braces, { kind: 'span', id: ask, from: id, to: rest.at(-1) ?? id, side: 'above', quantity: part.quantity }] };
}

/** Unit × number as one quantity, when it can be written as one. */
function whole(part: Stretch): Quantity | undefined {
  if (part.kind === 'part') return part.quantity;
  const [unit, many] = [known(part.unit), known(part.number)];
  const by = many && numberOf(many.value);
  if (unit && by) return { ...unit, value: times(unit.value, by) };
  return part.unit?.is === 'unknown' || part.number?.is === 'unknown' ? { is: 'unknown' } : undefined;
}

function sum(parts: readonly Stretch[]): Quantity | undefined {
  const all = parts.map(whole);
  const values = all.flatMap((one) => known(one) ?? []);
  const [first] = values;
  if (first && values.length === all.length) return { ...first, value: values.map(({ value }) => value).reduce(plus) };
  return all.some((one) => one?.is === 'unknown') ? { is: 'unknown' } : undefined;
}

function merged(parts: readonly Stretch[], first: Stretch): Part {
  const sameTie = first.tie !== undefined && parts.every(({ kind, tie }) => kind === 'part' && tie === first.tie);
  const share = parts.map((part) => toFraction(part.share ?? '1')).reduce((a, b) => a.add(b));
  const label = parts.find((part) => part.label !== undefined)?.label;
  const quantity = sum(parts);
  const drawn = parts.every((part) => part.drawn !== undefined) ? parts.reduce((all, part) => all + (part.drawn ?? 0), 0) : undefined;
  return {
    kind: 'part', id: first.id, shade: first.shade, ...(first.dotted && { dotted: true }), ...(label !== undefined && { label }),
    ...(sameTie && { tie: first.tie, share: toExact(share) }), ...(quantity && { quantity }), ...(drawn !== undefined && { drawn }),
  };
}

/** The parts of one bar from the first to the last of these, or undefined when they stand in several bars or there are fewer than two. */
function neighbours(model: BarModel, ids: readonly Id[]): { readonly bar: Bar; readonly parts: readonly Stretch[] } | undefined {
  const bar = ids[0] === undefined ? undefined : barOf(model, ids[0]);
  const at = bar && ids.map((id) => bar.parts.findIndex((part) => part.id === id));
  if (!bar || !at || at.includes(-1) || new Set(at).size < 2) return undefined;
  return { bar, parts: bar.parts.slice(Math.min(...at), Math.max(...at) + 1) };
}

/**
 * Merges parts of one bar, and those between them, into one; what they come to is added exactly. Refuses when a brace or a comparison ends
 * between them, for its meaning would change.
 */
export function mergeParts(model: BarModel, ids: readonly Id[]): Edited {
  const found = neighbours(model, ids);
  const [first] = found?.parts ?? [];
  if (!found || !first) return { refused: 'Choose two or more parts of one bar to merge them.' };
  const inside = new Set(found.parts.map(({ id }) => id));
  const cuts = (span: readonly Stretch[]): boolean => {
    const within = span.filter(({ id }) => inside.has(id)).length;
    return within > 0 && within < inside.size;
  };
  if (model.braces.some((brace) => brace.kind === 'span' && cuts(spanned(model, brace)))) {
    return { refused: 'A brace ends between these parts. Move its end first, then merge.' };
  }
  if (model.comparisons.some((comparison) => cuts(compared(model, comparison)))) {
    return { refused: 'A comparison ends between these parts. Move its end first, then merge.' };
  }
  const one = merged(found.parts, first);
  const joined = withBar(model, found.bar.id, (bar) => ({ ...bar, parts: bar.parts.flatMap((part) => part.id === first.id ? [one] : inside.has(part.id) ? [] : [part]) }));
  const named = (id: Id): Id => inside.has(id) ? first.id : id;
  return {
    ...joined,
    braces: joined.braces.map((brace) => brace.kind === 'side' ? brace : { ...brace, from: named(brace.from), to: named(brace.to) }),
    comparisons: joined.comparisons.map((comparison) => ({ ...comparison, edge: named(comparison.edge) })),
  };
}

function copyOf(part: Stretch, id: Id): Stretch {
  const bare: Stretch = { ...part, id };
  if (bare.kind === 'part') return bare.quantity?.is === 'unknown' ? without(bare, 'quantity') : bare;
  return bare.unit?.is === 'unknown' ? without(bare, 'unit') : bare;
}

/** Gives a part a tie of its own where it has none, so that copies of it stay equal to it. */
function tiedTo(model: BarModel, parts: readonly Stretch[]): { readonly model: BarModel; readonly parts: readonly Stretch[] } {
  const { model: after, ids } = fresh(model, parts.length);
  const tied = parts.map((part, index): Stretch => part.tie === undefined ? { ...part, tie: ids[index] ?? part.id } : part);
  return { model: tied.reduce((all, part) => withStretch(all, part.id, () => [part]), after), parts: tied };
}

/** What spans the whole of a bar spans the whole of it still when parts have come to its end. */
function spanning(grown: BarModel, was: Bar, before: BarModel): BarModel {
  const parts = barOf(grown, was.id)?.parts ?? [];
  const [from, to] = [parts[0]?.id, parts.at(-1)?.id];
  if (from === undefined || to === undefined) return grown;
  const isWhole = (brace: Brace): boolean => brace.kind === 'span' && barOf(before, brace.from) === was && spanned(before, brace).length === was.parts.length;
  return { ...grown, braces: grown.braces.map((brace) => isWhole(brace) ? { ...brace, from, to } : brace) };
}

/**
 * Repeats the chosen parts of one bar so many times in all (2 to 100), one row of copies after the other: a b, three times, is a b a b a b.
 * Copies are tied to what they are copies of; an asked-for part is asked for once.
 * Where some of a bar are repeated, a brace over all of it grows along; where all are, it stays over the first row.
 */
export function repeatParts(model: BarModel, ids: readonly Id[], answer: string | number): Edited {
  const n = count(answer, 2, 100);
  const bar = ids[0] === undefined ? undefined : barOf(model, ids[0]);
  const chosen = bar?.parts.filter(({ id }) => ids.includes(id) || ids.includes(bar.id)) ?? [];
  if (!bar || chosen.length === 0) return { refused: 'Choose the parts of one bar to repeat them.' };
  if (n === undefined) return { refused: 'Parts can be repeated 2 to 100 times. Type a whole number from 2 to 100.' };
  if (stretches(model).length + chosen.length * (n - 1) > MOST_PARTS) return FULL;
  const tied = tiedTo(model, chosen);
  const { model: after, ids: names } = fresh(tied.model, chosen.length * (n - 1));
  const copies = names.map((id, index) => copyOf(tied.parts[index % chosen.length] ?? tied.parts[0] ?? { kind: 'part', shade: 1, id }, id));
  const last = chosen.at(-1)?.id;
  const repeated = withBar(after, bar.id, (old) => ({ ...old, parts: old.parts.flatMap((part) => part.id === last ? [part, ...copies] : [part]) }));
  return chosen.length < bar.parts.length ? spanning(repeated, bar, model) : repeated;
}

/** Adds a part after the one with this id, or at the end of the bar with this id; nothing is said of its size yet. A brace over all of the bar grows along. */
export function addPart(model: BarModel, after: Id): Edited {
  const bar = barOf(model, after);
  if (!bar) return GONE;
  if (stretches(model).length >= MOST_PARTS) return FULL;
  const { model: grown, ids: [id = ''] } = fresh(model);
  const before = bar.parts.find((part) => part.id === after) ?? bar.parts.at(-1);
  const part: Part = { kind: 'part', id, shade: nextShade(before?.shade ?? 6) };
  return spanning(withBar(grown, bar.id, (old) => ({ ...old, parts: old.parts.flatMap((one) => one.id === before?.id ? [one, part] : [one]) })), bar, model);
}

/** Takes parts away, with what stands only on them. Refuses to take the last part of a model. */
export function removeParts(model: BarModel, ids: readonly Id[]): Edited {
  const left = { ...model, bars: model.bars.map((bar) => ({ ...bar, parts: bar.parts.filter(({ id }) => !ids.includes(id)) })) };
  if (stretches(left).length === 0) return { refused: 'This is the last part. Delete the whole bar model instead.' };
  return tidied(left, model);
}

/** Moves a part past its neighbour, to the right (1) or to the left (−1). Refuses when a brace or a comparison ends between the two. */
export function movePart(model: BarModel, id: Id, by: 1 | -1): Edited {
  const bar = barOf(model, id);
  const at = bar?.parts.findIndex((part) => part.id === id) ?? -1;
  const [part, other] = [bar?.parts[at], bar?.parts[at + by]];
  if (!bar || !part || !other) return { refused: by === 1 ? 'It is the last part of its bar.' : 'It is the first part of its bar.' };
  const moved = withBar(model, bar.id, (old) => ({ ...old, parts: old.parts.map((one) => one.id === id ? other : one.id === other.id ? part : one) }));
  return anchored(moved, model);
}

/** The next of the six shades, for these parts and no others: three of four equal parts are shaded so. */
export function shade(model: BarModel, ids: readonly Id[]): Edited {
  const first = stretches(model).find(({ id }) => ids.includes(id));
  if (!first) return GONE;
  const to = nextShade(first.shade);
  const dyed = (part: Stretch): Stretch => (ids.includes(part.id) ? { ...part, shade: to } : part);
  return { ...model, bars: model.bars.map((bar) => ({ ...bar, parts: bar.parts.map(dyed) })) };
}

/** Dotted parts are not there, or taken away: all of these become dotted, or solid again when all are. */
export function dot(model: BarModel, ids: readonly Id[]): BarModel {
  const solid = stretches(model).filter(({ id }) => ids.includes(id)).every(({ dotted }) => dotted);
  const drawn = (part: Stretch): Stretch => !ids.includes(part.id) ? part : solid ? without(part, 'dotted') as Stretch : { ...part, dotted: true };
  return { ...model, bars: model.bars.map((bar) => ({ ...bar, parts: bar.parts.map(drawn) })) };
}

/** What the new unit is in each tie that is chosen from; none, where the chosen parts of one tie differ. */
function unitsOf(chosen: readonly Stretch[]): ReadonlyMap<string, Fraction> {
  return new Map(chosen.flatMap(({ tie, share = '1' }) => {
    const isSame = chosen.every((other) => other.tie !== tie || (other.share ?? '1') === share);
    return tie !== undefined && isSame ? [[tie, toFraction(share)] as const] : [];
  }));
}

/** Ties parts as equal, and with them all that are tied with them already; unties them when they all are tied with each other. */
export function tie(model: BarModel, ids: readonly Id[]): Edited {
  const chosen = stretches(model).filter(({ id }) => ids.includes(id));
  const [first] = chosen;
  if (!first) return GONE;
  const together = first.tie !== undefined && chosen.every((part) => part.tie === first.tie);
  if (!together && chosen.length < 2) return { refused: 'Choose two or more parts to tie them as equal.' };
  const { model: after, ids: [word = ''] } = fresh(model);
  const units = unitsOf(chosen);
  const retied = (part: Stretch): Stretch => {
    const { tie: before = '', share = '1', ...free } = part;
    if (ids.includes(part.id)) return together ? free : { ...free, tie: word };
    const unit = together ? undefined : units.get(before);
    if (!unit) return part;
    const times = toExact(toFraction(share).div(unit));
    return times === '1' ? { ...free, tie: word } : { ...free, tie: word, share: times };
  };
  return { ...after, bars: after.bars.map((bar) => ({ ...bar, parts: bar.parts.map(retied) })) };
}

/**
 * A part becomes a run of equal parts of this size, whose number is not said yet; a run with a number becomes that many parts, tied as equal.
 * The id stays with the size of one.
 */
export function group(model: BarModel, id: Id): Edited {
  const part = stretchOf(model, id);
  if (!part) return GONE;
  if (part.kind === 'part') {
    const { kind: _, quantity, ...bare } = part;
    return withStretch(model, id, () => [{ ...bare, kind: 'run', ...(quantity && { unit: quantity }), number: { is: 'unknown' } }]);
  }
  const number = known(part.number);
  const n = number && numberOf(number.value);
  const many = n && n.d === 1n ? count(Number(n.n), 1, MOST_PARTS) : undefined;
  if (many === undefined) return { refused: 'Say how many equal parts there are first, up to 200.' };
  if (stretches(model).length + many - 1 > MOST_PARTS) return FULL;
  const { model: after, ids: [tie = '', ...rest] } = fresh(model, many);
  const { kind: _, unit, number: __, drawn: ___, sign: ____, ...bare } = part;
  const first: Part = { ...bare, kind: 'part', tie: part.tie ?? tie, ...(unit && { quantity: unit }) };
  const copies = rest.map((name) => copyOf(first, name));
  return anchored(withStretch(after, id, () => [first, ...copies]), model, (one) => one === id ? [id, ...rest] : [one]);
}

/** Runs a change over several ids; the first refusal ends it. */
export function each(model: BarModel, ids: readonly Id[], change: (model: BarModel, id: Id) => Edited): Edited {
  return ids.reduce<Edited>((now, id) => isRefusal(now) ? now : change(now, id), model);
}
